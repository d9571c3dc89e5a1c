import { type Definition, definition as schema, emptyOwnInstrument, type FidelityResult, type Item } from '@getrouw/domain';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codesOf } from '../../test/harness.ts';
import { addFamilies, answer, APPROVE, HAND_IN, type Measuring, plan, roundInHand, SAVE, startMeasuring } from '../../test/measuring.ts';
import { documentHash } from '../definitions/index.ts';
import { uuid } from '../platform/index.ts';

let measuring: Measuring;
let adoptedVersionId: string;

const text = (nl: string) => ({ nl, en: nl });
const option = (code: string, value?: number) => ({ code, label: text(code.toLowerCase()), ...(value !== undefined && { value }) });
const item = (code: string, kind: Item['answer'], counts: Item['counts'] = 'execution'): Item => ({ code, text: text(`Vraag ${code}`), answer: kind, counts });
/** A list of the provider's own with a question of every kind. */
const own = schema.parse((() => {
  const draft = emptyOwnInstrument(text('Bereikbaarheid'), 'nl') as unknown as Definition;
  const [instrument] = draft.instruments;
  return {
    ...draft, scales: [...draft.scales, { code: 'REPORT-MARK', options: [option('POOR', 1), option('FAIR', 2), option('GOOD', 3)] }],
    instruments: [{ ...instrument, sections: [{ ...instrument!.sections[0], items: [
      item('REACHED', { kind: 'yes_no', scale: draft.scales[0]!.code }), item('MARK', { kind: 'scale', scale: 'REPORT-MARK' }), item('CALLS', { kind: 'number', min: 0, integer: true }),
      item('FIRST', { kind: 'date', precision: 'month' }), item('WHO', { kind: 'choice', options: [option('FATHER'), { ...option('OTHER'), asksText: true }] }),
      item('HOW', { kind: 'multiple_choice', options: [option('PHONE'), option('VISIT')] }), item('WORDS', { kind: 'text', maxLength: 50 }, 'none'),
      item('EACH', { kind: 'rows', per: 'person', persons: ['mother', 'child'], explanation: true, fields: [
        { code: 'F1', label: text('Hoe vaak'), answer: { kind: 'number', min: 0 } }, { code: 'F2', label: text('Gezien'), answer: { kind: 'yes_no', scale: draft.scales[0]!.code } },
      ] }, 'none'),
    ] }] }],
  };
})());
const CODE = own.instruments[0]!.code;

beforeAll(async () => {
  measuring = await startMeasuring();
  await addFamilies(measuring, [{ clientNumber: 'SP-1', team: 'noord' }, { clientNumber: 'SP-2', team: 'noord' }, { clientNumber: 'SP-3', team: 'noord', endedOn: null }, { clientNumber: 'RA-1', team: 'feijenoord' }]);
  adoptedVersionId = uuid();
  const { id } = measuring.cast.organisations.spirit;
  await measuring.app.superuser('insert into adopted_version values ($1, $2, $1, $3, $4, $5, $6, $7, now(), $8)', [
    id, adoptedVersionId, uuid(), own.code, own.versionCode, JSON.stringify(own), documentHash(own), measuring.cast.people.noor.memberId,
  ]);
});
afterAll(() => measuring.close());

const PLAN = 'mutation ($input: PlanRoundInput!) { planRound(input: $input) { slug instrumentCode configurationNumber } }';
const wish = (over: object = {}) => ({ input: plan({ name: 'Bereikbaarheid', adoptedVersionId, teamIds: [measuring.cast.teams.noord.id], programmeId: measuring.versions.spirit.programmeId, ...over }) });

test('a round with an own instrument says whose trajectories it is about', async () => {
  const missing = await measuring.send('noor', PLAN, wish({ programmeId: null }));
  expect(missing.errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'programmeId' });
  expect(codesOf(await measuring.send('noor', PLAN, wish({ programmeId: measuring.versions.radar.programmeId })))).toEqual(['NOT_FOUND']);
  expect(codesOf(await measuring.send('noor', PLAN, wish({ programmeId: 'onzin' })))).toEqual(['NOT_FOUND']);
  expect(codesOf(await measuring.send('lotte', PLAN, wish({ programmeId: measuring.versions.radar.programmeId, teamIds: [measuring.cast.teams.feijenoord.id] })))).toEqual(['NOT_FOUND']);
  expect((await measuring.send('noor', PLAN, wish())).data).toEqual({ planRound: { slug: 'bereikbaarheid', instrumentCode: CODE, configurationNumber: null } });
});

