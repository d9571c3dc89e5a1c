/** Youths of De Overstap of whom each is somewhere else on the way through NP, with something to do today. All of it is made up. */
import { randomUUID } from 'node:crypto';
import { addMonths as monthsLater, type CalendarDate, isAskedAt, registrationItems, registrationsOf } from '../../libs/domain/src/index.ts';
import { np } from '../../libs/interventions/src/index.ts';
import { addDays, pick } from './cases.ts';
import { type Session, Visitor } from './client.ts';
import { addGoals, closeCase, command, type Evaluated, evaluate, type Goal, importContacts, importGoals, importMilestones, importScores, type Place, placesOf, type Scored, state } from './courses.ts';
import { importFile, type Team } from './provider.ts';
import { NP_CASE_COLUMNS, npCaseRow, npMilestones, type NpStage } from './youths.ts';

interface People { officer: Session; worker: Session; leader: Session; scientist: Session }

const REGISTERED = 'OV-601', INTRODUCED = 'OV-602', PLANNED = 'OV-603', TO_EVALUATE = 'OV-604', WAITING = 'OV-605', TO_CHECK = 'OV-606';
const SENT_BACK = 'OV-607', EXTENDING = 'OV-608', CONTINUED = 'OV-609', COMPLETED = 'OV-610', LOST = 'OV-611', RETURNED = 'OV-612';
const NEAR_THE_END = [TO_EVALUATE, WAITING, TO_CHECK, SENT_BACK, EXTENDING];
/** Others who are completed, and said what they think of the help. */
const SATISFIED = Array.from({ length: 6 }, (_, index) => `OV-${621 + index}`);

const WORDS: readonly (readonly [code: string, words: string])[] = [
  ['NP-D2-FI-1a', 'Ik weet wat er elke maand binnenkomt en uitgaat'], ['NP-D4-DAG-2b', 'Ik heb een cv waarmee ik kan solliciteren'], ['NP-D3-REL-1', 'Ik ga om met mensen die me vooruit helpen'],
];

/** One after another where `following` says so. Ago in days; a start in the future is one that was agreed. */
function stagesOn(today: CalendarDate): NpStage[] {
  const stage = (clientNumber: string, startedOn: CalendarDate, rest: Partial<NpStage> = {}): NpStage => (
    { clientNumber, number: 1, referredOn: addDays(startedOn, -10), firstContactOn: addDays(startedOn, -8), startedOn, endedOn: '', reason: '', ...rest });
  const ago = (days: number) => addDays(today, -days);
  const threeMonths = monthsLater(today, -3);
  const following = { referredOn: '', firstContactOn: '' } as const;
  return [
    stage(REGISTERED, addDays(today, 9), { referredOn: ago(3), firstContactOn: '' }),
    stage(INTRODUCED, addDays(today, 6), { referredOn: ago(3), firstContactOn: ago(1) }),
    stage(PLANNED, ago(42)),
    stage(TO_EVALUATE, threeMonths),
    stage(WAITING, addDays(threeMonths, 2)), stage(TO_CHECK, addDays(threeMonths, 4)), stage(SENT_BACK, addDays(threeMonths, 6)),
    stage(EXTENDING, threeMonths),
    stage(CONTINUED, monthsLater(today, -5), { endedOn: monthsLater(today, -2), reason: 'NP-CR-NEXT' }), stage(CONTINUED, monthsLater(today, -2), { number: 2, ...following }),
    stage(COMPLETED, ago(104), { reason: 'NP-CR-PLAN' }),
    stage(LOST, ago(70), { endedOn: ago(15), reason: 'NP-CR-NO-SHOW' }),
    stage(RETURNED, ago(480), { endedOn: ago(392), reason: 'NP-CR-PLAN' }), stage(RETURNED, ago(20), { number: 2 }),
    ...SATISFIED.map((clientNumber, index) => stage(clientNumber, ago(100 + index * 4), { reason: 'NP-CR-PLAN' })),
  ];
}

/** When those are closed who say at the end what they think of the help. */
const closedOn = (today: CalendarDate): Map<string, CalendarDate> => new Map([[COMPLETED, addDays(today, -10)], ...SATISFIED.map((clientNumber, index) => [clientNumber, addDays(today, -3 - index * 5)] as const)]);

