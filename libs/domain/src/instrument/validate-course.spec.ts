import { describe, expect, it } from 'vitest';
import { courseSlice } from '../course/fixtures.ts';
import type { CourseCheck } from './course.ts';
import type { Condition, CourseRule, Definition, Milestone } from './language.ts';
import { validateDefinition, type DefinitionProblem } from './validate.ts';

const problemsOf = (definition: Definition): DefinitionProblem[] => { const result = validateDefinition(definition); return 'problems' in result ? result.problems : []; };
const text = { nl: 'een', en: 'one' };

/** The definition with one milestone changed. */
const milestone = (code: string, change: Partial<Milestone>): Definition => ({
  ...courseSlice, phases: courseSlice.phases.map((phase) => ({ ...phase, milestones: phase.milestones!.map((each) => (each.code === code ? { ...each, ...change } : each)) })),
});
const rule = (check: CourseCheck, over: Partial<CourseRule> = {}): Definition => ({ ...courseSlice, courseRules: [{ code: 'R', name: text, kind: 'method', check, ...over }] });
const prompt = (over: object): Definition => ({ ...courseSlice, prompts: [{ code: 'P', text, source: text, ...over }] });
const course = (over: object): Definition => ({ ...courseSlice, course: { ...courseSlice.course!, ...over } });
const applies = (condition: Condition): Definition => milestone('CHOICE', { applies: condition });
const field = { code: 'F', label: text, answer: { kind: 'text' as const } };

