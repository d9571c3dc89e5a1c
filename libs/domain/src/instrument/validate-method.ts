import { factsOf } from './condition.ts';
import { CASE_FACTS, type Condition, type Definition, type Rule } from './language.ts';
import { codesOf, nodesInCycles, placesOf, type Place, type Problems } from './problems.ts';
import { checkGoals } from './validate-goals.ts';
import { CASE_FACT_CODES, checkPersonFacts, checkReach } from './validate-reach.ts';
import { items } from './walk.ts';

const ruleName = { nl: 'de regel', en: 'the rule' };
const factName = { nl: 'het gegeven', en: 'the fact' };

/** Checks what stands outside the instruments: codes, rules, phases, goals and classifications. */
export function checkMethod(definition: Definition, problems: Problems): void {
  const { eligibility, phases } = definition;
  const rules = [
    ...placed(eligibility?.criteria, 'eligibility.criteria'),
    ...placed(eligibility?.contraIndications, 'eligibility.contraIndications'),
    ...placed(definition.rules, 'rules'),
  ];
  const milestones = phases.flatMap((phase, index) => placed(phase.milestones, `phases.${index}.milestones`));
  const itemCodes = definition.instruments.flatMap((instrument) => codesOf(items(instrument).map(({ item }) => item)));

  const kinds: [Place[], string, string][] = [
    [placesOf(definition.scales, 'scales'), 'schaal', 'scale'],
    [placesOf(definition.documents, 'documents'), 'stuk', 'document'],
    [placesOf(definition.evidenceSources, 'evidenceSources'), 'bewijsbron', 'evidence source'],
    [placesOf(definition.instruments, 'instruments'), 'instrument', 'instrument'],
    [placesOf(definition.variants, 'variants'), 'variant', 'variant'],
    [placesOf(definition.fundings, 'fundings'), 'financiering', 'funding'],
    [placesOf(definition.terms, 'terms'), 'term', 'term'],
    [placesOf(definition.lifeDomains, 'lifeDomains'), 'leefgebied', 'life domain'],
    [placesOf(definition.facts, 'facts'), 'gegeven', 'fact'],
    [placesOf(definition.modules, 'modules'), 'module', 'module'],
    [placesOf(phases, 'phases'), 'fase', 'phase'],
    [rules.map(({ place }) => place), 'regel', 'rule'],
    [milestones.map(({ place }) => place), 'mijlpaal', 'milestone'],
    [placesOf(definition.classifications, 'classifications'), 'indeling', 'classification'],
    [placesOf(definition.closingReasons, 'closingReasons'), 'reden van afsluiten', 'closing reason'],
    [placesOf(definition.indicators, 'indicators'), 'indicator', 'indicator'],
    ...definition.scales.map((scale, index): [Place[], string, string] => [placesOf(scale.options, `scales.${index}.options`), 'antwoord', 'answer']),
  ];
  for (const [places, nl, en] of kinds) problems.unique(places, { nl, en });

  for (const { part, place } of milestones) problems.reference(place, 'unknown_document', { nl: 'het stuk', en: 'the document' }, part.document, codesOf(definition.documents));
  for (const { part, place } of placed(definition.evidenceSources, 'evidenceSources')) {
    problems.reference(place, 'unknown_evidence_source', { nl: 'de bewijsbron', en: 'the evidence source' }, part.partOf, codesOf(definition.evidenceSources));
  }
  for (const { part, place } of placed(definition.modules, 'modules')) problems.reference(place, 'module_unknown_item', { nl: 'de vraag', en: 'the item' }, part.item, itemCodes);

  const ruleCodes = rules.map(({ part }) => part.code);
  const factCodes = [...codesOf(definition.facts), ...itemCodes, ...ruleCodes, ...CASE_FACT_CODES];
  checkOneMeaning(definition, rules, problems);
  checkRules(definition, rules, factCodes, problems);
  checkPersonFacts(definition, rules, problems);
  for (const { part, place } of rules) for (const item of part.from ?? []) problems.reference(place, 'rule_unknown_item', { nl: 'de vraag', en: 'the item' }, item, itemCodes);
  for (const { part, place } of placed(definition.classifications, 'classifications')) for (const option of part.options) {
    problems.reference({ ...place, code: option.code }, 'unknown_rule', ruleName, option.rule, ruleCodes);
    for (const sign of option.signs ?? []) problems.reference({ ...place, code: option.code }, 'unknown_fact', factName, sign.fact, factCodes);
  }
  checkReach(definition, ruleCodes, factCodes, problems);
  checkGoals(definition, problems);
}

