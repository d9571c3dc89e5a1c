import type { GoalCell, OutcomeFigure, OutcomesReport } from '@getrouw/domain';
import type { Locale } from '../platform/index.ts';
import { type Cell, csvFile, decimals, yesNo } from './export.ts';

/** Name of the column in both languages. */
const COLUMNS: readonly [nl: string, en: string][] = [
  ['code', 'code'], ['wat', 'what'], ['groep', 'group'], ['moment', 'moment'], ['n', 'n'], ['ontbreekt', 'missing'], ['waarde', 'value'], ['eenheid', 'unit'], ['interval van', 'interval from'], ['interval tot', 'interval to'],
  ['streefwaarde', 'target'], ['streefwaarde gehaald', 'target met'], ['beter geworden', 'improved'], ['getoond', 'shown'], ['context', 'context'],
];
const UNIT = { percent: { nl: 'procent', en: 'percent' }, months: { nl: 'maanden', en: 'months' }, scale: { nl: 'schaal', en: 'scale' } } as const;
const MOMENT = { first: { nl: 'eerste evaluatie', en: 'first evaluation' }, end: { nl: 'einde', en: 'end' } } as const;

/** Indicators with their groups, and goals at both moments by length of the help: a line each, in the form of the results of rounds. */
export function outcomesCsv({ indicators, goals }: OutcomesReport, locale: Locale): string {
  const whole = { nl: 'geheel', en: 'whole' }[locale];
  const lines = indicators.flatMap((indicator): Cell[][] => {
    const line = (group: string, figure: OutcomeFigure): Cell[] => [
      indicator.code, indicator.name[locale], group, null, figure.n, figure.missing, decimals(figure.value), UNIT[indicator.unit][locale], decimals(figure.interval?.lower), decimals(figure.interval?.upper),
      indicator.target && `${{ at_least: '>=', below: '<' }[indicator.target.comparison]} ${indicator.target.percent}`, yesNo(figure.meetsTarget, locale), null, yesNo(!figure.hidden, locale), indicator.context?.[locale],
    ];
    return [line(whole, indicator.figure), ...indicator.groups.map(({ key, name, figure }) => line(name?.[locale] ?? key ?? '', figure))];
  });
  const scores = goals.flatMap(({ goal, name, rows }) => rows.flatMap((row) => (['first', 'end'] as const).map((moment): Cell[] => {
    const cell: GoalCell = row[moment];
    return [
      goal, name[locale], row.name[locale], MOMENT[moment][locale],
      ...(cell.hidden ? [null, null, null, UNIT.scale[locale], null, null] : [cell.n, null, decimals(cell.mean), UNIT.scale[locale], decimals(cell.interval?.lower), decimals(cell.interval?.upper)]),
      null, null, cell.hidden ? null : cell.improved, yesNo(!cell.hidden, locale), null,
    ];
  })));
  return csvFile([COLUMNS.map(([nl, en]) => ({ nl, en })[locale]), ...lines, ...scores], locale);
}
