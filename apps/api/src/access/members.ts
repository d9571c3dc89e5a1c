import { In } from 'typeorm';
import { badField, type RequestContext } from '../platform/index.ts';
import { accessErrors } from './access.errors.ts';
import { RoleEntity } from './role.entity.ts';

/** The roles with these codes. Refuses a code that no role of the organisation has. */
export async function rolesOf(ctx: RequestContext, codes: readonly string[]): Promise<RoleEntity[]> {
  const roles = await (await ctx.unit.manager()).findBy(RoleEntity, { organisationId: ctx.organisationId, code: In([...codes]) });
  const unknown = codes.filter((code) => !roles.some((role) => role.code === code));
  if (unknown.length === 0) return roles;
  throw badField('input.roleCodes', { nl: `noemt een rol die er niet is: ${unknown.join(', ')}`, en: `names a role that does not exist: ${unknown.join(', ')}` });
}

/** What these members may do has changed: it counts from their next request. `members` is SQL that gives ids; $1 is the organisation, $2 the id. */
export async function raiseRevisions(ctx: RequestContext, members: string, id: string): Promise<void> {
  await ctx.unit.sql(`update member set revision = revision + 1 where organisation_id = $1 and id in (${members})`, [ctx.organisationId, id]);
}

/**
 * Refuses a change after which no member could manage members: only the command line would help. Holds on to the one who is left, so
 * that two who take each other's role away at once do not both find the other still there.
 */
export async function keepSomebodyInCharge(ctx: RequestContext): Promise<void> {
  const [left] = await ctx.unit.sql(
    `select m.id from member m
     where m.organisation_id = $1 and (m.ends_on is null or m.ends_on >= $2) and exists (
       select from member_role x join role r on r.organisation_id = x.organisation_id and r.id = x.role_id
       where x.organisation_id = m.organisation_id and x.member_id = m.id and r.grants @> '[{"verb": "member.manage"}]')
     limit 1 for update of m`,
    [ctx.organisationId, ctx.clock.today()],
  );
  if (!left) throw accessErrors.nobodyInCharge();
}
