import type { PersonKey } from '@getrouw/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf } from '../../test/harness.ts';
import { addFamilies, addHelper, allItems, answer, APPROVE, fillIn, HAND_IN, type Measuring, planRound, type RoundAnswer, roundInHand, SAVE, scored, startMeasuring } from '../../test/measuring.ts';
import { vigFinal } from '@getrouw/interventions';

const ITEM = 'VIG-U6-1';
const EVENING = '2026-03-02T20:15:00Z';
let measuring: Measuring;
let coaches: Record<string, string>;

beforeAll(async () => {
  measuring = await startMeasuring();
  await addFamilies(measuring, [
    { clientNumber: 'SP-1', helpedBy: 'fatima' }, { clientNumber: 'SP-2', helpedBy: 'fatima' }, { clientNumber: 'SP-3', helpedBy: 'bram' }, { clientNumber: 'SP-4' },
    { clientNumber: 'SP-5', team: 'noord', endedOn: null, helpedBy: 'noor' }, // still running: in no round
  ]);
  coaches = Object.fromEntries((await measuring.app.superuser<{ staff_number: string; id: string }>('select staff_number, id from professional')).map((row) => [row.staff_number, row.id]));
}, 300_000);
afterAll(() => measuring.close());

interface Sample { coverage: Record<string, number>; coaches: { professionalId: string; name: string; families: number; called: boolean; call: { outcome: string; reached: boolean; revision: number; calledByName: string } | null }[] }
const SAMPLE = `query ($slug: String!) { phoneSample(slug: $slug) { minutes coverage { coaches called families covered withoutCoach }
  coaches { professionalId name families called call { calledAt outcome calledBackMinutes reached revision calledByName } } callers { name } } }`;
const sample = async ({ slug }: RoundAnswer, by: PersonKey = 'joris') => (await measuring.ask<{ phoneSample: Sample }>(by, SAMPLE, { slug })).phoneSample;
const CALL = 'mutation ($input: RecordCallInput!) { recordCall(input: $input) { outcome calledBackMinutes reached revision calledByName } }';
const call = ({ id }: { id: string }, coach: string, over: Record<string, unknown> = {}, by: PersonKey = 'joris') => measuring.send(by, CALL, {
  input: { roundId: id, professionalId: coaches[coach], revision: 0, calledAt: EVENING, outcome: 'answered', ...over },
});
const derivedOf = async (assignmentId: string) => (await measuring.ask<{ scoring: { derived: { itemCode: string; value: string }[] } }>('joris', 'query ($id: ID!) { scoring(assignmentId: $id) { derived { itemCode value } } }', { id: assignmentId })).scoring.derived;

