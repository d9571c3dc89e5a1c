import type { Instrument, Section } from '@getrouw/domain';
import { Facts } from '@getrouw/ui';
import { Badge } from '@mantine/core';
import styles from './document.module.css';
import { ItemText } from './ItemText.tsx';
import { Aside, Chapter, Notes, type PartProps, Subchapter } from './parts.tsx';

interface InstrumentProps extends PartProps { instrument: Instrument }

export function InstrumentChapter({ definition, instrument, words }: InstrumentProps) {
  const { t, inWords } = words;
  const { factors, outsideFactors, judgementGroups, scoringRules, normGroups, respondents, followUp } = instrument;
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
      {factors && (
        <Subchapter title={t('factors')}>
          <ul>{factors.map(({ code, name, items, alpha, caution }) => (
            <li key={code}>
              <strong>{inWords(name)}</strong>: {items.map(({ item, reversed }) => item + (reversed ? ` (${t('reversed')})` : '')).join(', ')}
              {alpha !== undefined && <> <Aside>(α = {alpha})</Aside></>}{caution && <>. {inWords(caution)}</>}
            </li>
          ))}</ul>
        </Subchapter>
      )}
      {outsideFactors && (
        <Subchapter title={t('outsideFactors')}>
          <ul>{outsideFactors.map(({ item, reason }) => <li key={item}>{item}{reason && <>: {inWords(reason)}</>}</li>)}</ul>
        </Subchapter>
      )}
      {judgementGroups && <Subchapter title={t('judgementGroups')}><ul>{judgementGroups.map(({ code, items }) => <li key={code}>{items.join(', ')}</li>)}</ul></Subchapter>}
      {followUp && <Subchapter title={t('followUp')}><ul>{followUp.map(({ text, afterMonths }) => <li key={text.nl}>{inWords(text)} <Aside>({t('followUpAfter', { months: afterMonths })})</Aside></li>)}</ul></Subchapter>}
    </Chapter>
  );
}

function PolicyFacts({ instrument: { policy, norm }, words }: InstrumentProps) {
  const { t } = words;
  const share = (percent: number) => percent > 0 && t('policy.percent', { percent });
  const closing = policy.monthsAfterClosing !== undefined ? t('policy.afterClosing', { count: policy.monthsAfterClosing }) : policy.requiresClosed && t('policy.whenClosed');
  const sampling = policy.sampling.modes.map((mode) => t(`sampling.${mode}`)).join(' / ');
  return (
    <Facts
      facts={[
        [t('policy.subject'), t(`level.${policy.subject}`)],
        [t('policy.filledInBy'), t(`by.${policy.filledInBy}`)],
        [t('norm'), words.norm(norm)],
        [t('policy.independence'), t(`independence.${policy.independence}`)],
        [t('policy.sampling'), policy.sampling.modes.includes('sample') ? `${sampling}, ${t('policy.minimum', { minimum: policy.sampling.minimum })}` : sampling],
        [t('policy.closed'), closing || undefined],
        [t('policy.doubt'), t(`doubt.${policy.doubt}`)],
        [t('policy.notApplicable'), t(`notApplicable.${policy.notApplicable}`)],
        [t('policy.rhythm'), policy.rhythms.map((rhythm) => t(`rhythm.${rhythm}`)).join(' / ')],
        [t('policy.review'), share(policy.reviewPercent) || undefined],
        [t('policy.secondScorer'), share(policy.secondScorerPercent) || undefined],
        [t('policy.anonymity'), t(`anonymity.${policy.anonymity}`)],
        [t('policy.minimumGroup'), policy.minimumGroup || undefined],
      ]}
    />
  );
}

interface SectionProps extends InstrumentProps { section: Section; level: 3 | 4 | 5 }

function SectionText({ section, level, ...rest }: SectionProps) {
  const { t, inWords } = rest.words;
  const Heading = `h${level}` as const;
  return (
    <section className={styles['section']} id={section.code}>
      <Heading className={styles['sectionName']}>{inWords(section.name)}</Heading>
      <Facts facts={[[t('criterion'), section.criterion && inWords(section.criterion)], [t('measure'), section.measure && inWords(section.measure)]]} />
      {section.stem && <p><em>{inWords(section.stem)}</em></p>}
      {section.items && <div className={styles['items']}>{section.items.map((item) => <ItemText key={item.code} item={item} {...rest} />)}</div>}
      {section.sections?.map((part) => <SectionText key={part.code} section={part} level={level === 3 ? 4 : 5} {...rest} />)}
      {section.conclusions && <p>{t('conclusions')}: {section.conclusions.map(({ name }) => inWords(name)).join(', ')}</p>}
    </section>
  );
}