export async function loadYouthCases(address: string, today: CalendarDate, { officer, worker, leader, scientist }: People, team: Team): Promise<void> {
  const [stages, ends] = [stagesOn(today), closedOn(today)];
  await importFile(officer, 'cases', NP_CASE_COLUMNS, stages.map((stage) => npCaseRow(stage, team.name, SATISFIED.includes(stage.clientNumber) ? 'NP-1' : stage.startedOn > today ? `NP-7 (${stage.referredOn}/)` : 'NP-7', {})));
  const inHand = stages.filter(({ clientNumber }) => clientNumber !== PLANNED);
  await importMilestones(officer, stages.map((stage) => ({ stage, milestones: [
    ...npMilestones(stage, addDays(today, 1), { share: 1 }).filter(([code]) => stage.clientNumber !== PLANNED || code !== 'NP-M-ENVIRONMENT'),
    ...(NEAR_THE_END.includes(stage.clientNumber) ? [['NP-M-LONG-TERM', addDays(today, -8)] as const, ['NP-M-NETWORK', addDays(today, -6)] as const] : []),
  ] })));
  await importContacts(officer, stages.filter(({ startedOn }) => startedOn < today).map((stage) => ({ ...stage, endedOn: stage.endedOn || (ends.get(stage.clientNumber) ?? '') })), today);
  await importGoals(officer, inHand.filter(({ number, startedOn }) => number === 1 && startedOn < today).map((stage) => ({ stage, goals: goalsOf(stage) })));
  const scored = stages.filter(({ endedOn }) => endedOn);
  await importScores(officer, scored.map((stage) => ({ stage, scores: scoresOf(stage) })));

  const places = await placesOf(officer, 'OV-6');
  const visitor = new Visitor(address, 'de-overstap');
  const at = (clientNumber: string, number = 1, session = worker): Place => ({ session, trajectoryId: places.get(`${clientNumber} ${number}`)! });
  const ago = (days: number) => addDays(today, -days);
  const complete = async (clientNumber: string, session: Session, evaluated: Partial<Evaluated> = {}) => {
    const endedOn = ends.get(clientNumber)!;
    const place = at(clientNumber, 1, session);
    await command(session, 'saveNeed', 'SaveNeedInput', [{ trajectoryId: place.trajectoryId, domain: 'NP-D2', needed: true, severityStart: 8, severityEnd: Number(clientNumber.at(-1)) % 3 === 0 ? 8 : 4, revision: 0 }], '{ __typename }');
    const closed = await evaluate(place, visitor, { heldOn: endedOn, final: true, decision: 'end', professional: [1, 1, 0], client: [2, 1, 0], satisfaction: satisfactionOf(Number(clientNumber.at(-1))), ...evaluated });
    await state(place, [{ code: 'NP-M-LONG-TERM', happenedOn: addDays(endedOn, -5) }, { code: 'NP-M-NETWORK', happenedOn: addDays(endedOn, -3) }, { code: 'NP-M-AFTERCARE-AGREED', happenedOn: endedOn, answers: { 'NP-F-AFTERCARE': 2 } }]);
    await closeCase(place, { endedOn, closingReason: 'NP-CR-PLAN', followUpHelp: 'none_needed' });
    return closed;
  };
  await Promise.all([
    writePlan(at(PLANNED), today),
    evaluate(at(WAITING), visitor, { heldOn: ago(3), professional: [1, 0, 1] }),
    evaluate(at(TO_CHECK), visitor, { heldOn: ago(2), decision: 'go_on', professional: [1, 1, 0], client: [1, 2, -1] }),
    evaluate(at(SENT_BACK), visitor, { heldOn: ago(5), decision: 'adjust', professional: [1, 0, 0], client: [-2, 0, 1] }).then((form) => scientist.ask('mutation ($input: EvaluationReasonInput!) { returnEvaluation(input: $input) { id } }', {
      input: { ...form, reason: 'Bij het eerste doel verschillen jullie drie punten. Waar komt dat door?' } })),
    evaluate(at(EXTENDING), visitor, { heldOn: ago(4), decision: 'extend', professional: [0, 1, 0], client: [1, 1, 0] }).then((form) => approve(scientist, form)),
    complete(COMPLETED, worker),
    ...SATISFIED.map(async (clientNumber, index) => {
      const form = await complete(clientNumber, officer, { professional: [1, index % 2, 1] });
      if (index > 0) await approve(scientist, form);
    }),
    ...[at(CONTINUED), at(RETURNED)].map((place) => state(place, [{ code: 'NP-M-SATISFACTION', reason: 'De jongere wilde niets invullen' }])),
    sayWithoutName(leader, address, team),
  ]);
  const ended = stages.map((stage) => ({ ...stage, endedOn: stage.endedOn || (ends.get(stage.clientNumber) ?? '') })).filter(({ endedOn }) => endedOn);
  await importGoals(officer, ended.filter(({ clientNumber }) => ends.has(clientNumber)).map((stage) => ({ stage, goals: goalsOf(stage) })));
  await register(officer, stages.filter(({ startedOn }) => startedOn <= today), ended.filter(({ clientNumber }) => clientNumber !== LOST));
}

