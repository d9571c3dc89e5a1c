import type { AnswerKind, Definition, Instrument, Item, Norm, Section } from './language.ts';
import { codesOf, nodesInCycles, placesOf, type Place, type Problems } from './problems.ts';
import { checkFactorScales, checkReferences } from './validate-references.ts';
import { effectiveNorm } from './walk.ts';

interface Placed { item: Item; place: Place }

const itemName = { nl: 'de vraag', en: 'the item' };
const scaleName = { nl: 'de schaal', en: 'the scale' };

/** Checks one instrument: its codes, what its items refer to, and whether norms, factors and groups fit its items. */
export function checkInstrument(definition: Definition, instrument: Instrument, path: string, problems: Problems): void {
  const { places, placed } = walk(instrument.sections, `${path}.sections`);
  problems.unique(places, { nl: 'onderdeel', en: 'section' });
  if (placed.length === 0) problems.add({ path, code: instrument.code }, 'instrument_without_items', {
    nl: 'dit instrument heeft geen vragen. Voeg er ten minste een toe.',
    en: 'this instrument has no items. Add at least one.',
  });
  checkCutOffs(instrument.norm, { path: `${path}.norm`, code: instrument.code }, problems);
  instrument.normGroups?.forEach(({ code, norm }, index) => checkCutOffs(norm, { path: `${path}.normGroups.${index}`, code }, problems));
  for (const each of placed) {
    checkPointers(definition, instrument, each, problems);
    checkDependency(definition, placed, each, problems);
    checkNorm(definition, instrument, each, problems);
  }
  const cyclic = nodesInCycles(new Map(placed.map(({ item }) => [item.code, item.dependsOn === undefined ? [] : [item.dependsOn]])));
  for (const { place } of placed) if (cyclic.includes(place.code)) problems.add(place, 'dependency_cycle', {
    nl: 'deze vraag hangt via andere vragen van zichzelf af. Verbreek de kring.',
    en: 'this item depends on itself through other items. Break the circle.',
  });
  checkGroups(instrument, path, placed, problems);
  instrument.factors?.forEach(({ code, section }, index) => problems.reference(
    { path: `${path}.factors.${index}`, code }, 'factor_unknown_section', { nl: 'het onderdeel', en: 'the section' }, section, places.map((place) => place.code),
  ));
  checkFactorScales(definition, instrument, path, problems);
  checkReferences(instrument, path, problems);
  checkFollowUp(definition, instrument, path, placed, problems);
}

/** Checks what the items of all instruments share: an item's code is its own in the whole definition. */
export function checkItemCodes({ instruments }: Definition, problems: Problems): void {
  const places = instruments.flatMap((instrument, index) => walk(instrument.sections, `instruments.${index}.sections`).placed.map(({ place }) => place));
  problems.unique(places, { nl: 'vraag', en: 'item' });
}

function walk(sections: readonly Section[], path: string): { places: Place[]; placed: Placed[] } {
  const places: Place[] = [];
  const placed: Placed[] = [];
  sections.forEach((section, index) => {
    const here = `${path}.${index}`;
    places.push({ path: here, code: section.code });
    section.items?.forEach((item, at) => placed.push({ item, place: { path: `${here}.items.${at}`, code: item.code } }));
    const inside = walk(section.sections ?? [], `${here}.sections`);
    places.push(...inside.places);
    placed.push(...inside.placed);
  });
  return { places, placed };
}

function checkPointers(definition: Definition, instrument: Instrument, { item, place }: Placed, problems: Problems): void {
  const { answer } = item;
  for (const source of item.evidence ?? []) problems.reference(place, 'unknown_evidence_source', { nl: 'de bewijsbron', en: 'the evidence source' }, source, codesOf(definition.evidenceSources));
  for (const document of item.documents ?? []) problems.reference(place, 'unknown_document', { nl: 'het stuk', en: 'the document' }, document, codesOf(definition.documents));
  for (const term of item.terms ?? []) problems.reference(place, 'unknown_term', { nl: 'de term', en: 'the term' }, term, codesOf(definition.terms));
  for (const variant of item.variants ?? []) problems.reference(place, 'unknown_variant', { nl: 'de variant', en: 'the variant' }, variant, codesOf(definition.variants));
  if ((item.perPerson || item.explanation) && instrument.kind !== 'registration') problems.add(place, 'registration_only', {
    nl: `${item.perPerson ? 'perPerson' : 'explanation'} hoort alleen in een registratie. Haal het weg.`, en: `${item.perPerson ? 'perPerson' : 'explanation'} belongs in a registration only. Leave it out.`,
  });
  if (answer.kind === 'derived') {
    problems.reference(place, 'unknown_rule', { nl: 'de regel', en: 'the rule' }, answer.rule, codesOf(definition.rules));
    return;
  }
  const asked = answer.kind === 'rows' ? answer.fields.map((field) => field.answer) : [answer];
  if (answer.kind === 'rows') problems.unique(placesOf(answer.fields, `${place.path}.answer.fields`), { nl: 'veld', en: 'field' });
  for (const each of asked) checkAnswer(definition, each, place, problems);
}

