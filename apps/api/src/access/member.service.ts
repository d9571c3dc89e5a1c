import { grantsBeyond } from '@getrouw/access-rules';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { audit } from '../audit/index.ts';
import { badField, errors, findRow, insertRow, type RequestContext, updateRow, uuid } from '../platform/index.ts';
import { TeamEntity } from '../tenancy/index.ts';
import { accessErrors } from './access.errors.ts';
import { MemberEntity, TeamMembershipEntity } from './member.entity.ts';
import type { AddMemberInput, AddTeamMembershipInput, ChangeMemberInput, EndTeamMembershipInput, SetMemberRolesInput } from './member.input.ts';
import { MemberQueries } from './member.queries.ts';
import type { Member } from './member.type.ts';
import { keepSomebodyInCharge, raiseRevisions } from './members.ts';
import { hashPassword, refuseWeakPassword } from './passwords.ts';
import { MemberRoleEntity, RoleEntity } from './role.entity.ts';

const THIS_MEMBER = '$2::uuid';

@Injectable()
export class MemberService {
  constructor(@Inject(MemberQueries) private readonly queries: MemberQueries) {}

  /**
   * Admits somebody, with an account for the address. An address that has an account keeps it as it is and is admitted only when `existing`
   * says that it is this person's: whoever admitted it before chose its password and could come in here with it.
   */
  async add(ctx: RequestContext, { email, name, password, locale, external, startsOn, endsOn = null, roleCodes }: AddMemberInput, existing = false): Promise<Member> {
    refuseWeakPassword(password, [email, name, ctx.organisation!.name], 'input.password');
    refuseEndlessOutsider({ external, endsOn });
    const roles = await rolesOf(ctx, roleCodes);
    const newId = uuid();
    const [account] = await ctx.unit.sql<{ id: string; member: boolean }>(`
      select a.id, exists (select from member m where m.organisation_id = $7 and m.account_id = a.id) as member
      from auth.account_for($1, $2, $3, $4, $5, $6) a(id)`, [newId, email, name, await hashPassword(password), locale, ctx.clock.now(), ctx.organisationId]);
    if (account!.member) throw accessErrors.memberExists();
    if (account!.id !== newId && !existing) throw accessErrors.addressHasAccount();
    const { id } = await insertRow(ctx, MemberEntity, { accountId: account!.id, name, external, startsOn, endsOn, endedAt: null, secrecyDeclaredAt: null, involvement: 0 });
    for (const role of roles) await insertRow(ctx, MemberRoleEntity, { memberId: id, roleId: role.id });
    await audit.record(ctx, { verb: 'member.manage', subjects: [id], fields: ['account', 'name', 'external', 'startsOn', 'endsOn', 'roles'] });
    return this.queries.member(ctx, id);
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
    const together = await ctx.unit.sql(`
      select from team_membership where organisation_id = $1 and member_id = $2 and team_id = $3 and starts_on <= coalesce($5, 'infinity'::date) and (ends_on is null or ends_on >= $4)`,
    [ctx.organisationId, memberId, teamId, startsOn, endsOn]);
    if (together.length > 0) throw accessErrors.alreadyInTeam();
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

function refuseEndlessOutsider({ external, endsOn }: { external: boolean; endsOn: string | null }): void {
  if (external && !endsOn) throw badField('input.endsOn', { nl: 'is nodig voor wie van buiten komt', en: 'is needed for who comes from outside' }, { nl: 'een datum', en: 'a date' });
}

async function rolesOf(ctx: RequestContext, codes: readonly string[]): Promise<RoleEntity[]> {
  const roles = await (await ctx.unit.manager()).findBy(RoleEntity, { organisationId: ctx.organisationId, code: In([...codes]) });
  const unknown = codes.filter((code) => !roles.some((role) => role.code === code));
  if (unknown.length === 0) return roles;
  throw badField('input.roleCodes', { nl: `noemt een rol die er niet is: ${unknown.join(', ')}`, en: `names a role that does not exist: ${unknown.join(', ')}` });
}
