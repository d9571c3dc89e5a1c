import { Button, Text, Title } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useLocalText, useTexts } from '../shared/locale.ts';
import type { CourseOf } from './course.operation.ts';
import styles from './course.module.css';
import { texts } from './texts.ts';

/** Recommendations that apply now; each can be put away on this device, because none of them is a duty. */
export function Prompts({ of: { trajectoryId, method, course } }: { of: CourseOf }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const [hidden, setHidden] = useLocalStorage<string[]>({ key: `getrouw.prompts.${trajectoryId}`, defaultValue: [] });
  const applying = (method.prompts ?? []).filter(({ code }) => course.prompts.includes(code));
  if (applying.length === 0) return null;
  const shown = applying.filter(({ code }) => !hidden.includes(code));
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
      {shown.length < applying.length && <Button size="compact-xs" variant="subtle" onClick={() => setHidden([])}>{t('prompts.show', { count: applying.length - shown.length })}</Button>}
    </section>
  );
}
