import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, dataOf, type Evaluating, startEvaluating } from '../../test/evaluating.ts';
import { countStatements } from '../../test/measuring.ts';

let spirit: Evaluating;
beforeAll(async () => {
  spirit = await startEvaluating();
});
afterAll(() => spirit.close());

const begin = async (goals?: Parameters<Evaluating['youth']>[0]) => {
  const youth = await spirit.youth(goals);
  const evaluation = await spirit.done('fatima', 'addEvaluation', { trajectoryId: youth.trajectoryId, heldOn: '2026-02-20', final: false });
  return { ...youth, evaluation, id: evaluation.id };
};
const scoreAll = async (id: string, goals: readonly string[], scores: readonly number[], rater = 'professional') => {
  for (const [index, goal] of goals.entries()) dataOf(await spirit.score('fatima', id, goal, scores[index]!, { rater }));
  return spirit.done('fatima', 'handInScores', { evaluationId: id, rater });
};
const missing = (id: string, rater = 'client') => spirit.done('fatima', 'closeRater', { evaluationId: id, rater, reason: 'Kwam niet' });
const closedOne = async () => {
  const begun = await begin();
  await missing(begun.id);
  await scoreAll(begun.id, begun.goals, [1, 0]);
  return { ...begun, closed: await spirit.done('fatima', 'closeEvaluation', { id: begun.id, revision: 1 }) };
};
const detailsOf = (answer: { errors?: { extensions: object }[] }) => answer.errors![0]!.extensions;

