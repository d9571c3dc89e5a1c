import { classifier, explainCase, explainRule, items, registrationItems, validateDefinition } from '@getrouw/domain';
import { describe, expect, it } from 'vitest';
import { texts } from '../survey/fixtures.ts';
import { families, registered } from './families.ts';
import { registration } from './registration.ts';
import { reset } from './reset.ts';

const asked = registrationItems(registration);
const numbered = (prefix: string, from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => `${prefix}${String(from + index).padStart(2, '0')}`);
const within = (prefix: string) => asked.filter(({ code }) => code.startsWith(prefix));
const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);
const rules = new Map(reset.rules?.map((rule) => [rule.code, rule]));

describe('the registration list of ReSet', () => {
  it('has the 44 fields of the study in their order: 11, 23 rows per person and 10', () => {
    expect(codes(within('RST-RL'))).toEqual(numbered('RST-RL-', 1, 44));
    expect(registration.sections.map(({ items: list }) => list?.length)).toEqual([11, 23, 10, 20, 16]);
    const rows = within('RST-RL').slice(11, 34);
    expect(rows.every(({ answer, perPerson, explanation }) => answer.kind === 'yes_no' && perPerson?.length === 4 && explanation)).toBe(true);
    expect(codes(rows.filter(({ explanation }) => explanation === 'required'))).toEqual(['RST-RL-33']);
  });

  it('has 20 extra fields, and 16 of its own in a part that says so', () => {
    expect(codes(within('RST-RX'))).toEqual(numbered('RST-RX-', 1, 20));
    expect(codes(within('RST-RC'))).toEqual(numbered('RST-RC-', 1, 16));
    expect(registration.sections.at(-1)?.criterion?.nl).toContain('staan niet op de lijst van de studie');
  });

  it('does not ask again what the case, its persons or its trajectories hold', () => {
    const kept = (where: string) => codes(asked.filter(({ keptWith }) => keptWith === where));
    expect(kept('case')).toEqual(['RST-RL-01', 'RST-RL-02', 'RST-RL-40']);
    expect(kept('person')).toEqual(['RST-RL-04', 'RST-RL-05', 'RST-RL-06', 'RST-RX-03']);
    expect(kept('trajectory')).toEqual(['RST-RL-03', 'RST-RL-41', 'RST-RL-42', 'RST-RX-20']);
  });

  it('leaves origin and flight off, and marks 27 fields as a special category of data', () => {
    expect(codes(asked.filter(({ offByDefault }) => offByDefault))).toEqual(['RST-RL-08', 'RST-RL-09', 'RST-RL-10', 'RST-RL-11', 'RST-RX-13']);
    expect(codes(asked.filter(({ sensitivity }) => sensitivity === 'special_category'))).toEqual([
      ...numbered('RST-RL-', 8, 11), 'RST-RL-20', ...numbered('RST-RL-', 23, 26), ...numbered('RST-RL-', 29, 31), 'RST-RL-34',
      'RST-RX-04', 'RST-RX-05', 'RST-RX-10', 'RST-RX-13', 'RST-RX-19', 'RST-RC-05', ...numbered('RST-RC-', 8, 13), 'RST-RC-15', 'RST-RC-16',
    ]);
  });

  it('is kept by the worker by name, of which half is coded twice, and counts in no figure of fidelity', () => {
    expect(registration.policy).toMatchObject({ subject: 'family', filledInBy: 'professional', independence: 'self', anonymity: 'named', minimumGroup: 0, secondScorerPercent: 50 });
    expect(asked.every(({ counts }) => counts === 'none')).toBe(true);
  });
});

