import { Button, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Conflict } from '../../shared/Conflict.tsx';
import { formatInstant } from '../../shared/dates.ts';
import { FreeText } from '../../shared/FreeText.tsx';
import { useOperation } from '../../shared/graphql.ts';
import { useLeaving } from '../../shared/leaving.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../../shared/locale.ts';
import { unsaved } from '../../shared/save-queue.ts';
import { SaveStatus } from '../../shared/SaveStatus.tsx';
import { type PartProps, savedTextsDocument } from './plan.operation.ts';
import styles from './plan.module.css';
import { texts } from './texts.ts';
import { useSections } from './useSections.ts';

/** The plan in words, part by part; every part may stay empty. */
export function Sections({ plan, method, mayWrite }: PartProps) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const { words, queue, saver, savedAt, give } = useSections(plan);
  useLeaving(async () => unsaved(queue) > 0 && !(await saver.settled()));
  const [earlier, setEarlier] = useState<{ code: string; name: string }>();
  const parts = method.plan!.sections;
  const shown = parts.filter(({ sensitivity }) => plan.seesSpecial || sensitivity !== 'special_category');
  const changed = new Set(plan.sections.map(({ code }) => code));
  return (
    <section aria-labelledby="woorden">
      <Group justify="space-between" align="baseline" mb={4}>
        <Title order={2} id="woorden" tabIndex={-1}>{inWords(method.plan!.name)}</Title>
        {mayWrite && <SaveStatus queue={queue} savedAt={savedAt} onRetry={() => saver.retry()} />}
      </Group>
      <Text c="gray.7" mb="md" maw="44rem">{t('words.lead')}</Text>
      {shown.length < parts.length && <Text c="gray.7" mb="md" maw="44rem">{t('words.hidden')}</Text>}
      <Stack gap="lg" maw="46rem">
        {shown.map(({ code, name, help, sensitivity }) => {
          const [text, theirs, refusal] = [words[code] ?? '', queue.conflicts[code], queue.refusals[code]];
          const description = [help && inWords(help), sensitivity === 'special_category' && t('words.special')].filter(Boolean).join(' ') || undefined;
          return (
            <div key={code}>
              {mayWrite
                ? <FreeText label={inWords(name)} description={description} value={text} error={refusal} maxLength={20_000} onChange={({ currentTarget }) => give(code, currentTarget.value)} />
                : <><Title order={3} size="h4">{inWords(name)}</Title><Text className={styles['written']} {...(!text && { c: 'gray.7' })}>{text || t('words.empty')}</Text></>}
              {theirs && <Conflict mine={text} theirs={theirs.payload.text} onChoose={(side) => saver.choose(code, side)} />}
              {changed.has(code) && <Button variant="subtle" size="compact-sm" className="no-print" aria-label={t('words.earlierOf', { name: inWords(name) })} onClick={() => setEarlier({ code, name: inWords(name) })}>{t('words.earlier')}</Button>}
            </div>
          );
        })}
      </Stack>
      {earlier && <Earlier trajectoryId={plan.trajectoryId} {...earlier} onClose={() => setEarlier(undefined)} />}
    </section>
  );
}

function Earlier({ trajectoryId, code, name, onClose }: { trajectoryId: string; code: string; name: string; onClose: () => void }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const result = useOperation(savedTextsDocument, { trajectoryId, code });
  return (
    <Modal opened onClose={onClose} size="lg" title={t('words.earlierOf', { name })} closeButtonProps={{ 'aria-label': t('close') }}>
      <Loaded result={result}>
        {({ savedTexts }) => (
          <Stack component="ol" className={styles['plainList']}>
            {savedTexts.map(({ text, savedAt, savedBy }) => (
              <li key={savedAt}>
                <Text size="sm" c="gray.7">{t('words.savedBy', { at: formatInstant(savedAt, locale), name: savedBy })}</Text>
                <Text className={styles['written']}>{text || t('words.empty')}</Text>
              </li>
            ))}
          </Stack>
        )}
      </Loaded>
    </Modal>
  );
}
