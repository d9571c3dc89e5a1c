import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateAnswer } from './answer.ts';
import type { AnswerKind, Item } from './language.ts';
import { resetSlice } from './slices/reset.ts';
import { vigFinalSlice, vigPilotSlice } from './slices/vig.ts';

const item = (answer: AnswerKind): Item => ({ code: 'Q1', text: { nl: 'Vraag', en: 'Question' }, answer, counts: 'none' });
const check = (answer: AnswerKind, value: unknown) => validateAnswer(resetSlice, item(answer), value);

function refusal(answer: AnswerKind, value: unknown) {
  const result = check(answer, value);
  if (result.ok) throw new Error(`accepted ${JSON.stringify(value)}`);
  expect(result.problem.message.nl).toMatch(/^Q1/);
  return result.problem;
}

const children: AnswerKind = { kind: 'rows', per: 'child', atMost: 2, fields: [
  { code: 'AGE', label: { nl: 'leeftijd', en: 'age' }, answer: { kind: 'number', min: 0, integer: true } },
] };
const ticks: AnswerKind = { kind: 'rows', per: 'person', persons: ['mother', 'child'], explanation: true, fields: [
  { code: 'PRESENT', label: { nl: 'speelt', en: 'present' }, answer: { kind: 'yes_no', scale: 'YES_NO_UNKNOWN' } },
] };
const namely: AnswerKind = { kind: 'choice', orText: true, options: [
  { code: 'YES', label: { nl: 'ja, namelijk', en: 'yes, namely' }, asksText: true }, { code: 'NO', label: { nl: 'nee', en: 'no' } },
] };
const several: AnswerKind = { kind: 'multiple_choice', options: [{ code: 'A', label: { nl: 'a', en: 'a' } }, { code: 'B', label: { nl: 'b', en: 'b' } }] };