/** Rule, the definition that breaks it, what the problem is about, and a part of what it says. */
const cases: [rule: string, definition: Definition, about: string, says: string][] = [
  ['duplicate_code', { ...courseSlice, phases: [...courseSlice.phases, { code: 'P5', name: text, milestones: [{ code: 'TALK', name: text }] }] }, 'TALK', 'twice as milestone'],
  ['duplicate_code', milestone('REPORT', { fields: [field, field] }), 'F', 'twice as field'],
  ['duplicate_code', { ...courseSlice, courseRules: [...rule({ kind: 'satisfaction' }).courseRules!, ...rule({ kind: 'tapering' }).courseRules!] }, 'R', 'twice as rule of the course'],
  ['duplicate_code', { ...courseSlice, prompts: [...prompt({}).prompts!, ...prompt({}).prompts!] }, 'P', 'twice as recommendation'],
  ['course_code_taken', rule({ kind: 'satisfaction' }, { code: 'TALK' }), 'TALK', 'another meaning'],
  ['course_code_taken', milestone('REPORT', { fields: [{ ...field, code: 'CHOICE' }] }), 'CHOICE', 'Give the field a code of its own'],
  ['course_code_taken', milestone('REPORT', { fields: [{ ...field, code: 'VARIANT' }] }), 'VARIANT', 'another meaning'],
  ['unknown_moment', milestone('CHOICE', { due: { amount: 1, unit: 'days', after: 'GONE' } }), 'CHOICE', 'Accepted are: referral, first_contact, start'],
  ['unknown_moment', { ...courseSlice, phases: [{ ...courseSlice.phases[0]!, endsWith: 'GONE' }, ...courseSlice.phases.slice(1)] }, 'P1', 'the moment GONE'],
  ['nothing_before', milestone('TALK', { due: { amount: 1, unit: 'days', after: 'previous' } }), 'TALK', 'first of the phase'],
  ['term_reversed', milestone('INTERIM', { due: { amount: 28, notBefore: 42, unit: 'days', after: 'goals_set' } }), 'INTERIM', 'only after 42 and is due after 28'],
  ['repeats_without_term', milestone('REPORT', { due: undefined }), 'REPORT', 'amount from 1'],
  ['repeats_without_term', milestone('REPORT', { due: { amount: 0, unit: 'days', after: 'start' } }), 'REPORT', 'amount from 1'],
  ['any_time_with_term', milestone('WARNING', { due: { amount: 1, unit: 'days', after: 'start' } }), 'WARNING', 'at any time'],
  ['any_time_with_term', milestone('WARNING', { metBy: 'evaluation' }), 'WARNING', 'at any time'],
  ['met_elsewhere_with_fields', milestone('TALK', { fields: [field] }), 'TALK', 'nobody fills in fields'],
  ['met_elsewhere_once', milestone('SCORE', { metBy: 'satisfaction' }), 'SCORE', 'happens once'],
  ['unknown_scale', milestone('AFTER', { fields: [{ ...field, answer: { kind: 'yes_no', scale: 'GONE' } }] }), 'F', 'Accepted are: FREQ5'],
  ['range_reversed', milestone('REPORT', { fields: [{ ...field, answer: { kind: 'number', min: 3, max: 1 } }] }), 'F', 'wrong way round'],
  ['anchor_cycle', milestone('TALK', { due: { amount: 1, unit: 'days', after: 'CHOICE' } }), 'CHOICE', 'Break the circle'],
  ['anchor_cycle', milestone('CHOICE', { due: { amount: 1, unit: 'days', after: 'CHOICE' } }), 'CHOICE', 'Break the circle'],
  ['unknown_fact', applies({ fact: 'AGE', min: 4 }), 'CHOICE', 'Accepted are: AGE_AT_START, VARIANT'],
  ['condition_unknown_value', applies({ fact: 'VARIANT', is: 'NPT' }), 'CHOICE', 'Accepted are: FULL, LIGHT'],
  ['condition_unknown_value', applies({ fact: 'OPENING', in: ['begin'] }), 'CHOICE', 'Accepted are: start, follow_up, return'],
  ['condition_unknown_value', applies({ not: { fact: 'CLOSING_REASON', is: 'BORED' } }), 'CHOICE', 'Accepted are: PLAN, GONE'],
  ['condition_unknown_value', applies({ fact: 'SIGNED', is: 'YES' }), 'CHOICE', 'Accepted are: true, false'],
  ['unknown_moment', rule({ kind: 'term', from: 'GONE', to: 'start', atMost: 1 }), 'R', 'Accepted are: referral'],
  ['unknown_moment', rule({ kind: 'term', from: 'start', to: 'previous', atMost: 1 }), 'R', 'Accepted are: referral'],
  ['unknown_milestone', rule({ kind: 'milestones', all: ['TALK', 'GONE'] }), 'R', 'Accepted are: TALK, CHOICE'],
  ['unknown_milestone', rule({ kind: 'times', milestone: 'GONE', atLeast: 1 }), 'R', 'Accepted are: TALK, CHOICE'],
  ['unknown_course_field', rule({ kind: 'answer', field: 'GONE', known: true }), 'R', 'Accepted are: SIGNED, VISITS'],
  ['unknown_course_answer', rule({ kind: 'answer', field: 'SIGNED', is: 'YES' }), 'R', 'Accepted are: true, false'],
  ['rule_without_answer', rule({ kind: 'answer', field: 'SIGNED' }), 'R', 'which answer is right'],
  ['rule_without_norm', rule({ kind: 'term', from: 'start', to: 'end' }), 'R', 'Fill in atLeast or atMost'],
  ['rule_without_norm', rule({ kind: 'duration', unit: 'days' }), 'R', 'Fill in atLeast or atMost'],
  ['range_reversed', rule({ kind: 'granted_hours', atLeast: 85, atMost: 80 }), 'R', 'wrong way round'],
  ['rule_unknown_item', rule({ kind: 'satisfaction' }, { items: ['GONE'] }), 'R', 'Accepted are: WORRY'],
  ['unknown_fact', rule({ kind: 'satisfaction' }, { applies: { fact: 'GONE' } }), 'R', 'Accepted are: AGE_AT_START'],
  ['unknown_phase', prompt({ phases: ['P1', 'P9'] }), 'P', 'Accepted are: P1, P2'],
  ['unknown_fact', prompt({ applies: { fact: 'GONE' } }), 'P', 'Accepted are: AGE_AT_START'],
  ['unknown_milestone', course({ extension: { milestone: 'GONE', months: 3, afterEvaluation: false } }), 'CRS', 'Accepted are: TALK'],
  ['extension_not_any_time', course({ extension: { milestone: 'HANDED', months: 3, afterEvaluation: false } }), 'CRS', 'Give it anyTime'],
  ['unknown_variant', course({ caseload: { note: text, weights: { HALF: 0.5 } } }), 'CRS', 'Accepted are: FULL, LIGHT'],
  ['planned_end_without_length', course({ months: undefined }), 'LAST', 'Fill in course.months'],
];

describe('the course of a definition', () => {
  it('that is right has no problems', () => {
    expect(validateDefinition(courseSlice)).toEqual({ definition: courseSlice });
  });

  it.each(cases)('that breaks the rule %s is refused, and the part and what is accepted are named', (broken, definition, about, says) => {
    const found = problemsOf(definition).filter((problem) => problem.rule === broken && problem.code === about);
    expect(found).not.toHaveLength(0);
    for (const { message } of found) {
      expect(message.en).toContain(says);
      expect(message.nl.startsWith(about)).toBe(true);
      expect(message.nl).not.toBe(message.en);
    }
  });

  it('says where the problem is', () => {
    expect(problemsOf(milestone('INTERIM', { due: { amount: 28, notBefore: 42, unit: 'days', after: 'goals_set' } }))).toMatchObject([{ path: 'phases.0.milestones.4', code: 'INTERIM', rule: 'term_reversed' }]);
  });
});
