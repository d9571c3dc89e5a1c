import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { type ActiveOrganisation, ANONYMOUS, type RequestContext } from '../context/request-context.ts';
import { UnitRunner } from '../context/unit-runner.ts';
import { LOGGER } from '../logging/logger.ts';
import { Recurring } from './recurring.ts';

/** Work that the API does by itself while it serves, again and again, in one organisation after another. A command does none of it. */
@Injectable()
export abstract class Job implements OnApplicationBootstrap, OnModuleDestroy {
  @Inject(HttpAdapterHost) private readonly host!: HttpAdapterHost;
  @Inject(DataSource) protected readonly dataSource!: DataSource;
  @Inject(UnitRunner) private readonly runner!: UnitRunner;
  @Inject(LOGGER) protected readonly logger!: Logger;
  #recurring: Recurring | undefined;
  protected stopping = false;

  protected abstract readonly intervalMs: number;
  /** What the log says when the work fails: once an outage, not each time. */
  protected abstract readonly failure: string;

  /** Everything that waits now. */
  abstract runAll(): Promise<unknown>;

  /** Whether it can do anything in this installation. */
  protected wanted(): boolean {
    return true;
  }

  onApplicationBootstrap(): void {
    if (!this.host.httpAdapter || !this.wanted()) return;
    this.#recurring = new Recurring(() => this.runAll(), this.intervalMs, this.logger, this.failure);
    this.#recurring.start(0);
  }

  onModuleDestroy(): Promise<void> {
    this.stopping = true;
    return this.stop();
  }

  /** From here on nothing is done by itself. */
  async stop(): Promise<void> {
    await this.#recurring?.stop();
  }

  /**
   * Does the work in each organisation whose id this query gives. What is wrong at one keeps no other waiting: it is thrown when all had their turn.
   */
  protected async inEach(ids: string, parameters: unknown[], work: (organisation: ActiveOrganisation) => Promise<unknown>): Promise<void> {
    const failed: unknown[] = [];
    for (const organisation of await this.dataSource.query<ActiveOrganisation[]>(`select id, slug, kind, name from auth.organisation where id in (${ids}) order by slug`, parameters)) {
      if (this.stopping) break;
      await work(organisation).catch((error: unknown) => failed.push(error));
    }
    if (failed.length > 0) throw new AggregateError(failed, `${failed.length} organisations, the first of them: ${(failed[0] as Error).message}`);
  }

  /** A transaction in one organisation. */
  protected in<T>(organisation: ActiveOrganisation, work: (ctx: RequestContext) => Promise<T>, mode: 'read' | 'write' = 'write'): Promise<T> {
    return this.runner.run({ ...ANONYMOUS, organisation }, work, { mode });
  }
}