/** Checks what an answer accepts: its limits, its options and its scale. */
export function checkAnswer(definition: Definition, answer: AnswerKind, place: Place, problems: Problems): void {
  if (answer.kind === 'number' && answer.min !== undefined && answer.max !== undefined && answer.min > answer.max) problems.add(place, 'range_reversed', {
    nl: `de grenzen ${answer.min} en ${answer.max} staan verkeerd om. Het kleinste getal komt eerst.`,
    en: `the limits ${answer.min} and ${answer.max} are the wrong way round. The smallest number comes first.`,
  });
  if (answer.kind === 'choice' || answer.kind === 'multiple_choice') problems.unique(placesOf(answer.options, `${place.path}.answer.options`), { nl: 'antwoord', en: 'answer' });
  if (answer.kind !== 'yes_no' && answer.kind !== 'scale') return;
  problems.reference(place, 'unknown_scale', scaleName, answer.scale, codesOf(definition.scales));
  const counted = scaleOptions(definition, answer)?.map((option) => option.counts);
  if (answer.kind === 'yes_no' && counted && !(counted.includes('yes') && counted.includes('no'))) problems.add(place, 'yes_no_scale_without_yes', {
    nl: `de schaal ${answer.scale} zegt niet welk antwoord als ja telt en welk als nee. Geef een antwoord counts "yes" en een counts "no".`,
    en: `the scale ${answer.scale} does not say which answer counts as yes and which as no. Give one answer counts "yes" and one counts "no".`,
  });
}

function checkDependency(definition: Definition, placed: readonly Placed[], { item, place }: Placed, problems: Problems): void {
  const others = placed.map((each) => each.item);
  problems.reference(place, 'depends_on_unknown_item', itemName, item.dependsOn, codesOf(others));
  if (item.dependsOn === undefined && (item.dependsOnAnswers || item.proposes)) problems.add(place, 'answers_without_dependency', {
    nl: 'noemt antwoorden van een andere vraag, maar niet welke vraag. Vul dependsOn in.',
    en: 'names answers of another item, but not which item. Fill in dependsOn.',
  });
  if (item.proposes && item.answer.kind !== 'text') problems.add(place, 'proposal_on_non_text', {
    nl: 'alleen een tekstvraag kan een tekst voorstellen.',
    en: 'only a text item can propose a text.',
  });
  const leansOn = others.find((other) => other.code === item.dependsOn);
  if (!leansOn) return;
  const answers = answerCodes(definition, leansOn);
  for (const answer of [...(item.dependsOnAnswers ?? []), ...(item.proposes ? [item.proposes.whenAnswer] : [])]) {
    problems.reference(place, 'depends_on_unknown_answer', { nl: `bij ${leansOn.code} het antwoord`, en: `for ${leansOn.code} the answer` }, answer, answers);
  }
}

function checkNorm(definition: Definition, instrument: Instrument, { item, place }: Placed, problems: Problems): void {
  const norm = effectiveNorm(instrument, item);
  if (item.norm) checkCutOffs(item.norm, place, problems);
  if (item.counts === 'none' || fits(definition, item.answer, norm)) return;
  const accepted = norm.statistic === 'mean'
    ? { nl: 'een schaal met waarden of een getal', en: 'a scale with values or a number' }
    : norm.statistic === 'share_yes'
      ? { nl: 'een schaal die zegt wat als ja telt', en: 'a scale that says what counts as yes' }
      : { nl: 'een schaal, een keuze of een getal', en: 'a scale, a choice or a number' };
  problems.add(place, 'norm_does_not_fit_answer', {
    nl: `de norm ${norm.statistic} past niet bij een antwoord van soort ${item.answer.kind}. Nodig is ${accepted.nl}, of counts "none".`,
    en: `the norm ${norm.statistic} does not fit an answer of kind ${item.answer.kind}. It takes ${accepted.en}, or counts "none".`,
  });
}

function checkCutOffs(norm: Norm, place: Place, problems: Problems): void {
  if (norm.statistic !== 'mean') return;
  if (norm.cutOffs.some(({ from }, index) => norm.cutOffs.slice(0, index).some((earlier) => earlier.from > from))) {
    problems.add(place, 'cut_offs_not_ascending', { nl: 'de grenswaarden lopen niet op. Zet de laagste eerst.', en: 'the cut-offs do not ascend. Put the lowest first.' });
  }
}

