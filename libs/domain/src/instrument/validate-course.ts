import { milestonesOf, type PlacedMilestone } from '../course/ready.ts';
import { optionFact } from '../registration/facts.ts';
import { leavesOf } from './condition.ts';
import { EVALUATION_DECISIONS } from '../course/case.ts';
import { COURSE_FACTS, type CourseCheck, MOMENTS } from './course.ts';
import type { Condition, CourseRule, Definition, Milestone } from './language.ts';
import { codesOf, nodesInCycles, placesOf, type Place, type Problems } from './problems.ts';
import { checkAnswer } from './validate-instrument.ts';
import { items } from './walk.ts';

type Field = NonNullable<Milestone['fields']>[number];
interface Known { definition: Definition; milestones: readonly PlacedMilestone[]; codes: readonly string[]; fields: ReadonlyMap<string, Field>; moments: readonly string[] }

const milestoneName = { nl: 'de mijlpaal', en: 'the milestone' };
const momentName = { nl: 'het moment', en: 'the moment' };

/** Checks what a definition says about the course of a case: phases, milestones, rules, recommendations, length and caseload. */
export function checkCourse(definition: Definition, problems: Problems): void {
  const milestones = milestonesOf(definition);
  const fields = new Map(milestones.flatMap(({ milestone }) => (milestone.fields ?? []).map((field) => [field.code, field] as const)));
  const codes = milestones.map(({ milestone }) => milestone.code);
  const known: Known = { definition, milestones, codes, fields, moments: [...MOMENTS.filter((moment) => moment !== 'previous'), ...codes] };

  checkOneMeaning(known, problems);
  problems.unique(placesOf(definition.prompts, 'prompts'), { nl: 'aanbeveling', en: 'recommendation' });
  definition.phases.forEach(({ code, endsWith, milestones: listed = [] }, index) => {
    const path = `phases.${index}`;
    problems.reference({ path, code }, 'unknown_moment', momentName, endsWith, known.moments);
    listed.forEach((milestone, at) => checkMilestone(known, milestone, listed[at - 1], { path: `${path}.milestones.${at}`, code: milestone.code }, problems));
  });
  checkAnchors(known, problems);
  definition.courseRules?.forEach((rule, index) => checkRule(known, rule, { path: `courseRules.${index}`, code: rule.code }, problems));
  definition.prompts?.forEach(({ code, phases = [], applies }, index) => {
    const place = { path: `prompts.${index}`, code };
    for (const phase of phases) problems.reference(place, 'unknown_phase', { nl: 'de fase', en: 'the phase' }, phase, codesOf(definition.phases));
    checkCondition(known, applies, place, problems);
  });
  checkLength(known, problems);
}

/** Milestones, fields, rules and facts are named by code in one place: norms of a contract and conditions. */
function checkOneMeaning({ definition, milestones }: Known, problems: Problems): void {
  const fields = definition.phases.flatMap((phase, index) => (phase.milestones ?? []).flatMap((milestone, at) => placesOf(milestone.fields, `phases.${index}.milestones.${at}.fields`)));
  const rules = placesOf(definition.courseRules, 'courseRules');
  problems.unique(fields, { nl: 'veld', en: 'field' });
  problems.unique(rules, { nl: 'regel van het verloop', en: 'rule of the course' });
  const taken = new Set([...Object.keys(COURSE_FACTS), ...MOMENTS]);
  const kinds: [Place[], string, string][] = [
    [milestones.map(({ milestone: { code } }) => ({ path: 'phases', code })), 'mijlpaal', 'milestone'], [fields, 'veld', 'field'], [rules, 'regel van het verloop', 'rule of the course'],
  ];
  for (const [places, nl, en] of kinds) {
    for (const place of places) if (taken.has(place.code)) problems.add(place, 'course_code_taken', {
      nl: `deze code betekent in het verloop al iets anders. Geef ${nl === 'veld' ? 'het' : 'de'} ${nl} een eigen code.`, en: `this code has another meaning in the course already. Give the ${en} a code of its own.`,
    });
    for (const { code } of places) taken.add(code);
  }
}

