import type { CalendarDate } from '../dates.ts';
import { openIn, outcomeOf } from '../instrument/condition.ts';
import type { CourseCheck } from '../instrument/course.ts';
import type { CourseRule } from '../instrument/language.ts';
import { besideNorm, courseName } from './because.ts';
import { type CheckOf, type Finding, notApplicable, notMeasurable, notYet, type Seen, withinNorm } from './finding.ts';
import { contactFinding } from './rules-contacts.ts';
import { goalFinding } from './rules-goals.ts';
import { milestoneFinding } from './rules-milestones.ts';
import type { ReadyCase } from './ready.ts';
import type { CourseMilestone, CourseRuleResult, RuleNorm } from './state.ts';

/** What a rule says of a case on a day. The contract goes before the method, norm by norm. */
export function resultOf(ready: ReadyCase, rule: CourseRule, milestones: readonly CourseMilestone[], today: CalendarDate): CourseRuleResult {
  const methodNorm = normOf(rule.check);
  const agreed = ready.courseCase.norms[rule.code];
  const norm = { atLeast: agreed?.atLeast ?? methodNorm.atLeast, atMost: agreed?.atMost ?? methodNorm.atMost };
  const hasNorm = norm.atLeast !== null || norm.atMost !== null;
  const ofContract = agreed !== undefined && (agreed.atLeast !== undefined || agreed.atMost !== undefined);
  const found = unlessLeftOut(ready, rule) ?? findingOf(rule.check, { ready, milestones, today, norm, ended: ready.courseCase.trajectory.endedOn !== null });
  const value = found.value === undefined ? null : Math.round(found.value * 10) / 10;
  const unit = found.unit ?? null;
  return {
    code: rule.code, outcome: found.outcome, value, unit, norm: hasNorm ? norm : null, ofContract, methodNorm: ofContract ? methodNorm : null,
    warning: found.warning ?? false,
    because: found.because ?? besideNorm(value ?? 0, unit ?? 'times', hasNorm ? norm : null, found.soFar ?? false),
  };
}

/** A rule that is not about this case, or of which that is not known. */
function unlessLeftOut({ definition, lookup }: ReadyCase, { applies }: CourseRule): Finding | undefined {
  const outcome = applies ? outcomeOf(applies, lookup) : 'yes';
  if (outcome === 'no') return notApplicable('Deze regel gaat niet over dit traject.', 'This rule is not about this trajectory.');
  if (outcome === 'yes') return undefined;
  const names = [...new Set(openIn(applies!, lookup).map(({ fact }) => fact))].map((fact) => courseName(definition, fact));
  return notMeasurable(
    `Of deze regel geldt is niet te zeggen. Niet bekend: ${names.map(({ nl }) => nl).join(', ')}.`,
    `Whether this rule applies cannot be said. Not known: ${names.map(({ en }) => en).join(', ')}.`,
  );
}

/** What the method asks in numbers; for a rule on a yes or no nothing. */
function normOf(check: CourseCheck): RuleNorm {
  const atLeast = 'atLeast' in check ? check.atLeast ?? null : null;
  const atMost = 'atMost' in check ? check.atMost ?? null : null;
  return { atLeast, atMost };
}

function findingOf(check: CourseCheck, seen: Seen): Finding {
  switch (check.kind) {
    case 'term': case 'milestones': case 'times': case 'answer': case 'duration': return milestoneFinding(check, seen);
    case 'contacts_per_week': case 'hours_per_week': case 'contact_while_waiting': case 'attempts': case 'contacts_after_end': case 'outside_office_hours': case 'tapering':
      return contactFinding(check, seen);
    case 'goals': case 'evaluations': case 'client_scored': case 'form_not_returned': case 'chain': return goalFinding(check, seen);
    case 'granted_hours': return grantedHours(seen);
    case 'registered': return registered(check, seen);
    case 'satisfaction': return satisfaction(seen);
    case 'not_dropped_out': return notDroppedOut(seen);
    case 'elsewhere': return { outcome: 'not_applicable', because: check.where };
  }
}

function grantedHours({ ready: { courseCase: { trajectory } }, norm }: Seen): Finding {
  const { grantedHours: value } = trajectory;
  if (value === null) return notMeasurable('Het aantal toegekende uren is niet ingevuld.', 'The number of granted hours was not filled in.');
  return { outcome: withinNorm(value, norm) ? 'met' : 'missed', value, unit: 'hours' };
}

const REGISTERED = { start: { nl: 'de start', en: 'the start' }, close: { nl: 'de afsluiting', en: 'the close' } };

function registered({ at }: CheckOf<'registered'>, { ready: { courseCase: { registeredOn } }, ended }: Seen): Finding {
  const missing = at.find((moment) => registeredOn[moment] === null);
  if (missing === undefined) return { outcome: 'met', because: { nl: 'De registratie is ingevuld.', en: 'The registration was filled in.' } };
  const { nl, en } = REGISTERED[missing];
  return { outcome: ended ? 'missed' : 'not_yet', because: { nl: `De registratie bij ${nl} is nog niet ingevuld.`, en: `The registration at ${en} has not been filled in yet.` } };
}

function satisfaction({ ready: { courseCase: { satisfactionOn } }, ended }: Seen): Finding {
  if (satisfactionOn !== null) return { outcome: 'met', because: { nl: 'De tevredenheid is gevraagd.', en: 'Satisfaction was asked.' } };
  return { outcome: ended ? 'missed' : 'not_yet', because: { nl: 'De tevredenheid is nog niet gevraagd.', en: 'Satisfaction has not been asked yet.' } };
}

function notDroppedOut({ ready: { definition, courseCase: { trajectory } }, ended }: Seen): Finding {
  if (!ended) return notYet('Het traject loopt nog.', 'The trajectory is still running.');
  const reason = definition.closingReasons?.find(({ code }) => code === trajectory.closingReason);
  if (reason?.dropOut === undefined) return notMeasurable('Uit de reden van afsluiten blijkt niet of dit uitval is.', 'The reason of closing does not say whether this is drop-out.');
  return { outcome: reason.dropOut ? 'missed' : 'met', because: reason.name };
}
