/** The course of the ReSet families of a provider: all that are registered, and families of whom each is somewhere else on the way. All of it is made up. */
import { addMonths as monthsLater, type CalendarDate } from '../../libs/domain/src/index.ts';
import { reset } from '../../libs/interventions/src/index.ts';
import { addDays, CASE_COLUMNS, chance, pick } from './cases.ts';
import type { Session } from './client.ts';
import { addGoals, command, type Goal, importContacts, importGoals, importMilestones, importScores, type Place, placesOf, type Scored, type Stage, state } from './courses.ts';
import { importFile, type Team } from './provider.ts';

type Met = readonly [code: string, happenedOn: CalendarDate];
const GOALS = [['RST-G-K3', 'Onze dochter is elke dag op tijd op school'], ['RST-G-O4', 'We maken de post elke week samen open'], ['RST-G-O1', 'Het huis is zo opgeruimd dat iedereen een eigen plek heeft']] as const;
const goalDay = ({ clientNumber, startedOn }: Stage): CalendarDate => addDays(startedOn, 18 + Math.floor(chance(clientNumber, 'goals') * 14));
const interimDay = (stage: Stage): CalendarDate => addDays(goalDay(stage), 38 + Math.floor(chance(stage.clientNumber, 'interim') * 8));

/** What was agreed, done and reached, nearly all of it on time. */
export async function importResetCourses(today: CalendarDate, officer: Session, stages: readonly Stage[]): Promise<void> {
  const until = (stage: Stage) => stage.endedOn || today;
  const withGoals = stages.filter((stage) => goalDay(stage) < until(stage));
  await importMilestones(officer, stages.map((stage) => ({ stage, milestones: milestonesOf(stage).filter(([, day]) => day < until(stage) || day === stage.endedOn) })));
  await importGoals(officer, withGoals.map((stage) => ({ stage, goals: goalsOf(stage) })));
  await importScores(officer, withGoals.map((stage) => ({ stage, scores: [
    ...(interimDay(stage) < until(stage) && chance(stage.clientNumber, 'interim held') < 0.9 ? scored(stage, interimDay(stage), false) : []), ...(stage.endedOn ? scored(stage, stage.endedOn, true) : []),
  ] })));
  await importContacts(officer, stages.filter(({ endedOn }) => !endedOn), today, addDays(today, -42));
  const places = await placesOf(officer, 'RS-2');
  const [running, ended] = [withGoals.filter(({ endedOn }) => !endedOn), stages.filter(({ endedOn }) => endedOn)];
  await Promise.all([
    command(officer, 'saveNeed', 'SaveNeedInput', running.map(({ clientNumber }) => ({ trajectoryId: places.get(`${clientNumber} 1`), domain: 'RST-GK', needed: true, severityStart: 4 + Math.floor(chance(clientNumber, 'need') * 6), revision: 0 })), '{ __typename }'),
    command(officer, 'savePlanSection', 'SavePlanSectionInput', ended.filter(({ clientNumber }) => chance(clientNumber, 'plan') < 0.8).map(({ clientNumber }) => (
      { trajectoryId: places.get(`${clientNumber} 1`), code: 'RST-SP-M1', text: 'Met het gezin is afgesproken waar we samen aan werken; zie de doelen.', revision: 0 })), '{ revision }').then(() =>
    command(officer, 'stateMilestone', 'StateMilestoneInput', ended.map(({ clientNumber }) => (
      { trajectoryId: places.get(`${clientNumber} 1`), code: 'RST-M-SATISFACTION', number: 1, revision: 0, state: 'not_applicable', reason: 'Op papier gevraagd, voor deze installatie er was' })), '{ __typename }')),
  ]);
}

const milestonesOf = ({ startedOn, endedOn }: Stage): Met[] => [
  ['RST-M-WORKER', startedOn], ['RST-M-BUDDY', addDays(startedOn, 10)], ['RST-M-AVAILABLE', startedOn], ...(endedOn ? [['RST-M-TAPERING', addDays(endedOn, -30)] as const, ['RST-M-REPORT', endedOn] as const] : []),
];
const goalsOf = (stage: Stage): Goal[] => GOALS.slice(0, 2 + (stage.clientNumber.charCodeAt(5) % 2)).map(([code, words], index) => (
  { number: index + 1, code, words, whose: index === 0 ? 'child' : 'parent', setOn: goalDay(stage), ...(stage.endedOn && { endedOn: stage.endedOn, reached: scoreOf(stage, index, true) > 0 }) }));
