import { Button, Group, Text, Title } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useState } from 'react';
import type { Prompt } from '@getrouw/domain';
import { useLocalText, useTexts } from '../shared/locale.ts';
import type { CourseOf } from './course.operation.ts';
import styles from './course.module.css';
import { texts } from './texts.ts';

/** So many at first; the rest on demand. */
const FIRST = 3;

/** What waits for something in this case says more than what holds in a phase, and that more than what always holds. */
const closest = (one: Prompt, other: Prompt) => Number(!one.applies) - Number(!other.applies) || (one.phases?.length ?? Infinity) - (other.phases?.length ?? Infinity) || 0;

/** Recommendations that apply now; each can be put away on this device, because none of them is a duty. */
export function Prompts({ of: { trajectoryId, method, course } }: { of: CourseOf }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const [all, setAll] = useState(false);
  const [hidden, setHidden] = useLocalStorage<string[]>({ key: `getrouw.prompts.${trajectoryId}`, defaultValue: [] });
  const applying = (method.prompts ?? []).filter(({ code }) => course.prompts.includes(code));
  if (applying.length === 0) return null;
  const kept = applying.filter(({ code }) => !hidden.includes(code)).toSorted(closest);
  const shown = all ? kept : kept.slice(0, FIRST);
  return (
    <section aria-labelledby="prompts" className="no-print">
      <Title order={2} size="h3" id="prompts" mb={4}>{t('prompts')}</Title>
      <Text size="sm" c="gray.7" mb="xs">{t('prompts.help')}</Text>
      <ul className={styles['prompts']}>
        {shown.map(({ code, text, source }) => (
          <li key={code}>
            <div>{inWords(text)} <Text span size="sm" c="gray.7">({inWords(source)})</Text></div>
            <Button size="compact-xs" variant="subtle" aria-label={t('prompt.hideOf', { text: inWords(text) })} onClick={() => setHidden([...hidden, code])}>{t('prompt.hide')}</Button>
          </li>
        ))}
      </ul>
      <Group gap="sm">
        {kept.length > FIRST && <Button size="xs" variant="default" aria-expanded={all} onClick={() => setAll(!all)}>{t(all ? 'prompts.few' : 'prompts.all', { count: kept.length })}</Button>}
        {kept.length < applying.length && <Button size="xs" variant="subtle" onClick={() => setHidden([])}>{t('prompts.show', { count: applying.length - kept.length })}</Button>}
      </Group>
    </section>
  );
}
