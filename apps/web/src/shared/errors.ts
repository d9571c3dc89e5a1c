import { withDates } from './dates.ts';

export type ErrorCode =
  | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'CONFLICT' | 'BAD_INPUT' | 'TOO_LARGE' | 'UNAVAILABLE' | 'INTERNAL'
  /** No answer at all: no connection, or the service is down. */
  | 'UNREACHABLE'
  /** Codes of single concepts carry a message that says it all. */
  | (string & {});

export interface BilingualText { nl: string; en: string }
export interface Problem { field: string; message: BilingualText; accepted?: BilingualText }
export interface ErrorDetails { problems?: Problem[]; current?: unknown; verb?: string; [name: string]: unknown }

/** A refusal by the API, with the reference under which its log knows it. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
  readonly reference: string | undefined;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}, reference?: string) {
    super(message);
    this.code = code;
    this.details = details;
    this.reference = reference;
  }
}

/** Any thrown thing as an ApiError: what fetch throws means that nothing answered. */
export function asApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown;
  return thrown instanceof TypeError ? new ApiError('UNREACHABLE', thrown.message) : new ApiError('INTERNAL', String(thrown));
}

/** Whether trying the same again later can succeed. */
export const isTemporary = (error: ApiError): boolean => error.code === 'UNREACHABLE' || error.code === 'UNAVAILABLE';

/** Per field what to show beside it. Fields of an input are named without their argument: `input.name` is `name`. */
export function fieldProblems(error: unknown, locale: 'nl' | 'en'): Record<string, string> {
  const problems = error instanceof ApiError ? error.details.problems ?? [] : [];
  return Object.fromEntries(problems.map(({ field, message, accepted }) => [
    field.replace(/^input\./, ''),
    withDates(accepted ? `${message[locale].replace(/\.$/, '')}. ${accepted[locale]}` : message[locale], locale),
  ]));
}
