import { addDays, addMonths, type CalendarDate, daysBetween } from '../dates.ts';
import { lastDay } from './contacts.ts';
import { nearest } from './milestones.ts';
import { type CheckOf, type Finding, notApplicable, notMeasurable, notYet, type Seen } from './finding.ts';

type GoalCheck = CheckOf<'goals' | 'evaluations' | 'client_scored' | 'form_not_returned' | 'chain'>;

/** What goals, evaluations and the chain from need to goal say. */
export function goalFinding(check: GoalCheck, seen: Seen): Finding {
  switch (check.kind) {
    case 'goals': return check.withinDays === undefined ? goals(check, seen) : shortTermGoal(check.withinDays, seen);
    case 'evaluations': return evaluations(check, seen);
    case 'client_scored': return clientScored(seen);
    case 'form_not_returned': return formNotReturned(seen);
    case 'chain': return check.what === 'activity_without_goal' ? activityWithoutGoal(seen) : needWithoutEither(check.afterDays ?? 0, seen);
  }
}

const NO_GOALS = ({ ended }: Seen): Finding => (ended ? notMeasurable('Er is geen doel gesteld.', 'No goal was set.') : notYet('Er is nog geen doel gesteld.', 'No goal has been set yet.'));

function goals({ are }: CheckOf<'goals'>, seen: Seen): Finding {
  const { ready: { courseCase }, ended } = seen;
  if (courseCase.goals.length === 0) return NO_GOALS(seen);
  const good = courseCase.goals.filter(({ smart, scoredOn, term }) => (are === 'smart' ? smart : are === 'scored' ? scoredOn !== null : term !== null)).length;
  const all = courseCase.goals.length;
  const because = {
    smart: { nl: `${good} van ${all} doelen zijn op alle letters nagegaan.`, en: `${good} of ${all} goals were checked on every letter.` },
    scored: { nl: `${good} van ${all} doelen hebben een uitkomst.`, en: `${good} of ${all} goals have an outcome.` },
    termed: { nl: `${good} van ${all} doelen hebben een termijn.`, en: `${good} of ${all} goals have a term.` },
  }[are];
  // A goal can be scored as long as the help runs.
  return { outcome: good === all && (ended || are !== 'scored') ? 'met' : are === 'scored' && !ended ? 'not_yet' : 'missed', value: good, unit: 'goals', because };
}

function shortTermGoal(withinDays: number, seen: Seen): Finding {
  const { ready: { courseCase }, today } = seen;
  const { startedOn } = courseCase.trajectory;
  const until = addDays(startedOn, withinDays);
  const early = courseCase.goals.filter(({ setOn }) => setOn <= until);
  const short = early.filter(({ term }) => term === 'short').map(({ setOn }) => setOn).toSorted()[0];
  if (short !== undefined) {
    const days = Math.max(0, daysBetween(startedOn, short));
    return { outcome: 'met', value: days, unit: 'days', because: { nl: `Het eerste doel voor de korte termijn kwam ${days} dagen na de start.`, en: `The first short-term goal came ${days} days after the start.` } };
  }
  if (lastDay(courseCase, today) <= until && !seen.ended) return notYet('Er is nog geen doel voor de korte termijn.', 'There is no short-term goal yet.');
  if (early.some(({ term }) => term === null)) return notMeasurable('Van een doel is de termijn niet ingevuld.', 'Of a goal the term was not filled in.');
  return { outcome: 'missed', because: { nl: `In de eerste ${withinDays} dagen kwam er geen doel voor de korte termijn.`, en: `No short-term goal was set in the first ${withinDays} days.` } };
}

