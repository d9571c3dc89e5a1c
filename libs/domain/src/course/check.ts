import { type CalendarDate, isCalendarDate } from '../dates.ts';
import { validateAnswer } from '../instrument/answer.ts';
import { CONTACT_KINDS, type ContactKind } from '../instrument/course.ts';
import type { Definition, Item } from '../instrument/language.ts';
import type { Text } from '../instrument/text.ts';
import type { MilestoneField } from './answers.ts';
import type { CourseCase, MilestoneRecord } from './case.ts';
import { milestonesOf, type PlacedMilestone, ready } from './ready.ts';
import { milestonesOn } from './milestones.ts';

/** What somebody states about an occurrence of a milestone. */
export interface MilestoneStatement {
  code: string;
  number: number;
  /** withdrawn: what was stated before was a mistake. */
  state: MilestoneRecord['state'] | 'withdrawn';
  happenedOn: CalendarDate | null;
  postponedTo: CalendarDate | null;
  reason: string | null;
  answers: Readonly<Record<string, unknown>>;
}
/** What is wrong: in which part of the statement (an answer by the code of its field), which rule, and what is accepted. */
export interface CourseProblem { field: string; rule: string; message: Text }
export type MilestoneCheck = { ok: true; statement: MilestoneStatement } | { ok: false; problems: CourseProblem[] };

const MOST_CONTACT_MINUTES = 1440;
const problem = (field: string, rule: string, nl: string, en: string): CourseProblem => ({ field, rule, message: { nl, en } });

/**
 * Checks a statement about a milestone against the definition and what is known of the case.
 * @param answersToCome where the day alone is known, as in an import: then a contact after closing needs no answer yet.
 * @returns the statement as it is to be kept (texts trimmed, nothing that does not belong to its state), or everything that is wrong.
 */
export function checkMilestone(definition: Definition, statement: MilestoneStatement, courseCase: CourseCase, today: CalendarDate, { answersToCome = false } = {}): MilestoneCheck {
  const placed = milestonesOf(definition).find(({ milestone }) => milestone.code === statement.code);
  if (!placed) {
    const known = milestonesOf(definition).map(({ milestone }) => milestone.code).join(', ');
    return { ok: false, problems: [problem('code', 'unknown_milestone', `de mijlpaal ${statement.code} bestaat niet in deze versie. Mogelijk zijn: ${known || 'geen'}.`, `the milestone ${statement.code} does not exist in this version. Accepted are: ${known || 'none'}.`)] };
  }
  const reason = statement.reason?.trim() || null;
  const kept = statement.state === 'met' ? keptAnswers(definition, placed, statement.answers, answersToCome) : { answers: {}, problems: [] };
  const problems = [...numberProblems(definition, placed, statement, courseCase, today), ...stateProblems(definition, placed, { ...statement, reason }, courseCase, today), ...kept.problems];
  if (problems.length > 0) return { ok: false, problems };
  const { code, number, state, happenedOn, postponedTo } = statement;
  return { ok: true, statement: { code, number, state, happenedOn: state === 'met' ? happenedOn : null, postponedTo: state === 'postponed' ? postponedTo : null, reason, answers: kept.answers } };
}

/** Of a series nothing is left out: an occurrence comes when the one before it was stated or fell due. */
function numberProblems(definition: Definition, { milestone }: PlacedMilestone, { number, state }: MilestoneStatement, courseCase: CourseCase, today: CalendarDate): CourseProblem[] {
  const { code, repeats, anyTime } = milestone;
  const stated = courseCase.milestones.filter((record) => record.code === code).map((record) => record.number);
  if (!Number.isInteger(number) || number < 1) return [problem('number', 'milestone_number', `het nummer is ${number}. Vul een geheel getal vanaf 1 in.`, `the number is ${number}. Enter a whole number from 1.`)];
  if (state === 'withdrawn') return stated.includes(number) ? [] : [problem('number', 'nothing_to_withdraw', 'hier is nog niets over vastgelegd, dus er is niets in te trekken.', 'nothing was stated about this, so there is nothing to withdraw.')];
  if (!repeats && !anyTime) return number === 1 ? [] : [problem('number', 'milestone_once', `dit gebeurt één keer. Het nummer is 1, niet ${number}.`, `this happens once. The number is 1, not ${number}.`)];
  const listed = anyTime ? [] : milestonesOn(ready(definition, courseCase), today).filter((each) => each.code === code).map((each) => each.number);
  const most = Math.max(0, ...listed, ...stated.map((each) => each + 1), anyTime && stated.length === 0 ? 1 : 0);
  return number <= most ? [] : [problem('number', 'milestone_skipped', `nummer ${number} slaat er een over. Het hoogste dat nu kan is ${most}.`, `number ${number} skips one. The highest that is possible now is ${most}.`)];
}

