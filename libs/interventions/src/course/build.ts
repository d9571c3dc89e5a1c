import type { CourseCheck, CourseRule, Milestone, Prompt } from '@getrouw/domain';
import { option, unknown } from '../registration/registration.ts';

export type Field = NonNullable<Milestone['fields']>[number];
type Answer = Field['answer'];
type Due = NonNullable<Milestone['due']>;

/** A term from a moment on, or from the start. */
export const days = (amount: number, after: string, notBefore?: number): Due => ({ amount, unit: 'days', after, ...(notBefore !== undefined && { notBefore }) });
export const months = (amount: number, after: string): Due => ({ amount, unit: 'months', after });

export const milestone = (code: string, nl: string, en: string, rest: Partial<Milestone> = {}): Milestone => ({ code, name: { nl, en }, ...rest });
export const field = (code: string, nl: string, en: string, answer: Answer, rest: Partial<Field> = {}): Field => ({ code, label: { nl, en }, answer, ...rest });
/** For who helps the family alone. */
export const special = { sensitivity: 'special_category' } as const;
export const text: Answer = { kind: 'text', maxLength: 500 };
export const day: Answer = { kind: 'date', precision: 'day' };
export const yesNo: Extract<Answer, { kind: 'choice' }> = { kind: 'choice', options: [option('YES', 'ja', 'yes', { counts: 'yes' }), option('NO', 'nee', 'no', { counts: 'no' }), unknown] };
/** Not everybody needs it: then it counts as neither. */
export const yesNoNeeded: Answer = { kind: 'choice', options: [...yesNo.options, option('NOT_NEEDED', 'niet nodig', 'not needed', { counts: 'outside' })] };

export const rule = (kind: CourseRule['kind'], code: string, nl: string, en: string, check: CourseCheck, rest: Partial<CourseRule> = {}): CourseRule =>
  ({ code, name: { nl, en }, kind, check, basis: 'source', ...rest });
export const elsewhere = (nl: string, en: string): CourseCheck => ({ kind: 'elsewhere', where: { nl, en } });

/** A recommendation in own words. */
export const recommendation = (code: string, nl: string, en: string, rest: Omit<Partial<Prompt>, 'code' | 'text'> & Pick<Prompt, 'source'>): Prompt => ({ code, text: { nl, en }, ...rest });