function checkMilestone(known: Known, milestone: Milestone, before: Milestone | undefined, place: Place, problems: Problems): void {
  const { due, repeats, anyTime, metBy, fields = [], applies } = milestone;
  const refuse = (rule: string, nl: string, en: string) => problems.add(place, rule, { nl, en });
  if (due) problems.reference(place, 'unknown_moment', momentName, due.after === 'previous' ? undefined : due.after, known.moments);
  if (due?.after === 'previous' && !before) refuse('nothing_before', 'rekent vanaf de vorige mijlpaal, maar is de eerste van de fase. Kies een ander moment.', 'counts from the milestone before it, but is the first of the phase. Choose another moment.');
  if (due?.notBefore !== undefined && due.notBefore > due.amount) refuse('term_reversed', `mag pas na ${due.notBefore} en moet al na ${due.amount}. Het kleinste getal is notBefore.`, `can be done only after ${due.notBefore} and is due after ${due.amount}. The smallest number is notBefore.`);
  if (repeats && (!due || due.amount < 1)) refuse('repeats_without_term', 'keert terug, maar zegt niet na hoelang. Vul bij due een amount vanaf 1 in.', 'repeats, but does not say after how long. Fill in due with an amount from 1.');
  if (anyTime && (due || repeats || metBy)) refuse('any_time_with_term', 'gebeurt op elk moment en heeft dus geen due, repeats of metBy. Laat die weg.', 'happens at any time and so has no due, repeats or metBy. Leave these out.');
  if (metBy && fields.length > 0) refuse('met_elsewhere_with_fields', 'is gehaald door wat elders gebeurt, dus vult niemand hier velden in. Laat fields of metBy weg.', 'is met by what is done elsewhere, so nobody fills in fields here. Leave out fields or metBy.');
  if (metBy && repeats && metBy !== 'evaluation') refuse('met_elsewhere_once', `${metBy} gebeurt één keer en kan niet terugkeren. Laat repeats weg.`, `${metBy} happens once and cannot repeat. Leave out repeats.`);
  fields.forEach(({ code, answer }, index) => checkAnswer(known.definition, answer, { path: `${place.path}.fields.${index}`, code }, problems));
  checkCondition(known, applies, place, problems);
}

function checkAnchors({ milestones, codes }: Known, problems: Problems): void {
  const leansOn = ({ milestone: { due }, before }: PlacedMilestone): string[] => (!due ? [] : due.after === 'previous' ? (before === null ? [] : [before]) : codes.includes(due.after) ? [due.after] : []);
  const cyclic = nodesInCycles(new Map(milestones.map((placed) => [placed.milestone.code, leansOn(placed)])));
  for (const code of cyclic) problems.add({ path: 'phases', code }, 'anchor_cycle', {
    nl: 'de termijn van deze mijlpaal rekent via andere vanaf zichzelf. Verbreek de kring.', en: 'the term of this milestone counts from itself through others. Break the circle.',
  });
}

/** The milestones and fields that a check looks at, and the moments between which it counts. */
function lookedAt(check: CourseCheck): { moments: string[]; milestones: string[]; fields: string[] } {
  const nothing = { moments: [], milestones: [], fields: [] };
  switch (check.kind) {
    case 'term': return { ...nothing, moments: [check.from, check.to] };
    case 'milestones': return { ...nothing, milestones: check.all };
    case 'times': return { ...nothing, milestones: [check.milestone] };
    case 'answer': return { ...nothing, fields: [check.field] };
    default: return nothing;
  }
}

function checkRule(known: Known, { check, applies, items: asked = [] }: CourseRule, place: Place, problems: Problems): void {
  const { moments, milestones, fields } = lookedAt(check);
  for (const moment of moments) problems.reference(place, 'unknown_moment', momentName, moment, known.moments);
  for (const milestone of milestones) problems.reference(place, 'unknown_milestone', milestoneName, milestone, known.codes);
  for (const field of fields) problems.reference(place, 'unknown_course_field', { nl: 'het veld', en: 'the field' }, field, known.fields.keys());
  for (const item of asked) problems.reference(place, 'rule_unknown_item', { nl: 'de vraag', en: 'the item' }, item, known.definition.instruments.flatMap((instrument) => codesOf(items(instrument).map((placed) => placed.item))));
  if ('atLeast' in check && 'atMost' in check && check.atLeast !== undefined && check.atMost !== undefined && check.atLeast > check.atMost) problems.add(place, 'range_reversed', {
    nl: `de grenzen ${check.atLeast} en ${check.atMost} staan verkeerd om. Het kleinste getal komt eerst.`, en: `the limits ${check.atLeast} and ${check.atMost} are the wrong way round. The smallest number comes first.`,
  });
  if ((check.kind === 'term' || check.kind === 'times' || check.kind === 'duration') && check.atLeast === undefined && check.atMost === undefined) problems.add(place, 'rule_without_norm', {
    nl: 'zegt niet wat de grens is. Vul atLeast of atMost in.', en: 'does not say what the limit is. Fill in atLeast or atMost.',
  });
  if (check.kind === 'answer') checkExpected(known, check, place, problems);
  checkCondition(known, applies, place, problems);
}

