import { addMonths, type CalendarDate, daysBetween } from '../dates.ts';
import type { Fact } from '../instrument/condition.ts';
import { answerFact } from './answers.ts';
import { about, amount, courseName } from './because.ts';
import { lastDay } from './contacts.ts';
import { extraMonths } from './ready.ts';
import { type CheckOf, type Finding, notMeasurable, type Seen, withinNorm } from './finding.ts';
import type { CourseMilestone } from './state.ts';

type MilestoneCheck = CheckOf<'term' | 'milestones' | 'times' | 'answer' | 'duration'>;
/** Dates of the trajectory itself: where they are missing they were not filled in. */
const RECORDED: readonly string[] = ['referral', 'first_contact', 'start'];

/** What dates and milestones say. */
export function milestoneFinding(check: MilestoneCheck, seen: Seen): Finding {
  switch (check.kind) {
    case 'term': return term(check, seen);
    case 'milestones': return milestones(check, seen);
    case 'times': return times(check, seen);
    case 'answer': return answer(check, seen);
    case 'duration': return duration(check, seen);
  }
}

const NOT_KNOWN = notMeasurable('Dit was aan de beurt voordat het verloop hier werd bijgehouden, en is niet bekend.', 'This was due before the course was written down here, and is not known.');
const isMet = ({ state }: CourseMilestone): boolean => state === 'met' || state === 'met_late';
const waiting = ({ ready: { definition } }: Seen, facts: readonly string[]): Finding => {
  const names = facts.map((fact) => courseName(definition, fact));
  return notMeasurable(`Niet bekend: ${names.map(({ nl }) => nl).join(', ')}.`, `Not known: ${names.map(({ en }) => en).join(', ')}.`);
};

/** Calendar days from one moment to the other. What was done before the term began counts as in time, unless a least number of days is asked. */
function term({ from, to, warnAfter }: CheckOf<'term'>, seen: Seen): Finding {
  const { ready, milestones: all, today, norm, ended } = seen;
  const { definition, courseCase } = ready;
  const asked = all.filter(({ code }) => code === to);
  const [first] = asked;
  const toOn = ready.dateOf(to);
  if (toOn === null && first?.state === 'not_applicable') return { outcome: 'not_applicable', because: notAsked(first) };
  if (toOn === null && first && first.waitsFor.length > 0) return waiting(seen, first.waitsFor);
  if (toOn === null && first?.state === 'not_known') return NOT_KNOWN;
  const fromOn = ready.dateOf(from);
  const unknown = (moment: string) => ({ outcome: 'not_measurable' as const, because: about(courseName(definition, moment), 'De datum van % is niet bekend.', 'The date of % is not known.') });
  if (fromOn === null) return RECORDED.includes(from) || ended ? unknown(from) : { outcome: 'not_yet', because: about(courseName(definition, from), '% is er nog niet.', '% has not happened yet.') };
  if (toOn !== null) {
    const value = daysBetween(fromOn, toOn);
    return { outcome: withinNorm(value, norm) ? 'met' : 'missed', value, unit: 'days' };
  }
  if (RECORDED.includes(to) && courseCase.trajectory.startedOn <= today) return unknown(to);
  // What closes the help or follows it can still be done after the end.
  const last = first?.group === 'closing' || first?.group === 'follow_up' ? today : lastDay(courseCase, today);
  const value = Math.max(0, daysBetween(fromOn, last));
  if (norm.atMost !== null && value > norm.atMost) return { outcome: 'missed', value, unit: 'days', because: stillNot(seen, to, value) };
  if (ended && last !== today) return { outcome: 'not_applicable', because: about(courseName(definition, to), 'Het traject eindigde voordat % aan de beurt was.', 'The trajectory ended before % was due.') };
  return { outcome: 'not_yet', value, unit: 'days', warning: warnAfter !== undefined && value > warnAfter, because: stillNot(seen, to, value) };
}

function stillNot({ ready: { definition } }: Seen, to: string, days: number): { nl: string; en: string } {
  const [name, passed] = [courseName(definition, to), amount(days, 'days')];
  return about(name, `% is er na ${passed.nl} nog niet.`, `% has not happened after ${passed.en}.`);
}

const notAsked = ({ reason }: CourseMilestone): { nl: string; en: string } => (reason === null
  ? { nl: 'Dit wordt in dit traject niet gevraagd.', en: 'This is not asked in this trajectory.' } : { nl: `Niet van toepassing: ${reason}`, en: `Not applicable: ${reason}` });

/** Whether everything that is due was met, late included. */
function milestones({ all: codes }: CheckOf<'milestones'>, seen: Seen): Finding {
  const { ready: { definition }, ended } = seen;
  const listed = seen.milestones.filter(({ code }) => codes.includes(code));
  const asked = listed.filter(({ state }) => state !== 'not_applicable');
  const missed = asked.filter(({ state }) => state === 'missed' || state === 'overdue');
  const value = asked.filter(isMet).length;
  if (missed.length > 0) return { outcome: 'missed', value, unit: 'times', because: about(courseName(definition, missed[0]!.code), `% ontbreekt${missed.length > 1 ? ` en nog ${missed.length - 1}` : ''}.`, `% is missing${missed.length > 1 ? ` and ${missed.length - 1} more` : ''}.`) };
  const unsure = asked.find(({ waitsFor }) => waitsFor.length > 0);
  if (unsure) return waiting(seen, unsure.waitsFor);
  if (asked.some(({ state }) => state === 'not_known')) return NOT_KNOWN;
  if (asked.length === 0) return { outcome: ended || listed.length > 0 ? 'not_applicable' : 'not_yet', because: listed[0] ? notAsked(listed[0]) : { nl: 'Hier was nog niets aan de beurt.', en: 'Nothing of this was due.' } };
  const open = asked.filter((each) => !isMet(each));
  // Of a series it is met as soon as everything due so far was met, and one of it was.
  const series = new Set(definition.phases.flatMap(({ milestones: all = [] }) => all.flatMap(({ code, repeats }) => (repeats ? [code] : []))));
  const waitingFor = open.find(({ code }) => !series.has(code)) ?? (value === 0 ? open[0] : undefined);
  if (waitingFor) return { outcome: 'not_yet', value, unit: 'times', because: about(courseName(definition, waitingFor.code), '% is er nog niet.', '% has not happened yet.') };
  const late = asked.filter(({ state }) => state === 'met_late').length;
  return { outcome: 'met', value, unit: 'times', because: late === 0
    ? { nl: 'Alles wat aan de beurt was, is gedaan.', en: 'Everything that was due was done.' } : { nl: `Alles is gedaan, waarvan ${late} later dan gevraagd.`, en: `Everything was done, of which ${late} later than asked.` } };
}

