/** The course of the VIG families of Spirit: all that ended with their follow-up, and families of whom each is somewhere else on the way. All of it is made up. */
import { randomUUID } from 'node:crypto';
import { addMonths as monthsLater, type CalendarDate } from '../../libs/domain/src/index.ts';
import { addDays, CASE_COLUMNS, chance, pick } from './cases.ts';
import { Visitor, type Session } from './client.ts';
import { addGoals, command, evaluate, importContacts, importGoals, importMilestones, importScores, type Place, placesOf, type Scored, type Stage, state } from './courses.ts';
import { importFile, type Team } from './provider.ts';

interface People { officer: Session; worker: Session; leader: Session; scientist: Session; colleagueId: string }
type Met = readonly [code: string, happenedOn: CalendarDate];

const FOLLOW_UP_MONTHS = [3, 6, 9] as const;
const MEASURE = { 'VIG-D-MEASURE': 'VIG-DD4', 'VIG-D-KIND': 'PRESSURE', 'VIG-D-SOURCE': 'HOUSING' };
const stageOf = (row: readonly string[]): Stage => ({ clientNumber: row[0]!, number: Number(row[2]), startedOn: row[6]!, endedOn: row[7]! });

/** What became of the families of an imported case list: of whom help runs in the last months, of whom it has ended the follow-up that fell due. */
export async function importVigCourses(today: CalendarDate, officer: Session, rows: readonly string[][]): Promise<void> {
  const stages = rows.map(stageOf);
  const ended = stages.filter(({ endedOn }) => endedOn);
  await importMilestones(officer, stages.map((stage) => ({ stage, milestones: stage.endedOn ? endedMilestones(stage, today) : runningMilestones(stage, today) })));
  const scored = ended.filter(({ endedOn }) => endedOn > monthsLater(today, -14));
  const goals = ['VIG-LD1', 'VIG-LD4'] as const;
  await importGoals(officer, scored.map((stage) => ({ stage, goals: goals.map((code, index) => ({ number: index + 2 * stage.number - 1, code, words: WORDS[code], whose: 'family', setOn: addDays(stage.startedOn, 14), endedOn: stage.endedOn, reached: scoreOf(stage, index) > 0 })) })));
  await importScores(officer, scored.map((stage) => ({ stage, scores: goals.flatMap((_, index) => (['client', 'professional'] as const).map((rater): Scored => ({ heldOn: stage.endedOn, final: true, goal: index + 2 * stage.number - 1, rater, score: scoreOf(stage, index) }))) })));
  await importContacts(officer, stages.filter(({ endedOn }) => !endedOn), today, addDays(today, -42));

  const places = await placesOf(officer, 'SP-');
  const asked = scored.filter(({ endedOn }) => monthsLater(endedOn, 6) < today);
  await command(officer, 'stateMilestone', 'StateMilestoneInput', [
    ...asked.map(({ clientNumber, number, endedOn }) => ({
      trajectoryId: places.get(`${clientNumber} ${number}`), code: 'VIG-PH4-M6', number: 1, revision: 0, state: 'met', happenedOn: monthsLater(endedOn, 6),
      answers: { 'VIG-V6-HOME': pick(['YES', 'YES', 'YES', 'YES', 'NO'], clientNumber, 'home'), 'VIG-V6-HELP': pick(['YES', 'YES', 'NO'], clientNumber, 'help'), 'VIG-V6-OPEN': pick(['YES', 'YES', 'NO'], clientNumber, 'open') },
    })),
    ...stages.filter(({ endedOn }) => !endedOn).map(({ clientNumber, startedOn }) => ({ trajectoryId: places.get(`${clientNumber} 1`), code: 'VIG-M-MEASURE', number: 1, revision: 0, state: 'met', happenedOn: startedOn, answers: MEASURE })),
  ], '{ __typename }');
}

