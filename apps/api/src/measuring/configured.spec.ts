import { applyConfiguration, type Configuration, type Definition, type InstrumentSettings, licensedConfiguration } from '@getrouw/domain';
import { vigFinal } from '@getrouw/interventions';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { codesOf } from '../../test/harness.ts';
import { addFamilies, answer, APPROVE, ASSIGN, casesOf, drawAll, drawWith, fillIn, HAND_IN, type Measuring, planRound, type RoundAnswer, roundInHand, SAVE, scored, startMeasuring } from '../../test/measuring.ts';
import { configure } from '../../test/method.ts';

let measuring: Measuring;
let licensed: Configuration;
beforeAll(async () => {
  measuring = await startMeasuring();
  licensed = licensedConfiguration(vigFinal, [measuring.cast.teams.noord.id, measuring.cast.teams.zuidoost.id]);
  await addFamilies(measuring, Array.from({ length: 10 }, (_, index) => ({ clientNumber: `SP-${String(100 + index)}`, team: index < 3 ? 'noord' : 'zuidoost' })));
});
afterAll(() => measuring.close());

const decision = { reason: 'Afgesproken met de gemeente', decidedOn: '', decidedBy: '' };
const OWN = { code: 'SP-OWN-1', text: { nl: 'Is de school gesproken?', en: 'Was the school spoken to?' }, answer: { kind: 'yes_no' as const, scale: 'YES_NO_SCALE' }, counts: 'execution' as const };
const settings = (over: Partial<InstrumentSettings>): Configuration => ({ ...licensed, instruments: licensed.instruments.map((each, index) => (index === 0 ? { ...each, ...over } : each)) });
const set = async (over: Partial<InstrumentSettings>) => configure(measuring.app, await measuring.as('noor'), measuring.versions.spirit.programmeId, () => settings(over));
const noord = () => ({ teamIds: [measuring.cast.teams.noord.id] });
const member = (person: 'tess' | 'joris') => measuring.cast.people[person].memberId;
const round = async <T>(slug: string, fields: string) => (await measuring.ask<{ round: T }>('noor', `query ($slug: String!) { round(slug: $slug) { ${fields} } }`, { slug })).round;
const CLOSE = 'mutation ($id: ID!, $revision: Int!) { closeRound(id: $id, revision: $revision) { state } }';
const RETURN = 'mutation ($id: ID!, $revision: Int!) { returnResponse(responseId: $id, revision: $revision, comments: [{ text: "Waar staat dit?" }]) { state } }';
const close = ({ id }: RoundAnswer) => measuring.send('noor', CLOSE, { id, revision: 3 });
beforeEach(() => set({}));

