import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../canonical-json.ts';
import type { Definition } from '../instrument/language.ts';
import { Problems } from '../instrument/problems.ts';
import { npSlice } from '../instrument/slices/np.ts';
import { resetSlice } from '../instrument/slices/reset.ts';
import { stjSlice } from '../instrument/slices/stj.ts';
import { vigFinalSlice } from '../instrument/slices/vig.ts';
import { checkInstrument } from '../instrument/validate-instrument.ts';
import { effectiveNorm, items, sections } from '../instrument/walk.ts';
import { applyConfiguration } from './apply.ts';
import { configurationChanges } from './changes.ts';
import { type Configuration, type InstrumentSettings, licensedConfiguration, licensedSettings } from './configuration.ts';
import { decideDeviations } from './decide.ts';
import { deviations } from './deviations.ts';
import { decided, ownItem } from './fixtures.ts';
import { moveConfiguration } from './move.ts';
import { validateConfiguration } from './validate.ts';

const slices: [string, Definition][] = [['VIG', vigFinalSlice], ['NP', npSlice], ['ReSet', resetSlice], ['STJ', stjSlice]];
const codes = (definition: Definition, at: number) => items(definition.instruments[at]!).map(({ item }) => item.code);
const none = (id: string) => id;

describe.each(slices)('a configuration of %s', (_, definition) => {
  it('as licensed is accepted, deviates nowhere, and asks every question that is not off by default', () => {
    const licensed = licensedConfiguration(definition, ['b', 'a']);
    expect(validateConfiguration(definition, licensed)).toEqual({ configuration: { ...licensed, teamIds: ['a', 'b'] } });
    expect(deviations(definition, licensed)).toEqual([]);
    definition.instruments.forEach((instrument, at) => expect(codes(applyConfiguration(definition, licensed), at))
      .toEqual(items(instrument).flatMap(({ item }) => (item.offByDefault ? [] : [item.code]))));
  });

  it('gives questions that refer to one another only, with own ones last in their section', () => {
    fc.assert(fc.property(configurations(definition), (configuration) => {
      const whole = applyConfiguration(definition, configuration);
      const found = new Problems();
      whole.instruments.forEach((instrument, index) => { if (items(instrument).length > 0) checkInstrument({ ...whole, rules: definition.rules }, instrument, `instruments.${index}`, found); });
      expect(found.list).toEqual([]);
      for (const { section } of whole.instruments.flatMap((instrument) => sections(instrument))) {
        const own = (section.items ?? []).map((item) => item.own ?? false);
        expect(own).toEqual(own.toSorted());
      }
    }), { numRuns: 40 });
  });

  it('differs from another exactly where they say something else', () => {
    fc.assert(fc.property(configurations(definition), configurations(definition), (one, other) => {
      const changes = configurationChanges({ definition, configuration: one }, { definition, configuration: other }, none);
      expect(changes.length === 0).toBe(canonicalJson(one) === canonicalJson(other));
      expect(configurationChanges({ definition, configuration: one }, { definition, configuration: one }, none)).toEqual([]);
    }), { numRuns: 60 });
  });

  it('says the same whatever the order in which it is given', () => {
    fc.assert(fc.property(configurations(definition), (configuration) => {
      const turned = {
        ...configuration, teamIds: configuration.teamIds.toReversed(), variants: configuration.variants.toReversed(), modules: configuration.modules.toReversed(),
        instruments: configuration.instruments.toReversed().map((each) => ({ ...each, raisedNorms: each.raisedNorms.toReversed(), switchedOff: each.switchedOff.toReversed(), ownGuidance: each.ownGuidance.toReversed() })),
      };
      expect(validateConfiguration(definition, turned)).toEqual({ configuration });
    }), { numRuns: 30 });
  });

  it('keeps its days and people where nothing changed, and carries those of today elsewhere', () => {
    fc.assert(fc.property(configurations(definition), configurations(definition), (current, wanted) => {
      expect(decideDeviations(current, current, '2026-03-02', 'Noor de Wit')).toEqual(current);
      const kept = deviations(definition, current);
      for (const each of deviations(definition, decideDeviations(current, wanted, '2026-03-02', 'Noor de Wit'))) {
        const before = kept.find(({ kind, instrument, code }) => kind === each.kind && instrument === each.instrument && code === each.code);
        if (!before || before.reason !== each.reason || before.what.nl !== each.what.nl) expect([each.decidedOn, each.decidedBy]).toEqual(['2026-03-02', 'Noor de Wit']);
      }
    }), { numRuns: 30 });
  });

  it('that is moved is accepted by the other version, and what is gone from it is listed', () => {
    const [first] = definition.instruments;
    const newer: Definition = {
      ...definition, versionCode: 'NEXT', mappings: [], documents: definition.documents.map((document, index) => ({ ...document, mandatory: index % 2 === 0 })),
      instruments: [{ ...first!, norm: { statistic: 'share_yes', atLeastPercent: 90 } }, ...definition.instruments.slice(1)],
    };
    fc.assert(fc.property(configurations(definition), (configuration) => {
      const { configuration: moved, fallenAway } = moveConfiguration(definition, newer, configuration);
      expect(validateConfiguration(newer, moved)).toEqual({ configuration: moved });
      expect(deviations(newer, moved).length + fallenAway.length).toBe(deviations(definition, configuration).length);
    }), { numRuns: 30 });
  });
});

/** Configurations that a version accepts, with any mix of choices and deviations. */
function configurations(definition: Definition): fc.Arbitrary<Configuration> {
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
