import { vigFinal } from '@getrouw/interventions';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codesOf } from '../../test/harness.ts';
import { addFamilies, countStatements, type Measuring, startMeasuring } from '../../test/measuring.ts';

let measuring: Measuring;
beforeAll(async () => {
  measuring = await startMeasuring();
  await addFamilies(measuring, Array.from({ length: 8 }, (_, index) => ({ clientNumber: `SP-${index + 1}`, team: index < 4 ? 'noord' as const : 'zuidoost' as const })));
});
afterAll(() => measuring.close());

interface Shown {
  slug: string | null; headline: { nl: string }; series: { slug: string; rounds: number }[]; teams: { id: string; name: string }[]; teamId: string | null; wholeReached: boolean;
  rounds: { slug: string; versionCode: string; imported: boolean; trajectories: number }[];
  lines: { itemCode: string; number: string | null; points: { round: number; itemCode: string; percentage: number | null; lower: number | null; upper: number | null; norm: number | null; break: string | null }[] }[];
}
const TREND = `query ($slug: String, $teamId: ID) { trend(slug: $slug, teamId: $teamId) { slug headline { nl en } series { slug rounds } teams { id name } teamId wholeReached
  rounds { slug versionCode imported trajectories } lines { itemCode number points { round itemCode percentage lower upper norm break } } } }`;
const trend = async (variables: Record<string, unknown> = {}, person: 'noor' | 'bram' | 'pieter' | 'lotte' = 'noor') => (await measuring.ask<{ trend: Shown }>(person, TREND, variables)).trend;
const line = ({ lines }: Shown, code: string) => lines.find(({ itemCode }) => itemCode === code)?.points.map(({ round, percentage, break: why }) => [round, percentage, why]);

/** An imported round in which so many of the eight files say yes to each question. */
async function year(name: string, yes: Record<string, number>, version: 'pilot' | 'final' = 'final'): Promise<void> {
  const codes = Object.keys(yes);
  const rows = Array.from({ length: 8 }, (_, index) => [`SP-${index + 1}`, ...codes.map((code) => (index < yes[code]! ? 'ja' : 'nee'))].join(';'));
  const { importFile } = await measuring.ask<{ importFile: { committed: boolean; problems: unknown[] } }>('noor', 'mutation ($input: ImportInput!) { importFile(input: $input) { committed problems { row message { en } } } }', { input: {
    kind: 'checklists', commit: true, file: Buffer.from([['client', ...codes].join(';'), ...rows].join('\n')).toString('base64'),
    round: { name, adoptedVersionId: measuring.versions.spirit[version], periodFrom: `${name}-01-01`, periodTo: `${name}-12-31`, referenceDate: `${Number(name) + 1}-07-01`, sampling: 'all', source: 'Archief' },
  } });
  expect(importFile).toEqual({ committed: true, problems: [] });
}

test('a provider without closed rounds is told so', async () => {
  expect(await trend()).toMatchObject({ slug: null, rounds: [], lines: [], headline: { nl: 'Er is nog geen gesloten ronde.' } });
});

test('the questions are followed over closed rounds, imported ones among them, and broken where the method says that they changed', async () => {
  const changed = vigFinal.mappings![0]!.items.find(({ from, change, to }) => from && change === 'changed' && to.length === 1)!;
  const same = vigFinal.mappings![0]!.items.find(({ from, comparable, to }) => from && comparable && to.length === 1)!;
  await year('2012', { [changed.from!]: 2, [same.from!]: 4 }, 'pilot');
  const few = await countStatements(() => trend());
  await year('2021', { [changed.to[0]!]: 6, [same.to[0]!]: 6 });
  await year('2022', { [changed.to[0]!]: 8, [same.to[0]!]: 5 });
  const shown = await trend();
  expect(shown.rounds.map(({ slug, imported }) => [slug, imported])).toEqual([['2012', true], ['2021', true], ['2022', true]]);
  expect(line(shown, changed.to[0]!)).toEqual([[0, 25, null], [1, 75, 'changed'], [2, 100, null]]);
  expect(line(shown, same.to[0]!)).toEqual([[0, 50, null], [1, 75, null], [2, 62.5, null]]);
  expect(shown.lines.find(({ itemCode }) => itemCode === same.to[0])!.points[0]).toMatchObject({ lower: expect.any(Number), upper: expect.any(Number), norm: 80 });
  expect(shown.headline.nl).toMatch(/ging het percentage in 1 omhoog en in 1 omlaag\. Het meest veranderd: .* \(van 75% in 2021 naar 100%\)\.$/);
  expect(shown).toMatchObject({ slug: '2022', series: [{ slug: '2022', rounds: 3 }], wholeReached: true, teamId: null });
  expect(await countStatements(() => trend())).toBe(few);
});

test('a team is chosen within reach, and who reaches one team sees that one', async () => {
  const { noord, zuidoost } = measuring.cast.teams;
  const whole = await trend({ slug: '2012' });
  expect(whole.teams.map(({ name }) => name)).toEqual(['Noord', 'Zuidoost']);
  expect((await trend({ slug: '2022', teamId: noord.id })).rounds.map(({ trajectories }) => trajectories)).toEqual([4, 4, 4]);
  const mine = await trend({}, 'bram');
  expect(mine).toMatchObject({ teamId: zuidoost.id, teams: [{ name: 'Zuidoost' }], wholeReached: false });
  expect(mine.rounds.map(({ trajectories }) => trajectories)).toEqual([4, 4, 4]);
  expect(codesOf(await measuring.send('bram', TREND, { teamId: noord.id }))).toEqual(['NOT_FOUND']);
  expect(await trend({}, 'lotte')).toMatchObject({ rounds: [] });
  expect(codesOf(await measuring.send('lotte', TREND, { slug: '2022' }))).toEqual(['NOT_FOUND']);
});

test('a round that is reopened leaves the trend until it is closed again', async () => {
  const { round } = await measuring.ask<{ round: { id: string; revision: number } }>('noor', '{ round(slug: "2022") { id revision } }');
  await measuring.ask('noor', 'mutation ($input: ReopenRoundInput!) { reopenRound(input: $input) { id } }', { input: { ...round, reason: 'Verkeerd bestand' } });
  expect((await trend({ slug: '2022' })).rounds.map(({ slug }) => slug)).toEqual(['2012', '2021']);
});
