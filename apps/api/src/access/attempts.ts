import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { Config } from '../platform/index.ts';
import { accessErrors } from './access.errors.ts';

const WINDOW_S = 15 * 60;
const WRONG_PER_ACCOUNT = 10;
/** An office of colleagues can share an address. */
const WRONG_PER_ADDRESS = 100;

/** Slows guessing: attempts are counted per account and per address, in the database, so for all copies together. */
@Injectable()
export class Attempts {
  readonly #account: RateLimiterPostgres;
  readonly #address: RateLimiterPostgres;

  constructor(@Inject(DataSource) dataSource: DataSource, @Inject(Config) private readonly config: Config) {
    const limiter = (keyPrefix: string, points: number) => new RateLimiterPostgres({
      storeClient: dataSource, storeType: 'typeorm', schemaName: 'auth', tableName: 'attempt', tableCreated: true, keyPrefix, points, duration: WINDOW_S,
    });
    this.#account = limiter('account', WRONG_PER_ACCOUNT);
    this.#address = limiter('address', WRONG_PER_ADDRESS);
  }

  /** Counts an attempt before it is judged, so that many at once do not slip through. Refuses one too many. */
  async begin(email: string, address: string): Promise<void> {
    await Promise.all([this.#account.consume(this.#key(email)), this.#address.consume(this.#key(address))]).catch((refused: unknown) => {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw accessErrors.tooManyAttempts({ minutes: Math.ceil(refused.msBeforeNext / 60_000) });
    });
  }

  /** The attempt was right: it does not count, and neither do the wrong ones on this account before it. */
  async succeeded(email: string, address: string): Promise<void> {
    await Promise.all([this.#account.delete(this.#key(email)), this.#address.reward(this.#key(address))]);
  }

  /** Neither e-mail addresses nor network addresses are kept as they are. */
  #key(value: string): string {
    return createHmac('sha256', this.config.sessionSecret).update(value).digest('base64url');
  }
}