/** A rule on an answer asks for one that can be given. */
function checkExpected({ definition, fields }: Known, check: Extract<CourseCheck, { kind: 'answer' }>, place: Place, problems: Problems): void {
  if (check.is === undefined && check.known === undefined) problems.add(place, 'rule_without_answer', {
    nl: 'zegt niet welk antwoord goed is. Vul is in, of known als elk antwoord goed is.', en: 'does not say which answer is right. Fill in is, or known where any answer will do.',
  });
  const options = optionsOf(definition, fields.get(check.field));
  if (check.is !== undefined && options) problems.reference(place, 'unknown_course_answer', { nl: `bij ${check.field} het antwoord`, en: `for ${check.field} the answer` }, String(check.is), options);
}

/** What the answers to a field are as facts, in words; undefined where it has no options. */
function optionsOf({ scales }: Definition, field: Field | undefined): string[] | undefined {
  const answer = field?.answer;
  const options = answer?.kind === 'yes_no' || answer?.kind === 'scale' ? scales.find(({ code }) => code === answer.scale)?.options : answer && 'options' in answer ? answer.options : undefined;
  return options?.flatMap((option) => { const fact = optionFact(option); return fact === undefined ? [] : [String(fact)]; });
}

/** A condition looks at facts of the course, and asks for values that they can have. */
function checkCondition({ definition, codes, fields }: Known, condition: Condition | undefined, place: Place, problems: Problems): void {
  const values: Readonly<Record<string, readonly string[]>> = {
    VARIANT: codesOf(definition.variants), FUNDING: codesOf(definition.fundings), CLOSING_REASON: codesOf(definition.closingReasons), OPENING: ['start', 'follow_up', 'return'], DECISION: EVALUATION_DECISIONS,
  };
  for (const { fact, is, in: among = [] } of condition ? leavesOf(condition) : []) {
    problems.reference(place, 'unknown_fact', { nl: 'het gegeven', en: 'the fact' }, fact, [...Object.keys(COURSE_FACTS), ...codes, ...fields.keys()]);
    const accepted = values[fact] ?? optionsOf(definition, fields.get(fact));
    if (accepted) for (const value of [...(is === undefined ? [] : [is]), ...among]) problems.reference(place, 'condition_unknown_value', { nl: `bij ${fact} de waarde`, en: `for ${fact} the value` }, String(value), accepted);
  }
}

/** How long a trajectory lasts, how it is extended, and what a professional can carry. */
function checkLength({ definition, milestones, codes }: Known, problems: Problems): void {
  const { course, phases } = definition;
  const place = { path: 'course', code: definition.code };
  const { extension, caseload, months } = course ?? {};
  problems.reference(place, 'unknown_milestone', milestoneName, extension?.milestone, codes);
  if (extension && milestones.some(({ milestone }) => milestone.code === extension.milestone && !milestone.anyTime)) problems.add(place, 'extension_not_any_time', {
    nl: `de mijlpaal ${extension.milestone} is een verlenging en kan vaker gebeuren. Geef die anyTime.`, en: `the milestone ${extension.milestone} is an extension and can happen more than once. Give it anyTime.`,
  });
  for (const variant of Object.keys(caseload?.weights ?? {})) problems.reference(place, 'unknown_variant', { nl: 'de variant', en: 'the variant' }, variant, codesOf(definition.variants));
  const planned = [...milestones.flatMap(({ milestone: { code, due } }) => (due?.after === 'planned_end' ? [code] : [])), ...phases.flatMap(({ code, endsWith }) => (endsWith === 'planned_end' ? [code] : []))];
  if (months === undefined) for (const code of planned) problems.add({ path: 'phases', code }, 'planned_end_without_length', {
    nl: 'rekent met het geplande einde, maar de methode zegt niet hoelang een traject duurt. Vul course.months in.', en: 'counts with the planned end, but the method does not say how long a trajectory lasts. Fill in course.months.',
  });
}
