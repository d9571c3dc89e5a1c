import { addDays } from '@getrouw/domain';
import type { Grant } from '@getrouw/access-rules';
import { In } from 'typeorm';
import { badField, type Caller, type RequestContext } from '../platform/index.ts';
import { accessErrors } from './access.errors.ts';
import { holding } from './holding.ts';
import { InvitationRoleEntity } from './invitation.entity.ts';
import { RoleEntity } from './role.entity.ts';

/** The roles with these codes. Refuses a code that no role of the organisation has. */
export async function rolesOf(ctx: RequestContext, codes: readonly string[]): Promise<RoleEntity[]> {
  const roles = await (await ctx.unit.manager()).findBy(RoleEntity, { organisationId: ctx.organisationId, code: In([...codes]) });
  const unknown = codes.filter((code) => !roles.some((role) => role.code === code));
  if (unknown.length === 0) return roles;
  throw badField('input.roleCodes', { nl: `noemt een rol die er niet is: ${unknown.join(', ')}`, en: `names a role that does not exist: ${unknown.join(', ')}` });
}

/** What an invitation promised is over when it is answered: it holds on to no role. */
export async function forgetRoles(ctx: RequestContext, invitationId: string): Promise<void> {
  await (await ctx.unit.manager()).delete(InvitationRoleEntity, { organisationId: ctx.organisationId, invitationId });
}

/** What these members may do has changed: it counts from their next request. `members` is SQL that gives ids; $1 is the organisation, $2 the id. */
export async function raiseRevisions(ctx: RequestContext, members: string, id: string): Promise<void> {
  await ctx.unit.sql(`update member set revision = revision + 1 where organisation_id = $1 and id in (${members})`, [ctx.organisationId, id]);
}

/**
 * What a member may now, by id, for work that somebody does for him outside of his sessions; null where he is no member on this day.
 */
export async function callerOf(ctx: RequestContext, memberId: string): Promise<Caller | null> {
  const [member] = await ctx.unit.sql<{ name: string; accountId: string; grants: Grant[]; teamIds: string[] }>(`
    select m.name, m.account_id,
      array(select distinct g from member_role x join role r on r.organisation_id = x.organisation_id and r.id = x.role_id
        cross join jsonb_array_elements(r.grants) g where x.organisation_id = $1 and x.member_id = m.id) as grants,
      array(select t.team_id from team_membership t where t.organisation_id = $1 and t.member_id = m.id and t.starts_on <= $3 and (t.ends_on is null or t.ends_on >= $3)) as team_ids
    from member m where m.organisation_id = $1 and m.id = $2 and m.starts_on <= $3 and m.ended_at is null and (m.ends_on is null or m.ends_on >= $3)`,
  [ctx.organisationId, memberId, ctx.clock.today()]);
  if (!member) return null;
  const { name, accountId, grants, teamIds } = member;
  return { actor: { accountId, memberId, name }, organisation: ctx.organisation, grants, teamIds };
}

interface Period { startsOn: string; endsOn: string | null }

/**
 * Refuses a change after which on some day, now or to come, no member could manage members: only the command line would help. Holds on to
 * those who are left, so that two who take each other's role away at once do not both find the other still there.
 */
export async function keepSomebodyInCharge(ctx: RequestContext): Promise<void> {
  const today = ctx.clock.today();
  const left = await ctx.unit.sql<Period>(
    `select m.starts_on, m.ends_on from member m
     where m.organisation_id = $1 and ${holding('member.manage', '$2')}
     order by m.id for update of m`,
    [ctx.organisationId, today],
  );
  const from = firstDayWithout(left, today);
  if (from) throw accessErrors.nobodyInCharge({ from });
}

/** The first day, from `day` on, that none of these periods covers; null where they go on for ever. */
export function firstDayWithout(periods: readonly Period[], day: string): string | null {
  const here = periods.filter(({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || endsOn >= day));
  if (here.length === 0) return day;
  if (here.some(({ endsOn }) => endsOn === null)) return null;
  return firstDayWithout(periods, addDays(here.map(({ endsOn }) => endsOn!).toSorted().at(-1)!, 1));
}
