import { type ComparedFigure, type FidelityResult } from '@getrouw/domain';
import { vigPilot } from '@getrouw/interventions';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf } from '../../test/harness.ts';
import { addFamilies, APPROVE, type CaseAnswer, fillIn, type Given, type Measuring, type RoundAnswer, roundInHand, startMeasuring } from '../../test/measuring.ts';
import { documentHash } from '../definitions/index.ts';

let measuring: Measuring;
let pilot: RoundAnswer;
let closed: RoundAnswer;
let running: RoundAnswer;

interface Results {
  closed: boolean; edition: number; formulaVersion: string; sha256: string | null; drawn: number; examined: number; families: number; sampled: boolean;
  headline: { nl: string; en: string }; figures: FidelityResult; previousRounds: { slug: string }[]; previous: { slug: string } | null; teams: { name: string }[];
  comparison: Record<string, ComparedFigure> | null; teamComparisons: Record<string, Record<string, ComparedFigure>> | null; instrumentCode: string; warnings: { nl: string }[]; remarks: { itemCode: string; clientNumber: string; mark: boolean; remark: string }[];
}
const RESULTS = `query ($slug: String!, $previous: String) { results(slug: $slug, previousSlug: $previous) {
  round { slug drawn approved } closed edition formulaVersion sha256 drawn examined families sampled headline { nl en } figures teams { name } previousRounds { slug } previous { slug }
  comparison teamComparisons instrumentCode warnings { nl en } remarks { itemCode clientNumber mark remark } } }`;
const results = async (slug: string, person: 'noor' | 'bram' | 'pieter' | 'sanne' | 'ilse' = 'noor', previous?: string) =>
  (await measuring.ask<{ results: Results }>(person, RESULTS, { slug, previous })).results;
const itemOf = ({ figures }: Results, code: string) => figures.whole.items.find(({ itemCode }) => itemCode === code)!;

/** Fills in and approves each case with its own answers, and closes the round when asked. */
async function finish(round: RoundAnswer, cases: CaseAnswer[], answers: Record<string, Given>[], { definition = undefined as typeof vigPilot | undefined, close = true } = {}) {
  for (const [index, given] of answers.entries()) {
    const { responseId } = cases[index]!.assignment!;
    const revision = await fillIn(measuring, responseId, given, definition && { definition });
    await measuring.ask('hanna', APPROVE, { id: responseId, revision });
  }
  if (close) await measuring.ask('noor', 'mutation ($id: ID!) { closeRound(id: $id, revision: 3) { id } }', { id: round.id });
  return round;
}
const NO = { value: 'NO' };

beforeAll(async () => {
  measuring = await startMeasuring();
  await addFamilies(measuring, [
    { clientNumber: '=SP-1' }, { clientNumber: 'SP-2' }, { clientNumber: 'SP-3', team: 'noord' }, { clientNumber: 'SP-4', team: 'noord' },
    { clientNumber: 'SP-5', team: 'noord', again: [{ team: 'noord', startedOn: '2025-08-01', endedOn: '2025-12-01' }] },
  ]);
  const first = await roundInHand(measuring, { name: 'Proef', adoptedVersionId: measuring.versions.spirit.pilot, periodTo: '2025-10-31' });
  pilot = await finish(first.round, first.cases, [{ 'VIG-U4-1': { value: 'YES_NO' } }, {}, {}, {}, {}], { definition: vigPilot });
  const second = await roundInHand(measuring, { name: 'Najaar' });
  closed = await finish(second.round, second.cases, [
    { 'VIG-R3-1': { value: 'NO', mark: true, remark: '=HYPERLINK("x")' } }, { 'VIG-U4-1': NO }, { 'VIG-U4-1': NO }, { 'VIG-U4-1': NO, 'VIG-U7-1': NO }, {}, {},
  ]);
  const third = await roundInHand(measuring, { name: 'Lopend', periodTo: '2026-06-30', referenceDate: '2026-12-31' });
  running = await finish(third.round, third.cases, [{ 'VIG-U1-1': NO }, {}], { close: false });
});
afterAll(() => measuring.close());

