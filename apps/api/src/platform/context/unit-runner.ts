import { Inject, Injectable, Optional } from '@nestjs/common';
import type { Verb } from '@getrouw/access-rules';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Unit } from '../database/unit.ts';
import { uuid } from '../database/uuid.ts';
import type { Locale } from '../errors/catalogue.ts';
import { errors } from '../errors/errors.ts';
import { type Clock, CLOCK } from './clock.ts';
import { anonymousSource, CONTEXT_SOURCE, type ContextSource } from './context-source.ts';
import { localeOf } from './locale.ts';
import { operationOf } from './operation.ts';
import { type Caller, RequestContext } from './request-context.ts';

const ATTEMPTS = 8;

/** Whether to run an operation again that lost from another transaction; waits a little before it says yes. */
export async function shouldRetry(unit: Unit | undefined, attempt: number): Promise<boolean> {
  if (!unit?.retryable || attempt >= ATTEMPTS) return false;
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt));
  return true;
}

/** Makes request contexts and runs work in a unit of its own. */
@Injectable()
export class UnitRunner {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Optional() @Inject(CONTEXT_SOURCE) private readonly source: ContextSource = anonymousSource,
  ) {}

  /** The context of a request, with a unit that whoever answers the request must end. */
  async contextFor(request: FastifyRequest): Promise<RequestContext> {
    const caller = await this.source.contextFor(request);
    const operation = operationOf(request);
    operation.ctx = this.#context(caller, 'read', caller.locale ?? localeOf(request), request.id);
    operation.unit = operation.ctx.unit;
    return operation.ctx;
  }

  /** Runs a job or a command in one transaction, again when it lost from another one. Work is repeatable. */
  async run<T>(caller: Caller, work: (ctx: RequestContext) => Promise<T>, { mode = 'write', locale = 'nl', isolation }: { mode?: 'read' | 'write'; locale?: Locale; isolation?: 'read committed' } = {}): Promise<T> {
    return this.#attempts(() => Promise.resolve(this.#context(caller, mode, caller.locale ?? locale, uuid(), isolation)), work);
  }

  /** The same for a request that is not GraphQL, such as a download. */
  async forRequest<T>(request: FastifyRequest, verb: Verb, work: (ctx: RequestContext) => Promise<T>, mode: 'read' | 'write' = 'write'): Promise<T> {
    return this.#attempts(async () => {
      const ctx = await this.contextFor(request);
      if (!ctx.actor) throw errors.unauthenticated();
      if (!ctx.organisation) throw errors.noOrganisation();
      if (!ctx.holds(verb)) throw errors.forbidden({ verb });
      if (mode === 'write') ctx.unit.allowWrites();
      return ctx;
    }, work);
  }

  async #attempts<T>(open: () => Promise<RequestContext>, work: (ctx: RequestContext) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const ctx = await open();
      try {
        const result = await work(ctx).catch(async (error: unknown) => {
          await ctx.unit.end(false);
          throw error;
        });
        await ctx.unit.end(true);
        return result;
      } catch (error) {
        if (!(await shouldRetry(ctx.unit, attempt))) throw error;
      }
    }
  }

  #context(caller: Caller, mode: 'read' | 'write', locale: Locale, requestId: string, isolation?: 'read committed'): RequestContext {
    const scope = { organisationId: caller.organisation?.id, memberId: caller.actor?.memberId ?? undefined, accountId: caller.actor?.accountId };
    return new RequestContext(caller, new Unit(this.dataSource, scope, mode, isolation), locale, this.clock, requestId);
  }
}
