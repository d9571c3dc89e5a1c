import { caseloadOf, type Text } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import { scopeOf, trajectoryWithin } from '../caseload/index.ts';
import { cut, lastSeen, limitOf, type PageArgs, type RequestContext } from '../platform/index.ts';
import { methodsOf } from '../registration/index.ts';
import type { CaseloadPage } from './work.type.ts';

interface Row { professionalId: string; name: string; hoursPerWeek: number | null; cases: { programmeId: string; variant: string | null; familyId: string }[]; overdue: number }

/** How many cases each professional within reach carries beside the norm of the method; who has none is left out. */
export async function caseloads(ctx: RequestContext, { first, after }: PageArgs): Promise<CaseloadPage> {
  const today = ctx.clock.today();
  const [rows, programmes] = await Promise.all([
    ctx.unit.sql<Row>(`
      select p.id as professional_id, p.name, p.hours_per_week, n.cases, n.overdue from professional p cross join lateral (
        select jsonb_agg(jsonb_build_object('programmeId', t.programme_id, 'variant', t.variant, 'familyId', t.family_id)) as cases, coalesce(sum(late.count), 0)::int as overdue
        from trajectory_professional tp join trajectory t on t.organisation_id = tp.organisation_id and t.id = tp.trajectory_id
          cross join lateral (select count(*) from task k where k.organisation_id = $1 and k.trajectory_id = t.id and k.due_on < $5 and (k.until is null or k.until > $5)) late
        where tp.organisation_id = $1 and tp.professional_id = p.id and tp.starts_on <= $5 and (tp.ends_on is null or tp.ends_on >= $5)
          and t.started_on <= $5 and t.ended_on is null and ${trajectoryWithin('t')}) n
      where p.organisation_id = $1 and n.cases is not null and ($6::text is null or (p.name, p.id) > ($6, $7::uuid)) order by p.name, p.id limit $8`,
    [...scopeOf(ctx, 'case.read'), today, ...lastSeen(after, 'text', 'uuid'), limitOf(first)]),
    ctx.unit.sql<{ programmeId: string; name: Text }>(`select p.id as programme_id, v.document -> 'name' as name from programme p
      join adopted_version v on v.organisation_id = p.organisation_id and v.id = p.adopted_version_id where p.organisation_id = $1 order by v.document ->> 'code'`, [ctx.organisationId]),
  ]);
  const page = cut(rows, first, ({ name, professionalId }) => [name, professionalId]);
  const methods = await methodsOf(ctx, programmes.map(({ programmeId }) => programmeId));
  audit.recordRead(ctx, 'case', page.items.flatMap(({ cases }) => cases.map(({ familyId }) => familyId)));
  return {
    next: page.next,
    methods: programmes.map(({ programmeId, name }) => {
      const { most = null, hoursPerWeek = null, note = null } = methods.get(programmeId)!.definition.course?.caseload ?? {};
      return { programmeId, name, most, hoursPerWeek, note };
    }),
    items: page.items.map(({ cases, ...row }) => {
      const carried = [...Map.groupBy(cases, ({ programmeId }) => programmeId)].map(([programmeId, of]) => (
        { programmeId, ...caseloadOf(methods.get(programmeId)!.definition, of.map(({ variant }) => variant), row.hoursPerWeek) }));
      const share = carried.every((each) => each.share !== null) ? carried.reduce((sum, each) => sum + each.share!, 0) : null;
      return { ...row, methods: carried.map(({ programmeId, cases: count, weight, most }) => ({ programmeId, cases: count, weight, most })), share };
    }),
  };
}
