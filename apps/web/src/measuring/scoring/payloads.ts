/** What is saved, in one order of fields, so that equal ones are equal as text. */
export interface AnswerPayload extends Readonly<Record<string, unknown>> { value: unknown; mark: boolean; remark: string | null }
export interface DocumentPayload extends Readonly<Record<string, unknown>> { present: boolean }

export const NO_ANSWER: AnswerPayload = { value: null, mark: false, remark: null };

export const answerPayload = ({ value = null, mark, remark = null }: { value?: unknown; mark: boolean; remark?: string | null }): AnswerPayload =>
  ({ value, mark, remark });

export const answerKey = (itemCode: string): string => `answer:${itemCode}`;
export const documentKey = (documentCode: string): string => `document:${documentCode}`;

/** The kind and code in a key. */
export function parseKey(key: string): { kind: 'answer' | 'document'; code: string } {
  const [kind, code = ''] = key.split(/:(.*)/s);
  return { kind: kind === 'document' ? 'document' : 'answer', code };
}
