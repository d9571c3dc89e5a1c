import type { ResponseWholeFragment } from '@getrouw/contracts';
import type { Item } from '@getrouw/domain';
import { Text, Title } from '@mantine/core';
import { IconFileOff, IconFlag } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { itemNumbers, optionsOf, parts, pinned, valueText } from '../../shared/instrument.ts';
import { useLocale, useLocalText, useTexts } from '../../shared/locale.ts';
import { Coaches } from './Coaches.tsx';
import styles from './reading.module.css';
import { texts } from './texts.ts';

interface ResponseReadingProps {
  response: ResponseWholeFragment;
  /** Only the questions with a no, a remark, a mark or a comment. */
  attention?: boolean;
  /** What is added to each question. */
  children: (itemCode: string) => ReactNode;
}

/** A filled-in response to read: answers with their marks and remarks, documents, the coach. */
export function ResponseReading({ response, attention, children }: ResponseReadingProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const { definition, instrument } = pinned(response.document, response.instrumentCode);
  const numbers = itemNumbers(instrument);
  const derived = new Map(response.derived.map(({ itemCode, value }) => [itemCode, { value, mark: false, remark: null, source: null }]));
  const answers = new Map<string, Pick<(typeof response.answers)[number], 'value' | 'mark' | 'remark' | 'source'>>([...response.answers.map((answer) => [answer.itemCode, answer] as const), ...derived]);
  const checks = new Map(response.documents.map(({ documentCode, present }) => [documentCode, present]));
  const asksAttention = (item: Item) => {
    const answer = answers.get(item.code);
    const counts = optionsOf(definition, item).find(({ code }) => code === answer?.value)?.counts;
    return answer?.mark || answer?.remark || (counts && counts !== 'yes') || response.comments.some(({ itemCode }) => itemCode === item.code);
  };
  const shown = parts(instrument).map((part) => ({ ...part, items: attention ? part.items.filter(asksAttention) : part.items })).filter(({ items }) => items.length > 0);
  const checked = (code: string) => t(checks.get(code) === undefined ? 'documents.unseen' : checks.get(code) ? 'documents.present' : 'documents.absent');
  return (
    <div className={styles['layout']}>
      <aside className={styles['aside']}>
        <section aria-labelledby="stukken">
          <Title order={2} size="h3" id="stukken">{t('documents')}</Title>
          <dl className={styles['documents']}>
            {definition.documents.map(({ code, name }) => <div key={code}><dt>{inWords(name)}</dt><dd data-absent={checks.get(code) === false || undefined}>{checked(code)}</dd></div>)}
          </dl>
        </section>
        <section aria-labelledby="coach">
          <Title order={2} size="h3" id="coach">{t('coaches')}</Title>
          <Coaches professionals={response.professionals} />
        </section>
      </aside>
      <div className={styles['main']}>
        {shown.map(({ section, number, items }) => (
          <section key={section.code} aria-labelledby={section.code}>
            <Title order={2} size="h3" id={section.code}>{number} {inWords(section.name)}</Title>
            {items.map((item) => {
              const answer = answers.get(item.code);
              const value = valueText(definition, item, answer?.value, locale);
              const source = (item.evidence ?? []).length > 1 && definition.evidenceSources.find(({ code }) => code === answer?.source);
              const missing = definition.documents.filter(({ code, mandatory }) => mandatory && item.documents?.includes(code) && checks.get(code) === false);
              return (
                <article key={item.code} id={`vraag-${item.code}`} className={styles['item']}>
                  <p className={styles['question']}><span>{numbers.get(item.code)}</span><span>{item.own && <small className={styles['own']}>{t('own')}</small>} {inWords(item.text)}</span></p>
                  <Text fw={650} className={styles['answer']}>{value || <Text span c="gray.7" fw={400}>{t('answer.none')}</Text>}</Text>
                  {derived.has(item.code) && <Text size="sm" c="gray.7">{t('derived')}</Text>}
                  {source && <Text size="sm"><Text span c="gray.7">{t('source')}:</Text> {inWords(source.name)}</Text>}
                  {missing.length > 0 && <Text size="sm" fw={600}><IconFileOff size={16} aria-hidden style={{ verticalAlign: '-2px' }} /> {t('missing', { documents: missing.map(({ name }) => inWords(name)).join(', ') })}</Text>}
                  {answer?.mark && <Text size="sm" fw={600}><IconFlag size={16} aria-hidden style={{ verticalAlign: '-2px' }} /> {t('marked')}</Text>}
                  {answer?.remark && <Text size="sm"><Text span c="gray.7">{t('remark')}:</Text> {answer.remark}</Text>}
                  {(item.guidance || item.ownGuidance) && (
                    <details className="no-print">
                      <summary>{t('guidance')}</summary>
                      {item.guidance && <Text size="sm">{inWords(item.guidance)}</Text>}
                      {item.ownGuidance && <Text size="sm"><strong>{t('guidance.own')}:</strong> {inWords(item.ownGuidance)}</Text>}
                    </details>
                  )}
                  {children(item.code)}
                </article>
              );
            })}
          </section>
        ))}
      </div>
    </div>
  );
}
