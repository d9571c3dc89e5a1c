import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { audit } from '../audit/index.ts';
import { type Clock, CLOCK, Config, type Locale, type RequestContext } from '../platform/index.ts';
import { accessErrors } from './access.errors.ts';
import { Attempts } from './attempts.ts';
import { deviceOf, knownDevice } from './known-device.ts';
import { isPassword } from './passwords.ts';
import { tokenOf } from './session-store.ts';

/** Who signed in, and what his device is to keep to be known again. */
export interface Admitted { accountId: string; device: string }

/** What happens before an organisation is known, and so outside a unit: each step is one database function. */
@Injectable()
export class SignInService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Config) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Attempts) private readonly attempts: Attempts,
  ) {}

  /** The account with this address and password, or null: unknown and wrong look the same and take as long. */
  async accountFor(email: string, password: string, { address, device }: { address: string; device: string | undefined }): Promise<Admitted | null> {
    const known = email.trim().toLowerCase();
    const attempt = { email: known, address, device: deviceOf(this.config, known, device) };
    await this.attempts.begin(attempt);
    const [credentials] = await this.dataSource.query<{ account_id: string; password_hash: string }[]>('select * from auth.credentials($1)', [known]);
    if (!(await isPassword(password, credentials?.password_hash)) || !credentials) return null;
    await this.attempts.succeeded(attempt);
    await this.dataSource.query('select auth.sessions_sweep($1)', [this.clock.now()]);
    return { accountId: credentials.account_id, device: knownDevice(this.config, known) };
  }

  /** Ends all sessions of the account that this one belongs to. */
  async endEverywhere(sessionId: string): Promise<void> {
    await this.dataSource.query('select auth.session_end_everywhere($1)', [tokenOf(sessionId)]);
  }

  /** From the next request on the session works in this organisation. Refuses where the account is not a member today. */
  async choose(sessionId: string, organisationId: string): Promise<void> {
    const [row] = await this.dataSource.query<{ chosen: boolean }[]>(
      'select auth.session_choose($1, $2, $3, $4) as chosen', [tokenOf(sessionId), organisationId, this.clock.now(), this.clock.today()],
    );
    if (!row?.chosen) throw accessErrors.notAMember();
  }

  /** The language of the account, wherever it signs in. */
  async setLocale(ctx: RequestContext, token: Buffer, locale: Locale): Promise<Locale> {
    await ctx.unit.sql('select auth.locale_set($1, $2)', [token, locale]);
    if (ctx.organisation) await audit.record(ctx, { verb: 'account.locale', subjects: [], fields: ['locale'] });
    return locale;
  }
}
