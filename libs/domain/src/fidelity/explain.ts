import type { Figure, ItemFigure } from './figures.ts';
import type { Locale } from './headline.ts';

const number = (value: number, locale: Locale): string => value.toLocaleString(locale, { maximumFractionDigits: 1 });

/**
 * How a figure came about, one sentence per step, with its own numbers filled in.
 * @param formulaVersion the version the figures were computed with, which is not always the present one.
 */
export function explainFigure(figure: ItemFigure, formulaVersion: string, locale: Locale): string[] {
  const { norm, n, yes, interval, marked, withoutMarked, missing, outside } = figure;
  const nl = locale === 'nl';
  const percent = (value: number) => `${number(value, locale)}%`;
  const steps = [formula(figure, locale)];
  if (missing > 0) steps.push(nl ? `Zonder antwoord, telt niet mee: ${missing}.` : `Without an answer, not counted: ${missing}.`);
  if (outside > 0) steps.push(nl ? `Antwoord dat niet meetelt: ${outside}.` : `Answers that do not count: ${outside}.`);
  if (interval) {
    steps.push(nl
      ? `95%-betrouwbaarheidsinterval (Wilson, 1927): van ${percent(interval.lower)} tot ${percent(interval.upper)}.`
      : `95% confidence interval (Wilson, 1927): from ${percent(interval.lower)} to ${percent(interval.upper)}.`);
  }
  if (norm === null) {
    steps.push(nl ? 'Voor deze vraag geldt geen norm.' : 'No norm applies to this question.');
  } else if (n > 0) {
    const [sign, judgement] = figure.normMet ? ['≥', nl ? 'gehaald' : 'met'] : ['<', nl ? 'niet gehaald' : 'not met'];
    const sum = `100 × ${yes} = ${number(100 * yes, locale)} ${sign} ${number(norm, locale)} × ${n} = ${number(norm * n, locale)}`;
    steps.push(nl
      ? `Norm: minstens ${percent(norm)} ja, beoordeeld op aantallen: ${sum}, dus ${judgement}.`
      : `Norm: at least ${percent(norm)} yes, judged by count: ${sum}, so ${judgement}.`);
  }
  if (figure.uncertain) {
    steps.push(nl
      ? 'Onzeker: dit is een steekproef en de norm ligt binnen het interval.'
      : 'Uncertain: this is a sample and the norm lies within the interval.');
  }
  if (marked > 0) {
    steps.push(nl
      ? `Past niet bij dit gezin: ${marked} van de ${n} antwoorden. Zonder die dossiers: ${formula(withoutMarked, locale)}`
      : `Does not fit this family: ${marked} of the ${n} answers. Without those files: ${formula(withoutMarked, locale)}`);
  }
  steps.push(nl ? `Versie van de formule: ${formulaVersion}.` : `Version of the formula: ${formulaVersion}.`);
  return steps;
}

function formula({ yes, inBetween, no, n, percentage }: Figure, locale: Locale): string {
  if (percentage === null) return locale === 'nl' ? 'Er zijn geen antwoorden om te tellen.' : 'There are no answers to count.';
  const [name, words] = locale === 'nl'
    ? ['Percentage ja', inBetween > 0 ? 'ja + ja/nee + nee' : 'ja + nee']
    : ['Percentage yes', inBetween > 0 ? 'yes + in-between + no' : 'yes + no'];
  const sum = inBetween > 0 ? `${yes} + ${inBetween} + ${no}` : `${yes} + ${no}`;
  const top = locale === 'nl' ? 'ja' : 'yes';
  return `${name} = 100 × ${top} / (${words}) = 100 × ${yes} / (${sum}) = 100 × ${yes} / ${n} = ${number(percentage, locale)}%.`;
}
