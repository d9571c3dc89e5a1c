import type { Instrument, Item, Section } from '@getrouw/domain';
import { expect, test } from 'vitest';
import { itemNumbers, parts } from './instrument.ts';

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

test('parts are numbered per main section, results with an R', () => {
  expect(parts(instrument).map(({ number, section: { code } }) => [number, code])).toEqual([['1', 'U1'], ['2', 'U2'], ['R1', 'R1']]);
});

test('an item is called after its part, with a letter where the part has more scored items', () => {
  expect(Object.fromEntries(itemNumbers(instrument))).toEqual({ A: '1', B: '2a', C: '2b', D: 'R1' });
});
