import { vigFinal } from '@getrouw/interventions';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf } from '../../test/harness.ts';
import { addFamilies, addHelper, allItems, answer, type CaseAnswer, casesOf, countStatements, HAND_IN, type Measuring, roundInHand, SAVE, scored, startMeasuring } from '../../test/measuring.ts';

let measuring: Measuring;
let cases: CaseAnswer[];
let slug: string;
/** Each test takes a case of its own. */
const nextCase = () => cases.shift()!.assignment!;

beforeAll(async () => {
  measuring = await startMeasuring();
  const [first] = await addFamilies(measuring, Array.from({ length: 24 }, (_, index) => ({ clientNumber: `SP-${100 + index}` })));
  await addHelper(measuring, first!, 'fatima');
  const { round, cases: drawn } = await roundInHand(measuring);
  cases = drawn;
  slug = round.slug;
});
afterAll(() => measuring.close());

interface SavedAnswer { answer: { itemCode: string; value: unknown; mark: boolean; remark: string | null; revision: number }; state: string; answered: number }
const save = (responseId: string, itemCode: string, over?: Record<string, unknown>) => measuring.send<{ saveAnswer: SavedAnswer }>('joris', SAVE, answer(responseId, itemCode, over));
const handIn = (id: string, revision = 1) => measuring.send<{ handIn: { state: string; revision: number } }>('joris', HAND_IN, { id, revision });
const SCORING = `query ($id: ID!) { scoring(assignmentId: $id) {
  id state mine clientNumber trajectoryNumber startedOn endedOn independenceDeclared secrecyRequired done total nextAssignmentId instrumentCode document assessorName revision
  roundSlug roundState professionals { name birthYear youthCareSince } answers { itemCode value mark remark revision } documents { documentCode present } comments { text } reviews { id } } }`;
interface Scoring {
  id: string; state: string; professionals: unknown[]; answers: SavedAnswer['answer'][]; documents: unknown[]; document: unknown; nextAssignmentId: string | null; done: number; total: number;
  secrecyRequired: boolean; independenceDeclared: boolean;
}
const scoring = async (assignmentId: string) => (await measuring.ask<{ scoring: Scoring }>('joris', SCORING, { id: assignmentId })).scoring;
const fillAll = async (responseId: string, over: Record<string, Record<string, unknown>> = {}) => {
  for (const code of scored(vigFinal)) await measuring.ask('joris', SAVE, answer(responseId, code, over[code]));
};
const problemsOf = (found: Awaited<ReturnType<typeof handIn>>) => found.errors![0]!.extensions.details!['problems'] as { field: string; message: { nl: string; en: string } }[];

