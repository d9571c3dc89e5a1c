import * as XLSX from '@e965/xlsx';
import type { ReaderTable } from '@getrouw/domain';
import type { PersonKey } from '@getrouw/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, statementsOf } from '../../test/harness.ts';
import { type Measuring, startMeasuring } from '../../test/measuring.ts';
import { anotherProvider, type GivenFigure, type GivenPublication, publish, withdrawn } from '../../test/published.ts';

let measuring: Measuring;
const to = (by: string, figures: GivenFigure[], over: Partial<GivenPublication> = {}) => publish(measuring.app, { by, to: measuring.cast.organisations.amstel.id, proposedBy: measuring.cast.people.wim.memberId, sites: [{ key: null, name: null, figures }], ...over });
const year = (number: number) => ({ from: `${number}-01-01`, until: `${number}-12-31` });
const uitval = (n: number, value: number, over: Partial<GivenFigure> = {}): GivenFigure => ({ code: 'NP-IND-05', n, value, norm: 10, comparison: 'below', ...over });
const few: GivenFigure = { code: 'NP-IND-05', hidden: true, norm: 10, comparison: 'below' };

beforeAll(async () => {
  measuring = await startMeasuring();
  const { cast, app } = measuring;
  const spirit = cast.organisations.spirit.id;
  await to(spirit, [uitval(20, 0.1, { explanation: '=Een school sloot.' }), { code: 'NP-IND-07', n: 20, value: 6.25, sd: 2, measure: 'mean', unit: 'months' }], { ...year(2025), families: 24 });
  const replacesId = await to(spirit, [uitval(31, 0.9)], year(2024));
  await to(spirit, [uitval(30, 0.2)], { ...year(2024), replacesId });
  const klein = await anotherProvider(app, 'klein', 'Aardig');
  await to(klein.id, [few], year(2025));
  await to(klein.id, [few], year(2024));
  await to(klein.id, [uitval(9, 0.33)], { from: '2023-01-01', until: '2025-12-31' });
  await withdrawn(app, await to(spirit, [uitval(50, 0.9)], year(2023)));
  await publish(app, { by: spirit, to: cast.organisations.licence.id, proposedBy: cast.people.thijs.memberId, sites: [{ key: null, name: null, figures: [uitval(40, 0.5)] }] });
});
afterAll(() => measuring.close());

interface Method { provider: { name: string }; definitionCode: string; families: (number | null)[]; table: ReaderTable; purpose: string }
const seen = async (person: PersonKey) => (await measuring.send<{ outcomesForReader: { methods: Method[] } }>(person, '{ outcomesForReader { methods { provider { name } definitionCode families purpose table } } }')).data!.outcomesForReader.methods;
const file = (person: PersonKey, format: string, locale = 'nl') => measuring.send<{ outcomesForReaderFile: { fileName: string; mimeType: string; content: string } }>(person, 'query ($format: ReaderFormat!, $locale: Locale!) { outcomesForReaderFile(format: $format, locale: $locale) { fileName mimeType content } }', { format, locale });

