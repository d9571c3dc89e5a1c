import { createParamDecorator } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyReply } from 'fastify';

/** The network address that this operation comes from. */
export const Sender = createParamDecorator((_data: unknown, host) => GqlExecutionContext.create(host).getContext<{ reply: FastifyReply }>().reply.request.ip);
