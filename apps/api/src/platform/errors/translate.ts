import { HttpException } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { QueryFailedError } from 'typeorm';
import { sqlState } from '../database/unit.ts';
import { BODY_LIMIT_MIB } from '../http/body-limit.ts';
import { AppError, constraintError, type Locale } from './catalogue.ts';
import { badField, errors } from './errors.ts';

export interface ErrorAnswer {
  message: string;
  extensions: { code: string; details?: unknown; field?: string; reference?: string };
}

interface DriverError { severity?: string; constraint?: string; detail?: string; message?: string }

const CONNECTION = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN']);

/** The catalogue's error for anything that was thrown; undefined for what nobody foresaw. */
export function translate(thrown: unknown): AppError | undefined {
  const error = cause(thrown);
  if (error instanceof AppError) return error;
  if (error instanceof HttpException) return fromHttp(error.getStatus());
  return fromDatabase(error) ?? fromGraphql(error);
}

/** What a caller is told. `reference` leads to the log line of an error that nobody foresaw. */
export function answerFor(error: AppError | undefined, locale: Locale, reference: string): ErrorAnswer {
  const known = error ?? errors.internal();
  return {
    message: known.text(locale),
    extensions: {
      code: known.kind.code,
      ...(Object.keys(known.details).length > 0 && { details: known.details }),
      ...(known.field && { field: known.field }),
      reference,
    },
  };
}

/** GraphQL wraps what a resolver threw. */
export function cause(thrown: unknown): unknown {
  return thrown instanceof GraphQLError && thrown.originalError ? cause(thrown.originalError) : thrown;
}

function fromHttp(status: number): AppError | undefined {
  if (status === 401) return errors.unauthenticated();
  if (status === 404) return errors.notFound({ kind: 'address' });
  if (status === 413) return errors.tooLarge({ limit: `${BODY_LIMIT_MIB} MiB` });
  if (status >= 400 && status < 500) {
    return badField('body', { nl: 'het verzoek is niet te lezen', en: 'the request cannot be read' }, { nl: 'JSON in UTF-8', en: 'JSON in UTF-8' });
  }
  return undefined;
}

function fromGraphql(error: unknown): AppError | undefined {
  if (!(error instanceof GraphQLError)) {
    const status = (error as { statusCode?: unknown } | null)?.statusCode;
    return typeof status === 'number' ? fromHttp(status) : undefined;
  }
  const tooLong = /^Syntax Error: Document contains more that \d+ tokens|^Query exceeds the maximum allowed number of nodes/.test(error.message);
  if (tooLong) return errors.tooLarge({ limit: 'query' });
  const message = error.message.replace(/ Did you mean .*$/s, ''); // tells names of the schema
  return badField('query', { nl: message, en: message });
}

function fromDatabase(error: unknown): AppError | undefined {
  const state = sqlState(error);
  if (state === undefined) return isConnectionError(error) ? errors.unavailable() : undefined;
  const { severity, constraint, detail, message } = ((error as { driverError?: DriverError }).driverError ?? error) as DriverError;
  const meant = constraintError(constraint);
  if (meant) return meant;
  const missing = state === '23503' && /is not present in table "(\w+)"/.exec(detail ?? '');
  if (missing) return errors.notFound({ kind: missing[1]! });
  if (state === '22P02' && message?.includes('type uuid')) return errors.notFound({ kind: 'id' });
  if (['22021', '22P05', '22003'].includes(state)) {
    return badField('input', { nl: 'bevat een teken of getal dat niet bewaard kan worden', en: 'holds a character or number that cannot be stored' });
  }
  // Lost to other transactions after all attempts, cut off, or out of resources: trying again later can succeed.
  return /^(40|08|53|57|58)/.test(state) || severity === 'FATAL' ? errors.unavailable() : undefined;
}

function isConnectionError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, driverError } = error as Error & { code?: string; driverError?: Error & { code?: string } };
  return error instanceof QueryFailedError // the server answers with a code; without one there was no answer
    || error.name === 'QueryRunnerAlreadyReleasedError'
    || CONNECTION.has(code ?? driverError?.code ?? '')
    || /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error)/.test(error.message)
    || (error.cause !== undefined && isConnectionError(error.cause));
}
