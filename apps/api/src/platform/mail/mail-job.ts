import { Inject, Injectable } from '@nestjs/common';
import { type Clock, CLOCK } from '../context/clock.ts';
import { Job } from '../jobs/job.ts';
import { Postman } from './postman.ts';

/** A job that writes mails: it looks every minute, and never where no mail leaves. */
@Injectable()
export abstract class MailJob extends Job {
  @Inject(Postman) protected readonly postman!: Postman;
  @Inject(CLOCK) protected readonly clock!: Clock;
  protected readonly intervalMs = 60_000;

  protected override wanted(): boolean {
    return this.postman.delivery !== 'none';
  }
}
