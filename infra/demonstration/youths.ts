/** Whom De Overstap reaches with NP, in the demonstration: youths as in the study, with what else is registered made up, the same each time. */
import { type CalendarDate, isAskedAt, isFilledIn, registrationItems, registrationsOf } from '../../libs/domain/src/index.ts';
import { np } from '../../libs/interventions/src/index.ts';
import { studiedScores } from '../../libs/interventions/src/np/goal-scores.ts';
import { type StudiedYouth, studiedYouths } from '../../libs/interventions/src/np/youths.ts';
import { addDays, addMonths, CASE_COLUMNS, chance, pick } from './cases.ts';
import type { Session } from './client.ts';
import { type Goal, importContacts, importGoals, importMilestones, importScores, placesOf, type Scored, type Stage, state } from './courses.ts';
import { importFile, type Team } from './provider.ts';

const YOUTHS = 48;
/** Those of the account come first: every fourth. */
const WORKERS = ['NP-7', 'NP-1', 'NP-2', 'NP-8'] as const;
const VARIANTS = ['NP-PREV', 'NP-PREV', 'NP-PREV', 'NP-PREV', 'NP-MAATWERK', 'NP-LICHT', 'NP-STATUS'] as const;
/** More trajectories than this, of three months each, one has not had here. */
const MOST_STAGES = 3;
const FIRST_EVALUATION_DAYS = 42;

interface Youth extends StudiedYouth { index: number; born: string; stages: readonly NpStage[] }
export interface NpStage extends Stage { referredOn: string; firstContactOn: string; reason: string }

/** Two years of youths, some of them still helped, with what is registered at the start and the close, the guidance line of most, and the course of all. */
export async function registerYouths(today: CalendarDate, officer: Session, teams: readonly Team[]): Promise<void> {
  const youths = studiedYouths.slice(0, YOUTHS).map((youth, index): Youth => {
    const startedOn = addDays(addMonths(today, -1 - Math.floor(index / 2)), Math.floor(chance(youth.clientNumber, 'day') * 20));
    return { ...youth, index, born: addMonths(startedOn, -12 * 15 - Math.floor(chance(youth.clientNumber, 'age') * 96)).slice(0, 7), stages: stagesOf(youth, index, startedOn, today) };
  });
  await importFile(officer, 'cases', NP_CASE_COLUMNS, youths.flatMap(({ index, stages }) => stages.map((stage) => (
    npCaseRow(stage, teams[WORKERS[index % 4] === 'NP-8' ? 1 : 0]!.name, WORKERS[index % 4]!, { variant: pick(VARIANTS, index, 'variant'), referrer: pick(['school', 'wijkteam', 'jongerenwerk', 'politie'], index, 'referrer'), funding: pick(['NP-FIN-JEUGD', 'NP-FIN-JEUGD', 'NP-FIN-WMO'], index, 'funding') })
  ))));

  const turns = registrationItems(registrationsOf(np)[0]!).filter((item) => isFilledIn(item) && item.answer.kind === 'yes_no');
  const asked = (moment: 'start' | 'close') => turns.filter((item) => isAskedAt(item, moment)).map(({ code }) => code);
  const answer = (clientNumber: string, code: string) => pick(['YES', 'NO', 'NO', 'UNKNOWN'], clientNumber, code);
  await importFile(officer, 'registrations', ['clientNumber', 'trajectoryNumber', 'person', 'gender', 'born', 'moment', ...turns.map(({ code }) => code)], youths.flatMap((youth) => youth.stages.flatMap(({ number, endedOn }) => {
    const row = (moment: 'start' | 'close', given: Record<string, string>) => [
      youth.clientNumber, String(number), 'case', '', '', moment, ...turns.map(({ code }) => (asked(moment).includes(code) ? given[code] ?? answer(youth.clientNumber, code) : '')),
    ];
    return [[youth.clientNumber, String(number), 'youth', youth.gender, youth.born, 'start', ...turns.map(() => '')], row('start', youth.start), ...(endedOn ? [row('close', youth.close)] : [])];
  })));
  await importCourses(today, officer, youths);

  const places = await placesOf(officer, 'NPY');
  await Promise.all(youths.filter(({ index }) => index % 5 !== 0).map(({ clientNumber, index }) => officer.ask('mutation ($input: JudgeInput!) { judge(input: $input) { trajectoryId } }', { input: {
    trajectoryId: places.get(`${clientNumber} 1`)!, classification: 'NP-LINE', earlier: 0, option: pick(['NP-BL-1', 'NP-BL-1', 'NP-BL-2', 'NP-BL-MIX'], index, 'line'), second: null, reason: 'Gekozen na de kennismaking, samen met de jongere.',
  } })));
  await Promise.all(youths.flatMap(({ stages }) => stages).filter(({ endedOn }) => endedOn).map(({ clientNumber, number }) => state(
    { session: officer, trajectoryId: places.get(`${clientNumber} ${number}`)! }, [{ code: 'NP-M-SATISFACTION', reason: 'Op papier gevraagd, voor deze installatie er was' }])));
}

