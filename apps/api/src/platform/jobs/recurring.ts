import type { Logger } from 'pino';

/** Work that is done again and again while the application runs, never twice at the same time. */
export class Recurring {
  #timer?: NodeJS.Timeout;
  #busy: Promise<void> = Promise.resolve();
  #running = false;
  #failing = false;

  /** @param failure what the log says when the work fails: once an outage, not each time. */
  constructor(private readonly work: () => Promise<unknown>, private readonly intervalMs: number, private readonly logger: Logger, private readonly failure: string) {}

  /** Begins, the first time after this long. */
  start(waitMs = this.intervalMs): void {
    this.#running = true;
    this.#next(waitMs);
  }

  /** Does the work once more, after what is being done already. */
  now(): Promise<void> {
    this.#busy = this.#busy.then(() => this.#once());
    return this.#busy;
  }

  /** Ends, when what is being done is done. */
  async stop(): Promise<void> {
    this.#running = false;
    clearTimeout(this.#timer);
    await this.#busy;
  }

  #next(waitMs: number): void {
    if (this.#running) this.#timer = setTimeout(() => void this.now().finally(() => this.#next(this.intervalMs)), waitMs);
  }

  async #once(): Promise<void> {
    try {
      await this.work();
      this.#failing = false;
    } catch (err) {
      if (!this.#failing) this.logger.error({ err }, this.failure);
      this.#failing = true;
    }
  }
}
