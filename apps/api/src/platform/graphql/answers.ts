import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { localeOf } from '../context/locale.ts';
import { operationOf } from '../context/operation.ts';
import { answerFor, cause, translate } from '../errors/translate.ts';

const GRAPHQL_RESPONSE = 'application/graphql-response+json';

export const wantsGraphqlResponse = (request: FastifyRequest): boolean => String(request.headers.accept ?? '').includes(GRAPHQL_RESPONSE);

/** Turns what was thrown into what the caller may know; the log gets the rest under the same reference. */
export function formatErrors(thrown: readonly unknown[], request: FastifyRequest): GraphQLFormattedError[] {
  const locale = localeOf(request);
  return thrown.flatMap(expand).map((error) => {
    const known = translate(error);
    if (!known) request.log.error({ reference: request.id, err: cause(error) }, 'unforeseen error');
    const answer = answerFor(known, locale, request.id);
    operationOf(request).codes.push(answer.extensions.code);
    const { locations, path } = error instanceof GraphQLError ? error.toJSON() : {};
    return { message: answer.message, ...(locations && { locations }), ...(path && { path }), extensions: answer.extensions } as GraphQLFormattedError;
  });
}

/** A mutation by GET. */
const isWrongMethod = (error: unknown): boolean => (error as { code?: string } | null)?.code === 'MER_ERR_METHOD_NOT_ALLOWED';

/** Mercurius puts several parse or validation errors in one. */
function expand(error: unknown): unknown[] {
  const inner = (error instanceof GraphQLError ? error.originalError : error) as { errors?: unknown } | undefined;
  return Array.isArray(inner?.errors) && !isWrongMethod(error) ? inner.errors : [error];
}

/** Mercurius' error formatter: the statuses of GraphQL over HTTP. */
export function errorFormatter(execution: { data?: unknown; errors?: readonly unknown[] }, context: { reply: FastifyReply }) {
  const { request } = context.reply;
  const errors = formatErrors(execution.errors ?? [], request);
  const resolved = errors.some((error) => error.path); // otherwise nothing was executed
  return {
    statusCode: execution.data || resolved || !wantsGraphqlResponse(request) ? 200 : 400,
    response: { data: execution.data ?? null, errors },
  };
}

/** Answers an error that no resolver threw: an unreadable request, a refused operation, a commit that failed. */
export function answerThrown(thrown: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const errors = formatErrors([thrown], request);
  return reply.code(statusOf(thrown, request)).send({ errors });
}

function statusOf(thrown: unknown, request: FastifyRequest): number {
  const known = translate(thrown);
  const { code, statusCode } = thrown as { code?: string; statusCode?: number };
  if (code?.startsWith('FST_') || isWrongMethod(thrown)) return statusCode ?? 400;
  if (known && ['CROSS_SITE', 'WRONG_ADDRESS', 'NOT_JSON', 'UNAVAILABLE'].includes(known.kind.code)) return known.kind.status;
  const { query } = ((request.method === 'GET' ? request.query : request.body) ?? {}) as { query?: unknown };
  if (typeof query !== 'string') return 400;
  return wantsGraphqlResponse(request) ? (known?.kind.status ?? 500) : 200; // the older media type answers 200 to what it understood
}