const scoreOf = ({ clientNumber }: Stage, goal: number, final: boolean): number => pick(final ? [-1, 0, 1, 1, 1, 2] : [-1, 0, 0, 1], clientNumber, goal, String(final));
const scored = (stage: Stage, heldOn: CalendarDate, final: boolean): Scored[] => goalsOf(stage).map(({ number }, index) => ({ heldOn, final, goal: number, rater: 'together', score: scoreOf(stage, index, final) }));

const REGISTERED = 'RS-301', INTRODUCED = 'RS-302', MAPPED = 'RS-303', PLANNED = 'RS-304', WAITING = 'RS-305', LONG = 'RS-306', RETURNED = 'RS-307', AGREED = 'RS-308';

/** Families with something to do today. */
export async function loadResetCases(today: CalendarDate, officer: Session, worker: Session, team: Team): Promise<void> {
  const ago = (days: number) => addDays(today, -days);
  const row = (clientNumber: string, startedOn: CalendarDate, { number = 1, endedOn = '', referredOn = addDays(startedOn, -12), firstContactOn = addDays(startedOn, -4) } = {}) => [
    clientNumber, 'Utrecht', String(number), team.name, referredOn, firstContactOn, startedOn, endedOn, 'wijkteam', '', endedOn && 'CR-GOALS', startedOn > today ? `RS-W1 (${referredOn}/)` : 'RS-W1', reset.code, 'FIN-GRANT', '60',
  ];
  const rows = [
    row(REGISTERED, addDays(today, 7), { referredOn: ago(21), firstContactOn: '' }), row(INTRODUCED, ago(2)), row(MAPPED, ago(38)), row(PLANNED, ago(60)), row(WAITING, ago(75)), row(LONG, monthsLater(today, -12)),
    row(RETURNED, ago(420), { endedOn: ago(210) }), row(RETURNED, ago(15), { number: 2 }),
  ];
  await importFile(officer, 'cases', [...CASE_COLUMNS, 'definitionCode', 'funding', 'grantedHours'], rows);
  const stages = rows.map((cells): Stage => ({ clientNumber: cells[0]!, number: Number(cells[2]), startedOn: cells[6]!, endedOn: cells[7]! }));
  const started = stages.filter(({ startedOn, clientNumber }) => startedOn < today && clientNumber !== INTRODUCED);
  await importMilestones(officer, started.map((stage) => ({ stage, milestones: milestonesOf(stage) })));
  await importContacts(officer, stages.filter(({ startedOn, endedOn }) => startedOn < today && !endedOn), today, ago(60));
  const setOn: Record<string, CalendarDate> = { [PLANNED]: ago(42), [WAITING]: ago(45), [LONG]: monthsLater(today, -11) };
  const before = stages.find(({ endedOn }) => endedOn)!;
  await importGoals(officer, [{ stage: before, goals: goalsOf(before) }, ...stages.filter(({ clientNumber }) => setOn[clientNumber]).map((stage) => ({ stage, goals: goalsOf(stage).map((goal) => ({ ...goal, setOn: setOn[stage.clientNumber]! })) }))]);
  await importScores(officer, [
    { stage: before, scores: scored(before, before.endedOn, true) },
    ...stages.filter(({ clientNumber }) => clientNumber === LONG).map((stage) => ({ stage, scores: [...scored(stage, monthsLater(today, -9), false), ...scored(stage, ago(20), false)] })),
  ]);

  const places = await placesOf(officer, 'RS-30');
  const at = (clientNumber: string, number = 1): Place => ({ session: worker, trajectoryId: places.get(`${clientNumber} ${number}`)! });
  const need = (clientNumber: string, domain: string, severityStart: number) => ({ trajectoryId: at(clientNumber).trajectoryId, domain, needed: true, severityStart, revision: 0 });
  await command(worker, 'saveNeed', 'SaveNeedInput', [need(MAPPED, 'RST-GK', 7), need(MAPPED, 'RST-GO', 8), need(PLANNED, 'RST-GK', 6), need(PLANNED, 'RST-GG', 5), need(WAITING, 'RST-GO', 7), need(LONG, 'RST-GO', 8)], '{ __typename }');
  await Promise.all([
    addGoals(at(RETURNED, 2), [{ words: 'De buren kennen ons weer', code: null, whose: 'family', setOn: ago(3) }]),
    state(at(RETURNED), [{ code: 'RST-M-SATISFACTION', reason: 'Het gezin wilde niets invullen' }]),
    state(at(LONG), [{ code: 'RST-M-RELAPSE', happenedOn: ago(8), answers: { 'RST-A-SIGNS': 'De gordijnen blijven dicht en de post blijft liggen.' } }, { code: 'RST-M-FREQUENCY', happenedOn: monthsLater(today, -12), answers: { 'RST-F-VISITS': 1 } }]),
    scoreTogether(at(WAITING), ago(3)),
    agree(officer, team, ago(20)),
  ]);
}

