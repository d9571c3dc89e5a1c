import type { AnswerKind, Text } from '@getrouw/domain';

type Rows = Extract<AnswerKind, { kind: 'rows' }>;

/** A row of an answer with rows: who it is about, where that is asked, and what was answered. */
export interface RowValue { person?: string | undefined; fields: Record<string, unknown>; explanation?: string | undefined }

/** The rows of a value as it is kept. */
export const rowsOf = (value: unknown): RowValue[] => (Array.isArray(value) ? value.filter((each): each is RowValue => typeof each === 'object' && each !== null && 'fields' in each) : []);

/** Who a row can be about. */
export const PERSONS: Readonly<Record<NonNullable<Rows['persons']>[number], Text>> = {
  mother: { nl: 'moeder', en: 'mother' }, father: { nl: 'vader', en: 'father' }, caregiver: { nl: 'verzorger', en: 'caregiver' },
  child: { nl: 'kind', en: 'child' }, other: { nl: 'iemand anders', en: 'somebody else' },
};

/** What a row is called. */
export const ROW_OF: Readonly<Record<Rows['per'], Text>> = { ...PERSONS, person: { nl: 'persoon', en: 'person' }, other: { nl: 'regel', en: 'row' } };
