import { createHash } from 'node:crypto';
import type { CodingAgreement } from '@getrouw/domain';
import type { PersonKey } from '@getrouw/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, dataOf, type GraphqlAnswer } from '../../test/harness.ts';
import { countStatements } from '../../test/measuring.ts';
import { type GoalShown, type Planning, startPlanning } from '../../test/planning.ts';
import { clockOf } from '../platform/index.ts';

let tick = 0; // the order of what was chosen matters
let planning: Planning;
let mine: string;
let other: string;
const set = { goals: [] as GoalShown[] };
beforeAll(async () => {
  planning = await startPlanning({ clock: clockOf(() => new Date(Date.parse('2025-09-01T10:00:00Z') + (tick += 10))) });
  [mine, other] = await planning.families([{ clientNumber: 'NP-1', helpedBy: 'fatima' }, { clientNumber: 'NP-2', team: 'noord', helpedBy: 'sanne' }]) as [string, string];
  for (let index = 0; index < 5; index += 1) set.goals.push(await planning.goal('fatima', mine, { words: `Doel ${index}`, setOn: `2025-02-0${index + 1}` }));
});
afterAll(() => planning.close());

interface Queue { items: { id: string; clientNumber: string; words: string | null; code: string | null; codings: number; revision: number }[]; next: string | null }
const queue = async (person: PersonKey, args: Record<string, unknown> = {}) => dataOf(await planning.send<{ goalsToCode: Queue }>(person, `query ($programmeId: ID, $code: String, $first: Int, $after: String) {
  goalsToCode(programmeId: $programmeId, code: $code, first: $first, after: $after) { items { id clientNumber words code codings revision } next } }`, args)).goalsToCode;
const recode = (goals: readonly { id: string; revision: number }[], code: string | null, reason: string | null = 'Past beter', person: PersonKey = 'sanne') => planning.send<{ recodeGoals: number }>(
  person, 'mutation ($input: RecodeGoalsInput!) { recodeGoals(input: $input) }', { input: { goals: goals.map(({ id, revision }) => ({ id, revision })), code, reason } });
const problemsOf = (answer: GraphqlAnswer<unknown>) => (answer.errors![0]!.extensions.details as { problems: { field: string }[] }).problems.map(({ field }) => field);
const wordsOf = ({ items }: Queue) => items.map(({ words }) => words);

describe('the queue of goals to code', () => {
  test('holds goals without a code, the oldest first, page by page, for who may code', async () => {
    const first = await queue('sanne', { first: 3 });
    expect(wordsOf(first)).toEqual(['Doel 0', 'Doel 1', 'Doel 2']);
    expect(wordsOf(await queue('sanne', { first: 3, after: first.next }))).toEqual(['Doel 3', 'Doel 4']);
    expect(wordsOf(await queue('sanne', { programmeId: planning.programmeId }))).toHaveLength(5);
    expect(wordsOf(await queue('sanne', { programmeId: planning.versions.spirit.programmeId }))).toEqual([]);
    expect(dataOf(await planning.send<{ goalCodingMethods: { definitionCode: string; uncoded: number }[] }>('sanne', '{ goalCodingMethods { definitionCode uncoded } }')).goalCodingMethods).toContainEqual({ definitionCode: 'NP', uncoded: 5 });
    expect(codesOf(await planning.send('fatima', '{ goalsToCode { next } }'))).toEqual(['FORBIDDEN']);
  });

  test('is in the trail of each goal that was shown', async () => {
    const reads = await planning.app.superuser<{ name: string }>(`select distinct m.name from audit_entry a join member m on m.id = a.member_id where a.verb = 'goal.read' and $1 = any(a.subjects)`, [set.goals[4]!.id]);
    expect(reads).toEqual([{ name: 'Sanne Mulder' }]);
  });

  test('takes as many statements for one as for five', async () => {
    const one = await countStatements(() => queue('sanne', { first: 1 }));
    expect(await countStatements(() => queue('sanne'))).toBe(one);
  });
});