/** Each period that has passed has an evaluation whose date lies nearest to its end, scored by all who should. */
function evaluations({ everyMonths, raters }: CheckOf<'evaluations'>, { ready: { courseCase }, today, ended }: Seen): Finding {
  const { startedOn, endedOn, courseFrom } = courseCase.trajectory;
  const dueOn = (number: number): CalendarDate => addMonths(startedOn, everyMonths * number);
  const closed = courseCase.evaluations.filter((each) => each.closed);
  const scored = new Set(closed.filter(({ scoredBy }) => raters.every((rater) => scoredBy.includes(rater))).map(({ heldOn }) => nearest(dueOn, heldOn)));
  let due = 0;
  while (ended ? dueOn(due + 1) <= endedOn! : dueOn(due + 1) < today) due += 1;
  if (due === 0 && scored.size === 0) return ended
    ? notApplicable('Het traject eindigde voor de eerste evaluatie.', 'The trajectory ended before the first evaluation.') : notYet('De eerste evaluatie is nog niet aan de beurt.', 'The first evaluation is not due yet.');
  // One that was held early counts too; of those that were due before the course was written down here only what was scored is known.
  const known = [...new Set([...Array.from({ length: due }, (_, index) => index + 1).filter((number) => courseFrom === null || dueOn(number) >= courseFrom), ...scored])];
  const inTime = known.filter((number) => scored.has(number)).length;
  if (known.length === 0) return notMeasurable('De evaluaties waren aan de beurt voordat het verloop hier werd bijgehouden.', 'The evaluations were due before the course was written down here.');
  return {
    outcome: inTime === known.length ? 'met' : 'missed', value: inTime, unit: 'evaluations',
    because: { nl: `${inTime} van ${known.length} evaluaties zijn gehouden en door iedereen gescoord.`, en: `${inTime} of ${known.length} evaluations were held and scored by everybody.` },
  };
}

const NO_EVALUATION = (ended: boolean): Finding => (ended ? notMeasurable('Er is geen evaluatie afgerond.', 'No evaluation was closed.') : notYet('Er is nog geen evaluatie afgerond.', 'No evaluation has been closed yet.'));

function clientScored({ ready: { courseCase }, ended }: Seen): Finding {
  const closed = courseCase.evaluations.filter((each) => each.closed);
  if (closed.length === 0) return NO_EVALUATION(ended);
  const scored = closed.filter(({ scoredBy }) => scoredBy.includes('client')).length;
  return {
    outcome: scored === closed.length ? 'met' : 'missed', value: scored / closed.length * 100, unit: 'percent',
    because: { nl: `De cliënt scoorde zelf bij ${scored} van ${closed.length} evaluaties.`, en: `The client scored at ${scored} of ${closed.length} evaluations.` },
  };
}

function formNotReturned({ ready: { courseCase }, ended }: Seen): Finding {
  if (courseCase.evaluations.length === 0) return NO_EVALUATION(ended);
  const value = courseCase.evaluations.reduce((sum, { returned }) => sum + returned, 0);
  return { outcome: value === 0 ? 'met' : 'missed', value, unit: 'times', because: value === 0
    ? { nl: 'Geen formulier ging met een vraag terug.', en: 'No form was sent back with a question.' }
    : { nl: `Een formulier ging ${value} keer met een vraag terug.`, en: `A form was sent back with a question ${value} ${value === 1 ? 'time' : 'times'}.` } };
}

function activityWithoutGoal({ ready: { courseCase: { chain, goals: set, needsOn } }, ended }: Seen): Finding {
  const value = chain.activitiesWithoutGoal;
  if (value === 0 && set.length === 0 && needsOn === null) return ended
    ? notMeasurable('Er zijn geen behoeften, activiteiten of doelen vastgelegd.', 'No needs, activities or goals were recorded.') : notYet('Er is nog niets vastgelegd in het plan.', 'Nothing has been recorded in the plan yet.');
  return { outcome: value === 0 ? 'met' : 'missed', value, unit: 'times', because: value === 0
    ? { nl: 'Bij elke activiteit hoort een doel.', en: 'Every activity belongs to a goal.' } : { nl: `Activiteiten zonder doel: ${value}.`, en: `Activities without a goal: ${value}.` } };
}

function needWithoutEither(afterDays: number, { ready: { courseCase }, today, ended }: Seen): Finding {
  const { chain, needsOn } = courseCase;
  if (needsOn === null) return ended ? notMeasurable('Er zijn geen behoeften vastgelegd.', 'No needs were recorded.') : notYet('Er zijn nog geen behoeften vastgelegd.', 'No needs have been recorded yet.');
  const last = lastDay(courseCase, today);
  const value = chain.needsWithoutEither.filter((since) => daysBetween(since, last) > afterDays).length;
  if (value > 0) return { outcome: 'missed', value, unit: 'times', because: { nl: `Behoeften zonder activiteit of doel na ${afterDays} dagen: ${value}.`, en: `Needs without an activity or a goal after ${afterDays} days: ${value}.` } };
  if (chain.needsWithoutEither.length > 0 && !ended) return notYet('Bij een behoefte hoort nog geen activiteit of doel.', 'A need has no activity or goal yet.');
  return { outcome: 'met', because: { nl: 'Bij elke behoefte hoort een activiteit of een doel.', en: 'Every need has an activity or a goal.' } };
}
