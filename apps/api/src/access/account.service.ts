import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { audit } from '../audit/index.ts';
import { ANONYMOUS, badField, Config, errors, type Locale, newToken, Postman, type RequestContext, UnitRunner } from '../platform/index.ts';
import { accessErrors } from './access.errors.ts';
import type { ChangeEmailInput, ChangePasswordInput } from './account.input.ts';
import { Attempts } from './attempts.ts';
import { deviceCookieName } from './known-device.ts';
import { type Account, Links, LIVES_MS, type OpenLink } from './links.ts';
import { mails } from './mails.ts';
import { hashPassword, refuseWeakPassword } from './passwords.ts';
import { tokenOf } from './session-store.ts';
import { SignInService } from './sign-in.service.ts';
import type { Origin } from './token.decorator.ts';

/** An answer before this would tell whether there was an account to write to. */
const ANSWER_MS = 400;
const NOTICE_MS = 24 * 3_600_000;

interface Person { name: string; email: string; locale: Locale }

/** The password and the e-mail address of an account, changed by whose it is. */
@Injectable()
export class AccountService {
  constructor(
    @Inject(UnitRunner) private readonly runner: UnitRunner,
    @Inject(Links) private readonly links: Links,
    @Inject(SignInService) private readonly signIn: SignInService,
    @Inject(Attempts) private readonly attempts: Attempts,
    @Inject(Postman) private readonly postman: Postman,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** Sends a link to who has an account; the answer is the same, and as late, for any address. */
  async forgotten(email: string, address: string): Promise<void> {
    if (this.postman.delivery === 'none') throw errors.noMail();
    await this.attempts.begin({ email: `forgotten ${email}`, address, device: undefined });
    await Promise.all([sleep(ANSWER_MS), this.runner.run(ANONYMOUS, async (ctx) => {
      const { seed, token } = newToken(this.config);
      const usefulUntil = after(ctx, LIVES_MS.password_reset);
      const [person] = await ctx.unit.sql<Person>('select * from auth.password_forgotten($1, $2, $3, $4)', [email, tokenOf(token), ctx.clock.now(), usefulUntil]);
      if (person) await this.postman.queue(ctx, { ...mails.passwordForgotten(person.locale, { name: person.name, seed }), to: person.email, usefulUntil });
    })]);
  }

  /** Sets a new password by a link, and ends all sessions of the account. */
  async reset(token: string, signedIn: Account | undefined, password: string): Promise<void> {
    const link = await this.#open(token, signedIn, 'password_reset');
    refuseWeakPassword(password, [link.email, link.name]);
    const hash = await hashPassword(password);
    await this.#byLink(token, link, { verb: 'account.password_reset', fields: ['password'] }, async (ctx) => {
      const [person] = await ctx.unit.sql<Person>('select * from auth.password_reset($1, $2, $3)', [tokenOf(token), hash, ctx.clock.now()]);
      if (!person) throw accessErrors.linkUsed();
      await this.#notify(ctx, person);
    });
  }

  /** Ends the other sessions of the account. */
  async changePassword(ctx: RequestContext, session: Buffer, sender: Origin, { currentPassword, newPassword }: ChangePasswordInput): Promise<boolean> {
    const person = await this.#ownPassword(ctx, session, sender, currentPassword);
    refuseWeakPassword(newPassword, [person.email, person.name, ctx.organisation?.name ?? ''], 'input.newPassword');
    await ctx.unit.sql('select auth.password_change($1, $2, $3)', [session, await hashPassword(newPassword), ctx.clock.now()]);
    await this.#notify(ctx, person);
    if (ctx.organisation) await audit.record(ctx, { verb: 'account.password', subjects: [], fields: ['password'] });
    return true;
  }

  /** Sends a link to the new address. Whether that has an account already is told to its owner only, who gets the link. */
  async changeEmail(ctx: RequestContext, session: Buffer, sender: Origin, { currentPassword, email }: ChangeEmailInput): Promise<boolean> {
    const person = await this.#ownPassword(ctx, session, sender, currentPassword);
    if (email === person.email) throw badField('input.email', { nl: 'is het adres dat u al gebruikt', en: 'is the address that you use already' });
    const { seed, token } = newToken(this.config);
    const usefulUntil = after(ctx, LIVES_MS.email_change);
    await ctx.unit.sql('select auth.email_change_link($1, $2, $3, $4, $5)', [session, email, tokenOf(token), ctx.clock.now(), usefulUntil]);
    await this.postman.queue(ctx, { ...mails.emailChange(person.locale, { name: person.name, seed }), to: email, usefulUntil });
    if (ctx.organisation) await audit.record(ctx, { verb: 'account.email_ask', subjects: [] });
    return true;
  }

  /** The link that went to the new address was opened: from now on the account signs in with it. */
  async confirmEmail(token: string, signedIn: Account | undefined): Promise<void> {
    const link = await this.#open(token, signedIn, 'email_change');
    await this.#byLink(token, link, { verb: 'account.email', fields: ['email'] }, async (ctx) => {
      const [person] = await ctx.unit.sql<{ name: string; oldEmail: string; locale: Locale }>('select * from auth.email_change($1, $2)', [tokenOf(token), ctx.clock.now()]);
      if (!person) throw accessErrors.linkUsed();
      await this.postman.queue(ctx, { ...mails.emailChanged(person.locale, person), to: person.oldEmail, usefulUntil: after(ctx, NOTICE_MS) });
    });
  }

  async #open(token: string, signedIn: Account | undefined, purpose: 'password_reset' | 'email_change') {
    const link = await this.links.open(token, signedIn);
    if (link.purpose !== purpose) throw accessErrors.linkUnknown();
    return link as Exclude<OpenLink, { purpose: 'invitation' }>;
  }

  /** An account belongs to no organisation: each one where it works today has the change in its trail, the first in the same transaction. */
  async #byLink(token: string, { accountId, name }: { accountId: string; name: string }, fact: { verb: string; fields: string[] }, work: (ctx: RequestContext) => Promise<void>): Promise<void> {
    const caller = { ...ANONYMOUS, actor: { accountId, memberId: null, name } };
    const organisations = await this.links.organisationsOf(token);
    for (const [index, organisation] of [organisations[0] ?? null, ...organisations.slice(1)].entries()) {
      await this.runner.run({ ...caller, organisation }, async (ctx) => {
        if (index === 0) await work(ctx);
        if (organisation) await audit.record(ctx, { ...fact, subjects: [] });
      });
    }
  }

  /** Who is signed in, after he gave his password once more; slowed as signing in is. */
  async #ownPassword(ctx: RequestContext, session: Buffer, sender: Origin, password: string): Promise<Person> {
    const [person] = await ctx.unit.sql<Person>('select name, email, locale from auth.account_of($1, $2)', [session, ctx.clock.now()]);
    if (await this.signIn.accountFor(person!.email, password, { address: sender.ip, device: sender.cookies[deviceCookieName(this.config)] })) return person!;
    throw badField('input.currentPassword', { nl: 'is niet uw wachtwoord', en: 'is not your password' });
  }

  async #notify(ctx: RequestContext, { name, email, locale }: Person): Promise<void> {
    if (this.postman.delivery === 'none') return;
    await this.postman.queue(ctx, { ...mails.passwordChanged(locale, { name }), to: email, usefulUntil: after(ctx, NOTICE_MS) });
  }
}

const after = ({ clock }: RequestContext, ms: number): Date => new Date(clock.now().getTime() + ms);
