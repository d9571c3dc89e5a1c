import { grantsBeyond } from '@getrouw/access-rules';
import { Inject, Injectable } from '@nestjs/common';
import { audit } from '../audit/index.ts';
import { errors, findRow, insertRow, type Locale, type RequestContext, updateRow, uuid } from '../platform/index.ts';
import { TeamEntity } from '../tenancy/index.ts';
import { MemberEntity, TeamMembershipEntity } from './member.entity.ts';
import type { AddTeamMembershipInput, ChangeMemberInput, EndTeamMembershipInput, SetMemberRolesInput } from './member.input.ts';
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
    const roles = await rolesOf(ctx, roleCodes);
    const [account] = await ctx.unit.sql<{ id: string }>(
      'select auth.account_for($1, $2, $3, $4, $5, $6) as id', [uuid(), email, name, await hashPassword(password), locale, ctx.clock.now()],
    );
    const { id } = await insertRow(ctx, MemberEntity, { accountId: account!.id, name, external, startsOn, endsOn, secrecyDeclaredAt: null, involvement: 0 });
    for (const role of roles) await insertRow(ctx, MemberRoleEntity, { memberId: id, roleId: role.id });
    await audit.record(ctx, { verb: 'member.manage', subjects: [id], fields: ['account', 'name', 'external', 'startsOn', 'endsOn', 'roles'] });
    return id;
  }

  /** With an end date in the past the member has no access from his next request on. */
  async change(ctx: RequestContext, { id, revision, name, external, startsOn, endsOn = null }: ChangeMemberInput): Promise<Member> {
    await updateRow(ctx, MemberEntity, { id, revision }, { name, external, startsOn, endsOn });
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
    const { id } = await insertRow(ctx, TeamMembershipEntity, { memberId, teamId, startsOn, endsOn });
    return this.#teamsChanged(ctx, memberId, id, ['memberId', 'teamId', 'startsOn', 'endsOn']);
  }

  async leaveTeam(ctx: RequestContext, { id, revision, endsOn }: EndTeamMembershipInput): Promise<Member> {
    const { memberId } = await updateRow(ctx, TeamMembershipEntity, { id, revision }, { endsOn });
    return this.#teamsChanged(ctx, memberId, id, ['endsOn']);
  }

  async #teamsChanged(ctx: RequestContext, memberId: string, id: string, fields: string[]): Promise<Member> {
    await raiseRevisions(ctx, THIS_MEMBER, memberId);
    await audit.record(ctx, { verb: 'member.manage', subjects: [memberId, id], fields });
    return this.queries.member(ctx, memberId);
  }
}
