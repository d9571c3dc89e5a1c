import { Inject, Injectable } from '@nestjs/common';
import { type ActiveOrganisation, type Clock, CLOCK, Job } from '../platform/index.ts';
import { firstBrokenSeal, newestSeal, sealWaiting } from './seal.ts';

export interface Verdict { organisation: ActiveOrganisation; firstBroken: number | undefined; newest: { sequence: number; hash: string } | undefined }

/** Seals the trail twice a second while the API runs, one organisation after another, and logs each day's newest seal. */
@Injectable()
export class Sealer extends Job {
  protected readonly intervalMs = 500;
  protected readonly failure = 'the trail cannot be sealed';
  /** The day on which each organisation's newest seal was logged last. */
  readonly #logged = new Map<string, string>();

  constructor(@Inject(CLOCK) private readonly clock: Clock) {
    super();
  }

  async runAll(): Promise<void> {
    await this.#logDaily(await this.sealAll());
  }

  /** Seals what waits now, for every organisation. Returns those for which anything did. */
  async sealAll(): Promise<ActiveOrganisation[]> {
    const rows = await this.dataSource.query<{ id: string }[]>('select auth.organisations_to_seal() as id');
    const waiting = new Set(rows.map(({ id }) => id));
    const sealed = waiting.size > 0 ? (await this.#organisations()).filter(({ id }) => waiting.has(id)) : [];
    for (const organisation of sealed) await this.in(organisation, sealWaiting);
    return sealed;
  }

  /** Computes every chain again. */
  async verifyAll(): Promise<Verdict[]> {
    const verdicts: Verdict[] = [];
    for (const organisation of await this.#organisations()) {
      verdicts.push(await this.in(organisation, async (ctx) => {
        const newest = await newestSeal(ctx);
        return { organisation, firstBroken: await firstBrokenSeal(ctx), newest: newest && { sequence: newest.sequence, hash: newest.hash.toString('hex') } };
      }, 'read'));
    }
    return verdicts;
  }

  async #logDaily(sealed: readonly ActiveOrganisation[]): Promise<void> {
    const today = this.clock.today();
    for (const organisation of sealed.filter(({ id }) => this.#logged.get(id) !== today)) {
      const seal = await this.in(organisation, newestSeal, 'read');
      if (seal) this.logger.info({ organisation: organisation.slug, sequence: seal.sequence, hash: seal.hash.toString('hex') }, 'newest seal of the trail');
      this.#logged.set(organisation.id, today);
    }
  }

  #organisations(): Promise<ActiveOrganisation[]> {
    return this.dataSource.query<ActiveOrganisation[]>('select id, slug, kind, name from auth.organisation order by slug');
  }
}
