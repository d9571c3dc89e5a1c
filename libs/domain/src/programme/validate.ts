import type { Definition, Instrument } from '../instrument/language.ts';
import { codesOf, type DefinitionProblem, type Place, Problems } from '../instrument/problems.ts';
import { validateDefinition } from '../instrument/validate.ts';
import { effectiveNorm, items, sections } from '../instrument/walk.ts';
import { applyConfiguration } from './apply.ts';
import { configuration as schema, type Configuration, type InstrumentSettings } from './configuration.ts';

/** Most questions of an instrument, licensed and own together: more than this nobody fills in with attention. */
export const MOST_ITEMS = 300;

const itemName = { nl: 'de vraag', en: 'the item' };

/**
 * Checks what a provider wants to do with a licensed version: its form, that a deviation has a reason, that norms only go up,
 * that nothing is switched off on which something else depends, that own codes are own.
 * @returns the configuration, or every problem found, each naming what it is about.
 */
export function validateConfiguration(definition: Definition, value: unknown): { configuration: Configuration } | { problems: DefinitionProblem[] } {
  const parsed = schema.safeParse(value);
  const problems = new Problems();
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const path = issue.path.join('.');
      problems.add({ path, code: path || 'configuration' }, 'wrong_form', { nl: `dit heeft niet de vorm die hier hoort (${issue.message})`, en: `this has not the form expected here (${issue.message})` });
    }
    return { problems: problems.list };
  }
  const wanted = parsed.data;
  for (const variant of wanted.variants) problems.reference({ path: 'variants', code: variant }, 'unknown_variant', { nl: 'de variant', en: 'the variant' }, variant, codesOf(definition.variants));
  for (const each of wanted.modules) problems.reference({ path: 'modules', code: each }, 'unknown_module', { nl: 'de module', en: 'the module' }, each, codesOf(definition.modules));
  problems.unique(wanted.instruments.map(({ instrument }, index) => ({ path: `instruments.${index}`, code: instrument })), { nl: 'instrument', en: 'instrument' });
  wanted.instruments.forEach((settings, index) => {
    const place = { path: `instruments.${index}`, code: settings.instrument };
    const instrument = definition.instruments.find(({ code }) => code === settings.instrument);
    if (instrument) checkSettings(definition, instrument, settings, place, problems);
    else problems.reference(place, 'unknown_instrument', { nl: 'het instrument', en: 'the instrument' }, settings.instrument, codesOf(definition.instruments));
  });
  if (definition.instruments.length > 0 && !wanted.instruments.some(({ inUse }) => inUse)) problems.add({ path: 'instruments', code: definition.code }, 'nothing_in_use', {
    nl: 'geen enkel instrument is in gebruik. Gebruik er ten minste een.', en: 'no instrument is in use. Use at least one.',
  });
  if (problems.list.length === 0) checkWhole(definition, wanted, problems);
  return problems.list.length > 0 ? { problems: problems.list } : { configuration: wanted };
}

