import { cut, errors, isUuid, lastSeen, limitOf, type PageArgs, type RequestContext } from '../platform/index.ts';
import type { Certificate, CertificatePage } from './certificate.type.ts';

/** A certificate `c` was followed by a later one of the same professional, method and name. */
const RENEWED = `exists (select from certificate n where n.organisation_id = c.organisation_id and n.professional_id = c.professional_id and n.programme_id = c.programme_id
  and lower(n.name) = lower(c.name) and n.obtained_on > c.obtained_on)`;

const CERTIFICATES = `
  select c.id, jsonb_build_object('id', p.id, 'name', p.name, 'staffNumber', p.staff_number) as professional, c.programme_id, v.document -> 'name' as method_name, c.name, c.obtained_on, c.expires_on,
    ${RENEWED} as renewed, c.revision
  from certificate c join professional p on p.organisation_id = c.organisation_id and p.id = c.professional_id
    join programme g on g.organisation_id = c.organisation_id and g.id = c.programme_id join adopted_version v on v.organisation_id = g.organisation_id and v.id = g.adopted_version_id
  where c.organisation_id = $1`;

/** Those in use, of who still works here: what expires first comes first. */
export async function certificates(ctx: RequestContext, { first, after }: PageArgs): Promise<CertificatePage> {
  const [expires, id] = lastSeen(after, 'date', 'uuid');
  const rows = await ctx.unit.sql<Certificate>(`${CERTIFICATES} and not ${RENEWED} and (p.ends_on is null or p.ends_on >= $5::date)
    and ($2::date is null or (coalesce(c.expires_on, '9999-12-31'), c.id) > ($2::date, $3::uuid))
    order by coalesce(c.expires_on, '9999-12-31'), c.id limit $4`, [ctx.organisationId, expires, id, limitOf(first), ctx.clock.today()]);
  return cut(rows, first, (row) => [row.expiresOn ?? '9999-12-31', row.id]);
}

/** Of one professional, the latest first. Reach is the caller's to check. */
export const certificatesOf = (ctx: RequestContext, professionalId: string): Promise<Certificate[]> =>
  ctx.unit.sql<Certificate>(`${CERTIFICATES} and c.professional_id = $2 order by c.obtained_on desc, c.id desc`, [ctx.organisationId, professionalId]);

/** One certificate of the organisation, or NOT_FOUND. */
export async function certificate(ctx: RequestContext, id: string): Promise<Certificate> {
  const [found] = isUuid(id) ? await ctx.unit.sql<Certificate>(`${CERTIFICATES} and c.id = $2`, [ctx.organisationId, id]) : [];
  if (!found) throw errors.notFound({ kind: 'certificate' });
  return found;
}

/**
 * Tells the licence holders anew how many certificates there are and in which month they expire: of each professional the latest of a name, and nothing
 * of whom. Who leaves counts until his last day: in the month of it, where that is the earlier. Of two that do this at once the second fails and is run again.
 */
export async function countCertificates(ctx: RequestContext): Promise<void> {
  await ctx.unit.sql('delete from certificate_count where organisation_id = $1', [ctx.organisationId]);
  await ctx.unit.sql(`
    insert into certificate_count (organisation_id, id, audience_id, definition_code, expiry_month, count)
    select $1, uuidv7(), v.origin_organisation_id, g.definition_code, to_char(least(c.expires_on, p.ends_on), 'YYYY-MM'), count(*)
    from certificate c join professional p on p.organisation_id = c.organisation_id and p.id = c.professional_id
      join programme g on g.organisation_id = c.organisation_id and g.id = c.programme_id join adopted_version v on v.organisation_id = g.organisation_id and v.id = g.adopted_version_id
    where c.organisation_id = $1 and v.origin_organisation_id <> $1 and (p.ends_on is null or p.ends_on >= $2::date) and not ${RENEWED}
    group by v.origin_organisation_id, g.definition_code, to_char(least(c.expires_on, p.ends_on), 'YYYY-MM')
    on conflict (organisation_id, definition_code, audience_id, expiry_month) do update set count = excluded.count`, [ctx.organisationId, ctx.clock.today()]);
}
