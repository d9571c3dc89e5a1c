import { leavesOf } from './condition.ts';
import { CASE_FACTS, type Definition, type Item, type Rule } from './language.ts';
import { codesOf, placesOf, type Place, type Problems } from './problems.ts';
import { items, registrationsOf } from './walk.ts';

const factName = { nl: 'het gegeven', en: 'the fact' };
/** Counted over all trajectories of a case, so that no rule about one case can look at them. */
const COUNTED_LATER: readonly string[] = ['TRAJECTORIES', 'EARLY_END'];

/** What the case gives and rules can look at. */
export const CASE_FACT_CODES = Object.keys(CASE_FACTS).filter((code) => !COUNTED_LATER.includes(code));

/** Checks that a rule looks at facts of a person only where it is about persons, and counts persons only there. */
export function checkPersonFacts(definition: Definition, rules: readonly { part: Rule; place: Place }[], problems: Problems): void {
  const perPerson = new Set([...registrationItems(definition).filter((item) => item.perPerson).map(({ code }) => code), ...Object.entries(CASE_FACTS).flatMap(([code, of]) => (of === 'person' ? [code] : []))]);
  for (const { part, place } of rules) {
    if (part.persons !== undefined && !part.over) problems.add(place, 'persons_without_over', {
      nl: 'telt personen, maar zegt niet welke. Vul over in, of laat persons weg.', en: 'counts persons, but does not say which. Fill in over, or leave out persons.',
    });
    if (part.over || !part.condition) continue;
    for (const { fact } of leavesOf(part.condition)) if (perPerson.has(fact)) problems.add(place, 'person_fact_without_over', {
      nl: `${fact} is van een persoon. Zeg met over van welke personen.`, en: `${fact} belongs to a person. Say with over to which persons.`,
    });
  }
}

/** Checks the target group, classifications and the report on who is reached. */
export function checkReach(definition: Definition, rules: readonly string[], facts: readonly string[], problems: Problems): void {
  const { targetGroup, reach, classifications = [] } = definition;
  classifications.forEach(({ assignedBy, options }, index) => {
    problems.unique(placesOf(options, `classifications.${index}.options`), { nl: 'keuze', en: 'option' });
    for (const [at, { code, rule }] of options.entries()) if (assignedBy === 'rule' && rule === undefined) problems.add({ path: `classifications.${index}.options.${at}`, code }, 'option_without_rule', {
      nl: 'deze indeling volgt uit regels, maar deze keuze heeft er geen. Vul rule in.', en: 'this classification follows from rules, but this option has none. Fill in rule.',
    });
  });
  problems.unique(placesOf(targetGroup?.readings, 'targetGroup.readings'), { nl: 'lezing', en: 'reading' });
  targetGroup?.readings.forEach(({ code, rule }, index) => {
    const place = { path: `targetGroup.readings.${index}`, code };
    problems.reference(place, 'unknown_rule', { nl: 'de regel', en: 'the rule' }, rule, rules);
    if (rule === undefined && !definition.eligibility) problems.add(place, 'reading_without_rule', {
      nl: 'deze lezing heeft geen regel, en er zijn geen criteria om te wegen. Vul rule in.', en: 'this reading has no rule, and there are no criteria to weigh. Fill in rule.',
    });
  });
  if (!reach) return;
  const known = [...facts, ...codesOf(classifications), ...COUNTED_LATER];
  problems.unique(placesOf(reach.rows, 'reach.rows'), { nl: 'rij', en: 'row' });
  reach.rows.forEach(({ code, of, by }, index) => {
    for (const fact of [of, by]) problems.reference({ path: `reach.rows.${index}`, code }, 'unknown_fact', factName, fact, known);
    for (const fact of [of, by]) if (fact !== undefined && isOfSeveralPersons(definition, fact)) problems.add({ path: `reach.rows.${index}`, code }, 'row_of_persons', {
      nl: `${fact} is van een persoon, en een gezin heeft er meer. Maak er een regel met over van.`, en: `${fact} belongs to a person, and a family has several. Make it a rule with over.`,
    });
  });
  problems.unique(placesOf(reach.references, 'reach.references'), { nl: 'reeks cijfers', en: 'set of figures' });
  reach.references.forEach(({ figures }, index) => {
    const seen = new Set<string>();
    figures.forEach(({ row: code, value, within }, at) => {
      const place = { path: `reach.references.${index}.figures.${at}`, code };
      const row = reach.rows.find((each) => each.code === code);
      problems.reference(place, 'reference_unknown_row', { nl: 'de rij', en: 'the row' }, code, codesOf(reach.rows));
      if (row) checkValue(definition, row.of, value ?? 'true', place, problems);
      if (row?.by !== undefined) checkValue(definition, row.by, within ?? '', place, problems);
      if (row && row.by === undefined && within !== undefined) problems.add(place, 'reference_within_nothing', {
        nl: 'noemt within, maar deze rij is niet verdeeld. Laat within weg.', en: 'names within, but this row is not divided. Leave out within.',
      });
      const key = JSON.stringify([code, value, within]);
      if (seen.has(key)) problems.add(place, 'reference_twice', { nl: 'dit cijfer staat er twee keer. Laat er een weg.', en: 'this figure is there twice. Leave one out.' });
      seen.add(key);
    });
  });
}

const registrationItems = (definition: Definition): Item[] => registrationsOf(definition).flatMap((instrument) => items(instrument).map(({ item }) => item));

/** A youth is one per case; other persons are several. */
function isOfSeveralPersons(definition: Definition, fact: string): boolean {
  if (definition.targetGroup?.unit === 'youth') return fact === 'AGE_AT_FIRST_CHILD';
  return registrationItems(definition).some(({ code, perPerson }) => code === fact && perPerson) || (CASE_FACTS as Readonly<Record<string, string>>)[fact] === 'person';
}

/** Checks a value of a fact, where the definition says which values it has. */
function checkValue(definition: Definition, fact: string, value: string, place: Place, problems: Problems): void {
  const answer = registrationItems(definition).find(({ code }) => code === fact)?.answer;
  if (answer?.kind === 'number' || fact === 'TRAJECTORIES' || fact === 'AGE' || fact === 'CHILDREN' || codesOf(definition.facts).includes(fact)) return;
  const options = answer?.kind === 'choice' ? answer.options : answer?.kind === 'yes_no' || answer?.kind === 'scale' ? definition.scales.find(({ code }) => code === answer.scale)?.options : undefined;
  const named = options?.flatMap(({ code, counts }) => (counts === 'yes' ? 'true' : counts === 'no' ? 'false' : counts === 'outside' ? [] : code))
    ?? (fact === 'GENDER' ? ['man', 'woman', 'other'] : fact === 'VARIANT' ? codesOf(definition.variants) : fact === 'FUNDING' ? codesOf(definition.fundings) : undefined)
    ?? definition.classifications?.find(({ code }) => code === fact)?.options.map(({ code }) => code);
  problems.reference(place, 'reference_unknown_value', { nl: `bij ${fact} de waarde`, en: `for ${fact} the value` }, value, named ?? ['true', 'false']);
}