describe('an evaluation', () => {
  test('asks those whom the method asks, and others where somebody says so', async () => {
    const { evaluation, id } = await begin();
    expect(evaluation).toMatchObject({ heldOn: '2026-02-20', closedAt: null, checkState: 'none', others: ['network'], raters: [{ rater: 'client', state: 'open' }, { rater: 'professional', state: 'open' }] });
    expect(evaluation.goals.map(({ words }) => words)).toEqual(['Ik slaap goed', 'Ik ga naar school']);
    expect((await spirit.done('fatima', 'askRater', { evaluationId: id, rater: 'network' })).raters).toHaveLength(3);
    expect(detailsOf(await spirit.act('fatima', 'askRater', { evaluationId: id, rater: 'together' }))).toMatchObject({ code: 'EVALUATION_RATER_UNKNOWN' });
  });

  test('is on one day only, not before the start and not after today', async () => {
    const { trajectoryId } = await begin();
    const add = (heldOn: string) => spirit.act('fatima', 'addEvaluation', { trajectoryId, heldOn, final: false });
    expect(codesOf(await add('2026-02-20'))).toEqual(['EVALUATION_ONE_A_DAY']);
    const twice = await Promise.all([add('2026-02-21'), add('2026-02-21')]);
    expect(twice.flatMap(codesOf)).toEqual(['EVALUATION_ONE_A_DAY']);
    for (const day of ['2026-01-04', '2026-03-03']) expect(detailsOf(await add(day)), day).toMatchObject({ code: 'BAD_INPUT', field: 'heldOn' });
  });

  test('keeps its words with what was seen, and two writers meet', async () => {
    const { id } = await begin();
    const given = { id, revision: 1, heldOn: '2026-02-19', final: true, asksSatisfaction: true, present: ['client', 'professional'], decision: 'end', impression: ' Het gaat goed. ', explanation: null, conclusion: null, handover: null };
    expect(await spirit.done('fatima', 'changeEvaluation', given)).toMatchObject({ revision: 2, impression: 'Het gaat goed.', heldOn: '2026-02-19' });
    expect(codesOf(await spirit.act('fatima', 'changeEvaluation', { ...given, impression: 'Anders' }))).toEqual(['CONFLICT']);
  });

  test('closes when everybody is in or missing with a reason, and every goal has an outcome or is unknown', async () => {
    const { id, goals } = await begin();
    const close = () => spirit.act('fatima', 'closeEvaluation', { id, revision: 1 });
    expect(detailsOf(await close())).toMatchObject({ code: 'EVALUATION_RATERS_OPEN' });
    expect(codesOf(await spirit.act('fatima', 'closeRater', { evaluationId: id, rater: 'client', reason: '  ' }))).toEqual(['BAD_INPUT']);
    await missing(id);
    dataOf(await spirit.score('fatima', id, goals[0]!, 1));
    expect(detailsOf(await spirit.act('fatima', 'handInScores', { evaluationId: id, rater: 'professional' }))).toMatchObject({ code: 'EVALUATION_GOALS_WITHOUT_OUTCOME', details: { goals: '2' } });
    dataOf(await spirit.score('fatima', id, goals[1]!, null, { unknown: true }));
    await spirit.done('fatima', 'handInScores', { evaluationId: id, rater: 'professional' });
    const closed = dataOf(await close()).closeEvaluation;
    expect(closed).toMatchObject({ checkState: 'waiting', raters: [{ state: 'missing', missingReason: 'Kwam niet' }, { state: 'in' }] });
    expect(codesOf(await spirit.score('fatima', id, goals[0]!, 2, { revision: 1 }))).toEqual(['EVALUATION_CLOSED']);
  });

  test('opens again with a reason that stays, and with who is to score once more', async () => {
    const { id, goals, closed } = await closedOne();
    expect(codesOf(await spirit.act('fatima', 'reopenRater', { evaluationId: id, rater: 'client', reason: 'Kwam toch' }))).toEqual(['EVALUATION_CLOSED']);
    const open = await spirit.done('fatima', 'reopenEvaluation', { id, revision: closed.revision, reason: 'Verkeerd doel gescoord' });
    expect(open).toMatchObject({ closedAt: null, checkState: 'none', remarks: [{ text: 'Verkeerd doel gescoord', writtenBy: 'Fatima Idrissi' }] });
    expect(codesOf(await spirit.score('fatima', id, goals[0]!, 2, { revision: 1 }))).toEqual(['EVALUATION_RATER_IN']);
    await spirit.done('fatima', 'reopenRater', { evaluationId: id, rater: 'professional', reason: 'Eén score verkeerd' });
    dataOf(await spirit.score('fatima', id, goals[0]!, 2, { revision: 1 }));
    const trail = await spirit.app.superuser<{ verb: string }>(`select verb from audit_entry where subjects @> array[$1::uuid] and verb like 'evaluation.%' order by id`, [id]);
    expect(trail.map(({ verb }) => verb)).toEqual(expect.arrayContaining(['evaluation.reopen', 'evaluation.reopen_rater', 'evaluation.close', 'evaluation.missing', 'evaluation.hand_in']));
  });

  test('does not close while somebody is let in at the same moment', async () => {
    for (let time = 0; time < 3; time += 1) {
      const { id, goals } = await begin();
      await missing(id);
      await scoreAll(id, goals, [1, 1]);
      await Promise.all([spirit.act('fatima', 'closeEvaluation', { id, revision: 1 }), spirit.act('fatima', 'reopenRater', { evaluationId: id, rater: 'client', reason: 'Kwam toch' })]);
      const { closedAt, raters } = dataOf(await spirit.read('fatima', id)).evaluation;
      expect(closedAt === null || raters.every(({ state }) => state !== 'open')).toBe(true);
    }
  });
});

