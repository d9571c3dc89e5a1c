import type { Definition } from '@getrouw/domain';
import { isEmail } from 'class-validator';
import type { Programme } from '../definitions/index.ts';
import type { Problem } from '../platform/index.ts';

export interface TrajectoryFacts {
  referredOn: string | null;
  firstContactOn: string | null;
  startedOn: string;
  endedOn: string | null;
  coercionMeasure: string | null;
  closingReason: string | null;
  variant: string | null;
  funding: string | null;
  grantedHours: number | null;
}

const EARLIEST = '1950-01-01';
const MOST_HOURS = 5000;

/**
 * What is wrong with the facts of a trajectory: dates out of order or in an unlikely year, codes that its method does not have.
 * A code that stood there already (`before`) stays right when a newer version of the method drops it.
 */
export function trajectoryProblems(facts: TrajectoryFacts, method: Definition, today: string, before?: TrajectoryFacts): Problem[] {
  const { referredOn, firstContactOn, startedOn, endedOn } = facts;
  const latest = `${Number(today.slice(0, 4)) + 1}-12-31`;
  const problems = (['referredOn', 'firstContactOn', 'startedOn'] as const).flatMap((field) => likely(field, facts[field], latest));
  problems.push(...likely('endedOn', endedOn, today));
  const order = (field: string, wrong: boolean | '' | null, message: Problem['message'], accepted: Problem['message']) => {
    if (wrong) problems.push({ field, message, accepted });
  };
  order('referredOn', referredOn && referredOn > startedOn,
    { nl: 'ligt na de start van het traject', en: 'is after the start of the trajectory' }, { nl: `${startedOn} of eerder`, en: `${startedOn} or earlier` });
  order('firstContactOn', firstContactOn && referredOn && firstContactOn < referredOn,
    { nl: 'ligt voor de aanmelding', en: 'is before the referral' }, { nl: `${referredOn} of later`, en: `${referredOn} or later` });
  order('firstContactOn', firstContactOn && endedOn && firstContactOn > endedOn,
    { nl: 'ligt na het einde van het traject', en: 'is after the end of the trajectory' }, { nl: `${endedOn} of eerder`, en: `${endedOn} or earlier` });
  order('endedOn', endedOn && endedOn < startedOn,
    { nl: 'ligt voor de start van het traject', en: 'is before the start of the trajectory' }, { nl: `${startedOn} of later`, en: `${startedOn} or later` });
  if (facts.coercionMeasure !== before?.coercionMeasure) problems.push(...knownCode('coercionMeasure', facts.coercionMeasure, method.coercionMeasures ?? []));
  for (const [field, known] of [['variant', method.variants], ['funding', method.fundings]] as const) {
    if (facts[field] !== before?.[field]) problems.push(...knownCode(field, facts[field], known ?? []));
  }
  if (facts.grantedHours !== null && (facts.grantedHours < 1 || facts.grantedHours > MOST_HOURS)) {
    problems.push({ field: 'grantedHours', message: { nl: 'is geen waarschijnlijk aantal uren', en: 'is not a likely number of hours' }, accepted: { nl: `1 tot en met ${MOST_HOURS}`, en: `1 to ${MOST_HOURS}` } });
  }
  if (method.closingReasons && facts.closingReason !== before?.closingReason) problems.push(...knownCode('closingReason', facts.closingReason, method.closingReasons));
  return problems;
}

/** What is wrong with what is known of a professional. */
export function professionalProblems({ email, birthYear, youthCareSince }: { email: string | null; birthYear: number | null; youthCareSince: string | null }, today: string): Problem[] {
  const youngest = Number(today.slice(0, 4)) - 15;
  const problems = likely('youthCareSince', youthCareSince, today);
  if (email !== null && !isEmail(email)) {
    problems.push({
      field: 'email', message: { nl: 'is geen e-mailadres', en: 'is not an e-mail address' }, accepted: { nl: 'zoals naam@organisatie.nl', en: 'such as name@organisation.nl' },
    });
  }
  if (birthYear !== null && (birthYear < 1900 || birthYear > youngest)) {
    problems.push({ field: 'birthYear', message: { nl: 'is geen waarschijnlijk geboortejaar', en: 'is not a likely year of birth' }, accepted: { nl: `1900 tot en met ${youngest}`, en: `1900 to ${youngest}` } });
  } else if (birthYear !== null && youthCareSince && Number(youthCareSince.slice(0, 4)) < birthYear + 15) {
    problems.push({ field: 'youthCareSince', message: { nl: 'ligt voor de vijftiende verjaardag', en: 'is before the fifteenth birthday' }, accepted: { nl: `${birthYear + 15} of later`, en: `${birthYear + 15} or later` } });
  }
  return problems;
}

