import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { localeOf } from '../context/locale.ts';
import { operationOf } from '../context/operation.ts';
import { answerFor, cause, translate } from '../errors/translate.ts';

/** Answers outside GraphQL have the same shape as inside it. */
export function answerError(thrown: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const known = translate(thrown);
  if (!known) request.log.error({ reference: request.id, err: cause(thrown) }, 'unforeseen error');
  const answer = answerFor(known, localeOf(request), request.id);
  operationOf(request).codes.push(answer.extensions.code);
  return reply.code(known?.kind.status ?? 500).send({ errors: [answer] });
}

/** Errors of controllers. In GraphQL the error is returned as it is, for the formatter. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  catch(thrown: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') return thrown;
    return answerError(thrown, host.switchToHttp().getRequest<FastifyRequest>(), host.switchToHttp().getResponse<FastifyReply>());
  }
}