/** A few characteristics at the start, and at the close. */
async function register(officer: Session, started: readonly NpStage[], ended: readonly NpStage[]): Promise<void> {
  const characteristics = registrationItems(registrationsOf(np)[0]!).filter(({ code }) => ['NP-K-SCHOOL', 'NP-K-WERK', 'NP-K-DAK'].includes(code));
  const row = ({ clientNumber, number }: NpStage, moment: 'start' | 'close') => [clientNumber, String(number), 'case', '', '', moment,
    ...characteristics.map((item) => (isAskedAt(item, moment) ? pick(moment === 'start' ? ['NO', 'NO', 'YES'] : ['YES', 'NO'], clientNumber, item.code, moment) : ''))];
  await importFile(officer, 'registrations', ['clientNumber', 'trajectoryNumber', 'person', 'gender', 'born', 'moment', ...characteristics.map(({ code }) => code)], [
    ...started.flatMap((stage) => [[stage.clientNumber, String(stage.number), 'youth', pick(['man', 'woman'], stage.clientNumber), monthsLater(stage.startedOn, -12 * 19).slice(0, 7), 'start', ...characteristics.map(() => '')], row(stage, 'start')]),
    ...ended.map((stage) => row(stage, 'close')),
  ]);
}

/** Goals of who is completed or lost have ended with the help. */
const goalsOf = ({ startedOn, endedOn, reason }: NpStage): Goal[] => WORDS.map(([code, words], index) => (
  { number: index + 1, code, words, setOn: addDays(startedOn, 7 + index), ...(endedOn && reason !== 'NP-CR-NEXT' && { endedOn, reached: reason === 'NP-CR-PLAN' && index !== 2 }) }));

const scoresOf = ({ endedOn, reason }: NpStage): Scored[] => WORDS.flatMap((_, index) => (reason === 'NP-CR-NO-SHOW' ? ['professional'] as const : ['client', 'professional'] as const).map((rater): Scored => (
  { heldOn: endedOn, final: reason !== 'NP-CR-NEXT', goal: index + 1, rater, score: reason === 'NP-CR-NO-SHOW' ? 0 : index === 2 ? 0 : 1 })));

const satisfactionOf = (about: number): NonNullable<Evaluated['satisfaction']> => ({
  'NP-CT': Object.fromEntries(['01', '03', '04', '05', '06', '07', '08'].map((item, index) => [`NP-CT-${item}`, `V${3 + ((about + index) % 3)}`])),
  'OUTCOME-SET': { 'OS-MARK': 6 + (about % 4), 'OS-WITHOUT-HELP': about % 3 === 0 ? 'PARTLY' : 'YES' },
});

const approve = (scientist: Session, form: { id: string; revision: number }) => scientist.ask('mutation ($input: EvaluationRevisionInput!) { approveEvaluation(input: $input) { id } }', { input: form });

