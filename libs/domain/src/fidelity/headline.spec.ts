import { describe, expect, it } from 'vitest';
import { comparePrevious } from './compare.ts';
import { explainFigure } from './explain.ts';
import { fidelityFigures, type GroupFigures } from './figures.ts';
import { files, instrument, scales, type Tally } from './fixtures.ts';
import { headline, headlineText, percentText } from './headline.ts';

function round(reports: Tally, home: Tally): GroupFigures {
  const one = files('VIG-U3-P2', reports);
  const other = files('VIG-R1-P1', home);
  const cases = one.map((each, index) => ({ ...each, answers: { ...each.answers, ...other[index]?.answers } }));
  return fidelityFigures({ instrument, scales, cases, sampled: false }).whole;
}
const sentence = (now: GroupFigures, then?: GroupFigures, locale: 'nl' | 'en' = 'nl') =>
  headlineText(headline(now, instrument, then && { name: '2025', comparison: comparePrevious(now, then, null) }), locale);

describe('the sentence that says what stands out', () => {
  const pilot = round({ yes: 2, inBetween: 1, no: 7 }, { yes: 8, inBetween: 1, no: 1 });

  it('names the question furthest below the norm in a first round', () => {
    expect(sentence(pilot)).toBe('In 1 van de 2 vragen is de norm van 80% gehaald. Het meest opvallend: ‘Is er elke maand een verslag?’ (20%).');
    expect(sentence(pilot, undefined, 'en'))
      .toBe('The norm of 80% is met in 1 of the 2 questions. What stands out most: “Is er elke maand een verslag? (en)” (20%).');
  });

  it('names the question that fell most since the previous round, even one that meets the norm', () => {
    const before = round({ yes: 2, no: 8 }, { yes: 9, no: 1 });
    expect(sentence(pilot, before))
      .toBe('In 1 van de 2 vragen is de norm van 80% gehaald. Het meest opvallend: ‘Wonen de kinderen thuis?’ (80%, was 90% in 2025).');
  });

  it('falls back on the norm when nothing fell', () => {
    expect(sentence(pilot, pilot)).toContain('‘Is er elke maand een verslag?’ (20%)');
  });

  it('leaves it at the count when every norm is met and nothing fell', () => {
    expect(sentence(round({ yes: 10 }, { yes: 10 }))).toBe('In 2 van de 2 vragen is de norm van 80% gehaald.');
  });

  it('says so when nothing was answered', () => {
    expect(sentence(round({}, {}))).toBe('Er is nog geen vraag beantwoord waarvoor een norm geldt.');
  });

  it('does not name a norm that the questions do not share', () => {
    const items = pilot.items.map((item) => (item.itemCode === 'VIG-R1-P1' ? { ...item, norm: 90 } : item));
    expect(sentence({ ...pilot, items })).toContain('In 1 van de 2 vragen is de norm gehaald.');
  });
});

describe('a percentage on the screen', () => {
  it('is whole', () => {
    expect(percentText(71.43, 80, 'nl')).toBe('71%');
  });

  it('never reads as the norm when it lies below it', () => {
    expect(percentText(79.6, 80, 'nl')).toBe('79,6%');
    expect(percentText(79.98, 80, 'en')).toBe('79.9%');
    expect(percentText(80, 80, 'nl')).toBe('80%');
  });
});

describe('the explanation of a figure', () => {
  const cases = files('VIG-U3-P2', { yes: 2, inBetween: 1, no: 7, missing: 1 });
  const marked = cases.map((each, index) => (index === 9 ? { ...each, answers: { 'VIG-U3-P2': { value: 'NO', mark: true } } } : each));
  const figures = fidelityFigures({ instrument, scales, cases: marked, sampled: true });
  const [figure] = figures.whole.items;

  it('fills in the formula, the interval, the norm by count and the figure without marked files', () => {
    expect(explainFigure(figure!, figures.formulaVersion, 'nl')).toEqual([
      'Percentage ja = 100 × ja / (ja + ja/nee + nee) = 100 × 2 / (2 + 1 + 7) = 100 × 2 / 10 = 20%.',
      'Zonder antwoord, telt niet mee: 1.',
      '95%-betrouwbaarheidsinterval (Wilson, 1927): van 5,7% tot 51%.',
      'Norm: minstens 80% ja, beoordeeld op aantallen: 100 × 2 = 200 < 80 × 10 = 800, dus niet gehaald.',
      'Past niet bij dit gezin: 1 van de 10 antwoorden. Zonder die dossiers: Percentage ja = 100 × ja / (ja + ja/nee + nee) = 100 × 2 / (2 + 1 + 6) = 100 × 2 / 9 = 22,2%.',
      'Versie van de formule: fidelity-1.',
    ]);
  });

  it('says the same in English', () => {
    const steps = explainFigure(figure!, figures.formulaVersion, 'en');
    expect(steps).toHaveLength(6);
    expect(steps[3]).toBe('Norm: at least 80% yes, judged by count: 100 × 2 = 200 < 80 × 10 = 800, so not met.');
  });
});
