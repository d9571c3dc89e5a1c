import { describe, expect, it } from 'vitest';
import { checked, familySlice } from './fixtures.ts';
import { type ReachCount, reachReport, reachWanted } from './reach.ts';

const definition = checked(familySlice);
const count = (fact: string, value: string, number: number, by: string | null = null, byValue: string | null = null): ReachCount => ({ fact, value, by, byValue, count: number });
const report = (counts: ReachCount[], total: number, minimum?: number) => reachReport(definition, counts, total, minimum === undefined ? {} : { minimum });
const row = (code: string, ...given: Parameters<typeof report>) => report(...given).rows.find((each) => each.code === code)!;

it('what has to be counted is each row, what it is divided by, and the readings, each once', () => {
  expect(reachWanted(definition).map(({ fact, by, of }) => [of, fact, by])).toEqual([
    ['fact', 'NETWORK', null], ['fact', 'HOME', null], ['fact', 'VARIANT', null], ['fact', 'HOME', 'VARIANT'], ['fact', 'D-PARENT', null], ['fact', 'D-PARENT', 'HOME'],
    ['fact', 'EARLY_END', null], ['fact', 'EARLY_END', 'NETWORK'], ['fact', 'KIND', null], ['reading', 'MAIN', null], ['reading', 'STRICT', null],
  ]);
});

describe('a share of who is reached', () => {
  it('is of those of whom it is known, with their number, an interval and the study beside it', () => {
    const [group] = row('R-NETWORK', [count('NETWORK', 'true', 30), count('NETWORK', 'false', 70)], 120).groups;
    expect(group).toMatchObject({ within: null, known: 100, unknown: 20, hidden: false });
    expect(group!.shares).toHaveLength(1);
    const [share] = group!.shares;
    expect(share).toMatchObject({ value: 'true', count: 30, percent: 30, references: [{ reference: 'STUDY', percent: 40, count: 160, known: 400, difference: -10, inside: false }] });
    // Wilson, by hand: (30 + 1.9207 ± 1.96 √(21 + 0.9604)) / 103.8415.
    expect(share!.interval!.lower).toBeCloseTo(21.895, 2);
    expect(share!.interval!.upper).toBeCloseTo(39.585, 2);
  });

  it('lies with the study when the study\'s figure is within its interval', () => {
    const inside = (yes: number) => row('R-NETWORK', [count('NETWORK', 'true', yes), count('NETWORK', 'false', 100 - yes)], 100).groups[0]!.shares[0]!.references[0]!.inside;
    expect([30, 31, 40, 50, 51].map(inside)).toEqual([false, true, true, false, false]);
  });

  it('is nothing where it is known of nobody', () => {
    const [group] = row('R-NETWORK', [], 12).groups;
    expect(group).toMatchObject({ known: 0, unknown: 12, shares: [{ count: 0, percent: null, interval: null, references: [{ difference: null, inside: null }] }] });
  });

  it('is there for each value of a choice, also those nobody has and own words, within each value of what it is divided by', () => {
    const { groups } = row('R-HOME', [
      count('VARIANT', 'FULL', 50), count('VARIANT', 'LIGHT', 10), count('HOME', 'OWN', 30, 'VARIANT', 'FULL'), count('HOME', 'own_words', 10, 'VARIANT', 'FULL'), count('HOME', 'KIN', 4, 'VARIANT', 'LIGHT'),
    ], 60);
    expect(groups.map(({ within, name, known, unknown }) => [within, name!.nl, known, unknown])).toEqual([['FULL', 'Volledig', 40, 10], ['LIGHT', 'Licht', 4, 6]]);
    expect(groups[0]!.shares.map(({ value, count: number, percent }) => [value, number, percent])).toEqual([['OWN', 30, 75], ['KIN', 0, 0], ['NONE', 0, 0], ['own_words', 10, 25]]);
    expect(groups[0]!.shares[0]!.references).toMatchObject([{ percent: 70, inside: true }]);
    expect(groups[1]!.shares[0]!.references).toEqual([]);
  });

  it('of an option of a classification has its name', () => {
    expect(row('R-KIND', [count('KIND', 'K-RISK', 9)], 10).groups[0]!.shares.map(({ name, count: number }) => [name.nl, number])).toEqual([['MULTI', 0], ['RISK', 9], ['OUTSIDE', 0]]);
  });
});

