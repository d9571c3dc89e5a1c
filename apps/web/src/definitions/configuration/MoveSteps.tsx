import { Button, Checkbox, Stack, Text, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { DeviationList } from '../../shared/DeviationList.tsx';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { useCommand } from '../../shared/graphql.ts';
import { useTexts } from '../../shared/locale.ts';
import type { ProgrammeConfiguration } from './configuration.operation.ts';
import type { MovePreview } from './move-preview.operation.ts';
import { moveProgrammeDocument } from './move-programme.operation.ts';
import styles from './versions.module.css';
import { texts } from './versions.texts.ts';

interface MoveProps {
  kept: ProgrammeConfiguration;
  target: { adoptedVersionId: string | null; releaseId: string | null };
  preview: MovePreview;
}

/** Moving to the other version, step by step: what changes stands above; then one's own deviations, the rounds that run, and yes. */
export function MoveSteps({ kept: { programme, deviations }, target, preview: { comparison, fallenAway, runningRounds, droppedInUse } }: MoveProps) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const [acknowledged, setAcknowledged] = useState<string[]>([]);
  const rounds = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState(false);
  const move = useCommand(moveProgrammeDocument, { onDone: () => navigate({ to: '/methodiek/inrichten/$programmeId', params: { programmeId: programme.id } }) });
  const keyOf = ({ kind, instrument, code }: { kind: string; instrument: string; code: string }) => `${kind} ${instrument} ${code}`;
  const fallen = new Set(fallenAway.map(keyOf));
  const carried = deviations.filter((each) => !fallen.has(keyOf(each)));
  const open = runningRounds.filter(({ slug }) => !acknowledged.includes(slug));
  const version = comparison.to.versionCode;
  const confirm = () => {
    setAsked(true);
    rounds.current?.querySelector<HTMLElement>('input:not(:checked)')?.focus();
    if (open.length === 0) move.mutate({ input: { id: programme.id, revision: programme.revision, ...target, acknowledgedRounds: acknowledged } });
  };
  return (
    <section aria-labelledby="overgaan" className="no-print">
      <Title order={2} id="overgaan">{t('move', { version })}</Title>
      <Text c="gray.7">{t('move.lead')}</Text>
      <ol className={styles['steps']}>
        <li>
          <Title order={3}>{t('step.changes')}</Title>
          <Text>{t('step.changesText', { count: comparison.rows.filter(({ comparable }) => comparable).length, total: comparison.rows.length })}</Text>
        </li>
        <li>
          <Title order={3}>{t('step.deviations')}</Title>
          {deviations.length === 0 && <Text>{t('step.noDeviations')}</Text>}
          {carried.length > 0 && <Stack gap={4} mb="md"><Text fw={600}>{t('step.carried', { count: carried.length })}</Text><DeviationList deviations={carried} /></Stack>}
          {fallenAway.length > 0 && <Stack gap={4}><Text fw={600}>{t('step.fallen', { count: fallenAway.length })}</Text><DeviationList deviations={fallenAway} /></Stack>}
        </li>
        <li>
          <Title order={3}>{t('step.rounds')}</Title>
          {runningRounds.length === 0 ? <Text>{t('step.noRounds')}</Text> : (
            <Stack gap="sm">
              {droppedInUse.length > 0 && <Text className={styles['warning']}>{t('step.dropped', { codes: droppedInUse.join(', ') })}</Text>}
              <Checkbox.Group
                ref={rounds}
                label={t('step.acknowledge')} value={acknowledged} onChange={setAcknowledged}
                error={asked && open.length > 0 ? t('step.stillOpen', { count: open.length }) : undefined}
              >
                <Stack gap="xs" mt="xs">
                  {runningRounds.map(({ slug, name, versionCode }) => <Checkbox key={slug} value={slug} label={t('step.round', { name, version: versionCode })} />)}
                </Stack>
              </Checkbox.Group>
            </Stack>
          )}
        </li>
        <li>
          <Title order={3}>{t('step.confirm')}</Title>
          <Text mb="sm">{t('step.confirmText')}</Text>
          {move.isError && <ErrorNotice error={move.error} during="write" />}
          <Button size="md" loading={move.isPending} onClick={confirm}>{t('move', { version })}</Button>
        </li>
      </ol>
    </section>
  );
}
