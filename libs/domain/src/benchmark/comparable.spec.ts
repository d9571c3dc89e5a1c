import { describe, expect, it } from 'vitest';
import type { Definition } from '../instrument/language.ts';
import { npSlice } from '../instrument/slices/np.ts';
import { vigFinalSlice } from '../instrument/slices/vig.ts';
import { items } from '../instrument/walk.ts';
import { measures } from '../survey/measures.ts';
import { comparablePoints } from './comparable.ts';
import { point } from './fixtures.ts';

const pilot = (code: string) => point('west', { definitionCode: vigFinalSlice.code, versionCode: 'VIG-MON-2012-PILOT', code });
const said = (found: ReturnType<typeof comparablePoints>) => ({ points: found.points.map(({ code }) => code), leftOut: found.leftOut.map(({ code, reason }) => [code, reason]) });

describe('points of an earlier version', () => {
  it('go along where the wanted version calls the question comparable, and not where it is changed or unknown', () => {
    const found = comparablePoints(['VIG-U1-1', 'VIG-U4-3', 'VIG-U7-1', 'VIG-U3-P2', 'VIG-U4-2', 'VIG-GONE'].map(pilot), vigFinalSlice);
    expect(said(found)).toEqual({
      points: ['VIG-U1-1', 'VIG-U4-3'],
      leftOut: [['VIG-U7-1', 'changed'], ['VIG-U3-2', 'changed'], ['VIG-U3-3', 'changed'], ['VIG-U4-2', 'absent'], ['VIG-GONE', 'absent']],
    });
    expect(found.points[0]!.versionCode).toBe('VIG-MON-2012-PILOT');
  });

  it('take the code that the question has in the wanted version', () => {
    const wanted: Definition = { ...vigFinalSlice, mappings: [{ fromVersion: 'V1', items: [{ from: 'OLD', to: ['VIG-U1-1'], change: 'same', comparable: true }, { from: 'WORDS', to: ['VIG-U4-3'], change: 'same', comparable: false }] }] };
    const from = (code: string) => point('west', { definitionCode: wanted.code, code });
    expect(said(comparablePoints([from('OLD'), from('WORDS')], wanted))).toEqual({ points: ['VIG-U1-1'], leftOut: [['VIG-U4-3', 'not_comparable']] });
  });

  it('do not go along by their code alone: from an unknown version, or from another definition', () => {
    const [item] = items(vigFinalSlice.instruments[0]!);
    const other = [point('west', { definitionCode: vigFinalSlice.code, versionCode: 'OTHER', code: item!.item.code }), point('west', { definitionCode: 'NP', versionCode: vigFinalSlice.versionCode, code: item!.item.code })];
    expect(said(comparablePoints(other, vigFinalSlice))).toEqual({ points: [], leftOut: other.map(({ code }) => [code, 'absent']) });
  });

  it('of the wanted version itself are left as they are', () => {
    const own = [point('west', { definitionCode: vigFinalSlice.code, versionCode: vigFinalSlice.versionCode, code: 'VIG-U1-1' })];
    expect(comparablePoints(own, vigFinalSlice)).toEqual({ points: own, leftOut: [] });
  });
});

describe('what is no question', () => {
  const all = npSlice.instruments.flatMap((instrument) => items(instrument)).map(({ item }) => item.code);
  const section = npSlice.instruments.flatMap((instrument) => measures(instrument, npSlice.scales)).find(({ kind, items: members }) => kind !== 'item' && members.length > 1)!;
  const goal = npSlice.goalCatalogue!.goals[0]!;
  const older: Definition = { ...npSlice, versionCode: 'OLDER', indicators: [{ code: 'OUT', name: { nl: 'Uitval', en: 'Drop-out' }, definition: { nl: 'Voortijdig', en: 'Early' }, measure: 'drop_out' }] };
  const same = all.map((code) => ({ from: code, to: [code], change: 'same' as const, comparable: true }));
  const newer = (over: Partial<Definition> = {}): Definition => ({ ...older, versionCode: 'NEWER', mappings: [{ fromVersion: 'OLDER', items: same }], ...over });
  const from = (code: string) => point('west', { definitionCode: 'NP', versionCode: 'OLDER', code });
  const of = (code: string, wanted: Definition, known = [older]) => said(comparablePoints([from(code)], wanted, known));

  it('goes along where all that makes it is the same: a section by its questions, a goal and an indicator by what is said of them', () => {
    for (const code of [section.code, goal.code, 'OUT']) expect(of(code, newer())).toEqual({ points: [code], leftOut: [] });
  });

  it('does not go along where the earlier version is not at hand', () => {
    expect(of(section.code, newer(), [])).toEqual({ points: [], leftOut: [[section.code, 'absent']] });
  });

  it('does not go along where one question of a section was changed', () => {
    const items = same.map((each) => (each.from === section.items[0]!.code ? { ...each, comparable: false } : each));
    expect(of(section.code, newer({ mappings: [{ fromVersion: 'OLDER', items }] }))).toEqual({ points: [], leftOut: [[section.code, 'changed']] });
  });

  it('does not go along where an indicator counts otherwise, or another ending is drop-out; another name or target is no matter', () => {
    const [indicator] = older.indicators!;
    const changed = (over: Partial<Definition>) => of('OUT', newer(over)).points.length === 0;
    expect(changed({ indicators: [{ ...indicator!, population: { unit: 'family' } }] })).toBe(true);
    expect(changed({ closingReasons: [{ code: 'AWAY', name: { nl: 'Weg', en: 'Away' }, dropOut: true }] })).toBe(true);
    expect(changed({ indicators: [{ ...indicator!, name: { nl: 'Afgebroken', en: 'Broken off' }, target: { comparison: 'below', percent: 10 } }] })).toBe(false);
  });

  it('does not go along where an indicator looks at a question that was changed', () => {
    const from = { part: npSlice.instruments[0]!.code, fields: [all[0]!] };
    const [before, now] = [older, newer()].map((each) => ({ ...each, indicators: [{ ...older.indicators![0]!, measure: 'at_home' as const, from }] })) as [Definition, Definition];
    expect(of('OUT', now, [before]).points).toEqual(['OUT']);
    expect(of('OUT', { ...now, mappings: [{ fromVersion: 'OLDER', items: same.slice(1) }] }, [before]).leftOut).toEqual([['OUT', 'changed']]);
  });

  it('does not go along where a goal is scored on another scale', () => {
    const scale = npSlice.goalCatalogue!.scale.slice(1);
    expect(of(goal.code, newer({ goalCatalogue: { ...npSlice.goalCatalogue!, scale } })).leftOut).toEqual([[goal.code, 'changed']]);
  });
});