function fits(definition: Definition, answer: AnswerKind, norm: Norm): boolean {
  if (norm.statistic === 'none') return !['text', 'date', 'rows'].includes(answer.kind);
  if (answer.kind === 'number') return norm.statistic === 'mean';
  if (answer.kind !== 'yes_no' && answer.kind !== 'scale') return false;
  const options = scaleOptions(definition, answer);
  if (!options) return true; // reported as unknown_scale
  return options.some((option) => (norm.statistic === 'mean' ? option.value !== undefined : option.counts === 'yes'));
}

function checkGroups(instrument: Instrument, path: string, placed: readonly Placed[], problems: Problems): void {
  const known = placed.map(({ item }) => item.code);
  const groups: { list: readonly { code: string; items: readonly string[] }[]; field: string; rule: string; exclusive: boolean }[] = [
    { list: (instrument.factors ?? []).map(({ code, items }) => ({ code, items: items.map((each) => each.item) })), field: 'factors', rule: 'factor_unknown_item', exclusive: false },
    { list: instrument.judgementGroups ?? [], field: 'judgementGroups', rule: 'judgement_group_unknown_item', exclusive: true },
    { list: instrument.normGroups ?? [], field: 'normGroups', rule: 'norm_group_unknown_item', exclusive: true },
    { list: (instrument.scoringRules ?? []).map(({ code, appliesTo }) => ({ code, items: appliesTo ?? [] })), field: 'scoringRules', rule: 'scoring_rule_unknown_item', exclusive: false },
    { list: (instrument.outsideFactors ?? []).map(({ item }) => ({ code: item, items: [item] })), field: 'outsideFactors', rule: 'factor_unknown_item', exclusive: true },
  ];
  for (const { list, field, rule, exclusive } of groups) {
    problems.unique(placesOf(list, `${path}.${field}`), { nl: 'groep', en: 'group' });
    const taken = new Set<string>();
    list.forEach(({ code, items }, index) => {
      const place = { path: `${path}.${field}.${index}`, code };
      for (const item of items) {
        problems.reference(place, rule, itemName, item, known);
        if (exclusive && taken.has(item)) problems.add(place, 'item_in_two_groups', {
          nl: `de vraag ${item} staat ook in een andere groep. Elke vraag hoort in hooguit een groep.`,
          en: `the item ${item} is in another group too. Each item belongs to at most one group.`,
        });
        taken.add(item);
      }
    });
  }
  const inFactors = new Set(instrument.factors?.flatMap((factor) => factor.items.map((each) => each.item)));
  instrument.outsideFactors?.forEach(({ item }, index) => {
    if (inFactors.has(item)) problems.add({ path: `${path}.outsideFactors.${index}`, code: item }, 'item_in_factor_and_outside', {
      nl: 'deze vraag staat in een factor en ook bij de vragen erbuiten. Kies een van beide.',
      en: 'this item is in a factor and also among the items outside. Choose one.',
    });
  });
}

function checkFollowUp(definition: Definition, instrument: Instrument, path: string, placed: readonly Placed[], problems: Problems): void {
  if (!instrument.policy.requiresClosed && instrument.policy.monthsAfterClosing !== undefined) {
    problems.add({ path: `${path}.policy`, code: instrument.code }, 'months_without_closing', {
      nl: 'noemt maanden na afsluiting, maar vraagt geen afgesloten traject. Zet requiresClosed aan of laat monthsAfterClosing weg.',
      en: 'names months after closing, but asks for no closed trajectory. Set requiresClosed or leave out monthsAfterClosing.',
    });
  }
  const answers = new Set(placed.flatMap(({ item }) => answerCodes(definition, item)));
  instrument.followUp?.forEach(({ whenAnswer }, index) => problems.reference(
    { path: `${path}.followUp.${index}`, code: instrument.code }, 'follow_up_unknown_answer', { nl: 'het antwoord', en: 'the answer' }, whenAnswer, answers,
  ));
}

function scaleOptions(definition: Definition, answer: { scale: string }): Definition['scales'][number]['options'] | undefined {
  return definition.scales.find((scale) => scale.code === answer.scale)?.options;
}

function answerCodes(definition: Definition, { answer }: Item): string[] {
  if (answer.kind === 'yes_no' || answer.kind === 'scale') return codesOf(scaleOptions(definition, answer));
  return answer.kind === 'choice' || answer.kind === 'multiple_choice' ? codesOf(answer.options) : [];
}