test('and takes answers of every kind, which its results report', async () => {
  const { round, cases } = await roundInHand(measuring, wish().input);
  expect(cases.map(({ clientNumber, assignment }) => [clientNumber, assignment!.items])).toEqual([['SP-1', 6], ['SP-2', 6], ['SP-3', 6]]);
  const [first, second] = cases.map(({ assignment }) => assignment!.responseId) as [string, string];
  const give = (responseId: string, itemCode: string, value: unknown) => measuring.send('joris', SAVE, answer(responseId, itemCode, { value }));

  for (const [itemCode, value] of [['CALLS', 'veel'], ['CALLS', -1], ['FIRST', '2025-13'], ['WHO', 'MOTHER'], ['WHO', 'OTHER'], ['HOW', ['FAX']], ['WORDS', 'x'.repeat(51)], ['MARK', 3],
    ['EACH', [{ fields: {} }]], ['EACH', [{ person: 'child', fields: { F1: -1 } }]], ['EACH', [{ person: 'child', fields: { F3: 1 } }]], ['EACH', Array.from({ length: 101 }, () => ({ person: 'child', fields: {} }))]] as const) {
    const refused = await give(first, itemCode, value);
    expect([itemCode, codesOf(refused), refused.errors?.[0]?.extensions.field]).toEqual([itemCode, ['BAD_INPUT'], 'value']);
  }
  const answers = {
    [first]: { REACHED: 'YES', MARK: 'GOOD', CALLS: 4, FIRST: '2025-02', WHO: { option: 'OTHER', text: 'oma' }, HOW: ['PHONE', 'VISIT'], WORDS: 'Belt liever niet',
      EACH: [{ person: 'mother', fields: { F1: 2, F2: 'YES' } }, { person: 'child', fields: { F2: 'NO' }, explanation: 'bij oma' }] },
    [second]: { REACHED: 'NO', MARK: 'POOR', CALLS: 7, FIRST: '2025-03', WHO: 'FATHER', HOW: ['PHONE'] },
  };
  for (const [responseId, given] of Object.entries(answers)) {
    for (const [itemCode, value] of Object.entries(given)) expect([itemCode, codesOf(await give(responseId, itemCode, value))]).toEqual([itemCode, []]);
    await measuring.ask('joris', HAND_IN, { id: responseId, revision: 1 });
    await measuring.ask('hanna', APPROVE, { id: responseId, revision: 2 });
  }

  const { results } = await measuring.ask<{ results: { figures: FidelityResult; deviations: unknown[]; previousRounds: unknown[] } }>(
    'noor', 'query ($slug: String!) { results(slug: $slug) { figures deviations { code } previousRounds { slug } } }', { slug: round.slug });
  const { items, distributions } = results.figures.whole;
  expect(items.map(({ itemCode, yes, n, norm }) => ({ itemCode, yes, n, norm }))).toEqual([{ itemCode: 'REACHED', yes: 1, n: 2, norm: null }]);
  expect(distributions!.map(({ itemCode, n, options, mean }) => [itemCode, n, options.map(({ count }) => count), mean])).toEqual([
    ['MARK', 2, [1, 0, 1], 2], ['CALLS', 2, [], 5.5], ['FIRST', 2, [], null], ['WHO', 2, [1, 1], null], ['HOW', 2, [2, 1], null], ['WORDS', 1, [], null], ['EACH', 1, [], null],
  ]);
  expect(distributions!.at(-1)!.rows).toMatchObject({ count: 2, persons: [{ person: 'mother', count: 1 }, { person: 'child', count: 1 }], fields: [{ n: 1, missing: 1, mean: 2 }, { n: 2, missing: 0 }] });
  expect(JSON.stringify(results.figures)).not.toContain('oma');

  const { resultsExport } = await measuring.ask<{ resultsExport: { content: string } }>('noor', 'query ($slug: String!) { resultsExport(slug: $slug, locale: nl) { content } }', { slug: round.slug });
  const rows = parse<Record<string, string>>(resultsExport.content, { bom: true, columns: true, delimiter: ';' }).filter(({ team }) => team === 'geheel');
  expect(rows.map((row) => [row['code'], row['n'], row['antwoorden'], row['gemiddelde'], row['standaarddeviatie']])).toEqual([
    ['REACHED', '2', '', '', ''], ['MARK', '2', 'poor: 1; fair: 0; good: 1', '2', '1,41'], ['CALLS', '2', '', '5,5', '2,12'], ['FIRST', '2', '', '', ''],
    ['WHO', '2', 'father: 1; other: 1', '', ''], ['HOW', '2', 'phone: 2; visit: 1', '', ''], ['WORDS', '1', '', '', ''],
    ['EACH', '1', '', '', ''], ['EACH F1', '1', '', '2', ''], ['EACH F2', '2', 'Ja: 1; Nee: 1', '', ''],
  ]);
});
