import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../dates.ts';
import { caseloadOf } from './caseload.ts';
import { courseSlice } from './fixtures.ts';
import { carePeriods, definitivelyClosed, durationGroup, nationalReason, openingOf, type TrajectorySpan } from './trajectories.ts';

const span = (startedOn: string, endedOn: string | null, over: Partial<TrajectorySpan> = {}): TrajectorySpan => ({ startedOn, endedOn, closingReason: endedOn === null ? null : 'PLAN', variant: null, opening: null, ...over });
const first = span('2026-01-01', '2026-03-31');
const opening = (before: TrajectorySpan[], startedOn: string) => openingOf(courseSlice, before, { startedOn });

describe('a next trajectory', () => {
  it('of a family without one is a start', () => {
    expect(opening([], '2026-01-01')).toBe('start');
    expect(opening([span('2027-01-01', null)], '2026-01-01')).toBe('start');
  });

  it('follows on up to 31 days after the end, and is a return from then on', () => {
    expect(['2026-03-31', '2026-05-01', '2026-05-02'].map((day) => opening([first], day))).toEqual(['follow_up', 'follow_up', 'return']);
  });

  it('follows on where another runs, or where the one before did not end for good', () => {
    expect(opening([first, span('2026-04-01', null)], '2027-01-01')).toBe('follow_up');
    expect(opening([{ ...first, closingReason: 'NEXT' }], '2027-01-01')).toBe('follow_up');
  });

  it('is weighed against the one that ended last', () => {
    expect(opening([span('2026-01-01', '2026-12-31'), span('2026-02-01', '2026-03-01')], '2027-01-15')).toBe('follow_up');
  });
});

describe('periods of help', () => {
  const second = span('2026-04-05', '2026-06-30');
  const third = span('2027-01-10', null);

  it('begin with a return, whatever the order in which trajectories come', () => {
    expect(carePeriods(courseSlice, [third, first, second])).toEqual([[first, second], [third]]);
    expect(carePeriods(courseSlice, [])).toEqual([]);
  });

  it('follow what a person stated rather than the days between', () => {
    expect(carePeriods(courseSlice, [first, { ...second, opening: 'return' }, { ...third, opening: 'follow_up' }])).toHaveLength(2);
    expect(carePeriods(courseSlice, [first, second, { ...third, opening: 'follow_up' }])).toHaveLength(1);
  });

  it('hold every trajectory once, in order', () => {
    const some = fc.array(fc.record({ from: fc.nat(2000), length: fc.nat(200), return: fc.boolean() }), { maxLength: 8 });
    fc.assert(fc.property(some, (list) => {
      const trajectories = list.map((each) => span(addDays('2020-01-01', each.from), addDays('2020-01-01', each.from + each.length), each.return ? { opening: 'return' } : {}));
      const periods = carePeriods(courseSlice, trajectories);
      expect(periods.every((period) => period.length > 0)).toBe(true);
      expect(periods.flat().map(({ startedOn }) => startedOn)).toEqual(trajectories.map(({ startedOn }) => startedOn).toSorted());
    }));
  });
});

describe('a family', () => {
  const closed = (...given: TrajectorySpan[]) => definitivelyClosed(courseSlice, given, '2026-07-01');
  it('is definitively closed when nothing runs and no help goes on under another name', () => {
    expect([closed(first), closed(), closed(first, span('2026-05-01', null)), closed({ ...first, closingReason: 'NEXT' })]).toEqual([true, false, false, false]);
    expect(closed({ ...first, closingReason: 'NEXT' }, span('2026-04-01', '2026-06-30'))).toBe(true);
  });

  it('is not where help went on for one while another, beside it, ended for good', () => {
    const other = span('2026-01-10', '2026-06-30');
    expect([closed({ ...first, closingReason: 'NEXT' }, other), closed(first, other), closed({ ...first, closingReason: 'NEXT' }, other, span('2026-04-02', '2026-05-01'))]).toEqual([false, true, true]);
    const [one, two] = [span('2026-01-01', '2026-01-20', { closingReason: 'NEXT' }), span('2026-01-05', '2026-01-25', { closingReason: 'NEXT' })];
    expect(closed(one, two)).toBe(false);
  });

  it('is so from the day of the last end, and not before a next one begins', () => {
    expect(['2026-03-30', '2026-03-31'].map((day) => definitivelyClosed(courseSlice, [first], day))).toEqual([false, true]);
    expect(['2026-06-30', '2026-07-01'].map((day) => definitivelyClosed(courseSlice, [first, span('2026-07-01', null)], day))).toEqual([true, false]);
  });
});

describe('the duration group', () => {
  const groups = [{ code: '3m', name: { nl: 'x', en: 'x' }, from: 1, to: 1 }, { code: '6m', name: { nl: 'x', en: 'x' }, from: 2, to: 2 }, { code: '9m_plus', name: { nl: 'x', en: 'x' }, from: 3 }];
  const definition = { ...courseSlice, goalCatalogue: { durationGroups: groups } as unknown as NonNullable<typeof courseSlice.goalCatalogue> };
  const of = (...variants: (string | null)[]) => durationGroup(definition, variants.map((variant) => ({ ...first, variant })));

  it('counts trajectories, two light ones as one', () => {
    expect([of(null), of(null, 'FULL'), of(null, 'LIGHT', 'LIGHT'), of(null, 'LIGHT'), of('LIGHT'), of(null, null, null), of(null, null, null, null)]).toEqual(['3m', '6m', '6m', '3m', '3m', '9m_plus', '9m_plus']);
  });

  it('is none where it runs, somebody dropped out, or the method has no groups', () => {
    expect([durationGroup(definition, []), durationGroup(definition, [first, span('2026-04-01', null)]), durationGroup(definition, [{ ...first, closingReason: 'GONE' }]), durationGroup(courseSlice, [first])]).toEqual([null, null, null, null]);
  });
});

it('the national reason is that of the reason, else the one that was chosen', () => {
  expect([nationalReason(courseSlice, 'PLAN', 'external'), nationalReason(courseSlice, 'OTHER', 'external'), nationalReason(courseSlice, 'OTHER', null), nationalReason(courseSlice, null, 'agreed')]).toEqual(['planned', 'external', null, 'agreed']);
});

describe('a caseload', () => {
  it('weighs cases, and allows as many as fit in the hours', () => {
    expect(caseloadOf(courseSlice, ['FULL', 'LIGHT', 'LIGHT', null], 18)).toEqual({ cases: 4, weight: 3, most: 2.5, share: 1.2 });
    expect([caseloadOf(courseSlice, Array.from({ length: 5 }, () => null), 36).share, caseloadOf(courseSlice, [], 0).share, caseloadOf(courseSlice, [null], 0).share]).toEqual([1, 0, Infinity]);
  });

  it('says nothing where hours or a number are not known', () => {
    expect(caseloadOf(courseSlice, [null], null)).toEqual({ cases: 1, weight: 1, most: null, share: null });
    const note = { nl: 'x', en: 'x' };
    expect(caseloadOf({ ...courseSlice, course: { followUpWithinDays: 0, caseload: { note } } }, [null], 36).most).toBeNull();
    expect(caseloadOf({ ...courseSlice, course: { followUpWithinDays: 0, caseload: { most: 10, note } } }, [null], null).most).toBe(10);
  });
});
