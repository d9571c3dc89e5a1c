import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { audit } from '../audit/index.ts';
import { type ActiveOrganisation, ANONYMOUS, errors, findRow, insertRow, UnitRunner, updateRow, uuid } from '../platform/index.ts';
import { accessErrors } from './access.errors.ts';
import { InvitationEntity, InvitationRoleEntity } from './invitation.entity.ts';
import { type Account, Links, type OpenLink } from './links.ts';
import { MemberEntity } from './member.entity.ts';
import { forgetRoles } from './members.ts';
import { hashPassword, refuseWeakPassword } from './passwords.ts';
import { MemberRoleEntity } from './role.entity.ts';
import { tokenOf } from './session-store.ts';

/** What the invited person sees before he accepts. */
export interface Invited { purpose: 'invitation'; organisation: string; inviter: string; name: string; email: string; startsOn: string; hasAccount: boolean; signedIn: boolean }

type Link = Extract<OpenLink, { purpose: 'invitation' }>;
interface Opened extends Omit<Invited, 'purpose' | 'organisation'> { organisation: ActiveOrganisation }

/** Accepting an invitation: with an account of one's own, or with a new one for the address that the mail went to. */
@Injectable()
export class AcceptanceService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(UnitRunner) private readonly runner: UnitRunner,
    @Inject(Links) private readonly links: Links,
  ) {}

  async look(link: Link, signedIn: Account | undefined): Promise<Invited> {
    const { organisation, ...shown } = await this.#open(link, signedIn);
    return { purpose: 'invitation', organisation: organisation.name, ...shown };
  }

  /** Gives the organisation and the day from which the new member works there. A new account needs a password; a known one must be signed in. */
  async accept(token: string, signedIn: Account | undefined, password: string | undefined): Promise<{ organisationId: string; startsOn: string }> {
    const link = await this.links.open(token, signedIn);
    if (link.purpose !== 'invitation') throw accessErrors.linkUnknown();
    const { organisation, name, email, hasAccount } = await this.#open(link, signedIn);
    if (hasAccount && !signedIn) throw errors.unauthenticated();
    if (!hasAccount) refuseWeakPassword(password ?? '', [email, name, organisation.name]);
    const hash = hasAccount ? undefined : await hashPassword(password!);
    const accountId = signedIn?.id ?? uuid();
    return this.runner.run({ ...ANONYMOUS, organisation, actor: { accountId, memberId: null, name } }, async (ctx) => {
      const [first] = await ctx.unit.sql<{ used: boolean }>('select auth.link_use($1, $2) as used', [tokenOf(token), ctx.clock.now()]);
      if (!first!.used) throw accessErrors.linkUsed();
      const invitation = await findRow(ctx, InvitationEntity, link.invitationId);
      const today = ctx.clock.today();
      const startsOn = invitation.startsOn > today ? invitation.startsOn : today;
      if (hash !== undefined) {
        const [account] = await ctx.unit.sql<{ id: string }>('select auth.account_for($1, $2, $3, $4, $5, $6) as id', [accountId, email, name, hash, invitation.locale, ctx.clock.now()]);
        if (account!.id !== accountId) throw errors.unauthenticated(); // an account was made since the password was asked
      }
      const member = await insertRow(ctx, MemberEntity, { accountId, name, external: invitation.external, startsOn, endsOn: invitation.endsOn, endedAt: null, secrecyDeclaredAt: null, involvement: 0 });
      const roles = await (await ctx.unit.manager()).findBy(InvitationRoleEntity, { organisationId: ctx.organisationId, invitationId: invitation.id });
      for (const { roleId } of roles) await insertRow(ctx, MemberRoleEntity, { memberId: member.id, roleId });
      await updateRow(ctx, InvitationEntity, invitation, { state: 'accepted', email: null, memberId: member.id });
      await forgetRoles(ctx, invitation.id);
      await audit.record(ctx, { verb: 'member.accept', subjects: [member.id, invitation.id], fields: ['account', 'name', 'external', 'startsOn', 'endsOn', 'roles'] });
      return { organisationId: organisation.id, startsOn };
    });
  }

  async #open(link: Link, signedIn: Account | undefined): Promise<Opened> {
    const organisation = await this.links.organisation(link.organisationId);
    const { invitation, today } = await this.runner.run({ ...ANONYMOUS, organisation }, async (ctx) => {
      const [row] = await ctx.unit.sql<{ name: string; email: string; startsOn: string; endsOn: string | null; inviter: string }>(
        `select i.name, i.email, i.starts_on, i.ends_on, m.name as inviter
         from invitation i join member m on m.organisation_id = i.organisation_id and m.id = i.invited_by where i.organisation_id = $1 and i.id = $2 and i.state = 'open'`,
        [organisation.id, link.invitationId],
      );
      return { invitation: row, today: ctx.clock.today() };
    }, { mode: 'read' });
    if (!invitation) throw accessErrors.linkVoid();
    const { endsOn, ...shown } = invitation;
    if (endsOn !== null && endsOn < today) throw accessErrors.linkExpired();
    if (signedIn && signedIn.email !== shown.email) throw accessErrors.linkForeign();
    const known = await this.dataSource.query<unknown[]>('select from auth.credentials($1)', [shown.email]);
    return { ...shown, organisation, hasAccount: known.length > 0, signedIn: signedIn !== undefined };
  }
}
