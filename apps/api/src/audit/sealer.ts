import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { type ActiveOrganisation, ANONYMOUS, type Clock, CLOCK, LOGGER, Recurring, type RequestContext, UnitRunner } from '../platform/index.ts';
import { firstBrokenSeal, newestSeal, sealWaiting } from './seal.ts';

const INTERVAL_MS = 500;

export interface Verdict { organisation: ActiveOrganisation; firstBroken: number | undefined; newest: { sequence: number; hash: string } | undefined }

/** Seals the trail twice a second while the API runs, one organisation after another, and logs each day's newest seal. */
@Injectable()
export class Sealer implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #recurring: Recurring;
  /** The day on which each organisation's newest seal was logged last. */
  readonly #logged = new Map<string, string>();

  constructor(
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(UnitRunner) private readonly runner: UnitRunner,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.#recurring = new Recurring(async () => this.#logDaily(await this.sealAll()), INTERVAL_MS, logger, 'the trail cannot be sealed');
  }

  onApplicationBootstrap(): void {
    if (this.host.httpAdapter) this.#recurring.start(); // a command does not seal
  }

  onModuleDestroy(): Promise<void> {
    return this.#recurring.stop();
  }

  /** Seals what waits now, for every organisation. Returns those for which anything did. */
  async sealAll(): Promise<ActiveOrganisation[]> {
    const rows = await this.dataSource.query<{ id: string }[]>('select auth.organisations_to_seal() as id');
    const waiting = new Set(rows.map(({ id }) => id));
    const sealed = waiting.size > 0 ? (await this.#organisations()).filter(({ id }) => waiting.has(id)) : [];
    for (const organisation of sealed) await this.#in(organisation, sealWaiting);
    return sealed;
  }

  /** Computes every chain again. */
  async verifyAll(): Promise<Verdict[]> {
    const verdicts: Verdict[] = [];
    for (const organisation of await this.#organisations()) {
      verdicts.push(await this.#in(organisation, async (ctx) => {
        const newest = await newestSeal(ctx);
        return { organisation, firstBroken: await firstBrokenSeal(ctx), newest: newest && { sequence: newest.sequence, hash: newest.hash.toString('hex') } };
      }, 'read'));
    }
    return verdicts;
  }

  async #logDaily(sealed: readonly ActiveOrganisation[]): Promise<void> {
    const today = this.clock.today();
    for (const organisation of sealed.filter(({ id }) => this.#logged.get(id) !== today)) {
      const seal = await this.#in(organisation, newestSeal, 'read');
      if (seal) this.logger.info({ organisation: organisation.slug, sequence: seal.sequence, hash: seal.hash.toString('hex') }, 'newest seal of the trail');
      this.#logged.set(organisation.id, today);
    }
  }

  #organisations(): Promise<ActiveOrganisation[]> {
    return this.dataSource.query<ActiveOrganisation[]>('select id, slug, kind, name from auth.organisation order by slug');
  }

  #in<T>(organisation: ActiveOrganisation, work: (ctx: RequestContext) => Promise<T>, mode: 'read' | 'write' = 'write'): Promise<T> {
    return this.runner.run({ ...ANONYMOUS, organisation }, work, { mode });
  }
}
