import type { FastifyRequest } from 'fastify';
import type { Unit } from '../database/unit.ts';
import type { RequestContext } from './request-context.ts';

/** What belongs to one request while it is answered. */
export interface Operation {
  ctx?: RequestContext;
  unit?: Unit;
  /** For the log: names of the schema and codes of the catalogue, never values. */
  fields: string[];
  codes: string[];
}

declare module 'fastify' {
  interface FastifyRequest { operation?: Operation }
}

export const operationOf = (request: FastifyRequest): Operation => (request.operation ??= { fields: [], codes: [] });
