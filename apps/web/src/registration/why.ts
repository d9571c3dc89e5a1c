import type { ExplainedCase, LinkedRule, MetFact, MissingFact } from '@getrouw/domain';
import { isAskedLater, itemByCode } from '@getrouw/domain';
import { optionsOf } from '../shared/instrument.ts';
import type { Locale } from '../shared/locale.ts';
import { keyOf, type Method } from './list.ts';
import type { RegistrationHead } from './registration.operation.ts';
import type { RegistrationSearch } from './search.ts';

/** What a rule is explained with. */
export interface About { registration: RegistrationHead; method: Method; names: ReadonlyMap<string, string>; rules: ExplainedCase['rules'] }

/** Where a fact is filled in; undefined: not on this list. A gender or an age stands with the persons. */
export function placeOf({ method }: Pick<About, 'method'>, { code, person }: Pick<MissingFact, 'code' | 'person'>): RegistrationSearch | undefined {
  const [instrument] = method.instruments;
  const item = instrument && itemByCode(instrument, code);
  if (!item) return undefined;
  const isAtClose = isAskedLater(item);
  return { vak: keyOf(isAtClose ? 'close' : 'start', person, code), ...(isAtClose && { moment: 'afsluiting' as const }) };
}

/** A known value in words. */
export function valueOf({ method }: Pick<About, 'method'>, { code, value }: MetFact, locale: Locale, yesNo: Readonly<Record<'true' | 'false', string>>): string {
  if (typeof value === 'boolean') return yesNo[`${value}`];
  if (typeof value === 'number') return value.toLocaleString(locale);
  const [instrument] = method.instruments;
  const item = instrument && itemByCode(instrument, code);
  const options = item ? optionsOf(method, item) : [...(method.variants ?? []), ...(method.fundings ?? [])].map((each) => ({ code: each.code, label: each.name }));
  return value.split(', ').map((each) => options.find((option) => option.code === each)?.label[locale] ?? each).join(', ');
}

/** What is missing, what would decide at once before what changes something only with others. */
export const byWeight = (missing: readonly MissingFact[]): MissingFact[] => missing.toSorted((one, other) => weight(other) - weight(one));
const weight = ({ ifMet, ifNotMet }: MissingFact): number => Number(ifMet !== 'undetermined') + Number(ifNotMet !== 'undetermined');

/** Whether a rule has more to tell than its name and outcome. */
export const tells = ({ met, against, missing, parts, nobody, needs }: LinkedRule): boolean => nobody || needs !== undefined || met.length + against.length + missing.length + parts.length > 0;
