import { type Grant, grantsBeyond, isVerb, SEEDED_ROLES, verbEntry, VERBS } from '@getrouw/access-rules';
import { Injectable } from '@nestjs/common';
import { audit } from '../audit/index.ts';
import { badField, deleteRow, errors, findRow, insertRow, type RequestContext, updateRow } from '../platform/index.ts';
import { accessErrors } from './access.errors.ts';
import { keepSomebodyInCharge, raiseRevisions } from './members.ts';
import type { Role } from './member.type.ts';
import { RoleEntity } from './role.entity.ts';
import type { AddRoleInput, ChangeRoleInput, GrantInput } from './role.input.ts';

@Injectable()
export class RoleService {
  /** The roles that an organisation of this kind begins with. */
  async seed(ctx: RequestContext): Promise<void> {
    for (const { code, name, grants } of SEEDED_ROLES[ctx.organisation!.kind]) {
      await insertRow(ctx, RoleEntity, { code, nameNl: name.nl, nameEn: name.en, grants: [...grants], seeded: true });
    }
  }

  async add(ctx: RequestContext, { code, name, grants }: AddRoleInput): Promise<Role> {
    const wanted = checkGrants(grants);
    refuseBeyond(ctx.grants, wanted);
    const role = await insertRow(ctx, RoleEntity, { code, nameNl: name.nl, nameEn: name.en, grants: wanted, seeded: false });
    await audit.record(ctx, { verb: 'role.manage', subjects: [role.id], fields: ['code', 'name', 'grants'] });
    return shown(role);
  }

  async change(ctx: RequestContext, { id, revision, name, grants }: ChangeRoleInput): Promise<Role> {
    const wanted = checkGrants(grants);
    const before = await findRow(ctx, RoleEntity, id);
    refuseBeyond([...ctx.grants, ...before.grants], wanted);
    if (before.seeded && name && (name.nl !== before.nameNl || name.en !== before.nameEn)) throw accessErrors.roleSeeded();
    const role = await updateRow(ctx, RoleEntity, { id, revision }, { grants: wanted, ...(name && { nameNl: name.nl, nameEn: name.en }) });
    await raiseRevisions(ctx, 'select x.member_id from member_role x where x.organisation_id = $1 and x.role_id = $2', id);
    await keepSomebodyInCharge(ctx);
    await audit.record(ctx, { verb: 'role.manage', subjects: [id], fields: [...(name ? ['name'] : []), 'grants'] });
    return shown(role);
  }

  async delete(ctx: RequestContext, id: string, revision: number): Promise<boolean> {
    const { seeded } = await findRow(ctx, RoleEntity, id);
    if (seeded) throw accessErrors.roleSeeded();
    const holders = await ctx.unit.sql<{ name: string }>(
      'select m.name from member_role x join member m on m.organisation_id = x.organisation_id and m.id = x.member_id where x.organisation_id = $1 and x.role_id = $2 order by m.name',
      [ctx.organisationId, id],
    );
    if (holders.length > 0) throw accessErrors.roleInUse({ count: holders.length, names: holders.slice(0, 10).map(({ name }) => name).join(', ') + (holders.length > 10 ? ', …' : '') });
    await deleteRow(ctx, RoleEntity, { id, revision });
    await audit.record(ctx, { verb: 'role.delete', subjects: [id] });
    return true;
  }
}

const shown = ({ nameNl, nameEn, ...role }: RoleEntity): Role => ({ ...role, name: { nl: nameNl, en: nameEn } });

/** Nobody puts into a role what he does not hold himself; what was in it already may stay. */
function refuseBeyond(held: readonly Grant[], wanted: readonly Grant[]): void {
  const [beyond] = grantsBeyond(held, wanted);
  if (beyond) throw errors.forbidden({ verb: beyond.verb });
}

/** The grants as rules can be built from; refuses verbs that do not exist, reaches that they cannot have, and doubles. */
function checkGrants(grants: readonly GrantInput[]): Grant[] {
  const seen = new Set<string>();
  return grants.map(({ verb, reach }, index) => {
    const field = `input.grants.${index}`;
    if (!isVerb(verb)) {
      throw badField(`${field}.verb`, { nl: 'bestaat niet', en: 'does not exist' }, { nl: Object.keys(VERBS).join(', '), en: Object.keys(VERBS).join(', ') });
    }
    const reaches = Object.keys(verbEntry(verb).reaches);
    if (!reaches.includes(reach)) throw badField(`${field}.reach`, { nl: `past niet bij ${verb}`, en: `does not go with ${verb}` }, { nl: reaches.join(', '), en: reaches.join(', ') });
    if (seen.has(verb)) throw badField(`${field}.verb`, { nl: 'staat er dubbel', en: 'is there twice' });
    seen.add(verb);
    return { verb, reach };
  });
}
