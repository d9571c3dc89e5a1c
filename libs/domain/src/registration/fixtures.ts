import type { Definition, Instrument, Item, Rule } from '../instrument/language.ts';
import { resetSlice } from '../instrument/slices/reset.ts';
import { validateDefinition } from '../instrument/validate.ts';
import type { RegisteredCase, RegisteredValues } from './cases.ts';
import type { RegisteredPerson } from './persons.ts';

const text = (nl: string) => ({ nl, en: `${nl} (en)` });
const yesNo = (code: string, over: Partial<Item> = {}): Item => ({ code, text: text(code), counts: 'none', answer: { kind: 'yes_no', scale: 'YES_NO_UNKNOWN' }, ...over });
const options = (...codes: string[]) => codes.map((code) => ({ code, label: text(code), ...(code === 'UNKNOWN' && { counts: 'outside' as const }) }));

const items: Item[] = [
  yesNo('WORRY', { perPerson: ['child'], explanation: 'allowed' }),
  yesNo('GRIEF', { perPerson: ['mother', 'father', 'child'] }),
  yesNo('ADDICTION', { perPerson: ['mother', 'father'], sensitivity: 'special_category' }),
  yesNo('OTHER', { perPerson: ['mother', 'father', 'child'], explanation: 'required' }),
  yesNo('ORIGIN', { perPerson: ['mother'], offByDefault: true, sensitivity: 'special_category' }),
  yesNo('NETWORK'),
  { code: 'HELPERS', text: text('Helpers'), counts: 'none', answer: { kind: 'number', min: 0, integer: true } },
  { code: 'HOME', text: text('Woning'), counts: 'none', answer: { kind: 'choice', options: options('OWN', 'KIN', 'NONE', 'UNKNOWN'), orText: true } },
  { code: 'INCOME', text: text('Inkomen'), counts: 'none', answer: { kind: 'multiple_choice', options: options('WORK', 'BENEFIT', 'UNKNOWN') } },
  { code: 'NOTE', text: text('Bijzonderheden'), counts: 'none', answer: { kind: 'text' } },
];

const rule = (code: string, over: Omit<Rule, 'code' | 'name'>): Rule => ({ code, name: text(code), ...over });
const any = (...facts: string[]) => ({ any: facts.map((fact) => ({ fact })) });
const rules: Rule[] = [
  rule('D-CHILD', { over: 'any_child', condition: any('WORRY', 'GRIEF') }),
  rule('D-PARENT', { over: 'any_parent', condition: any('ADDICTION', 'GRIEF') }),
  rule('D-NETWORK', { condition: { not: { fact: 'NETWORK' } } }),
  rule('D-CARE', { condition: { fact: 'HELPERS', min: 6 } }),
  rule('MULTI', { condition: { atLeast: 3, of: ['D-CHILD', 'D-PARENT', 'D-NETWORK', 'D-CARE'].map((fact) => ({ fact })) }, studyReading: 'missing_is_false' }),
  rule('MIGRANT', { over: 'any_mother', condition: { fact: 'ORIGIN' } }),
  rule('RISK', { condition: { all: [{ not: { fact: 'MULTI' } }, { atLeast: 2, of: [{ fact: 'HOME', in: ['KIN', 'NONE'] }, { fact: 'INCOME', is: 'BENEFIT' }, { fact: 'YOUNG-MOTHER' }, { fact: 'MIGRANT' }] }] } }),
  rule('OUTSIDE', { condition: { not: { any: [{ fact: 'MULTI' }, { fact: 'RISK' }] } } }),
  rule('TARGET', { condition: { any: [{ fact: 'MULTI' }, { fact: 'RISK' }] } }),
  rule('YOUNG-MOTHER', { over: 'any_mother', condition: { fact: 'AGE_AT_FIRST_CHILD', max: 23 } }),
  rule('TWO-GRIEVE', { over: 'any_person', persons: 2, condition: { fact: 'GRIEF' } }),
  rule('PRIMARY', { over: 'any_child', condition: { fact: 'AGE', min: 5, max: 12 } }),
  rule('SHORT', { condition: { fact: 'VARIANT', is: 'LIGHT' } }),
  rule('PLAUSIBLE', { prose: text('Aannemelijk') }),
];