describe('coding', () => {
  test('gives one or many a code; each keeps its own words, and how it was coded before', async () => {
    expect(dataOf(await recode(set.goals, 'NP-D3-REL-1')).recodeGoals).toBe(5);
    expect(dataOf(await recode(set.goals, 'NP-D3-REL-1')).recodeGoals).toBe(0); // sent twice
    const coded = (await queue('sanne', { code: 'NP-D3-REL-1' })).items;
    expect(coded.map(({ words, codings, revision }) => [words, codings, revision])).toEqual(set.goals.map(({ words }) => [words, 1, 2]));
    expect(await queue('sanne')).toMatchObject({ items: [] });
    expect(dataOf(await recode([coded[0]!], 'NP-D4-DAG-3a', 'Gaat over school')).recodeGoals).toBe(1);
    const { goalCodingHistory } = dataOf(await planning.send<{ goalCodingHistory: unknown[] }>('sanne', 'query ($id: ID!) { goalCodingHistory(goalId: $id) { code second reason codedBy } }', { id: coded[0]!.id }));
    expect(goalCodingHistory).toEqual([
      { code: 'NP-D4-DAG-3a', second: false, reason: 'Gaat over school', codedBy: 'Sanne Mulder' }, { code: 'NP-D3-REL-1', second: false, reason: 'Past beter', codedBy: 'Sanne Mulder' },
    ]);
    expect((await planning.shown('fatima', mine)).goals[0]).toMatchObject({ words: 'Doel 0', code: 'NP-D4-DAG-3a', changes: 2 });
  });

  test('is all or nothing, for who saw the goals as they are', async () => {
    const now = (await queue('sanne', { code: 'NP-D3-REL-1' })).items;
    expect(codesOf(await recode([now[0]!, { ...now[1]!, revision: 1 }], 'NP-D3-GEZ-1'))).toEqual(['CONFLICT']);
    expect((await queue('sanne', { code: 'NP-D3-GEZ-1' })).items).toEqual([]);
    expect(problemsOf(await recode(now, 'RST-M5'))).toEqual(['code']);
    expect(problemsOf(await recode(now, 'NP-D4-OLD'))).toEqual(['code']);
    expect(problemsOf(await recode([], 'NP-D3-GEZ-1'))).toEqual(['goals']);
    expect(codesOf(await recode([{ id: mine, revision: 1 }, now[0]!], 'NP-D3-GEZ-1'))).toEqual(['NOT_FOUND']);
    expect(codesOf(await recode(now, 'NP-D3-GEZ-1', null, 'fatima'))).toEqual(['FORBIDDEN']);
  });
});

