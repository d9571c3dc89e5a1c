import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const YEAR_S = 31_536_000;

/** Serves the built web app; an unknown address that a browser opens as a page gets the app, which has its own pages. */
export async function serveWeb(fastify: FastifyInstance, root: string): Promise<void> {
  await fastify.register(fastifyStatic, {
    root: path.resolve(root),
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, file) => {
      const hashed = path.basename(path.dirname(file)) === 'assets';
      void reply.header('cache-control', hashed ? `public, max-age=${YEAR_S}, immutable` : 'no-cache');
    },
  });
  fastify.get('/*', (request, reply) => {
    const isPage = request.headers.accept?.includes('text/html') && !request.url.startsWith('/assets/');
    return isPage ? reply.sendFile('index.html') : reply.callNotFound();
  });
}