describe('the list and the page of an assessor', () => {
  test('shows what helps to score one case', async () => {
    const { id } = nextCase();
    const page = await scoring(id);
    expect(page).toMatchObject({
      state: 'assigned', mine: true, clientNumber: 'SP-100', trajectoryNumber: 1, startedOn: '2025-01-06', endedOn: '2025-07-04', independenceDeclared: true,
      secrecyRequired: false, instrumentCode: 'VIG-MON', assessorName: 'Joris Kok', roundSlug: slug, roundState: 'scoring', answers: [], documents: [], comments: [], reviews: [],
      professionals: [{ name: 'Fatima Idrissi', birthYear: 1980, youthCareSince: '2008-01-01' }], total: 24,
    });
    expect(page.document).toEqual(JSON.parse(JSON.stringify(vigFinal)));
    expect(page.nextAssignmentId).toBe(cases[0]!.assignment!.id);
  });

  test('lists what waits by urgency, with how far each is', async () => {
    const begun = nextCase();
    await save(begun.responseId, 'VIG-U1-1');
    const { assignedCases } = await measuring.ask<{ assignedCases: { items: { assignmentId: string }[]; next: string; total: number } }>(
      'joris', '{ assignedCases(first: 2) { items { assignmentId clientNumber state answered items independenceDeclared comments } next total done secrecyRequired } }',
    );
    expect(assignedCases).toMatchObject({ total: 24, secrecyRequired: false, items: [{ assignmentId: begun.id, state: 'in_progress', answered: 1, items: 19, independenceDeclared: true, comments: 0 }, { state: 'assigned' }] });
    const rest = await measuring.ask<{ assignedCases: { items: { assignmentId: string }[]; next: null } }>(
      'joris', 'query ($after: String) { assignedCases(first: 200, after: $after) { items { assignmentId } next } }', { after: assignedCases.next },
    );
    expect(rest.assignedCases.items).toHaveLength(22);
    expect(new Set([...assignedCases.items, ...rest.assignedCases.items].map(({ assignmentId }) => assignmentId)).size).toBe(24);
  });

  test("somebody else's case does not exist, whatever his role", async () => {
    const { id, responseId } = cases[0]!.assignment!;
    expect(codesOf(await measuring.send('tess', SCORING, { id }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await measuring.send('ruben', SCORING, { id }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await measuring.send('joris', SCORING, { id: 'onzin' }))).toEqual(['NOT_FOUND']);
    for (const person of ['tess', 'ruben'] as const) {
      expect(codesOf(await measuring.send(person, SAVE, answer(responseId, 'VIG-U1-1')))).toEqual(['NOT_FOUND']);
      expect(codesOf(await measuring.send(person, HAND_IN, { id: responseId, revision: 1 }))).toEqual(['NOT_FOUND']);
      expect(codesOf(await measuring.send(person, 'mutation ($id: ID!) { declareIndependence(assignmentId: $id) { id } }', { id }))).toEqual(['NOT_FOUND']);
    }
    expect((await measuring.send('noor', SCORING, { id })).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', details: { verb: 'response.score' } });
  });
});

describe('an answer', () => {
  test('is kept as it is given, every save of it too, and begins the work', async () => {
    const { responseId, id } = nextCase();
    expect((await save(responseId, 'VIG-U1-1', { value: 'NO' })).data?.saveAnswer).toEqual({
      answer: { itemCode: 'VIG-U1-1', value: 'NO', mark: false, remark: null, revision: 1 }, state: 'in_progress', answered: 1,
    });
    expect((await save(responseId, 'VIG-U1-1', { value: 'YES', remark: '  gezien  ', revision: 1 })).data?.saveAnswer.answer).toMatchObject({ value: 'YES', remark: 'gezien', revision: 2 });
    expect((await save(responseId, 'VIG-U1-T1', { value: 'geen' })).data?.saveAnswer).toMatchObject({ answered: 1 });
    expect((await save(responseId, 'VIG-U1-1', { value: null, revision: 2 })).data?.saveAnswer).toMatchObject({ answered: 0 });
    const { answers } = await scoring(id);
    expect(answers).toEqual([{ itemCode: 'VIG-U1-1', value: null, mark: false, remark: null, revision: 3 }, { itemCode: 'VIG-U1-T1', value: 'geen', mark: false, remark: null, revision: 1 }]);
    const history = await measuring.app.superuser<{ value: unknown; revision: number }>(`
      select h.value, h.revision from answer_history h join answer n on n.id = h.answer_id where n.response_id = $1 and n.item_code = 'VIG-U1-1' order by h.revision`, [responseId]);
    expect(history).toEqual([{ value: 'NO', revision: 1 }, { value: 'YES', revision: 2 }, { value: null, revision: 3 }]);
  });

  test.each([
    ['value', { value: 'YES_NO' }, 'YES, NO'], // the pilot's answer
    ['value', { value: 'MAYBE' }, 'YES, NO'],
    ['value', { value: 1 }, 'YES, NO'],
    ['value', { value: ['YES'] }, 'YES, NO'],
    ['itemCode', { itemCode: 'VIG-U3-P1' }, 'VIG-U1-1'], // a question of the pilot
    ['mark', { itemCode: 'VIG-U1-T1', value: 'ORBA', mark: true }, ''],
    ['value', { itemCode: 'VIG-U1-T1', value: 'x'.repeat(201) }, '200'],
    ['remark', { remark: 'x'.repeat(4001) }, ''],
    ['revision', { revision: -1 }, ''],
  ])('with a wrong %s is refused with what is accepted', async (field, over, accepted) => {
    const { responseId } = cases[0]!.assignment!;
    const { errors } = await save(responseId, 'VIG-U1-1', over);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', details: { problems: [{ field }] } });
    expect(JSON.stringify(errors?.[0]?.extensions.details)).toContain(accepted);
    expect((await scoring(cases[0]!.assignment!.id)).answers).toEqual([]);
  });

  test('of two windows the second is told what the first saved', async () => {
    const { responseId } = nextCase();
    await save(responseId, 'VIG-U2-1', { value: 'YES' });
    const second = await save(responseId, 'VIG-U2-1', { value: 'NO' });
    expect(second.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', details: { current: { itemCode: 'VIG-U2-1', value: 'YES', revision: 1 } } });
    expect(codesOf(await save(responseId, 'VIG-U2-1', { value: 'NO', revision: 2 }))).toEqual(['CONFLICT']);
    expect((await save(responseId, 'VIG-U2-1', { value: 'NO', revision: 1 })).data?.saveAnswer.answer).toMatchObject({ value: 'NO', revision: 2 });
  });

  test('of eight windows at the same moment one is kept and the others are told', async () => {
    const { responseId, id } = nextCase();
    const outcomes = await Promise.all(Array.from({ length: 8 }, (_, index) => save(responseId, 'VIG-U2-1', { value: index % 2 ? 'YES' : 'NO', remark: `venster ${index}` })));
    expect(outcomes.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(new Set(outcomes.flatMap(codesOf))).toEqual(new Set(['CONFLICT']));
    expect((await scoring(id)).answers).toHaveLength(1);
  });

  test('that was kept while its confirmation was lost can be sent again', async () => {
    const { responseId } = nextCase();
    const first = await save(responseId, 'VIG-U2-1', { value: 'NO', remark: 'geen cv' });
    const again = await save(responseId, 'VIG-U2-1', { value: 'NO', remark: 'geen cv' });
    expect(again.data).toEqual(first.data);
  });

  test('different questions saved at the same moment are all kept', async () => {
    const { responseId, id } = nextCase();
    await Promise.all(scored(vigFinal).slice(0, 6).map((code) => measuring.ask('joris', SAVE, answer(responseId, code))));
    expect((await scoring(id)).answers).toHaveLength(6);
  });

  test('takes two statements beside begin, trail and commit', async () => {
    const { responseId } = nextCase();
    await save(responseId, 'VIG-U2-1');
    expect(await countStatements(() => save(responseId, 'VIG-U2-2'))).toBe(2);
  });

  test('leaves an audit row with the code of the question and never with the answer', async () => {
    const { responseId } = nextCase();
    await save(responseId, 'VIG-U2-1', { value: 'NO', remark: 'een geheim' });
    const rows = await measuring.app.superuser('select verb, fields, reason from audit_entry where subjects = array[$1::uuid]', [responseId]);
    expect(rows).toEqual([{ verb: 'response.score', fields: ['VIG-U2-1'], reason: null }]);
    expect(measuring.app.logs.join('\n')).not.toContain('een geheim');
  });
});

describe('documents', () => {
  const DOCUMENT = 'mutation ($input: SaveDocumentInput!) { saveDocument(input: $input) { document { documentCode present revision } state } }';
  const check = (responseId: string, over: Record<string, unknown> = {}) =>
    measuring.send<{ saveDocument: unknown }>('joris', DOCUMENT, { input: { responseId, documentCode: 'DOC-PLAN', revision: 0, present: true, ...over } });

  test('are present or absent, with the same care for two windows', async () => {
    const { responseId } = nextCase();
    expect((await check(responseId)).data?.saveDocument).toEqual({ document: { documentCode: 'DOC-PLAN', present: true, revision: 1 }, state: 'in_progress' });
    expect((await check(responseId, { present: false })).errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', details: { current: { present: true, revision: 1 } } });
    expect((await check(responseId, { present: false, revision: 1 })).data?.saveDocument).toMatchObject({ document: { present: false, revision: 2 } });
  });

  test('that the method does not know are refused', async () => {
    expect((await check(cases[0]!.assignment!.responseId, { documentCode: 'DOC-X' })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'documentCode' });
  });
});

describe('handing in', () => {
  test('needs an answer to every scored question and a remark with every mark', async () => {
    const { responseId } = nextCase();
    expect(problemsOf(await handIn(responseId)).map(({ field }) => field)).toEqual(scored(vigFinal));
    await fillAll(responseId, { 'VIG-R3-1': { mark: true } });
    expect(problemsOf(await handIn(responseId))).toEqual([{
      field: 'VIG-R3-1', message: { nl: 'past niet bij dit gezin: zeg in een opmerking waarom', en: 'does not fit this family: say why in a remark' },
    }]);
    await save(responseId, 'VIG-R3-1', { mark: true, remark: 'geen schulden', revision: 1 });
    expect((await handIn(responseId)).data?.handIn).toMatchObject({ state: 'submitted', revision: 2 });
    expect(allItems(vigFinal)).toHaveLength(20); // the text field is free
  });

  test('twice with one press hands in once; afterwards nothing changes any more', async () => {
    const { responseId, id } = nextCase();
    await fillAll(responseId);
    const presses = await Promise.all([handIn(responseId), handIn(responseId), handIn(responseId)]);
    expect(presses.map(({ data }) => data?.handIn)).toEqual(Array.from({ length: 3 }, () => expect.objectContaining({ state: 'submitted', revision: 2 })));
    expect(await measuring.app.superuser(`select verb from audit_entry where verb = 'response.submit' and subjects = array[$1::uuid]`, [responseId])).toHaveLength(1);
    expect(codesOf(await save(responseId, 'VIG-U1-1', { value: 'NO', revision: 1 }))).toEqual(['RESPONSE_NOT_OPEN']);
    expect((await scoring(id)).done).toBeGreaterThan(0);
    await expect(measuring.app.superuser(`update answer set value = '"NO"' where response_id = $1`, [responseId])).rejects.toMatchObject({ constraint: 'response_not_open' });
    const open = nextCase();
    await expect(measuring.app.superuser('update answer set response_id = $2, revision = revision + 1 where response_id = $1', [responseId, open.responseId])).rejects.toMatchObject({ constraint: 'response_not_open' });
  });

  test('with an old revision is a conflict', async () => {
    const { responseId } = nextCase();
    await fillAll(responseId);
    expect(codesOf(await handIn(responseId, 0))).toEqual(['CONFLICT']);
  });

  test('while another window empties an answer never hands in what is incomplete', async () => {
    const { responseId } = nextCase();
    await fillAll(responseId);
    const [handed, emptied] = await Promise.all([handIn(responseId), save(responseId, 'VIG-U4-1', { value: null, revision: 1 })]);
    const [{ complete } = { complete: false }] = await measuring.app.superuser<{ complete: boolean }>(`
      select p.state <> 'submitted' or not exists (select from answer n where n.response_id = p.id and n.value is null) as complete from response p where p.id = $1`, [responseId]);
    expect(complete).toBe(true);
    expect(codesOf(handed).length + codesOf(emptied).length).toBe(1);
  });
});

describe('declarations', () => {
  test('independence comes before the first answer, secrecy before that for who comes from outside', async () => {
    const { round, cases: [first] } = await roundInHand(measuring, { name: 'Van buiten' }, 'tess');
    const { responseId } = first!.assignment!;
    expect(codesOf(await measuring.send('tess', SAVE, answer(responseId, 'VIG-U1-1')))).toEqual([]);
    await measuring.app.superuser('update member set secrecy_declared_at = null where id = $1', [measuring.cast.people.tess.memberId]);
    expect(codesOf(await measuring.send('tess', SAVE, answer(responseId, 'VIG-U1-1', { value: 'NO', revision: 1 })))).toEqual(['RESPONSE_SECRECY_NOT_DECLARED']);
    const page = (await measuring.ask<{ scoring: Scoring }>('tess', SCORING, { id: first!.assignment!.id })).scoring;
    expect(page).toMatchObject({ secrecyRequired: true, professionals: [] });
    await measuring.app.superuser('update assignment set independence_declared_at = null where round_id = $1', [round.id]);
    const independence = () => measuring.send('tess', 'mutation ($id: ID!) { declareIndependence(assignmentId: $id) { independenceDeclared } }', { id: first!.assignment!.id });
    expect(codesOf(await independence())).toEqual(['RESPONSE_SECRECY_NOT_DECLARED']);
    expect(await measuring.ask('tess', 'mutation { declareSecrecy }')).toEqual({ declareSecrecy: true });
    expect(await measuring.ask('tess', 'mutation { declareSecrecy }')).toEqual({ declareSecrecy: true });
    expect(codesOf(await measuring.send('tess', SAVE, answer(responseId, 'VIG-U1-1', { value: 'NO', revision: 1 })))).toEqual(['RESPONSE_INDEPENDENCE_NOT_DECLARED']);
    for (const _ of [1, 2]) expect((await independence()).data).toEqual({ declareIndependence: { independenceDeclared: true } });
    expect(codesOf(await measuring.send('tess', SAVE, answer(responseId, 'VIG-U1-1', { value: 'NO', revision: 1 })))).toEqual([]);
    const declared = await measuring.app.superuser(`select from audit_entry where verb = 'response.secrecy' and subjects = array[$1::uuid]`, [measuring.cast.people.tess.memberId]);
    expect(declared).toHaveLength(2); // the first, and the one after it was taken away here
    expect((await casesOf(measuring, round.slug, 'drawn'))[0]!.assignment).toMatchObject({ answered: 1 });
  });
});
