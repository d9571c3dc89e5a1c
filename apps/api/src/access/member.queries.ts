import { Injectable } from '@nestjs/common';
import { cut, errors, isUuid, keysOf, limitOf, type RequestContext } from '../platform/index.ts';
import type { Member, MemberPage, Role } from './member.type.ts';

/** A row of `role` as the type Role. */
export const ROLE = `jsonb_build_object('id', r.id, 'code', r.code, 'name', jsonb_build_object('nl', r.name_nl, 'en', r.name_en), 'grants', r.grants, 'seeded', r.seeded, 'revision', r.revision)`;

const MEMBER = `select m.id, m.name, m.external, m.starts_on, m.ends_on, m.revision,
    (select coalesce(jsonb_agg(${ROLE} order by r.code), '[]') from member_role x join role r on r.organisation_id = x.organisation_id and r.id = x.role_id
     where x.organisation_id = m.organisation_id and x.member_id = m.id) as roles,
    (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'teamId', t.id, 'teamName', t.name, 'startsOn', p.starts_on, 'endsOn', p.ends_on, 'revision', p.revision)
                               order by p.starts_on, t.name), '[]')
     from team_membership p join team t on t.organisation_id = p.organisation_id and t.id = p.team_id
     where p.organisation_id = m.organisation_id and p.member_id = m.id) as teams
  from member m`;

@Injectable()
export class MemberQueries {
  /** By name. */
  async page(ctx: RequestContext, first: number, after: string | undefined): Promise<MemberPage> {
    const [name, id] = keysOf(after, 2) ?? [];
    const rows = await ctx.unit.sql<Member>(
      `${MEMBER} where m.organisation_id = $1 and ($2::text is null or (m.name, m.id) > ($2, $3::uuid)) order by m.name, m.id limit $4`,
      [ctx.organisationId, name ?? null, typeof id === 'string' && isUuid(id) ? id : null, limitOf(first)],
    );
    return cut(rows, first, (member) => [member.name, member.id]);
  }

  async member(ctx: RequestContext, id: string): Promise<Member> {
    const [member] = await ctx.unit.sql<Member>(`${MEMBER} where m.organisation_id = $1 and m.id = $2`, [ctx.organisationId, id]);
    if (!member) throw errors.notFound({ kind: 'member' });
    return member;
  }

  async roles(ctx: RequestContext): Promise<Role[]> {
    const rows = await ctx.unit.sql<{ role: Role }>(`select ${ROLE} as role from role r where r.organisation_id = $1 order by r.code`, [ctx.organisationId]);
    return rows.map(({ role }) => role);
  }
}
