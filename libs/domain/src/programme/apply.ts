import { codesOf } from '../instrument/problems.ts';
import type { Definition, Instrument, Item, Section } from '../instrument/language.ts';
import { items } from '../instrument/walk.ts';
import type { Configuration, InstrumentSettings } from './configuration.ts';
import { rulesWithout } from './left-out.ts';

/**
 * The version as this provider works with it: what is switched off, off by default or belongs to a variant that is not used is gone, own questions stand
 * after the licensed ones of their section and carry `own`, own guidance and a raised norm stand beside the licensed ones. The licensed
 * version itself is not changed.
 * @param configuration one that `validateConfiguration` accepted for this version.
 * @param applied the instrument that is filled in: which documents are mandatory differs per instrument. Absent: as licensed.
 */
export function applyConfiguration(definition: Definition, configuration: Configuration, applied?: string): Definition {
  const all = configuration.instruments;
  const { droppedDocuments = [], addedDocuments = [] } = all.find(({ instrument }) => instrument === applied) ?? {};
  const dropped = new Set(droppedDocuments.map(({ document }) => document));
  const added = new Set(addedDocuments.map(({ document }) => document));
  const unasked = new Set(definition.instruments.flatMap((instrument) => [...offByDefault(instrument, all.find((each) => each.instrument === instrument.code))]));
  const instruments = definition.instruments.map((instrument) => {
    const settings = all.find((each) => each.instrument === instrument.code);
    return settings ? configured(instrument, settings, configuration.variants) : instrument;
  });
  const asked = new Set(instruments.flatMap((instrument) => items(instrument).map(({ item }) => item.code)));
  return {
    ...definition,
    ...(definition.variants && { variants: definition.variants.filter(({ code }) => configuration.variants.includes(code)) }),
    ...(definition.rules && unasked.size > 0 && { rules: rulesWithout(definition.rules, unasked) }),
    ...(definition.modules && { modules: definition.modules.filter(({ code }) => configuration.modules.includes(code)) }),
    documents: definition.documents.map((document) => ({ ...document, mandatory: added.has(document.code) || (document.mandatory && !dropped.has(document.code)) })),
    ...(definition.courseRules && { courseRules: definition.courseRules.map((rule) => (rule.items ? { ...rule, items: rule.items.filter((item) => asked.has(item)) } : rule)) }),
    instruments,
  };
}

/** The codes of questions that are off by default, and for which no ground is stated. */
export function offByDefault(instrument: Instrument, settings: Pick<InstrumentSettings, 'switchedOn'> | undefined): Set<string> {
  const on = settings?.switchedOn?.map(({ item }) => item) ?? [];
  return new Set(items(instrument).flatMap(({ item }) => (item.offByDefault && !on.includes(item.code) ? [item.code] : [])));
}

/** The codes of licensed questions that are not asked: switched off, off by default, or only for variants that are not used. */
export function notAsked(instrument: Instrument, settings: Pick<InstrumentSettings, 'switchedOff' | 'switchedOn'>, variants: readonly string[]): Set<string> {
  const otherVariant = items(instrument).map(({ item }) => item).filter((item) => item.variants && !item.variants.some((variant) => variants.includes(variant)));
  return new Set([...settings.switchedOff.map(({ item }) => item), ...offByDefault(instrument, settings), ...codesOf(otherVariant)]);
}

function configured(instrument: Instrument, settings: InstrumentSettings, variants: readonly string[]): Instrument {
  const off = notAsked(instrument, settings, variants);
  const factors = (instrument.factors ?? []).map((factor) => ({ ...factor, items: factor.items.filter(({ item }) => !off.has(item)) })).filter((factor) => factor.items.length > 0);
  const gone = new Set([...off, ...codesOf(instrument.factors).filter((code) => !codesOf(factors).includes(code))]);
  const kept = <T extends { items: readonly string[] }>(groups: readonly T[], atLeast: number): T[] =>
    groups.map((group) => ({ ...group, items: group.items.filter((item) => !off.has(item)) })).filter((group) => group.items.length >= atLeast);
  const asked = (item: Item): Item => {
    const guidance = settings.ownGuidance.find((each) => each.item === item.code)?.guidance;
    const raised = settings.raisedNorms.find((each) => each.item === item.code)?.atLeastPercent;
    return {
      ...item,
      ...(item.variants && { variants: item.variants.filter((variant) => variants.includes(variant)) }),
      ...(guidance && { ownGuidance: guidance }),
      ...(raised !== undefined && { raisedNorm: raised }),
    };
  };
  const change = (section: Section): Section => {
    const own = settings.ownItems.filter((each) => each.section === section.code).map(({ item }) => ({ ...item, own: true as const }));
    return {
      ...section,
      ...(section.sections && { sections: section.sections.map(change) }),
      ...((section.items ?? own.length > 0) && { items: [...(section.items ?? []).filter(({ code }) => !off.has(code)).map(asked), ...own] }),
    };
  };
  return {
    ...instrument,
    sections: instrument.sections.map(change),
    ...(instrument.normGroups && { normGroups: kept(instrument.normGroups, 1) }),
    ...(instrument.judgementGroups && { judgementGroups: kept(instrument.judgementGroups, 2) }),
    ...(instrument.scoringRules && {
      scoringRules: instrument.scoringRules.map((rule) => (rule.appliesTo ? { ...rule, appliesTo: rule.appliesTo.filter((item) => !off.has(item)) } : rule)),
    }),
    ...(instrument.factors && { factors }),
    ...(instrument.references && {
      references: instrument.references.map((reference) => ({ ...reference, figures: reference.figures.filter(({ of }) => !gone.has(of)) })).filter(({ figures }) => figures.length > 0),
    }),
    ...(instrument.outsideFactors && { outsideFactors: instrument.outsideFactors.filter(({ item }) => !off.has(item)) }),
  };
}
