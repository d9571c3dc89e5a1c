import { Inject, Injectable } from '@nestjs/common';
import { audit } from '../audit/index.ts';
import { badField, Config, findRow, insertRow, type Locale, newToken, Postman, type RequestContext, updateRow, uuid } from '../platform/index.ts';
import { accessErrors } from './access.errors.ts';
import { InvitationEntity, InvitationRoleEntity } from './invitation.entity.ts';
import type { InviteMemberInput } from './invitation.input.ts';
import { InvitationQueries } from './invitation.queries.ts';
import type { Invitation } from './invitation.type.ts';
import { LIVES_MS } from './links.ts';
import { mails } from './mails.ts';
import { ENDED } from './member.queries.ts';
import { forgetRoles, rolesOf } from './members.ts';
import { tokenOf } from './session-store.ts';

/** A mail that could not be delivered for a day is given up, and said to be. */
const TRIED_MS = 24 * 3_600_000;

/** Invites people by mail. Whether an address has an account elsewhere is neither asked nor told. */
@Injectable()
export class InvitationService {
  constructor(
    @Inject(InvitationQueries) private readonly queries: InvitationQueries,
    @Inject(Postman) private readonly postman: Postman,
    @Inject(Config) private readonly config: Config,
  ) {}

  async invite(ctx: RequestContext, { roleCodes, endsOn = null, ...input }: InviteMemberInput): Promise<Invitation> {
    if (input.external && endsOn === null) {
      throw badField('input.endsOn', { nl: 'is nodig voor wie van buiten de organisatie komt', en: 'is needed for somebody from outside the organisation' });
    }
    if (endsOn !== null && endsOn < ctx.clock.today()) throw badField('input.endsOn', { nl: 'is voorbij', en: 'is past' }, { nl: 'vandaag of later', en: 'today or later' });
    const roles = await rolesOf(ctx, roleCodes);
    const [member] = await ctx.unit.sql<{ ended: boolean }>(
      `select ${ENDED} as ended from member m where m.organisation_id = $1 and m.id in (select member_id from auth.member_of_address($3))`,
      [ctx.organisationId, ctx.clock.today(), input.email],
    );
    if (member) throw member.ended ? accessErrors.memberEnded() : accessErrors.memberExists();
    const id = uuid();
    const sent = await this.#send(ctx, { id, ...input });
    await insertRow(ctx, InvitationEntity, { id, ...input, ...sent, endsOn, state: 'open', invitedBy: ctx.memberId, memberId: null });
    for (const role of roles) await insertRow(ctx, InvitationRoleEntity, { invitationId: id, roleId: role.id });
    await audit.record(ctx, { verb: 'member.invite', subjects: [id, ...roles.map((role) => role.id)], fields: ['name', 'locale', 'external', 'startsOn', 'endsOn', 'roles'] });
    return this.queries.invitation(ctx, id);
  }

  /** With a new link; the earlier one works no longer. */
  async sendAgain(ctx: RequestContext, seen: { id: string; revision: number }): Promise<Invitation> {
    const invitation = await this.#open(ctx, seen.id);
    await updateRow(ctx, InvitationEntity, seen, await this.#send(ctx, invitation));
    await audit.record(ctx, { verb: 'member.invite_again', subjects: [seen.id] });
    return this.queries.invitation(ctx, seen.id);
  }

  async withdraw(ctx: RequestContext, seen: { id: string; revision: number }): Promise<boolean> {
    await this.#open(ctx, seen.id);
    await updateRow(ctx, InvitationEntity, seen, { state: 'withdrawn', email: null });
    await forgetRoles(ctx, seen.id);
    await ctx.unit.sql('select auth.invitation_void($1, $2)', [seen.id, ctx.clock.now()]);
    await audit.record(ctx, { verb: 'member.invite_withdraw', subjects: [seen.id] });
    return true;
  }

  async #open(ctx: RequestContext, id: string): Promise<InvitationEntity & { email: string }> {
    const invitation = await findRow(ctx, InvitationEntity, id);
    if (invitation.state !== 'open') throw accessErrors.invitationAnswered();
    return invitation as InvitationEntity & { email: string };
  }

  async #send(ctx: RequestContext, { id, email, name, locale }: { id: string; email: string; name: string; locale: Locale }) {
    const now = ctx.clock.now();
    const expiresAt = new Date(now.getTime() + LIVES_MS.invitation);
    const { seed, token } = newToken(this.config);
    await ctx.unit.sql('select auth.invitation_link($1, $2, $3, $4)', [id, tokenOf(token), now, expiresAt]);
    const written = mails.invitation(locale, { name, organisation: ctx.organisation!.name, inviter: ctx.actor!.name, expiresAt, seed });
    const mailId = await this.postman.queue(ctx, { ...written, to: email, usefulUntil: new Date(now.getTime() + TRIED_MS) });
    return { sentAt: now, expiresAt, mailId };
  }
}
