import { describe, expect, it } from 'vitest';
import { comparableItems, compareVersions } from './compare.ts';
import { vigFinalSlice, vigPilotSlice } from './slices/vig.ts';
import { effectiveNorm, itemByCode, items, scoredItems, sections } from './walk.ts';

const [checklist] = vigFinalSlice.instruments;
if (!checklist) throw new Error('the slice has a checklist');

describe('walking an instrument', () => {
  it('gives items in reading order with the sections around them', () => {
    expect(items(checklist).map(({ item, sections: around }) => [item.code, ...around.map(({ code }) => code)]).slice(0, 3)).toEqual([
      ['VIG-U1-1', 'VIG-U1'], ['VIG-U1-T1', 'VIG-U1'], ['VIG-U3-2', 'VIG-U3'],
    ]);
    expect(sections(checklist).map(({ section }) => section.code)).toEqual(['VIG-U1', 'VIG-U3', 'VIG-U4', 'VIG-U6', 'VIG-U7']);
  });

  it('leaves out of the scored items what counts nowhere', () => {
    expect(scoredItems(checklist).map(({ code }) => code)).not.toContain('VIG-U1-T1');
    expect(scoredItems(checklist)).toHaveLength(items(checklist).length - 1);
  });

  it('finds an item by its code, and none by an unknown one', () => {
    expect(itemByCode(checklist, 'VIG-U6-1')?.documents).toEqual(['DOC-PHONE']);
    expect(itemByCode(checklist, 'VIG-U9-1')).toBeUndefined();
  });

  it('holds an item to its own norm before the group\'s before the instrument\'s', () => {
    const [item] = scoredItems(checklist);
    if (!item) throw new Error('the slice has items');
    const grouped = { ...checklist, normGroups: [{ code: 'G', items: [item.code], norm: { statistic: 'none' as const } }] };
    expect(effectiveNorm(checklist, item)).toEqual({ statistic: 'share_yes', atLeastPercent: 80 });
    expect(effectiveNorm(grouped, item)).toEqual({ statistic: 'none' });
    expect(effectiveNorm(grouped, { ...item, norm: { statistic: 'share_yes', atLeastPercent: 90 } })).toEqual({ statistic: 'share_yes', atLeastPercent: 90 });
  });
});

describe('comparing two versions', () => {
  it('follows the mapping item by item in the order of the newer version', () => {
    expect(compareVersions(vigPilotSlice, vigFinalSlice).map(({ from, to, change, comparable }) => [from?.code ?? null, to.map(({ code }) => code).join(' '), change, comparable])).toEqual([
      ['VIG-U1-1', 'VIG-U1-1', 'same', true],
      ['VIG-U1-T1', 'VIG-U1-T1', 'same', false],
      ['VIG-U3-P2', 'VIG-U3-2 VIG-U3-3', 'changed', false],
      [null, 'VIG-U4-2', 'new', false],
      ['VIG-U4-3', 'VIG-U4-3', 'same', true],
      [null, 'VIG-U6-1', 'new', false],
      ['VIG-U7-1', 'VIG-U7-1', 'changed', false],
    ]);
  });

  it('without a mapping trusts no code, and lists what was dropped last', () => {
    const changes = compareVersions(vigFinalSlice, vigPilotSlice);
    expect(changes.some(({ comparable }) => comparable)).toBe(false);
    expect(changes.slice(-4).map(({ from, change }) => [from?.code, change])).toEqual([
      ['VIG-U3-2', 'dropped'], ['VIG-U3-3', 'dropped'], ['VIG-U4-2', 'dropped'], ['VIG-U6-1', 'dropped'],
    ]);
  });

  it('joins a trend only where the code stayed and the mapping calls it comparable', () => {
    expect(comparableItems(vigFinalSlice.mappings?.[0]?.items ?? [])).toEqual(['VIG-U1-1', 'VIG-U4-3']);
    expect(comparableItems([
      { from: 'A', to: ['B'], change: 'same', comparable: true },
      { from: 'A', to: ['A', 'B'], change: 'changed', comparable: true },
      { from: 'C', to: ['C'], change: 'changed', comparable: true },
    ])).toEqual(['C']);
  });
});