/** A family for which the municipality agreed on fewer hours than the method asks for. */
async function agree(officer: Session, team: Team, startedOn: CalendarDate): Promise<void> {
  const { contracts, professionals } = await officer.ask<{ contracts: { programmeId: string }[]; professionals: { items: { id: string }[] } }>('{ contracts { programmeId } professionals(search: "Lieke Bouwman") { items { id } } }');
  const { programmeId } = contracts[0]!;
  const { addContract: contract } = await officer.ask<{ addContract: { id: string } }>('mutation ($input: AddContractInput!) { addContract(input: $input) { id } }', { input: {
    programmeId, name: 'Gemeente Utrecht', municipality: 'Utrecht', startsOn: `${startedOn.slice(0, 4)}-01-01`, norms: { 'RST-R-09': { atLeast: 50, atMost: 60 } }, reason: 'De gemeente koopt trajecten van 50 tot 60 uur in.' } });
  const { addFamily: { id: familyId } } = await officer.ask<{ addFamily: { id: string } }>('mutation ($input: AddFamilyInput!) { addFamily(input: $input) { id } }', { input: { clientNumber: AGREED, municipality: 'Utrecht' } });
  const { addTrajectory: { trajectories: [trajectory] } } = await officer.ask<{ addTrajectory: { trajectories: { id: string }[] } }>('mutation ($input: AddTrajectoryInput!) { addTrajectory(input: $input) { trajectories { id } } }', { input: {
    familyId, programmeId, teamId: team.id, referredOn: addDays(startedOn, -12), firstContactOn: addDays(startedOn, -4), startedOn, funding: 'FIN-APPROVAL', grantedHours: 60, contractId: contract.id } });
  await officer.ask('mutation ($input: AddTrajectoryProfessionalInput!) { addTrajectoryProfessional(input: $input) { id } }', { input: { trajectoryId: trajectory!.id, professionalId: professionals.items[0]!.id, startsOn: startedOn } });
}

/** Worker and parents have scored together; what the parents think of it themselves is still to come, by their own link. */
async function scoreTogether({ session, trajectoryId }: Place, heldOn: CalendarDate): Promise<void> {
  const { addEvaluation: { id: evaluationId, goals } } = await session.ask<{ addEvaluation: { id: string; goals: { id: string }[] } }>(
    'mutation ($input: AddEvaluationInput!) { addEvaluation(input: $input) { id goals { id } } }', { input: { trajectoryId, heldOn, final: false } });
  await session.ask('mutation ($input: RaterInput!) { askRater(input: $input) { id } }', { input: { evaluationId, rater: 'client' } });
  await command(session, 'saveGoalScore', 'SaveGoalScoreInput', goals.map(({ id: goalId }) => ({ evaluationId, rater: 'together', goalId, score: 1, unknown: false, revision: 0 })), '{ revision }');
  await session.ask('mutation ($input: RaterInput!) { handInScores(input: $input) { id } }', { input: { evaluationId, rater: 'together' } });
  await session.ask('mutation ($input: MakeClientLinkInput!) { makeClientLink(input: $input) { until } }', { input: { evaluationId, rater: 'client', device: false } });
}
