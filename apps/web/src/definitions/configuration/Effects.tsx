import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { useTexts } from '../../shared/locale.ts';
import { ChangeList } from './ChangeList.tsx';
import styles from './configuration.module.css';
import { ProblemList } from './problems.tsx';
import { texts } from './texts.ts';
import type { Draft } from './useDraft.ts';

export const EFFECTS = 'wat-het-doet';

/** What the changes do, before they are kept; saving is done from here. */
export function Effects({ draft }: { draft: Draft }) {
  const t = useTexts(texts);
  const { preview, edited, isCurrent } = draft;
  const refused = useRef<HTMLDivElement>(null);
  if (!edited) return <Saved draft={draft} />;
  const problems = preview?.problems ?? [];
  return (
    <section aria-labelledby={EFFECTS} className={styles['effects']}>
      <Title order={2} id={EFFECTS} tabIndex={-1}>{t('effects')}</Title>
      <Text c="gray.7">{t('effects.lead')}</Text>
      <Stack gap="md" mt="md">
        {draft.previewError && <ErrorNotice error={draft.previewError} during="read" />}
        {preview && preview.changes.length > 0 && <ChangeList caption={t('effects')} changes={preview.changes} />}
        {preview && preview.changes.length === 0 && problems.length === 0 && <Text>{t('effects.none')}</Text>}
        {problems.length > 0 && (
          <div ref={refused} tabIndex={-1} className={`${styles['notice']} ${styles['problems']}`}>
            <Text fw={600}>{t('problems', { count: problems.length })}</Text>
            <ProblemList problems={problems} />
          </div>
        )}
        {draft.error !== null && <ErrorNotice error={draft.error} during="write" />}
        <Group gap="sm" className="no-print">
          <Button
            size="md" loading={draft.isSaving} disabled={!preview || !isCurrent || draft.overtaken}
            onClick={() => (problems.length > 0 ? refused.current?.focus() : draft.save())}
          >
            {t('save')}
          </Button>
          <Button variant="default" onClick={draft.discard}>{t('discard')}</Button>
        </Group>
      </Stack>
    </section>
  );
}

/** Says that it was kept, where the changes stood. */
function Saved({ draft: { saved, base } }: { draft: Draft }) {
  const t = useTexts(texts);
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (saved) line.current?.focus();
  }, [saved]);
  return <p ref={line} tabIndex={-1} role="status" style={{ fontWeight: 600, margin: 0 }}>{saved && t('saved', { number: base.programme.configurationNumber })}</p>;
}

/** Always in sight while something was changed: how it stands, and the way to what it does. */
export function Bar({ draft: { edited, preview } }: { draft: Draft }) {
  const t = useTexts(texts);
  if (!edited) return null;
  const problems = preview?.problems.length ?? 0;
  const show = () => {
    const heading = document.getElementById(EFFECTS);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  };
  return (
    <div className={`${styles['bar']} no-print`}>
      <Text size="sm" role="status">
        {preview && preview.changes.length > 0 ? t('bar.changes', { count: preview.changes.length }) : t('bar.edited')} {problems > 0 && <strong>{t('problems', { count: problems })}</strong>}
      </Text>
      <Button onClick={show}>{t('bar.show')}</Button>
    </div>
  );
}
