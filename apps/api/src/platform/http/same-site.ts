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
    done(SAFE.has(request.method) || sameSite(request, ownOrigin) ? undefined : errors.crossSite());
  });
}

function sameSite(request: FastifyRequest, ownOrigin: string | undefined): boolean {
  const { origin, host, 'sec-fetch-site': site } = request.headers;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (origin === undefined) return true;
  if (ownOrigin !== undefined) return origin === ownOrigin;
  return URL.canParse(origin) && new URL(origin).host === host;
}
