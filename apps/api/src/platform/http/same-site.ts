import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.ts';
import { errors } from '../errors/errors.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses requests that change something when a browser says that another site sent them. Programs other than browsers send
 * neither header and carry no one's cookies.
 */
export function refuseOtherSites(fastify: FastifyInstance, config: Config): void {
  const ownOrigin = config.publicUrl && new URL(config.publicUrl).origin;
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (SAFE.has(request.method)) return done();
    if (!sameSite(request, ownOrigin)) return done(ownOrigin !== undefined && sameSite(request, undefined) ? errors.wrongAddress({ address: ownOrigin }) : errors.crossSite());
    done(isJsonOrEmpty(request) ? undefined : errors.notJson());
  });
}

/** A page of another site can send any other form without asking first. */
function isJsonOrEmpty({ headers }: FastifyRequest): boolean {
  const empty = headers['transfer-encoding'] === undefined && Number(headers['content-length'] ?? 0) === 0;
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  return type === '' ? empty : type.trim().toLowerCase() === 'application/json';
}

function sameSite(request: FastifyRequest, ownOrigin: string | undefined): boolean {
  const { origin, host, 'sec-fetch-site': site } = request.headers;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (origin === undefined) return true;
  if (ownOrigin !== undefined) return origin === ownOrigin;
  return URL.canParse(origin) && new URL(origin).host === host;
}
