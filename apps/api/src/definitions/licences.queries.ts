import { isFollowed, lastDayOf, licenceGaps, licenceState, type LicenceTerm, type Text } from '@getrouw/domain';
import { cut, errors, isUuid, lastSeen, limitOf, type PageArgs, type RequestContext } from '../platform/index.ts';
import type { Organisation } from '../tenancy/index.ts';
import type { CertificateCount, Licence, LicencePage, LicenceVariant, LicensedMethod, RoundLicence, Unlicensed } from './licence.type.ts';

const organisation = (o: string) => `jsonb_build_object('id', ${o}.id, 'slug', ${o}.slug, 'name', ${o}.name, 'kind', ${o}.kind)`;

/** A licence as it is kept. */
export interface LicenceRow extends LicenceTerm {
  id: string; holder: Organisation; provider: Organisation; definitionCode: string;
  grantedAt: Date; grantedBy: string; endReason: string | null; endedBy: string | null;
}
type Method = { holderId: string; code: string; name: Text; variants: LicenceVariant[] | null };

/** Licences that this organisation granted or was granted; `which` of them is decided first. */
const licencesOf = (which = '') => `
  select l.id, ${organisation('h')} as holder, ${organisation('p')} as provider, l.definition_code, l.variants, l.sites, l.from_on, l.until_on, l.granted_at, l.granted_by_name as granted_by,
    e.ended_on, e.reason as end_reason, e.ended_by_name as ended_by
  from (select l.* from licence l join auth.organisation p on p.id = l.audience_id where $1 in (l.organisation_id, l.audience_id) ${which}) l
    join auth.organisation h on h.id = l.organisation_id join auth.organisation p on p.id = l.audience_id
    left join licence_end e on e.organisation_id = l.organisation_id and e.licence_id = l.id`;
const IN_ORDER = 'order by l.definition_code, p.name, l.id';

/** All licences that this organisation granted or was granted. */
export const licenceRows = (ctx: RequestContext): Promise<LicenceRow[]> => ctx.unit.sql<LicenceRow>(`${licencesOf()} ${IN_ORDER}`, [ctx.organisationId]);

/** Those that this organisation granted to a provider for a method. */
export const grantedTo = (ctx: RequestContext, providerId: string, definitionCode: string): Promise<LicenceRow[]> =>
  ctx.unit.sql<LicenceRow>(licencesOf('and l.organisation_id = $1 and l.audience_id = $2 and l.definition_code = $3'), [ctx.organisationId, providerId, definitionCode]);

/** Those between the same two about the same method as any of these. */
export const licencesBeside = (ctx: RequestContext, ids: readonly string[]): Promise<LicenceRow[]> => ctx.unit.sql<LicenceRow>(licencesOf(`and (l.organisation_id, l.audience_id, l.definition_code) in (
  select s.organisation_id, s.audience_id, s.definition_code from licence s where $1 in (s.organisation_id, s.audience_id) and s.id = any($2::uuid[]))`), [ctx.organisationId, ids]);

/** What methods are called, as published here or released to us; the latest version has it. */
export const methodNames = (ctx: RequestContext): Promise<Method[]> => ctx.unit.sql<Method>(`
  select distinct on (holder_id, code) holder_id, code, document -> 'name' as name, document -> 'variants' as variants from (
    select organisation_id as holder_id, definition_code as code, document, published_at as at from definition_version where organisation_id = $1 and not own and state <> 'draft'
    union all select organisation_id, definition_code, document, released_at from definition_release where audience_id = $1) known
  order by holder_id, code, at desc`, [ctx.organisationId]);

/** What a method is called, or its code where that is all that is known. */
export const inMethods = (methods: readonly Method[]) => (holderId: string, code: string): Method =>
  methods.find((each) => each.holderId === holderId && each.code === code) ?? { holderId, code, name: { nl: code, en: code }, variants: [] };

/** Everything that the page of licences shows. */
export async function licences(ctx: RequestContext, { first, after }: PageArgs): Promise<LicencePage> {
  const holds = ctx.organisation!.kind === 'licence_holder';
  const [code, name, id] = lastSeen(after, 'text', 'text', 'uuid');
  const rows = await ctx.unit.sql<LicenceRow>(`${licencesOf(`and ($2::text is null or (l.definition_code, p.name, l.id) > ($2::text, $3::text, $4::uuid)) ${IN_ORDER} limit $5`)} ${IN_ORDER}`, [ctx.organisationId, code, name, id, limitOf(first)]);
  const { items, next } = cut(rows, first, (row) => [row.definitionCode, row.provider.name, row.id]);
  const today = ctx.clock.today();
  const [others, methods, missing, certificates, providers] = await Promise.all([
    licencesBeside(ctx, items.map((each) => each.id)), methodNames(ctx), unlicensed(ctx),
    ctx.unit.sql<CertificateCount>(`select c.organisation_id as provider_id, c.definition_code, c.expiry_month, c.count from certificate_count c
      where c.audience_id = $1 and (c.organisation_id, c.definition_code) in (select * from unnest($2::uuid[], $3::text[]))
      order by c.definition_code, c.organisation_id, c.expiry_month nulls last`, [ctx.organisationId, items.map(({ provider }) => provider.id), items.map(({ definitionCode }) => definitionCode)]),
    holds && ctx.holds('licence.manage') ? ctx.unit.sql<Organisation>(`select o.id, o.slug, o.name, o.kind from auth.organisation o where o.kind = 'provider' order by o.name, o.id`) : [],
  ]);
  const method = inMethods(methods);
  const own = methods.filter(({ holderId }) => holds && holderId === ctx.organisationId);
  return {
    items: items.map((row) => shown(row, others, method, today)), next, certificates, providers, today,
    unlicensed: missing.map((each) => ({ ...each, methodName: method(each.holder.id, each.definitionCode).name })), unlicensedCount: missing[0]?.all ?? 0,
    methods: own.map((each): LicensedMethod => ({ code: each.code, name: each.name, variants: each.variants ?? [] })),
  };
}