describe('a score', () => {
  test('is saved by itself, and each save stays', async () => {
    const { id, goals } = await begin();
    const [goal] = goals as [string];
    expect(dataOf(await spirit.score('fatima', id, goal, -2, { words: 'Ruzie thuis' })).saveGoalScore).toEqual({ goalId: goal, score: -2, unknown: false, words: 'Ruzie thuis', revision: 1 });
    expect(dataOf(await spirit.score('fatima', id, goal, -2, { words: 'Ruzie thuis' })).saveGoalScore.revision, 'lost on its way back').toBe(1);
    expect(dataOf(await spirit.score('fatima', id, goal, -1, { revision: 1 })).saveGoalScore.revision).toBe(2);
    expect(detailsOf(await spirit.score('fatima', id, goal, 0, { revision: 1 }))).toMatchObject({ code: 'CONFLICT', details: { current: { score: -1, revision: 2 } } });
    const first = await Promise.all([spirit.score('fatima', id, goals[1]!, 1), spirit.score('fatima', id, goals[1]!, 2)]);
    expect(first.flatMap(codesOf)).toEqual(['CONFLICT']);
    expect(await spirit.app.superuser('select score::int as score, words from goal_score where evaluation_id = $1 and goal_id = $2 order by revision', [id, goal])).toEqual([{ score: -2, words: 'Ruzie thuis' }, { score: -1, words: null }]);
    await expect(spirit.app.superuser('update goal_score set score = 2 where goal_id = $1', [goal])).rejects.toThrow('goal_score');
  });

  test('is refused before the goal existed, after it ended, off its scale and of a goal of somebody else', async () => {
    const { id, trajectoryId, goals } = await begin();
    const [late, over, ten] = [await spirit.goal(trajectoryId, { words: 'Later', setOn: '2026-02-25' }), await spirit.goal(trajectoryId, { words: 'Voorbij', endedOn: '2026-02-01' }), await spirit.goal(trajectoryId, { words: 'Cijfer', scale: 'ten' })];
    const other = await spirit.youth();
    for (const goal of [late, over]) expect(detailsOf(await spirit.score('fatima', id, goal, 1))).toMatchObject({ code: 'BAD_INPUT', field: 'score' });
    for (const score of [3, -3, 0.5]) expect(detailsOf(await spirit.score('fatima', id, goals[0]!, score)), String(score)).toMatchObject({ code: 'BAD_INPUT', field: 'score' });
    expect(codesOf(await spirit.score('fatima', id, ten, 7))).toEqual([]);
    expect(codesOf(await spirit.score('fatima', id, ten, 11, { revision: 1 }))).toEqual(['BAD_INPUT']);
    expect(codesOf(await spirit.score('fatima', id, other.goals[0]!, 1))).toEqual(['NOT_FOUND']);
    const { trajectoryId: twice } = await spirit.youth({ goals: [], endedOn: '2026-01-31', again: [{ programmeId: spirit.reset.programmeId, startedOn: '2026-02-01', endedOn: null }] });
    const [later] = await spirit.app.superuser<{ id: string }>('select o.id from trajectory t join trajectory o on o.family_id = t.family_id and o.id <> t.id where t.id = $1', [twice]);
    const { id: ofReset } = await spirit.done('fatima', 'addEvaluation', { trajectoryId: later!.id, heldOn: '2026-02-20', final: false });
    expect(codesOf(await spirit.score('fatima', ofReset, await spirit.goal(twice, { words: 'Van de andere methodiek' }), 1, { rater: 'together' }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await spirit.score('fatima', id, goals[0]!, 1, { unknown: true }))).toEqual(['BAD_INPUT']);
  });

  test('counts by the rule of the method once all are in, with the T-score where goals have weights', async () => {
    const { id, goals } = await begin({ goals: [{ words: 'Ik slaap goed', weight: 2 }, { words: 'Ik ga naar school', weight: 1 }] });
    await scoreAll(id, goals, [0, 2]);
    const { progress: before } = dataOf(await spirit.read('fatima', id)).evaluation;
    expect(before).toBeNull();
    const { progress, scores } = await scoreAll(id, goals, [1, -1], 'client');
    expect(scores).toHaveLength(4);
    expect(progress!.goals.map(({ moments }) => moments[0]!.aggregate)).toEqual([1, 0]);
    // Kiresuk and Sherman by hand: 50 + 10 (2·1 + 1·0) / √(0.7·(4 + 1) + 0.3·9) = 50 + 20 / √6.2
    expect(progress!.evaluations[0]!.tScore).toBeCloseTo(50 + 20 / Math.sqrt(6.2), 9);
  });

  test('of a goal that stays open is given again in a later trajectory of the same period of help, and not after a return', async () => {
    const { trajectoryId } = await spirit.youth({ startedOn: '2025-06-02', endedOn: '2025-12-01', goals: [{ words: 'Eigen kamer', setOn: '2025-06-10' }],
      again: [{ programmeId: spirit.np.programmeId, startedOn: '2025-12-02', endedOn: null, helpedBy: 'fatima' }] });
    const [next] = await spirit.app.superuser<{ id: string }>('select n.id from trajectory t join trajectory n on n.family_id = t.family_id and n.number = 2 where t.id = $1', [trajectoryId]);
    const held = (heldOn: string) => spirit.done('fatima', 'addEvaluation', { trajectoryId: next!.id, heldOn, final: false });
    expect((await held('2026-01-10')).goals).toMatchObject([{ words: 'Eigen kamer' }]);
    await spirit.app.superuser(`update trajectory set opening = 'return' where id = $1`, [next!.id]);
    expect((await held('2026-01-11')).goals).toEqual([]);
  });
});

describe('scores of others are not shown before nobody is to score any more', () => {
  test('to who helps: not in the evaluation, the list, a conflict, or by filling in for the client', async () => {
    const { id, goals, trajectoryId } = await begin();
    const { link } = dataOf(await spirit.link('fatima', id)).makeClientLink;
    for (const goal of goals) dataOf(await spirit.clientScores(link, goal, -2, { words: 'Geheim van de cliënt' }));
    const texts = [
      await spirit.read('fatima', id), await spirit.read('bram', id), await spirit.read('sanne', id),
      await spirit.send('fatima', 'query ($id: ID!) { evaluations(trajectoryId: $id) { items { id raters { rater state scored } } progress } }', { id: trajectoryId }),
      await spirit.score('fatima', id, goals[0]!, 0, { rater: 'client' }), await spirit.score('fatima', id, goals[0]!, 0), await spirit.score('fatima', id, goals[0]!, 1),
      await spirit.act('fatima', 'closeRater', { evaluationId: id, rater: 'client', reason: 'Weg' }), await spirit.act('fatima', 'revokeClientLink', { evaluationId: id, rater: 'client' }),
      await spirit.send('fatima', 'query { formsToCheck { items { id } } }'), await spirit.act('fatima', 'closeEvaluation', { id, revision: 1 }),
    ];
    for (const text of texts.map((each) => JSON.stringify(each))) expect(text).not.toMatch(/Geheim|"score":-2|"client":-2/);
    // nor which goals he scored
    const scoredOn = async () => (await spirit.ask<{ plan: { goals: { scoredOn: string | null }[] } }>('fatima', 'query ($id: ID!) { plan(trajectoryId: $id) { goals { scoredOn } } }', { id: trajectoryId })).plan.goals.map((goal) => goal.scoredOn);
    expect(await scoredOn()).toEqual([null, null]);
    await spirit.done('fatima', 'handInScores', { evaluationId: id, rater: 'client' });
    expect(JSON.stringify(await spirit.read('fatima', id)), 'the client is in, the professional is not').not.toContain('Geheim');
    dataOf(await spirit.score('fatima', id, goals[1]!, 1));
    const { scores, progress } = await spirit.done('fatima', 'handInScores', { evaluationId: id, rater: 'professional' });
    expect(scores.filter(({ rater }) => rater === 'client')).toMatchObject([{ score: -2, words: 'Geheim van de cliënt' }, { score: -2 }]);
    expect(progress!.goals.map(({ moments }) => moments[0]!.aggregate)).toEqual([-1, -1]);
    expect(await scoredOn()).toEqual(['2026-02-20', '2026-02-20']);
  });

  test('to the client: a link shows his own scores and nothing of the case', async () => {
    const { id, goals } = await begin();
    dataOf(await spirit.score('fatima', id, goals[0]!, 1, { words: 'Woorden van de begeleider' }));
    await spirit.app.superuser(`update evaluation set impression = 'Indruk van de begeleider' where id = $1`, [id]);
    const { link } = dataOf(await spirit.link('fatima', id)).makeClientLink;
    dataOf(await spirit.clientScores(link, goals[1]!, 2));
    const texts = [await spirit.open({ link }), await spirit.clientScores(link, goals[0]!, 0, { revision: 4 }), await spirit.finish(link), await spirit.open({ link })].map((each) => JSON.stringify(each));
    for (const text of texts) expect(text).not.toMatch(/begeleider"|Indruk|Spirit|Fatima|NP-\d/);
    expect(JSON.stringify(texts[0])).toContain('Ik slaap goed');
  });

  test('a worker fills in for the client after his own are in, and then sees what he filled in', async () => {
    const { id, goals } = await begin();
    expect(codesOf(await spirit.score('fatima', id, goals[0]!, 1, { rater: 'client' }))).toEqual(['EVALUATION_SCORES_APART']);
    await scoreAll(id, goals, [0, 0]);
    expect(codesOf(await spirit.score('fatima', id, goals[0]!, 1, { rater: 'client' }))).toEqual([]);
    const { scores, raters } = dataOf(await spirit.read('fatima', id)).evaluation;
    expect([scores.find(({ rater }) => rater === 'client')?.score, raters[0]!.way]).toEqual([1, 'worker']);
    const { link } = dataOf(await spirit.link('fatima', id)).makeClientLink;
    dataOf(await spirit.clientScores(link, goals[1]!, -1));
    expect(dataOf(await spirit.read('fatima', id)).evaluation.scores.filter(({ rater }) => rater === 'client')).toEqual([]);
    expect(codesOf(await spirit.score('fatima', id, goals[1]!, 2, { rater: 'client', revision: 1 })), 'what comes by a link is not written over').toEqual(['EVALUATION_BY_LINK']);
  });

  test('who helps and could read them scores blindly no more: what he gives then is marked, and counts nowhere', async () => {
    const { id, goals } = await begin();
    const { link } = dataOf(await spirit.link('fatima', id)).makeClientLink;
    for (const goal of goals) dataOf(await spirit.clientScores(link, goal, -1));
    dataOf(await spirit.finish(link));
    const { scores: read } = await missing(id, 'professional');
    expect(read).toHaveLength(2);
    const { raters } = await spirit.done('fatima', 'reopenRater', { evaluationId: id, rater: 'professional', reason: 'Ik wil toch scoren' });
    expect(raters.map(({ rater, seenOthers }) => [rater, seenOthers])).toEqual([['client', false], ['professional', true]]);
    const { scores, progress, revision } = await scoreAll(id, goals, [2, 2]);
    expect(scores.map(({ rater, score, afterSeeing }) => [rater, score, afterSeeing])).toEqual(expect.arrayContaining([['client', -1, false], ['professional', 2, true]]));
    expect(progress!.goals.map(({ moments }) => moments[0]!.aggregate)).toEqual([-1, -1]);
    await spirit.done('fatima', 'closeEvaluation', { id, revision });
    expect(await spirit.app.superuser('select scores from evaluation where id = $1', [id])).toEqual([{ scores: { 1: { client: -1 }, 2: { client: -1 } } }]);
  });

  test('what was given before that still counts, and letting the client in again is no way round', async () => {
    const { id, goals } = await begin();
    const { link } = dataOf(await spirit.link('fatima', id)).makeClientLink;
    for (const goal of goals) dataOf(await spirit.clientScores(link, goal, -1));
    dataOf(await spirit.finish(link));
    await scoreAll(id, goals, [1, 1]);
    await spirit.done('fatima', 'reopenRater', { evaluationId: id, rater: 'client', reason: 'Verkeerd gelezen' });
    const again = await spirit.done('fatima', 'reopenRater', { evaluationId: id, rater: 'professional', reason: 'Ik ook' });
    expect(again.raters.map(({ seenOthers }) => seenOthers)).toEqual([false, true]);
    dataOf(await spirit.score('fatima', id, goals[0]!, -1, { revision: 1 }));
    await spirit.done('fatima', 'handInScores', { evaluationId: id, rater: 'client' });
    const { progress } = await spirit.done('fatima', 'handInScores', { evaluationId: id, rater: 'professional' });
    expect(progress!.goals.map(({ moments }) => [moments[0]!.aggregate])).toEqual([[-1], [0]]);
  });

  test('one joint score stands beside the own view of the parents, which no link shows', async () => {
    const [trajectoryId] = await addFamily();
    const goal = await spirit.goal(trajectoryId, { words: 'Het huis is veilig' });
    const { id, raters, others } = await spirit.done('fatima', 'addEvaluation', { trajectoryId, heldOn: '2026-02-20', final: false });
    expect([raters.map(({ rater }) => rater), others]).toEqual([['together'], ['client']]);
    await spirit.done('fatima', 'askRater', { evaluationId: id, rater: 'client' });
    const { link } = dataOf(await spirit.link('fatima', id)).makeClientLink;
    dataOf(await spirit.clientScores(link, goal, -1));
    const scored = async () => (await spirit.ask<{ trajectoryCourse: { course: { rules: { code: string; value: number }[] } } }>('fatima', 'query ($id: ID!) { trajectoryCourse(trajectoryId: $id) { course } }', { id: trajectoryId }))
      .trajectoryCourse.course.rules.find(({ code }) => code === 'RST-R-14')!.value;
    expect(await scored(), 'the course does not tell which goals he scored').toBe(0);
    dataOf(await spirit.score('fatima', id, goal, 1, { rater: 'together' }));
    expect(dataOf(await spirit.read('fatima', id)).evaluation.scores.map(({ rater }) => rater)).toEqual(['together']);
    dataOf(await spirit.finish(link));
    const { scores, progress } = await spirit.done('fatima', 'handInScores', { evaluationId: id, rater: 'together' });
    expect(scores).toHaveLength(2);
    expect(progress!.goals[0]!.moments[0]).toMatchObject({ aggregate: 1, client: -1, together: 1 });
    expect(await scored()).toBe(1);
  });
});

describe('forms are checked', () => {
  const queue = (field = 'formsToCheck') => spirit.ask<Record<string, { items: { id: string; returned: number; clientNumber: string }[] }>>('sanne', `{ ${field}(first: 200) { items { id returned clientNumber teamName closedBy methodName { nl } } } }`);

  test('by who did not close them: read, sent back with a question, answered, approved, and counted', async () => {
    const { id, closed } = await closedOne();
    expect((await queue())['formsToCheck']!.items.map((each) => each.id)).toContain(id);
    expect(dataOf(await spirit.read('sanne', id)).evaluation).toMatchObject({ mayCheck: true, mayWrite: false, checkState: 'waiting' });
    const back = await spirit.done('sanne', 'returnEvaluation', { id, revision: closed.revision, reason: 'Hoe weet u dit?' });
    expect(back).toMatchObject({ checkState: 'returned', returned: 1, remarks: [{ text: 'Hoe weet u dit?', writtenBy: 'Sanne Mulder' }] });
    expect((await queue())['formsToCheck']!.items.map((each) => each.id)).not.toContain(id);
    expect((await queue('returnedForms'))['returnedForms']!.items.map((each) => each.id)).toContain(id);
    const changed = await spirit.done('fatima', 'changeEvaluation', { id, revision: back.revision, heldOn: '2026-02-20', final: false, asksSatisfaction: false, present: [], decision: 'go_on', impression: 'Van school gehoord', explanation: null, conclusion: null, handover: null });
    const again = await spirit.done('fatima', 'answerReturned', { id, revision: changed.revision, reason: 'School belde' });
    expect(again).toMatchObject({ checkState: 'waiting', remarks: [{ writtenBy: 'Sanne Mulder' }, { text: 'School belde', writtenBy: 'Fatima Idrissi' }] });
    expect(await spirit.done('sanne', 'approveEvaluation', { id, revision: again.revision })).toMatchObject({ checkState: 'checked', returned: 1 });
    expect(codesOf(await spirit.act('sanne', 'approveEvaluation', { id, revision: again.revision + 1 }))).toEqual(['EVALUATION_NOT_WAITING']);
    const { returnedShare } = await spirit.ask<{ returnedShare: { forms: number; returned: number } }>('sanne', '{ returnedShare { forms returned } }');
    expect(returnedShare.returned).toBe(1);
    expect(returnedShare.forms).toBeGreaterThan(1);
  });

  test('and wait for nobody where nobody but who closed them may do that; who may later gets the new ones', async () => {
    const grants = async (change: string) => spirit.app.superuser(`update role set grants = ${change} where organisation_id = $1 and grants @> '[{"verb": "evaluation.check"}]'`, [spirit.cast.organisations.spirit.id]);
    const before = await spirit.app.superuser<{ id: string; grants: unknown }>('select id, grants from role where organisation_id = $1', [spirit.cast.organisations.spirit.id]);
    await grants(`(select jsonb_agg(g) from jsonb_array_elements(grants) g where g ->> 'verb' <> 'evaluation.check')`);
    const { id, closed } = await closedOne();
    expect(closed).toMatchObject({ checkState: 'none', mayCheck: false });
    for (const role of before) await spirit.app.superuser('update role set grants = $2 where id = $1', [role.id, JSON.stringify(role.grants)]);
    const { id: next, closed: waiting } = await closedOne();
    expect(waiting.checkState).toBe('waiting');
    const seen = (await queue())['formsToCheck']!.items.map((each) => each.id);
    expect([seen.includes(id), seen.includes(next)]).toEqual([false, true]);
  });

  test('not by who closed them himself', async () => {
    const { app, cast } = spirit;
    const { id, closed } = await closedOne();
    await app.superuser('update evaluation set closed_by = $2 where id = $1', [id, cast.people.sanne.memberId]);
    expect(dataOf(await spirit.read('sanne', id)).evaluation.mayCheck).toBe(false);
    for (const [command, reason] of [['approveEvaluation', {}], ['returnEvaluation', { reason: 'Waarom?' }]] as const) {
      expect(codesOf(await spirit.act('sanne', command, { id, revision: closed.revision, ...reason })), command).toEqual(['EVALUATION_OWN_FORM']);
    }
  });

  test('not by an outsider where the family objects: it is in no list, count or page of his', async () => {
    const { app, cast } = spirit;
    const { id, trajectoryId, closed } = await closedOne();
    const [role] = await app.superuser<{ id: string; grants: object[] }>('select id, grants from role where id = $1', [cast.organisations.spirit.roleIds['assessor']]);
    const grant = (grants: object[]) => app.superuser('update role set grants = $2, revision = revision + 1 where id = $1', [role!.id, JSON.stringify(grants)]);
    await grant([...role!.grants, { verb: 'evaluation.check', reach: 'organisation' }]);
    const asked = async () => {
      const { formsToCheck, workList } = await spirit.ask<{ formsToCheck: { items: { id: string }[] }; workList: { review: { formsToCheck: number } } }>('tess', '{ formsToCheck(first: 200) { items { id } } workList(view: review) { review { formsToCheck } } }');
      expect(workList.review.formsToCheck).toBe(formsToCheck.items.length);
      return formsToCheck.items.some((each) => each.id === id);
    };
    expect(await asked()).toBe(true);
    dataOf(await spirit.read('tess', id));
    const [family] = await app.superuser<{ familyId: string }>('select family_id as "familyId" from trajectory where id = $1', [trajectoryId]);
    await spirit.ask('noor', 'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { id } }', { input: { ...family, purpose: 'beyond_own_help', answer: 'objection', saidOn: '2026-02-02', source: 'Gesprek' } });
    expect(await asked()).toBe(false);
    expect(codesOf(await spirit.read('tess', id))).toEqual(['NOT_FOUND']);
    for (const command of ['approveEvaluation', 'returnEvaluation'] as const) {
      expect(codesOf(await spirit.act('tess', command, { id, revision: closed.revision, ...(command === 'returnEvaluation' && { reason: 'Waarom?' }) })), command).toEqual(['NOT_FOUND']);
    }
    expect((await queue())['formsToCheck']!.items.map((each) => each.id)).toContain(id); // who works here reads it
    await grant(role!.grants);
  });

  test('a page at a time, each once', async () => {
    for (let index = 0; index < 3; index += 1) await closedOne();
    const all = (await queue())['formsToCheck']!.items.map(({ id }) => id);
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { formsToCheck }: { formsToCheck: { items: { id: string }[]; next: string | null } } = await spirit.ask('sanne', 'query ($after: String) { formsToCheck(first: 2, after: $after) { items { id } next } }', { after });
      seen.push(...formsToCheck.items.map(({ id }) => id));
      after = formsToCheck.next;
      more = after !== null;
    }
    expect(seen).toEqual(all);
  });
});

test('each screen asks the same number of statements, however much there is', async () => {
  const { trajectoryId, id } = await closedOne();
  const queries = [
    () => spirit.ask('sanne', '{ formsToCheck(first: 200) { items { id } } }'), () => spirit.ask('fatima', 'query ($id: ID!) { evaluations(trajectoryId: $id) { items { id } progress } }', { id: trajectoryId }), () => spirit.read('fatima', id),
    () => spirit.ask('noor', '{ teamCodes { code } }'),
  ];
  for (const query of queries) await query(); // signs in, and fetches the method
  const few = [];
  for (const query of queries) few.push(await countStatements(query));
  await spirit.goal(trajectoryId, { words: 'Nog een' });
  await spirit.done('fatima', 'addEvaluation', { trajectoryId, heldOn: '2026-02-23', final: false });
  for (let time = 0; time < 2; time += 1) await closedOne();
  const many = [];
  for (const query of queries) many.push(await countStatements(query));
  expect(many).toEqual(few);
  expect(Math.max(...many)).toBeLessThan(10);
});

test('who is out of reach, or at another organisation, finds nothing', async () => {
  const { id, goals, trajectoryId } = await begin();
  expect(codesOf(await spirit.read('daan', id))).toEqual(['NOT_FOUND']);
  expect(codesOf(await spirit.read('joris', id))).toEqual(['FORBIDDEN']);
  expect(codesOf(await spirit.score('daan', id, goals[0]!, 1))).toEqual(['NOT_FOUND']);
  expect(codesOf(await spirit.link('daan', id))).toEqual(['NOT_FOUND']);
  expect(codesOf(await spirit.act('daan', 'addEvaluation', { trajectoryId, heldOn: '2026-02-22', final: false }))).toEqual(['NOT_FOUND']);
  expect(codesOf(await spirit.act('sanne', 'handInScores', { evaluationId: id, rater: 'professional' }))).toEqual(['FORBIDDEN']);
  const { id: closed } = await closedOne();
  expect(codesOf(await spirit.act('fatima', 'approveEvaluation', { id: closed, revision: 2 }))).toEqual(['FORBIDDEN']);
});

async function addFamily(): Promise<[string]> {
  const { trajectoryId } = await spirit.youth({ programmeId: spirit.reset.programmeId, goals: [] });
  return [trajectoryId];
}