function times({ milestone }: CheckOf<'times'>, { milestones: all, norm, ended }: Seen): Finding {
  const listed = all.filter(({ code }) => code === milestone);
  if (listed.length > 0 && listed.every(({ state }) => state === 'not_applicable')) return { outcome: 'not_applicable', because: notAsked(listed[0]!) };
  const value = listed.filter(isMet).length;
  if (norm.atMost !== null && value > norm.atMost) return { outcome: 'missed', value, unit: 'times', soFar: !ended };
  if (norm.atMost === null && withinNorm(value, norm)) return { outcome: 'met', value, unit: 'times', soFar: !ended };
  if (listed.some(({ state }) => state === 'not_known')) return NOT_KNOWN;
  return { outcome: !ended ? 'not_yet' : withinNorm(value, norm) ? 'met' : 'missed', value, unit: 'times', soFar: !ended };
}

function answer({ field: code, is, known }: CheckOf<'answer'>, seen: Seen): Finding {
  const { ready: { definition, courseCase, milestones: placed }, ended } = seen;
  const { milestone } = placed.find((each) => each.milestone.fields?.some((field) => field.code === code))!;
  const { answer: accepts, label } = milestone.fields!.find((each) => each.code === code)!;
  const asked = seen.milestones.filter((each) => each.code === milestone.code && each.state !== 'not_applicable');
  const facts = courseCase.milestones.filter((record) => record.code === milestone.code && record.state === 'met').map(({ answers }) => answerFact(definition, accepts, answers[code]));
  const good = (fact: Fact) => is === undefined || (typeof fact === 'object' ? fact.some((each) => each === is) : fact === is);
  if (facts.some((fact) => fact !== undefined && !good(fact))) return { outcome: 'missed', because: about(label, '% is anders dan de methode vraagt.', '% differs from what the method asks.') };
  if (facts.includes(undefined)) return { outcome: known ? 'missed' : 'not_measurable', because: about(label, '% is niet ingevuld.', '% was not filled in.') };
  if (facts.length > 0) return { outcome: 'met', because: about(label, '% is ingevuld zoals de methode vraagt.', '% was filled in as the method asks.') };
  const skipped = seen.milestones.find((each) => each.code === milestone.code);
  if (asked.length === 0 && skipped) return { outcome: 'not_applicable', because: notAsked(skipped) };
  const unsure = asked.find(({ waitsFor }) => waitsFor.length > 0);
  if (unsure) return waiting(seen, unsure.waitsFor);
  if (asked.some(({ state }) => state === 'not_known')) return NOT_KNOWN;
  if (!ended && !asked.some(({ state }) => state === 'overdue' || state === 'missed')) return { outcome: 'not_yet', because: about(label, '% is nog niet ingevuld.', '% has not been filled in yet.') };
  return { outcome: known ? 'missed' : 'not_measurable', because: about(label, '% is niet ingevuld.', '% was not filled in.') };
}

/** How long the trajectory lasted; months are whole calendar months with the days that are left as a part of a month of 30 days. */
function duration({ unit, extendable }: CheckOf<'duration'>, { ready: { definition, courseCase }, today, norm, ended }: Seen): Finding {
  const { startedOn } = courseCase.trajectory;
  const last = ended ? courseCase.trajectory.endedOn! : today;
  const extra = extendable && norm.atMost !== null ? extraMonths(definition, courseCase.milestones) : 0;
  const value = unit === 'days' ? daysBetween(startedOn, last) : monthsBetween(startedOn, last);
  const tooLong = norm.atMost !== null && (unit === 'days' ? value > norm.atMost : last > addMonths(startedOn, norm.atMost + extra));
  const tooShort = norm.atLeast !== null && (unit === 'days' ? value < norm.atLeast : last < addMonths(startedOn, norm.atLeast));
  const shown = { value: Math.max(0, value), unit, soFar: !ended } as const;
  if (extra > 0) {
    const [found, allowed] = [amount(Math.round(shown.value * 10) / 10, unit), amount(norm.atMost! + extra, unit)];
    return { ...shown, outcome: tooLong ? 'missed' : ended ? 'met' : 'not_yet', because: { nl: `${found.nl}; met verlenging is hooguit ${allowed.nl} toegestaan.`, en: `${found.en}; with extension at most ${allowed.en} are allowed.` } };
  }
  return { ...shown, outcome: tooLong || (ended && tooShort) ? 'missed' : ended ? 'met' : 'not_yet' };
}

function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  if (to < from) return 0;
  let months = 0;
  while (addMonths(from, months + 1) <= to) months += 1;
  return months + daysBetween(addMonths(from, months), to) / 30;
}
