import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { formatInstant } from '../../shared/dates.ts';
import { useOperation } from '../../shared/graphql.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocale, useTexts } from '../../shared/locale.ts';
import { ChangeList } from './ChangeList.tsx';
import type { ProgrammeConfiguration } from './configuration.operation.ts';
import { configurationChangesDocument } from './configuration-changes.operation.ts';
import styles from './configuration.module.css';
import { texts } from './texts.ts';
import type { Draft } from './useDraft.ts';

/** Somebody else kept another configuration: what they changed, what was filled in here, and which of the two it becomes. */
export function Overtaken({ kept, draft }: { kept: ProgrammeConfiguration; draft: Draft }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { programme, history } = kept;
  const theirs = useOperation(configurationChangesDocument, { programmeId: programme.id, from: draft.base.programme.configurationNumber, to: programme.configurationNumber });
  const last = history.find(({ number }) => number === programme.configurationNumber);
  const both = draft.changedByBoth;
  return (
    <section className={styles['notice']} aria-labelledby="ingehaald">
      <Stack gap="md">
        <div>
          <Title order={2} id="ingehaald" ref={heading} tabIndex={-1}>{t('overtaken')}</Title>
          <Text>{last && t('overtaken.who', { name: last.changedBy, at: formatInstant(last.changedAt, locale) })} {t(both ? 'overtaken.kept' : 'overtaken.version')}</Text>
        </div>
        <div>
          <Title order={3}>{t('overtaken.theirs')}</Title>
          <Loaded result={theirs}>{({ configurationChanges }) => <ChangeList caption={t('overtaken.theirs')} changes={configurationChanges} />}</Loaded>
        </div>
        {both && draft.preview && (
          <div>
            <Title order={3}>{t('overtaken.mine')}</Title>
            <Text size="sm" c="gray.7">{t('overtaken.mineHelp')}</Text>
            <ChangeList caption={t('overtaken.mine')} changes={draft.preview.changes} />
          </div>
        )}
        {both && <Text>{both.length > 0 ? t('overtaken.both', { what: both.map(({ what, code }) => code ?? t(`part.${what as 'rhythm'}`)).join(', ') }) : t('overtaken.apart')}</Text>}
        <Group gap="sm">
          {both && <Button onClick={draft.merge}>{t('overtaken.merge')}</Button>}
          <Button variant={both ? 'default' : 'filled'} onClick={draft.discard}>{t('overtaken.takeTheirs')}</Button>
          {both && <Button variant="default" onClick={draft.keepMine}>{t('overtaken.keepMine')}</Button>}
        </Group>
      </Stack>
    </section>
  );
}
