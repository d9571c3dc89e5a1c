import type { Definition, Instrument, Item, Section } from '@getrouw/domain';
import { expect, test } from 'vitest';
import { chosenOf, itemNumbers, parts, valueText } from './instrument.ts';

const item = (code: string, counts: Item['counts']): Item => ({ code, text: { nl: code, en: code }, answer: { kind: 'text' }, counts });
const section = (code: string, rest: Pick<Section, 'items' | 'sections'>): Section => ({ code, name: { nl: code, en: code }, kind: 'core_element', ...rest });
const instrument = {
  sections: [
    section('EXECUTION', { sections: [
      section('U1', { items: [item('A', 'execution'), item('NAME', 'none')] }),
      section('U2', { items: [item('B', 'execution'), item('C', 'execution')] }),
    ] }),
    section('OUTCOMES', { sections: [section('R1', { items: [item('D', 'outcome')] })] }),
  ],
} as Instrument;

test('parts are numbered through main sections, so that a number is there once', () => {
  const survey = { sections: [
    section('TEAM', { items: [item('AGE', 'none')] }),
    section('CARE', { sections: [section('START', { items: [item('A', 'execution'), item('B', 'execution')] })] }),
    section('METHOD', { sections: [section('LOW', { items: [item('C', 'execution')] }), section('NETWORK', { items: [item('D', 'execution')] })] }),
  ] } as Instrument;
  expect(parts(survey).map(({ number, section: { code } }) => [number, code])).toEqual([['1', 'TEAM'], ['2', 'START'], ['3', 'LOW'], ['4', 'NETWORK']]);
  expect(Object.fromEntries(itemNumbers(survey))).toEqual({ A: '2a', B: '2b', C: '3', D: '4' });
});

test('results are numbered apart, with an R', () => {
  expect(parts(instrument).map(({ number, section: { code } }) => [number, code])).toEqual([['1', 'U1'], ['2', 'U2'], ['R1', 'R1']]);
});

test('an item is called after its part, with a letter where the part has more scored items', () => {
  expect(Object.fromEntries(itemNumbers(instrument))).toEqual({ A: '1', B: '2a', C: '2b', D: 'R1' });
});

test('sections without parts are numbered themselves, an empty one not at all, and where letters run out the items get numbers', () => {
  const flat = { sections: [section('ONE', { items: [item('A', 'execution')] }), section('TWO', { items: [] }), section('THREE', { items: Array.from({ length: 30 }, (_, index) => item(`B${index}`, 'execution')) })] } as Instrument;
  expect(parts(flat).map(({ number, section: { code } }) => [number, code])).toEqual([['1', 'ONE'], ['3', 'THREE']]);
  expect(itemNumbers(flat).get('B29')).toBe('3.30');
});

test.each<[string, Item['answer'], unknown, string, string]>([
  ['an option', { kind: 'yes_no', scale: 'S' }, 'YES', 'Ja', 'Yes'],
  ['several options', { kind: 'multiple_choice', options: [{ code: 'A', label: { nl: 'Vader', en: 'Father' } }, { code: 'B', label: { nl: 'Moeder', en: 'Mother' } }] }, ['A', 'B'], 'Vader, Moeder', 'Father, Mother'],
  ['an option with words', { kind: 'choice', options: [{ code: 'A', label: { nl: 'Ja, namelijk', en: 'Yes, namely' }, asksText: true }] }, { option: 'A', text: 'thuis' }, 'Ja, namelijk: thuis', 'Yes, namely: thuis'],
  ['own words', { kind: 'choice', options: [], orText: true }, { text: 'elders' }, 'elders', 'elders'],
  ['a number with its unit', { kind: 'number', unit: { nl: 'keer', en: 'times' } }, 2.5, '2,5 keer', '2.5 times'],
  ['a day', { kind: 'date', precision: 'day' }, '2026-05-31', '31 mei 2026', '31 May 2026'],
  ['a month', { kind: 'date', precision: 'month' }, '2026-05', 'mei 2026', 'May 2026'],
  ['a year', { kind: 'date', precision: 'year' }, '2026', '2026', '2026'],
  ['rows', { kind: 'rows', per: 'person', persons: ['mother', 'other'], fields: [{ code: 'TIMES', label: { nl: 'Hoe vaak', en: 'How often' }, answer: { kind: 'number' } }, { code: 'SAFE', label: { nl: 'Veilig', en: 'Safe' }, answer: { kind: 'yes_no', scale: 'S' } }] },
    [{ person: 'mother', fields: { TIMES: 2, SAFE: 'YES' } }, { person: 'other', fields: { TIMES: 1 }, explanation: 'tante' }],
    'moeder (Hoe vaak: 2, Veilig: Ja); iemand anders (Hoe vaak: 1, tante)', 'mother (How often: 2, Safe: Yes); somebody else (How often: 1, tante)'],
  ['rows without persons', { kind: 'rows', per: 'child', fields: [{ code: 'TIMES', label: { nl: 'Hoe vaak', en: 'How often' }, answer: { kind: 'number' } }] }, [{ fields: { TIMES: 2 } }], 'kind 1 (Hoe vaak: 2)', 'child 1 (How often: 2)'],
  ['nothing', { kind: 'text' }, null, '', ''],
])('%s is shown in words', (_, answer, value, nl, en) => {
  const definition = { scales: [{ code: 'S', options: [{ code: 'YES', label: { nl: 'Ja', en: 'Yes' } }] }] } as unknown as Definition;
  const asked = { ...item('A', 'none'), answer };
  expect([valueText(definition, asked, value, 'nl'), valueText(definition, asked, value, 'en')]).toEqual([nl, en]);
});

test('a choice is an option, words, or both', () => {
  expect(chosenOf('A')).toEqual({ option: 'A', text: null });
  expect(chosenOf({ text: 'elders' })).toEqual({ option: null, text: 'elders' });
  expect(chosenOf(null)).toEqual({ option: null, text: null });
});
