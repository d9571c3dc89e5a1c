import { Injectable } from '@nestjs/common';
import { cut, errors, isUuid, keysOf, limitOf, type RequestContext } from '../platform/index.ts';
import type { MembersArgs } from './member.input.ts';
import type { Member, MemberFilter, MemberPage, RoleInUse } from './member.type.ts';

/** A row of `role` as the type Role. */
export const ROLE = `jsonb_build_object('id', r.id, 'code', r.code, 'name', jsonb_build_object('nl', r.name_nl, 'en', r.name_en), 'grants', r.grants, 'seeded', r.seeded, 'revision', r.revision)`;

/** Of a member `m`, on the day $2. */
export const ENDED = '(m.ended_at is not null or coalesce(m.ends_on < $2::date, false))';
const SHOWN: Readonly<Record<MemberFilter, string>> = { current: `not ${ENDED}`, external: `not ${ENDED} and m.external`, ended: ENDED };

const MEMBER = `select m.id, m.name, m.external, m.starts_on, m.ends_on, m.revision,
    case when ${ENDED} then 'ended' when m.starts_on > $2::date then 'coming' else 'current' end as state,
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
  async page(ctx: RequestContext, { first, after, search, filter }: MembersArgs): Promise<MemberPage> {
    const [name, id] = keysOf(after, 2) ?? [];
    const values = [ctx.organisationId, ctx.clock.today(), search?.trim().toLowerCase() || null];
    const wanted = `m.organisation_id = $1 and ($3::text is null or position($3 in lower(m.name)) > 0) and ${filter ? SHOWN[filter] : '$2::date is not null'}`;
    const [count] = await ctx.unit.sql<{ total: number }>(`select count(*) as total from member m where ${wanted}`, values);
    const rows = await ctx.unit.sql<Member>(
      `${MEMBER} where ${wanted} and ($4::text is null or (m.name, m.id) > ($4, $5::uuid)) order by m.name, m.id limit $6`,
      [...values, name ?? null, typeof id === 'string' && isUuid(id) ? id : null, limitOf(first)],
    );
    return { ...cut(rows, first, (member) => [member.name, member.id]), total: count!.total };
  }

  async member(ctx: RequestContext, id: string): Promise<Member> {
    const [member] = !isUuid(id) ? [] : await ctx.unit.sql<Member>(`${MEMBER} where m.organisation_id = $1 and m.id = $3`, [ctx.organisationId, ctx.clock.today(), id]);
    if (!member) throw errors.notFound({ kind: 'member' });
    return member;
  }

  async roles(ctx: RequestContext): Promise<RoleInUse[]> {
    const rows = await ctx.unit.sql<{ role: RoleInUse }>(`
      select ${ROLE} || jsonb_build_object('holders', (select count(*) from member_role x where x.organisation_id = r.organisation_id and x.role_id = r.id)) as role
      from role r where r.organisation_id = $1 order by r.seeded desc, r.code`, [ctx.organisationId]);
    return rows.map(({ role }) => role);
  }
}
