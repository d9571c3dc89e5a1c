import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { type ActiveOrganisation, ANONYMOUS, LOGGER, Recurring, UnitRunner } from '../platform/index.ts';
import { STEP, tasksStep } from './tasks.ts';

const INTERVAL_MS = 2_000;

/**
 * Works out what is to be done, in every organisation, wherever something changed that it follows from. What waits stands in the database since that change, so a
 * restart forgets nothing; each step is a transaction of its own, and several copies of the API take different trajectories.
 */
@Injectable()
export class Courses implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #recurring: Recurring;
  #stopping = false;

  constructor(
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(UnitRunner) private readonly runner: UnitRunner,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.#recurring = new Recurring(() => this.workOutAll(), INTERVAL_MS, logger, 'what is to be done cannot be worked out');
  }

  onApplicationBootstrap(): void {
    if (this.host.httpAdapter) this.#recurring.start(0); // a command does not
  }

  onModuleDestroy(): Promise<void> {
    this.#stopping = true;
    return this.stop();
  }

  /** From here on nothing is worked out by itself. */
  stop(): Promise<void> {
    return this.#recurring.stop();
  }

  /** Goes on until nothing waits any more. */
  async workOutAll(): Promise<void> {
    const organisations = await this.dataSource.query<ActiveOrganisation[]>(
      'select id, slug, kind, name from auth.organisation where id in (select auth.organisations_with_course_due()) order by slug');
    const failed: unknown[] = [];
    for (const organisation of organisations) {
      try {
        while (!this.#stopping && await this.runner.run({ ...ANONYMOUS, organisation }, (ctx) => tasksStep(ctx)) === STEP);
      } catch (error) {
        failed.push(error); // what is wrong at one keeps no other waiting
      }
    }
    if (failed.length > 0) throw new AggregateError(failed, `${failed.length} organisations, the first of them: ${(failed[0] as Error).message}`);
  }
}
