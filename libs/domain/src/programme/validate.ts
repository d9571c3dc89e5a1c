import { factsOf } from '../instrument/condition.ts';
import type { Definition, Instrument } from '../instrument/language.ts';
import { codesOf, type DefinitionProblem, type Place, Problems } from '../instrument/problems.ts';
import { checkParts, reportForm } from '../instrument/validate.ts';
import { effectiveNorm, items, sections } from '../instrument/walk.ts';
import { applyConfiguration, notAsked, offByDefault } from './apply.ts';
import { configuration as schema, type Configuration, type InstrumentSettings, licensedConfiguration, licensedSettings } from './configuration.ts';

/** Most questions of an instrument, licensed and own together: more than this nobody fills in with attention. */
export const MOST_ITEMS = 300;

const itemName = { nl: 'de vraag', en: 'the item' };
const documentName = { nl: 'het stuk', en: 'the document' };

/**
 * Checks what a provider wants to do with a licensed version: its form, that a deviation has a reason, that norms only go up,
 * that nothing is switched off on which something else depends, that own codes are own. Whether the teams exist is not checked here.
 * @returns the configuration in the order of the version, with every instrument of it (one that was left out: as licensed), so that two
 * that say the same are equal; or every problem found, each naming what it is about, with what is wanted as far as it can be read:
 * texts that are still empty have dots there.
 */
export function validateConfiguration(definition: Definition, value: unknown): { configuration: Configuration } | { problems: DefinitionProblem[]; wanted: Configuration | null } {
  const parsed = schema.safeParse(value);
  const problems = new Problems();
  for (const issue of parsed.error?.issues ?? []) reportForm(problems, value, issue);
  const wanted = parsed.data ?? (problems.list.every(({ rule }) => rule === 'empty_text') ? schema.safeParse(withDots(value, problems.list)).data : undefined) ?? null;
  if (!wanted) return { problems: problems.list, wanted };
  for (const variant of wanted.variants) problems.reference({ path: 'variants', code: variant }, 'unknown_variant', { nl: 'de variant', en: 'the variant' }, variant, codesOf(definition.variants));
  for (const each of wanted.modules) problems.reference({ path: 'modules', code: each }, 'unknown_module', { nl: 'de module', en: 'the module' }, each, codesOf(definition.modules));
  problems.unique(wanted.instruments.map(({ instrument }, index) => ({ path: `instruments.${index}`, code: instrument })), { nl: 'instrument', en: 'instrument' });
  wanted.instruments.forEach((settings, index) => {
    const place = { path: `instruments.${index}`, code: settings.instrument };
    const instrument = definition.instruments.find(({ code }) => code === settings.instrument);
    if (instrument) checkSettings({ definition, instrument, wanted, settings, path: place.path, problems });
    else problems.reference(place, 'unknown_instrument', { nl: 'het instrument', en: 'the instrument' }, settings.instrument, codesOf(definition.instruments));
  });
  if (definition.instruments.every(({ code }) => wanted.instruments.some(({ instrument, outOfUse }) => instrument === code && outOfUse))) {
    problems.add({ path: 'instruments', code: definition.code }, 'nothing_in_use', { nl: 'geen enkel instrument is in gebruik. Gebruik er ten minste een.', en: 'no instrument is in use. Use at least one.' });
  }
  if (problems.list.length === 0) checkOwnItemsInPlace(definition, wanted, problems);
  return problems.list.length > 0 ? { problems: problems.list, wanted } : { configuration: inOrder(definition, wanted) };
}

/** The same with dots where a text is still empty, so that everything else can be looked at already. */
function withDots(value: unknown, empty: readonly DefinitionProblem[]): unknown {
  const filled: unknown = structuredClone(value);
  for (const { path } of empty) {
    const steps = path.split('.');
    const last = steps.pop()!;
    const part = steps.reduce((within, step) => (within as Record<string, unknown>)[step], filled) as Record<string, unknown>;
    part[last] = '…';
  }
  return filled;
}

/** What is wanted of one instrument, and where the problems go. */
interface Check { definition: Definition; instrument: Instrument; wanted: Configuration; settings: InstrumentSettings; path: string; problems: Problems }

const placeIn = ({ path }: Check, list: keyof InstrumentSettings, index: number, code: string): Place => ({ path: `${path}.${list}.${index}`, code });

