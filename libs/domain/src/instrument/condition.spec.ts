import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, evaluateMissingAsFalse, factsOf, type Facts, outcomeOf } from './condition.ts';
import type { Condition } from './language.ts';

const names = ['a', 'b', 'c', 'd'];
const conditions: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => {
  const several = fc.array(tie('condition'), { minLength: 1, maxLength: 3 });
  return {
    condition: fc.oneof(
      { maxDepth: 3 },
      fc.record({ fact: fc.constantFrom(...names), is: fc.boolean() }),
      fc.record({ fact: fc.constantFrom(...names), min: fc.integer({ min: 0, max: 3 }) }),
      fc.record({ fact: fc.constantFrom(...names) }),
      fc.record({ all: several }),
      fc.record({ any: several }),
      fc.record({ not: tie('condition') }),
      several.chain((of) => fc.record({ atLeast: fc.integer({ min: 1, max: of.length }), of: fc.constant(of) })),
    ),
  };
}).condition;
const value = fc.oneof(fc.boolean(), fc.integer({ min: 0, max: 4 }));
const facts: fc.Arbitrary<Facts> = fc.record(Object.fromEntries(names.map((name) => [name, fc.option(value, { nil: undefined })])));

describe('a condition', () => {
  it('is undetermined as long as an unknown fact can still change it, and names that fact', () => {
    const fourOfSeven: Condition = { atLeast: 4, of: ['1', '2', '3', '4', '5', '6', '7'].map((fact) => ({ fact, is: true })) };
    const three = { 1: true, 2: true, 3: true, 4: false, 5: false, 6: false };
    expect(evaluate(fourOfSeven, three)).toEqual({ outcome: 'undetermined', missing: ['7'] });
    expect(evaluate(fourOfSeven, { ...three, 7: true })).toEqual({ outcome: 'yes', missing: [] });
    expect(evaluate(fourOfSeven, { ...three, 7: false })).toEqual({ outcome: 'no', missing: [] });
  });

  it('does not wait for a fact that no longer matters', () => {
    expect(evaluate({ any: [{ fact: 'a', is: true }, { fact: 'b', is: true }] }, { a: true })).toEqual({ outcome: 'yes', missing: [] });
    expect(evaluate({ all: [{ fact: 'a', is: true }, { fact: 'b', is: true }] }, { a: false })).toEqual({ outcome: 'no', missing: [] });
  });

  it.each([
    [{ fact: 'age', min: 0, max: 23 }, { age: 23 }, 'yes'],
    [{ fact: 'age', min: 0, max: 23 }, { age: 24 }, 'no'],
    [{ fact: 'age', max: 23 }, { age: 'young' }, 'no'],
    [{ fact: 'kind', in: ['A', 'B'] }, { kind: 'B' }, 'yes'],
    [{ fact: 'kind', in: ['A', 'B'] }, { kind: 'C' }, 'no'],
    [{ fact: 'kind' }, { kind: true }, 'yes'],
    [{ fact: 'kind', known: true }, {}, 'no'],
    [{ fact: 'kind', known: false }, { kind: null }, 'yes'],
    [{ fact: 'kind', known: true, is: 'A' }, { kind: 'B' }, 'no'],
  ] satisfies [Condition, Facts, string][])('%j on %j gives %s', (condition, given, outcome) => {
    expect(evaluate(condition, given).outcome).toBe(outcome);
  });

  it('of several chosen answers asks whether one is among them', () => {
    const chosen = (condition: Condition) => outcomeOf(condition, () => ['A', 'B']);
    expect(chosen({ fact: 'kinds', is: 'A' })).toBe('yes');
    expect(chosen({ fact: 'kinds', is: 'C' })).toBe('no');
    expect(chosen({ fact: 'kinds', in: ['C', 'B'] })).toBe('yes');
    expect(chosen({ fact: 'kinds', in: ['C', 'D'] })).toBe('no');
    expect(outcomeOf({ fact: 'kinds', is: 'A' }, () => [])).toBe('no');
    expect(outcomeOf({ fact: 'kinds', is: 'A' }, () => undefined)).toBe('undetermined');
  });

  it('keeps De Morgan\'s laws', () => {
    fc.assert(fc.property(conditions, conditions, facts, (p, q, given) => {
      expect(evaluate({ not: { all: [p, q] } }, given).outcome).toBe(evaluate({ any: [{ not: p }, { not: q }] }, given).outcome);
      expect(evaluate({ not: { any: [p, q] } }, given).outcome).toBe(evaluate({ all: [{ not: p }, { not: q }] }, given).outcome);
    }));
  });

  it('is left unchanged by two negations', () => {
    fc.assert(fc.property(conditions, facts, (p, given) => {
      expect(evaluate({ not: { not: p } }, given)).toEqual(evaluate(p, given));
    }));
  });

  it('never changes a yes or a no when a missing fact is filled in', () => {
    fc.assert(fc.property(conditions, facts, facts, (p, given, more) => {
      const before = evaluate(p, given).outcome;
      fc.pre(before !== 'undetermined');
      const filled = Object.fromEntries(names.map((name) => [name, given[name] ?? more[name]]));
      expect(evaluate(p, filled).outcome).toBe(before);
    }));
  });

  it('is yes or no once every fact it looks at is known', () => {
    fc.assert(fc.property(conditions, fc.record({ a: value, b: value, c: value, d: value }), (p, given) => {
      expect(evaluate(p, given).outcome).not.toBe('undetermined');
      expect(evaluateMissingAsFalse(p, given)).toBe(evaluate(p, given).outcome);
    }));
  });

  it('names missing facts exactly when it is undetermined, all of them unknown and its own', () => {
    fc.assert(fc.property(conditions, facts, (p, given) => {
      const { outcome, missing } = evaluate(p, given);
      expect(missing.length > 0).toBe(outcome === 'undetermined');
      for (const fact of missing) {
        expect(given[fact]).toBeUndefined();
        expect(factsOf(p)).toContain(fact);
      }
    }));
  });

  it('read as the study did, takes every missing fact for false', () => {
    expect(evaluateMissingAsFalse({ fact: 'a', is: true }, {})).toBe('no');
    expect(evaluateMissingAsFalse({ not: { fact: 'a', is: true } }, {})).toBe('yes');
    expect(evaluateMissingAsFalse({ atLeast: 2, of: [{ fact: 'a', is: true }, { any: [{ fact: 'b' }] }, { all: [{ fact: 'c' }] }] }, { a: true, c: true })).toBe('yes');
  });
});
