import { Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { ButtonLink } from '../../shared/links.tsx';
import { useTexts } from '../../shared/locale.ts';
import styles from './declare.module.css';
import { texts } from './texts.ts';
import type { ResponseData } from './useScoring.ts';

/** After handing in: what happens now, and the next file under the Enter key. */
export function HandedIn({ response: { nextAssignmentId, done, total } }: { response: ResponseData }) {
  const t = useTexts(texts);
  const next = useRef<HTMLDivElement>(null);
  useEffect(() => { next.current?.querySelector('a')?.focus(); }, []);
  return (
    <Stack component="section" className={styles['step']} role="status" gap="sm">
      <Title order={2}>{t('done.title')}</Title>
      <Text>{t('done.text')} {t('done.progress', { done, total })}.</Text>
      <Group ref={next} gap="sm">
        {nextAssignmentId && <ButtonLink to="/mijn-dossiers/$assignmentId" params={{ assignmentId: nextAssignmentId }}>{t('done.next')}</ButtonLink>}
        <ButtonLink to="/mijn-dossiers" variant={nextAssignmentId ? 'default' : 'filled'}>{t('done.list')}</ButtonLink>
      </Group>
    </Stack>
  );
}
