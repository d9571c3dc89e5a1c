import { Injectable } from '@nestjs/common';
import { Job } from '../platform/index.ts';
import { STEP, tasksStep } from './tasks.ts';

/**
 * Works out what is to be done, in every organisation, wherever something changed that it follows from. What waits stands in the database since that change, so a
 * restart forgets nothing; each step is a transaction of its own, and several copies of the API take different trajectories.
 */
@Injectable()
export class Courses extends Job {
  protected readonly intervalMs = 2_000;
  protected readonly failure = 'what is to be done cannot be worked out';

  /** Goes on until nothing waits any more. */
  runAll(): Promise<void> {
    return this.inEach('select auth.organisations_with_course_due()', [], async (organisation) => {
      while (!this.stopping && await this.in(organisation, (ctx) => tasksStep(ctx)) === STEP);
    });
  }
}