const WORDS = { 'VIG-LD1': 'De kinderen gaan elke avond op tijd naar bed', 'VIG-LD4': 'De vaste lasten zijn elke maand betaald' } as const;
const scoreOf = ({ clientNumber, number }: Stage, goal: number): number => pick([-1, 0, 0, 1, 1, 1, 2], clientNumber, number, goal, 'score');

/** The follow-up after six months is stated with its answers, where it belongs to the figures. */
function endedMilestones({ startedOn, endedOn }: Stage, today: CalendarDate): Met[] {
  const isRecent = endedOn > monthsLater(today, -14);
  const contacts = FOLLOW_UP_MONTHS.filter((month) => month !== 6 || !isRecent).map((month): Met => [`VIG-PH4-M${month}`, monthsLater(endedOn, month)]);
  return [
    ['VIG-M-PLAN', addDays(startedOn, 20)], ['VIG-M-HANDING-BACK', addDays(endedOn, -30)], ['VIG-M-FOLLOW-UP', addDays(endedOn, -6)], ['VIG-M-FINAL', endedOn],
    ...contacts.filter(([, day]) => day < addDays(today, -3)), // what fell due these days is still to be done
  ];
}

/** In order but for the last report of each. */
function runningMilestones({ clientNumber, startedOn }: Stage, today: CalendarDate): Met[] {
  const months = [1, 2, 3, 4, 5].map((month) => monthsLater(startedOn, month)).filter((day) => day < today);
  const met: Met[] = [
    ['VIG-M-INTAKE', addDays(startedOn, 2)], ['VIG-M-WORKER', startedOn], ['VIG-M-PLAN', addDays(startedOn, 18)], ...months.slice(0, chance(clientNumber, 'report') < 0.6 ? -1 : undefined).map((day): Met => ['VIG-M-PROGRESS', day]),
    ...months.slice(2, 3).map((day): Met => ['VIG-M-CASE', addDays(day, -6)]),
  ];
  return met.filter(([, day]) => day < today);
}

const REGISTERED = 'SP-461', PLANNED = 'SP-462', WAITING = 'SP-463', TO_CHECK = 'SP-464', SENT_BACK = 'SP-465', EXTENDING = 'SP-466', AFTER_3 = 'SP-467', AFTER_6 = 'SP-468', LOST = 'SP-469', RETURNED = 'SP-470';

