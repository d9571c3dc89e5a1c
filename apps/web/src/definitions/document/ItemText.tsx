import { effectiveNorm, type Instrument, type Item } from '@getrouw/domain';
import type { ReactNode } from 'react';
import styles from './document.module.css';
import { useTexts } from '../../shared/locale.ts';
import type { Shared } from './InstrumentChapter.tsx';
import { Aside, type PartProps } from './parts.tsx';
import { registrationTexts } from './registration.texts.ts';
import { surveyTexts } from './survey.texts.ts';
import { TermLinks } from './Terms.tsx';

/** One question with all that belongs to it. */
export function ItemText({ definition, item, instrument, shared, words }: PartProps & { item: Item; instrument: Instrument; shared: Shared }) {
  const { t, inWords, named } = words;
  const s = useTexts(surveyTexts);
  const r = useTexts(registrationTexts);
  const own = effectiveNorm(instrument, item);
  const marks = [item.counts === 'none' && t('unscored'), item.optional && t('optional'), item.offByDefault && t('offByDefault'), item.sensitivity === 'special_category' && t('sensitive')].filter(Boolean);
  const facts: (readonly [string, ReactNode])[] = [
    [t('answer'), !shared.scale && words.answer(item.answer)],
    [t('guidance'), item.guidance && inWords(item.guidance)],
    [t('guidanceNote'), item.guidanceNote && inWords(item.guidanceNote)],
    [t('evidence'), item.evidence?.map(named).join(', ')],
    [t('documents'), item.documents?.map(named).join(', ')],
    [t('norm'), item.counts !== 'none' && own !== (shared.norm ?? instrument.norm) && words.norm(own)],
    [t('dependsOn'), item.dependsOn && <a href={`#${item.dependsOn}`}>{item.dependsOn}</a>],
    [t('variantsOnly'), item.variants?.map(named).join(', ')],
    [r('perPerson'), item.perPerson?.map((role) => r(`role.${role}`)).join(', ')],
    [r('askedAt'), item.askedAt?.map((moment) => r(`moment.${moment}`)).join(', ')],
    [r('keptWith'), item.keptWith && r(`keptWith.${item.keptWith}`)],
    [r('explanation'), item.explanation && r(`explanation.${item.explanation}`)],
    [s('about'), item.about && !shared.about && t(`level.${item.about}`)],
    [s('terms.item'), item.terms && <TermLinks definition={definition} item={item} words={words} />],
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
