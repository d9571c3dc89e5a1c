import { createParamDecorator } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyReply } from 'fastify';
import { tokenOf } from './session-store.ts';

/** The secret of the session that sends this operation, for the database functions that take it. */
export const Token = createParamDecorator((_data: unknown, host) =>
  tokenOf(GqlExecutionContext.create(host).getContext<{ reply: FastifyReply }>().reply.request.session.sessionId));