describe('what a municipality reads', () => {
  test('is per provider, by name, and method each figure period by period; not what was withdrawn, nor what others got', async () => {
    const methods = await seen('wim');
    expect(methods.map(({ provider, definitionCode, families }) => [provider.name, definitionCode, families])).toEqual([['Aardig', 'NP', [null, null]], ['Spirit', 'NP', [null, 24]]]);
    const [, spirit] = methods;
    expect(spirit!.table.periods.map(({ from }) => from)).toEqual(['2024-01-01', '2025-01-01']);
    expect(spirit!.table.rows.map(({ code, target, cells, total }) => [code, target, cells.map((cell) => cell && [cell.value, cell.explanation]), total && [total.n, total.value, total.periods]])).toEqual([
      ['NP-IND-05', { comparison: 'below', value: 0.1 }, [[0.2, null], [0.1, '=Een school sloot.']], [50, 0.16, 2]], ['NP-IND-07', null, [null, [6.25, null]], null],
    ]);
  });

  test('has a total over more years where each year is about too few', async () => {
    const [klein] = await seen('wim');
    expect(klein!.table.rows[0]!.cells.map((cell) => [cell!.hidden, cell!.value])).toEqual([[true, null], [true, null]]);
    expect(klein!.table.rows[0]!.total).toMatchObject({ n: 9, value: 0.33, from: '2023-01-01', until: '2025-12-31' });
  });

  test('is one statement however much was published', async () => {
    const count = async () => (await statementsOf(() => seen('wim'))).filter((text) => /publi/.test(text)).length;
    expect(await count()).toBe(1);
  });

  test('can be taken along as a workbook with definitions and N, and as a document; never by who lacks the verb', async () => {
    const { data } = await file('wim', 'xlsx');
    expect(data!.outcomesForReaderFile.fileName).toMatch(/^uitkomsten-van-aanbieders-\d{4}-\d\d-\d\d\.xlsx$/);
    const book = XLSX.read(data!.outcomesForReaderFile.content, { type: 'base64' });
    const rows = XLSX.utils.sheet_to_json<(string | number | null)[]>(book.Sheets['Cijfers']!, { header: 1 });
    expect(rows[0]!.slice(0, 10)).toEqual(['aanbieder', 'methodiek', 'soort', 'code', 'cijfer', 'van', 'tot en met', 'waarde', 'eenheid', 'N']);
    expect(rows.find((row) => row[0] === 'Spirit' && row[5] === '2025-01-01')).toEqual(expect.arrayContaining(['NP-IND-05', 10, 'procent', 20, 'minder dan 10%', 'ja', '=Een school sloot.']));
    const hidden = rows.find((row) => row[0] === 'Aardig' && row[5] === '2024-01-01')!;
    expect(hidden).toContain('nee');
    expect(hidden.filter((cell) => typeof cell === 'number')).toEqual([]);
    expect(book.Props).not.toHaveProperty('Author');
    // What a provider writes is text, whatever it begins with.
    expect(Object.values(book.Sheets['Cijfers']!).filter((cell) => typeof cell === 'object' && cell !== null && 'f' in cell)).toEqual([]);
    expect(JSON.stringify(XLSX.utils.sheet_to_json(book.Sheets['Toelichting']!, { header: 1 }))).toContain('geen criterium om aanbieders te kiezen');
    for (const locale of ['nl', 'en']) {
      const pdf = Buffer.from((await file('wim', 'pdf', locale)).data!.outcomesForReaderFile.content, 'base64');
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(pdf.length).toBeGreaterThan(5_000);
    }
    expect(codesOf(await file('fatima', 'xlsx'))).toEqual(['FORBIDDEN']);
    expect(await measuring.app.superuser(`select from audit_entry where verb = 'publication.read'`)).toHaveLength(3);
  });

  test('of what is withdrawn meanwhile is in a file whole or not at all, and never after', async () => {
    const { app, cast } = measuring;
    const id = await to(cast.organisations.spirit.id, [uitval(77, 0.25), { code: 'NP-IND-07', n: 77, value: 6.5, sd: 2, measure: 'mean', unit: 'months' }], year(2022));
    const linesOf = async () => {
      const book = XLSX.read((await file('wim', 'xlsx')).data!.outcomesForReaderFile.content, { type: 'base64' });
      return XLSX.utils.sheet_to_json<(string | number | null)[]>(book.Sheets['Cijfers']!, { header: 1 }).filter((row) => row[5] === '2022-01-01' && row[6] === '2022-12-31').map((row) => [row[3], row[9]]);
    };
    const whole = [['NP-IND-05', 77], ['NP-IND-07', 77]];
    await app.meanwhile(`insert into publication_withdrawal select organisation_id, gen_random_uuid(), audience_id, id, 'Fout', now() from publication where id = $1`, [id], async () => expect(await linesOf()).toEqual(whole));
    expect(await linesOf()).toEqual([]);
  });

  test('is nothing for who got nothing', async () => {
    for (const person of ['lotte', 'noor'] as const) expect(await seen(person)).toEqual([]); // what Spirit published itself is not for it to read here
  });
});
