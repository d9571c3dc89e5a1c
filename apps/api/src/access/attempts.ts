import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import ipaddr from 'ipaddr.js';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { Config } from '../platform/index.ts';
import { accessErrors } from './access.errors.ts';

const WINDOW_S = 15 * 60;
/** On one account, from one address or from one device on which its owner signed in before. */
const WRONG_PER_PLACE = 10;
/** On one account from everywhere else together: more than one address gets, so that nobody locks somebody else out from one place. */
const WRONG_PER_ACCOUNT = 30;
/** An office of colleagues can share an address. */
const WRONG_PER_ADDRESS = 100;

/** Codes that open something without an account, from one address. */
const WRONG_CODES = 30;

/** Forms that are handed in by nobody in particular, from one address: a waiting room shares one. */
const FORMS = 60;

/** An attempt to sign in; `device` is what a known device is recognised by. */
export interface Attempt { email: string; address: string; device: string | undefined }

/**
 * Slows guessing: attempts are counted in the database, so for all copies together. A device on which the owner of the account signed in before has a
 * count of its own, so what strangers do never keeps him out there (OWASP, slow down online guessing attacks with device cookies).
 */
@Injectable()
export class Attempts {
  readonly #place: RateLimiterPostgres;
  readonly #account: RateLimiterPostgres;
  readonly #address: RateLimiterPostgres;
  readonly #code: RateLimiterPostgres;
  /** In the memory of this copy alone: what stands in the database would tell when somebody handed in. */
  readonly #forms = new RateLimiterMemory({ points: FORMS, duration: WINDOW_S });

  constructor(@Inject(DataSource) dataSource: DataSource, @Inject(Config) private readonly config: Config) {
    const limiter = (keyPrefix: string, points: number) => new RateLimiterPostgres({
      storeClient: dataSource, storeType: 'typeorm', schemaName: 'auth', tableName: 'attempt', tableCreated: true, keyPrefix, points, duration: WINDOW_S,
    });
    this.#place = limiter('place', WRONG_PER_PLACE);
    this.#account = limiter('account', WRONG_PER_ACCOUNT);
    this.#address = limiter('address', WRONG_PER_ADDRESS);
    this.#code = limiter('code', WRONG_CODES);
  }

  /** Counts an attempt before it is judged, so that many at once do not slip through. Refuses one too many. */
  async begin(attempt: Attempt): Promise<void> {
    const { place, account, address } = this.#keys(attempt);
    await refusing(async () => {
      await this.#place.consume(place); // first: what is refused here counts for nobody else
      if (attempt.device === undefined) await Promise.all([this.#account.consume(account), this.#address.consume(address)]);
    });
  }

  /** The attempt was right: it does not count, and neither do the wrong ones from the same place before it. */
  async succeeded(attempt: Attempt): Promise<void> {
    const { place, account, address } = this.#keys(attempt);
    await Promise.all([this.#place.delete(place), ...(attempt.device === undefined ? [this.#account.reward(account), this.#address.reward(address)] : [])]);
  }

  /** Somebody types a code that opens something without an account: counted before it is judged, and taken back by `codeKnown`. */
  async beginCode(address: string): Promise<void> {
    await refusing(() => this.#code.consume(this.#key('code', networkOf(address))));
  }

  async codeKnown(address: string): Promise<void> {
    await this.#code.reward(this.#key('code', networkOf(address)));
  }

  /** Somebody hands in a form as nobody. False: there were too many from this address. */
  async mayHandIn(address: string): Promise<boolean> {
    return this.#forms.consume(this.#key('form', networkOf(address))).then(() => true, () => false);
  }

  /** Neither e-mail addresses nor network addresses are kept as they are. */
  #keys({ email, address, device }: Attempt): { place: string; account: string; address: string } {
    const network = networkOf(address);
    return { place: device === undefined ? this.#key('address', email, network) : this.#key('device', email, device), account: this.#key(email), address: this.#key(network) };
  }

  #key(...parts: string[]): string {
    return createHmac('sha256', this.config.sessionSecret).update(JSON.stringify(['attempt', ...parts])).digest('base64url');
  }
}

async function refusing(count: () => Promise<unknown>): Promise<void> {
  try {
    await count();
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    throw accessErrors.tooManyAttempts({ minutes: Math.ceil(refused.msBeforeNext / 60_000) });
  }
}

/** One subscriber has as many IPv6 addresses as he likes, all in one network of 64 bits. */
function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed instanceof ipaddr.IPv6 ? parsed.parts.slice(0, 4).join(':') : parsed.toString();
}
