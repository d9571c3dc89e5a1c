import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { type ActiveOrganisation, ANONYMOUS, LOGGER, Recurring, UnitRunner } from '../platform/index.ts';
import { classifyStep, STEP } from './classify.ts';

const INTERVAL_MS = 2_000;

/**
 * Classifies what waits for it, in every organisation. What waits stands in the database since the change that it follows from, so a restart forgets nothing;
 * each step is a transaction of its own, and several copies of the API take different cases.
 */
@Injectable()
export class Classifications implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #recurring: Recurring;
  #stopping = false;

  constructor(
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(UnitRunner) private readonly runner: UnitRunner,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.#recurring = new Recurring(() => this.classifyAll(), INTERVAL_MS, logger, 'cases cannot be classified');
  }

  onApplicationBootstrap(): void {
    if (this.host.httpAdapter) this.#recurring.start(0); // a command does not classify
  }

  onModuleDestroy(): Promise<void> {
    this.#stopping = true;
    return this.stop();
  }

  /** From here on nothing is classified by itself. */
  stop(): Promise<void> {
    return this.#recurring.stop();
  }

  /** Goes on until nothing waits any more. */
  async classifyAll(): Promise<void> {
    const organisations = await this.dataSource.query<ActiveOrganisation[]>(
      'select id, slug, kind, name from auth.organisation where id in (select auth.organisations_to_classify()) order by slug');
    const failed: unknown[] = [];
    for (const organisation of organisations) {
      try {
        while (!this.#stopping && await this.runner.run({ ...ANONYMOUS, organisation }, classifyStep) === STEP);
      } catch (error) {
        failed.push(error); // what is wrong at one keeps no other waiting
      }
    }
    if (failed.length > 0) throw new AggregateError(failed, `${failed.length} organisations, the first of them: ${(failed[0] as Error).message}`);
  }
}