function stateProblems(definition: Definition, placed: PlacedMilestone, statement: MilestoneStatement, courseCase: CourseCase, today: CalendarDate): CourseProblem[] {
  const { milestone } = placed;
  switch (statement.state) {
    case 'withdrawn': return [];
    case 'not_applicable': return statement.reason === null ? [problem('reason', 'reason_missing', 'zeg waarom dit niet van toepassing is.', 'say why this is not applicable.')] : [];
    case 'postponed': return postponedProblems(placed, statement, today);
    case 'met':
      if (milestone.metBy) return [problem('state', 'milestone_met_elsewhere', 'dit is vanzelf gehaald zodra het elders is gedaan. U hoeft het hier niet te melden.', 'this is met by itself once it was done elsewhere. It is not stated here.')];
      return [...dateProblems(placed, statement.happenedOn, courseCase, today), ...extensionProblems(definition, placed, statement, courseCase)];
  }
}

function postponedProblems({ milestone }: PlacedMilestone, { postponedTo, reason }: MilestoneStatement, today: CalendarDate): CourseProblem[] {
  const found: CourseProblem[] = [];
  if (reason === null) found.push(problem('reason', 'reason_missing', 'zeg waarom dit wordt uitgesteld.', 'say why this is postponed.'));
  if (milestone.anyTime || !milestone.due) found.push(problem('state', 'nothing_to_postpone', 'dit heeft geen termijn en kan niet worden uitgesteld.', 'this has no term and cannot be postponed.'));
  if (postponedTo === null || !isCalendarDate(postponedTo)) found.push(problem('postponedTo', 'date_missing', 'vul de datum in waarop dit nu moet gebeuren, zoals 2026-05-31.', 'enter the date on which this is to be done now, such as 2026-05-31.'));
  else if (postponedTo <= today) found.push(problem('postponedTo', 'postponed_to_past', `${postponedTo} is niet na vandaag. Kies een latere datum.`, `${postponedTo} is not after today. Choose a later date.`));
  return found;
}

/** The first day that anything of this trajectory can have happened. */
const since = ({ trajectory: { referredOn, firstContactOn, startedOn } }: Pick<CourseCase, 'trajectory'>): CalendarDate => [referredOn, firstContactOn, startedOn].filter((date) => date !== null).toSorted()[0]!;

function dateProblems({ group }: Pick<PlacedMilestone, 'group'>, happenedOn: CalendarDate | null, courseCase: Pick<CourseCase, 'trajectory'>, today: CalendarDate): CourseProblem[] {
  const { endedOn } = courseCase.trajectory;
  const refuse = (rule: string, nl: string, en: string) => [problem('happenedOn', rule, nl, en)];
  if (happenedOn === null || !isCalendarDate(happenedOn)) return refuse('date_missing', 'vul de datum in waarop dit gebeurde, zoals 2026-05-31.', 'enter the date on which this happened, such as 2026-05-31.');
  if (happenedOn > today) return refuse('date_in_future', `${happenedOn} is nog niet geweest. Vul een datum in tot en met vandaag.`, `${happenedOn} has not come yet. Enter a date up to today.`);
  const first = since(courseCase);
  if (happenedOn < first) return refuse('date_before_referral', `${happenedOn} is voor de aanmelding. Vul een datum in vanaf ${first}.`, `${happenedOn} is before the referral. Enter a date from ${first}.`);
  if (group === 'follow_up') {
    if (endedOn === null) return refuse('follow_up_before_end', 'dit komt na afsluiting, en het traject loopt nog. Sluit eerst het traject af.', 'this comes after closing, and the trajectory is still running. Close the trajectory first.');
    if (happenedOn < endedOn) return refuse('follow_up_before_end', `dit komt na afsluiting. Vul een datum in vanaf ${endedOn}.`, `this comes after closing. Enter a date from ${endedOn}.`);
  } else if (group !== 'closing' && endedOn !== null && happenedOn > endedOn) {
    return refuse('date_after_end', `het traject eindigde op ${endedOn}. Vul een datum in tot en met die dag.`, `the trajectory ended on ${endedOn}. Enter a date up to that day.`);
  }
  return [];
}

/** An extension comes after an evaluation where the method asks for that, and not more often than it allows. */
function extensionProblems({ course }: Definition, { milestone }: PlacedMilestone, { number, happenedOn }: MilestoneStatement, courseCase: CourseCase): CourseProblem[] {
  const { extension } = course ?? {};
  if (!extension || extension.milestone !== milestone.code || happenedOn === null) return [];
  const others = courseCase.milestones.filter(({ code, state, number: other }) => code === milestone.code && state === 'met' && other !== number);
  if (extension.times !== undefined && others.length >= extension.times) return [problem('state', 'extension_too_often', `de methode staat ${extension.times} keer verlengen toe, en dat is al gebeurd.`, `the method allows extending ${extension.times === 1 ? 'once' : `${extension.times} times`}, and that was done already.`)];
  const before = others.flatMap((record) => (record.happenedOn !== null && record.happenedOn <= happenedOn ? [record.happenedOn] : [])).toSorted().at(-1) ?? courseCase.trajectory.startedOn;
  return extension.afterEvaluation && !evaluatedBetween(courseCase, before, happenedOn) ? [NOT_EVALUATED] : [];
}

