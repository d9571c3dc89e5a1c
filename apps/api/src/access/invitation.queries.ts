import { Injectable } from '@nestjs/common';
import { cut, errors, isUuid, keysOf, limitOf, type RequestContext } from '../platform/index.ts';
import type { Invitation, InvitationPage } from './invitation.type.ts';
import { ROLE } from './member.queries.ts';

const INVITATION = `select i.id, i.email, i.name, i.locale, i.external, i.starts_on, i.ends_on, i.sent_at, i.expires_at, i.expires_at <= $2 as expired, i.revision,
    coalesce((select m.state from auth.mail m where m.id = i.mail_id), 'sent') as mail,
    (select coalesce(jsonb_agg(${ROLE} order by r.code), '[]') from invitation_role x join role r on r.organisation_id = x.organisation_id and r.id = x.role_id
     where x.organisation_id = i.organisation_id and x.invitation_id = i.id) as roles
  from invitation i where i.organisation_id = $1 and i.state = 'open'`;

@Injectable()
export class InvitationQueries {
  /** Those without an answer, by name. */
  async page(ctx: RequestContext, first: number, after: string | undefined): Promise<InvitationPage> {
    const [name, id] = keysOf(after, 2) ?? [];
    const rows = await ctx.unit.sql<Invitation>(
      `${INVITATION} and ($3::text is null or (i.name, i.id) > ($3, $4::uuid)) order by i.name, i.id limit $5`,
      [ctx.organisationId, ctx.clock.now(), name ?? null, typeof id === 'string' && isUuid(id) ? id : null, limitOf(first)],
    );
    return cut(rows, first, (invitation) => [invitation.name, invitation.id]);
  }

  async invitation(ctx: RequestContext, id: string): Promise<Invitation> {
    const [invitation] = await ctx.unit.sql<Invitation>(`${INVITATION} and i.id = $3`, [ctx.organisationId, ctx.clock.now(), id]);
    if (!invitation) throw errors.notFound({ kind: 'invitation' });
    return invitation;
  }
}
