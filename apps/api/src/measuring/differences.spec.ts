import type { PersonKey } from '@getrouw/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf } from '../../test/harness.ts';
import { addFamilies, APPROVE, casesOf, fillIn, type Given, type Measuring, type RoundAnswer, startMeasuring } from '../../test/measuring.ts';
import { scoredTwice } from '../../test/scored-twice.ts';

let measuring: Measuring;
beforeAll(async () => {
  measuring = await startMeasuring();
  await addFamilies(measuring, ['SP-1', 'SP-2', 'SP-3'].map((clientNumber) => ({ clientNumber })));
  await measuring.ask('tess', 'mutation { declareSecrecy }');
}, 300_000);
afterAll(() => measuring.close());

const FINAL = 'final { value mark reason decidedByName revision }';
const DIFFERENCES = `query ($slug: String!, $id: ID, $first: Int, $after: String) { differences(slug: $slug, roundCaseId: $id, first: $first, after: $after) {
  own next secondOpinions { submitted differences open } items { roundCaseId clientNumber differences { itemCode first { value mark remark } second { value mark remark } ${FINAL} } } } }`;
interface Listed { own: number; next: string | null; secondOpinions: { submitted: number; differences: number; open: number }; items: { roundCaseId: string; clientNumber: string; differences: { itemCode: string; first: Given; second: Given; final: { revision: number } | null }[] }[] }
const listed = async (slug: string, over: Record<string, unknown> = {}, by: PersonKey = 'noor') => (await measuring.ask<{ differences: Listed }>(by, DIFFERENCES, { slug, ...over })).differences;
const reconcile = (roundCaseId: string, over: Record<string, unknown> = {}, by: PersonKey = 'noor') => measuring.send<{ reconcile: { final: { revision: number } } }>(by, `mutation ($input: ReconcileInput!) { reconcile(input: $input) { itemCode ${FINAL} } }`,
  { input: { roundCaseId, itemCode: 'VIG-U1-1', value: 'NO', mark: false, reason: 'Bladzijde 3 noemt geen instrument', revision: 0, ...over } });
const close = ({ id }: RoundAnswer) => measuring.send('noor', 'mutation ($id: ID!) { closeRound(id: $id, revision: 3) { state } }', { id });
const YES_AND_NO: [Record<string, Given>, Record<string, Given>] = [{ 'VIG-U1-1': { value: 'YES', remark: 'Zie bijlage' } }, { 'VIG-U1-1': { value: 'NO', remark: 'Niet gevonden' } }];

