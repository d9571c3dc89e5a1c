import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { type ExecutionResult, getOperationAST, parse } from 'graphql';
import { operationOf } from '../context/operation.ts';
import { shouldRetry } from '../context/unit-runner.ts';
import type { AppError } from '../errors/catalogue.ts';
import { badField } from '../errors/errors.ts';
import { noSuchOperation } from './access.ts';
import { answerThrown, formatErrors, wantsGraphqlResponse } from './answers.ts';
import { LIMITS } from './limits.ts';

export const GRAPHQL_PATH = '/graphql';
/** In which header an answer says which day it is, so that pages need no clock of their own. */
const TODAY = 'x-today';

/**
 * Wraps the handlers of the GraphQL route. The unit of an operation is begun at its first statement and ended here and nowhere
 * else: committed before the answer is sent, rolled back when anything failed, and the whole operation run again when it lost
 * from another transaction. Also adds what Mercurius leaves out of GraphQL over HTTP. Call before Mercurius is registered.
 */
export function wrapGraphqlRoute(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', (route) => {
    if (route.url !== GRAPHQL_PATH) return;
    const handler = route.handler;
    route.handler = async function (request, reply) {
      return inOneUnit(() => handler.call(this, request, reply) as Promise<ExecutionResult>, request, reply);
    } satisfies RouteHandlerMethod;
    route.errorHandler = (error, request, reply) => void answerThrown(error, request, reply);
  });
  fastify.addHook('preValidation', async (request, reply) => {
    if (!isGraphql(request)) return undefined;
    // Fastify answers HEAD wherever it answers GET; Mercurius would take it for a POST and let it change things.
    if (request.method === 'HEAD') return reply.code(405).header('allow', 'GET, POST').send();
    const wrong = request.method === 'POST' ? wrongEnvelope(request.body) : wrongQuery(request.query);
    if (wrong) return reply.code(400).send({ errors: formatErrors([wrong], request) });
  });
  fastify.addHook('onSend', (request, reply, _payload, done) => {
    if (isGraphql(request)) void reply.header('cache-control', 'no-store');
    if (request.operation?.ctx) void reply.header(TODAY, request.operation.ctx.clock.today());
    if (isGraphql(request) && wantsGraphqlResponse(request)) void reply.header('content-type', 'application/graphql-response+json; charset=utf-8');
    done();
  });
}

const isGraphql = (request: FastifyRequest) => request.routeOptions.url === GRAPHQL_PATH;

async function inOneUnit(handle: () => Promise<ExecutionResult>, request: FastifyRequest, reply: FastifyReply): Promise<ExecutionResult> {
  for (let attempt = 1; ; attempt += 1) {
    request.operation = undefined;
    let result: ExecutionResult | undefined;
    let refused: unknown;
    try {
      result = await handle();
    } catch (error) {
      refused = error;
    }
    const { unit } = operationOf(request);
    let uncommitted: unknown;
    const ok = result !== undefined && !result.errors?.length;
    await unit?.end(ok).catch((error: unknown) => {
      uncommitted = error;
    });
    if (await shouldRetry(unit, attempt)) {
      reply.code(200);
      continue;
    }
    if (!result) throw refused;
    if (ok && uncommitted !== undefined) return { data: null, errors: formatErrors([uncommitted], request) as never };
    if (!ok && unit?.mode === 'write') result.data = null; // what was rolled back is not shown
    return result;
  }
}

/** Mercurius stumbles over a query that does not make clear which operation to run. */
function wrongQuery(envelope: unknown): AppError | undefined {
  const { query, operationName } = envelope as { query?: unknown; operationName?: string };
  try {
    return typeof query !== 'string' || getOperationAST(parse(query, { maxTokens: LIMITS.tokens }), operationName) ? undefined : noSuchOperation();
  } catch {
    return undefined; // what cannot be read is answered by who reads it
  }
}

/** Nulls that the specification allows are taken out, because Mercurius refuses them. */
function wrongEnvelope(body: unknown): AppError | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const envelope = body as Record<string, unknown>;
  for (const name of ['extensions', 'variables', 'operationName']) if (envelope[name] === null) delete envelope[name];
  const isObject = (value: unknown) => typeof value === 'object' && !Array.isArray(value);
  const wrong = ['query', 'operationName'].find((name) => envelope[name] !== undefined && typeof envelope[name] !== 'string')
    ?? ['variables', 'extensions'].find((name) => envelope[name] !== undefined && !isObject(envelope[name]));
  return wrong === undefined ? undefined : badField(wrong, { nl: 'heeft de verkeerde vorm', en: 'has the wrong type' });
}