describe('the calls of a round', () => {
  test('are to the latest coaches of its drawn cases, and the round says how far they are without what they found', async () => {
    const { round } = await roundInHand(measuring);
    expect(await sample(round)).toMatchObject({
      minutes: 60, coverage: { coaches: 2, called: 0, families: 4, covered: 0, withoutCoach: 1 },
      coaches: [{ name: 'Bram Visser', families: 1, call: null }, { name: 'Fatima Idrissi', families: 2, call: null }], callers: [{ name: 'Joris Kok' }],
    });
    expect((await call(round, 'fatima', { outcome: 'called_back', calledBackMinutes: 61 })).data).toEqual({ recordCall: { outcome: 'called_back', calledBackMinutes: 61, reached: false, revision: 1, calledByName: 'Joris Kok' } });
    expect((await call(round, 'bram', { calledById: measuring.cast.people.joris.memberId }, 'noor')).data).toMatchObject({ recordCall: { reached: true, calledByName: 'Joris Kok' } });
    const { round: seen } = await measuring.ask<{ round: unknown }>('pieter', 'query ($slug: String!) { round(slug: $slug) { phoneSample { coaches called families covered withoutCoach } } }', { slug: round.slug });
    expect(seen).toEqual({ phoneSample: { coaches: 2, called: 2, families: 4, covered: 3, withoutCoach: 1 } });
  });

  test.each<[string, Record<string, unknown>, string, string | undefined]>([
    ['within office hours', { calledAt: '2026-03-02T10:00:00Z' }, 'BAD_INPUT', 'calledAt'],
    ['on the stroke of nine on a summer Monday', { calledAt: '2026-06-01T07:00:00Z' }, 'BAD_INPUT', 'calledAt'],
    ['in the future', { calledAt: '2099-03-02T20:15:00Z' }, 'BAD_INPUT', 'calledAt'],
    ['of long before the round', { calledAt: '1926-03-02T20:15:00Z' }, 'BAD_INPUT', 'calledAt'],
    ['called back without minutes', { outcome: 'called_back' }, 'BAD_INPUT', 'calledBackMinutes'],
    ['answered with minutes', { calledBackMinutes: 5 }, 'BAD_INPUT', 'calledBackMinutes'],
    ['called back before the call', { outcome: 'called_back', calledBackMinutes: -1 }, 'BAD_INPUT', 'calledBackMinutes'],
    ['without an instant', { calledAt: 'gisteren' }, 'BAD_INPUT', undefined],
    ['by somebody who is no assessor of the round', { calledById: 'hanna' }, 'NOT_FOUND', undefined],
  ])('refuse one %s', async (_, over, code, field) => {
    const { round } = await roundInHand(measuring);
    const { calledById } = over;
    const refused = await call(round, 'fatima', { ...over, ...(calledById !== undefined && { calledById: measuring.cast.people[calledById as PersonKey].memberId }) });
    expect(codesOf(refused)).toEqual([code]);
    if (field) expect(refused.errors![0]!.extensions.field).toBe(field);
    expect((await sample(round)).coverage['called']).toBe(0);
  });

  test('say in both languages when it is that one may call', async () => {
    const { round } = await roundInHand(measuring);
    expect((await call(round, 'fatima', { calledAt: '2026-03-02T10:00:00Z' })).errors![0]!.extensions.details).toMatchObject({
      problems: [{ field: 'calledAt', message: { nl: 'valt binnen kantoortijd', en: 'is within office hours' }, accepted: { nl: expect.stringContaining('vanaf 17.00 uur') as string, en: expect.stringContaining('from 17:00') as string } }],
    });
    await expect(measuring.app.superuser(`
      insert into reachability_call (organisation_id, id, round_id, professional_id, called_at, called_by, outcome, saved_at, saved_by, revision)
      select organisation_id, uuidv7(), id, $2, '2026-03-02T10:00:00Z', $3, 'answered', now(), $3, 1 from round where id = $1`, [round.id, coaches['fatima'], measuring.cast.people.joris.memberId]))
      .rejects.toMatchObject({ constraint: 'reachability_call_outside_office_hours' });
  });

  test('show an assessor what his own calls found, and that another was called by somebody else, which he cannot change', async () => {
    const { round } = await roundInHand(measuring);
    await call(round, 'fatima', { outcome: 'not_reached' }, 'noor');
    await call(round, 'bram', { calledById: measuring.cast.people.joris.memberId }, 'noor');
    expect((await sample(round)).coaches).toMatchObject([{ name: 'Bram Visser', called: true, call: { outcome: 'answered' } }, { name: 'Fatima Idrissi', called: true, call: null }]);
    expect((await sample(round, 'noor')).coaches).toMatchObject([{ call: { outcome: 'answered' } }, { call: { outcome: 'not_reached' } }]);
    const refused = await Promise.all([0, 1].map((revision) => call(round, 'fatima', { revision })));
    expect(refused.flatMap(codesOf)).toEqual(['REACHABILITY_CALLED_BY_OTHER', 'REACHABILITY_CALLED_BY_OTHER']);
    expect(JSON.stringify(refused)).not.toContain('not_reached');
  });

  test('refuse a coach of no drawn case, oneself, a round that is not drawn, and who neither assesses nor organises', async () => {
    const { round } = await roundInHand(measuring);
    expect(codesOf(await call(round, 'noor'))).toEqual(['REACHABILITY_COACH_NOT_IN_ROUND']);
    expect(codesOf(await call(round, 'noor', {}, 'noor'))).toEqual(['REACHABILITY_OWN_CALL']);
    expect(codesOf(await call(await planRound(measuring), 'fatima', {}, 'noor'))).toEqual(['ROUND_STATE']);
    await measuring.ask('tess', 'mutation { declareSecrecy }');
    expect(codesOf(await call(round, 'fatima', {}, 'tess'))).toEqual(['NOT_FOUND']);
    expect(codesOf(await measuring.send('tess', SAMPLE, { slug: round.slug }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await call(round, 'fatima', {}, 'hanna'))).toEqual(['FORBIDDEN']);
  });

  test('refuse a round whose checklist asks for none', async () => {
    const { round } = await roundInHand(measuring, { adoptedVersionId: measuring.versions.spirit.pilot });
    expect(codesOf(await call(round, 'fatima'))).toEqual(['REACHABILITY_NOT_ASKED']);
    expect(await measuring.ask('noor', 'query ($slug: String!) { round(slug: $slug) { phoneSample { called } } }', { slug: round.slug })).toEqual({ round: { phoneSample: null } });
  });

  test('can be corrected with the revision one saw, each save kept, until the round is closed', async () => {
    const { round, cases } = await roundInHand(measuring);
    await call(round, 'fatima', { outcome: 'not_reached' });
    expect(codesOf(await call(round, 'fatima'))).toEqual(['CONFLICT']);
    expect((await call(round, 'fatima', { outcome: 'not_reached' })).data).toMatchObject({ recordCall: { revision: 1 } }); // the same again is none
    expect((await call(round, 'fatima', { revision: 1 })).data).toMatchObject({ recordCall: { reached: true, revision: 2 } });
    const kept = await measuring.app.superuser('select h.outcome, h.revision from reachability_call_history h join reachability_call b on b.id = h.reachability_call_id where b.round_id = $1 order by 2', [round.id]);
    expect(kept).toEqual([{ outcome: 'not_reached', revision: 1 }, { outcome: 'answered', revision: 2 }]);
    for (const { assignment } of cases) await finish(assignment!);
    await measuring.ask('noor', 'mutation ($id: ID!) { closeRound(id: $id, revision: 3) { state } }', { id: round.id });
    expect(codesOf(await call(round, 'fatima', { revision: 2, outcome: 'not_reached' }))).toEqual(['ROUND_CLOSED']);
    await expect(measuring.app.superuser(`update reachability_call set outcome = 'not_reached' where round_id = $1`, [round.id])).rejects.toMatchObject({ constraint: 'round_closed' });
  });

  test('of two recorded at once keep one', async () => {
    const { round } = await roundInHand(measuring);
    const answers = await Promise.all([call(round, 'fatima'), call(round, 'fatima', { outcome: 'not_reached' }, 'noor')]);
    expect(['CONFLICT', 'REACHABILITY_MEANWHILE', 'REACHABILITY_CALLED_BY_OTHER']).toContain(answers.flatMap(codesOf).join());
  });
});

/** Answers all but the question that a call answered, hands in and approves. */
async function finish({ id, responseId }: { id: string; responseId: string }): Promise<void> {
  const derived = (await derivedOf(id)).map(({ itemCode }) => itemCode);
  for (const itemCode of scored(vigFinal)) if (!derived.includes(itemCode)) await measuring.ask('joris', SAVE, answer(responseId, itemCode));
  await measuring.ask('joris', HAND_IN, { id: responseId, revision: 1 });
  await measuring.ask('hanna', APPROVE, { id: responseId, revision: 2 });
}

describe('what a call found', () => {
  test('answers the question for every family of the coach and needs no answer any more; without a call the assessor answers himself', async () => {
    const { round, cases } = await roundInHand(measuring);
    const [one, two, three, four] = cases.map(({ assignment }): Assigned => assignment!) as unknown as [Assigned, Assigned, Assigned, Assigned];
    await measuring.ask('joris', SAVE, answer(two.responseId, ITEM)); // before the call; what the call finds goes before it
    await call(round, 'fatima', { outcome: 'not_reached' });
    for (const { id } of [one, two]) expect(await derivedOf(id)).toEqual([{ itemCode: ITEM, value: 'NO' }]);
    for (const { id } of [three, four]) expect(await derivedOf(id)).toEqual([]);
    expect(codesOf(await measuring.send('joris', SAVE, answer(one.responseId, ITEM)))).toEqual(['RESPONSE_ANSWERED_BY_CALL']);
    const { assignedCases } = await measuring.ask<{ assignedCases: { items: { assignmentId: string; answered: number; phoneSample: boolean }[] } }>('joris', '{ assignedCases(first: 200) { items { assignmentId answered phoneSample } } }');
    const answered = new Map(assignedCases.items.map((each) => [each.assignmentId, each.answered]));
    expect([one, two, three].map(({ id }) => answered.get(id))).toEqual([1, 1, 0]);
    for (const assignment of [one, two]) await finish(assignment);
    for (const { responseId } of [three, four]) await measuring.ask('hanna', APPROVE, { id: responseId, revision: await fillIn(measuring, responseId) });
    const figures = async () => (await measuring.ask<{ results: { figures: { whole: { items: { itemCode: string; yes: number; no: number }[] } } } }>('noor', 'query ($slug: String!) { results(slug: $slug) { figures } }', { slug: round.slug })).results.figures.whole.items.find(({ itemCode }) => itemCode === ITEM);
    expect(await figures()).toMatchObject({ yes: 2, no: 2 });
    await call(round, 'fatima', { revision: 1, outcome: 'called_back', calledBackMinutes: 60 });
    expect(await figures()).toMatchObject({ yes: 4, no: 0 });
    await measuring.ask('noor', 'mutation ($id: ID!) { closeRound(id: $id, revision: 3) { state } }', { id: round.id });
    await measuring.app.superuser('update trajectory_professional set ends_on = $2 where professional_id = $1', [coaches['fatima'], '2025-02-01']);
    expect(await figures()).toMatchObject({ yes: 4, no: 0 });
    expect(await derivedOf(one.id)).toEqual([{ itemCode: ITEM, value: 'YES' }]);
  });

  test('counts for the coach who was in charge latest', async () => {
    const [trajectoryId] = await addFamilies(measuring, [{ clientNumber: 'SP-6', helpedBy: 'fatima' }]);
    await addHelper(measuring, trajectoryId!, 'bram');
    await measuring.app.superuser(`update trajectory_professional set ends_on = '2025-03-01' where trajectory_id = $1 and professional_id = $2`, [trajectoryId, coaches['fatima']]);
    const { round, cases } = await roundInHand(measuring);
    await call(round, 'fatima', { outcome: 'not_reached' });
    const mine = cases.find(({ clientNumber }) => clientNumber === 'SP-6')!.assignment!;
    expect(await derivedOf(mine.id)).toEqual([]);
    await call(round, 'bram');
    expect(await derivedOf(mine.id)).toEqual([{ itemCode: ITEM, value: 'YES' }]);
  });

  test('is shown per coach to that coach only, and never with the results', async () => {
    const { round } = await roundInHand(measuring);
    await call(round, 'fatima', { outcome: 'called_back', calledBackMinutes: 75 });
    const { myReachability } = await measuring.ask<{ myReachability: unknown[] }>('fatima', '{ myReachability { roundName calledAt outcome calledBackMinutes minutes reached } }');
    expect(myReachability).toContainEqual({ roundName: round.name, calledAt: '2026-03-02T20:15:00.000Z', outcome: 'called_back', calledBackMinutes: 75, minutes: 60, reached: false });
    for (const person of ['bram', 'pieter', 'noor'] as const) expect(codesOf(await measuring.send(person, '{ myReachability { outcome } }'))).toEqual(['FORBIDDEN']);
    for (const person of ['bram', 'pieter', 'sanne'] as const) expect(codesOf(await measuring.send(person, SAMPLE, { slug: round.slug }))).toEqual(['FORBIDDEN']);
    const told = JSON.stringify(await measuring.ask('noor', 'query ($slug: String!) { results(slug: $slug) { figures remarks { remark } evidence { sources { itemCode source count } } } }', { slug: round.slug }));
    expect(told).not.toContain('Fatima');
    expect(told).not.toContain(coaches['fatima']);
  });
});

describe('the source of an answer', () => {
  const FILLED = 'query ($id: ID!) { scoring(assignmentId: $id) { answers { itemCode source } } }';
  const SOURCED = 'mutation ($input: SaveAnswerInput!) { saveAnswer(input: $input) { answer { source revision } } }';
  const save = async (responseId: string, itemCode: string, over: Record<string, unknown> = {}) => measuring.send<{ saveAnswer: { answer: { source: string; revision: number } } }>('joris', SOURCED, answer(responseId, itemCode, over));

  test('is the first of the question, or the one that was chosen; another question\'s source is refused', async () => {
    const { cases: [one] } = await roundInHand(measuring);
    const { id, responseId } = one!.assignment!;
    expect((await save(responseId, 'VIG-R1-1')).data!.saveAnswer.answer.source).toBe('DOSSIER');
    expect((await save(responseId, 'VIG-R1-1', { source: 'MONITOR_REPORT', revision: 1 })).data!.saveAnswer.answer).toEqual({ source: 'MONITOR_REPORT', revision: 2 });
    expect((await save(responseId, 'VIG-R1-1', { value: 'NO', revision: 2 })).data!.saveAnswer.answer.source).toBe('MONITOR_REPORT'); // not said again: it stays
    for (const source of ['PHONE_SAMPLE', 'NOWHERE', '']) expect((await save(responseId, 'VIG-R1-1', { source, revision: 3 })).errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'source' });
    const { scoring } = await measuring.ask<{ scoring: { answers: unknown[] } }>('joris', FILLED, { id });
    expect(scoring.answers).toEqual([{ itemCode: 'VIG-R1-1', source: 'MONITOR_REPORT' }]);
    const kept = await measuring.app.superuser<{ source: string }>('select h.source from answer_history h join answer n on n.id = h.answer_id where n.response_id = $1 order by h.revision', [responseId]);
    expect(kept.map(({ source }) => source)).toEqual(['DOSSIER', 'MONITOR_REPORT', 'MONITOR_REPORT']);
  });

  test('and missing documents are counted with the results, for whom it concerns', async () => {
    const { round, cases } = await roundInHand(measuring, { teamIds: [measuring.cast.teams.zuidoost.id] });
    const [one, ...rest] = cases.map(({ assignment }) => assignment!.responseId) as [string, ...string[]];
    await call(round, 'bram');
    await measuring.ask('joris', 'mutation ($input: SaveDocumentInput!) { saveDocument(input: $input) { state } }', { input: { responseId: one, documentCode: 'DOC-FINAL', revision: 0, present: false } });
    await measuring.ask('joris', SAVE, answer(one, 'VIG-R1-1', { source: 'MONITOR_REPORT' }));
    for (const { assignment } of cases) {
      const called = new Set((await derivedOf(assignment!.id)).map(({ itemCode }) => itemCode));
      for (const itemCode of allItems(vigFinal).filter((code) => code !== 'VIG-U1-T1' && !called.has(code) && !(assignment!.responseId === one && code === 'VIG-R1-1'))) await measuring.ask('joris', SAVE, answer(assignment!.responseId, itemCode));
      await measuring.ask('joris', HAND_IN, { id: assignment!.responseId, revision: 1 });
      await measuring.ask('hanna', APPROVE, { id: assignment!.responseId, revision: 2 });
    }
    interface Evidence { sources: { itemCode: string; source: string; count: number }[]; missing: { documentCode: string; count: number }[] }
    const evidence = async (by: PersonKey) => (await measuring.ask<{ results: { evidence: Evidence } }>(by, 'query ($slug: String!) { results(slug: $slug) { evidence { sources { itemCode source count } missing { documentCode count } } } }', { slug: round.slug })).results.evidence;
    const before = await evidence('noor');
    const of = (code: string) => before.sources.filter(({ itemCode }) => itemCode === code).map(({ source, count }) => [source, count]);
    expect(of('VIG-R1-1')).toEqual([['DOSSIER', rest.length], ['MONITOR_REPORT', 1]]);
    expect(of(ITEM)).toEqual([['PHONE_SAMPLE', cases.length]]);
    expect(before.missing).toEqual([{ documentCode: 'DOC-FINAL', count: 1 }]);
    expect(await evidence('bram')).toEqual(before);
    await measuring.ask('noor', 'mutation ($id: ID!) { closeRound(id: $id, revision: 3) { state } }', { id: round.id });
    expect(await evidence('noor')).toEqual(before);
  });
});

interface Assigned { id: string; responseId: string }