/** What a fact's code stands for is one thing: an item, a rule, a fact of the definition or of the case, or a classification. */
function checkOneMeaning(definition: Definition, rules: { place: Place }[], problems: Problems): void {
  const kinds: [Place[], string, string][] = [
    [Object.keys(CASE_FACTS).map((code) => ({ path: '', code })), 'gegeven van het traject', 'fact of the case'],
    [definition.instruments.flatMap(items).map(({ item: { code } }) => ({ path: 'instruments', code })), 'vraag', 'item'],
    [placesOf(definition.facts, 'facts'), 'gegeven', 'fact'],
    [rules.map(({ place }) => place), 'regel', 'rule'],
    [placesOf(definition.classifications, 'classifications'), 'indeling', 'classification'],
  ];
  const taken = new Map<string, [nl: string, en: string]>();
  for (const [places, nl, en] of kinds) for (const place of places) {
    const [firstNl, firstEn] = taken.get(place.code) ?? [nl, en];
    if (firstNl !== nl) problems.add(place, 'code_with_two_meanings', { nl: `deze code is ook die van een ${firstNl}. Geef de ${nl} een eigen code.`, en: `this code is that of a ${firstEn} too. Give the ${en} a code of its own.` });
    taken.set(place.code, [firstNl, firstEn]);
  }
}

function checkRules(definition: Definition, rules: { part: Rule; place: Place }[], factCodes: readonly string[], problems: Problems): void {
  for (const { part, place } of rules) {
    if (!part.condition) continue;
    for (const fact of factsOf(part.condition)) problems.reference(place, 'unknown_fact', factName, fact, factCodes);
    for (const { atLeast, of } of countsIn(part.condition)) if (atLeast > of.length) problems.add(place, 'at_least_more_than_parts', {
      nl: `vraagt er ${atLeast} van ${of.length}. Vraag er hooguit ${of.length}.`,
      en: `asks for ${atLeast} out of ${of.length}. Ask for at most ${of.length}.`,
    });
  }
  const derived = definition.instruments.flatMap(items).flatMap(({ item: { code, answer } }) => (answer.kind === 'derived' ? [{ code, leansOn: [answer.rule] }] : []));
  const cyclic = nodesInCycles(new Map([...derived, ...rules.map(({ part }) => ({ code: part.code, leansOn: part.condition ? factsOf(part.condition) : [] }))].map(({ code, leansOn }) => [code, leansOn])));
  for (const { place } of rules) if (cyclic.includes(place.code)) problems.add(place, 'rule_cycle', {
    nl: 'deze regel hangt van zichzelf af, zelf of via andere regels. Verbreek de kring.',
    en: 'this rule depends on itself, directly or through other rules. Break the circle.',
  });
}

function countsIn(condition: Condition): { atLeast: number; of: Condition[] }[] {
  if ('fact' in condition) return [];
  if ('of' in condition) return [condition, ...condition.of.flatMap(countsIn)];
  return ('all' in condition ? condition.all : 'any' in condition ? condition.any : [condition.not]).flatMap(countsIn);
}

function placed<T extends { code: string }>(list: readonly T[] | undefined, path: string): { part: T; place: Place }[] {
  return (list ?? []).map((part, index) => ({ part, place: { path: `${path}.${index}`, code: part.code } }));
}
