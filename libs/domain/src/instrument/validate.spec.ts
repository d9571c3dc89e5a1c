import { describe, expect, it } from 'vitest';
import { familySlice } from '../registration/fixtures.ts';
import type { Definition } from './language.ts';
import { npSlice } from './slices/np.ts';
import { resetSlice } from './slices/reset.ts';
import { stjSlice } from './slices/stj.ts';
import { vigFinalSlice, vigPilotSlice } from './slices/vig.ts';
import { validateDefinition, type DefinitionProblem } from './validate.ts';

type Key = string | number;

/** The definition with one part replaced. */
function broken(definition: Definition, path: Key[], value: unknown): unknown {
  const copy: unknown = structuredClone(definition);
  let part = copy as Record<Key, unknown>;
  for (const key of path.slice(0, -1)) part = part[key] as Record<Key, unknown>;
  part[path.at(-1) as Key] = value;
  return copy;
}

function problemsOf(value: unknown): DefinitionProblem[] {
  const result = validateDefinition(value);
  return 'problems' in result ? result.problems : [];
}

const vigItem = (section: number, item: number, ...rest: Key[]): Key[] => ['instruments', 0, 'sections', section, 'items', item, ...rest];
const npItem = (item: number, ...rest: Key[]): Key[] => ['instruments', 0, 'sections', 0, 'sections', 0, 'items', item, ...rest];
const registration = (item: number, ...rest: Key[]): Key[] => ['instruments', 1, 'sections', 0, 'items', item, ...rest];
const satisfaction = (item: number, ...rest: Key[]): Key[] => ['instruments', 2, 'sections', 0, 'items', item, ...rest];
const familyRule = (code: string): number => familySlice.rules!.findIndex((each) => each.code === code);
const cutOff = (from: number) => ({ name: { nl: 'grens', en: 'cut-off' }, from, inclusive: true, faithful: true });