export const familySlice: Definition = {
  ...resetSlice,
  code: 'FAM', versionCode: 'FAM-1', terms: [], modules: [], goalCatalogue: undefined, facts: [],
  variants: [{ code: 'FULL', name: text('Volledig') }, { code: 'LIGHT', name: text('Licht') }],
  fundings: [{ code: 'TOWN', name: text('Gemeente') }],
  rules,
  classifications: [
    { code: 'KIND', name: text('Soort gezin'), assignedBy: 'rule', options: ['MULTI', 'RISK', 'OUTSIDE'].map((code) => ({ code: `K-${code}`, name: text(code), rule: code })) },
    { code: 'PROFILE', name: text('Profiel'), assignedBy: 'judgement', second: true, options: [
      { code: 'A', name: text('Zorgmijdend'), signs: [{ fact: 'D-NETWORK', direction: 'more', odds: 3.4 }, { fact: 'D-CARE', direction: 'less', odds: 0.3 }] },
      { code: 'B', name: text('Weet de weg niet') },
      { code: 'U', name: text('Te weinig bekend'), unknown: true },
    ] },
    { code: 'PHASE', name: text('Fase'), assignedBy: 'judgement', options: [{ code: 'P1', name: text('P1') }, { code: 'P2', name: text('P2') }] },
  ],
  targetGroup: { unit: 'family', counted: 'last', readings: [{ code: 'MAIN', name: text('Doelgroep'), rule: 'TARGET' }, { code: 'STRICT', name: text('Strikt'), rule: 'MULTI' }] },
  reach: {
    rows: [
      { code: 'R-NETWORK', name: text('Netwerk'), of: 'NETWORK' },
      { code: 'R-HOME', name: text('Woning'), of: 'HOME', by: 'VARIANT' },
      { code: 'R-ADDICT', name: text('Ouderfactoren'), of: 'D-PARENT', by: 'HOME' },
      { code: 'R-END', name: text('Vroeg gestopt'), of: 'EARLY_END', by: 'NETWORK' },
      { code: 'R-KIND', name: text('Soort'), of: 'KIND' },
    ],
    references: [{ code: 'STUDY', name: text('het onderzoek'), source: text('Tabel 1'), cases: 400, figures: [
      { row: 'R-NETWORK', percent: 40, decimals: 1, count: 160, known: 400 },
      { row: 'R-HOME', value: 'OWN', within: 'FULL', percent: 70, decimals: 0 },
      { row: 'R-END', within: 'true', percent: 12, decimals: 0, doubtful: text('Telt niet op') },
    ] }],
  },
  instruments: [{ ...resetSlice.instruments[1]!, code: 'FAM-RL', sections: [{ code: 'S', name: text('Gezin'), kind: 'section', items }] } as Instrument],
};

/** With more rules, by their codes. */
export const withRules = (more: Readonly<Record<string, Omit<Rule, 'code' | 'name'>>>): Definition =>
  checked({ ...familySlice, rules: [...rules, ...Object.entries(more).map(([code, over]) => rule(code, over))] });

/** The same by way of JSON and the schema; fails where it breaks a rule of the language. */
export function checked(definition: Definition): Definition {
  const result = validateDefinition(JSON.parse(JSON.stringify(definition)));
  if ('problems' in result) throw new Error(result.problems.map(({ message }) => message.en).join('\n'));
  return result.definition;
}

export const person = (id: string, role: RegisteredPerson['role'], born: string | null = null, over: Partial<RegisteredPerson> = {}): RegisteredPerson => ({ id, role, gender: null, born, ...over });

/** A mother born in 1990 with two children of 2012 and 2016, and what is filled in about them. */
export function family(values: RegisteredValues, over: Partial<RegisteredCase> = {}): RegisteredCase {
  return { startedOn: '2020-05-15', persons: [person('mo', 'mother', '1990-02'), person('c1', 'child', '2012-03'), person('c2', 'child', '2016-08')], values, ...over };
}
