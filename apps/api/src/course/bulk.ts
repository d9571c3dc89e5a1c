import type { ContactKind } from '@getrouw/domain';
import type { RequestContext } from '../platform/index.ts';
import { courseCases, type LoadedCase } from './cases.queries.ts';

/** Many rows at once, for imports: a fixed number of statements however many there are. */

export interface KnownCourse extends LoadedCase {
  clientNumber: string;
  /** Of what was stated last, also what was withdrawn, by code and number. */
  revisions: ReadonlyMap<string, number>;
}
export interface ImportedContact { id: string; trajectoryId: string; source: string; happenedOn: string; kind: ContactKind; minutes: number | null; outsideOfficeHours: boolean; failed: boolean }
export interface ImportedMilestone { id: string; trajectoryId: string; code: string; number: number; revision: number; happenedOn: string }

/** The courses of families of the organisation with these client numbers. */
export async function knownCourses(ctx: RequestContext, clientNumbers: readonly string[]): Promise<KnownCourse[]> {
  const rows = await ctx.unit.sql<{ id: string; clientNumber: string; revisions: Record<string, number> }>(`
    select t.id, f.client_number, coalesce((select jsonb_object_agg(m.code || ' ' || m.number, m.revision order by m.revision) from milestone m where m.organisation_id = $1 and m.trajectory_id = t.id), '{}') as revisions
    from trajectory t join family f on f.organisation_id = t.organisation_id and f.id = t.family_id where t.organisation_id = $1 and f.client_number = any($2)`, [ctx.organisationId, clientNumbers]);
  const cases = await courseCases(ctx, rows.map(({ id }) => id));
  return rows.map(({ id, clientNumber, revisions }) => ({ ...cases.get(id)!, clientNumber, revisions: new Map(Object.entries(revisions)) }));
}

/** Contacts that were imported before, by trajectory and source; also those that were removed since. */
export async function knownContacts(ctx: RequestContext, trajectoryIds: readonly string[]): Promise<Map<string, ImportedContact & { removed: boolean }>> {
  const rows = await ctx.unit.sql<ImportedContact & { removed: boolean }>(`
    select id, trajectory_id, source, happened_on, kind, minutes, outside_office_hours, failed, removed_at is not null as removed
    from contact where organisation_id = $1 and trajectory_id = any($2::uuid[]) and source is not null`, [ctx.organisationId, trajectoryIds]);
  return new Map(rows.map((row) => [`${row.trajectoryId} ${row.source}`, row]));
}

const CONTACTS = `jsonb_to_recordset($2::jsonb) as g (id uuid, "trajectoryId" uuid, source text, "happenedOn" date, kind text, minutes int, "outsideOfficeHours" boolean, failed boolean)`;

export async function writeContacts(ctx: RequestContext, { added, changed }: { added: readonly ImportedContact[]; changed: readonly ImportedContact[] }): Promise<void> {
  if (added.length > 0) {
    await ctx.unit.sql(`insert into contact (organisation_id, id, trajectory_id, happened_on, kind, minutes, outside_office_hours, failed, source, recorded_at, recorded_by, revision)
      select $1, g.id, g."trajectoryId", g."happenedOn", g.kind, g.minutes, g."outsideOfficeHours", g.failed, g.source, $3, $4, 1 from ${CONTACTS}`, [ctx.organisationId, JSON.stringify(added), ctx.clock.now(), ctx.memberId]);
  }
  if (changed.length > 0) {
    await ctx.unit.sql(`update contact c set happened_on = g."happenedOn", kind = g.kind, minutes = g.minutes, outside_office_hours = g."outsideOfficeHours", failed = g.failed, revision = c.revision + 1
      from ${CONTACTS} where c.organisation_id = $1 and c.id = g.id`, [ctx.organisationId, JSON.stringify(changed)]);
  }
}

/** A file that holds milestones of a trajectory tells its course: what is not in it was not done. */
export async function writeMilestones(ctx: RequestContext, added: readonly ImportedMilestone[]): Promise<void> {
  await ctx.unit.sql(`insert into milestone (organisation_id, id, trajectory_id, code, number, revision, state, happened_on, recorded_at)
    select $1, g.id, g."trajectoryId", g.code, g.number, g.revision, 'met', g."happenedOn", $3
    from jsonb_to_recordset($2::jsonb) as g (id uuid, "trajectoryId" uuid, code text, number int, revision int, "happenedOn" date)`, [ctx.organisationId, JSON.stringify(added), ctx.clock.now()]);
  await ctx.unit.sql('update trajectory set course_from = null where organisation_id = $1 and id = any($2::uuid[]) and course_from is not null', [ctx.organisationId, added.map(({ trajectoryId }) => trajectoryId)]);
}
