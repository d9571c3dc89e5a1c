import { describe, expect, it } from 'vitest';
import { catalogue, method } from '../goals/fixtures.ts';
import type { GoalCatalogue } from './goal-catalogue.ts';
import type { Definition } from './language.ts';
import { validateDefinition } from './validate.ts';

const text = (words: string) => ({ nl: words, en: words });
// The registration of the slice has no item on a mild disability.
const { advised: _, ...plain } = catalogue;
const valid: Definition = { ...method, goalCatalogue: { ...plain, advised: { most: 5 } } };
const withCatalogue = (over: Partial<GoalCatalogue>): Definition => ({ ...valid, goalCatalogue: { ...valid.goalCatalogue!, ...over } });
const withGoal = (over: Partial<GoalCatalogue['goals'][number]>): Definition => withCatalogue({ goals: [{ ...catalogue.goals[0]!, ...over }, ...catalogue.goals.slice(1)] });
const withIndicator = (over: Partial<NonNullable<Definition['indicators']>[number]>): Definition => ({ ...valid, indicators: [{ code: 'IND', name: text('Cijfer'), definition: text('Wat'), ...over }] });
const withFigures = (...figures: NonNullable<GoalCatalogue['references']>[number]['figures']) => withCatalogue({ references: [{ code: 'R', name: text('R'), source: text('S'), figures }] });
const group = (code: string, from: number, to?: number) => ({ code, name: text(code), from, ...(to !== undefined && { to }) });
const figure = { goal: 'INCOME', moment: 'end', n: 5, mean: 4, decimals: 2 } as const;
const problems = (value: unknown) => {
  const result = validateDefinition(value);
  return 'problems' in result ? result.problems : [];
};

describe('goals, plan and indicators of a definition', () => {
  it('are fit to use', () => {
    expect(problems(valid)).toEqual([]);
    expect(problems(withFigures(figure, { ...figure, moment: 'first' }, { ...figure, group: 'M3' }))).toEqual([]);
    expect(problems(withIndicator({ measure: 'drop_out', population: { unit: 'family', leftOutVariants: ['LIGHT'] } }))).toEqual([]);
  });

  it.each<[rule: string, definition: Definition, about: string, says: string]>([
    ['goal_unknown_domain', withGoal({ domain: 'GONE' }), 'INCOME', 'Accepted are: MONEY, HOME'],
    ['goal_unknown_goal', withGoal({ reportsTo: 'GONE' }), 'INCOME', 'GONE does not exist'],
    ['goal_unknown_goal', withGoal({ after: ['GONE'] }), 'INCOME', 'GONE does not exist'],
    ['unknown_module', withGoal({ module: 'GONE' }), 'INCOME', 'GONE does not exist'],
    ['anchor_off_scale', { ...withCatalogue({ scale: catalogue.scale.slice(1) }), goalCatalogue: { ...withGoal({ anchors: [{ score: 2, text: text('Alles') }] }).goalCatalogue!, scale: catalogue.scale.slice(1) } }, 'INCOME', 'Accepted are: 1, 0, -1, -2'],
    ['goal_cycle', withGoal({ parent: 'INCOME' }), 'INCOME', 'Break the circle'],
    ['duplicate_code', withCatalogue({ activities: [catalogue.activities![0]!, catalogue.activities![0]!] }), 'A-MONEY', 'twice as activity'],
    ['duplicate_code', withCatalogue({ raters: [catalogue.raters[0]!, ...catalogue.raters] }), 'client', 'twice as rater'],
    ['duplicate_code', withCatalogue({ scale: [catalogue.scale[0]!, ...catalogue.scale] }), '2', 'twice as score'],
    ['duplicate_code', withCatalogue({ checks: [{ ...catalogue.checks![0]!, letters: [catalogue.checks![0]!.letters[0]!, catalogue.checks![0]!.letters[0]!] }] }), 'S', 'twice as letter'],
    ['aggregate_without_rater', withCatalogue({ aggregate: 'together' }), 'G', 'Add together to the raters'],
    ['aggregate_without_rater', withCatalogue({ raters: [{ rater: 'client', required: true }] }), 'G', 'Add professional to the raters'],
    ['words_off_scale', withCatalogue({ wordsAt: -3 }), 'G', 'runs from -2 to 2'],
    ['advice_unknown_item', withCatalogue({ advised: { most: 5, fewer: { most: 3, item: 'GONE' } } }), 'G', 'GONE does not exist'],
    ['fewer_is_not_fewer', withCatalogue({ advised: { most: 5, fewer: { most: 5, item: 'GONE' } } }), 'G', 'Choose fewer'],
    ['lengths_overlap', withCatalogue({ durationGroups: [group('A', 1, 2), group('B', 2)] }), 'B', 'overlaps with A'],
    ['lengths_overlap', withCatalogue({ durationGroups: [group('A', 3), group('B', 1)] }), 'B', 'overlaps with A'],
    ['range_reversed', withCatalogue({ durationGroups: [group('A', 3, 2)] }), 'A', 'runs from 3 to 2'],
    ['goal_unknown_goal', withFigures({ ...figure, goal: 'GONE' }), 'GONE', 'GONE does not exist'],
    ['reference_unknown_group', withFigures({ ...figure, group: 'M9' }), 'INCOME', 'Accepted are: M3, M6'],
    ['reference_twice', withFigures(figure, figure), 'INCOME', 'twice'],
    ['duplicate_code', { ...valid, plan: { code: 'P', name: text('Plan'), network: true, sections: [{ code: 'A', name: text('A') }, { code: 'A', name: text('B') }] } }, 'A', 'twice as part of the plan'],
    ['unknown_module', { ...valid, plan: { code: 'P', name: text('Plan'), network: true, sections: [{ code: 'A', name: text('A'), module: 'GONE' }] } }, 'A', 'GONE does not exist'],
    ['indicator_unknown_part', withIndicator({ measure: 'satisfaction', from: { part: 'GONE', fields: ['X'] } }), 'IND', 'GONE does not exist'],
    ['indicator_unknown_field', withIndicator({ measure: 'satisfaction', from: { part: 'NP-CT', fields: ['GONE'] } }), 'IND', 'Accepted are: NP-CT-00'],
    ['indicator_unknown_answer', withIndicator({ measure: 'satisfaction', from: { part: 'NP-CT', fields: ['NP-CT-00'], outside: ['GONE'] } }), 'IND', 'GONE does not exist'],
    ['unknown_variant', withIndicator({ measure: 'drop_out', population: { unit: 'family', leftOutVariants: ['GONE'] } }), 'IND', 'Accepted are: NP-PREV, NPT, LIGHT'],
    ['indicator_without_from', withIndicator({ measure: 'without_help' }), 'IND', 'Fill in from'],
    ['indicator_without_context', withIndicator({ measure: 'at_home', from: { part: 'NP-CT', fields: ['NP-CT-01'] } }), 'IND', 'always stand beside it'],
  ])('that break the rule %s are refused, and the part and what is accepted are named', (rule, definition, about, says) => {
    const found = problems(definition).filter((problem) => problem.rule === rule && problem.code === about);
    expect(found).not.toHaveLength(0);
    expect(found[0]!.message.en).toContain(says);
    expect(found[0]!.message.nl.startsWith(about)).toBe(true);
    expect(found[0]!.message.nl).not.toBe(found[0]!.message.en);
  });
});
