import type { Definition, Item } from '../instrument/language.ts';
import { type Configuration, type InstrumentSettings, licensedConfiguration } from './configuration.ts';

export const decided = { reason: 'Ons contract vraagt dit', decidedOn: '2026-01-05', decidedBy: 'Ilse Bakker' };

/** A question that any version with this scale can hold. */
export const ownItem = (code: string, scale: string, over: Partial<Item> = {}): InstrumentSettings['ownItems'][number]['item'] => ({
  code, text: { nl: `Eigen vraag ${code}`, en: `Own question ${code}` }, answer: { kind: 'scale', scale }, counts: 'execution', norm: { statistic: 'none' }, ...over,
} as InstrumentSettings['ownItems'][number]['item']);

/** The version as licensed, with other settings for its first instrument. */
export function withSettings(definition: Definition, over: Partial<InstrumentSettings>, teamIds: string[] = []): Configuration {
  const licensed = licensedConfiguration(definition, teamIds);
  return { ...licensed, instruments: licensed.instruments.map((settings, index) => (index === 0 ? { ...settings, ...over } : settings)) };
}