/** In which team a professional works with which method. */
export interface TeamPeriod { programmeId: string; teamId: string; variants: readonly string[]; trainedOn: string | null; startsOn: string; endsOn: string | null }

/** What a period in a team is held against: the method, the last day of team and professional, and his other periods. */
export interface TeamPeriodFacts { programme: Programme; team: { endsOn: string | null }; lastDay: string | null; others: readonly TeamPeriod[]; today: string }

/** What is wrong with a period in a team. What stood there already (`before`) stays right when the method drops a variant or the team. */
export function teamPeriodProblems(period: TeamPeriod, { programme, team, lastDay, others, today }: TeamPeriodFacts, before?: TeamPeriod): Problem[] {
  const { startsOn, endsOn } = period;
  const latest = `${Number(today.slice(0, 4)) + 1}-12-31`;
  const problems: Problem[] = [];
  if (!before && !programme.teams.some(({ id }) => id === period.teamId)) {
    const names = programme.teams.map(({ name }) => name).join(', ');
    problems.push({
      field: 'teamId', message: { nl: 'werkt niet met deze methodiek', en: 'does not work with this method' },
      accepted: names ? { nl: names, en: names } : { nl: 'er werkt nog geen team mee', en: 'no team works with it yet' },
    });
  }
  problems.push(...period.variants.filter((code) => !before?.variants.includes(code)).flatMap((code) => knownCode('variants', code, programme.version.document.variants ?? [])));
  problems.push(...likely('trainedOn', period.trainedOn, today), ...likely('startsOn', startsOn, latest), ...likely('endsOn', endsOn, latest), ...periodProblems(period));
  if (team.endsOn && startsOn > team.endsOn) {
    problems.push({
      field: 'startsOn', message: { nl: 'ligt na de laatste dag van het team', en: 'is after the last day of the team' }, accepted: { nl: `${team.endsOn} of eerder`, en: `${team.endsOn} or earlier` },
    });
  }
  if (lastDay && (!endsOn || endsOn > lastDay)) {
    problems.push({
      field: 'endsOn', message: { nl: 'ligt na het vertrek van deze professional', en: 'is after this professional leaves' }, accepted: { nl: `${lastDay} of eerder`, en: `${lastDay} or earlier` },
    });
  }
  const there = others.filter(({ programmeId, teamId }) => programmeId === period.programmeId && teamId === period.teamId);
  const same = there.find((other) => other.startsOn <= (endsOn ?? '9999') && startsOn <= (other.endsOn ?? '9999'));
  if (same) {
    problems.push({
      field: 'startsOn', message: { nl: 'valt samen met een andere periode in dit team met deze methodiek', en: 'coincides with another period in this team with this method' },
      accepted: same.endsOn ? { nl: `een periode buiten ${same.startsOn} tot en met ${same.endsOn}`, en: `a period outside ${same.startsOn} to ${same.endsOn}` }
        : { nl: `een periode die eindigt voor ${same.startsOn}`, en: `a period that ends before ${same.startsOn}` },
    });
  }
  return problems;
}

/** What is wrong with the period in which a professional helped. */
export function periodProblems({ startsOn, endsOn }: { startsOn: string; endsOn: string | null }): Problem[] {
  if (!endsOn || endsOn >= startsOn) return [];
  return [{ field: 'endsOn', message: { nl: 'ligt voor de begindatum', en: 'is before the start date' }, accepted: { nl: `${startsOn} of later`, en: `${startsOn} or later` } }];
}

function likely(field: string, date: string | null, latest: string): Problem[] {
  if (!date || (date >= EARLIEST && date <= latest)) return [];
  return [{ field, message: { nl: 'is geen waarschijnlijke datum', en: 'is not a likely date' }, accepted: { nl: `${EARLIEST} tot en met ${latest}`, en: `${EARLIEST} to ${latest}` } }];
}

function knownCode(field: string, code: string | null, known: readonly { code: string }[]): Problem[] {
  if (code === null || known.some((each) => each.code === code)) return [];
  const codes = known.map((each) => each.code).join(', ');
  return [{
    field, message: { nl: 'bestaat niet in deze methodiek', en: 'does not exist in this method' },
    accepted: codes ? { nl: codes, en: codes } : { nl: 'leeg: de methodiek kent ze niet', en: 'nothing: the method has none' },
  }];
}
