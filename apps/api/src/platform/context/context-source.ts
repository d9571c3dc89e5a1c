import type { FastifyRequest } from 'fastify';
import { ANONYMOUS, type Caller } from './request-context.ts';

/** Says who sends a request. The concept access provides it, by this token and exported from a global module. */
export interface ContextSource {
  contextFor(request: FastifyRequest): Promise<Caller>;
}

export const CONTEXT_SOURCE = Symbol('context source');

export const anonymousSource: ContextSource = { contextFor: () => Promise.resolve(ANONYMOUS) };