function checkSettings(check: Check): void {
  const { definition, instrument, settings, path, problems } = check;
  const known = codesOf(items(instrument).map(({ item }) => item));
  const { rhythms } = instrument.policy;
  if (!rhythms.includes(settings.rhythm)) problems.add({ path: `${path}.rhythm`, code: instrument.code }, 'unknown_rhythm', {
    nl: `het ritme ${settings.rhythm} hoort niet bij dit instrument. Mogelijk zijn: ${rhythms.join(', ')}.`,
    en: `the rhythm ${settings.rhythm} does not go with this instrument. Accepted are: ${rhythms.join(', ')}.`,
  });
  const { secondScorerPercent } = instrument.policy;
  if ((settings.secondPercent ?? secondScorerPercent) < secondScorerPercent) problems.add({ path: `${path}.secondPercent`, code: instrument.code }, 'second_share_lowered', {
    nl: `de methodiek vraagt dat een tweede beoordelaar ten minste ${secondScorerPercent} procent scoort, niet ${settings.secondPercent}.`,
    en: `the method asks that a second assessor scores at least ${secondScorerPercent} percent, not ${settings.secondPercent}.`,
  });
  if (settings.outOfUse) checkReason({ path: `${path}.outOfUse`, code: instrument.code }, settings.outOfUse.reason, problems);
  for (const list of ['raisedNorms', 'ownGuidance', 'switchedOff'] as const) {
    checkDeviations(check, list, settings[list].map(({ item, reason }) => ({ code: item, reason })));
    settings[list].forEach(({ item }, index) => problems.reference(placeIn(check, list, index, item), 'unknown_item', itemName, item, known));
  }
  checkSwitchedOn(check);
  for (const list of ['droppedDocuments', 'addedDocuments'] as const) {
    checkDeviations(check, list, settings[list].map(({ document, reason }) => ({ code: document, reason })));
    const possible = codesOf(definition.documents.filter(({ mandatory }) => mandatory === (list === 'droppedDocuments')));
    settings[list].forEach(({ document }, index) => problems.reference(placeIn(check, list, index, document), 'unknown_document', documentName, document, possible));
  }
  checkNorms(check);
  checkSwitchedOff(check);
  checkOwnItems(check);
}

/** Each deviation is there once and has a reason. */
function checkDeviations(check: Check, list: keyof InstrumentSettings, decided: readonly { code: string; reason: string }[]): void {
  check.problems.unique(decided.map(({ code }, index) => placeIn(check, list, index, code)), { nl: 'afwijking', en: 'deviation' });
  decided.forEach(({ code, reason }, index) => checkReason(placeIn(check, list, index, code), reason, check.problems));
}

function checkReason(place: Place, reason: string, problems: Problems): void {
  if (reason.trim() === '') problems.add(place, 'deviation_without_reason', { nl: 'zeg waarom u hier afwijkt.', en: 'say why you deviate here.' });
}

function checkNorms(check: Check): void {
  const { instrument, settings, problems } = check;
  settings.raisedNorms.forEach(({ item: code, atLeastPercent }, index) => {
    const item = items(instrument).find((each) => each.item.code === code)?.item;
    if (!item) return;
    const norm = effectiveNorm(instrument, item);
    const here = placeIn(check, 'raisedNorms', index, code);
    if (norm.statistic !== 'share_yes' || item.counts === 'none') problems.add(here, 'no_norm_to_raise', { nl: 'deze vraag heeft geen norm in procenten die hoger kan.', en: 'this item has no norm in percents that can be raised.' });
    else if (atLeastPercent <= norm.atLeastPercent) problems.add(here, 'norm_lowered', {
      nl: `de norm kan alleen hoger dan die van de licentiehouder: meer dan ${norm.atLeastPercent} procent, niet ${atLeastPercent}.`,
      en: `the norm can only be higher than that of the licence holder: more than ${norm.atLeastPercent} percent, not ${atLeastPercent}.`,
    });
  });
}

/** Only what is off by default is switched on, each once, with the ground on which it may be asked. */
function checkSwitchedOn(check: Check): void {
  const { instrument, settings: { switchedOn = [] }, problems } = check;
  problems.unique(switchedOn.map(({ item }, index) => placeIn(check, 'switchedOn', index, item)), { nl: 'afwijking', en: 'deviation' });
  switchedOn.forEach(({ item, reason }, index) => {
    const here = placeIn(check, 'switchedOn', index, item);
    problems.reference(here, 'not_off_by_default', { nl: 'een vraag die standaard uitstaat:', en: 'a question that is off by default:' }, item, offByDefault(instrument, undefined));
    if (reason.trim() === '') problems.add(here, 'ground_missing', { nl: 'zeg op welke grond u dit mag vastleggen.', en: 'say on what ground you may record this.' });
  });
}

/** Nothing that stays may lean on what goes, and something stays. Rules are done without what is off by default. */
function checkSwitchedOff(check: Check): void {
  const { definition, instrument, wanted, settings, path, problems } = check;
  const gone = notAsked(instrument, settings, wanted.variants);
  const stays = items(instrument).map(({ item }) => item).filter(({ code }) => !gone.has(code));
  const unasked = offByDefault(instrument, settings);
  const modules = (definition.modules ?? []).filter(({ code }) => wanted.modules.includes(code));
  for (const code of gone) {
    const index = settings.switchedOff.findIndex(({ item }) => item === code);
    const place = index < 0 ? { path: 'variants', code } : placeIn(check, 'switchedOff', index, code);
    const leaning = stays.find((item) => item.dependsOn === code || (!unasked.has(code) && item.answer.kind === 'derived' && derivedFrom(definition, item.answer.rule).has(code)))?.code
      ?? (unasked.has(code) ? undefined : definition.rules?.find(({ condition }) => condition && factsOf(condition).includes(code))?.code)
      ?? settings.ownItems.find(({ item }) => item.dependsOn === code)?.item.code ?? modules.find(({ item }) => item === code)?.code;
    if (leaning) problems.add(place, 'others_depend', {
      nl: `${leaning} hangt van deze vraag af. Zet die ook uit, of laat deze vraag staan.`,
      en: `${leaning} depends on this item. Switch that off too, or keep this item.`,
    });
  }
  if (stays.length === 0 && settings.ownItems.length === 0 && !settings.outOfUse) problems.add({ path: `${path}.switchedOff`, code: instrument.code }, 'no_items_left', {
    nl: 'er blijft geen vraag over. Zet het instrument dan zelf uit.', en: 'no item is left. Switch the instrument itself off instead.',
  });
}

