import type { Definition } from '../instrument/language.ts';
import { codesOf } from '../instrument/problems.ts';
import { items, sections } from '../instrument/walk.ts';
import { type Configuration, type InstrumentSettings, licensedSettings } from './configuration.ts';
import { type Deviation, deviations } from './deviations.ts';

/** What becomes of a configuration when the provider moves to another version. */
export interface Move {
  configuration: Configuration;
  /** Deviations that the other version has no place for. */
  fallenAway: Deviation[];
}

/**
 * Carries a configuration over to another version: choices and deviations stay where the other version still has what they are about.
 * @param older the version that the configuration was made for. @param newer the version to move to.
 */
export function moveConfiguration(older: Definition, newer: Definition, configuration: Configuration): Move {
  const moved: Configuration = {
    teamIds: configuration.teamIds,
    variants: kept(configuration.variants, codesOf(older.variants), codesOf(newer.variants)),
    modules: kept(configuration.modules, codesOf(older.modules), codesOf(newer.modules)),
    instruments: newer.instruments.map((instrument) => {
      const settings = configuration.instruments.find((each) => each.instrument === instrument.code);
      if (!settings) return licensedSettings(instrument);
      const known = new Set(items(instrument).map(({ item }) => item.code));
      const places = new Set(sections(instrument).map(({ section }) => section.code));
      const mandatory = new Set(codesOf(newer.documents.filter((document) => document.mandatory)));
      const optional = new Set(codesOf(newer.documents.filter((document) => !document.mandatory)));
      return {
        ...settings,
        rhythm: instrument.policy.rhythms.includes(settings.rhythm) ? settings.rhythm : instrument.policy.rhythms[0]!,
        raisedNorms: settings.raisedNorms.filter(({ item }) => known.has(item)),
        ownGuidance: settings.ownGuidance.filter(({ item }) => known.has(item)),
        switchedOff: settings.switchedOff.filter(({ item }) => known.has(item)),
        ownItems: settings.ownItems.filter(({ section, item }) => places.has(section) && !known.has(item.code)),
        droppedDocuments: settings.droppedDocuments.filter(({ document }) => mandatory.has(document)),
        addedDocuments: settings.addedDocuments.filter((document) => optional.has(document)),
      } satisfies InstrumentSettings;
    }),
  };
  const carried = new Set(deviations(newer, moved).map(key));
  return { configuration: moved, fallenAway: deviations(older, configuration).filter((each) => !carried.has(key(each))) };
}

const key = ({ kind, instrument, code }: Deviation) => `${kind} ${instrument} ${code}`;

/** What was chosen stays chosen where it still exists; what is new in the newer version is in use. */
const kept = (chosen: readonly string[], before: readonly string[], after: readonly string[]): string[] => after.filter((code) => chosen.includes(code) || !before.includes(code));