describe('the classification of ReSet', () => {
  it('is a valid definition in two languages', () => {
    expect(validateDefinition(reset)).toEqual({ definition: reset });
    const parts = [registration, reset.rules, reset.classifications, reset.targetGroup, reset.reach, reset.fundings, reset.closingReasons];
    for (const { nl, en } of parts.flatMap(texts)) expect([nl, en].every((words) => words.trim() !== '')).toBe(true);
    expect(parts.flatMap(texts).filter(({ nl, en }) => nl === en && nl.split(' ').length > 2)).toEqual([]);
  });

  it('has 40 family variables, 17 factors in seven domains, 16 risk indicators and one that is off, and 17 factors for admission', () => {
    const factors = [...rules.keys()].filter((code) => /^RST-\d[A-F]$/.test(code));
    expect(factors.map((code) => code.slice(4))).toEqual(['1A', '1B', '1C', '2A', '2B', '2C', '4A', '4B', '4C', '4F', '5A', '5B', '5C', '6A', '6B', '7A', '7B']);
    expect([...rules.keys()].filter((code) => /^RST-D\d$/.test(code))).toHaveLength(7);
    expect([...rules.keys()].filter((code) => code.startsWith('RST-RF-'))).toHaveLength(17);
    expect(rules.get('RST-MULTIPROBLEM')).toMatchObject({ condition: { atLeast: 6, of: { length: 7 } } });
    expect(rules.get('RST-RISK')).toMatchObject({ condition: { atLeast: 4, of: { length: 16 } } });
    expect(rules.get('RST-RISK-NO-NETWORK')).toMatchObject({ condition: { atLeast: 4, of: { length: 15 } } });
    expect(codes(reset.rules!.filter(({ offByDefault }) => offByDefault))).toEqual(['RST-REFUGEE', 'RST-MINORITY']);
    expect(rules.size).toBe(40 + 8 + 19 + 17 + 7 + 1 + 15 + 6 + 26 + 19);
  });

  it('reads what is missing as no in the study, for the domains but not for the risk indicators', () => {
    expect(reset.rules!.filter(({ studyReading }) => studyReading)).toHaveLength(92);
    expect(rules.get('RST-RISK')?.studyReading).toBeUndefined();
  });

  it('reads the target group in four ways', () => {
    expect(reset.targetGroup).toMatchObject({ unit: 'family', counted: 'last' });
    expect(reset.targetGroup?.readings.map(({ rule }) => rule)).toEqual(['RST-TARGET', 'RST-TARGET-NO-NETWORK', 'RST-SUITED-1', 'RST-SUITED-3']);
  });

  it('has five profiles that a professional chooses beside 21 signs, a second one and one for too little information', () => {
    const profile = reset.classifications?.find(({ code }) => code === 'RST-PROFILE');
    expect(profile).toMatchObject({ assignedBy: 'judgement', second: true });
    expect(profile?.options.map(({ code, signs = [], unknown }) => [code, signs.length, unknown ?? false])).toEqual([['A', 5, false], ['B', 4, false], ['C', 6, false], ['D', 6, false], ['E', 0, false], ['U', 0, true]]);
    expect(reset.classifications?.filter(({ assignedBy }) => assignedBy === 'rule').map(({ options }) => options.length)).toEqual([3, 3, 6, 4, 3, 7]);
  });

  it('has five fundings and thirteen reasons for closing, of which three are drop-out and a placement is not', () => {
    expect(reset.fundings).toHaveLength(5);
    expect(reset.closingReasons).toHaveLength(15);
    expect(codes(reset.closingReasons!.filter(({ dropOut }) => dropOut))).toEqual(['CR-FAMILY-STOP', 'CR-DISSATISFIED', 'CR-SAFETY']);
  });
});

describe('the report on who ReSet reaches', () => {
  const figures = reset.reach!.references[0]!.figures;

  it('has 36 rows beside 50 figures of the study, of which ten are doubtful', () => {
    expect(reset.reach?.rows).toHaveLength(36);
    expect(figures).toHaveLength(50);
    expect(figures.filter(({ doubtful }) => doubtful)).toHaveLength(10);
  });

  it('prints percentages that follow from their numbers, but one', () => {
    const deviating = figures.filter(({ percent, count, known }) => Number((100 * count! / known!).toFixed(1)) !== percent);
    expect(deviating.map(({ row, percent }) => [row, percent])).toEqual([['RST-BR-GRP-COMP', 17.9]]);
  });
});

const classify = classifier(reset);
const family = (name: string) => registered(families.find((each) => each.name.startsWith(name))!);
const missing = (name: string, rule: string) => explainRule(reset, family(name), rule).missing.map(({ code, person, answeredUnknown, ifMet, ifNotMet }) => [code, person, answeredUnknown, ifMet, ifNotMet]);
const needs = (name: string, rule: string) => {
  const { atLeast, met, open } = explainRule(reset, family(name), rule).needs!;
  return [met, open, atLeast];
};

