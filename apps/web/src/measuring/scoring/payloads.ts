import type { Item } from '@getrouw/domain';

/** What is saved, in one order of fields, so that equal ones are equal as text. */
export interface AnswerPayload extends Readonly<Record<string, unknown>> { value: unknown; mark: boolean; remark: string | null; source: string | null }
export interface DocumentPayload extends Readonly<Record<string, unknown>> { present: boolean }

/** Before anything is given; an answer leans on the first source of its question unless another is chosen. */
export const noAnswer = ({ evidence }: Item): AnswerPayload => ({ value: null, mark: false, remark: null, source: evidence?.[0] ?? null });

export const answerPayload = ({ value = null, mark, remark = null, source = null }: { value?: unknown; mark: boolean; remark?: string | null; source?: string | null }): AnswerPayload =>
  ({ value, mark, remark, source });

export const answerKey = (itemCode: string): string => `answer:${itemCode}`;
export const documentKey = (documentCode: string): string => `document:${documentCode}`;

/** The kind and code in a key. */
export function parseKey(key: string): { kind: 'answer' | 'document'; code: string } {
  const [kind, code = ''] = key.split(/:(.*)/s);
  return { kind: kind === 'document' ? 'document' : 'answer', code };
}
