import type { Definition, Item } from '@getrouw/domain';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { complete, fieldId, newOwnItem, placeOf, put, questionId, withSettings } from './draft.ts';

const asked = (code: string): Item => ({ code, text: { nl: code, en: code }, answer: { kind: 'yes_no', scale: 'YN' }, counts: 'execution' });
const section = { code: 'U3', name: { nl: 'Plan', en: 'Plan' }, kind: 'core_element' as const, items: [asked('U3-1'), asked('U3-E1')] };
const instrument = { code: 'MON', policy: { rhythms: ['yearly'], reviewPercent: 100 }, sections: [section] } as unknown as Definition['instruments'][number];
const definition = { instruments: [instrument] } as Definition;
const licensed = complete(definition, { teamIds: [], variants: [], modules: [], instruments: [] });

describe('a new own question', () => {
  test('asks yes or no on the scale of its section, and has no code that is taken', () => {
    const own = newOwnItem(definition, licensed.instruments[0]!, instrument, section);
    expect(own).toMatchObject({ section: 'U3', reason: '', item: { code: 'U3-E2', answer: { kind: 'yes_no', scale: 'YN' }, counts: 'execution' } });
  });

  test('keeps its code apart from all that were added or removed before', () => {
    fc.assert(fc.property(fc.array(fc.option(fc.nat({ max: 5 })), { maxLength: 12 }), (steps) => {
      let configuration = licensed;
      for (const step of steps) {
        const settings = configuration.instruments[0]!;
        const own = newOwnItem(definition, settings, instrument, section)!;
        configuration = withSettings(configuration, 'MON', { ownItems: step === null ? [...settings.ownItems, own] : put(settings.ownItems, step) });
      }
      const codes = ['U3-1', 'U3-E1', ...configuration.instruments[0]!.ownItems.map(({ item }) => item.code)];
      expect(new Set(codes).size).toBe(codes.length);
    }));
  });

  test('is a statement without a norm, on the scale of its section, where the instrument asks nothing by yes or no', () => {
    const statement = (code: string, scale: string): Item => ({ ...asked(code), answer: { kind: 'scale', scale } });
    const [first, second] = [{ ...section, code: 'A', items: [statement('A-1', 'FREQ5')] }, { ...section, code: 'B', items: [statement('B-1', 'FREQ7')] }];
    const own = newOwnItem(definition, licensed.instruments[0]!, { ...instrument, sections: [first, second] }, second);
    expect(own?.item).toMatchObject({ code: 'B-E1', answer: { kind: 'scale', scale: 'FREQ7' }, norm: { statistic: 'none' }, counts: 'execution' });
  });

  test('is not there where the instrument asks nothing by yes or no or on a scale', () => {
    const words = { ...section, items: [{ ...asked('U3-1'), answer: { kind: 'text' as const } }] };
    expect(newOwnItem(definition, licensed.instruments[0]!, { ...instrument, sections: [words] }, words)).toBeUndefined();
  });
});

describe('the place of a problem', () => {
  const problem = { path: 'instruments.0.raisedNorms.1.reason', code: 'U3-1', rule: '', message: { nl: '', en: '' } };
  const among = (...ids: string[]) => placeOf(problem, (id) => ids.includes(id));

  test('is the nearest field there is', () => {
    expect(among(fieldId('instruments.0'), fieldId('instruments.0.raisedNorms.1'))).toBe(fieldId('instruments.0.raisedNorms.1'));
    expect(among(fieldId(problem.path), fieldId('instruments.0.raisedNorms.1'))).toBe(fieldId(problem.path));
  });

  test('is else the question it is about', () => {
    expect(among(questionId('U3-1'))).toBe(questionId('U3-1'));
    expect(among()).toBeUndefined();
  });
});
