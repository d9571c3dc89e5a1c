import type { RegisteredPerson } from '@getrouw/domain';
import { helpedBy, oneAtATime } from '../caseload/index.ts';
import { type RequestContext, uuid } from '../platform/index.ts';
import type { KeptCell, Sheet } from './cases.queries.ts';
import type { Moment } from './states.ts';

/** Many registrations at once, for imports: a fixed number of statements however many there are. */

export interface KnownCase {
  familyId: string;
  /** Whether who reads the file helps, or helped, this family. */
  mine: boolean;
  persons: (RegisteredPerson & { number: number; removed: boolean })[];
  trajectories: { id: string; number: number; startedOn: string; asOf: string | null; sheets: Sheet[] }[];
}

/** Families by client number, with who belongs to them and what is registered in their trajectories of a programme. */
export async function knownCases(ctx: RequestContext, programmeId: string, clientNumbers: readonly string[]): Promise<Map<string, KnownCase>> {
  const rows = await ctx.unit.sql<KnownCase & { clientNumber: string }>(`
    select f.client_number, f.id as family_id, ${helpedBy('f.id', '$4::uuid', '$5::date')} as mine,
      coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'number', p.number, 'role', p.role, 'gender', p.gender, 'born', p.born, 'removed', p.removed_on is not null) order by p.number)
        from person p where p.organisation_id = $1 and p.family_id = f.id), '[]') as persons,
      (select jsonb_agg(jsonb_build_object('id', t.id, 'number', t.number, 'startedOn', t.started_on, 'asOf', g.as_of,
          'sheets', coalesce((select jsonb_agg(jsonb_build_object('personId', s.person_id, 'moment', s.moment, 'cells', s.cells)) from registration_sheet s
            where s.organisation_id = $1 and s.registration_id = g.id), '[]')) order by t.number)
        from trajectory t left join registration g on g.organisation_id = t.organisation_id and g.trajectory_id = t.id and g.coder = 'first'
        where t.organisation_id = $1 and t.family_id = f.id and t.programme_id = $2) as trajectories
    from family f where f.organisation_id = $1 and f.client_number = any($3)
      and exists (select from trajectory t where t.organisation_id = $1 and t.family_id = f.id and t.programme_id = $2)`, [ctx.organisationId, programmeId, clientNumbers, ctx.memberId, ctx.clock.today()]);
  return new Map(rows.map(({ clientNumber, ...row }) => [clientNumber, row]));
}

export interface PlannedPerson extends RegisteredPerson { familyId: string; number: number }
export interface PlannedSheet { trajectoryId: string; personId: string | null; moment: Moment; cells: Record<string, KeptCell>; asOf: string }

/** Writes persons and cells; each save is kept, as those on the screen are. */
export async function writeRegistrations(ctx: RequestContext, persons: { added: readonly PlannedPerson[]; changed: readonly PlannedPerson[] }, sheets: readonly PlannedSheet[]): Promise<void> {
  const [org, now] = [ctx.organisationId, ctx.clock.now()];
  await oneAtATime(ctx, persons.added.map(({ familyId }) => familyId)); // for the numbers
  const PERSON = 'jsonb_to_recordset($2::jsonb) as g (id uuid, "familyId" uuid, number int, role text, gender text, born text)';
  await ctx.unit.sql(`insert into person (organisation_id, id, family_id, number, role, gender, born, revision) select $1, g.id, g."familyId", g.number, g.role, g.gender, g.born, 1 from ${PERSON}`, [org, JSON.stringify(persons.added)]);
  await ctx.unit.sql(`update person p set gender = g.gender, born = g.born, revision = p.revision + 1 from ${PERSON} where p.organisation_id = $1 and p.id = g.id`, [org, JSON.stringify(persons.changed)]);
  const registrations = [...Map.groupBy(sheets, ({ trajectoryId }) => trajectoryId)].map(([trajectoryId, of]) => ({ id: uuid(), trajectoryId, asOf: of.map(({ asOf }) => asOf).toSorted().at(-1) }));
  await ctx.unit.sql(`
    with given as (select * from jsonb_to_recordset($2::jsonb) as g (id uuid, "trajectoryId" uuid, "asOf" date)),
      kept as (insert into registration as r (organisation_id, id, trajectory_id, coder, as_of, saved_at, saved_by, revision) select $1, id, "trajectoryId", 'first', "asOf", $4, $5, 1 from given
        on conflict (organisation_id, trajectory_id, coder) do update set as_of = greatest(r.as_of, excluded.as_of), saved_at = excluded.saved_at, saved_by = excluded.saved_by returning r.id, r.trajectory_id),
      cells as (select * from jsonb_to_recordset($3::jsonb) as g (id uuid, "changeId" uuid, "trajectoryId" uuid, "personId" uuid, moment text, cells jsonb)),
      sheet as (insert into registration_sheet as s (organisation_id, id, registration_id, person_id, moment, cells)
        select $1, c.id, k.id, c."personId", c.moment, c.cells from cells c join kept k on k.trajectory_id = c."trajectoryId"
        on conflict (organisation_id, registration_id, person_id, moment) do update set cells = s.cells || excluded.cells returning s.id, s.registration_id, s.person_id, s.moment)
    insert into registration_change (organisation_id, id, sheet_id, cells, imported, changed_at, changed_by)
      select $1, c."changeId", s.id, c.cells, true, $4, $5 from cells c join kept k on k.trajectory_id = c."trajectoryId"
        join sheet s on s.registration_id = k.id and s.person_id is not distinct from c."personId" and s.moment = c.moment`,
  [org, JSON.stringify(registrations), JSON.stringify(sheets.map((sheet) => ({ id: uuid(), changeId: uuid(), ...sheet }))), now, ctx.memberId]);
}
