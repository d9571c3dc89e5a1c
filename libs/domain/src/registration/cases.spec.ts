import { describe, expect, it } from 'vitest';
import { itemByCode } from '../instrument/walk.ts';
import { checkCell, registrationItems } from './cases.ts';
import { checked, familySlice } from './fixtures.ts';

const definition = checked(familySlice);
const list = definition.instruments[0]!;
const check = (code: string, role: Parameters<typeof checkCell>[2], value: unknown, explanation?: string | null) =>
  checkCell(definition, itemByCode(list, code)!, role, { value, explanation });
const problem = (...given: Parameters<typeof check>) => {
  const result = check(...given);
  return result.ok ? null : [result.problem.field, result.problem.rule];
};

describe('a value in a registration', () => {
  it('is kept as it was given, with a trimmed explanation', () => {
    expect(check('WORRY', 'child', 'YES', ' slaapt slecht ')).toEqual({ ok: true, value: 'YES', explanation: 'slaapt slecht' });
    expect(check('NETWORK', null, 'UNKNOWN')).toEqual({ ok: true, value: 'UNKNOWN', explanation: null });
    expect(check('WORRY', 'child', 'NO', '  ')).toEqual({ ok: true, value: 'NO', explanation: null });
    expect(check('HELPERS', null, 6)).toMatchObject({ ok: true, value: 6 });
  });

  it('is refused about a person who is not asked it, about the case where it is per person, and the other way round', () => {
    expect(problem('WORRY', 'mother', 'YES')).toEqual(['person', 'cell_other_role']);
    expect(problem('WORRY', null, 'YES')).toEqual(['person', 'cell_of_a_person']);
    expect(problem('NETWORK', 'mother', 'YES')).toEqual(['person', 'cell_of_the_case']);
  });

  it('is refused outside the answers, in the words of answers', () => {
    expect(problem('WORRY', 'child', 'MAYBE')).toEqual(['value', 'answer_outside_scale']);
    expect(problem('HELPERS', null, 1.5)).toEqual(['value', 'answer_not_whole']);
  });

  it('is refused where its words have no end', () => {
    const words = { ...itemByCode(list, 'NETWORK')!, answer: { kind: 'text' as const } };
    const problemOf = (value: string) => { const result = checkCell(definition, words, null, { value }); return result.ok ? null : result.problem.rule; };
    expect([problemOf('x'.repeat(5000)), problemOf('x'.repeat(5001))]).toEqual([null, 'answer_too_long']);
  });

  it('is explained only where there is room, and has to be where a yes says nothing without', () => {
    expect(problem('NETWORK', null, 'YES', 'buren')).toEqual(['explanation', 'cell_without_explanation']);
    expect(problem('OTHER', 'child', 'YES')).toEqual(['explanation', 'explanation_missing']);
    expect(problem('OTHER', 'child', 'YES', ' ')).toEqual(['explanation', 'explanation_missing']);
    for (const value of ['NO', 'UNKNOWN']) expect(problem('OTHER', 'child', value)).toBeNull();
    expect(problem('WORRY', 'child', 'YES', 'x'.repeat(1000))).toBeNull();
    expect(problem('WORRY', 'child', 'YES', 'x'.repeat(1001))).toEqual(['explanation', 'explanation_too_long']);
  });

  it('belongs to an item of the list', () => {
    expect(registrationItems(list).map(({ code }) => code)).toEqual(['WORRY', 'GRIEF', 'ADDICTION', 'OTHER', 'ORIGIN', 'NETWORK', 'HELPERS', 'HOME', 'INCOME', 'NOTE']);
    expect(itemByCode(list, 'GONE')).toBeUndefined();
  });
});
