import { canonicalJson } from '../canonical-json.ts';
import type { Configuration, Decision, InstrumentSettings } from './configuration.ts';
import { isSameDecision } from './decide.ts';

/** A part of the settings that two people changed, each otherwise: a single setting, or what is said of one question or document. */
export interface ChangedByBoth { instrument: string; what: keyof InstrumentSettings; code?: string }

const SINGLE = ['outOfUse', 'rhythm', 'sampleSize', 'assessors', 'review'] as const;
type Single = (typeof SINGLE)[number];
/** The lists of deviations with what each entry is about. */
const LISTS = {
  addedDocuments: ({ document }: InstrumentSettings['addedDocuments'][number]) => document,
  droppedDocuments: ({ document }: InstrumentSettings['droppedDocuments'][number]) => document,
  raisedNorms: ({ item }: InstrumentSettings['raisedNorms'][number]) => item,
  ownItems: ({ item }: InstrumentSettings['ownItems'][number]) => item.code,
  ownGuidance: ({ item }: InstrumentSettings['ownGuidance'][number]) => item,
  switchedOff: ({ item }: InstrumentSettings['switchedOff'][number]) => item,
  switchedOn: ({ item }: NonNullable<InstrumentSettings['switchedOn']>[number]) => item,
};

/**
 * Puts together what two people made of one configuration: what one of them changed is changed. Where both changed the same part, each
 * otherwise, `mine` counts and the part is in `both`.
 * @param base what both began with. All three are about the same version.
 */
export function mergeConfigurations(base: Configuration, mine: Configuration, theirs: Configuration): { configuration: Configuration; both: ChangedByBoth[] } {
  const both: ChangedByBoth[] = [];
  const chosen = (list: 'teamIds' | 'variants' | 'modules') => mergeChosen(base[list], mine[list], theirs[list]);
  const instruments = mine.instruments.map((settings) => {
    const [before, other] = [base, theirs].map((each) => each.instruments.find(({ instrument }) => instrument === settings.instrument));
    return before && other ? mergeSettings(before, settings, other, both) : settings;
  });
  return { configuration: { teamIds: chosen('teamIds'), variants: chosen('variants'), modules: chosen('modules'), instruments }, both };
}

function mergeChosen(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  return [...new Set([...mine, ...theirs])].filter((code) => (base.includes(code) ? mine.includes(code) && theirs.includes(code) : true));
}

function mergeSettings(base: InstrumentSettings, mine: InstrumentSettings, theirs: InstrumentSettings, both: ChangedByBoth[]): InstrumentSettings {
  const { instrument } = mine;
  const single = Object.fromEntries(SINGLE.map((what) => {
    const { value, clash } = pick(base[what], mine[what], theirs[what], isSameSingle);
    if (clash) both.push({ instrument, what });
    return [what, value];
  })) as Pick<InstrumentSettings, Single>;
  const lists = Object.fromEntries(Object.entries(LISTS).map(([name, codeOf]) => {
    const what = name as keyof typeof LISTS;
    const merged = mergeList(base[what] ?? [], mine[what] ?? [], theirs[what] ?? [], codeOf as (entry: Decision) => string);
    both.push(...merged.both.map((code) => ({ instrument, what, code })));
    return [what, merged.list];
  })) as unknown as Required<Pick<InstrumentSettings, keyof typeof LISTS>>;
  const off = new Set(lists.switchedOff.map(({ item }) => item));
  const asked = <T extends { item: string }>(list: readonly T[]) => list.filter(({ item }) => !off.has(item));
  const { switchedOn, ...always } = lists;
  return { instrument, ...single, ...always, ...(switchedOn.length > 0 && { switchedOn }), raisedNorms: asked(lists.raisedNorms), ownGuidance: asked(lists.ownGuidance) };
}

function mergeList<T extends Decision>(base: readonly T[], mine: readonly T[], theirs: readonly T[], codeOf: (entry: T) => string): { list: T[]; both: string[] } {
  const find = (list: readonly T[], code: string) => list.find((entry) => codeOf(entry) === code);
  const both: string[] = [];
  const list = [...new Set([...mine, ...theirs].map(codeOf))].flatMap((code) => {
    const { value, clash } = pick(find(base, code), find(mine, code), find(theirs, code), isSameEntry);
    if (clash) both.push(code);
    return value ? [value] : [];
  });
  return { list, both };
}

function pick<T>(base: T, mine: T, theirs: T, isSame: (one: T, other: T) => boolean): { value: T; clash: boolean } {
  if (isSame(mine, base)) return { value: theirs, clash: false };
  return { value: mine, clash: !isSame(theirs, base) && !isSame(mine, theirs) };
}

const isSameEntry = (one: Decision | undefined, other: Decision | undefined): boolean => (one && other ? isSameDecision(one, other) : one === other);
const isSameSingle = (one: InstrumentSettings[Single], other: InstrumentSettings[Single]): boolean => canonicalJson(one) === canonicalJson(other);
