import { COURSE_FACTS, MOMENTS } from '../instrument/course.ts';
import type { EvaluationDecision } from './case.ts';
import type { Definition } from '../instrument/language.ts';
import type { Text } from '../instrument/text.ts';
import type { RuleNorm, RuleUnit } from './state.ts';

const MOMENT_NAMES: Readonly<Record<(typeof MOMENTS)[number], Text>> = {
  referral: { nl: 'aanmelding', en: 'referral' },
  first_contact: { nl: 'eerste contact', en: 'first contact' },
  start: { nl: 'start', en: 'start' },
  goals_set: { nl: 'eerste doel gesteld', en: 'first goal set' },
  planned_end: { nl: 'gepland einde', en: 'planned end' },
  end: { nl: 'einde', en: 'end' },
  previous: { nl: 'vorige mijlpaal', en: 'milestone before' },
};
const FACT_NAMES: Readonly<Record<keyof typeof COURSE_FACTS, Text>> = {
  AGE_AT_START: { nl: 'leeftijd bij de start', en: 'age at the start' },
  VARIANT: { nl: 'variant', en: 'variant' },
  FUNDING: { nl: 'financiering', en: 'funding' },
  CLOSING_REASON: { nl: 'reden van afsluiten', en: 'reason of closing' },
  OPENING: { nl: 'begin van het traject', en: 'opening of the trajectory' },
  ENDED: { nl: 'beëindigd', en: 'ended' },
  ENDED_EARLY: { nl: 'voortijdig beëindigd', en: 'ended early' },
  OPEN_GOALS: { nl: 'open doelen', en: 'open goals' },
  DECISION: { nl: 'besluit bij de evaluatie', en: 'decision at the evaluation' },
};

/** What a moment, a milestone, a field of one or a fact of the course is called, without quotes. */
export function courseName({ phases }: Definition, code: string): Text {
  if ((MOMENTS as readonly string[]).includes(code)) return MOMENT_NAMES[code as keyof typeof MOMENT_NAMES];
  if (Object.hasOwn(FACT_NAMES, code)) return FACT_NAMES[code as keyof typeof FACT_NAMES];
  const milestones = phases.flatMap((phase) => phase.milestones ?? []);
  return milestones.find((milestone) => milestone.code === code)?.name
    ?? milestones.flatMap(({ fields = [] }) => fields).find((field) => field.code === code)?.label
    ?? { nl: code, en: code };
}

const OPENINGS: Readonly<Record<string, Text>> = {
  start: { nl: 'eerste traject', en: 'first trajectory' }, follow_up: { nl: 'vervolg', en: 'follow-up' }, return: { nl: 'terugkomst', en: 'return' },
};

const DECISIONS: Readonly<Record<EvaluationDecision, Text>> = {
  go_on: { nl: 'doorgaan', en: 'go on' }, adjust: { nl: 'plan aanpassen', en: 'adjust the plan' }, extend: { nl: 'verlengen', en: 'extend' }, end: { nl: 'afsluiten', en: 'end' },
};

/** What a value of a fact of the course is called; undefined where it is no such fact or has no named values. */
export function courseValueName({ closingReasons, phases }: Definition, fact: string, value: string): Text | undefined {
  if (fact === 'OPENING') return OPENINGS[value];
  if (fact === 'DECISION') return DECISIONS[value as EvaluationDecision];
  if (fact === 'CLOSING_REASON') return closingReasons?.find(({ code }) => code === value)?.name;
  const answer = phases.flatMap((phase) => phase.milestones ?? []).flatMap(({ fields = [] }) => fields).find(({ code }) => code === fact)?.answer;
  return answer && 'options' in answer ? answer.options.find(({ code }) => code === value)?.label : undefined;
}

const UNITS: Readonly<Record<RuleUnit, readonly [one: Text, more: Text]>> = {
  days: [{ nl: 'dag', en: 'day' }, { nl: 'dagen', en: 'days' }],
  weeks: [{ nl: 'week', en: 'week' }, { nl: 'weken', en: 'weeks' }],
  months: [{ nl: 'maand', en: 'month' }, { nl: 'maanden', en: 'months' }],
  times: [{ nl: 'keer', en: 'time' }, { nl: 'keer', en: 'times' }],
  hours: [{ nl: 'uur', en: 'hour' }, { nl: 'uur', en: 'hours' }],
  contacts: [{ nl: 'contact', en: 'contact' }, { nl: 'contacten', en: 'contacts' }],
  per_week: [{ nl: 'per week', en: 'a week' }, { nl: 'per week', en: 'a week' }],
  hours_per_week: [{ nl: 'uur per week', en: 'hour a week' }, { nl: 'uur per week', en: 'hours a week' }],
  percent: [{ nl: 'procent', en: 'percent' }, { nl: 'procent', en: 'percent' }],
  goals: [{ nl: 'doel', en: 'goal' }, { nl: 'doelen', en: 'goals' }],
  evaluations: [{ nl: 'evaluatie', en: 'evaluation' }, { nl: 'evaluaties', en: 'evaluations' }],
};
const numbers = { nl: new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 }), en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }) };
const inEach = (say: (locale: keyof Text) => string): Text => ({ nl: say('nl'), en: say('en') });

/** A number with its unit in words; less than no days is before. */
export const amount = (value: number, unit: RuleUnit): Text => (value < 0 && unit === 'days'
  ? { nl: `${amount(-value, unit).nl} ervoor`, en: `${amount(-value, unit).en} before` }
  : inEach((locale) => `${numbers[locale].format(value)} ${UNITS[unit][value === 1 ? 0 : 1][locale]}`));

/** A norm in words: at least, at most, or from one to the other; with what it counts where that is known. */
export function normWords({ atLeast, atMost }: RuleNorm, unit: RuleUnit | null = null): Text {
  if (unit) {
    const [bare, { nl, en }] = [normWords({ atLeast, atMost }), UNITS[unit][(atMost ?? atLeast) === 1 ? 0 : 1]];
    return { nl: `${bare.nl} ${nl}`, en: `${bare.en} ${en}` };
  }
  if (atLeast !== null && atLeast === atMost) return inEach((locale) => numbers[locale].format(atLeast));
  if (atLeast !== null && atMost !== null) return { nl: `${numbers.nl.format(atLeast)} tot en met ${numbers.nl.format(atMost)}`, en: `${numbers.en.format(atLeast)} to ${numbers.en.format(atMost)}` };
  if (atLeast !== null) return { nl: `ten minste ${numbers.nl.format(atLeast)}`, en: `at least ${numbers.en.format(atLeast)}` };
  return { nl: `hooguit ${numbers.nl.format(atMost ?? 0)}`, en: `at most ${numbers.en.format(atMost ?? 0)}` };
}

/** A value beside its norm: "5 days; the norm is at most 3". */
export function besideNorm(value: number, unit: RuleUnit, norm: RuleNorm | null, soFar: boolean): Text {
  const found = amount(value, unit);
  const wanted = norm && (norm.atLeast !== null || norm.atMost !== null) ? normWords(norm) : undefined;
  return {
    nl: `${found.nl}${soFar ? ' tot nu toe' : ''}${wanted ? `; de norm is ${wanted.nl}` : ''}.`,
    en: `${found.en}${soFar ? ' so far' : ''}${wanted ? `; the norm is ${wanted.en}` : ''}.`,
  };
}

/** A sentence about something that has a name: `%` stands for the name in quotes. */
export const about = (name: Text, nl: string, en: string): Text => ({ nl: nl.replace('%', `“${name.nl}”`), en: en.replace('%', `“${name.en}”`) });