function checkSettings(definition: Definition, instrument: Instrument, settings: InstrumentSettings, { path }: Place, problems: Problems): void {
  const licensed = items(instrument).map(({ item }) => item);
  const known = codesOf(licensed);
  if (!instrument.policy.rhythms.includes(settings.rhythm)) problems.add({ path: `${path}.rhythm`, code: instrument.code }, 'unknown_rhythm', {
    nl: `het ritme ${settings.rhythm} hoort niet bij dit instrument. Mogelijk zijn: ${instrument.policy.rhythms.join(', ')}.`,
    en: `the rhythm ${settings.rhythm} does not go with this instrument. Accepted are: ${instrument.policy.rhythms.join(', ')}.`,
  });
  const place = (list: string, index: number, code: string): Place => ({ path: `${path}.${list}.${index}`, code });
  for (const list of ['raisedNorms', 'ownGuidance', 'switchedOff'] as const) {
    problems.unique(settings[list].map(({ item }, index) => place(list, index, item)), { nl: 'afwijking', en: 'deviation' });
    settings[list].forEach(({ item, reason }, index) => {
      problems.reference(place(list, index, item), 'unknown_item', itemName, item, known);
      checkReason(place(list, index, item), reason, problems);
    });
  }
  settings.droppedDocuments.forEach(({ document, reason }, index) => {
    const here = place('droppedDocuments', index, document);
    problems.reference(here, 'unknown_document', { nl: 'het stuk', en: 'the document' }, document, codesOf(definition.documents.filter(({ mandatory }) => mandatory)));
    checkReason(here, reason, problems);
  });
  settings.addedDocuments.forEach((document, index) => problems.reference(
    place('addedDocuments', index, document), 'unknown_document', { nl: 'het stuk', en: 'the document' }, document, codesOf(definition.documents.filter(({ mandatory }) => !mandatory)),
  ));
  settings.raisedNorms.forEach(({ item: code, atLeastPercent }, index) => {
    const item = licensed.find((each) => each.code === code);
    if (!item) return;
    const norm = effectiveNorm(instrument, item);
    const here = place('raisedNorms', index, code);
    if (norm.statistic !== 'share_yes') problems.add(here, 'no_norm_to_raise', { nl: 'deze vraag heeft geen norm in procenten die hoger kan.', en: 'this item has no norm in percents that can be raised.' });
    else if (atLeastPercent <= norm.atLeastPercent) problems.add(here, 'norm_lowered', {
      nl: `de norm kan alleen hoger dan die van de licentiehouder: meer dan ${norm.atLeastPercent} procent, niet ${atLeastPercent}.`,
      en: `the norm can only be higher than that of the licence holder: more than ${norm.atLeastPercent} percent, not ${atLeastPercent}.`,
    });
  });
  const off = new Set(settings.switchedOff.map(({ item }) => item));
  settings.switchedOff.forEach(({ item: code }, index) => {
    const leaning = licensed.find((each) => each.dependsOn === code && !off.has(each.code));
    if (leaning) problems.add(place('switchedOff', index, code), 'others_depend', {
      nl: `${leaning.code} hangt van deze vraag af. Zet die ook uit, of laat deze vraag staan.`,
      en: `${leaning.code} depends on this item. Switch that off too, or keep this item.`,
    });
  });
  if (settings.inUse && licensed.every(({ code }) => off.has(code)) && settings.ownItems.length === 0) problems.add({ path: `${path}.switchedOff`, code: instrument.code }, 'no_items_left', {
    nl: 'er blijft geen vraag over. Zet het instrument dan zelf uit.', en: 'no item is left. Switch the instrument itself off instead.',
  });
  checkOwnItems(definition, instrument, settings, known, place, problems);
}

function checkOwnItems(definition: Definition, instrument: Instrument, settings: InstrumentSettings, known: readonly string[], place: (list: string, index: number, code: string) => Place, problems: Problems): void {
  const licensedCodes = new Set(definition.instruments.flatMap((each) => items(each)).map(({ item }) => item.code));
  problems.unique(settings.ownItems.map(({ item }, index) => place('ownItems', index, item.code)), { nl: 'eigen vraag', en: 'own item' });
  settings.ownItems.forEach(({ section, item, reason }, index) => {
    const here = place('ownItems', index, item.code);
    checkReason(here, reason, problems);
    if (licensedCodes.has(item.code)) problems.add(here, 'own_code_is_licensed', {
      nl: 'een vraag van de licentiehouder heeft deze code al. Kies een eigen code.', en: 'an item of the licence holder has this code already. Choose a code of your own.',
    });
    problems.reference(here, 'unknown_section', { nl: 'het onderdeel', en: 'the section' }, section, sections(instrument).map((each) => each.section.code));
  });
  if (known.length + settings.ownItems.length > MOST_ITEMS) problems.add({ path: 'ownItems', code: instrument.code }, 'too_many_items', {
    nl: `dit instrument heeft ${known.length + settings.ownItems.length} vragen; hooguit ${MOST_ITEMS}.`, en: `this instrument has ${known.length + settings.ownItems.length} items; at most ${MOST_ITEMS}.`,
  });
}

function checkReason(place: Place, reason: string, problems: Problems): void {
  if (reason.trim() === '') problems.add(place, 'deviation_without_reason', { nl: 'zeg waarom u hier afwijkt.', en: 'say why you deviate here.' });
}

/** What the parts say about one another once they are put together: own items refer to scales, sources and documents of the version. */
function checkWhole(definition: Definition, wanted: Configuration, problems: Problems): void {
  const { mappings: _, ...whole } = JSON.parse(JSON.stringify(applyConfiguration(definition, wanted), (key, value: unknown) => (['own', 'ownGuidance', 'raisedNorm'].includes(key) ? undefined : value))) as Definition;
  const checked = validateDefinition({ ...whole, instruments: whole.instruments.map(({ scoringRules: __, ...instrument }) => instrument) });
  if ('problems' in checked) problems.list.push(...checked.problems);
}