/** A plan with a network, needs, work that was done, and goals of which one has no code yet; of one need nothing has come so far. */
async function writePlan(place: Place, today: CalendarDate): Promise<void> {
  const { session, trajectoryId } = place;
  const setOn = addDays(today, -30);
  await addGoals(place, [
    { words: 'Ik heb voor de zomer een kamer waar ik een jaar kan blijven', code: 'NP-D2-HV-1c', whose: 'youth', setOn, zeroPoint: 'Slaapt op de bank bij een vriend', term: 'long', dueOn: addDays(today, 60), anchors: { '2': 'Ik woon er en betaal zelf de huur', '-2': 'Ik slaap op straat' } },
    { words: 'Ik weet welke schulden ik heb', code: 'NP-D2-FI-2a', whose: 'youth', setOn, zeroPoint: 'Maakt de post niet open' },
    { words: 'Ik ga drie dagen in de week naar mijn leerwerkplek', code: 'NP-D4-DAG-5', whose: 'youth', setOn, checked: { SMART: ['S', 'M', 'R'] } },
    { words: 'Ik durf nee te zeggen tegen mijn oude vrienden', code: null, whose: 'youth', setOn: addDays(today, -12), checked: {} },
  ]);
  const parts = { '01': 'De wijkagent meldde aan. Zelf wil hij vooral een eigen plek.', '02': 'Handig met brommers, kan goed met kleine kinderen, lacht graag.', '08': 'Slaapt sinds de winter bij een vriend op de bank.', '10': 'Er liggen brieven van de zorgverzekering en van een telefoonwinkel.' };
  await command(session, 'savePlanSection', 'SavePlanSectionInput', Object.entries(parts).map(([code, text]) => ({ trajectoryId, code: `NP-TP-${code}`, text, revision: 0 })), '{ revision }');
  const person = (called: string, relation: string, ring: number, support: string[], rest: object = {}) => ({ trajectoryId, key: randomUUID(), called, relation, ring, support, burden: false, important: false, ...rest });
  await command(session, 'addNetworkMember', 'AddNetworkMemberInput', [
    person('Oma', 'grandparent', 1, ['emotional', 'practical'], { important: true }), person('Broer', 'sibling', 1, ['company'], { burden: true }), person('Dylan', 'friend', 2, ['company', 'practical']),
    person('Mentor', 'school', 2, ['advice'], { important: true }), person('Buurvrouw', 'neighbour', 3, ['practical']), person('Oude groep', 'friend', 3, [], { burden: true }),
  ], '{ __typename }');
  await command(session, 'saveNeed', 'SaveNeedInput', [['NP-D1', 6], ['NP-D2', 8], ['NP-D3', 5], ['NP-D4', 7]].map(([domain, severityStart]) => ({ trajectoryId, domain, needed: true, severityStart, revision: 0 })), '{ __typename }');
  await command(session, 'tickActivity', 'TickActivityInput', ['NP-A-HV-1a', 'NP-A-FI-2a', 'NP-A-DAG-2a'].map((code) => ({ trajectoryId, code, doneOn: addDays(today, -9) })), '{ __typename }');
}

/** Forms that lay at the desk, filled in by nobody knows whom. */
async function sayWithoutName(leader: Session, address: string, team: Team): Promise<void> {
  const { teamCodes } = await leader.ask<{ teamCodes: { programmeId: string; teamId: string }[] }>('{ teamCodes { programmeId teamId } }');
  const { programmeId, teamId } = teamCodes.find((each) => each.teamId === team.id)!;
  const { makeTeamCode: { code } } = await leader.ask<{ makeTeamCode: { code: string } }>('mutation ($input: TeamCodeInput!) { makeTeamCode(input: $input) { code } }', { input: { programmeId, teamId } });
  const visitor = new Visitor(address, 'de-overstap');
  for (let form = 0; form < 6; form += 1) {
    const answers = Object.entries(satisfactionOf(form)).flatMap(([instrumentCode, given]) => Object.entries(given).map(([itemCode, value]) => ({ instrumentCode, itemCode, value })));
    await visitor.ask('mutation ($input: HandInAnonymousInput!) { handInAnonymous(input: $input) }', { input: { code, answers } });
  }
}
