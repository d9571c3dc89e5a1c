import { mean, standardDeviation } from '@getrouw/statistics';
import type { Measured, MeasuredPart } from './disclose.ts';

/** One value behind a figure: of whom, at which site, and in which stratum where figures are divided. */
export interface MeasuredValue { readonly subject: string; readonly siteKey: string; readonly value: number | boolean; readonly stratum: string | null }

/** A figure of sites and of the whole from its values: of yes and no a share, of numbers a mean. Strata are of shares whose every value lies in one. */
export function measured(code: string, values: readonly MeasuredValue[]): Measured {
  const isShare = values.every(({ value }) => typeof value === 'boolean');
  const strata = isShare && values.every(({ stratum }) => stratum !== null) ? [...new Set(values.map(({ stratum }) => stratum!))].toSorted() : [];
  const part = (of: readonly MeasuredValue[]): Omit<MeasuredPart, 'siteKey'> => {
    const numbers = of.map(({ value }) => Number(value));
    return {
      population: new Set(of.map(({ subject }) => subject)), n: of.length, value: mean(numbers), sd: isShare ? null : standardDeviation(numbers),
      strata: strata.map((key) => {
        const inside = of.filter(({ stratum }) => stratum === key);
        return { key, population: new Set(inside.map(({ subject }) => subject)), n: inside.length, x: inside.filter(({ value }) => value === true).length };
      }),
    };
  };
  return { code, measure: isShare ? 'share' : 'mean', whole: part(values), sites: [...Map.groupBy(values, ({ siteKey }) => siteKey)].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([siteKey, of]) => ({ siteKey, ...part(of) })) };
}