describe('the results of a closed round', () => {
  test('hold per question counts, percentage, interval and judgement, for the whole and per team', async () => {
    const found = await results(closed.slug);
    expect(found).toMatchObject({ closed: true, edition: 1, formulaVersion: 'fidelity-1', drawn: 6, examined: 6, families: 5, sampled: false, instrumentCode: 'VIG-MON', warnings: [] });
    expect(found.figures.whole.items).toHaveLength(19);
    const goals = itemOf(found, 'VIG-U4-1');
    expect(goals).toMatchObject({ yes: 3, no: 3, inBetween: 0, missing: 0, n: 6, percentage: 50, norm: 80, normMet: false, uncertain: false, marked: 0 });
    // Wilson, 3 of 6: centre 0.5, half width 1.96 * sqrt(0.25/6 + 1.96²/(4*36)) / (1 + 1.96²/6) = 0.3124
    expect(goals.interval!.lower).toBeCloseTo(18.76, 1);
    expect(goals.interval!.upper).toBeCloseTo(81.24, 1);
    expect(itemOf(found, 'VIG-U7-1')).toMatchObject({ yes: 5, n: 6, normMet: true });
    expect(itemOf(found, 'VIG-R3-1')).toMatchObject({ yes: 5, no: 1, n: 6, marked: 1, withoutMarked: { n: 5, yes: 5, percentage: 100 } });
    expect(found.figures.teams.map(({ trajectories, families }) => [trajectories, families]).toSorted()).toEqual([[2, 2], [4, 3]]);
    expect(found.teams.map(({ name }) => name)).toEqual(['Noord', 'Zuidoost']);
  });

  test('come from the frozen figures, and their hash can be checked', async () => {
    const found = await results(closed.slug);
    expect(documentHash(found.figures)).toBe(found.sha256);
    await measuring.app.superuser(`set session_replication_role = replica; update answer set value = '"NO"'; set session_replication_role = origin`);
    expect(await results(closed.slug)).toEqual(found);
  });

  test('say what stands out, beside the previous round where versions are comparable', async () => {
    const found = await results(closed.slug);
    expect(found.previous).toEqual({ slug: 'proef' });
    expect(found.previousRounds).toEqual([{ slug: 'proef' }]);
    // The pilot's in-between answer counts in the denominator only: 4 of 5.
    expect(found.comparison!['VIG-U4-1']).toMatchObject({ previousPercentage: 80, previousN: 5, difference: -30, reason: null });
    expect(found.comparison!['VIG-U7-1']).toMatchObject({ difference: null, reason: 'changed' }); // the same code, other evidence
    expect(found.comparison!['VIG-U4-2']).toMatchObject({ difference: null, reason: 'absent' });
    expect(Object.values(found.comparison!).filter(({ reason }) => reason === null)).toHaveLength(10);
    expect(found.headline.nl).toMatch(/^In 18 van de 19 vragen is de norm van 80% gehaald\. Het meest opvallend: .* \(50%, was 80% in Proef\)\.$/);
    expect(found.headline.en).toMatch(/^The norm of 80% is met in 18 of the 19 questions\./);
  });

  test('hold each team beside itself in the previous round', async () => {
    const { teamComparisons: compared, figures } = await results(closed.slug);
    const { zuidoost, noord } = measuring.cast.teams;
    expect(Object.keys(compared!).toSorted()).toEqual([zuidoost.id, noord.id].toSorted());
    // One of the two files of Zuidoost had the in-between answer, and now one of the two has no.
    expect(compared![zuidoost.id]!['VIG-U4-1']).toMatchObject({ previousPercentage: 50, previousN: 2, difference: 0, reason: null });
    expect(compared![noord.id]!['VIG-U4-1']).toMatchObject({ previousPercentage: 100, previousN: 3, difference: -50, reason: null });
    expect(figures.teams.find(({ teamId }) => teamId === noord.id)!.items.find(({ itemCode }) => itemCode === 'VIG-U4-1')!.percentage).toBe(50);
    expect(compared![noord.id]!['VIG-U7-1']).toMatchObject({ difference: null, reason: 'changed' });
    expect(Object.keys((await results(closed.slug, 'bram')).teamComparisons!)).toEqual([zuidoost.id]);
  });

  test('show no remarks to who may not see families, though he sees the figures', async () => {
    for (const person of ['pieter', 'ilse'] as const) expect(await results(closed.slug, person)).toMatchObject({ examined: 6, remarks: [] });
  });

  test('show remarks to who reaches the cases and write down whose', async () => {
    const found = await results(closed.slug);
    expect(found.remarks).toEqual([{ itemCode: 'VIG-R3-1', clientNumber: '=SP-1', mark: true, remark: '=HYPERLINK("x")' }]);
    const [entry] = await measuring.app.superuser<{ subjects: string[] }>(`select subjects from audit_entry where verb = 'case.read' order by id desc limit 1`);
    expect(entry!.subjects).toHaveLength(1);
  });
});

describe('the results of a running round', () => {
  test('are computed over what was approved and say so', async () => {
    await measuring.app.superuser(`set session_replication_role = replica; update answer set value = '"YES"' where item_code = 'VIG-U2-1'; set session_replication_role = origin`);
    const found = await results(running.slug);
    expect(found).toMatchObject({ closed: false, sha256: null, drawn: 6, examined: 2 });
    expect(itemOf(found, 'VIG-U2-1')).toMatchObject({ yes: 2, n: 2 });
    expect(found.warnings[0]?.nl).toBe('Deze ronde loopt nog: 2 van de 6 dossiers zijn goedgekeurd. De cijfers kunnen nog veranderen.');
    expect(found.previousRounds.map(({ slug }) => slug)).toEqual(['najaar', 'proef']);
    expect(found.previous?.slug).toBe('najaar');
    expect((await results(running.slug, 'noor', 'proef')).previous?.slug).toBe('proef');
  });

  test('are not compared with a later round or one that does not exist', async () => {
    expect((await results(pilot.slug)).previous).toBeNull();
    for (const previous of [closed.slug, 'onbekend']) expect(codesOf(await measuring.send('noor', RESULTS, { slug: pilot.slug, previous }))).toEqual(['NOT_FOUND']);
  });
});

