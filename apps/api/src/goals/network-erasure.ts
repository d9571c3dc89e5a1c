import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { audit } from '../audit/index.ts';
import { type ActiveOrganisation, ANONYMOUS, LOGGER, Recurring, type RequestContext, UnitRunner } from '../platform/index.ts';

/** So many months after the last help to a family ended, who stands around it has no name or address here any more. */
export const CONTACTS_KEPT_MONTHS = 12;
const DAY_MS = 24 * 60 * 60 * 1000;
const STEP = 500;

/**
 * Erases how to reach the people around families whose help ended: of which nothing runs, whatever the method, and nothing ended since. Whom a professional
 * took out of the network meanwhile is erased too. Relation and support stay; they lead to nobody.
 */
@Injectable()
export class NetworkErasure implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #recurring: Recurring;

  constructor(
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(UnitRunner) private readonly runner: UnitRunner,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.#recurring = new Recurring(() => this.eraseAll(), DAY_MS, logger, 'contact details cannot be erased');
  }

  onApplicationBootstrap(): void {
    if (this.host.httpAdapter) this.#recurring.start(0); // a command does not erase
  }

  onModuleDestroy(): Promise<void> {
    return this.#recurring.stop();
  }

  async eraseAll(): Promise<void> {
    const organisations = await this.dataSource.query<ActiveOrganisation[]>(`select id, slug, kind, name from auth.organisation where kind = 'provider' order by slug`);
    const failed: unknown[] = [];
    for (const organisation of organisations) {
      try {
        while (await this.runner.run({ ...ANONYMOUS, organisation }, eraseStep) === STEP);
      } catch (error) {
        failed.push(error); // what is wrong at one keeps no other waiting
      }
    }
    if (failed.length > 0) throw new AggregateError(failed, `${failed.length} organisations, the first of them: ${(failed[0] as Error).message}`);
  }
}

async function eraseStep(ctx: RequestContext): Promise<number> {
  const erased = await ctx.unit.sql<{ familyId: string }>(`
    update network_member set called = null, note = null, phone = null, email = null, erased_on = $2, revision = revision + 1
    where organisation_id = $1 and id = any(array(select n.id from network_member n where n.organisation_id = $1 and n.erased_on is null
      and exists (select from trajectory t where t.organisation_id = $1 and t.family_id = n.family_id)
      and not exists (select from trajectory t where t.organisation_id = $1 and t.family_id = n.family_id and (t.ended_on is null or t.ended_on > $2::date - make_interval(months => $3)))
      order by n.id limit ${STEP}))
    returning family_id`, [ctx.organisationId, ctx.clock.today(), CONTACTS_KEPT_MONTHS]);
  if (erased.length > 0) await audit.record(ctx, { verb: 'plan.erase', subjects: [...new Set(erased.map(({ familyId }) => familyId))], fields: ['called', 'note', 'phone', 'email'] });
  return erased.length;
}