describe('a round', () => {
  const changes = {
    ownItems: [{ section: 'VIG-U1', item: OWN, ...decision }], switchedOff: [{ item: 'VIG-U3-1', ...decision }],
    ownGuidance: [{ item: 'VIG-U1-1', guidance: { nl: 'Kijk ook in het logboek.', en: 'Look in the log too.' }, ...decision }],
    droppedDocuments: [{ document: 'DOC-PLAN', ...decision }],
  };

  test('shows the assessor own questions and own guidance, and not what is switched off', async () => {
    const number = await set(changes);
    const { round: mine, cases } = await roundInHand(measuring, noord());
    expect(await round(mine.slug, 'configurationNumber reviewText { nl } deviations { kind code reason decidedBy }')).toMatchObject({
      configurationNumber: number, reviewText: { nl: 'alles' },
      deviations: expect.arrayContaining([{ kind: 'own_item', code: 'SP-OWN-1', reason: decision.reason, decidedBy: 'Noor de Wit' }]),
    });
    const { assignment } = cases[0]!;
    expect(assignment!.items).toBe(scored(vigFinal).length); // one more, one fewer
    const { scoring } = await measuring.ask<{ scoring: { document: Definition } }>('joris', 'query ($id: ID!) { scoring(assignmentId: $id) { document } }', { id: assignment!.id });
    expect(scoring.document).toEqual(JSON.parse(JSON.stringify(applyConfiguration(vigFinal, settings(changes), 'VIG-MON'))));
    expect(codesOf(await measuring.send('joris', SAVE, answer(assignment!.responseId, 'VIG-U3-1')))).toEqual(['BAD_INPUT']);
    expect(codesOf(await measuring.send('joris', SAVE, answer(assignment!.responseId, 'SP-OWN-1')))).toEqual([]);
  });

  test('is handed in only with its own scored questions answered, and without those that are off', async () => {
    await set(changes);
    const { cases } = await roundInHand(measuring, noord());
    const { responseId } = cases[0]!.assignment!;
    for (const itemCode of scored(vigFinal).filter((code) => code !== 'VIG-U3-1')) await measuring.ask('joris', SAVE, answer(responseId, itemCode));
    const refused = await measuring.send('joris', HAND_IN, { id: responseId, revision: 1 });
    expect(refused.errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'SP-OWN-1' });
    await measuring.ask('joris', SAVE, answer(responseId, 'SP-OWN-1'));
    expect(codesOf(await measuring.send('joris', HAND_IN, { id: responseId, revision: 1 }))).toEqual([]);
  });

  test('keeps what it was planned with, whatever is configured later', async () => {
    const number = await set(changes);
    const { round: mine, cases } = await roundInHand(measuring, noord());
    await set({ review: { mode: 'questions' }, switchedOff: [{ item: 'VIG-U2-1', ...decision }] });
    expect(await round(mine.slug, 'configurationNumber reviewText { nl } deviations { kind }')).toMatchObject({ configurationNumber: number, reviewText: { nl: 'alles' }, deviations: { length: 4 } });
    const { responseId } = cases[0]!.assignment!;
    expect(codesOf(await measuring.send('joris', SAVE, answer(responseId, 'VIG-U2-1')))).toEqual([]);
    expect(codesOf(await measuring.send('joris', SAVE, answer(responseId, 'VIG-U3-1')))).toEqual(['BAD_INPUT']);
    const later = await planRound(measuring, noord());
    expect((await round<{ configurationNumber: number }>(later.slug, 'configurationNumber')).configurationNumber).toBe(number + 1);
  });

  test('on a version that was never configured is as licensed', async () => {
    const { slug } = await planRound(measuring, { adoptedVersionId: measuring.versions.spirit.pilot });
    expect(await round(slug, 'configurationNumber reviewText { nl } deviations { kind }')).toEqual({ configurationNumber: null, reviewText: { nl: 'alles' }, deviations: [] });
  });

  test('is not planned with an instrument that is not there', async () => {
    const plan = { name: 'Anders', periodFrom: '2025-01-01', periodTo: '2025-12-31', referenceDate: '2026-07-01', adoptedVersionId: measuring.versions.spirit.final, ...noord() };
    const refused = await measuring.send('noor', 'mutation ($input: PlanRoundInput!) { planRound(input: $input) { id } }', { input: { ...plan, instrumentCode: 'NOT-THERE' } });
    expect(refused.errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'instrumentCode' });
  });

  test('proposes the sample size of the configuration', async () => {
    await set({ sampleSize: 4 });
    const { slug } = await planRound(measuring);
    expect(await round(slug, 'frame { proposedSampling proposedSize }')).toEqual({ frame: { proposedSampling: 'sample', proposedSize: 4 } });
  });
});