/** Families with something to do today; that of nine months after closing is among the imported ones. */
export async function loadVigCases(address: string, today: CalendarDate, { officer, worker, leader, scientist, colleagueId }: People, team: Team): Promise<void> {
  const ago = (days: number) => addDays(today, -days);
  const months = (count: number) => monthsLater(today, -count);
  const row = (clientNumber: string, startedOn: CalendarDate, { number = 1, endedOn = '', reason = '', coach = 'SP-C5', referredOn = addDays(startedOn, -14), firstContactOn = addDays(startedOn, -5) } = {}) =>
    [clientNumber, 'Amsterdam', String(number), team.name, referredOn, firstContactOn, startedOn, endedOn, 'woningcorporatie', 'VIG-DD4', reason, coach];
  const rows = [
    row(REGISTERED, addDays(today, 4), { referredOn: ago(3), firstContactOn: '', coach: `SP-C5 (${ago(3)}/)` }),
    row(PLANNED, months(1)), row(WAITING, months(3)), row(TO_CHECK, addDays(months(2), -5), { coach: 'SP-C2' }), row(SENT_BACK, addDays(months(4), -3)), row(EXTENDING, months(6)),
    row(AFTER_3, months(9), { endedOn: months(3), reason: 'VIG-END-PLAN' }), row(AFTER_6, addDays(months(12), 9), { endedOn: months(6), reason: 'VIG-END-TIME' }),
    row(LOST, ago(96), { endedOn: ago(40), reason: 'VIG-END-FAMILY' }),
    row(RETURNED, months(32), { endedOn: months(27), reason: 'VIG-END-PLAN', coach: 'SP-C2' }), row(RETURNED, ago(12), { number: 2, coach: 'SP-C2' }),
  ];
  await importFile(officer, 'cases', CASE_COLUMNS, rows);
  const stages = rows.map(stageOf);
  const reports = (clientNumber: string, count: number, discussed = 0): Met[] => {
    const { startedOn } = stages.find((stage) => stage.clientNumber === clientNumber)!;
    return [
      ...[['VIG-M-INTAKE', 2], ['VIG-M-WORKER', 0], ['VIG-M-BUDDY', 3], ['VIG-M-PLAN', 20]].map(([code, days]): Met => [code as string, addDays(startedOn, days as number)]),
      ...Array.from({ length: count }, (_, index): Met => ['VIG-M-PROGRESS', monthsLater(startedOn, index + 1)]), ...Array.from({ length: discussed }, (_, index): Met => ['VIG-M-CASE', addDays(monthsLater(startedOn, 3 * (index + 1)), -4)]),
    ];
  };
  const met: Record<string, Met[]> = {
    [PLANNED]: reports(PLANNED, 0), [WAITING]: reports(WAITING, 2), [TO_CHECK]: reports(TO_CHECK, 2), [SENT_BACK]: reports(SENT_BACK, 4, 1),
    [EXTENDING]: [...reports(EXTENDING, 5, 2), ['VIG-M-RELAPSE', ago(9)], ['VIG-M-HANDING-BACK', ago(25)]], [LOST]: [['VIG-M-FOLLOW-UP', ago(40)], ['VIG-M-FINAL', ago(38)]],
  };
  await importMilestones(officer, stages.flatMap((stage) => (stage.endedOn && stage.clientNumber !== LOST ? [{ stage, milestones: endedMilestones(stage, today).filter(([code]) => !(code === 'VIG-PH4-M3' && stage.clientNumber === AFTER_6)) }]
    : met[stage.clientNumber] ? [{ stage, milestones: met[stage.clientNumber]! }] : [])));
  const running = stages.filter(({ startedOn, endedOn }) => startedOn < today && !endedOn);
  await importContacts(officer, running, today, ago(60));
  const withGoals = running.filter(({ clientNumber }) => [WAITING, TO_CHECK, SENT_BACK, EXTENDING].includes(clientNumber));
  await importGoals(officer, withGoals.map((stage) => ({ stage, goals: Object.entries(WORDS).map(([code, words], index) => ({ number: index + 1, code, words, whose: 'family', setOn: addDays(stage.startedOn, 14) })) })));

  const places = await placesOf(officer, 'SP-46');
  const visitor = new Visitor(address, 'spirit');
  const at = (clientNumber: string, session = worker): Place => ({ session, trajectoryId: places.get(`${clientNumber} 1`)! });
  const told = (clientNumber: string) => ({ code: 'VIG-M-MEASURE', happenedOn: stages.find((stage) => stage.clientNumber === clientNumber)!.startedOn, answers: MEASURE });
  await Promise.all([
    ...[WAITING, SENT_BACK, EXTENDING].map((clientNumber) => state(at(clientNumber), [told(clientNumber)])),
    state(at(TO_CHECK, leader), [told(TO_CHECK)]),
    state(at(AFTER_6), [{ code: 'VIG-PH4-M3', happenedOn: addDays(months(3), 2), answers: { 'VIG-V3-HOME': 'YES', 'VIG-V3-HELP': 'YES', 'VIG-V3-OPEN': 'NO', 'VIG-V3-MONEY': 'NO' } }]),
  ]);
  await Promise.all([
    writePlan(at(PLANNED), today),
    evaluate(at(WAITING), visitor, { heldOn: ago(2), professional: [1, 0] }),
    evaluate(at(TO_CHECK, leader), visitor, { heldOn: ago(1), decision: 'go_on', professional: [1, 1], client: [0, 1] }),
    evaluate(at(SENT_BACK), visitor, { heldOn: ago(6), decision: 'adjust', professional: [1, 1], client: [-2, 1] }).then((form) => scientist.ask('mutation ($input: EvaluationReasonInput!) { returnEvaluation(input: $input) { id } }', {
      input: { ...form, reason: 'Het gezin zegt dat het slapen slechter gaat. Wat zie jij dan beter gaan?' } })),
    evaluate(at(EXTENDING), visitor, { heldOn: ago(4), decision: 'extend', professional: [1, 0], client: [1, 0] }).then((form) => scientist.ask('mutation ($input: EvaluationRevisionInput!) { approveEvaluation(input: $input) { id } }', { input: form })),
  ]);
  const { goalCodingMethods: [method] } = await scientist.ask<{ goalCodingMethods: { programmeId: string }[] }>('{ goalCodingMethods { programmeId } }');
  await scientist.ask('mutation ($input: DrawGoalCodingsInput!) { drawGoalCodings(input: $input) { __typename } }', { input: { programmeId: method!.programmeId, from: months(14), until: today, percent: 20, coderId: colleagueId, seed: 2012 } });
}

