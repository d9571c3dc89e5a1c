import { createParamDecorator } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { RequestContext } from './request-context.ts';

/** The request context of a GraphQL operation: `plan(@Ctx() ctx: RequestContext, ...)`. */
export const Ctx = createParamDecorator((_data: unknown, host) => GqlExecutionContext.create(host).getContext<{ ctx: RequestContext }>().ctx);
