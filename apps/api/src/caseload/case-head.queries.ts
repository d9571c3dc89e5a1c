import { audit } from '../audit/index.ts';
import { errors, isUuid, type RequestContext } from '../platform/index.ts';
import type { CaseHead } from './case-head.type.ts';
import { helpedBy, scopeOf, trajectoryWithin } from './reach.ts';

/** The head of a trajectory within reach of `case.read`, or NOT_FOUND; who saw it is written down. */
export async function caseHead(ctx: RequestContext, trajectoryId: string): Promise<CaseHead> {
  const [found] = !isUuid(trajectoryId) ? [] : await ctx.unit.sql<CaseHead>(`
    select t.id as trajectory_id, t.family_id, t.programme_id, f.client_number, t.number as trajectory_number, v.document -> 'name' as method_name,
      coalesce(v.document #>> '{targetGroup,unit}', 'family') as unit, tm.name as team_name, t.started_on, t.ended_on,
      coalesce((select array_agg(distinct p.name order by p.name) from trajectory_professional tp join professional p on p.organisation_id = tp.organisation_id and p.id = tp.professional_id
        where tp.organisation_id = $1 and tp.trajectory_id = t.id and tp.starts_on <= $7 and (tp.ends_on is null or tp.ends_on >= $7)), '{}') as professionals,
      v.document @? '$.instruments[*] ? (@.kind == "registration")' as registers, v.document ? 'plan' as plans, v.document ? 'goalCatalogue' as has_goals,
      ${helpedBy('t.family_id', '$4::uuid')} as mine, coalesce(${trajectoryWithin('t').replaceAll('$2', '$6')}, false) as may_write
    from trajectory t join family f on f.organisation_id = t.organisation_id and f.id = t.family_id
      join team tm on tm.organisation_id = t.organisation_id and tm.id = t.team_id
      join programme p on p.organisation_id = t.organisation_id and p.id = t.programme_id
      join adopted_version v on v.organisation_id = p.organisation_id and v.id = p.adopted_version_id
    where t.organisation_id = $1 and ${trajectoryWithin('t')} and t.id = $5`,
  [...scopeOf(ctx, 'case.read'), trajectoryId, ctx.reach('case.write') ?? null, ctx.clock.today()]);
  if (!found) throw errors.notFound({ kind: 'trajectory' });
  audit.recordRead(ctx, 'case', [found.familyId]);
  return found;
}
