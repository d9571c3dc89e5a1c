import { optionsOf } from '../fidelity/distributions.ts';
import type { MEASURES } from './course.ts';
import type { Definition } from './language.ts';
import { codesOf, nodesInCycles, placesOf, type Place, type Problems } from './problems.ts';
import { items, registrationsOf } from './walk.ts';

type Catalogue = NonNullable<Definition['goalCatalogue']>;
const CATALOGUE = 'goalCatalogue';
const goalName = { nl: 'het doel', en: 'the goal' };
const domainName = { nl: 'het domein', en: 'the domain' };

/** Checks the goals to choose from, the plan and the indicators. */
export function checkGoals(definition: Definition, problems: Problems): void {
  if (definition.goalCatalogue) checkCatalogue(definition, definition.goalCatalogue, problems);
  checkPlan(definition, problems);
  checkIndicators(definition, problems);
}

function checkCatalogue(definition: Definition, catalogue: Catalogue, problems: Problems): void {
  const { domains, goals, activities, checks = [], durationGroups } = catalogue;
  const unique: [Place[], string, string][] = [
    [placesOf(goals, `${CATALOGUE}.goals`), 'doel', 'goal'],
    [placesOf(domains, `${CATALOGUE}.domains`), 'domein', 'domain'],
    [domains.flatMap(({ themes }, index) => placesOf(themes, `${CATALOGUE}.domains.${index}.themes`)), 'thema', 'theme'],
    [placesOf(activities, `${CATALOGUE}.activities`), 'activiteit', 'activity'],
    [placesOf(checks, `${CATALOGUE}.checks`), 'controle', 'check'],
    [placesOf(durationGroups, `${CATALOGUE}.durationGroups`), 'groep naar lengte', 'group by length'],
    ...checks.map(({ letters }, index): [Place[], string, string] => [letters.map(({ letter }, at) => ({ path: `${CATALOGUE}.checks.${index}.letters.${at}`, code: letter })), 'letter', 'letter']),
    [catalogue.raters.map(({ rater }, at) => ({ path: `${CATALOGUE}.raters.${at}`, code: rater })), 'beoordelaar', 'rater'],
    [catalogue.scale.map(({ score }, at) => ({ path: `${CATALOGUE}.scale.${at}`, code: String(score) })), 'score', 'score'],
  ];
  for (const [places, nl, en] of unique) problems.unique(places, { nl, en });
  goals.forEach((goal, index) => checkGoal(definition, catalogue, goal, { path: `${CATALOGUE}.goals.${index}`, code: goal.code }, problems));
  activities?.forEach(({ code, domain }, index) => problems.reference({ path: `${CATALOGUE}.activities.${index}`, code }, 'goal_unknown_domain', domainName, domain, codesOf(domains)));
  const cyclic = nodesInCycles(new Map(goals.map(({ code, parent }) => [code, parent === undefined ? [] : [parent]])));
  for (const place of placesOf(goals, `${CATALOGUE}.goals`)) if (cyclic.includes(place.code)) problems.add(place, 'goal_cycle', {
    nl: 'dit doel is via andere doelen deel van zichzelf. Verbreek de kring.',
    en: 'this goal is part of itself through other goals. Break the circle.',
  });
  checkScoring(definition, catalogue, problems);
  checkLengths(catalogue, problems);
  checkPublished(catalogue, problems);
}

function checkGoal({ modules }: Definition, { domains, goals, scale }: Catalogue, goal: Catalogue['goals'][number], place: Place, problems: Problems): void {
  problems.reference(place, 'goal_unknown_domain', domainName, goal.domain, codesOf(domains));
  problems.reference(place, 'goal_unknown_theme', { nl: 'het thema', en: 'the theme' }, goal.theme, codesOf(domains.find(({ code }) => code === goal.domain)?.themes));
  problems.reference(place, 'unknown_module', { nl: 'de module', en: 'the module' }, goal.module, codesOf(modules));
  for (const other of [goal.parent, goal.reportsTo, ...(goal.after ?? [])]) problems.reference(place, 'goal_unknown_goal', goalName, other, codesOf(goals));
  const scores = scale.map(({ score }) => String(score));
  for (const { score } of goal.anchors ?? []) problems.reference(place, 'anchor_off_scale', { nl: 'de score', en: 'the score' }, String(score), scores);
}

/** Who scores, how that becomes one score, and when words or fewer goals are asked for. */
function checkScoring(definition: Definition, { code, raters, aggregate, scale, wordsAt, advised }: Catalogue, problems: Problems): void {
  const place: Place = { path: CATALOGUE, code };
  const needed = aggregate === 'together' ? ['together'] : aggregate === 'mean_toward_client' ? ['client', 'professional'] : [];
  for (const rater of needed) if (!raters.some((each) => each.rater === rater)) problems.add(place, 'aggregate_without_rater', {
    nl: `de scores worden een door ${aggregate}, en daarvoor moet ${rater} scoren. Zet ${rater} bij de beoordelaars.`, en: `scores become one by ${aggregate}, for which ${rater} has to score. Add ${rater} to the raters.`,
  });
  const [lowest, highest] = [Math.min(...scale.map(({ score }) => score)), Math.max(...scale.map(({ score }) => score))];
  if (wordsAt !== undefined && (wordsAt < lowest || wordsAt > highest)) problems.add(place, 'words_off_scale', {
    nl: `vraagt woorden bij ${wordsAt}, maar de schaal loopt van ${lowest} tot ${highest}.`, en: `asks for words at ${wordsAt}, but the scale runs from ${lowest} to ${highest}.`,
  });
  problems.reference(place, 'advice_unknown_item', { nl: 'de vraag van de registratie', en: 'the item of the registration' }, advised?.fewer?.item, registrationsOf(definition).flatMap((list) => codesOf(items(list).map(({ item }) => item))));
  if (advised?.fewer && advised.fewer.most >= advised.most) problems.add(place, 'fewer_is_not_fewer', {
    nl: `raadt ${advised.fewer.most} doelen aan waar het er anders ${advised.most} zijn. Kies er minder.`, en: `advises ${advised.fewer.most} goals where it is ${advised.most} otherwise. Choose fewer.`,
  });
}

