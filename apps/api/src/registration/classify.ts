import { type Classified, reachWanted } from '@getrouw/domain';
import { isDeepStrictEqual } from 'node:util';
import { type RequestContext, uuid } from '../platform/index.ts';
import { type CaseRow, casesById, registeredCase } from './cases.queries.ts';
import { type Method, methodOf } from './method.ts';

/** How many cases are classified in one transaction. */
export const STEP = 500;

interface Due { trajectoryId: string; programmeId: string; cause: 'registration' | 'rules' }

/**
 * Classifies the next cases that wait for it. An outcome that stays keeps its row and only says by which rules it stands; another one is a new row.
 * @returns how many there were; fewer than STEP: none are left.
 */
export async function classifyStep(ctx: RequestContext): Promise<number> {
  const due = await ctx.unit.sql<Due>(`
    delete from classification_due d where d.organisation_id = $1
      and d.id = any(array(select id from classification_due where organisation_id = $1 order by id limit ${STEP} for update skip locked))
    returning d.trajectory_id, d.programme_id, d.cause`, [ctx.organisationId]);
  const rows = new Map((await casesById(ctx, due.map(({ trajectoryId }) => trajectoryId))).map((row) => [row.id, row]));
  const [same, changed]: [Kept[], Kept[]] = [[], []];
  for (const [programmeId, ofProgramme] of Map.groupBy(due, (each) => each.programmeId)) {
    const method = await methodOf(ctx, programmeId);
    const wanted = wantedFacts(method);
    for (const { trajectoryId, cause } of ofProgramme) {
      const row = rows.get(trajectoryId)!;
      const { facts, readings } = method.classify(registeredCase(method, row));
      const outcome = { facts: Object.fromEntries(Object.entries({ ...facts, ...row.judged }).filter(([code]) => wanted.has(code))), readings };
      const stays = isDeepStrictEqual(outcome, { facts: row.facts, readings: row.readings });
      if (!stays || row.configurationId !== method.configurationId) (stays ? same : changed).push({ id: uuid(), row, cause, configurationId: method.configurationId, outcome });
    }
  }
  await write(ctx, same, changed);
  return due.length;
}

interface Kept { id: string; row: CaseRow; cause: Due['cause']; configurationId: string; outcome: Pick<Classified, 'facts' | 'readings'> }

async function write(ctx: RequestContext, same: readonly Kept[], changed: readonly Kept[]): Promise<void> {
  const now = ctx.clock.now();
  const ids = (list: readonly Kept[]) => list.flatMap(({ row }) => row.classificationId ?? []);
  await ctx.unit.sql(`update classification k set configuration_id = g.configuration_id from jsonb_to_recordset($2::jsonb) as g (id uuid, configuration_id uuid)
    where k.organisation_id = $1 and k.id = g.id`, [ctx.organisationId, JSON.stringify(same.map(({ row, configurationId }) => ({ id: row.classificationId, configuration_id: configurationId })))]);
  await ctx.unit.sql('update classification set superseded_at = $3 where organisation_id = $1 and id = any($2::uuid[])', [ctx.organisationId, ids(changed), now]);
  await ctx.unit.sql(`insert into classification (organisation_id, id, trajectory_id, configuration_id, facts, readings, cause, computed_at)
    select $1, g.id, g.trajectory_id, g.configuration_id, g.facts, g.readings, g.cause, $3
    from jsonb_to_recordset($2::jsonb) as g (id uuid, trajectory_id uuid, configuration_id uuid, facts jsonb, readings jsonb, cause text)`,
  [ctx.organisationId, JSON.stringify(changed.map(({ id, row, configurationId, outcome, cause }) => ({ id, trajectory_id: row.id, configuration_id: configurationId, ...outcome, cause }))), now]);
}

const wantedOf = new WeakMap<Method, Set<string>>();

/** What is kept of an outcome: the facts that the report counts, and the classifications; the rest is computed again for who looks at one case. */
function wantedFacts(method: Method): Set<string> {
  const known = wantedOf.get(method);
  if (known) return known;
  const { definition } = method;
  const wanted = new Set([...reachWanted(definition).flatMap(({ fact, by }) => (by === null ? [fact] : [fact, by])), ...(definition.classifications ?? []).map(({ code }) => code)]);
  wantedOf.set(method, wanted);
  return wanted;
}
