import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tokenOf } from './session-store.ts';

const requestOf = (host: ExecutionContext): FastifyRequest => GqlExecutionContext.create(host).getContext<{ reply: FastifyReply }>().reply.request;

/** The secret of the session that sends this operation, for the database functions that take it. */
export const Token = createParamDecorator((_data: unknown, host) => tokenOf(requestOf(host).session.sessionId));

/** Where an operation comes from, as far as attempts are counted by it. */
export type Origin = Pick<FastifyRequest, 'ip' | 'cookies'>;

export const Sender = createParamDecorator((_data: unknown, host): Origin => requestOf(host));

/** How this operation was sent: `http` or `https`. */
export const Protocol = createParamDecorator((_data: unknown, host) => requestOf(host).protocol);
