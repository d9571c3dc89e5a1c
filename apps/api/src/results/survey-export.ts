import {
  type Definition, groupName, type Instrument, type Item, itemByCode, sections, type SurveyDimension, type SurveyGroup, type SurveyItemFigure, type SurveyResult, type SurveyScore,
} from '@getrouw/domain';
import type { Locale } from '../platform/index.ts';
import type { Team } from '../tenancy/index.ts';
import { type Cell, countedOptions, csvFile, decimals, UNLICENSED, yesNo } from './export.ts';

interface Line { dimension: SurveyDimension | null; group: string; figures: SurveyGroup; kind: 'item' | 'section' | 'factor'; code: string; text: string; scale: string | null; figure: SurveyItemFigure | SurveyScore; options: string | null }

const KINDS = { item: { nl: 'uitspraak', en: 'statement' }, section: { nl: 'onderdeel', en: 'section' }, factor: { nl: 'factor', en: 'factor' } };
const DIMENSIONS = {
  site: { nl: 'locatie', en: 'site' }, team: { nl: 'team', en: 'team' }, variant: { nl: 'variant', en: 'variant' }, trained: { nl: 'geschoold', en: 'trained' },
} satisfies Record<SurveyDimension, Record<Locale, string>>;

const ofItem = ({ figure }: Line): SurveyItemFigure | undefined => ('itemCode' in figure ? figure : undefined);
const ofScore = ({ figure }: Line): SurveyScore | undefined => ('items' in figure ? figure : undefined);

/** Name of the column in both languages, and what stands in it. */
const COLUMNS: readonly [nl: string, en: string, cell: (line: Line, locale: Locale) => Cell][] = [
  ['verdeling', 'division', ({ dimension }, locale) => (dimension ? DIMENSIONS[dimension][locale] : null)],
  ['groep', 'group', ({ group }) => group],
  ['gevraagd', 'asked', ({ figures }) => figures.asked],
  ['geantwoord', 'answered', ({ figures }) => figures.answered],
  ['soort', 'kind', ({ kind }, locale) => KINDS[kind][locale]],
  ['code', 'code', ({ code }) => code],
  ['tekst', 'text', ({ text }) => text],
  ['schaal', 'scale', ({ scale }) => scale],
  ['eigen vraag', 'own question', (line, locale) => yesNo(ofItem(line) ? ofItem(line)!.own ?? false : null, locale)],
  ['n', 'n', ({ figure }) => figure.n],
  ['gemiddelde', 'mean', ({ figure }) => decimals(figure.mean)],
  ['standaarddeviatie', 'standard deviation', ({ figure }) => decimals(figure.standardDeviation)],
  ['interval van', 'interval from', ({ figure }) => decimals(figure.interval?.lower)],
  ['interval tot', 'interval to', ({ figure }) => decimals(figure.interval?.upper)],
  ['norm', 'norm', ({ figure }) => figure.judgement?.from],
  ['norm gehaald', 'norm met', ({ figure }, locale) => yesNo(figure.judgement?.faithful, locale)],
  ['antwoorden', 'answers', ({ options }) => options],
  ['buiten de schaal', 'outside the scale', (line) => ofItem(line)?.outside],
  ['overgeslagen', 'skipped', (line) => ofItem(line)?.missing],
  ['niet van toepassing', 'does not apply', (line) => ofItem(line)?.notApplicable],
  ['alfa', 'alpha', (line) => decimals(ofScore(line)?.alpha?.value)],
  ['alfa n', 'alpha n', (line) => ofScore(line)?.alpha?.n],
];

/**
 * The figures of a survey as CSV, one line per group and statement, section or factor: the whole first, then each division. On the lines of the whole
 * stands in what the groups of each division differ.
 */
export function surveyCsv({ whole, partitions }: SurveyResult, definition: Definition, instrument: Instrument, teams: readonly Team[], locale: Locale, unlicensed: string | null = null): string {
  const groups = [
    ...(whole ? [{ dimension: null, group: { nl: 'geheel', en: 'whole' }[locale], figures: whole }] : []),
    ...partitions.flatMap(({ dimension, groups: all }) => all.map((figures) => ({ dimension, group: groupName(dimension, figures.key!, definition, teams)[locale], figures }))),
  ];
  const names = new Map([...sections(instrument).map(({ section }) => section), ...instrument.factors ?? []].map(({ code, name }) => [code, name[locale]]));
  const lines = groups.flatMap((each): Line[] => [
    ...each.figures.items.map((figure): Line => {
      const item: Item = itemByCode(instrument, figure.itemCode)!;
      const scale = item.answer.kind === 'scale' || item.answer.kind === 'yes_no' ? item.answer.scale : null;
      return { ...each, kind: 'item', code: figure.itemCode, text: item.text[locale], scale, figure, options: countedOptions(item, figure, definition.scales, locale) };
    }),
    ...(['section', 'factor'] as const).flatMap((kind) => each.figures[`${kind}s`].map((figure): Line =>
      ({ ...each, kind, code: figure.code, text: names.get(figure.code) ?? '', scale: figure.scale, figure, options: null }))),
  ]);
  const compared = partitions.filter(({ comparisons }) => comparisons.length > 0);
  const header = [...COLUMNS.map(([nl, en]) => ({ nl, en }[locale])), ...compared.flatMap(({ dimension }) => ['F', 'df1', 'df2', 'p', 'eta²'].map((name) => `${DIMENSIONS[dimension][locale]}: ${name}`)), UNLICENSED[locale]];
  return csvFile([header, ...lines.map((line) => [...COLUMNS.map(([, , cell]) => cell(line, locale)), ...compared.flatMap(({ comparisons }): Cell[] => {
    const found = line.dimension === null ? comparisons.find(({ kind, code, scale }) => kind === line.kind && code === line.code && scale === line.scale) : undefined;
    return [decimals(found?.f), found?.df1, found?.df2, found?.p === null || found?.p === undefined ? null : Number(found.p.toPrecision(2)), decimals(found?.etaSquared)];
  }), unlicensed])], locale);
}
