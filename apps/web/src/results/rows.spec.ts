import { type CaseResult, comparePrevious, type Definition, fidelityFigures, type Instrument, type ItemMapping } from '@getrouw/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grouped, readResults, type Results, rowsOf, shownOf, teamsOf } from './rows.ts';

const text = (nl: string) => ({ nl, en: nl });
const scales: Definition['scales'] = [{ code: 'S', options: [{ code: 'YES', label: text('Ja'), counts: 'yes' }, { code: 'NO', label: text('Nee'), counts: 'no' }] }];
const item = (code: string) => ({ code, text: text(code), answer: { kind: 'yes_no', scale: 'S' }, counts: 'execution' });
const section = (code: string, ...codes: string[]) => ({ code, name: text(code), kind: 'core_element', items: codes.map(item) });
const instrument = { code: 'I', norm: { statistic: 'share_yes', atLeastPercent: 80 }, sections: [{ code: 'U', name: text('U'), kind: 'section', sections: [section('U1', 'A', 'B'), section('U2', 'C', 'D')] }] } as unknown as Instrument;
const mapping: ItemMapping[] = [{ from: 'B', to: ['B'], change: 'changed', comparable: false, note: text('Anders gevraagd.') }, { from: 'A', to: ['A'], change: 'same', comparable: true }];
const document = { scales, mappings: [{ fromVersion: 'V1', items: mapping }], instruments: [instrument] } as unknown as Definition;

const answered = (teamId: string, values: string): CaseResult => ({
  trajectoryId: values, familyId: values, teamId,
  answers: Object.fromEntries([...values].map((value, index) => ['ABCD'[index]!, { value: { j: 'YES', n: 'NO' }[value] ?? null, mark: false }])),
});

/** Results over cases such as "jn-j": yes, no, nothing, yes to A, B, C and D. */
function resultsOf(cases: readonly CaseResult[]): Results {
  const figures = fidelityFigures({ instrument, scales, cases, sampled: false });
  const before = fidelityFigures({ instrument, scales, cases: [answered('noord', 'jjjj')], sampled: false });
  return readResults({
    figures, document, comparison: comparePrevious(figures.whole, before.whole, mapping),
    teamComparisons: { noord: comparePrevious(figures.teams.find(({ teamId }) => teamId === 'noord')!, before.teams[0]!, mapping) }, instrumentCode: 'I', previous: { versionCode: 'V1', slug: 'eerder', name: 'Eerder' },
    teams: [{ id: 'zuid', name: 'Zuid' }, { id: 'noord', name: 'Noord' }, { id: 'oost', name: 'Oost' }], deviations: [],
    remarks: [{ itemCode: 'A', teamId: 'noord', clientNumber: '1', mark: false, remark: 'x' }, { itemCode: 'A', teamId: 'zuid', clientNumber: '2', mark: true, remark: 'y' }],
  } as unknown as Parameters<typeof readResults>[0], { lines: [], rounds: [] } as unknown as Parameters<typeof readResults>[1]);
}
const results = resultsOf([answered('noord', 'jn-j'), answered('zuid', 'nn-j')]);
const codes = (rows: readonly { item: { code: string } }[]) => rows.map((row) => row.item.code);

describe('a row per question', () => {
  const rows = rowsOf(results, shownOf(results, undefined));

  test('has its number, its figure, every team, its remarks and what became of it since the previous round', () => {
    expect(rows.map(({ number }) => number)).toEqual(['1a', '1b', '2a', '2b']);
    expect(rows[0]).toMatchObject({ figure: { yes: 1, n: 2 }, compared: { difference: -50 }, teams: [{ name: 'Noord', figure: { yes: 1 } }, { name: 'Zuid', figure: { yes: 0 } }] });
    expect(rows[0]!.remarks).toHaveLength(2);
    expect(rows[1]).toMatchObject({ compared: { difference: null, reason: 'changed' }, changeNote: { nl: 'Anders gevraagd.' } });
  });

  test('of one team has its figure and remarks, and stands beside that team in the previous round', () => {
    expect(rowsOf(results, shownOf(results, 'Noord'))[0]).toMatchObject({ figure: { yes: 1, n: 1 }, compared: { previousPercentage: 100, difference: 0 }, remarks: [{ clientNumber: '1' }] });
  });

  test('of a team that took no part in the previous round has nothing beside it', () => {
    const [first] = rowsOf(results, shownOf(results, 'Zuid'));
    expect(first).toMatchObject({ figure: { yes: 0, n: 1 }, compared: undefined, remarks: [{ clientNumber: '2' }] });
  });
});

test('only teams with figures can be chosen; an unknown one shows the whole', () => {
  expect(teamsOf(results).map(({ name }) => name)).toEqual(['Noord', 'Zuid']);
  for (const name of ['Oost', 'West', undefined]) expect(shownOf(results, name)).toEqual({ team: null, figures: results.figures.whole });
});

describe('the order', () => {
  const rows = rowsOf(results, shownOf(results, undefined));

  test('by core element keeps the order of the checklist, with a heading for each', () => {
    expect(grouped(rows, 'kernelement').map(({ part, rows: members }) => [part?.section.code, codes(members)])).toEqual([['U1', ['A', 'B']], ['U2', ['C', 'D']]]);
  });

  test('by the norm begins furthest below it, and ends with what nobody answered', () => {
    expect(codes(grouped(rows, 'norm')[0]!.rows)).toEqual(['B', 'A', 'D', 'C']);
  });

  test('by change begins with the largest drop, and ends with what cannot be compared', () => {
    expect(codes(grouped(rows, 'verandering')[0]!.rows)).toEqual(['A', 'B', 'C', 'D']);
  });

  test('loses no question and never puts a better one first', () => {
    const files = fc.array(fc.string({ unit: fc.constantFrom('j', 'n', '-'), minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(files, (values) => {
      const drawn = resultsOf(values.map((each) => answered('noord', each)));
      const ordered = grouped(rowsOf(drawn, shownOf(drawn, undefined)), 'norm').flatMap(({ rows: members }) => members);
      expect(codes(ordered).toSorted()).toEqual(['A', 'B', 'C', 'D']);
      const shares = ordered.map(({ figure: { percentage } }) => percentage ?? Infinity);
      expect(shares).toEqual(shares.toSorted((one, other) => (one === other ? 0 : one - other)));
    }), { numRuns: 50 });
  });
});
