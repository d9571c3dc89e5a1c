import type { ReaderCell, ReaderRow, Text } from '@getrouw/domain';
import type { Locale } from '../platform/index.ts';

/** What files for a municipality say in words. */
export const WORDS = {
  nl: {
    title: 'Uitkomsten van aanbieders', made: 'gemaakt op', figures: 'Cijfers', about: 'Toelichting', provider: 'aanbieder', method: 'methodiek', kind: 'soort', code: 'code', figure: 'cijfer', from: 'van', until: 'tot en met', value: 'waarde', unit: 'eenheid',
    n: 'N', lower: 'interval van', upper: 'interval tot', target: 'streven', shown: 'getoond', explanation: 'toelichting van de aanbieder', definition: 'wat is dit', total: 'meer jaren', hidden: 'te weinig gegevens', yes: 'ja', no: 'nee', added: 'opgeteld', sheets: ['Cijfers', 'Toelichting'],
    purpose: 'Doel van de afspraak', minimum: 'Cijfers over minder dan {minimum} gezinnen worden niet getoond.', families: 'gezinnen met hulp in de periode', files: 'gezinnen van wie het dossier is bekeken', months: 'maanden', percent: 'procent', scale: 'schaal', atLeast: 'ten minste {value}', below: 'minder dan {value}', definitions: 'Wat de cijfers betekenen', explanations: 'Toelichting van de aanbieder',
    caution: 'Gebruik deze cijfers om samen beter te worden. Ervaringen van cliënten zijn geen criterium om aanbieders te kiezen: aanbieders helpen andere gezinnen, en wie bang is voor een laag cijfer vraagt er niet meer naar.',
    interval: 'Onder elk cijfer staat het interval van 95% (zo ver kan het toeval reiken) en over hoeveel het gaat (N).', kinds: { fidelity: 'modelgetrouw werken', survey: 'vragenlijst', reach: 'wie wordt bereikt', outcomes: 'uitkomsten' },
  },
  en: {
    title: 'Outcomes of providers', made: 'made on', figures: 'Figures', about: 'About', provider: 'provider', method: 'method', kind: 'kind', code: 'code', figure: 'figure', from: 'from', until: 'until', value: 'value', unit: 'unit',
    n: 'N', lower: 'interval from', upper: 'interval to', target: 'target', shown: 'shown', explanation: "provider's explanation", definition: 'what it is', total: 'more years', hidden: 'too few data', yes: 'yes', no: 'no', added: 'added up', sheets: ['Figures', 'About'],
    purpose: 'Purpose of the agreement', minimum: 'Figures about fewer than {minimum} families are not shown.', families: 'families with help in the period', files: 'families whose case file was examined', months: 'months', percent: 'percent', scale: 'scale', atLeast: 'at least {value}', below: 'less than {value}', definitions: 'What the figures mean', explanations: "The provider's explanation",
    caution: 'Use these figures to do better together. Experiences of clients are no criterion for choosing providers: providers help different families, and whoever fears a low figure stops asking.',
    interval: 'Under each figure stand the 95% interval (that far chance can reach) and of how many it is (N).', kinds: { fidelity: 'fidelity', survey: 'survey', reach: 'who is reached', outcomes: 'outcomes' },
  },
} as const;

type Measured = Pick<ReaderRow, 'unit' | 'measure'>;
/** As people read it: a share in percents. */
export const inUnit = (value: number, { measure }: Measured): number => Number((measure === 'share' ? 100 * value : value).toFixed(2));

export function valueText(value: number, of: Measured, locale: Locale): string {
  const text = inUnit(value, of).toLocaleString(locale, { maximumFractionDigits: of.unit === 'scale' ? 2 : 1 });
  return of.unit === 'percent' ? `${text}%` : of.unit === 'months' ? `${text} ${WORDS[locale].months}` : text;
}

export const targetText = ({ target, ...of }: ReaderRow, locale: Locale): string | null =>
  target && WORDS[locale][target.comparison === 'below' ? 'below' : 'atLeast'].replace('{value}', valueText(target.value, of, locale));

export function dateText(date: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

export const periodText = ({ from, until }: Pick<ReaderCell, 'from' | 'until'>, locale: Locale): string => `${dateText(from, locale)} – ${dateText(until, locale)}`;

export const local = (text: Text, locale: Locale): string => text[locale];