describe('ten families', () => {
  it.each([
    ['Adan', ['yes', 'yes', 'no', 'no'], 'MULTIPROBLEM', 'MULTIPROBLEM', 'FT-TRAD', 'TRADITIONAL', 'NEITHER', 'PRIMARY'],
    ['Bos', ['yes', 'yes', 'yes', 'yes'], 'RISK', 'RISK', 'FT-SEP', 'SEPARATING', 'NEITHER', 'PRIMARY'],
    ['Celik', ['no', 'no', 'no', 'no'], 'OUTSIDE', 'OUTSIDE', 'FT-TRAD', 'TRADITIONAL', 'NEITHER', 'YOUNG'],
    ['Dekker', ['yes', 'no', 'yes', 'no'], 'RISK', 'OUTSIDE', 'FT-COMP', 'COMPOSITE', 'NEITHER', 'PRIMARY_YOUNG'],
    ['Eden', ['no', 'no', 'yes', 'no'], 'OUTSIDE', 'OUTSIDE', 'FT-SINGLE', 'SINGLE', 'NEITHER', 'ADOL'],
    ['Faber', ['no', 'no', 'no', 'no'], 'OUTSIDE', 'OUTSIDE', undefined, undefined, 'NEITHER', 'ADOL'],
    ['Groen', ['no', 'no', 'yes', 'yes'], 'OUTSIDE', 'OUTSIDE', 'FT-COMP-SINGLE', 'SINGLE', 'TEEN', 'ALL'],
    ['Hendriks', ['undetermined', 'undetermined', 'yes', 'yes'], undefined, undefined, undefined, undefined, 'NEITHER', 'PRIMARY'],
    ['Ismail', ['undetermined', 'undetermined', 'yes', 'undetermined'], undefined, undefined, 'FT-COMP-SEP', 'SEPARATING', 'NEITHER', 'PRIMARY'],
    ['Jansen', ['yes', 'yes', 'undetermined', 'undetermined'], 'MULTIPROBLEM', 'MULTIPROBLEM', undefined, undefined, undefined, undefined],
  ])('%s: %j', (name, readings, target, targetWithoutNetwork, type, typeOfFour, mother, phase) => {
    const { facts, readings: found } = classify(family(name));
    expect(Object.values(found)).toEqual(readings);
    expect(['RST-CLASS', 'RST-CLASS-NO-NETWORK', 'RST-FAMILY-TYPE', 'RST-FAMILY-TYPE-4', 'RST-MOTHER', 'RST-AGE-PHASE'].map((code) => facts[code]))
      .toEqual([target, targetWithoutNetwork, type, typeOfFour, mother, phase]);
  });

  it('lie on both sides of six domains, four indicators, one and three other factors, and nineteen years', () => {
    expect([needs('Adan', 'RST-MULTIPROBLEM'), needs('Bos', 'RST-MULTIPROBLEM')]).toEqual([[6, 0, 6], [5, 0, 6]]);
    expect([needs('Bos', 'RST-RISK'), needs('Celik', 'RST-RISK')]).toEqual([[4, 0, 4], [3, 0, 4]]);
    expect([needs('Dekker', 'RST-RISK'), needs('Dekker', 'RST-RISK-NO-NETWORK')]).toEqual([[4, 0, 4], [3, 0, 4]]);
    expect([needs('Celik', 'RST-SUITED-1'), needs('Eden', 'RST-SUITED-1')]).toEqual([[0, 0, 1], [1, 0, 1]]);
    expect([needs('Dekker', 'RST-SUITED-3'), needs('Groen', 'RST-SUITED-3')]).toEqual([[2, 0, 3], [3, 0, 3]]);
    const atHome = (name: string) => explainRule(reset, family(name), 'RST-CHILD-AT-HOME');
    expect([atHome('Eden').outcome, atHome('Faber').outcome]).toEqual(['yes', 'no']);
    expect([atHome('Eden').met, atHome('Faber').against].map((list) => list.find(({ code }) => code === 'AGE')?.value)).toEqual([18, 19]);
  });

  it('show why: which fact met which rule, and what stood in the way', () => {
    const rule = explainRule(reset, family('Adan'), 'RST-MULTIPROBLEM');
    expect(rule.parts.map(({ code, outcome }) => [code, outcome])).toEqual([['RST-D1', 'yes'], ['RST-D2', 'yes'], ['RST-D3', 'yes'], ['RST-D4', 'yes'], ['RST-D5', 'yes'], ['RST-D6', 'yes'], ['RST-D7', 'no']]);
    expect(explainRule(reset, family('Adan'), 'RST-CHILD-BEHAVIOUR').met).toMatchObject([{ code: 'RST-RL-13', person: 'eight', value: true }]);
    expect(explainRule(reset, family('Adan'), 'RST-SIX-PROFESSIONALS').against).toMatchObject([{ code: 'RST-RX-11', value: 2 }]);
    expect(explainRule(reset, family('Adan'), 'RST-SUITED-1').against).toMatchObject([{ code: 'RST-RC-04', value: true }]);
  });

  it('say what is missing and what it would change', () => {
    expect(missing('Hendriks', 'RST-MULTIPROBLEM')).toEqual([['RST-RL-36', null, true, 'no', 'yes']]);
    expect(missing('Ismail', 'RST-RISK')).toEqual([['RST-RX-14', null, true, 'yes', 'no']]);
    expect(missing('Ismail', 'RST-SUITED-3')).toEqual([['RST-RX-14', null, true, 'yes', 'no']]);
    expect(missing('Jansen', 'RST-SUITED-1')).toEqual([['AGE', 'child', false, 'yes', 'no']]);
    const open = explainCase(reset, family('Hendriks')).classifications.map(({ code, state, candidates }) => [code, state, candidates]);
    expect(open.slice(0, 3)).toEqual([
      ['RST-CLASS', 'undetermined', ['MULTIPROBLEM', 'OUTSIDE']], ['RST-CLASS-NO-NETWORK', 'undetermined', ['MULTIPROBLEM', 'OUTSIDE']],
      ['RST-FAMILY-TYPE', 'undetermined', ['FT-TRAD', 'FT-SINGLE', 'FT-COMP']],
    ]);
  });

  it('can be read as the study did, where nothing found of a network was no network', () => {
    expect(explainRule(reset, family('Hendriks'), 'RST-MULTIPROBLEM')).toMatchObject({ outcome: 'undetermined', studyReading: 'yes' });
    expect(explainRule(reset, family('Bos'), 'RST-MULTIPROBLEM')).toMatchObject({ outcome: 'no', studyReading: 'no' });
  });

  it('never have a profile by rule', () => {
    expect(families.every((each) => classify(registered(each)).facts['RST-PROFILE'] === undefined)).toBe(true);
  });
});

