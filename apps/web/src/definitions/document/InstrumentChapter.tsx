import { type AnswerKind, effectiveNorm, type Instrument, type Item, type Norm, type Section } from '@getrouw/domain';
import { Facts } from '@getrouw/ui';
import { Badge } from '@mantine/core';
import { useTexts } from '../../shared/locale.ts';
import styles from './document.module.css';
import { Factors } from './Factors.tsx';
import { ItemText } from './ItemText.tsx';
import { Aside, Chapter, Notes, type PartProps, Subchapter } from './parts.tsx';
import { PolicyFacts } from './Policy.tsx';
import { surveyTexts } from './survey.texts.ts';

interface InstrumentProps extends PartProps { instrument: Instrument }

export function InstrumentChapter({ definition, instrument, words }: InstrumentProps) {
  const { t, inWords } = words;
  const { judgementGroups, scoringRules, normGroups, respondents, followUp } = instrument;
  return (
    <Chapter id={instrument.code} title={inWords(instrument.name)} mark={definition.wording === 'working' && <Badge variant="outline" color="gray.7" tt="none">{t('working')}</Badge>}>
      {instrument.purpose && <p>{inWords(instrument.purpose)}</p>}
      <PolicyFacts definition={definition} instrument={instrument} words={words} />
      {respondents && <Notes title={t('respondents')} notes={respondents.map(({ name }) => ({ text: name }))} words={words} />}
      {instrument.sections.map((section) => <SectionText key={section.code} section={section} level={3} definition={definition} instrument={instrument} words={words} />)}
      {scoringRules && (
        <Subchapter title={t('scoringRules')}>
          <ul>{scoringRules.map(({ code, text, appliesTo, basis }) => <li key={code}>{inWords(text)}{appliesTo && <> <Aside>({appliesTo.join(', ')})</Aside></>}{basis === 'inferred' && <> <Aside>({t('inferred')})</Aside></>}</li>)}</ul>
        </Subchapter>
      )}
      {normGroups && (
        <Subchapter title={t('normGroups')}>
          <ul>{normGroups.map(({ code, norm, items, note }) => <li key={code}>{words.norm(norm)}: {items.join(', ')}{note && <>. {inWords(note)}</>}</li>)}</ul>
        </Subchapter>
      )}
      <Factors definition={definition} instrument={instrument} words={words} />
      {judgementGroups && <Subchapter title={t('judgementGroups')}><ul>{judgementGroups.map(({ code, items }) => <li key={code}>{items.join(', ')}</li>)}</ul></Subchapter>}
      {followUp && <Subchapter title={t('followUp')}><ul>{followUp.map(({ text, afterMonths }) => <li key={text.nl}>{inWords(text)} <Aside>({t('followUpAfter', { months: afterMonths })})</Aside></li>)}</ul></Subchapter>}
    </Chapter>
  );
}

interface SectionProps extends InstrumentProps { section: Section; level: 3 | 4 | 5 }

function SectionText({ section, level, ...rest }: SectionProps) {
  const { t, inWords, answer, norm } = rest.words;
  const s = useTexts(surveyTexts);
  const Heading = `h${level}` as const;
  const shared = sharedBy(section, rest.instrument);
  const common: [string, string | false | undefined][] = [
    [s('answers'), shared.scale && answer(shared.scale)],
    [t('norm'), shared.norm && shared.norm !== rest.instrument.norm && norm(shared.norm)],
    [s('about'), shared.about && t(`level.${shared.about}`)],
    [s('noTotal'), section.noTotal && inWords(section.noTotal)],
  ];
  return (
    <section className={styles['section']} id={section.code}>
      <Heading className={styles['sectionName']}>{inWords(section.name)}</Heading>
      {section.criterion && !section.measure && <p>{inWords(section.criterion)}</p>}
      {section.measure && <Facts facts={[[t('criterion'), section.criterion && inWords(section.criterion)], [t('measure'), inWords(section.measure)]]} />}
      {section.stem && <p><em>{inWords(section.stem)}</em></p>}
      {common.some(([, value]) => value) && (
        <dl className={styles['shared']}>{common.filter(([, value]) => value).map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
      )}
      {section.items && <div className={styles['items']}>{section.items.map((item) => <ItemText key={item.code} item={item} shared={shared} {...rest} />)}</div>}
      {section.sections?.map((part) => <SectionText key={part.code} section={part} level={level === 3 ? 4 : 5} {...rest} />)}
      {section.conclusions && <p>{t('conclusions')}: {section.conclusions.map(({ name }) => inWords(name)).join(', ')}</p>}
    </section>
  );
}

/** What all statements of a part have in common is said once, above them. */
export interface Shared { scale?: Extract<AnswerKind, { kind: 'scale' }>; norm?: Norm; about?: NonNullable<Item['about']> }

function sharedBy({ items = [] }: Section, instrument: Instrument): Shared {
  const [scale, ...others] = items.map(({ answer }) => answer);
  if (scale?.kind !== 'scale' || !others.every((answer) => answer.kind === 'scale' && answer.scale === scale.scale)) return {};
  const only = <T,>(values: (T | undefined)[]): T | undefined => (new Set(values).size === 1 ? values[0] : undefined);
  const [norm, about] = [only(items.map((item) => effectiveNorm(instrument, item))), only(items.map((item) => item.about))];
  return { scale, ...(norm && { norm }), ...(about && { about }) };
}