describe('a share of something sensitive', () => {
  const divided = (own: number, kin: number, none: number, homeUnknown = 0, minimum?: number) => {
    const groups = Object.entries({ OWN: own, KIN: kin, NONE: none });
    return row('R-ADDICT', [
      count('D-PARENT', 'true', own + kin + none + homeUnknown), ...groups.map(([home, number]) => count('HOME', home, number)), ...groups.map(([home, number]) => count('D-PARENT', 'true', number, 'HOME', home)),
    ], 200, minimum).groups.map(({ hidden }) => hidden);
  };

  it('is hidden of fewer than five, with everything about them', () => {
    const hidden = row('R-KIND', [count('KIND', 'K-RISK', 4)], 100);
    expect(hidden).toMatchObject({ special: true, groups: [{ hidden: true, known: null, unknown: null, shares: [] }] });
    expect(row('R-KIND', [count('KIND', 'K-RISK', 5)], 100).groups).toMatchObject([{ hidden: false, known: 5 }]);
    expect(row('R-KIND', [], 100).groups).toMatchObject([{ hidden: false, known: 0, unknown: 100 }]);
  });

  it('takes the smallest other one with it where the whole minus the others would give it', () => {
    expect(divided(50, 20, 4)).toEqual([false, true, true]);
    expect(divided(50, 4, 4)).toEqual([false, true, true]);
    expect(divided(50, 20, 5)).toEqual([false, false, false]);
    expect(divided(50, 0, 4)).toEqual([true, false, true]);
    expect(divided(50, 20, 4, 0, 4)).toEqual([false, false, false]);
  });

  it('also where the few that are left are those who are in no group', () => {
    expect(divided(50, 20, 10, 2)).toEqual([false, false, true]);
    expect(divided(50, 20, 10, 5)).toEqual([false, false, false]);
  });

  it('is one too where it is divided by something sensitive', () => {
    const split = { ...definition, reach: { references: [], rows: [{ code: 'R', name: { nl: 'x', en: 'x' }, of: 'NETWORK', by: 'D-PARENT' }] } };
    expect(reachReport(split, [count('D-PARENT', 'true', 3), count('NETWORK', 'true', 3, 'D-PARENT', 'true'), count('NETWORK', 'true', 3)], 50).rows).toMatchObject([{ special: true, groups: [{ within: 'true', hidden: true }, { within: 'false', hidden: false }] }]);
  });

  it('is not hidden where it is not sensitive', () => {
    expect(row('R-NETWORK', [count('NETWORK', 'true', 1)], 3)).toMatchObject({ special: false, groups: [{ hidden: false, known: 1 }] });
  });
});

it('the readings of the target group stand beside one another', () => {
  expect(report([count('MAIN', 'yes', 60), count('MAIN', 'no', 10), count('STRICT', 'yes', 20)], 100).readings.map(({ code, yes, no, undetermined }) => [code, yes, no, undetermined])).toEqual([
    ['MAIN', 60, 10, 30], ['STRICT', 20, 0, 80],
  ]);
});

it('a reading that rests on something sensitive is hidden where it is known of few, in the sentence above the report too', () => {
  const few = report([count('MAIN', 'yes', 3), count('MAIN', 'no', 1), count('STRICT', 'yes', 5)], 9);
  expect(few.readings).toMatchObject([{ hidden: true, yes: null, no: null, undetermined: null }, { hidden: false, yes: 5, no: 0, undetermined: 4 }]);
  expect(few.headline.nl).toBe('Van te weinig gezinnen is te zeggen of ze bij de doelgroep horen.');
  expect(report([], 9).readings).toMatchObject([{ hidden: false, undetermined: 9 }, { hidden: false }]);
});

describe('the sentence above the report', () => {
  const says = (counts: ReachCount[], total: number) => report(counts, total).headline;
  const home = [count('VARIANT', 'FULL', 100), count('HOME', 'OWN', 30, 'VARIANT', 'FULL'), count('HOME', 'KIN', 70, 'VARIANT', 'FULL')];

  it('names the share furthest from the study that lies outside its interval', () => {
    expect(says([count('NETWORK', 'true', 30), count('NETWORK', 'false', 70), ...home], 100)).toEqual({
      nl: 'Het meest opvallend: Woning, OWN, Volledig: 30% (30 van de 100), tegen 70% (het onderzoek).',
      en: 'What stands out most: Woning (en), OWN (en), Volledig (en): 30% (30 of 100), against 70% (het onderzoek (en)).',
    });
    expect(says([count('NETWORK', 'true', 30), count('NETWORK', 'false', 70)], 100).nl).toBe('Het meest opvallend: Netwerk: 30,0% (30 van de 100), tegen 40,0% (het onderzoek).');
  });

  it('passes over a figure of the study that may be wrong', () => {
    expect(says([count('NETWORK', 'true', 100), count('EARLY_END', 'true', 90, 'NETWORK', 'true')], 100).nl).toContain('Netwerk: 100,0%');
    expect(says([count('NETWORK', 'true', 40), count('NETWORK', 'false', 60), count('EARLY_END', 'true', 40, 'NETWORK', 'true')], 100).nl).toContain('te zeggen');
  });

  it('passes over what is unknown of more cases than it is known of, and what is known of few', () => {
    expect(says([count('NETWORK', 'true', 30), count('NETWORK', 'false', 20)], 100).nl).toContain('Netwerk: 60,0%');
    expect(says([count('NETWORK', 'true', 30), count('NETWORK', 'false', 19)], 100).nl).toContain('te zeggen');
    expect(says([count('NETWORK', 'true', 10)], 10).nl).toContain('Netwerk: 100,0%');
    expect(says([count('NETWORK', 'true', 9)], 9).nl).toContain('te zeggen');
  });

  it('else says how many belong to the target group, or that nothing can be said yet', () => {
    expect(says([count('MAIN', 'yes', 60), count('MAIN', 'no', 20)], 100).nl).toBe('60 van de 80 gezinnen van wie het te bepalen is, horen bij de doelgroep (75%).');
    expect(says([], 100).en).toBe('Of none of the families it can be said yet whether they belong to the target group.');
  });
});
