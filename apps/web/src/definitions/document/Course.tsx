import { Facts } from '@getrouw/ui';
import { useTexts } from '../../shared/locale.ts';
import { courseTexts } from './course.texts.ts';
import { MilestoneDetails } from './CourseRules.tsx';
import { Goals, Plan } from './Goals.tsx';
import { Aside, Chapter, Notes, type PartProps, Rules, Subchapter } from './parts.tsx';

/** For whom the method is meant. */
export function Eligibility({ definition: { eligibility, rules }, words }: PartProps) {
  const { t, inWords } = words;
  return (
    <Chapter id="eligibility" title={t('eligibility')}>
      {eligibility && <Subchapter title={t('criteria')}><Rules rules={eligibility.criteria} words={words} /></Subchapter>}
      {eligibility && eligibility.contraIndications.length > 0 && (
        <Subchapter title={t('contraIndications')}>
          {eligibility.weighing && <p>{inWords(eligibility.weighing)}</p>}
          <Rules rules={eligibility.contraIndications} words={words} />
        </Subchapter>
      )}
      {rules && rules.length > 0 && <Subchapter title={t('rules')}><Rules rules={rules} words={words} /></Subchapter>}
    </Chapter>
  );
}

export function Phases({ definition: { phases }, words }: PartProps) {
  const { t, inWords, named, due } = words;
  return (
    <Chapter id="phases" title={t('phases')}>
      {phases.map((phase, index) => (
        <Subchapter key={phase.code} title={`${index + 1}. ${inWords(phase.name)}`}>
          {phase.activities && <ul>{phase.activities.map(({ code, text, basis }) => <li key={code}>{inWords(text)}{basis === 'inferred' && <> <Aside>({t('inferred')})</Aside></>}</li>)}</ul>}
          {phase.milestones && (
            <>
              <h4>{t('milestones')}</h4>
              <ul>
                {phase.milestones.map((milestone) => (
                  <li key={milestone.code}>
                    {inWords(milestone.name)}
                    {milestone.due && <>: {due(milestone.due)}</>}
                    {milestone.repeats && <>, {t('repeats')}</>}
                    {milestone.document && <> <Aside>({t('document', { name: named(milestone.document) })})</Aside></>}
                    <MilestoneDetails milestone={milestone} words={words} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </Subchapter>
      ))}
    </Chapter>
  );
}

/** The parts that only some methods have: modules, closing reasons, indicators, goals, evaluation. */
export function FurtherParts({ definition, words }: PartProps) {
  const { t, inWords } = words;
  const c = useTexts(courseTexts);
  const { modules, closingReasons, indicators, evaluation } = definition;
  return (
    <>
      {modules && (
        <Chapter id="modules" title={t('modules')}>
          <ul>{modules.map(({ code, name, aim, inManual }) => <li key={code}><strong>{inWords(name)}</strong>{aim && <>: {inWords(aim)}</>}{!inManual && <> <Aside>({t('notInManual')})</Aside></>}</li>)}</ul>
        </Chapter>
      )}
      <Goals definition={definition} words={words} />
      <Plan definition={definition} words={words} />
      {closingReasons && (
        <Chapter id="closing" title={t('closingReasons')}>
          <ul>
            {closingReasons.map(({ code, name, dropOut, textRequired, national, definitive }) => {
              const said = [dropOut && t('dropOut'), textRequired && t('textRequired'), national && c(`national.${national}`), definitive === false && c('notDefinitive')].filter(Boolean);
              return <li key={code}>{inWords(name)}{said.length > 0 && <> <Aside>({said.join('; ')})</Aside></>}</li>;
            })}
          </ul>
        </Chapter>
      )}
      {indicators && (
        <Chapter id="indicators" title={t('indicators')}>
          <Facts facts={indicators.map(({ name, definition: meaning, target, context }) => [inWords(name), [inWords(meaning), target && `(${t(`target.${target.comparison}`, { percent: target.percent })})`, context && inWords(context)].filter(Boolean).join(' ')] as const)} />
        </Chapter>
      )}
      {evaluation && (
        <Chapter id="evaluation" title={t('evaluation')}>
          {evaluation.meetings.map(({ code, name, steps }) => (
            <Subchapter key={code} title={inWords(name)}><ol>{steps.map(({ text }) => <li key={text.nl}>{inWords(text)}</li>)}</ol></Subchapter>
          ))}
          <Notes title={t('actionTypes')} notes={evaluation.actionTypes.map(({ name }) => ({ text: name }))} words={words} />
        </Chapter>
      )}
    </>
  );
}
