import type { Text } from '../instrument/language.ts';
import { addDays, type CalendarDate, daysBetween } from '../dates.ts';

/** What a licence holder granted to a provider for a method. Days are included. */
export interface LicenceTerm {
  readonly fromOn: CalendarDate;
  /** Null: until it is ended. */
  readonly untilOn: CalendarDate | null;
  /** The last day, where it was ended before that. */
  readonly endedOn: CalendarDate | null;
  /** Names of sites; empty: every site. */
  readonly sites: readonly string[];
  /** Codes; empty: every variant. */
  readonly variants: readonly string[];
}

export interface Stretch { readonly fromOn: CalendarDate; readonly untilOn: CalendarDate }

export const LICENCE_STATES = ['coming', 'valid', 'ending', 'ended'] as const;
export type LicenceState = (typeof LICENCE_STATES)[number];

/** Days before the last one on which both sides are written to. */
export const REMINDER_DAYS = [90, 30, 7] as const;

/** The last day on which a licence holds; null: there is none. */
export const lastDayOf = ({ untilOn, endedOn }: Pick<LicenceTerm, 'untilOn' | 'endedOn'>): CalendarDate | null =>
  [untilOn, endedOn].filter((day) => day !== null).toSorted()[0] ?? null;

/** Where a licence stands on a day; ending: within the longest time before which is reminded. */
export function licenceState(term: Pick<LicenceTerm, 'fromOn' | 'untilOn' | 'endedOn'>, today: CalendarDate): LicenceState {
  const last = lastDayOf(term);
  if (last !== null && last < today) return 'ended';
  if (term.fromOn > today) return 'coming';
  return last !== null && daysBetween(today, last) <= REMINDER_DAYS[0] ? 'ending' : 'valid';
}

const known = (name: string): string => name.trim().toLowerCase();
const holdsAt = ({ sites }: LicenceTerm, site: string): boolean => sites.length === 0 || sites.some((each) => known(each) === known(site));

/** Whether the work goes on under one of the others on the day after the last, at every site of this one and with every variant. */
export function isFollowed(term: LicenceTerm, others: readonly LicenceTerm[]): boolean {
  const last = lastDayOf(term);
  if (last === null) return true;
  const next = addDays(last, 1);
  const following = others.filter((other) => other.fromOn <= next && (lastDayOf(other) ?? next) >= next && (other.variants.length === 0 || (term.variants.length > 0 && term.variants.every((each) => other.variants.includes(each)))));
  return following.some(({ sites }) => sites.length === 0) || (term.sites.length > 0 && term.sites.every((site) => following.some((other) => holdsAt(other, site))));
}

/** Which reminder is due on a day: the days before the end that it is for, or null. After a standstill only the latest is. */
export function reminderDue(last: CalendarDate | null, today: CalendarDate): number | null {
  if (last === null || last < today) return null;
  const left = daysBetween(today, last);
  return REMINDER_DAYS.findLast((days) => left <= days) ?? null;
}

/** The parts of a period in which none of these licences holds at a site, in order. */
export function unlicensed(terms: readonly LicenceTerm[], site: string, { fromOn, untilOn }: Stretch): Stretch[] {
  const gaps: Stretch[] = [];
  let open = fromOn;
  for (const term of terms.filter((each) => holdsAt(each, site)).toSorted((one, other) => (one.fromOn < other.fromOn ? -1 : 1))) {
    const last = lastDayOf(term) ?? untilOn;
    if (last < open || last < term.fromOn || term.fromOn > untilOn) continue;
    if (term.fromOn > open) gaps.push({ fromOn: open, untilOn: addDays(term.fromOn, -1) });
    open = addDays(last, 1);
  }
  if (open <= untilOn) gaps.push({ fromOn: open, untilOn });
  return gaps;
}

/** `variants`: of these alone, by code; null: of all that were done. */
export interface LicenceGap extends Stretch { readonly sites: readonly string[]; readonly variants: readonly string[] | null }

/**
 * The same over sites and the variants that were done there; those that lack a licence in the same days together. Empty: everything is licensed.
 * @param variants codes; empty where nobody says which: then any licence will do.
 */
export function licenceGaps(terms: readonly LicenceTerm[], sites: readonly string[], variants: readonly string[], period: Stretch): LicenceGap[] {
  const done = variants.length > 0 ? variants : [null];
  const each = done.flatMap((variant) => {
    const holding = terms.filter((term) => variant === null || term.variants.length === 0 || term.variants.includes(variant));
    const perSite = sites.flatMap((site) => unlicensed(holding, site, period).map((gap) => ({ ...gap, site })));
    return [...Map.groupBy(perSite, ({ fromOn, untilOn }) => `${fromOn} ${untilOn}`).values()].map((same) => ({ fromOn: same[0]!.fromOn, untilOn: same[0]!.untilOn, sites: same.map(({ site }) => site), variant }));
  });
  return [...Map.groupBy(each, (gap) => `${gap.fromOn} ${gap.untilOn} ${gap.sites.join('\n')}`).values()]
    .map((same): LicenceGap => ({ fromOn: same[0]!.fromOn, untilOn: same[0]!.untilOn, sites: same[0]!.sites, variants: same.length === done.length ? null : same.map(({ variant }) => variant!) }))
    .toSorted((one, other) => (one.fromOn < other.fromOn ? -1 : 1));
}

/** The ladder of effectiveness, as the Dutch recognition committee for interventions uses it; the lowest step first. */
export const RECOGNITION_LEVELS = ['well_founded', 'first_indications', 'good_indications', 'strong_indications'] as const;
export type RecognitionLevel = (typeof RECOGNITION_LEVELS)[number];

export const RECOGNITION_NAMES: Readonly<Record<RecognitionLevel, Text>> = {
  well_founded: { nl: 'goed onderbouwd', en: 'well founded' },
  first_indications: { nl: 'eerste aanwijzingen voor effectiviteit', en: 'first indications of effectiveness' },
  good_indications: { nl: 'goede aanwijzingen voor effectiviteit', en: 'good indications of effectiveness' },
  strong_indications: { nl: 'sterke aanwijzingen voor effectiviteit', en: 'strong indications of effectiveness' },
};