/** Rule, the document, what is broken and how, the code the problem is about, and a part of what it says is accepted. */
const cases: [rule: string, definition: Definition, path: Key[], value: unknown, about: string, says: string][] = [
  ['unknown_scale', vigFinalSlice, vigItem(0, 0, 'answer', 'scale'), 'PILOT_SCALE', 'VIG-U1-1', 'Accepted are: YES_NO_SCALE'],
  ['unknown_scale', resetSlice, registration(2, 'answer', 'scale'), 'GONE', 'RST-RL-12', 'Accepted are: FREQ5'],
  ['yes_no_scale_without_yes', vigFinalSlice, ['scales', 0, 'options', 0, 'counts'], undefined, 'VIG-U1-1', 'which answer counts as yes'],
  ['unknown_evidence_source', vigFinalSlice, vigItem(0, 0, 'evidence'), ['ORAL_ENQUIRY'], 'VIG-U1-1', 'Accepted are: DOSSIER, MONITOR_REPORT'],
  ['unknown_evidence_source', vigFinalSlice, ['evidenceSources', 1, 'partOf'], 'FILE', 'MONITOR_REPORT', 'Accepted are: DOSSIER'],
  ['unknown_document', vigFinalSlice, vigItem(1, 0, 'documents'), ['DOC-OLD'], 'VIG-U3-2', 'Accepted are: DOC-PROGRESS'],
  ['unknown_document', vigFinalSlice, ['phases', 0, 'milestones', 0, 'document'], 'DOC-OLD', 'VIG-PH4-M3', 'Accepted are: DOC-PROGRESS'],
  ['unknown_variant', npSlice, npItem(0, 'variants'), ['NP-LICHT'], 'NP-UG-IP-01', 'Accepted are: NP-PREV, NPT'],
  ['unknown_term', resetSlice, ['instruments', 0, 'sections', 0, 'items', 0, 'terms'], ['VIP'], 'RST-FA-01', 'Accepted are: PEER-REVIEW'],
  ['duplicate_code', resetSlice, ['terms', 1], resetSlice.terms?.[0], 'PEER-REVIEW', 'twice as term'],
  ['reference_unknown_part', resetSlice, ['instruments', 0, 'references', 0, 'figures', 0, 'of'], 'RST-NW-09', 'RST-NW-09', 'RST-C4-NW, RST-HM, RST-F1, RST-F2'],
  ['reference_unknown_group', resetSlice, ['instruments', 0, 'references', 0, 'figures', 0, 'group'], 'E', 'RST-NW-01', 'Accepted are: A, ALL'],
  ['reference_twice', resetSlice, ['instruments', 0, 'references', 0, 'figures', 3, 'of'], 'RST-NW-01', 'RST-NW-01', 'Put them together'],
  ['duplicate_code', resetSlice, ['instruments', 0, 'references', 0, 'groups', 1, 'code'], 'A', 'A', 'twice as group'],
  ['unknown_rule', resetSlice, registration(6, 'answer', 'rule'), 'RST-GONE', 'RST-RV-MP', 'Accepted are: RST-D1'],
  ['unknown_rule', resetSlice, ['classifications', 0, 'options', 0, 'rule'], 'RST-GONE', 'A', 'Accepted are: RST-D1'],
  ['unknown_fact', resetSlice, ['rules', 0, 'condition'], { fact: 'child_police', is: true }, 'RST-D1', 'Accepted are: child_behaviour_concern'],
  ['unknown_fact', resetSlice, ['classifications', 0, 'options', 0, 'signs', 0, 'fact'], 'luck', 'A', 'Accepted are: child_behaviour_concern'],
  ['rule_unknown_item', resetSlice, ['rules', 0, 'from'], ['RST-RL-99'], 'RST-D1', 'Accepted are: RST-FA-01'],
  ['rule_cycle', resetSlice, ['rules', 0, 'condition'], { not: { fact: 'RST-MULTIPROBLEM', is: true } }, 'RST-D1', 'Break the circle'],
  ['rule_cycle', familySlice, ['rules', familyRule('D-CARE'), 'condition'], { fact: 'D-CARE' }, 'D-CARE', 'directly or through other rules'],
  ['rule_cycle', resetSlice, ['rules', 0, 'condition'], { fact: 'RST-RV-MP' }, 'RST-D1', 'Break the circle'],
  ['unknown_fact', familySlice, ['rules', familyRule('D-CARE'), 'condition'], { fact: 'AGES', min: 4 }, 'D-CARE', 'AGE, GENDER, AGE_AT_FIRST_CHILD, CHILDREN, VARIANT, FUNDING.'],
  ['unknown_fact', familySlice, ['rules', familyRule('D-CARE'), 'condition'], { fact: 'TRAJECTORIES', min: 2 }, 'D-CARE', 'does not exist'],
  ['unknown_fact', familySlice, ['reach', 'rows', 0, 'of'], 'GONE', 'R-NETWORK', 'TRAJECTORIES, EARLY_END'],
  ['unknown_fact', familySlice, ['reach', 'rows', 1, 'by'], 'GONE', 'R-HOME', 'Accepted are: WORRY'],
  ['person_fact_without_over', familySlice, ['rules', familyRule('D-CHILD'), 'over'], undefined, 'D-CHILD', 'belongs to a person'],
  ['person_fact_without_over', familySlice, ['rules', familyRule('PRIMARY'), 'over'], undefined, 'PRIMARY', 'AGE belongs to a person'],
  ['persons_without_over', familySlice, ['rules', familyRule('D-CARE'), 'persons'], 2, 'D-CARE', 'Fill in over'],
  ['code_with_two_meanings', familySlice, ['rules', familyRule('D-CARE'), 'code'], 'NETWORK', 'NETWORK', 'Give the rule a code of its own'],
  ['code_with_two_meanings', familySlice, ['facts'], [{ code: 'AGE', name: { nl: 'x', en: 'x' } }], 'AGE', 'that of a fact of the case'],
  ['option_without_rule', familySlice, ['classifications', 0, 'options', 1, 'rule'], undefined, 'K-RISK', 'Fill in rule'],
  ['duplicate_code', familySlice, ['classifications', 1, 'options', 1, 'code'], 'A', 'A', 'twice as option'],
  ['duplicate_code', familySlice, ['targetGroup', 'readings', 1, 'code'], 'MAIN', 'MAIN', 'twice as reading'],
  ['unknown_rule', familySlice, ['targetGroup', 'readings', 0, 'rule'], 'GONE', 'MAIN', 'Accepted are: D-CHILD'],
  ['reading_without_rule', familySlice, ['targetGroup', 'readings', 0, 'rule'], undefined, 'MAIN', 'no criteria to weigh'],
  ['row_of_persons', familySlice, ['reach', 'rows', 0, 'of'], 'WORRY', 'R-NETWORK', 'a rule with over'],
  ['row_of_persons', familySlice, ['reach', 'rows', 1, 'by'], 'GENDER', 'R-HOME', 'a rule with over'],
  ['duplicate_code', familySlice, ['reach', 'rows', 1, 'code'], 'R-NETWORK', 'R-NETWORK', 'twice as row'],
  ['reference_unknown_row', familySlice, ['reach', 'references', 0, 'figures', 0, 'row'], 'GONE', 'GONE', 'Accepted are: R-NETWORK'],
  ['reference_unknown_value', familySlice, ['reach', 'references', 0, 'figures', 1, 'value'], 'TENT', 'R-HOME', 'Accepted are: OWN, KIN, NONE'],
  ['reference_unknown_value', familySlice, ['reach', 'references', 0, 'figures', 1, 'within'], 'HALF', 'R-HOME', 'Accepted are: FULL, LIGHT'],
  ['reference_unknown_value', familySlice, ['reach', 'references', 0, 'figures', 1, 'within'], undefined, 'R-HOME', 'Accepted are: FULL, LIGHT'],
  ['reference_unknown_value', familySlice, ['reach', 'references', 0, 'figures', 0, 'value'], 'YES', 'R-NETWORK', 'Accepted are: true, false'],
  ['reference_within_nothing', familySlice, ['reach', 'references', 0, 'figures', 0, 'within'], 'FULL', 'R-NETWORK', 'Leave out within'],
  ['reference_twice', familySlice, ['reach', 'references', 0, 'figures', 1], familySlice.reach!.references[0]!.figures[0], 'R-NETWORK', 'Leave one out'],
  ['registration_only', vigFinalSlice, vigItem(0, 0, 'perPerson'), ['child'], 'VIG-U1-1', 'in a registration only'],
  ['registration_only', vigFinalSlice, vigItem(0, 0, 'explanation'), 'required', 'VIG-U1-1', 'in a registration only'],
  ['unknown_value', familySlice, ['instruments', 0, 'sections', 0, 'items', 0, 'perPerson'], ['aunt'], 'WORRY', 'accepted are: mother, father'],
  ['at_least_more_than_parts', resetSlice, ['rules', 1, 'condition', 'atLeast'], 5, 'RST-MULTIPROBLEM', 'at most 4'],
  ['duplicate_code', vigFinalSlice, vigItem(1, 1, 'code'), 'VIG-U3-2', 'VIG-U3-2', 'twice as item'],
  ['duplicate_code', npSlice, satisfaction(1, 'code'), 'NP-UG-IP-01', 'NP-UG-IP-01', 'twice as item'],
  ['duplicate_code', vigFinalSlice, ['instruments', 0, 'sections', 1, 'code'], 'VIG-U1', 'VIG-U1', 'twice as section'],
  ['duplicate_code', vigFinalSlice, ['scales', 0, 'options', 1, 'code'], 'YES', 'YES', 'twice as answer'],
  ['duplicate_code', vigFinalSlice, ['documents', 1, 'code'], 'DOC-PROGRESS', 'DOC-PROGRESS', 'twice as document'],
  ['duplicate_code', npSlice, ['goalCatalogue', 'goals', 1, 'code'], 'NP-D1-1', 'NP-D1-1', 'twice as goal'],
  ['duplicate_code', npSlice, ['closingReasons', 1, 'code'], 'NORMAL', 'NORMAL', 'twice as closing reason'],
  ['duplicate_code', npSlice, ['goalCatalogue', 'domains', 1, 'code'], 'NP-D1', 'NP-D1', 'twice as domain'],
  ['duplicate_code', resetSlice, registration(0, 'answer', 'fields', 1, 'code'), 'AGE', 'AGE', 'twice as field'],
  ['duplicate_code', npSlice, satisfaction(0, 'answer', 'options', 1, 'code'), 'M1_3', 'M1_3', 'twice as answer'],
  ['depends_on_unknown_item', vigPilotSlice, vigItem(2, 0, 'dependsOn'), 'VIG-U4-2', 'VIG-U4-3', 'Accepted are: VIG-U1-1'],
  ['depends_on_unknown_answer', npSlice, satisfaction(1, 'dependsOnAnswers'), ['M9_PLUS'], 'NP-CT-01', 'Accepted are: M1_3, M3_6'],
  ['depends_on_unknown_answer', vigFinalSlice, vigItem(0, 1, 'proposes', 'whenAnswer'), 'YES_NO', 'VIG-U1-T1', 'Accepted are: YES, NO'],
  ['answers_without_dependency', npSlice, satisfaction(1, 'dependsOn'), undefined, 'NP-CT-01', 'Fill in dependsOn'],
  ['proposal_on_non_text', vigFinalSlice, vigItem(0, 1, 'answer'), { kind: 'number' }, 'VIG-U1-T1', 'only a text item'],
  ['dependency_cycle', vigFinalSlice, vigItem(1, 0, 'dependsOn'), 'VIG-U3-3', 'VIG-U3-2', 'Break the circle'],
  ['dependency_cycle', vigFinalSlice, vigItem(1, 0, 'dependsOn'), 'VIG-U3-2', 'VIG-U3-2', 'Break the circle'],
  ['range_reversed', resetSlice, registration(0, 'answer', 'fields', 0, 'answer', 'max'), -1, 'RST-RL-06', 'smallest number comes first'],
  ['norm_does_not_fit_answer', vigFinalSlice, vigItem(0, 0, 'norm'), { statistic: 'mean', cutOffs: [cutOff(5)] }, 'VIG-U1-1', 'a scale with values or a number'],
  ['norm_does_not_fit_answer', npSlice, npItem(0, 'norm'), { statistic: 'share_yes', atLeastPercent: 80 }, 'NP-UG-IP-01', 'what counts as yes'],
  ['norm_does_not_fit_answer', vigFinalSlice, vigItem(0, 1, 'counts'), 'execution', 'VIG-U1-T1', 'counts "none"'],
  ['norm_does_not_fit_answer', npSlice, satisfaction(2, 'counts'), 'outcome', 'NP-CT-TIP', 'a scale, a choice or a number'],
  ['cut_offs_not_ascending', resetSlice, ['instruments', 0, 'norm', 'cutOffs', 0, 'from'], 4.05, 'RST-MG', 'lowest first'],
  ['cut_offs_not_ascending', resetSlice, ['instruments', 0, 'normGroups', 0, 'norm', 'cutOffs'], [cutOff(4), cutOff(3)], 'FREQ4-ITEMS', 'lowest first'],
  ['cut_offs_not_ascending', npSlice, npItem(0, 'norm'), { statistic: 'mean', cutOffs: [cutOff(4), cutOff(3)] }, 'NP-UG-IP-01', 'lowest first'],
  ['factor_unknown_item', resetSlice, ['instruments', 0, 'factors', 0, 'items', 0, 'item'], 'RST-NW-09', 'RST-F1', 'Accepted are: RST-FA-01'],
  ['factor_unknown_item', resetSlice, ['instruments', 0, 'outsideFactors', 0, 'item'], 'RST-NW-09', 'RST-NW-09', 'Accepted are: RST-FA-01'],
  ['factor_different_scales', resetSlice, ['instruments', 0, 'factors', 0, 'items', 1], { item: 'RST-FA-01', reversed: false }, 'RST-F1', 'RST-NW-01 1-5, RST-FA-01 1-4'],
  ['factor_unknown_section', npSlice, ['instruments', 0, 'factors', 0, 'section'], 'NP-UG-XX', 'F1', 'Accepted are: NP-C-UG, NP-UG-IP'],
  ['item_in_factor_and_outside', resetSlice, ['instruments', 0, 'outsideFactors', 0, 'item'], 'RST-NW-01', 'RST-NW-01', 'Choose one'],
  ['norm_group_unknown_item', resetSlice, ['instruments', 0, 'normGroups', 0, 'items'], ['RST-FA-99'], 'FREQ4-ITEMS', 'Accepted are: RST-FA-01'],
  ['item_in_two_groups', resetSlice, ['instruments', 0, 'normGroups', 1, 'items'], ['RST-FA-01'], 'NO-NORM', 'at most one group'],
  ['judgement_group_unknown_item', stjSlice, ['instruments', 0, 'judgementGroups', 1, 'items', 1], 'STJ-3-1-9', 'STJ-3-1-B', 'Accepted are: STJ-3-1-1'],
  ['scoring_rule_unknown_item', vigFinalSlice, ['instruments', 0, 'scoringRules'], [{ code: 'SR', text: { nl: 'x', en: 'x' }, appliesTo: ['VIG-X'], basis: 'source' }], 'SR', 'Accepted are: VIG-U1-1'],
  ['follow_up_unknown_answer', stjSlice, ['instruments', 0, 'followUp', 0, 'whenAnswer'], 'X', 'STJ-FRAMEWORK', 'Accepted are: MEETS'],
  ['months_without_closing', vigFinalSlice, ['instruments', 0, 'policy', 'requiresClosed'], false, 'VIG-MON', 'requiresClosed'],
  ['instrument_without_items', stjSlice, ['instruments', 0], { ...stjSlice.instruments[0], sections: [{ code: 'S', name: { nl: 's', en: 's' }, kind: 'theme' }], judgementGroups: undefined, followUp: undefined }, 'STJ-FRAMEWORK', 'at least one'],
  ['module_unknown_item', resetSlice, ['modules', 0, 'item'], 'RST-MO-09', 'RST-M5', 'Accepted are: RST-FA-01'],
  ['unknown_module', resetSlice, ['goalCatalogue', 'goals', 0, 'module'], 'RST-M9', 'RST-G-K1', 'Accepted are: RST-M5'],
  ['goal_unknown_domain', npSlice, ['goalCatalogue', 'goals', 1, 'domain'], 'NP-D9', 'NP-D3-1', 'Accepted are: NP-D1, NP-D3'],
  ['goal_unknown_domain', npSlice, ['goalCatalogue', 'activities', 0, 'domain'], 'NP-D9', 'NP-ACT-DENTIST', 'Accepted are: NP-D1, NP-D3'],
  ['goal_unknown_theme', npSlice, ['goalCatalogue', 'goals', 0, 'theme'], 'NP-D3-GEZ', 'NP-D1-1', 'Accepted are: NP-D1-BAS'],
  ['goal_unknown_goal', npSlice, ['goalCatalogue', 'goals', 2, 'parent'], 'NP-D9-1', 'NP-D3-1a', 'Accepted are: NP-D1-1'],
  ['goal_cycle', npSlice, ['goalCatalogue', 'goals', 1, 'parent'], 'NP-D3-1a', 'NP-D3-1', 'Break the circle'],
  ['mapping_to_unknown_item', vigFinalSlice, ['mappings', 0, 'items', 1, 'to', 1], 'VIG-U3-9', 'VIG-U3-P2', 'Accepted are: VIG-U1-1'],
  ['mapping_from_itself', vigFinalSlice, ['mappings', 0, 'fromVersion'], 'VIG-MON-FINAL', 'VIG-MON-FINAL', 'an earlier version'],
  ['mapping_from_twice', vigFinalSlice, ['mappings', 0, 'items', 3, 'from'], 'VIG-U1-1', 'VIG-U1-1', 'in one row'],
  ['mapping_does_not_fit_change', vigFinalSlice, ['mappings', 0, 'items', 1, 'change'], 'same', 'VIG-U3-P2', 'one old and one new item'],
  ['mapping_does_not_fit_change', vigFinalSlice, ['mappings', 0, 'items', 2, 'change'], 'changed', 'VIG-U4-2', 'one old and one or more new'],
  ['mapping_does_not_fit_change', vigFinalSlice, ['mappings', 0, 'items', 2, 'comparable'], true, 'VIG-U4-2', 'not comparable'],
  ['mapping_does_not_fit_change', vigFinalSlice, ['mappings', 0, 'items', 0, 'change'], 'dropped', 'VIG-U1-1', 'an old item only'],
  ['unknown_field', vigFinalSlice, vigItem(0, 0, 'skips'), true, 'VIG-U1-1', 'knows no skips'],
  ['empty_text', vigFinalSlice, vigItem(0, 0, 'text', 'en'), '', 'VIG-U1-1', 'Enter a text'],
  ['wrong_type', vigFinalSlice, vigItem(0, 0, 'text', 'en'), undefined, 'VIG-U1-1', 'string is expected'],
  ['unknown_value', vigFinalSlice, vigItem(0, 0, 'counts'), 'maybe', 'VIG-U1-1', 'accepted are: execution, outcome, none'],
  ['wrong_code', vigFinalSlice, vigItem(0, 0, 'dependsOn'), '1-VIG', 'VIG-U1-1', 'begins with a letter'],
  ['too_small', vigFinalSlice, ['instruments', 0, 'norm', 'atLeastPercent'], -1, 'VIG-MON', 'at least 0'],
  ['too_big', vigFinalSlice, ['instruments', 0, 'norm', 'atLeastPercent'], 101, 'VIG-MON', 'at most 100'],
  ['wrong_form', vigFinalSlice, vigItem(0, 0, 'answer', 'kind'), 'slider', 'VIG-U1-1', 'none of the possible forms'],
];