describe('ages', () => {
  const born = (mother: string, children: string[]) => classify({
    startedOn: '2024-03-10', values: {},
    persons: [{ id: 'm', role: 'mother', gender: 'woman', born: mother }, ...children.map((month, index) => ({ id: `c${index}`, role: 'child' as const, gender: null, born: month }))],
  }).facts;

  it.each([['1999-02', 'TEEN'], ['1999-01', 'YOUNG'], ['1995-02', 'YOUNG'], ['1995-01', 'NEITHER']])('a mother born in %s, whose first child was born in 2019-01, is %s', (month, expected) => {
    expect(born(month, ['2021-05', '2019-01'])['RST-MOTHER']).toBe(expected);
  });

  it.each([
    [['2019-05'], 'YOUNG'], [['2019-04'], 'PRIMARY'], [['2011-05'], 'PRIMARY'], [['2011-04'], 'ADOL'], [['2023-12', '2012-01'], 'PRIMARY_YOUNG'],
    [['2012-01', '2008-01'], 'ADOL_PRIMARY'], [['2023-12', '2008-01'], 'ADOL_YOUNG'], [['2023-12', '2012-01', '2008-01'], 'ALL'],
  ])('children born in %j are %s', (months, expected) => {
    expect(born('1985-01', months)['RST-AGE-PHASE']).toBe(expected);
  });

  it('a young mother is one during ReSet while she is under 24 herself', () => {
    expect([born('2000-05', ['2020-01']), born('2000-04', ['2020-01'])].map((facts) => facts['RST-YOUNG-MOTHER-NOW'])).toEqual([true, false]);
  });
});

it('codes of the pack are each used once over its four instruments', () => {
  const all = reset.instruments.flatMap(items).map(({ item: { code } }) => code);
  expect(new Set(all).size).toBe(101 + 80 + 6 + 2);
});
