import { canonicalJson } from '../canonical-json.ts';
import type { Configuration, Decision, InstrumentSettings } from './configuration.ts';

/**
 * Gives each deviation its day and person: one that was there already, word for word, keeps those it has; a new or changed one was decided
 * today by whoever keeps this configuration. What `wanted` says about days and people does not count.
 * @param today a calendar date, YYYY-MM-DD. @param by the name of the person.
 */
export function decideDeviations(current: Configuration, wanted: Configuration, today: string, by: string): Configuration {
  return {
    ...wanted,
    instruments: wanted.instruments.map((settings): InstrumentSettings => {
      const before = current.instruments.find(({ instrument }) => instrument === settings.instrument);
      const decided = <T extends Decision>(earlier: readonly T[] | undefined, list: readonly T[]): T[] => list.map((entry) => {
        const kept = earlier?.find((each) => isSameDecision(each, entry));
        return { ...entry, decidedOn: kept?.decidedOn ?? today, decidedBy: kept?.decidedBy ?? by };
      });
      return {
        ...settings,
        outOfUse: settings.outOfUse && decided(before?.outOfUse ? [before.outOfUse] : [], [settings.outOfUse])[0]!,
        addedDocuments: decided(before?.addedDocuments, settings.addedDocuments),
        droppedDocuments: decided(before?.droppedDocuments, settings.droppedDocuments),
        raisedNorms: decided(before?.raisedNorms, settings.raisedNorms),
        ownItems: decided(before?.ownItems, settings.ownItems),
        ownGuidance: decided(before?.ownGuidance, settings.ownGuidance),
        switchedOff: decided(before?.switchedOff, settings.switchedOff),
        ...(settings.switchedOn && { switchedOn: decided(before?.switchedOn, settings.switchedOn) }),
      };
    }),
  };
}

/** Whether two deviations say the same, whoever decided on them and when. */
export const isSameDecision = <T extends Decision>(one: T, other: T): boolean =>
  canonicalJson({ ...one, decidedOn: '', decidedBy: '' }) === canonicalJson({ ...other, decidedOn: '', decidedBy: '' });