/** Everything that a rule is derived from, also by way of other rules. */
function derivedFrom({ rules = [] }: Pick<Definition, 'rules'>, rule: string, seen = new Set<string>()): Set<string> {
  const found = rules.find(({ code }) => code === rule);
  for (const code of [...(found?.from ?? []), ...(found?.condition ? factsOf(found.condition) : [])]) {
    if (seen.has(code)) continue;
    seen.add(code);
    derivedFrom({ rules }, code, seen);
  }
  return seen;
}

function checkOwnItems(check: Check): void {
  const { definition, instrument, settings, path, problems } = check;
  checkDeviations(check, 'ownItems', settings.ownItems.map(({ item, reason }) => ({ code: item.code, reason })));
  // Also in other letters: in a file or a talk both would be taken for one.
  const licensed = new Set(definition.instruments.flatMap((each) => items(each)).map(({ item }) => item.code.toUpperCase()));
  const places = sections(instrument).map(({ section }) => section.code);
  settings.ownItems.forEach(({ section, item }, index) => {
    const here = placeIn(check, 'ownItems', index, item.code);
    if (licensed.has(item.code.toUpperCase())) problems.add(here, 'own_code_is_licensed', {
      nl: 'een vraag van de licentiehouder heeft deze code al. Kies een eigen code.', en: 'an item of the licence holder has this code already. Choose a code of your own.',
    });
    problems.reference(here, 'unknown_section', { nl: 'het onderdeel', en: 'the section' }, section, places);
  });
  const count = items(instrument).length + settings.ownItems.length;
  if (settings.ownItems.length > 0 && count > MOST_ITEMS) problems.add({ path: `${path}.ownItems`, code: instrument.code }, 'too_many_items', {
    nl: `dit instrument zou ${count} vragen hebben; hooguit ${MOST_ITEMS}.`, en: `this instrument would have ${count} items; at most ${MOST_ITEMS}.`,
  });
}

/** What own questions refer to is there, and fits: scales, sources, documents, other questions. */
function checkOwnItemsInPlace(definition: Definition, wanted: Configuration, problems: Problems): void {
  const placeOf = new Map(wanted.instruments.flatMap(({ ownItems }, at) => ownItems.map(({ item }, index) => [item.code, `instruments.${at}.ownItems.${index}`] as const)));
  if (placeOf.size === 0) return;
  const licensed = licensedConfiguration(definition, []);
  const found = new Problems();
  checkParts(applyConfiguration(definition, {
    ...licensed,
    instruments: licensed.instruments.map((settings) => ({ ...settings, ownItems: wanted.instruments.find(({ instrument }) => instrument === settings.instrument)?.ownItems ?? [] })),
  }), found);
  problems.list.push(...found.list.flatMap((problem) => (placeOf.has(problem.code) ? [{ ...problem, path: placeOf.get(problem.code)! }] : [])));
}

/** The same in the order of the version; own questions keep theirs, because that is the order in which they are asked. */
function inOrder(definition: Definition, wanted: Configuration): Configuration {
  const among = <T>(list: readonly T[], order: readonly string[], codeOf: (entry: T) => string): T[] =>
    order.flatMap((code) => list.find((entry) => codeOf(entry) === code) ?? []);
  const documents = codesOf(definition.documents);
  return {
    teamIds: [...new Set(wanted.teamIds)].toSorted(),
    variants: among(wanted.variants, codesOf(definition.variants), (code) => code),
    modules: among(wanted.modules, codesOf(definition.modules), (code) => code),
    instruments: definition.instruments.map((instrument) => {
      const settings = wanted.instruments.find((each) => each.instrument === instrument.code);
      if (!settings) return licensedSettings(instrument);
      const asked = codesOf(items(instrument).map(({ item }) => item));
      const { switchedOn = [], ...always } = settings;
      return {
        ...always,
        ...(switchedOn.length > 0 && { switchedOn: among(switchedOn, asked, ({ item }) => item) }),
        addedDocuments: among(settings.addedDocuments, documents, ({ document }) => document),
        droppedDocuments: among(settings.droppedDocuments, documents, ({ document }) => document),
        raisedNorms: among(settings.raisedNorms, asked, ({ item }) => item),
        ownGuidance: among(settings.ownGuidance, asked, ({ item }) => item),
        switchedOff: among(settings.switchedOff, asked, ({ item }) => item),
      };
    }),
  };
}
