import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../dates.ts';
import { isFollowed, lastDayOf, licenceGaps, licenceState, type LicenceTerm, reminderDue, unlicensed } from './licences.ts';

const term = (fromOn: string, untilOn: string | null = null, over: Partial<LicenceTerm> = {}): LicenceTerm => ({ fromOn, untilOn, endedOn: null, sites: [], variants: [], ...over });
const year = { fromOn: '2025-01-01', untilOn: '2025-12-31' };

describe('a licence', () => {
  test('holds until the day it was granted for, or was ended on', () => {
    expect([lastDayOf(term('2025-01-01')), lastDayOf(term('2025-01-01', '2025-12-31')), lastDayOf(term('2025-01-01', '2025-12-31', { endedOn: '2025-03-31' })), lastDayOf(term('2025-01-01', null, { endedOn: '2025-03-31' }))])
      .toEqual([null, '2025-12-31', '2025-03-31', '2025-03-31']);
  });

  test.each([
    ['2025-12-31', 'coming'], ['2026-01-01', 'valid'], ['2026-10-01', 'valid'], ['2026-10-02', 'ending'], ['2026-12-31', 'ending'], ['2027-01-01', 'ended'],
  ])('stands on %s as %s', (today, state) => {
    expect(licenceState(term('2026-01-01', '2026-12-31'), today)).toBe(state);
  });

  test('is followed when every site of it goes on the day after', () => {
    const ending = term('2025-01-01', '2025-12-31', { sites: ['Noord', 'Zuid'] });
    expect(isFollowed(ending, [])).toBe(false);
    expect(isFollowed(ending, [term('2026-01-02')])).toBe(false);
    expect(isFollowed(ending, [term('2026-01-01')])).toBe(true);
    expect(isFollowed(ending, [term('2025-06-01', '2025-12-31')])).toBe(false);
    expect(isFollowed(ending, [term('2026-01-01', null, { sites: [' noord'] })])).toBe(false);
    expect(isFollowed(ending, [term('2026-01-01', null, { sites: [' noord'] }), term('2025-06-01', null, { sites: ['Zuid'] })])).toBe(true);
    expect(isFollowed(term('2025-01-01', '2025-12-31'), [term('2026-01-01', null, { sites: ['Noord'] })])).toBe(false);
  });

  test.each([
    ['2026-10-01', null], ['2026-10-02', 90], ['2026-11-30', 90], ['2026-12-01', 30], ['2026-12-24', 7], ['2026-12-31', 7], ['2027-01-01', null],
  ])('that ends on the last day of 2026 is reminded of on %s: %s days before', (today, days) => {
    expect(reminderDue('2026-12-31', today)).toBe(days);
  });
});

describe('the days without a licence', () => {
  test('are all, none, or those before, between and after', () => {
    expect(unlicensed([], 'Noord', year)).toEqual([year]);
    expect(unlicensed([term('2020-01-01')], 'Noord', year)).toEqual([]);
    expect(unlicensed([term('2025-09-01', '2025-10-31'), term('2025-02-01', '2025-06-30', { endedOn: '2025-03-31' })], 'Noord', year)).toEqual([
      { fromOn: '2025-01-01', untilOn: '2025-01-31' }, { fromOn: '2025-04-01', untilOn: '2025-08-31' }, { fromOn: '2025-11-01', untilOn: '2025-12-31' },
    ]);
  });

  test('are told of sites together where they are the same', () => {
    const terms = [term('2024-01-01', '2025-06-30'), term('2025-07-01', null, { sites: ['Noord'] })];
    expect(licenceGaps(terms, ['Noord', 'Oost', 'Zuid'], [], year)).toEqual([{ fromOn: '2025-07-01', untilOn: '2025-12-31', sites: ['Oost', 'Zuid'], variants: null }]);
  });

  test('are of the variants that no licence names, and of all where none holds', () => {
    const terms = [term('2024-01-01', '2025-06-30'), term('2025-07-01', '2025-09-30', { variants: ['FULL'] })];
    expect(licenceGaps(terms, ['Noord'], ['FULL', 'LIGHT'], year)).toEqual([
      { fromOn: '2025-07-01', untilOn: '2025-12-31', sites: ['Noord'], variants: ['LIGHT'] }, { fromOn: '2025-10-01', untilOn: '2025-12-31', sites: ['Noord'], variants: ['FULL'] }]);
    expect(licenceGaps([], ['Noord'], ['FULL', 'LIGHT'], year)).toEqual([{ ...year, sites: ['Noord'], variants: null }]);
    expect(licenceGaps(terms, ['Noord'], [], year)).toEqual([{ fromOn: '2025-10-01', untilOn: '2025-12-31', sites: ['Noord'], variants: null }]);
  });

  test('are exactly those on which no licence holds', () => {
    const day = fc.integer({ min: 0, max: 40 }).map((days) => addDays('2025-01-01', days));
    const some = fc.record({ fromOn: day, untilOn: fc.option(day), endedOn: fc.option(day), sites: fc.constantFrom<string[]>([], ['Noord'], ['Zuid']), variants: fc.constant([]) });
    fc.assert(fc.property(fc.array(some, { maxLength: 6 }), day, fc.nat(20), (terms, fromOn, length) => {
      const period = { fromOn, untilOn: addDays(fromOn, length) };
      const gaps = unlicensed(terms, 'Noord', period);
      for (let on = fromOn; on <= period.untilOn; on = addDays(on, 1)) {
        const held = terms.some((each) => !each.sites.includes('Zuid') && each.fromOn <= on && (lastDayOf(each) ?? on) >= on);
        expect(gaps.some((gap) => gap.fromOn <= on && on <= gap.untilOn)).toBe(!held);
      }
    }));
  });
});