export const NP_CASE_COLUMNS = [...CASE_COLUMNS, 'definitionCode', 'variant', 'funding'];
export const npCaseRow = ({ clientNumber, number, referredOn, firstContactOn, startedOn, endedOn, reason }: NpStage, team: string, worker: string, { variant = 'NP-PREV', referrer = 'wijkteam', funding = 'NP-FIN-JEUGD' }): string[] =>
  [clientNumber, 'Amsterdam', String(number), team, referredOn, firstContactOn, startedOn, endedOn, referrer, '', endedOn && reason, worker, np.code, variant, funding];

/** One trajectory after another, of three months each, up to today. */
function stagesOf({ clientNumber, trajectories, endedEarly }: StudiedYouth, index: number, startedOn: CalendarDate, today: CalendarDate): NpStage[] {
  const stages: NpStage[] = [];
  const last = Math.min(trajectories, MOST_STAGES);
  for (let number = 1, start = startedOn; number <= last && start < today; number += 1) {
    const end = addDays(start, 78 + Math.floor(chance(clientNumber, 'length', number) * 18));
    const endedOn = end > today ? '' : end;
    const reason = number < last ? 'NP-CR-NEXT' : endedEarly ? pick(['NP-CR-NO-SHOW', 'NP-CR-BROKEN'], index, 'reason') : 'NP-CR-PLAN';
    const referredOn = number === 1 ? addDays(start, -10) : '';
    stages.push({ clientNumber, number, referredOn, firstContactOn: number === 1 ? addDays(start, -8 + Math.floor(chance(clientNumber, 'contact') * 3)) : '', startedOn: start, endedOn, reason });
    start = end;
  }
  return stages;
}

async function importCourses(today: CalendarDate, officer: Session, youths: readonly Youth[]): Promise<void> {
  const stages = youths.flatMap((youth) => youth.stages.map((stage) => ({ ...youth, stage })));
  await importMilestones(officer, stages.map(({ stage, born }) => ({ stage, milestones: npMilestones(stage, today, { isChild: Number(stage.startedOn.slice(0, 4)) - Number(born.slice(0, 4)) <= 15 }) })));
  await importContacts(officer, stages.map(({ stage }) => stage), today);
  const goals = youths.map((youth) => ({ stage: youth.stages[0]!, goals: goalsOf(youth, today) }));
  await importGoals(officer, goals);
  await importScores(officer, youths.flatMap((youth, index) => scoresOf(youth, goals[index]!.goals, today)));
}