/** Pressure and safety written down, a plan, a network, and goals of which one has no life domain yet. */
async function writePlan(place: Place, today: CalendarDate): Promise<void> {
  const { session, trajectoryId } = place;
  const ago = (days: number) => addDays(today, -days);
  await state(place, [
    { code: 'VIG-M-MEASURE', happenedOn: ago(29), answers: MEASURE }, { code: 'VIG-M-WARNING', happenedOn: ago(11), answers: { 'VIG-D-WARNED-BY': 'HOUSING', 'VIG-D-WARNING': 'De huur over vorige maand is niet betaald.' } },
    { code: 'VIG-M-SAFETY', happenedOn: ago(26), answers: { 'VIG-S1-INSTRUMENT': 'SAFE_HOME', 'VIG-S1-SECOND': 'SCIENTIST' } }, { code: 'VIG-M-SAFETY-PLAN', happenedOn: ago(22), answers: { 'VIG-S-PLAN-TESTED': 'YES' } },
  ]);
  const smart = { 'SMART-VIG': ['S', 'M', 'A', 'R', 'T'] };
  await addGoals(place, [
    { words: 'We betalen elke maand op tijd de huur', code: 'VIG-LD3', whose: 'parent', setOn: ago(15), zeroPoint: 'Drie maanden achterstand', checked: smart, dueOn: addDays(today, 90) },
    { words: 'De kinderen zijn elke dag om half negen op school', code: 'VIG-LD1', whose: 'family', setOn: ago(15), zeroPoint: 'Twee keer per week te laat', checked: smart },
    { words: 'Vader heeft iemand bij wie hij stoom kan afblazen', code: null, whose: 'parent', setOn: ago(8), checked: {} },
  ]);
  await command(session, 'savePlanSection', 'SavePlanSectionInput', [['LD1', 'De ouders willen rust in de avond. Zij spreken af wie welk kind naar bed brengt.'], ['LD3', 'Ontruiming dreigt. Met de corporatie is uitstel afgesproken zolang de huur wordt betaald.']].map(([code, text]) => ({ trajectoryId, code: `VIG-PVA-${code}`, text, revision: 0 })), '{ revision }');
  const person = (called: string, relation: string, ring: number, support: string[], rest: object = {}) => ({ trajectoryId, key: randomUUID(), called, relation, ring, support, burden: false, important: false, ...rest });
  await command(session, 'addNetworkMember', 'AddNetworkMemberInput', [
    person('Oma van moeders kant', 'grandparent', 1, ['practical', 'emotional'], { important: true }), person('Buurman', 'neighbour', 2, ['practical']), person('Juf van de middelste', 'school', 2, ['advice']), person('Broer van vader', 'relative', 3, ['money'], { burden: true }),
  ], '{ __typename }');
  await command(session, 'saveNeed', 'SaveNeedInput', [['VIG-LD1', 6], ['VIG-LD3', 9], ['VIG-LD4', 8], ['VIG-LD6', 4]].map(([domain, severityStart]) => ({ trajectoryId, domain, needed: true, severityStart, revision: 0 })), '{ __typename }');
}