/** Each length belongs to one group. */
function checkLengths({ durationGroups = [] }: Catalogue, problems: Problems): void {
  durationGroups.forEach(({ code, from, to }, index) => {
    const place: Place = { path: `${CATALOGUE}.durationGroups.${index}`, code };
    if (to !== undefined && to < from) problems.add(place, 'range_reversed', { nl: `loopt van ${from} tot ${to}. Het kleinste getal komt eerst.`, en: `runs from ${from} to ${to}. The smallest number comes first.` });
    const before = durationGroups.slice(0, index).find((other) => from <= (other.to ?? Infinity) && other.from <= (to ?? Infinity));
    if (before) problems.add(place, 'lengths_overlap', { nl: `overlapt met ${before.code}. Elke lengte hoort bij één groep.`, en: `overlaps with ${before.code}. Each length belongs to one group.` });
  });
}

function checkPublished({ goals, durationGroups, references }: Catalogue, problems: Problems): void {
  problems.unique(placesOf(references, `${CATALOGUE}.references`), { nl: 'reeks cijfers', en: 'set of figures' });
  references?.forEach(({ figures }, index) => {
    const seen = new Set<string>();
    figures.forEach(({ goal, moment, group }, at) => {
      const place: Place = { path: `${CATALOGUE}.references.${index}.figures.${at}`, code: goal };
      problems.reference(place, 'goal_unknown_goal', goalName, goal, codesOf(goals));
      problems.reference(place, 'reference_unknown_group', { nl: 'de groep', en: 'the group' }, group, codesOf(durationGroups));
      const key = `${goal} ${moment} ${group ?? ''}`;
      if (seen.has(key)) problems.add(place, 'reference_twice', { nl: 'dit cijfer staat er twee keer. Laat er een weg.', en: 'this figure is there twice. Leave one out.' });
      seen.add(key);
    });
  });
}

function checkPlan({ plan, modules }: Definition, problems: Problems): void {
  problems.unique(placesOf(plan?.sections, 'plan.sections'), { nl: 'onderdeel van het plan', en: 'part of the plan' });
  plan?.sections.forEach(({ code, module }, index) => problems.reference({ path: `plan.sections.${index}`, code }, 'unknown_module', { nl: 'de module', en: 'the module' }, module, codesOf(modules)));
}

/** Measures that look at answers. */
const LOOKING_AT_ANSWERS: readonly (typeof MEASURES)[number][] = ['satisfaction', 'at_home', 'without_help'];

function checkIndicators(definition: Definition, problems: Problems): void {
  const parts = new Map([
    ...definition.instruments.map((instrument) => [instrument.code, new Map(items(instrument).map(({ item: { code, answer } }) => [code, answer]))] as const),
    ...definition.phases.flatMap(({ milestones = [] }) => milestones.map(({ code, fields = [] }) => [code, new Map(fields.map((field) => [field.code, field.answer]))] as const)),
  ]);
  definition.indicators?.forEach(({ code, measure, from, population, context }, index) => {
    const place: Place = { path: `indicators.${index}`, code };
    problems.reference(place, 'indicator_unknown_part', { nl: 'de mijlpaal of het instrument', en: 'the milestone or instrument' }, from?.part, parts.keys());
    if (from && parts.has(from.part)) for (const field of from.fields) problems.reference(place, 'indicator_unknown_field', { nl: 'de vraag of het veld', en: 'the item or field' }, field, parts.get(from.part)!.keys());
    for (const option of from?.outside ?? []) problems.reference(place, 'indicator_unknown_answer', { nl: 'het antwoord', en: 'the answer' }, option, from!.fields.flatMap((field) => codesOf(optionsOf({ answer: parts.get(from!.part)?.get(field) ?? { kind: 'text' } }, definition.scales))));
    for (const variant of population?.leftOutVariants ?? []) problems.reference(place, 'unknown_variant', { nl: 'de variant', en: 'the variant' }, variant, codesOf(definition.variants));
    if (measure !== undefined && !from && LOOKING_AT_ANSWERS.includes(measure)) problems.add(place, 'indicator_without_from', {
      nl: `${measure} kijkt naar antwoorden, maar zegt niet welke. Vul from in.`, en: `${measure} looks at answers, but does not say which. Fill in from.`,
    });
    if (measure === 'at_home' && context === undefined) problems.add(place, 'indicator_without_context', {
      nl: 'zegt alleen te weinig. Vul in context in wat er altijd bij moet staan.', en: 'says too little alone. Fill in context what must always stand beside it.',
    });
  });
}
