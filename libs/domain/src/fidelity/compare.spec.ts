import { describe, expect, it } from 'vitest';
import type { Item, ItemMapping } from '../instrument/language.ts';
import { type Asked, comparePrevious, sameOwnItems } from './compare.ts';
import { type CaseResult, fidelityFigures, type GroupFigures } from './figures.ts';
import { files, instrument, scales } from './fixtures.ts';

const figures = (cases: readonly CaseResult[]): GroupFigures => fidelityFigures({ instrument, scales, cases, sampled: false }).whole;
const now = figures(files('VIG-U3-P2', { yes: 2, no: 2 }));
const then = figures(files('VIG-U3-P2', { yes: 3, no: 1 }));
const renamed = (from: string, to: string): GroupFigures =>
  ({ ...then, items: then.items.map((item) => (item.itemCode === from ? { ...item, itemCode: to } : item)) });
const say = (text: string) => ({ nl: text, en: text });
const YES_NO = [{ code: 'YES', label: say('Ja'), counts: 'yes' as const }, { code: 'NO', label: say('Nee'), counts: 'no' as const }];
const compare = (mapping: ItemMapping[] | null, previous = then) =>
  comparePrevious(now, previous, mapping)['VIG-U3-P2'];

describe('a question beside the previous round', () => {
  it('shows the difference in percentage points within one version', () => {
    expect(compare(null)).toEqual({ previousPercentage: 75, previousN: 4, difference: -25, reason: null });
  });

  it('follows the mapping to the code it had before', () => {
    const mapping: ItemMapping[] = [{ from: 'OLD', to: ['VIG-U3-P2'], change: 'same', comparable: true }];
    expect(compare(mapping, renamed('VIG-U3-P2', 'OLD'))).toMatchObject({ previousPercentage: 75, difference: -25 });
  });

  it.each<[string, ItemMapping[], string]>([
    ['changed', [{ from: 'VIG-U3-P2', to: ['VIG-U3-P2'], change: 'changed', comparable: false }], 'changed'],
    ['measured otherwise under the same code', [{ from: 'VIG-U3-P2', to: ['VIG-U3-P2'], change: 'same', comparable: false }], 'not_comparable'],
    ['new', [{ from: null, to: ['VIG-U3-P2'], change: 'new', comparable: false }], 'absent'],
    ['not in the mapping', [], 'absent'],
  ])('shows no difference when it is %s', (_, mapping, reason) => {
    expect(compare(mapping)).toEqual({ previousPercentage: null, previousN: null, difference: null, reason });
  });

  it('shows no difference when the previous round did not have it', () => {
    expect(compare(null, renamed('VIG-U3-P2', 'OLD'))).toMatchObject({ difference: null, reason: 'absent' });
  });

  it('says that it was switched off, now with the figure it had, or then', () => {
    const off = (now: string[], before: string[]) => comparePrevious({ ...figures(files('VIG-U3-P2', { yes: 1 })) }, then, null, { now, before });
    const without = { ...now, items: now.items.filter(({ itemCode }) => itemCode !== 'VIG-U3-P2') };
    expect(comparePrevious(without, then, null, { now: ['VIG-U3-P2'], before: [] })['VIG-U3-P2'])
      .toEqual({ previousPercentage: 75, previousN: 4, difference: null, reason: 'switched_off' });
    expect(off([], ['VIG-U3-P2'])['VIG-U3-P2']).toEqual({ previousPercentage: null, previousN: null, difference: null, reason: 'switched_off' });
  });

  it("compares the provider's own only with the same question of its own, also between versions", () => {
    const own = (figures: GroupFigures) => ({ ...figures, items: figures.items.map((item) => ({ ...item, own: true as const })) });
    const same = new Set(['VIG-U3-P2']);
    for (const mapping of [null, []]) expect(comparePrevious(own(now), own(then), mapping, undefined, same)['VIG-U3-P2']).toEqual({ previousPercentage: 75, previousN: 4, difference: -25, reason: null });
    expect(comparePrevious(own(now), own(then), null)['VIG-U3-P2']).toMatchObject({ difference: null, reason: 'changed' });
    expect(comparePrevious(own(now), then, null, undefined, same)['VIG-U3-P2']).toMatchObject({ difference: null, reason: 'absent' });
    expect(comparePrevious(now, own(then), null, undefined, same)['VIG-U3-P2']).toMatchObject({ difference: null, reason: 'absent' });
  });

  it('knows the same own question by its words and answers, and by nothing else', () => {
    const asked = (over: Partial<Item>, options = YES_NO): Asked => ({
      definition: { scales: [{ code: 'S', options }] },
      instrument: { ...instrument, sections: [{ code: 'A', name: say('Deel'), kind: 'section', items: [{ code: 'E1', text: say('Gebeld?'), answer: { kind: 'yes_no', scale: 'S' }, counts: 'execution', own: true, ...over }] }] },
    });
    const first = asked({});
    expect([...sameOwnItems(first, asked({ guidance: say('Kijk in het logboek'), counts: 'outcome' }))]).toEqual(['E1']);
    for (const other of [asked({ text: say('Gebeld of gemaild?') }), asked({ code: 'E2' }), asked({ answer: { kind: 'text' } }), asked({ own: undefined as never }), asked({}, [...YES_NO].reverse())]) {
      expect([...sameOwnItems(first, other)]).toEqual([]);
    }
  });

  it('shows no difference when one of the rounds has no answers', () => {
    expect(compare(null, figures([]))).toMatchObject({ difference: null, reason: 'no_answers' });
  });
});
