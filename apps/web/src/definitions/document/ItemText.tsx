import { effectiveNorm, type Instrument, type Item } from '@getrouw/domain';
import type { ReactNode } from 'react';
import styles from './document.module.css';
import { Aside, type PartProps } from './parts.tsx';

/** One question with all that belongs to it. */
export function ItemText({ item, instrument, words }: PartProps & { item: Item; instrument: Instrument }) {
  const { t, inWords, named } = words;
  const own = effectiveNorm(instrument, item);
  const marks = [item.counts === 'none' && t('unscored'), item.optional && t('optional'), item.offByDefault && t('offByDefault'), item.sensitivity === 'special_category' && t('sensitive')].filter(Boolean);
  const facts: (readonly [string, ReactNode])[] = [
    [t('answer'), words.answer(item.answer)],
    [t('guidance'), item.guidance && inWords(item.guidance)],
    [t('guidanceNote'), item.guidanceNote && inWords(item.guidanceNote)],
    [t('evidence'), item.evidence?.map(named).join(', ')],
    [t('documents'), item.documents?.map(named).join(', ')],
    [t('norm'), item.counts !== 'none' && own !== instrument.norm && words.norm(own)],
    [t('dependsOn'), item.dependsOn && <a href={`#${item.dependsOn}`}>{item.dependsOn}</a>],
    [t('variantsOnly'), item.variants?.map(named).join(', ')],
    [t('remark'), item.remark && inWords(item.remark)],
  ];
  return (
    <article id={item.code} className={styles['item']}>
      <p className={styles['question']}><code>{item.code}</code> {inWords(item.text)}</p>
      {marks.length > 0 && <p><Aside>{marks.join(' · ')}</Aside></p>}
      <dl>{facts.filter(([, value]) => Boolean(value)).map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
      {item.proposes && item.dependsOn && <p><Aside>{t('proposes', { answer: words.option(item.proposes.whenAnswer), item: item.dependsOn, value: inWords(item.proposes.value) })}</Aside></p>}
    </article>
  );
}
