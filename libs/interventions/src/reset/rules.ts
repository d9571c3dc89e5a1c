import type { Condition, Rule } from '@getrouw/domain';
import { ruleOn } from '../registration/registration.ts';

export const rule = ruleOn(['RST-RL-', 'RST-RX-', 'RST-RC-']);

type Make = (code: string, nl: string, en: string, condition: Condition, rest?: Partial<Rule>) => Rule;
const over = (kind: NonNullable<Rule['over']>, level: NonNullable<Rule['level']>): Make => (code, nl, en, condition, rest) => rule(code, nl, en, condition, { over: kind, level, ...rest });

export const ofChild = over('any_child', 'person');
export const ofParent = over('any_parent', 'person');
export const ofMother = over('any_mother', 'person');
export const ofAnybody = over('any_person', 'family');
export const ofFamily: Make = (code, nl, en, condition, rest) => rule(code, nl, en, condition, { level: 'family', ...rest });

/** The study read what a file does not say as "no". */
export const studyReads = (rules: readonly Rule[]): Rule[] => rules.map((each) => ({ ...each, studyReading: 'missing_is_false' as const }));