describe('a second opinion', () => {
  interface Overview { goals: number; coders: { name: string; given: number; coded: number }[]; agreement: CodingAgreement; differences: { words: string; first: string | null; second: string | null; code: string | null }[] }
  const OVERVIEW = 'goals coders { name given coded } agreement differences { words first second code }';
  const period = () => ({ programmeId: planning.programmeId, from: '2025-01-01', until: '2025-12-31' });
  const draw = (over: Record<string, unknown> = {}) => planning.send<{ drawGoalCodings: Overview }>('sanne', `mutation ($input: DrawGoalCodingsInput!) { drawGoalCodings(input: $input) { ${OVERVIEW} } }`, {
    input: { ...period(), percent: 50, coderId: planning.cast.people.joris.memberId, seed: 7, ...over } });
  const overview = async () => dataOf(await planning.send<{ goalCodings: Overview }>('sanne', `query ($programmeId: ID!, $from: Date!, $until: Date!) { goalCodings(programmeId: $programmeId, from: $from, until: $until) { ${OVERVIEW} } }`, period())).goalCodings;
  const given = async (person: PersonKey) => dataOf(await planning.send<{ myGoalCodings: { items: { goalId: string; words: string }[] } }>(person, '{ myGoalCodings { items { goalId words } } }')).myGoalCodings.items;
  const again = (person: PersonKey, goalId: string, code: string | null) => planning.send(person, 'mutation ($input: CodeGoalAgainInput!) { codeGoalAgain(input: $input) }', { input: { goalId, code } });
  beforeAll(async () => {
    // Joris and Tess code goals too; Joris works on files besides.
    const grants = (verbs: readonly string[]) => JSON.stringify(verbs.map((verb) => ({ verb, reach: 'organisation' })));
    await planning.app.superuser(`update role set grants = grants || $2::jsonb, revision = revision + 1 where id = $1`, [planning.cast.organisations.spirit.roleIds['assessor'], grants(['goal.code', 'case.read', 'case.write'])]);
  });

  test('is asked of a drawn share, from somebody who did not code it himself and does not help the family', async () => {
    expect(problemsOf(await draw({ coderId: planning.cast.people.sanne.memberId }))).toEqual(['coderId']); // she coded all of them
    expect(problemsOf(await draw({ coderId: planning.cast.people.pieter.memberId }))).toEqual(['coderId']);
    expect(problemsOf(await draw({ percent: 0 }))).toEqual(['percent']);
    expect(codesOf(await draw({ coderId: planning.cast.people.ruben.memberId }))).toEqual(['NOT_FOUND']);
    expect(dataOf(await draw()).drawGoalCodings).toMatchObject({ goals: 5, coders: expect.arrayContaining([{ name: 'Joris Kok', given: 3, coded: 0 }]) as unknown, agreement: { n: 0 }, differences: [] });
    const md5 = (text: string) => createHash('md5').update(text).digest('hex');
    const expected = set.goals.map(({ id }) => id).toSorted((one, two) => (md5(`7${one}`) < md5(`7${two}`) ? -1 : 1)).slice(0, 3);
    expect((await given('joris')).map(({ goalId }) => goalId).toSorted()).toEqual(expected.toSorted());
  });

  test('is blind: the second sees the words alone, also where his role would show him more', async () => {
    const [first] = await given('joris');
    expect((await planning.shown('joris', mine)).goals.find(({ id }) => id === first!.goalId)).toMatchObject({ code: null, codeHidden: true });
    for (const code of ['NP-D3-REL-1', 'NP-D4-DAG-3a']) expect((await queue('joris', { code })).items.map(({ id }) => id)).not.toContain(first!.goalId);
    for (const field of ['goalCodingHistory(goalId: $id) { code }', 'goalHistory(goalId: $id) { before }']) expect(codesOf(await planning.send('joris', `query ($id: ID!) { ${field} }`, { id: first!.goalId }))).toEqual(['GOALS_CODE_FIRST']);
    expect(codesOf(await recode([{ id: first!.goalId, revision: 2 }], 'NP-D3-GEZ-1', null, 'joris'))).toEqual(['GOALS_CODE_FIRST']);
    const { evaluations } = dataOf(await planning.send<{ evaluations: { goals: { id: string; name: object | null }[] } }>('joris', 'query ($id: ID!) { evaluations(trajectoryId: $id) { goals { id name { nl } } } }', { id: mine }));
    expect(evaluations.goals.filter(({ name }) => name === null).map(({ id }) => id).toSorted()).toEqual((await given('joris')).map(({ goalId }) => goalId).toSorted());
    const stale = await planning.act('joris', 'endGoal', { trajectoryId: mine, id: first!.goalId, revision: 99, endedOn: '2025-08-01', reason: 'dropped' });
    expect(stale.errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', details: { current: { id: first!.goalId, code: null } } });
  });

  test('stays once it is given, changes no goal, and counts in the agreement', async () => {
    const [one, two, three] = await given('joris') as { goalId: string }[] as [{ goalId: string }, { goalId: string }, { goalId: string }];
    const codeOf = async ({ goalId }: { goalId: string }) => (await planning.shown('fatima', mine)).goals.find(({ id }) => id === goalId)!.code;
    dataOf(await again('joris', one.goalId, await codeOf(one)));
    dataOf(await again('joris', two.goalId, 'NP-D3-GEZ-1'));
    dataOf(await again('joris', two.goalId, 'NP-D3-GEZ-1')); // a double click
    expect(codesOf(await again('joris', two.goalId, null))).toEqual(['GOALS_CODED_AGAIN']);
    expect(problemsOf(await again('joris', three.goalId, 'RST-M5'))).toEqual(['code']);
    expect(codesOf(await again('sanne', three.goalId, null))).toEqual(['NOT_FOUND']);
    const before = await codeOf(two);
    const { agreement, differences, coders } = await overview();
    expect(agreement).toMatchObject({ n: 2, percentage: 50 });
    expect(differences).toMatchObject([{ first: before, second: 'NP-D3-GEZ-1', code: before }]);
    expect(coders).toContainEqual({ name: 'Joris Kok', given: 3, coded: 2 });
    expect(await given('joris')).toHaveLength(1);
    // what is decided afterwards changes no opinion
    dataOf(await recode([{ id: two.goalId, revision: (await planning.shown('fatima', mine)).goals.find(({ id }) => id === two.goalId)!.revision }], 'NP-D3-GEZ-1', 'Besproken'));
    expect((await overview()).differences).toMatchObject([{ first: before, second: 'NP-D3-GEZ-1', code: 'NP-D3-GEZ-1' }]);
  });

  test('is never asked of an outsider about a family that objects, nor of who helps it', async () => {
    dataOf(await planning.act('noor', 'addGoal', { trajectoryId: other, key: crypto.randomUUID(), words: 'x', code: 'NP-D3-GEZ-1', whose: 'youth', setOn: '2025-03-01', scale: 'gas', checked: {}, anchors: {} }));
    expect(problemsOf(await draw({ coderId: planning.cast.people.sanne.memberId, percent: 100 }))).toEqual(['coderId']);
    const { familyId } = await planning.shown('noor', other);
    await planning.ask('noor', 'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { id } }', { input: { familyId, purpose: 'beyond_own_help', answer: 'objection', saidOn: '2025-02-02', source: 'Gesprek' } });
    dataOf(await draw({ coderId: planning.cast.people.tess.memberId, percent: 100 }));
    expect((await given('tess')).map(({ words }) => words)).not.toContain('x');
    expect(wordsOf(await queue('tess', { code: 'NP-D3-GEZ-1' }))).not.toContain('x');
  });
});

describe('definitions of goals', () => {
  const save = (over: Record<string, unknown>, person: PersonKey = 'sanne') => planning.send<{ saveGoalDefinition: { code: string; proposedName: string | null; explanation: string | null; revision: number }[] }>(
    person, 'mutation ($input: SaveGoalDefinitionInput!) { saveGoalDefinition(input: $input) { code proposedName explanation examples revision } }', { input: { programmeId: planning.programmeId, examples: [], revision: 0, ...over } });

  test('explain a code with examples, which who sets a goal sees', async () => {
    dataOf(await save({ code: 'NP-D3-GEZ-1', explanation: 'Lichaam en geest', examples: ['ik slaap door', ' '] }));
    expect((await planning.shown('fatima', mine)).definitions).toEqual([{ code: 'NP-D3-GEZ-1', explanation: 'Lichaam en geest', examples: ['ik slaap door'] }]);
    expect(codesOf(await save({ code: 'NP-D3-GEZ-1', explanation: 'Anders' }))).toEqual(['CONFLICT']);
    expect(codesOf(await save({ code: 'NP-D3-GEZ-1' }, 'fatima'))).toEqual(['FORBIDDEN']);
  });

  test('propose codes that the catalogue does not have yet, and take them back', async () => {
    expect(dataOf(await save({ proposedName: 'Omgaan met geld' })).saveGoalDefinition).toMatchObject([{ code: 'NP-D3-GEZ-1' }, { code: 'NP-NEW-1', proposedName: 'Omgaan met geld', revision: 1 }]);
    expect(problemsOf(await save({}))).toEqual(['proposedName']);
    expect(problemsOf(await save({ code: 'NP-D3-REL-1', proposedName: 'x' }))).toEqual(['proposedName']);
    expect(problemsOf(await save({ code: 'NP-NEW-9', proposedName: 'x' }))).toEqual(['code']);
    expect(dataOf(await save({ code: 'NP-NEW-1', revision: 1 })).saveGoalDefinition).toHaveLength(1);
    expect(problemsOf(await recode([{ id: set.goals[0]!.id, revision: 3 }], 'NP-NEW-1'))).toEqual(['code']);
  });
});