describe('reach', () => {
  test('a team leader sees the figures of his team, as the whole he reaches', async () => {
    const found = await results(closed.slug, 'bram');
    expect(found.figures.teams.map(({ teamId }) => teamId)).toEqual([measuring.cast.teams.zuidoost.id]);
    expect(found.figures.whole).toEqual(found.figures.teams[0]);
    expect(found).toMatchObject({ drawn: 2, examined: 2, round: { drawn: 2, approved: 2 }, teams: [{ name: 'Zuidoost' }], previous: { slug: 'proef' } });
    expect((await results(running.slug, 'bram')).drawn).toBe(2);
    const { rounds } = await measuring.ask<{ rounds: { items: { slug: string; drawn: number }[] } }>('bram', '{ rounds { items { slug drawn } } }');
    expect(rounds.items.map(({ slug, drawn }) => [slug, drawn])).toEqual([['lopend', 2], ['najaar', 2], ['proef', 2]]);
  });

  test("a round without his team does not exist for him, another organisation's for nobody", async () => {
    const { round } = await roundInHand(measuring, { name: 'Noord alleen', teamIds: [measuring.cast.teams.noord.id] });
    expect(codesOf(await measuring.send('bram', RESULTS, { slug: round.slug }))).toEqual(['NOT_FOUND']);
    expect((await measuring.ask<{ rounds: { items: { slug: string }[] } }>('bram', '{ rounds { items { slug } } }')).rounds.items).toHaveLength(3);
    expect(codesOf(await measuring.send('lotte', RESULTS, { slug: closed.slug }))).toEqual(['NOT_FOUND']);
    for (const person of ['joris', 'hanna', 'fatima'] as const) {
      expect((await measuring.send(person, RESULTS, { slug: closed.slug })).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', details: { verb: 'result.read' } });
    }
    expect((await results(closed.slug, 'pieter')).examined).toBe(6);
  });
});

describe('the file', () => {
  const EXPORT = 'query ($slug: String!, $locale: Locale!) { resultsExport(slug: $slug, locale: $locale) { fileName mimeType content } }';
  interface File { resultsExport: { fileName: string; mimeType: string; content: string } }

  test('holds every figure per group and question, in the language that was asked', async () => {
    await measuring.app.superuser(`update team set name = '=cmd' where id = $1`, [measuring.cast.teams.noord.id]);
    const { resultsExport: { fileName, mimeType, content } } = await measuring.ask<File>('noor', EXPORT, { slug: closed.slug, locale: 'nl' });
    expect([fileName, mimeType]).toEqual(['najaar-resultaten.csv', 'text/csv; charset=utf-8']);
    expect(content.startsWith('\ufeff')).toBe(true);
    expect(content).toContain('\r\n');
    const rows = parse<Record<string, string>>(content, { bom: true, columns: true, delimiter: ';' });
    expect(rows).toHaveLength(3 * 20); // 19 that are scored, and the one that asks for words
    expect(rows.find((row) => row['team'] === 'geheel' && row['code'] === 'VIG-U4-1')).toMatchObject({
      n: '6', ja: '3', nee: '3', 'percentage ja': '50', 'interval van': '18,76', norm: '80', 'norm gehaald': 'nee', onzeker: 'nee', gezinnen: '5', trajecten: '6',
    });
    expect(new Set(rows.map((row) => row['team']))).toEqual(new Set(['geheel', "'=cmd", 'Zuidoost'])); // never run as a formula
    const english = await measuring.ask<File>('noor', EXPORT, { slug: closed.slug, locale: 'en' });
    expect(english.resultsExport).toMatchObject({ fileName: 'najaar-results.csv' });
    expect(english.resultsExport.content).toContain('50,18.76,');
  });

  test('is written down as an export and asks its own verb', async () => {
    await measuring.ask('pieter', EXPORT, { slug: closed.slug, locale: 'nl' });
    const [entry] = await measuring.app.superuser(`select verb, subjects, member_id from audit_entry order by id desc limit 1`);
    expect(entry).toEqual({ verb: 'result.export', subjects: [closed.id], member_id: measuring.cast.people.pieter.memberId });
    expect((await measuring.send('sanne', EXPORT, { slug: closed.slug, locale: 'nl' })).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', details: { verb: 'result.export' } });
    expect(codesOf(await measuring.send('lotte', EXPORT, { slug: closed.slug, locale: 'nl' }))).toEqual(['NOT_FOUND']);
  });
});
