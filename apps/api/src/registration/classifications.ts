import { Injectable } from '@nestjs/common';
import { Job } from '../platform/index.ts';
import { classifyStep, STEP } from './classify.ts';

/**
 * Classifies what waits for it, in every organisation. What waits stands in the database since the change that it follows from, so a restart forgets nothing;
 * each step is a transaction of its own, and several copies of the API take different cases.
 */
@Injectable()
export class Classifications extends Job {
  protected readonly intervalMs = 2_000;
  protected readonly failure = 'cases cannot be classified';

  /** Goes on until nothing waits any more. */
  runAll(): Promise<void> {
    return this.inEach('select auth.organisations_to_classify()', [], async (organisation) => {
      while (!this.stopping && await this.in(organisation, classifyStep) === STEP);
    });
  }
}