describe('a definition', () => {
  it.each([vigPilotSlice, vigFinalSlice, resetSlice, npSlice, stjSlice, familySlice])('that is right has no problems: $versionCode', (definition) => {
    expect(validateDefinition(definition)).toEqual({ definition });
  });

  it.each(cases)('that breaks the rule %s is refused, and the part and what is accepted are named', (rule, definition, path, value, about, says) => {
    const found = problemsOf(broken(definition, path, value)).filter((problem) => problem.rule === rule && problem.code === about);
    expect(found).not.toHaveLength(0);
    for (const { message } of found) {
      expect(message.en).toContain(says);
      expect(message.en.startsWith(about)).toBe(true);
      expect(message.nl.startsWith(about)).toBe(true);
      expect(message.nl).not.toBe(message.en);
    }
  });

  it('says where the problem is', () => {
    const [problem] = problemsOf(broken(vigFinalSlice, vigItem(1, 1, 'dependsOn'), 'VIG-U9-9'));
    expect(problem).toMatchObject({ path: 'instruments.0.sections.1.items.1', code: 'VIG-U3-3', rule: 'depends_on_unknown_item' });
  });

  it('says in plain words which item a factor names that is not there', () => {
    const [problem] = problemsOf(broken(resetSlice, ['instruments', 0, 'factors', 0, 'items', 0, 'item'], 'RST-NW-09'));
    expect(problem?.message.nl).toMatch(/^RST-F1: de vraag RST-NW-09 bestaat niet in deze versie\. Mogelijk zijn: RST-FA-01, /);
    expect(problem?.message.en).toMatch(/^RST-F1: the item RST-NW-09 does not exist in this version\. Accepted are: RST-FA-01, /);
  });

  it('reports every problem, not the first only', () => {
    const twice = broken(broken(vigFinalSlice, vigItem(0, 0, 'evidence'), ['GONE']) as Definition, vigItem(2, 1, 'dependsOn'), 'VIG-GONE');
    expect(problemsOf(broken(twice as Definition, ['mappings', 0, 'items', 0, 'to'], ['VIG-GONE'])).map(({ rule, code }) => [rule, code])).toEqual([
      ['unknown_evidence_source', 'VIG-U1-1'],
      ['depends_on_unknown_item', 'VIG-U4-3'],
      ['mapping_to_unknown_item', 'VIG-U1-1'],
    ]);
  });

  it.each([null, 42, 'VIG', [], {}])('is not %j', (value) => {
    expect(problemsOf(value).length).toBeGreaterThan(0);
  });
});
