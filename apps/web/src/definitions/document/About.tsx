import { Facts } from '@getrouw/ui';
import { Chapter, Notes, type PartProps, Subchapter } from './parts.tsx';

export function About({ definition, words }: PartProps) {
  const { t, inWords } = words;
  const { lifeDomains, variants, coercionMeasures, sources } = definition;
  return (
    <Chapter id="about" title={t('about')}>
      <Facts facts={[[t('abbreviation'), definition.abbreviation], [t('owner'), definition.owner]]} />
      <Notes title={t('characteristics')} notes={definition.characteristics} words={words} />
      <Notes title={t('goals')} notes={definition.goals} words={words} />
      <Notes title={t('principles')} notes={definition.principles} words={words} />
      <Notes title={t('staff')} notes={definition.staffRequirements} words={words} />
      <Notes title={t('lifeDomains')} notes={lifeDomains?.map(({ name }) => ({ text: name }))} words={words} />
      <Notes title={t('variants')} notes={variants?.map(({ name }) => ({ text: name }))} words={words} />
      {coercionMeasures && (
        <Subchapter title={t('coercion')}>
          <ul>{coercionMeasures.map(({ code, name, source, note }) => <li key={code}><strong>{inWords(name)}</strong>: {inWords(source)}{note && <>. {inWords(note)}</>}</li>)}</ul>
        </Subchapter>
      )}
      <Notes title={t('partners')} notes={definition.partners} words={words} />
      <Subchapter title={t('sources')}>
        <ul>{sources.map(({ code, title, publisher, year }) => <li key={code}>{[title, publisher, year].filter(Boolean).join(', ')}</li>)}</ul>
      </Subchapter>
    </Chapter>
  );
}
