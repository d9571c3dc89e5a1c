import { type Configuration, type Definition, type Instrument, type InstrumentSettings, type Item, items, licensedSettings, type Section } from '@getrouw/domain';
import type { Problem } from './configuration-preview.operation.ts';

/** The lists of deviations about one question. */
export type ItemList = 'raisedNorms' | 'ownGuidance' | 'switchedOff';
export type OwnItem = InstrumentSettings['ownItems'][number];

/** A decision that is still to be taken: who and when is filled in by the API. */
export const UNDECIDED = { reason: '', decidedOn: '', decidedBy: '' };

/** A configuration that has settings for every instrument of its version, in the order of the version. */
export function complete(definition: Definition, configuration: Configuration): Configuration {
  return {
    ...configuration,
    instruments: definition.instruments.map((instrument) => configuration.instruments.find((each) => each.instrument === instrument.code) ?? licensedSettings(instrument)),
  };
}

export const isSame = (one: Configuration, other: Configuration): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The configuration with other settings for one instrument. */
export function withSettings(configuration: Configuration, instrument: string, patch: Partial<InstrumentSettings>): Configuration {
  return { ...configuration, instruments: configuration.instruments.map((each) => (each.instrument === instrument ? { ...each, ...patch } : each)) };
}

/** `list` with `entry` in the place of the one at `index`; without an entry: without that one; at the end of the list: added. */
export function put<T>(list: readonly T[], index: number, entry?: T): T[] {
  return entry === undefined ? list.toSpliced(index, 1) : list.toSpliced(index, 1, entry);
}

/** The chosen ones of a list, in the order of the list. */
export const inOrder = (all: readonly string[], chosen: readonly string[]): string[] => all.filter((each) => chosen.includes(each));

/**
 * A new own question of a section, with a code that nothing has yet: yes or no on the scale that the instrument uses. In an instrument that
 * asks nothing by yes or no it is a statement on the scale of its section, without a norm.
 */
export function newOwnItem(definition: Definition, settings: InstrumentSettings, instrument: Instrument, section: Section): OwnItem | undefined {
  const asked = [...(section.items ?? []), ...items(instrument).map(({ item }) => item)];
  const example = asked.find(({ answer }) => answer.kind === 'yes_no') ?? asked.find(({ answer }) => answer.kind === 'scale');
  if (!example) return undefined;
  const taken = new Set([...definition.instruments.flatMap(items).map(({ item }) => item.code), ...settings.ownItems.map(({ item }) => item.code)]);
  const codes = Array.from({ length: taken.size + 1 }, (_, index) => `${section.code.slice(0, 30)}-E${index + 1}`);
  const item: Item = {
    code: codes.find((code) => !taken.has(code))!, text: { nl: '', en: '' }, answer: example.answer, counts: example.counts,
    ...(example.answer.kind === 'scale' && { norm: { statistic: 'none' } }),
  };
  return { section: section.code, item, ...UNDECIDED };
}

/** Whether a problem is about this path or something in it. */
export const isAt = ({ path }: Problem, at: string): boolean => path === at || path.startsWith(`${at}.`);

/** Where a part of the configuration is filled in. */
export const fieldId = (path: string): string => `veld-${path}`;
export const questionId = (code: string): string => `vraag-${code}`;

/** The id of the nearest field on the page that a problem is about. */
export function placeOf({ path, code }: Problem, exists: (id: string) => boolean): string | undefined {
  const steps = path.split('.');
  const ids = steps.map((_, index) => fieldId(steps.slice(0, steps.length - index).join('.')));
  const [root = ''] = ids.slice(-1);
  const nearest = ids.filter((id) => id !== root || steps.length === 1);
  return [...nearest, questionId(code), root].find(exists);
}