const NOT_EVALUATED = problem('state', 'extension_before_evaluation', 'verlengen kan pas als de evaluatie binnen is. Rond eerst de evaluatie af.', 'extending is possible only when the evaluation is in. Close the evaluation first.');
interface Evaluated { evaluations: readonly Pick<CourseCase['evaluations'][number], 'closed' | 'heldOn'>[] }
const evaluatedBetween = ({ evaluations }: Evaluated, from: CalendarDate, to: CalendarDate): boolean => evaluations.some(({ closed, heldOn }) => closed && heldOn >= from && heldOn <= to);

/**
 * Where an extension is a next trajectory: what stands in the way of going on after this one; null where nothing does.
 * @param startedOn of the next trajectory.
 */
export function nextTrajectoryProblem({ course }: Pick<Definition, 'course'>, courseCase: Evaluated & { trajectory: { startedOn: CalendarDate } }, startedOn: CalendarDate): CourseProblem | null {
  const { extension } = course ?? {};
  if (!extension?.afterEvaluation || extension.milestone !== undefined) return null;
  return evaluatedBetween(courseCase, courseCase.trajectory.startedOn, startedOn) ? null : { ...NOT_EVALUATED, field: 'startedOn' };
}

function keptAnswers(definition: Definition, { milestone: { fields = [] }, group }: PlacedMilestone, answers: MilestoneStatement['answers'], answersToCome: boolean): { answers: Record<string, unknown>; problems: CourseProblem[] } {
  const known = fields.map(({ code }) => code);
  const problems = Object.keys(answers).filter((code) => !known.includes(code)).map((code) => problem(code, 'unknown_field',
    `het veld ${code} bestaat hier niet. Mogelijk zijn: ${known.join(', ') || 'geen'}.`, `there is no field ${code} here. Accepted are: ${known.join(', ') || 'none'}.`));
  const kept: Record<string, unknown> = {};
  for (const field of fields) {
    const given = answers[field.code];
    if (given === undefined || given === null || given === '') {
      if (field.required) problems.push(problem(field.code, 'answer_missing', `${field.label.nl}: vul dit in.`, `${field.label.en}: fill this in.`));
      continue;
    }
    const checked = validateAnswer(definition, asItem(field), given);
    if (checked.ok) kept[field.code] = checked.value;
    else problems.push({ field: field.code, ...checked.problem });
  }
  const [first] = fields;
  // A contact after closing is there for its questions.
  if (group === 'follow_up' && first && !answersToCome && problems.length === 0 && Object.keys(kept).length === 0) {
    problems.push(problem(first.code, 'nothing_answered', 'Beantwoord minstens één vraag. Was er geen contact, kies dan “Uitgesteld” of “Niet van toepassing”.', 'Answer at least one question. If there was no contact, choose “Postponed” or “Not applicable”.'));
  }
  return { answers: kept, problems };
}

/** A field is answered as an item is. */
const asItem = ({ code, label, answer }: MilestoneField): Item => ({ code, text: label, answer, counts: 'none' });

export interface ContactStatement { happenedOn: CalendarDate; kind: string; minutes: number | null; failed: boolean }

/** Checks a contact: nothing before the referral or after today, a kind that exists, and a length of at most a day. */
export function checkContact({ happenedOn, kind, minutes }: ContactStatement, courseCase: Pick<CourseCase, 'trajectory'>, today: CalendarDate): CourseProblem[] {
  const found = dateProblems({ group: 'closing' }, happenedOn, courseCase, today);
  if (!CONTACT_KINDS.includes(kind as ContactKind)) found.push(problem('kind', 'unknown_contact_kind', `${kind} is geen soort contact. Mogelijk zijn: ${CONTACT_KINDS.join(', ')}.`, `${kind} is no kind of contact. Accepted are: ${CONTACT_KINDS.join(', ')}.`));
  if (minutes !== null && (!Number.isInteger(minutes) || minutes < 1 || minutes > MOST_CONTACT_MINUTES)) found.push(problem('minutes', 'minutes_implausible',
    `${minutes} minuten past niet. Vul een geheel getal van 1 tot en met ${MOST_CONTACT_MINUTES} in, of laat het leeg.`, `${minutes} minutes does not fit. Enter a whole number from 1 to ${MOST_CONTACT_MINUTES}, or leave it empty.`));
  return found;
}
