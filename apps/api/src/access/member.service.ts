import { grantsBeyond } from '@getrouw/access-rules';
import { Inject, Injectable } from '@nestjs/common';
import { audit } from '../audit/index.ts';
import { badField, errors, findRow, insertRow, type Locale, type RequestContext, updateRow, uuid } from '../platform/index.ts';
import { TeamEntity } from '../tenancy/index.ts';
import { accessErrors } from './access.errors.ts';
import { MemberEntity, TeamMembershipEntity } from './member.entity.ts';
import type { AddTeamMembershipInput, ChangeMemberInput, ChangeTeamMembershipInput, SetMemberRolesInput } from './member.input.ts';
import { MemberQueries } from './member.queries.ts';
import type { Member } from './member.type.ts';
import { keepSomebodyInCharge, raiseRevisions, rolesOf } from './members.ts';
import { hashPassword, refuseWeakPassword } from './passwords.ts';
import { MemberRoleEntity } from './role.entity.ts';

const THIS_MEMBER = '$2::uuid';

/** Somebody who gets a first password from who runs the installation. */
export interface Admission {
  email: string;
  name: string;
  password: string;
  locale: Locale;
  external: boolean;
  startsOn: string;
  endsOn?: string | null;
  roleCodes: string[];
}

@Injectable()
export class MemberService {
  constructor(@Inject(MemberQueries) private readonly queries: MemberQueries) {}

  /** Admits somebody from the command line, with an account for the address; one that has an account keeps it as it is. Everybody else is invited. */
  async add(ctx: RequestContext, { email, name, password, locale, external, startsOn, endsOn = null, roleCodes }: Admission): Promise<string> {
    refuseWeakPassword(password, [email, name, ctx.organisation!.name]);
    refuseEndlessOutsider({ external, endsOn });
    const roles = await rolesOf(ctx, roleCodes);
    const [account] = await ctx.unit.sql<{ id: string }>(
      'select auth.account_for($1, $2, $3, $4, $5, $6) as id', [uuid(), email, name, await hashPassword(password), locale, ctx.clock.now()],
    );
    const { id } = await insertRow(ctx, MemberEntity, { accountId: account!.id, name, external, startsOn, endsOn, endedAt: null, secrecyDeclaredAt: null, involvement: 0 });
    for (const role of roles) await insertRow(ctx, MemberRoleEntity, { memberId: id, roleId: role.id });
    await audit.record(ctx, { verb: 'member.manage', subjects: [id], fields: ['account', 'name', 'external', 'startsOn', 'endsOn', 'roles'] });
    return id;
  }

  /** An earlier end is not for here: with it somebody's open work goes to others. A later one, or none, lets him back in. */
  async change(ctx: RequestContext, { id, revision, name, external, startsOn, endsOn: wanted }: ChangeMemberInput): Promise<Member> {
    const before = await findRow(ctx, MemberEntity, id);
    if (before.revision !== revision) throw errors.conflict({ current: before });
    const endsOn = wanted === undefined ? before.endsOn : wanted;
    refuseEndlessOutsider({ external, endsOn });
    const needsOne = external && !before.endsOn; // becomes an outsider, or was admitted as one before they needed an end date
    if (endsOn && !needsOne && (!before.endsOn || endsOn < before.endsOn)) {
      throw badField('input.endsOn', { nl: 'is eerder dan nu: beëindig daarvoor het lidmaatschap', en: 'is earlier than it was: end the membership for that' },
        { nl: before.endsOn ? `${before.endsOn}, later, of leeg` : 'leeg', en: before.endsOn ? `${before.endsOn}, later, or nothing` : 'nothing' });
    }
    await updateRow(ctx, MemberEntity, { id, revision }, { name, external, startsOn, endsOn, ...(endsOn !== before.endsOn && { endedAt: null }) });
    await keepSomebodyInCharge(ctx);
    await audit.record(ctx, { verb: 'member.manage', subjects: [id], fields: ['name', 'external', 'startsOn', 'endsOn'] });
    return this.queries.member(ctx, id);
  }

  /** Hands out roles as they stand. Nobody gives himself a role that holds more than he holds. */
  async setRoles(ctx: RequestContext, { memberId, revision, roleCodes }: SetMemberRolesInput): Promise<Member> {
    const roles = await rolesOf(ctx, roleCodes);
    const [beyond] = memberId === ctx.actor?.memberId ? grantsBeyond(ctx.grants, roles.flatMap(({ grants }) => grants)) : [];
    if (beyond) throw errors.forbidden({ verb: beyond.verb });
    await updateRow(ctx, MemberEntity, { id: memberId, revision }, {});
    await (await ctx.unit.manager()).delete(MemberRoleEntity, { organisationId: ctx.organisationId, memberId });
    for (const role of roles) await insertRow(ctx, MemberRoleEntity, { memberId, roleId: role.id });
    await keepSomebodyInCharge(ctx);
    await audit.record(ctx, { verb: 'member.manage', subjects: [memberId, ...roles.map(({ id }) => id)], fields: ['roles'] });
    return this.queries.member(ctx, memberId);
  }

  async joinTeam(ctx: RequestContext, { memberId, teamId, startsOn, endsOn = null }: AddTeamMembershipInput): Promise<Member> {
    await findRow(ctx, MemberEntity, memberId);
    await findRow(ctx, TeamEntity, teamId);
    return this.#teamsChanged(ctx, await insertRow(ctx, TeamMembershipEntity, { memberId, teamId, startsOn, endsOn }), ['memberId', 'teamId', 'startsOn', 'endsOn']);
  }

  /** Ends a period in a team, or corrects it. */
  async changeTeamPeriod(ctx: RequestContext, { id, revision, startsOn, endsOn = null }: ChangeTeamMembershipInput): Promise<Member> {
    return this.#teamsChanged(ctx, await updateRow(ctx, TeamMembershipEntity, { id, revision }, { startsOn, endsOn }), ['startsOn', 'endsOn']);
  }

  /** Refuses to count somebody twice in a team on one day. */
  async #teamsChanged(ctx: RequestContext, { id, memberId, teamId, startsOn, endsOn }: TeamMembershipEntity, fields: string[]): Promise<Member> {
    const together = await ctx.unit.sql(`
      select from team_membership where organisation_id = $1 and member_id = $2 and team_id = $3 and id <> $6
        and starts_on <= coalesce($5, 'infinity'::date) and (ends_on is null or ends_on >= $4)`,
    [ctx.organisationId, memberId, teamId, startsOn, endsOn, id]);
    if (together.length > 0) throw accessErrors.alreadyInTeam();
    await raiseRevisions(ctx, THIS_MEMBER, memberId);
    await audit.record(ctx, { verb: 'member.manage', subjects: [memberId, id], fields });
    return this.queries.member(ctx, memberId);
  }
}

function refuseEndlessOutsider({ external, endsOn }: { external: boolean; endsOn: string | null }): void {
  if (external && !endsOn) throw badField('input.endsOn', { nl: 'is nodig voor wie van buiten komt', en: 'is needed for who comes from outside' }, { nl: 'een datum', en: 'a date' });
}