/** A licence with what is derived from it; the others are those of the same organisation. */
function shown(row: LicenceRow, rows: readonly LicenceRow[], method: ReturnType<typeof inMethods>, today: string): Licence {
  const { name, variants: known } = method(row.holder.id, row.definitionCode);
  const variants = row.variants.map((code) => known?.find((each) => each.code === code) ?? { code, name: { nl: code, en: code } });
  return { ...row, sites: [...row.sites], methodName: name, variants: variants.map((each) => ({ code: each.code, name: each.name })), lastOn: lastDayOf(row), state: licenceState(row, today), followed: isFollowed(row, besides(row, rows)) };
}

/** The other licences of the same method between the same two. */
export const besides = (row: LicenceRow, rows: readonly LicenceRow[]): LicenceRow[] => rows.filter(({ id, holder, provider, definitionCode }) =>
  id !== row.id && holder.id === row.holder.id && provider.id === row.provider.id && definitionCode === row.definitionCode);

const SHOWN = 50;

/** Who has which method of whom without a licence today, and how many these are: as a provider by its programmes, as a licence holder by what was released. */
const unlicensed = (ctx: RequestContext): Promise<(Omit<Unlicensed, 'methodName'> & { all: number })[]> => ctx.unit.sql<Omit<Unlicensed, 'methodName'> & { all: number }>(`
  select ${organisation('h')} as holder, ${organisation('p')} as provider, k.definition_code, count(*) over ()::int as all from (
    select v.origin_organisation_id as holder_id, g.organisation_id as provider_id, g.definition_code
    from programme g join adopted_version v on v.organisation_id = g.organisation_id and v.id = g.adopted_version_id where g.organisation_id = $1 and v.origin_organisation_id <> $1
    union select organisation_id, audience_id, definition_code from definition_release where organisation_id = $1) k
    join auth.organisation h on h.id = k.holder_id join auth.organisation p on p.id = k.provider_id
  where not exists (select from licence l left join licence_end e on e.organisation_id = l.organisation_id and e.licence_id = l.id
    where l.organisation_id = k.holder_id and l.audience_id = k.provider_id and l.definition_code = k.definition_code
      and l.from_on <= $2::date and coalesce(least(l.until_on, e.ended_on), 'infinity') >= $2::date)
  order by k.definition_code, p.name, p.id limit ${SHOWN}`, [ctx.organisationId, ctx.clock.today()]);

/** A licence that this organisation granted or was granted, or NOT_FOUND. */
export async function licence(ctx: RequestContext, id: string): Promise<Licence> {
  const [rows, methods] = await Promise.all([isUuid(id) ? licencesBeside(ctx, [id]) : [], methodNames(ctx)]);
  const found = rows.find((row) => row.id === id);
  if (!found) throw errors.notFound({ kind: 'licence' });
  return shown(found, rows, inMethods(methods), ctx.clock.today());
}

interface OfVersion { holderId: string; holder: string; terms: LicenceTerm[]; named: LicenceVariant[] | null }

/** What of these days is not licensed for a copy of a version at these sites and of these variants; null where the method is the provider's own. */
export async function roundLicence(ctx: RequestContext, adoptedVersionId: string, sites: readonly string[], variants: readonly string[], period: { fromOn: string; untilOn: string }): Promise<RoundLicence | null> {
  const [found] = await ctx.unit.sql<OfVersion>(`
    select v.origin_organisation_id as holder_id, h.name as holder, coalesce((
      select jsonb_agg(jsonb_build_object('fromOn', l.from_on, 'untilOn', l.until_on, 'endedOn', e.ended_on, 'sites', l.sites, 'variants', l.variants))
      from licence l left join licence_end e on e.organisation_id = l.organisation_id and e.licence_id = l.id
      where l.organisation_id = v.origin_organisation_id and l.audience_id = $1 and l.definition_code = v.definition_code), '[]') as terms,
      v.document -> 'variants' as named
    from adopted_version v join auth.organisation h on h.id = v.origin_organisation_id where v.organisation_id = $1 and v.id = $2`, [ctx.organisationId, adoptedVersionId]);
  if (!found || found.holderId === ctx.organisationId) return null;
  const named = (code: string): Text => found.named?.find((each) => each.code === code)?.name ?? { nl: code, en: code };
  const gaps = licenceGaps(found.terms, sites, variants, period).map((gap) => ({ ...gap, sites: gap.sites.length === sites.length ? null : [...gap.sites], variants: gap.variants && gap.variants.map(named) }));
  return { holder: found.holder, gaps };
}
