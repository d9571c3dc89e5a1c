import fc from 'fast-check';
import type { Definition, Item } from '../instrument/language.ts';
import { effectiveNorm, items, sections } from '../instrument/walk.ts';
import { type Configuration, type InstrumentSettings, licensedConfiguration, licensedSettings } from './configuration.ts';
import { validateConfiguration } from './validate.ts';

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

/** Configurations that a version accepts, with any mix of choices and deviations. */
export function configurations(definition: Definition): fc.Arbitrary<Configuration> {
  const settings = definition.instruments.map((instrument) => {
    const all = items(instrument).map(({ item }) => item);
    const raisable = all.flatMap((item) => {
      const norm = effectiveNorm(instrument, item);
      return norm.statistic === 'share_yes' && item.counts !== 'none' && norm.atLeastPercent < 100 ? [{ item: item.code, above: norm.atLeastPercent }] : [];
    });
    const reason = fc.constantFrom('Ons contract vraagt dit', 'Afspraak met de gemeente').map((each) => ({ ...decided, reason: each }));
    const documents = (mandatory: boolean) => fc.subarray(definition.documents.filter((each) => each.mandatory === mandatory))
      .chain((list) => fc.tuple(...list.map(({ code }) => reason.map((why) => ({ document: code, ...why })))));
    return fc.record({
      rhythm: fc.constantFrom(...instrument.policy.rhythms),
      sampleSize: fc.option(fc.integer({ min: 1, max: 500 })),
      review: fc.oneof(fc.constant({ mode: 'all' as const }), fc.constant({ mode: 'questions' as const }), fc.integer({ min: 1, max: 99 }).map((percent) => ({ mode: 'share' as const, percent }))),
      assessors: fc.constantFrom('outside' as const, 'independent' as const),
      switchedOff: fc.subarray(all, { maxLength: all.length - 1 }).chain((list) => fc.tuple(...list.map(({ code }) => reason.map((why) => ({ item: code, ...why }))))),
      raisedNorms: fc.subarray(raisable).chain((list) => fc.tuple(...list.map(({ item, above }) => fc.tuple(fc.integer({ min: Math.floor(above) + 1, max: 100 }), reason).map(([atLeastPercent, why]) => ({ item, atLeastPercent, ...why }))))),
      ownGuidance: fc.subarray(all).chain((list) => fc.tuple(...list.map(({ code }) => reason.map((why) => ({ item: code, guidance: { nl: 'Kijk in het plan', en: 'Look in the plan' }, ...why }))))),
      ownItems: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }).chain((list) => fc.tuple(...list.map((number) => fc.tuple(fc.constantFrom(...sections(instrument)), reason).map(([{ section }, why]) => ({
        section: section.code, item: ownItem(`OWN-${instrument.code}-${number}`, definition.scales[0]!.code), ...why,
      }))))),
      droppedDocuments: documents(true),
      addedDocuments: documents(false),
    }).map((over): InstrumentSettings => ({ ...licensedSettings(instrument), ...over }));
  });
  return fc.tuple(
    fc.subarray(['team-a', 'team-b', 'team-c']), fc.subarray((definition.variants ?? []).map(({ code }) => code)), fc.subarray((definition.modules ?? []).map(({ code }) => code)), fc.tuple(...settings),
  ).map(([teamIds, variants, modules, instruments]) => ({ teamIds, variants, modules, instruments })).map((wanted) => {
    // What leans on something that goes, stays away with it.
    const checked = validateConfiguration(definition, wanted);
    return 'configuration' in checked ? checked.configuration : null;
  }).filter((each) => each !== null);
}
