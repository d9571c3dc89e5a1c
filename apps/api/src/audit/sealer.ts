import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { type ActiveOrganisation, ANONYMOUS, type Clock, CLOCK, LOGGER, type RequestContext, UnitRunner } from '../platform/index.ts';
import { firstBrokenSeal, newestSeal, sealWaiting } from './seal.ts';

const INTERVAL_MS = 500;

export interface Verdict { organisation: ActiveOrganisation; firstBroken: number | undefined; newest: { sequence: number; hash: string } | undefined }

/** Seals the trail twice a second while the API runs, one organisation after another, and logs each day's newest seal. */
@Injectable()
export class Sealer implements OnApplicationBootstrap, OnModuleDestroy {
  #timer?: NodeJS.Timeout;
  #busy: Promise<void> = Promise.resolve();
  #stopped = false;
  /** The day on which each organisation's newest seal was logged last. */
  readonly #logged = new Map<string, string>();
  #failing = false;

  constructor(
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(UnitRunner) private readonly runner: UnitRunner,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    if (this.host.httpAdapter) this.#next(); // a command does not seal
  }

  async onModuleDestroy(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#busy;
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

  #next(): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.#busy = this.#tick().finally(() => this.#next());
    }, INTERVAL_MS);
  }

  async #tick(): Promise<void> {
    try {
      await this.#logDaily(await this.sealAll());
      this.#failing = false;
    } catch (err) {
      if (!this.#failing) this.logger.error({ err }, 'the trail cannot be sealed'); // once an outage, not twice a second
      this.#failing = true;
    }
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