/** What the method asks for on the way, nearly all of it done. */
export function npMilestones({ clientNumber, number, referredOn, firstContactOn, startedOn, endedOn, reason }: NpStage, today: CalendarDate, { isChild = false, share = 0.85 } = {}): (readonly [string, CalendarDate])[] {
  const anew: [string, CalendarDate][] = referredOn && firstContactOn ? [
    ['NP-M-KNOWS', referredOn], ['NP-M-DECISION', addDays(firstContactOn, 1)], ['NP-M-PERMISSION', addDays(firstContactOn, 2)], ['NP-M-INTAKE', addDays(firstContactOn, 4)], ['NP-M-AGREEMENT', startedOn],
    ['NP-M-ENVIRONMENT', addDays(startedOn, 30 + Math.floor(chance(clientNumber, 'environment') * 16))], ...(isChild ? [['NP-M-PARENTS', addDays(startedOn, -1)] as [string, CalendarDate]] : []),
  ] : [];
  const early = reason === 'NP-CR-NO-SHOW' || reason === 'NP-CR-BROKEN';
  const closing: [string, CalendarDate][] = !endedOn || reason === 'NP-CR-NEXT' ? [] : early ? [['NP-M-COLLEAGUE', addDays(endedOn, -2)], ['NP-M-INFORMED', endedOn]]
    : [['NP-M-LONG-TERM', addDays(endedOn, -7)], ['NP-M-NETWORK', addDays(endedOn, -4)], ['NP-M-AFTERCARE-AGREED', endedOn]];
  return [...anew, ['NP-M-AVAILABLE', startedOn] as const, ['NP-M-TEAM', addDays(startedOn, 35)] as const, ...closing]
    .filter(([code, day]) => day <= (endedOn || addDays(today, -1)) && (endedOn !== '' || chance(clientNumber, number, code) < share));
}

/** The goals that were scored in the study; who has none there gets one. Now and then one is not coded yet. */
function goalsOf({ clientNumber, stages, index }: Youth, today: CalendarDate): Goal[] {
  const known = studiedScores.filter((each) => each.clientNumber === clientNumber);
  const codes = known.length > 0 ? known.map(({ goal }) => goal) : ['NP-D1-1'];
  const [first, last] = [stages[0]!, stages.at(-1)!];
  return codes.flatMap((code, position): Goal[] => {
    const setOn = addDays(first.startedOn, 5 + position * 3);
    if (setOn > today) return [];
    const goal = np.goalCatalogue!.goals.find((each) => each.code === code)!;
    const words = goal.examples?.[0]?.nl ?? goal.name.nl;
    return [{
      number: position + 1, code: index % 8 === 1 && position === 0 && !last.endedOn ? '' : code, words, setOn,
      ...(last.endedOn && last.reason !== 'NP-CR-NEXT' && { endedOn: last.endedOn, reached: (known[position]?.end ?? 0) > 0 }),
    }];
  });
}

/** After six weeks and at the end of each trajectory; a third of the youths does not score. */
function scoresOf({ clientNumber, stages, endedEarly }: Youth, goals: readonly Goal[], today: CalendarDate): { stage: Stage; scores: Scored[] }[] {
  const known = studiedScores.filter((each) => each.clientNumber === clientNumber);
  const raters = chance(clientNumber, 'scores') < 0.33 ? ['professional'] as const : ['client', 'professional'] as const;
  const at = (heldOn: CalendarDate, final: boolean, moment: 'first' | 'end') => goals.flatMap(({ number, setOn }, position) => {
    const score = known[position]?.[moment] ?? null;
    return score === null || setOn > heldOn ? [] : raters.map((rater): Scored => ({ heldOn, final, goal: number, rater, score }));
  });
  return stages.map((stage, index) => {
    const isLast = index === stages.length - 1;
    const early = index === 0 ? addDays(stage.startedOn, FIRST_EVALUATION_DAYS) : '';
    const scores = [...(early && early < (stage.endedOn || today) ? at(early, false, 'first') : []), ...(stage.endedOn && !(isLast && endedEarly) ? at(stage.endedOn, isLast, isLast ? 'end' : 'first') : [])];
    return { stage, scores };
  });
}