test('where only outsiders assess, nobody else is offered or accepted', async () => {
  await set({ assessors: 'outside' });
  const mine = await drawAll(measuring, await planRound(measuring, noord()));
  expect(await round(mine.slug, 'candidates { name external }')).toEqual({ candidates: [{ name: 'Tess Vermeer', external: true }] });
  const [first] = await casesOf(measuring, mine.slug, 'drawn');
  const assign = (person: 'tess' | 'joris') => measuring.send('noor', ASSIGN, { input: { roundCaseIds: [first!.id], assessorId: member(person) } });
  expect(codesOf(await assign('joris'))).toEqual(['ASSIGNMENT_ONLY_FROM_OUTSIDE']);
  const evenly = 'mutation ($input: AssignEvenlyInput!) { assignEvenly(input: $input) { assigned } }';
  expect(codesOf(await measuring.send('noor', evenly, { input: { roundId: mine.id, assessorIds: [member('joris'), member('tess')] } }))).toEqual(['ASSIGNMENT_ONLY_FROM_OUTSIDE']);
  expect(codesOf(await assign('tess'))).toEqual([]);
});

describe('how much is reviewed', () => {
  const reviewDrawn = async (slug: string) => (await measuring.app.superuser<{ client_number: string }>(`
    select f.client_number from round_case c join family f on f.id = c.family_id join round r on r.id = c.round_id where r.slug = $1 and c.review_drawn order by 1`, [slug]))
    .map((row) => row.client_number);
  const waiting = async (slug: string) => (await measuring.ask<{ reviewCases: { items: { responseId: string; roundSlug: string }[] } }>('hanna', '{ reviewCases(first: 200) { items { responseId roundSlug } } }'))
    .reviewCases.items.filter(({ roundSlug }) => roundSlug === slug).map(({ responseId }) => responseId);

  test('a share is drawn with the seed of the round; the others are done when they are handed in', async () => {
    await set({ review: { mode: 'share', percent: 30 } });
    const one = await drawAll(measuring, await planRound(measuring));
    const drawn = await reviewDrawn(one.slug);
    expect(drawn).toHaveLength(3);
    expect(await reviewDrawn((await drawAll(measuring, await planRound(measuring))).slug)).toEqual(drawn);
    expect(await reviewDrawn((await drawWith(measuring, await planRound(measuring), { sampling: 'all', seed: 8 })).slug)).not.toEqual(drawn);
    expect(await round(one.slug, 'reviewText { nl }')).toEqual({ reviewText: { nl: 'een geloot deel van 30%' } });
  });

  test('a round closes once what was drawn is approved and the rest handed in, and says how many were not reviewed', async () => {
    await set({ review: { mode: 'share', percent: 30 } });
    const { round: mine, cases } = await roundInHand(measuring, noord());
    const drawn = await reviewDrawn(mine.slug);
    expect(drawn).toHaveLength(1);
    for (const { assignment } of cases) await fillIn(measuring, assignment!.responseId);
    const handedIn = await casesOf(measuring, mine.slug, 'drawn');
    const reviewed = handedIn.find(({ clientNumber }) => clientNumber === drawn[0])!;
    expect(await waiting(mine.slug)).toEqual([reviewed.assignment!.responseId]);
    const { errors } = await close(mine);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'ROUND_NOT_COMPLETE', details: { count: 1, blockers: [{ code: 'not_reviewed', clientNumber: drawn[0] }] } });
    expect(await round(mine.slug, 'blockerCount progressByTeam { submitted approved unreviewed } assessors { submitted approved unreviewed }')).toEqual({
      blockerCount: 1, progressByTeam: [{ submitted: 1, approved: 2, unreviewed: 2 }], assessors: [{ submitted: 1, approved: 2, unreviewed: 2 }],
    });
    await measuring.ask('hanna', APPROVE, { id: reviewed.assignment!.responseId, revision: 2 });
    expect(codesOf(await close(mine))).toEqual([]);
    const { results } = await measuring.ask<{ results: unknown }>('noor', 'query ($slug: String!) { results(slug: $slug) { examined reviewed unreviewed round { submitted approved unreviewed } } }', { slug: mine.slug });
    expect(results).toEqual({ examined: 3, reviewed: 1, unreviewed: 2, round: { submitted: 0, approved: 3, unreviewed: 2 } });
  });

  test('what raises a question waits for a reviewer: a mark, a remark, a missing mandatory document; nothing else does', async () => {
    await set({ review: { mode: 'questions' } });
    const { round: mine, cases } = await roundInHand(measuring, { teamIds: [measuring.cast.teams.zuidoost.id] });
    const absent = (responseId: string, documentCode: string) => measuring.ask('joris', 'mutation ($input: SaveDocumentInput!) { saveDocument(input: $input) { state } }', { input: { responseId, documentCode, revision: 0, present: false } });
    const optional = vigFinal.documents.find(({ mandatory }) => !mandatory)!.code;
    const [marked, remarked, lacking, lackingOptional, plain] = cases.map(({ assignment }) => assignment!.responseId) as [string, string, string, string, string];
    await absent(lacking, 'DOC-PLAN');
    await absent(lackingOptional, optional);
    await fillIn(measuring, marked, { 'VIG-U1-1': { mark: true, remark: 'Kind woont elders' } });
    await fillIn(measuring, remarked, { 'VIG-U1-1': { remark: 'Zie bladzijde 3' } });
    for (const responseId of [lacking, lackingOptional, plain]) await fillIn(measuring, responseId);
    expect(new Set(await waiting(mine.slug))).toEqual(new Set([marked, remarked, lacking]));
    const { roundCases } = await measuring.ask<{ roundCases: { items: { needsReview: boolean | null; assignment: { responseId: string } }[] } }>(
      'noor', 'query ($slug: String!) { roundCases(slug: $slug, status: drawn) { items { needsReview assignment { responseId } } } }', { slug: mine.slug });
    const needs = new Map(roundCases.items.map(({ needsReview, assignment: { responseId } }) => [responseId, needsReview]));
    expect([marked, plain].map((id) => needs.get(id))).toEqual([true, false]);
    expect([...needs.values()].filter((each) => each === null)).toHaveLength(2);
  });

  test('a reviewer can still open and return what needs none; then it waits for him', async () => {
    await set({ review: { mode: 'questions' } });
    const { round: mine, cases } = await roundInHand(measuring, noord());
    for (const { assignment } of cases) await fillIn(measuring, assignment!.responseId);
    const { responseId } = cases[0]!.assignment!;
    expect(codesOf(await measuring.send('hanna', 'query ($id: ID!) { review(responseId: $id) { state } }', { id: responseId }))).toEqual([]);
    await measuring.ask('hanna', RETURN, { id: responseId, revision: 2 });
    expect((await close(mine)).errors?.[0]?.extensions).toMatchObject({ details: { blockers: [{ code: 'returned' }] } });
    await measuring.ask('joris', HAND_IN, { id: responseId, revision: 3 });
    expect((await close(mine)).errors?.[0]?.extensions).toMatchObject({ details: { blockers: [{ code: 'not_reviewed' }] } });
    await measuring.ask('hanna', APPROVE, { id: responseId, revision: 4 });
    expect(codesOf(await close(mine))).toEqual([]);
  });

  test('a file that needs no review is in the figures or returned, not both, when the round closes at that moment', async () => {
    await set({ review: { mode: 'questions' } });
    const { round: mine, cases } = await roundInHand(measuring, noord());
    for (const { assignment } of cases) await fillIn(measuring, assignment!.responseId);
    const answers = await Promise.all([close(mine), measuring.send('hanna', RETURN, { id: cases[0]!.assignment!.responseId, revision: 2 })]);
    expect(answers.flatMap(codesOf)).toHaveLength(1);
    const [{ state, returned } = { state: '', returned: 0 }] = await measuring.app.superuser<{ state: string; returned: number }>(
      `select r.state, (select count(*)::int from response p where p.round_id = r.id and p.state = 'returned') as returned from round r where r.id = $1`, [mine.id]);
    expect(returned).toBe(state === 'closed' ? 0 : 1);
  });
});