describe('the differences of a round', () => {
  test('are the questions on which both opinions are in and differ, with both answers and remarks', async () => {
    const { round, cases } = await scoredTwice(measuring);
    await fillIn(measuring, cases[0]!.first, YES_AND_NO[0]);
    expect(await listed(round.slug)).toMatchObject({ items: [], secondOpinions: { submitted: 0, differences: 0 } });
    await fillIn(measuring, cases[0]!.second, { ...YES_AND_NO[1], 'VIG-R3-1': { mark: true, remark: 'Geen schulden' } }, { assessor: 'tess' });
    const { items, secondOpinions } = await listed(round.slug);
    expect(secondOpinions).toEqual({ submitted: 1, differences: 2, open: 2 });
    expect(items).toEqual([{
      roundCaseId: cases[0]!.id, clientNumber: 'SP-1', differences: [
        { itemCode: 'VIG-U1-1', first: { value: 'YES', mark: false, remark: 'Zie bijlage' }, second: { value: 'NO', mark: false, remark: 'Niet gevonden' }, final: null },
        { itemCode: 'VIG-R3-1', first: { value: 'YES', mark: false, remark: null }, second: { value: 'YES', mark: true, remark: 'Geen schulden' }, final: null },
      ],
    }]);
  });

  test('come in pages, and of one case when that is asked', async () => {
    const { round, cases } = await scoredTwice(measuring, ...YES_AND_NO);
    const { items: [first], next } = await listed(round.slug, { first: 2 });
    expect(next).not.toBeNull();
    const rest = await listed(round.slug, { first: 2, after: next });
    expect([first!.clientNumber, ...rest.items.map(({ clientNumber }) => clientNumber), rest.next]).toEqual(['SP-1', 'SP-3', null]);
    expect((await listed(round.slug, { id: cases[1]!.id })).items.map(({ roundCaseId }) => roundCaseId)).toEqual([cases[1]!.id]);
    const { cases: [elsewhere] } = await scoredTwice(measuring);
    expect(codesOf(await measuring.send('noor', DIFFERENCES, { slug: round.slug, id: elsewhere!.id }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await measuring.send('noor', DIFFERENCES, { slug: round.slug, after: 'x' }))).toEqual(['BAD_INPUT']);
  });
});

describe('a final answer', () => {
  test('takes a reason, an answer that is on the scale, and a question on which the two differ', async () => {
    const { cases: [one] } = await scoredTwice(measuring, ...YES_AND_NO);
    const refusals = [{ reason: ' ' }, { value: 'MAYBE' }, { value: null }, { itemCode: 'VIG-NOT-THERE' }, { itemCode: 'VIG-U1-T1', value: 'geen' }, { itemCode: 'VIG-U2-1' }];
    const answers = await Promise.all(refusals.map((over) => reconcile(one!.id, over)));
    expect(answers.map(({ errors }) => [errors![0]!.extensions.code, errors![0]!.extensions.field])).toEqual([
      ['BAD_INPUT', 'reason'], ['BAD_INPUT', 'value'], ['BAD_INPUT', 'value'], ['BAD_INPUT', 'itemCode'], ['BAD_INPUT', 'itemCode'], ['FINAL_ANSWER_NO_DIFFERENCE', undefined],
    ]);
  });

  test('is too early before both opinions are in', async () => {
    const { cases: [one] } = await scoredTwice(measuring);
    await fillIn(measuring, one!.first);
    expect(codesOf(await reconcile(one!.id))).toEqual(['FINAL_ANSWER_TOO_EARLY']);
  });

  test('is never given by one of the two, whatever his roles, also in the database', async () => {
    const { round, cases: [one] } = await scoredTwice(measuring, ...YES_AND_NO);
    const { memberId } = measuring.cast.people.tess;
    const roles = async (roleCodes: string[]) => {
      const [row] = await measuring.app.superuser<{ revision: number }>('select revision from member where id = $1', [memberId]);
      await measuring.ask('ilse', 'mutation ($input: SetMemberRolesInput!) { setMemberRoles(input: $input) { id } }', { input: { memberId, revision: row!.revision, roleCodes } });
    };
    await roles(['assessor', 'quality_officer']);
    try {
      expect(codesOf(await reconcile(one!.id, {}, 'tess'))).toEqual(['FINAL_ANSWER_NOT_OWN']);
      expect(await listed(round.slug, {}, 'tess')).toMatchObject({ own: 3, items: [] });
    } finally {
      await roles(['assessor']);
    }
    await expect(measuring.app.superuser(`
      insert into final_answer select organisation_id, uuidv7(), round_id, id, 'VIG-U1-1', '"YES"', false, 'x', $2, now(), 1 from round_case where id = $1`, [one!.id, memberId]))
      .rejects.toMatchObject({ constraint: 'final_answer_not_own' });
  });

  test('can be changed with its revision; a stale one is a conflict with what stands, and the same again is none', async () => {
    const { cases: [one] } = await scoredTwice(measuring, ...YES_AND_NO);
    expect((await reconcile(one!.id)).data).toMatchObject({ reconcile: { final: { value: 'NO', decidedByName: 'Noor de Wit', revision: 1 } } });
    expect((await reconcile(one!.id)).data).toMatchObject({ reconcile: { final: { revision: 1 } } });
    const stale = await reconcile(one!.id, { value: 'YES' }, 'hanna');
    expect(stale.errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', details: { current: { value: 'NO', revision: 1, decidedByName: 'Noor de Wit' } } });
    expect((await reconcile(one!.id, { value: 'YES', revision: 1 }, 'hanna')).data).toMatchObject({ reconcile: { final: { value: 'YES', revision: 2, decidedByName: 'Hanna Smit' } } });
    const kept = await measuring.app.superuser('select h.value, h.revision from final_answer_history h join final_answer z on z.id = h.final_answer_id where z.round_case_id = $1 order by 2', [one!.id]);
    expect(kept).toEqual([{ value: 'NO', revision: 1 }, { value: 'YES', revision: 2 }]);
  });

  test('of two given at once is one, and the other a conflict', async () => {
    const { cases: [one] } = await scoredTwice(measuring, ...YES_AND_NO);
    const answers = await Promise.all([reconcile(one!.id, { value: 'YES' }), reconcile(one!.id, { value: 'NO' }, 'hanna')]);
    expect(answers.flatMap(codesOf)).toEqual(['CONFLICT']);
  });

  test('keeps the first opinion from going back to its assessor, also when both happen at once', async () => {
    const { cases: [one, two] } = await scoredTwice(measuring, ...YES_AND_NO);
    const back = (responseId: string) => measuring.send('hanna', 'mutation ($id: ID!) { returnResponse(responseId: $id, revision: 2, comments: [{ text: "Waar?" }]) { state } }', { id: responseId });
    await reconcile(one!.id);
    expect(codesOf(await back(one!.first))).toEqual(['FINAL_ANSWER_STANDS']);
    const both = await Promise.all([reconcile(two!.id), back(two!.first)]);
    expect(both.flatMap(codesOf)).toHaveLength(1);
  });

  test('is asked for before the round closes, counts in the figures, and stays as it was afterwards', async () => {
    const { round, cases } = await scoredTwice(measuring, ...YES_AND_NO);
    for (const { first } of cases) await measuring.ask('hanna', APPROVE, { id: first, revision: 2 });
    const refused = await close(round);
    expect(refused.errors![0]!.extensions).toMatchObject({ code: 'ROUND_NOT_COMPLETE', details: { count: 3, blockers: cases.map(({ id }) => ({ code: 'differences', roundCaseId: id })) } });
    const yes = async () => {
      const { results } = await measuring.ask<{ results: { figures: { whole: { items: { itemCode: string; yes: number; no: number }[] } } } }>('noor', 'query ($slug: String!) { results(slug: $slug) { figures } }', { slug: round.slug });
      const { yes: y, no } = results.figures.whole.items.find(({ itemCode }) => itemCode === 'VIG-U1-1')!;
      return [y, no];
    };
    expect(await yes()).toEqual([3, 0]);
    for (const [index, { id }] of cases.entries()) await reconcile(id, { value: index === 0 ? 'NO' : 'YES' });
    expect(await yes()).toEqual([2, 1]);
    expect(codesOf(await close(round))).toEqual([]);
    expect(await yes()).toEqual([2, 1]);
    expect(codesOf(await reconcile(cases[0]!.id, { value: 'YES', revision: 1 }))).toEqual(['ROUND_CLOSED']);
    await expect(measuring.app.superuser(`update final_answer set value = '"YES"' where round_case_id = $1`, [cases[0]!.id])).rejects.toMatchObject({ constraint: 'round_closed' });
    expect(await casesOf(measuring, round.slug, 'drawn')).toHaveLength(3);
  });

  test('can be read in an earlier edition with both opinions and its reason, whatever is decided after reopening', async () => {
    const { round, cases: [one, ...others] } = await scoredTwice(measuring, ...YES_AND_NO);
    for (const { first, id } of [one!, ...others]) {
      await measuring.ask('hanna', APPROVE, { id: first, revision: 2 });
      await reconcile(id);
    }
    expect(codesOf(await close(round))).toEqual([]);
    await measuring.ask('noor', 'mutation ($id: ID!) { reopenRound(input: { id: $id, revision: 4, reason: "Nog eens gekeken" }) { state } }', { id: round.id });
    await reconcile(one!.id, { value: 'YES', reason: 'Toch wel', revision: 1 }, 'hanna');
    const { editionFiles } = await measuring.ask<{ editionFiles: { items: { answers: { itemCode: string }[] }[] } }>('noor', `query ($slug: String!) { editionFiles(slug: $slug, edition: 1) {
      items { assessorName secondAssessorName answers { itemCode value mark remark second { value mark remark } final { value mark reason decidedByName } } } } }`, { slug: round.slug });
    const [{ answers, ...file } = { answers: [] }] = editionFiles.items;
    expect(file).toEqual({ assessorName: 'Joris Kok', secondAssessorName: 'Tess Vermeer' });
    expect(answers.filter(({ itemCode }) => ['VIG-U1-1', 'VIG-U2-1'].includes(itemCode))).toEqual([
      {
        itemCode: 'VIG-U1-1', value: 'YES', mark: false, remark: 'Zie bijlage', second: { value: 'NO', mark: false, remark: 'Niet gevonden' },
        final: { value: 'NO', mark: false, reason: 'Bladzijde 3 noemt geen instrument', decidedByName: 'Noor de Wit' },
      },
      { itemCode: 'VIG-U2-1', value: 'YES', mark: false, remark: null, second: { value: 'YES', mark: false, remark: null }, final: null },
    ]);
  });
});

describe('agreement', () => {
  interface Numbers { itemCode: string; name: string; n: number; percentage: number | null; kappa: number | null; pabak: number | null; few: boolean }
  interface Agreement { cases: number; items: Numbers[]; assessors: Numbers[]; allRounds: number; allCases: number; allItems: Numbers[] }
  const NUMBERS = 'n percentage kappa kappaLower kappaUpper pabak few';
  const agreementOf = async (slug: string, by: PersonKey = 'noor') => (await measuring.ask<{ results: { agreement: Agreement | null } }>(by, `query ($slug: String!) { results(slug: $slug) { agreement {
    cases items { itemCode ${NUMBERS} } assessors { name ${NUMBERS} } allRounds allCases allItems { itemCode ${NUMBERS} } allAssessors { name ${NUMBERS} } } } }`, { slug })).results.agreement;

  test('is there per question, per assessor and over rounds, as the two handed in, and is frozen with the figures', async () => {
    const { round, cases } = await scoredTwice(measuring, ...YES_AND_NO);
    for (const { first, id } of cases) {
      await measuring.ask('hanna', APPROVE, { id: first, revision: 2 });
      await reconcile(id);
    }
    const before = (await agreementOf(round.slug))!;
    const of = (list: Numbers[], code: string) => list.find(({ itemCode }) => itemCode === code)!;
    expect(before.cases).toBe(3);
    expect(of(before.items, 'VIG-U1-1')).toMatchObject({ n: 3, percentage: 0, kappa: 0, pabak: -1, few: true });
    expect(of(before.items, 'VIG-U2-1')).toMatchObject({ n: 3, percentage: 100, kappa: null, pabak: 1 });
    expect(before.assessors.map(({ name, n, percentage }) => [name, n, percentage])).toEqual(['Joris Kok', 'Tess Vermeer'].map((name) => [name, 57, (100 * 54) / 57]));
    expect(before.allRounds).toBeGreaterThan(1);
    expect(of(before.allItems, 'VIG-U1-1').n).toBe(before.allCases);
    expect(codesOf(await close(round))).toEqual([]);
    await measuring.app.superuser(`set session_replication_role = replica; update answer set value = '"YES"' where response_id = '${cases[0]!.second}'; set session_replication_role = default`);
    expect(await agreementOf(round.slug)).toEqual(before);
  });

  test('is not there for who reaches his own team only, nor where no file was scored twice', async () => {
    const { round } = await scoredTwice(measuring, ...YES_AND_NO);
    expect(await agreementOf(round.slug, 'bram')).toBeNull();
    const { round: once } = await scoredTwice(measuring, {}, undefined, 0);
    expect(await agreementOf(once.slug)).toBeNull();
  });

  test('stands in the file, on the lines of the whole', async () => {
    const { round } = await scoredTwice(measuring, ...YES_AND_NO);
    const { resultsExport } = await measuring.ask<{ resultsExport: { content: string } }>('noor', 'query ($slug: String!) { resultsExport(slug: $slug, locale: nl) { content } }', { slug: round.slug });
    const [header, ...lines] = resultsExport.content.trim().split('\r\n');
    expect(header).toMatch(/twee beoordelaars: n;"?twee beoordelaars: procent gelijk"?;kappa;kappa van;kappa tot;PABAK;zonder geldige licentie$/);
    expect(lines.filter((line) => line.startsWith('geheel') && line.includes('VIG-U1-1')).every((line) => /;3;0;0;0;0;-1;[^;]+$/.test(line))).toBe(true);
    expect(lines.filter((line) => !line.startsWith('geheel')).every((line) => /;{7}[^;]+$/.test(line))).toBe(true);
  });
});
