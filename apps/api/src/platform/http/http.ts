import { randomUUID } from 'node:crypto';
import helmet from '@fastify/helmet';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { type FastifyInstance, LogController } from 'fastify';
import type { Logger } from 'pino';
import type { Config } from '../config/config.ts';
import { wrapGraphqlRoute } from '../graphql/route.ts';
import { BODY_LIMIT_MIB } from './body-limit.ts';
import { answerError } from './error-filter.ts';
import { refuseOtherSites } from './same-site.ts';
import { serveWeb } from './web.ts';

/** The Fastify server with everything that must be there before routes are. */
export async function createAdapter(config: Config, logger: Logger): Promise<FastifyAdapter> {
  const adapter = new FastifyAdapter({
    loggerInstance: logger as never,
    logController: new LogController({ disableRequestLogging: true }), // those lines hold the address, with what was searched for
    bodyLimit: BODY_LIMIT_MIB * 1024 * 1024,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    forceCloseConnections: 'idle',
    // Who serves https has a proxy in front, and the address of a caller is what that proxy says. Without one it would be what the caller says.
    trustProxy: isHttps(config) ? (_address, hop) => hop === 0 : false,
  });
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  await fastify.register(helmet, { contentSecurityPolicy: { directives: POLICY }, strictTransportSecurity: isHttps(config) });
  fastify.addHook('onRoute', (route) => { // hooks run before controllers and their filter
    route.errorHandler = (error, request, reply) => void answerError(error, request, reply);
  });
  logRequests(fastify);
  letGoWhenStopping(fastify);
  refuseOtherSites(fastify, config);
  wrapGraphqlRoute(fastify);
  if (config.webRoot) await serveWeb(fastify, config.webRoot);
  return adapter;
}

const isHttps = (config: Config) => config.publicUrl?.startsWith('https:') ?? false;

const POLICY: Record<string, string[] | null> = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"], // the component library sets styles on elements
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'", 'data:'],
  frameAncestors: ["'none'"],
  upgradeInsecureRequests: null, // all is our own; over plain http the page could not even say where to go
};

/** One line a request: the route and names of the schema, never the address as typed. */
function logRequests(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const { fields = [], codes = [] } = request.operation ?? {};
    request.log.info({
      method: request.method, route: request.routeOptions.url ?? null, status: reply.statusCode, ms: Math.round(reply.elapsedTime),
      ...(fields.length > 0 && { fields }), ...(codes.length > 0 && { codes }),
    }, 'request');
    done();
  });
}

/** A connection that was busy when the server began to stop would otherwise be kept open for the next request. */
function letGoWhenStopping(fastify: FastifyInstance): void {
  let stopping = false;
  fastify.addHook('preClose', (done) => {
    stopping = true;
    done();
  });
  fastify.addHook('onSend', (_request, reply, _payload, done) => {
    if (stopping) void reply.header('connection', 'close');
    done();
  });
}