describe('an answer', () => {
  it('to a yes/no question is one of the options of the version\'s own scale', () => {
    const question: Item = { ...item({ kind: 'yes_no', scale: 'PILOT_SCALE' }), code: 'VIG-U4-3' };
    expect(validateAnswer(vigPilotSlice, question, 'YES_NO')).toEqual({ ok: true, value: 'YES_NO' });
    const refused = validateAnswer(vigFinalSlice, { ...question, answer: { kind: 'yes_no', scale: 'YES_NO_SCALE' } }, 'YES_NO');
    expect(refused).toEqual({ ok: false, problem: { rule: 'answer_outside_scale', message: {
      nl: 'VIG-U4-3: "YES_NO" past hier niet. Mogelijk zijn: YES, NO.',
      en: 'VIG-U4-3: "YES_NO" does not fit here. Accepted are: YES, NO.',
    } } });
  });

  it.each<[string, AnswerKind, unknown]>([
    ['a scale with an answer outside it', { kind: 'scale', scale: 'FREQ7' }, 'UNKNOWN'],
    ['a number at its limit', { kind: 'number', min: 0, max: 5 }, 5],
    ['a leap day', { kind: 'date', precision: 'day' }, '2028-02-29'],
    ['a month', { kind: 'date', precision: 'month' }, '2026-12'],
    ['a year', { kind: 'date', precision: 'year' }, '2026'],
    ['a choice', namely, 'NO'],
    ['a choice with words', namely, { option: 'YES', text: 'oma' }],
    ['own words', namely, { text: 'anders' }],
    ['no options at all', several, []],
    ['two options', several, ['A', 'B']],
    ['no rows', children, []],
    ['rows, one of them unanswered', children, [{ fields: { AGE: 4 } }, { fields: {} }]],
    ['a row per person with an explanation', ticks, [{ person: 'mother', fields: { PRESENT: 'YES' }, explanation: 'sinds kort' }]],
  ])('is accepted as it is: %s', (_, answer, value) => {
    expect(check(answer, value)).toEqual({ ok: true, value });
  });

  it('in words is kept without the spaces around it', () => {
    expect(check({ kind: 'text' }, '  Veilig thuis ')).toEqual({ ok: true, value: 'Veilig thuis' });
  });

  it.each<[string, AnswerKind, unknown, string, string]>([
    ['an unknown option', { kind: 'scale', scale: 'AGREE3' }, 'V4', 'answer_outside_scale', 'V1, V2, V3'],
    ['a value instead of an option', { kind: 'scale', scale: 'AGREE3' }, 3, 'answer_outside_scale', 'V1, V2, V3'],
    ['nothing', { kind: 'yes_no', scale: 'YES_NO_UNKNOWN' }, null, 'answer_outside_scale', 'YES, NO, UNKNOWN'],
    ['text for a number', { kind: 'number', min: 0 }, '5', 'answer_wrong_type', 'from 0'],
    ['a broken number', { kind: 'number', integer: true }, 1.5, 'answer_not_whole', 'whole number'],
    ['not a number', { kind: 'number' }, Number.NaN, 'answer_wrong_type', 'number'],
    ['a number too large', { kind: 'number', min: 0, max: 5 }, 6, 'answer_out_of_range', 'up to 5'],
    ['a day that does not exist', { kind: 'date', precision: 'day' }, '2026-02-30', 'answer_not_a_date', '2026-05-31'],
    ['a month that does not exist', { kind: 'date', precision: 'month' }, '2026-13', 'answer_not_a_date', '2026-05'],
    ['a day where a year is asked', { kind: 'date', precision: 'year' }, '2026-01-01', 'answer_not_a_date', '2026'],
    ['an empty text', { kind: 'text' }, '  ', 'answer_empty', 'Enter a text'],
    ['a long text', { kind: 'text', maxLength: 3 }, 'abcd', 'answer_too_long', 'at most 3'],
    ['a number for a text', { kind: 'text' }, 5, 'answer_wrong_type', 'Enter a text'],
    ['a choice without its words', namely, 'YES', 'answer_wrong_type', 'Enter a text'],
    ['own words where none fit', { ...several, kind: 'choice' } as AnswerKind, { text: 'c' }, 'answer_outside_scale', 'A, B'],
    ['one option for several', several, 'A', 'answer_wrong_type', 'A, B'],
    ['an unknown one among several', several, ['A', 'C'], 'answer_outside_scale', 'A, B'],
    ['the same one twice', several, ['A', 'A'], 'answer_twice', 'at most once'],
    ['too many rows', children, [{ fields: {} }, { fields: {} }, { fields: {} }], 'answer_too_many_rows', 'At most 2'],
    ['no list of rows', children, { fields: {} }, 'answer_wrong_type', 'list of rows'],
    ['a row without fields', children, [{}], 'answer_wrong_type', 'AGE'],
    ['an unknown field', children, [{ fields: { SIZE: 1 } }], 'answer_unknown_field', 'AGE'],
    ['a wrong field in the second row', children, [{ fields: {} }, { fields: { AGE: -1 } }], 'answer_out_of_range', 'Q1 2 AGE'],
    ['an explanation where none fits', children, [{ fields: {}, explanation: 'x' }], 'answer_explanation', 'Leave it out'],
    ['a missing explanation', { ...ticks, explanation: 'required' } as AnswerKind, [{ person: 'child', fields: {} }], 'answer_explanation', 'missing'],
    ['an unknown person', ticks, [{ person: 'uncle', fields: {} }], 'answer_unknown_person', 'mother, child'],
    ['anything at all for a derived answer', { kind: 'derived', rule: 'RST-MULTIPROBLEM' }, 'YES', 'answer_is_derived', 'computed'],
  ])('is refused with what is accepted: %s', (_, answer, value, rule, accepted) => {
    const problem = refusal(answer, value);
    expect(problem.rule).toBe(rule);
    expect(problem.message.en).toContain(accepted);
  });

  it('that was accepted is accepted again, unchanged', () => {
    const kinds = fc.constantFrom<AnswerKind>({ kind: 'text' }, { kind: 'number', min: 0 }, namely, several, children, ticks, { kind: 'scale', scale: 'FREQ5' });
    fc.assert(fc.property(kinds, fc.oneof(fc.string(), fc.nat(), fc.constantFrom('V1', 'NO', 'A', ['A', 'B'], [{ fields: { AGE: 3 } }], { text: ' x ' }, { option: 'YES', text: ' x' })), (kind, value) => {
      const first = check(kind, value);
      fc.pre(first.ok);
      expect(check(kind, first.value)).toEqual(first);
    }));
  });
});
