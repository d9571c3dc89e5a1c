import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { codesOf, dataOf, type Evaluating, startEvaluating } from '../../test/evaluating.ts';
import { clockOf } from '../platform/index.ts';

let spirit: Evaluating;
const NOW = '2026-03-02T09:00:00Z';
let now = new Date(NOW);
beforeAll(async () => {
  spirit = await startEvaluating({ clock: clockOf(() => now) });
});
afterAll(() => spirit.close());
beforeEach(async () => {
  now = new Date(NOW);
  await spirit.app.superuser('delete from auth.attempt');
});

const begin = async (over: { final?: boolean } = {}) => {
  const youth = await spirit.youth();
  const { id } = await spirit.done('fatima', 'addEvaluation', { trajectoryId: youth.trajectoryId, heldOn: '2026-02-20', final: false, ...over });
  return { ...youth, id };
};
const linked = async (over = {}) => {
  const begun = await begin(over);
  const { link, code, until } = dataOf(await spirit.link('fatima', begun.id)).makeClientLink;
  return { ...begun, link, code: code!, until };
};
const wordsOf = (answers: { errors?: unknown }[]) => answers.map((answer) => JSON.stringify(answer.errors).replaceAll(/"reference":"[^"]*"/g, ''));

describe('a personal link', () => {
  test('opens the questions of one person, is resumed where he was, and ends with thanks', async () => {
    const { link, goals, id, until } = await linked();
    expect(until).toBe('2026-03-16T09:00:00.000Z');
    const visit = dataOf(await spirit.open({ link })).clientVisit;
    expect(visit).toMatchObject({ link, rater: 'client', done: false, onDevice: false, scores: [], satisfaction: null, goals: [{ words: 'Ik slaap goed' }, { words: 'Ik ga naar school' }] });
    expect(codesOf(await spirit.finish(link)), 'nothing scored').toEqual(['EVALUATION_NOTHING_SCORED']);
    dataOf(await spirit.clientScores(link, goals[0]!, null, { unknown: true }));
    expect(dataOf(await spirit.open({ link })).clientVisit.scores).toMatchObject([{ goalId: goals[0], score: null, revision: 1 }]);
    const pressed = await Promise.all([spirit.finish(link), spirit.finish(link)]);
    expect(pressed.map((answer) => dataOf(answer).finishClientVisit)).toMatchObject([{ done: true, goals: [], scores: [] }, { done: true }]);
    expect(dataOf(await spirit.open({ link })).clientVisit.done).toBe(true);
    expect(codesOf(await spirit.clientScores(link, goals[1]!, 1))).toEqual(['CLIENT_DONE']);
    expect(dataOf(await spirit.read('fatima', id)).evaluation.raters[0]).toMatchObject({ state: 'in', way: 'link', scored: 1 });
  });

  test('leaves no actor in the trail, and is kept nowhere', async () => {
    const { link, code, goals, id } = await linked();
    dataOf(await spirit.clientScores(link, goals[0]!, 1));
    const trail = await spirit.app.superuser(`select member_id, account_id, fields from audit_entry where verb = 'goal.score' and subjects @> array[$1::uuid]`, [id]);
    expect(trail).toEqual([{ member_id: null, account_id: null, fields: ['client'] }]);
    const kept = JSON.stringify([await spirit.app.superuser('select * from evaluation_rater'), await spirit.app.superuser('select * from audit_entry'), spirit.app.logs]);
    expect(kept).not.toContain(link.split('.')[1]);
    expect(kept).not.toContain(code);
  });

  test('is good for that evaluation and that person alone: not elsewhere, not for another case, not made up', async () => {
    const [mine, other] = [await linked(), await linked()];
    const token = mine.link.split('.')[1];
    expect(codesOf(await spirit.clientScores(mine.link, other.goals[0]!, 1))).toEqual(['NOT_FOUND']);
    const wrong = ['', 'onzin', mine.link.slice(0, -1), `${other.link.split('.')[0]}.${token}`, `00000000-0000-4000-8000-000000000000.${token}`];
    for (const link of wrong) {
      expect(codesOf(await spirit.open({ link })), link).toEqual(['CLIENT_LINK_UNKNOWN']);
      expect(codesOf(await spirit.clientScores(link, mine.goals[0]!, 1)), link).toEqual(['CLIENT_LINK_UNKNOWN']);
      expect(codesOf(await spirit.finish(link)), link).toEqual(['CLIENT_LINK_UNKNOWN']);
    }
    expect(codesOf(await spirit.open({ link: mine.link }, 'radar'))).toEqual(['CLIENT_LINK_UNKNOWN']);
    expect(codesOf(await spirit.clientScores(mine.link, mine.goals[0]!, 1, {}, 'radar'))).toEqual(['CLIENT_LINK_UNKNOWN']);
    expect(codesOf(await spirit.open({ link: mine.link }, 'nergens'))).toEqual(['CLIENT_ORGANISATION_UNKNOWN']);
    expect(codesOf(await spirit.send('fatima', 'query ($link: String) { clientVisit(link: $link) { done } }', { link: mine.link })), 'with a session').toEqual(['CLIENT_ORGANISATION_UNKNOWN']);
  });

  test('is void when it is renewed or revoked, after 14 days, and where the person is missing', async () => {
    const { link, code, id } = await linked();
    const { link: newer } = dataOf(await spirit.link('fatima', id)).makeClientLink;
    expect(wordsOf([await spirit.open({ link }), await spirit.open({ link: 'onzin' })]).every((text, _, all) => text === all[0]), 'old ones look like those that never were').toBe(true);
    expect(codesOf(await spirit.open({ code }))).toEqual(['CLIENT_CODE_UNKNOWN']);
    now = new Date('2026-03-16T08:59:00Z');
    expect(codesOf(await spirit.open({ link: newer }))).toEqual([]);
    now = new Date('2026-03-16T09:00:00Z');
    expect(codesOf(await spirit.open({ link: newer }))).toEqual(['CLIENT_LINK_OVER']);
    now = new Date(NOW);
    const again = dataOf(await spirit.link('fatima', id)).makeClientLink;
    await spirit.done('fatima', 'revokeClientLink', { evaluationId: id, rater: 'client' });
    expect(codesOf(await spirit.open({ link: again.link }))).toEqual(['CLIENT_LINK_OVER']);
    expect(codesOf(await spirit.open({ code: again.code! }))).toEqual(['CLIENT_CODE_UNKNOWN']);
    const last = dataOf(await spirit.link('fatima', id)).makeClientLink;
    await spirit.done('fatima', 'closeRater', { evaluationId: id, rater: 'client', reason: 'Wil niet' });
    expect(codesOf(await spirit.open({ link: last.link }))).toEqual(['CLIENT_LINK_OVER']);
    expect(codesOf(await spirit.link('fatima', id))).toEqual(['EVALUATION_RATER_IN']);
  });

  test('is dead after the evaluation or the trajectory closed, also when that is opened again', async () => {
    const { link, goals, id, trajectoryId } = await linked();
    dataOf(await spirit.clientScores(link, goals[0]!, 1));
    dataOf(await spirit.finish(link));
    for (const goal of goals) dataOf(await spirit.score('fatima', id, goal, 1));
    await spirit.done('fatima', 'handInScores', { evaluationId: id, rater: 'professional' });
    const closed = await spirit.done('fatima', 'closeEvaluation', { id, revision: 1 });
    const replayed = [() => spirit.open({ link }), () => spirit.clientScores(link, goals[1]!, 2), () => spirit.finish(link)];
    for (const again of replayed) expect(codesOf(await again())).toEqual(['CLIENT_LINK_OVER']);
    await spirit.done('fatima', 'reopenEvaluation', { id, revision: closed.revision, reason: 'Nog eens' });
    await spirit.done('fatima', 'reopenRater', { evaluationId: id, rater: 'client', reason: 'Nog eens' });
    for (const again of replayed) expect(codesOf(await again())).toEqual(['CLIENT_LINK_OVER']);
    const fresh = dataOf(await spirit.link('fatima', id)).makeClientLink;
    await spirit.app.superuser(`update trajectory set ended_on = '2026-03-01' where id = $1`, [trajectoryId]);
    expect(codesOf(await spirit.open({ link: fresh.link }))).toEqual(['CLIENT_LINK_OVER']);
    expect(codesOf(await spirit.link('fatima', id))).toEqual(['CLIENT_LINK_OVER']);
  });

  test('is there for the client and the network, and for one person each', async () => {
    const { id, goals, link } = await linked();
    await spirit.done('fatima', 'askRater', { evaluationId: id, rater: 'network' });
    const network = dataOf(await spirit.link('fatima', id, { rater: 'network' })).makeClientLink;
    dataOf(await spirit.clientScores(link, goals[0]!, -2));
    expect(dataOf(await spirit.open({ link: network.link })).clientVisit).toMatchObject({ rater: 'network', scores: [] });
    expect(codesOf(await spirit.link('fatima', id, { rater: 'professional' }))).toEqual(['EVALUATION_NO_LINK']);
  });

  test('works on the device of the worker for a day, without a code', async () => {
    const { id } = await begin();
    const { link, code, until } = dataOf(await spirit.link('fatima', id, { device: true })).makeClientLink;
    expect([code, until]).toEqual([null, '2026-03-03T09:00:00.000Z']);
    expect(dataOf(await spirit.open({ link })).clientVisit.onDevice).toBe(true);
  });

  test('handed in while a score is being saved loses nothing of what was answered with yes', async () => {
    for (let time = 0; time < 4; time += 1) {
      const { link, goals, id } = await linked();
      dataOf(await spirit.clientScores(link, goals[0]!, 1));
      const [saved] = await Promise.all([spirit.clientScores(link, goals[1]!, 2), spirit.finish(link)]);
      const there = await spirit.app.superuser('select from goal_score where evaluation_id = $1 and goal_id = $2', [id, goals[1]]);
      expect(there).toHaveLength(codesOf(saved).length === 0 ? 1 : 0);
    }
  });

  test('of two phones one is first, and the other is told what stands', async () => {
    const { link, goals } = await linked();
    const both = await Promise.all([spirit.clientScores(link, goals[0]!, 1), spirit.clientScores(link, goals[0]!, -1)]);
    expect(both.flatMap(codesOf)).toEqual(['CONFLICT']);
  });
});

describe('a code', () => {
  test('opens what the link opens, however it is typed', async () => {
    const { link, code } = await linked();
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
    for (const typed of [code, code.toLowerCase(), code.replace('-', ' ')]) expect(dataOf(await spirit.open({ code: typed })).clientVisit.link).toBe(link);
    expect(codesOf(await spirit.open({ code }, 'radar'))).toEqual(['CLIENT_CODE_UNKNOWN']);
  });

  test('opens nothing any more once its scores are handed in', async () => {
    const { link, code, goals } = await linked();
    dataOf(await spirit.clientScores(link, goals[0]!, 1));
    dataOf(await spirit.finish(link));
    expect(codesOf(await spirit.open({ code }))).toEqual(['CLIENT_CODE_UNKNOWN']);
    await spirit.app.superuser('delete from auth.attempt');
  });

  test('cannot be guessed: after thirty wrong ones from one address none is judged any more, and links still are', async () => {
    const { code, link } = await linked();
    for (let time = 0; time < 40; time += 1) expect(codesOf(await spirit.open({ code })), 'right ones do not count').toEqual([]);
    const tries = await Promise.all(Array.from({ length: 45 }, (_, index) => spirit.open({ code: `AAAA${String(index).padStart(4, '2')}` })));
    const codes = tries.flatMap(codesOf);
    expect(codes.filter((each) => each === 'CLIENT_CODE_UNKNOWN')).toHaveLength(30);
    expect(codes.filter((each) => each === 'ACCESS_TOO_MANY_ATTEMPTS')).toHaveLength(15);
    expect(codesOf(await spirit.open({ code }))).toEqual(['ACCESS_TOO_MANY_ATTEMPTS']);
    expect(codesOf(await spirit.open({ link }))).toEqual([]);
  });
});

describe('what the client thinks of the help', () => {
  const SAVE = 'mutation ($input: SaveClientSatisfactionInput!) { saveClientSatisfaction(input: $input) }';
  const say = (link: string, itemCode: string, value: unknown, instrumentCode = 'NP-CT') => spirit.visit(SAVE, { input: { link, instrumentCode, itemCode, value } });
  const REFUSE = 'mutation ($link: String!) { refuseClientSatisfaction(link: $link) }';

  test('is asked at the final evaluation after scoring, and kept answer by answer', async () => {
    const { link, id, goals } = await linked({ final: true });
    expect(dataOf(await spirit.open({ link })).clientVisit.satisfaction).toMatchObject({ answers: {}, refused: false });
    for (const [item, value, list] of [['NP-CT-07', 'V4'], ['NP-CT-08', 'V5'], ['OS-MARK', 8, 'OUTCOME-SET'], ['NP-CT-07', 'V3'], ['NP-CT-08', null]] as const) dataOf(await say(link, item, value, list));
    expect(dataOf(await spirit.open({ link })).clientVisit.satisfaction!.answers).toEqual({ 'NP-CT': { 'NP-CT-07': 'V3' }, 'OUTCOME-SET': { 'OS-MARK': 8 } });
    expect(dataOf(await spirit.read('fatima', id)).evaluation.satisfaction.map(({ answers }) => answers), 'not before nobody is to score any more').toEqual([null, null]);
    dataOf(await spirit.clientScores(link, goals[0]!, 1));
    dataOf(await spirit.finish(link));
    expect(codesOf(await say(link, 'NP-CT-07', 'V1'))).toEqual(['CLIENT_DONE']);
    await spirit.done('fatima', 'closeRater', { evaluationId: id, rater: 'professional', reason: 'Ziek' });
    expect(dataOf(await spirit.read('fatima', id)).evaluation.satisfaction).toMatchObject([{ instrumentCode: 'NP-CT', refused: false, answers: { 'NP-CT-07': 'V3' } }, { instrumentCode: 'OUTCOME-SET' }]);
    expect(await spirit.app.superuser('select recorded_by, answered_on::text from satisfaction where evaluation_id = $1', [id])).toEqual([{ recorded_by: null, answered_on: '2026-03-02' }, { recorded_by: null, answered_on: '2026-03-02' }]);
  });

  test('may be refused, which is written down, and said after all', async () => {
    const { link, id } = await linked({ final: true });
    dataOf(await spirit.visit(REFUSE, { link }));
    expect(await spirit.app.superuser('select refused from satisfaction where evaluation_id = $1', [id])).toEqual([{ refused: true }, { refused: true }]);
    dataOf(await say(link, 'NP-CT-07', 'V3'));
    expect(dataOf(await spirit.open({ link })).clientVisit.satisfaction).toMatchObject({ answers: { 'NP-CT': { 'NP-CT-07': 'V3' } } });
  });

  test('is typed in from paper by who helps, marked so, also after closing, and never over what the client said himself', async () => {
    const { link, id, goals } = await linked({ final: true });
    const answers = [{ instrumentCode: 'NP-CT', itemCode: 'NP-CT-07', value: 'V4' }, { instrumentCode: 'OUTCOME-SET', itemCode: 'OS-MARK', value: 7 }];
    const typeIn = (over: object = {}) => spirit.act('fatima', 'typeInSatisfaction', { evaluationId: id, answeredOn: '2026-02-25', answers, ...over });
    expect(dataOf(await typeIn()).typeInSatisfaction.satisfaction).toMatchObject([
      { instrumentCode: 'NP-CT', answeredOn: '2026-02-25', refused: false, onPaper: true, recordedBy: 'Fatima Idrissi', answers: { 'NP-CT-07': 'V4' } }, { instrumentCode: 'OUTCOME-SET', onPaper: true, answers: { 'OS-MARK': 7 } },
    ]);
    expect(codesOf(await spirit.act('fatima', 'recordRefusal', { evaluationId: id, reason: 'Wil niet' })), 'a form on paper is no refusal').toEqual(['CLIENT_OWN_SATISFACTION']);
    for (const goal of goals) dataOf(await spirit.clientScores(link, goal, 1));
    dataOf(await spirit.finish(link));
    const { revision } = await spirit.done('fatima', 'closeRater', { evaluationId: id, rater: 'professional', reason: 'Ziek' });
    await spirit.done('fatima', 'closeEvaluation', { id, revision });
    const corrected = await typeIn({ answers: [{ instrumentCode: 'NP-CT', itemCode: 'NP-CT-08', value: 'V5' }] });
    expect(dataOf(corrected).typeInSatisfaction.satisfaction[0]).toMatchObject({ answers: { 'NP-CT-08': 'V5' } });
    for (const [over, field] of [[{ answeredOn: '2026-03-03' }, 'answeredOn'], [{ answeredOn: '2026-01-04' }, 'answeredOn'], [{ answers: [] }, 'answers'], [{ answers: [{ instrumentCode: 'NP-CT', itemCode: 'NP-CT-07', value: 'V9' }] }, 'answers.0.value']] as const) {
      expect((await typeIn(over)).errors![0]!.extensions, JSON.stringify(over)).toMatchObject({ code: 'BAD_INPUT', field });
    }
    const other = await linked({ final: true });
    dataOf(await say(other.link, 'NP-CT-07', 'V3'));
    for (const command of ['typeInSatisfaction', 'recordRefusal'] as const) {
      expect(codesOf(await spirit.act('fatima', command, { evaluationId: other.id, ...(command === 'recordRefusal' ? { reason: 'Wil niet' } : { answeredOn: '2026-02-25', answers }) })), command).toEqual(['CLIENT_OWN_SATISFACTION']);
    }
    expect(dataOf(await spirit.read('fatima', other.id)).evaluation.satisfaction).toMatchObject([{ onPaper: false, recordedBy: null, answers: null }]);
  });

  test('is refused to who helps, with the reason, and said after all', async () => {
    const { link, id } = await linked({ final: true });
    expect(codesOf(await spirit.act('fatima', 'recordRefusal', { evaluationId: id, reason: '  ' }))).toEqual(['BAD_INPUT']);
    const { satisfaction } = await spirit.done('fatima', 'recordRefusal', { evaluationId: id, reason: 'Wil er niets over zeggen' });
    expect(satisfaction).toMatchObject([{ refused: true, refusedBecause: 'Wil er niets over zeggen', onPaper: false, recordedBy: 'Fatima Idrissi' }, { refused: true }]);
    dataOf(await say(link, 'NP-CT-07', 'V3'));
    expect(await spirit.app.superuser(`select refused, refused_because, recorded_by from satisfaction where evaluation_id = $1 and instrument_code = 'NP-CT'`, [id])).toEqual([{ refused: false, refused_because: null, recorded_by: null }]);
  });

  test('is not asked elsewhere, of others or off the list', async () => {
    const { link } = await linked();
    expect(codesOf(await say(link, 'NP-CT-07', 'V3'))).toEqual(['CLIENT_NO_SATISFACTION']);
    expect(codesOf(await spirit.visit(REFUSE, { link }))).toEqual(['CLIENT_NO_SATISFACTION']);
    const final = await linked({ final: true });
    await spirit.done('fatima', 'askRater', { evaluationId: final.id, rater: 'network' });
    const network = dataOf(await spirit.link('fatima', final.id, { rater: 'network' })).makeClientLink;
    expect(codesOf(await say(network.link, 'NP-CT-07', 'V3'))).toEqual(['CLIENT_NO_SATISFACTION']);
    for (const [item, value, list, field] of [['NP-CT-99', 'V3', 'NP-CT', 'itemCode'], ['NP-CT-07', 'V9', 'NP-CT', 'value'], ['OS-MARK', 11, 'OUTCOME-SET', 'value'], ['NP-UG-IP-01', 'V1', 'NP-SURVEY', 'itemCode']] as const) {
      expect((await say(final.link, item, value, list)).errors![0]!.extensions, item).toMatchObject({ code: 'BAD_INPUT', field });
    }
  });
});
