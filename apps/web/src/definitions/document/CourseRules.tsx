import { type Condition, type CourseCheck, type Milestone, normWords } from '@getrouw/domain';
import { Facts } from '@getrouw/ui';
import type { ReactNode } from 'react';
import { useTexts } from '../../shared/locale.ts';
import { courseTexts } from './course.texts.ts';
import styles from './document.module.css';
import { Aside, Chapter, ConditionWords, type PartProps, Subchapter } from './parts.tsx';
import type { Words } from './words.ts';

/** What the method asks of the course of each trajectory: its length, its rules and what is recommended. */
export function CourseRules({ definition: { course, courseRules = [], prompts = [] }, words }: PartProps) {
  const c = useTexts(courseTexts);
  const checkWords = useCheckWords(words);
  const { inWords } = words;
  const { extension, caseload, months } = course ?? {};
  const facts: (readonly [string, ReactNode])[] = [];
  if (months !== undefined) facts.push([c('length'), c('months', { count: months })]);
  if (extension) facts.push([c('extension'), [
    c('extension.each', { count: extension.months }), extension.times !== undefined && c('extension.times', { count: extension.times }), extension.afterEvaluation && c('extension.after'), extension.note && inWords(extension.note),
  ].filter(Boolean).join('; ')]);
  if (course) facts.push([c('followUp'), c('followUp.days', { days: course.followUpWithinDays })]);
  if (caseload) facts.push([c('caseload'), inWords(caseload.note)]);
  return (
    <Chapter id="course" title={c('course')}>
      <Facts facts={facts} />
      <Subchapter title={c('rules')}>
        <p>{c('rules.lead')}</p>
        <ol className={styles['rules']}>
          {courseRules.map(({ code, name, kind, check, applies, remark, items, basis }) => (
            <li key={code} id={code}>
              <strong>{inWords(name)}</strong> <Aside>({c(`kind.${kind}`)})</Aside>
              <div>{check.kind === 'elsewhere' ? inWords(check.where) : <>{c('measured')} {checkWords(check)}.</>}</div>
              <Applies condition={applies} words={words} />
              {remark && <div><Aside>{c('remark')}: {inWords(remark)}</Aside></div>}
              {items && <div><Aside>{c('items')}: {items.map((item, index) => <span key={item}>{index > 0 && ', '}<a href={`#${item}`}>{item}</a></span>)}</Aside></div>}
              {basis === 'inferred' && <div><Aside>{words.t('inferred')}</Aside></div>}
            </li>
          ))}
        </ol>
      </Subchapter>
      {prompts.length > 0 && (
        <Subchapter title={c('prompts')}>
          <p>{c('prompts.lead')}</p>
          <ul>{prompts.map(({ code, text, source }) => <li key={code}>{inWords(text)} <Aside>({inWords(source)})</Aside></li>)}</ul>
        </Subchapter>
      )}
    </Chapter>
  );
}

/** What is said about a milestone beside its name and term. */
export function MilestoneDetails({ milestone: { group, anyTime, metBy, applies, guidance, fields }, words }: { milestone: Milestone; words: Words }) {
  const c = useTexts(courseTexts);
  const { inWords } = words;
  const said = [group && group !== 'course' && c(`group.${group}`), anyTime && c('anyTime'), metBy && c('metBy')].filter(Boolean);
  return (
    <>
      {said.length > 0 && <> <Aside>({said.join('; ')})</Aside></>}
      {guidance && <div><Aside>{inWords(guidance)}</Aside></div>}
      <Applies condition={applies} words={words} />
      {fields && <div><Aside>{c('fields')}: {fields.map(({ label, required }) => inWords(label) + (required ? ` (${c('required')})` : '')).join('; ')}</Aside></div>}
    </>
  );
}

function Applies({ condition, words }: { condition: Condition | undefined; words: Words }) {
  const c = useTexts(courseTexts);
  return condition ? <div className={styles['condition']}>{c('applies')}: <ConditionWords condition={condition} words={words} /></div> : null;
}

/** What a rule looks at, in words. */
function useCheckWords({ inWords, named }: Words): (check: Exclude<CourseCheck, { kind: 'elsewhere' }>) => string {
  const c = useTexts(courseTexts);
  return (check) => {
    const norm = inWords(normWords({ atLeast: ('atLeast' in check ? check.atLeast : undefined) ?? null, atMost: ('atMost' in check ? check.atMost : undefined) ?? null }));
    switch (check.kind) {
      case 'term': return c('check.term', { from: named(check.from), to: named(check.to), norm });
      case 'milestones': return c('check.milestones', { names: check.all.map(named).join(', ') });
      case 'times': return c('check.times', { name: named(check.milestone), norm });
      case 'answer': return c('check.answer', { name: named(check.field) });
      case 'duration': return c(`check.duration.${check.unit}`, { norm });
      case 'goals': return c(`check.goals.${check.are}`);
      case 'evaluations': return c('check.evaluations', { months: check.everyMonths });
      default: return c(`check.${check.kind}`, { norm });
    }
  };
}
