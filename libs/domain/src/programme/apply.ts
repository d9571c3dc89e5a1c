import type { Definition, Instrument, Section } from '../instrument/language.ts';
import type { Configuration, InstrumentSettings } from './configuration.ts';

/**
 * The version as this provider works with it: what is switched off is gone, own questions stand after the licensed ones of their section
 * and carry `own`, own guidance and a raised norm stand beside the licensed ones. The licensed version itself is not changed.
 * @param configuration one that `validateConfiguration` accepted for this version.
 */
export function applyConfiguration(definition: Definition, configuration: Configuration): Definition {
  const settingsOf = (instrument: Instrument) => configuration.instruments.find((each) => each.instrument === instrument.code);
  const all = configuration.instruments;
  const dropped = new Set(all.flatMap(({ droppedDocuments }) => droppedDocuments.map(({ document }) => document)));
  const added = new Set(all.flatMap(({ addedDocuments }) => addedDocuments));
  return {
    ...definition,
    ...(definition.variants && { variants: definition.variants.filter(({ code }) => configuration.variants.includes(code)) }),
    ...(definition.modules && { modules: definition.modules.filter(({ code }) => configuration.modules.includes(code)) }),
    documents: definition.documents.map((document) => ({ ...document, mandatory: added.has(document.code) || (document.mandatory && !dropped.has(document.code)) })),
    instruments: definition.instruments.map((instrument) => {
      const settings = settingsOf(instrument);
      return settings ? configured(instrument, settings, configuration.variants) : instrument;
    }),
  };
}

function configured(instrument: Instrument, settings: InstrumentSettings, variants: readonly string[]): Instrument {
  const off = new Set(settings.switchedOff.map(({ item }) => item));
  const kept = <T extends { items: readonly string[] }>(groups: readonly T[] | undefined): T[] | undefined =>
    groups?.map((group) => ({ ...group, items: group.items.filter((item) => !off.has(item)) })).filter(({ items }) => items.length > 0);
  const change = (section: Section): Section => ({
    ...section,
    ...(section.sections && { sections: section.sections.map(change) }),
    items: [
      ...(section.items ?? []).filter((item) => !off.has(item.code) && (!item.variants || item.variants.some((variant) => variants.includes(variant)))).map((item) => {
        const guidance = settings.ownGuidance.find((each) => each.item === item.code)?.guidance;
        const raised = settings.raisedNorms.find((each) => each.item === item.code)?.atLeastPercent;
        return { ...item, ...(guidance && { ownGuidance: guidance }), ...(raised !== undefined && { raisedNorm: raised }) };
      }),
      ...settings.ownItems.filter((own) => own.section === section.code).map(({ item }) => ({ ...item, own: true as const })),
    ],
  });
  return {
    ...instrument,
    sections: instrument.sections.map(change),
    ...(instrument.normGroups && { normGroups: kept(instrument.normGroups) }),
    ...(instrument.judgementGroups && { judgementGroups: kept(instrument.judgementGroups) }),
    ...(instrument.factors && { factors: instrument.factors.map((factor) => ({ ...factor, items: factor.items.filter(({ item }) => !off.has(item)) })).filter(({ items }) => items.length > 0) }),
    ...(instrument.outsideFactors && { outsideFactors: instrument.outsideFactors.filter(({ item }) => !off.has(item)) }),
  };
}
