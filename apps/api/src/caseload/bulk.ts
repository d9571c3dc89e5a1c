import type { Opening } from '@getrouw/domain';
import type { RequestContext } from '../platform/index.ts';

/** Many rows at once, for imports: a fixed number of statements however many there are. */

export interface TrajectoryValues {
  number: number; programmeId: string; teamId: string; referredOn: string | null; firstContactOn: string | null; startedOn: string; endedOn: string | null;
  referrer: string | null; coercionMeasure: string | null; closingReason: string | null; variant: string | null; funding: string | null; grantedHours: number | null;
  opening: Opening | null; courseFrom: string | null;
}
export interface KnownHelper { id: string; trajectoryId: string; professionalId: string; startsOn: string; endsOn: string | null }
export interface KnownTrajectory extends TrajectoryValues {
  id: string; familyId: string; helpers: KnownHelper[];
  /** Evaluations that are to be closed before it can end. */
  openEvaluations: string[];
}
export interface KnownFamily { id: string; clientNumber: string; municipality: string | null; trajectories: KnownTrajectory[] }
export interface KnownProfessional {
  id: string; staffNumber: string; name: string; email: string | null; birthYear: number | null; youthCareSince: string | null; cvNote: string | null; memberId: string | null; endsOn: string | null;
}

const TRAJECTORY = 't.number, t.programme_id, t.team_id, t.referred_on, t.first_contact_on, t.started_on, t.ended_on, t.referrer, t.coercion_measure, t.closing_reason, t.variant, t.funding, t.granted_hours, t.opening, t.course_from';

/** Families of the organisation by client number, with their trajectories and who helped. */
export async function knownFamilies(ctx: RequestContext, clientNumbers: readonly string[]): Promise<Map<string, KnownFamily>> {
  const values = [ctx.organisationId, clientNumbers];
  const named = 'join family f on f.organisation_id = t.organisation_id and f.id = t.family_id where t.organisation_id = $1 and f.client_number = any($2)';
  const [families, trajectories, helpers] = await Promise.all([
    ctx.unit.sql<KnownFamily>('select id, client_number, municipality from family where organisation_id = $1 and client_number = any($2)', values),
    ctx.unit.sql<KnownTrajectory>(`select t.id, t.family_id, ${TRAJECTORY},
      coalesce((select jsonb_agg(e.held_on order by e.held_on) from evaluation e where e.organisation_id = t.organisation_id and e.trajectory_id = t.id and e.closed_at is null), '[]') as open_evaluations
      from trajectory t ${named} order by t.number`, values),
    ctx.unit.sql<KnownHelper>(`select h.id, h.trajectory_id, h.professional_id, h.starts_on, h.ends_on
      from trajectory_professional h join trajectory t on t.organisation_id = h.organisation_id and t.id = h.trajectory_id ${named}`, values),
  ]);
  const helpersOf = Map.groupBy(helpers, ({ trajectoryId }) => trajectoryId);
  const trajectoriesOf = Map.groupBy(trajectories, ({ familyId }) => familyId);
  return new Map(families.map((family) => [family.clientNumber, {
    ...family, trajectories: (trajectoriesOf.get(family.id) ?? []).map((each) => ({ ...each, helpers: helpersOf.get(each.id) ?? [] })),
  }]));
}

/** Professionals of the organisation by staff number. */
export async function knownProfessionals(ctx: RequestContext, staffNumbers: readonly string[]): Promise<Map<string, KnownProfessional>> {
  const rows = await ctx.unit.sql<KnownProfessional>(
    'select id, staff_number, name, email, birth_year, youth_care_since, cv_note, member_id, ends_on from professional where organisation_id = $1 and staff_number = any($2)',
    [ctx.organisationId, staffNumbers],
  );
  return new Map(rows.map((row) => [row.staffNumber, row]));
}

type Columns = Readonly<Record<string, 'uuid' | 'text' | 'text[]' | 'int' | 'date'>>;

const TABLES = {
  family: { clientNumber: 'text', municipality: 'text' },
  trajectory: {
    familyId: 'uuid', number: 'int', programmeId: 'uuid', teamId: 'uuid', referredOn: 'date', firstContactOn: 'date', startedOn: 'date', endedOn: 'date',
    referrer: 'text', coercionMeasure: 'text', closingReason: 'text', variant: 'text', funding: 'text', grantedHours: 'int', opening: 'text', courseFrom: 'date',
  },
  trajectory_professional: { trajectoryId: 'uuid', professionalId: 'uuid', startsOn: 'date', endsOn: 'date' },
  professional: { staffNumber: 'text', name: 'text', email: 'text', birthYear: 'int', youthCareSince: 'date', cvNote: 'text' },
  professional_team: { professionalId: 'uuid', teamId: 'uuid', programmeId: 'uuid', variants: 'text[]', trainedOn: 'date', startsOn: 'date', endsOn: 'date' },
} as const satisfies Record<string, Columns>;

export type BulkTable = keyof typeof TABLES;
export type BulkRow<T extends BulkTable> = { id: string } & { [C in keyof (typeof TABLES)[T]]: (typeof TABLES)[T][C] extends 'text[]' ? readonly string[] : string | number | null };
/** Rows to add, and rows as they will be, one revision further. */
export interface BulkRows<T extends BulkTable> { added: readonly BulkRow<T>[]; changed: readonly BulkRow<T>[] }

/** Adds and changes rows of the organisation in two statements. */
export async function writeRows<T extends BulkTable>(ctx: RequestContext, table: T, { added, changed }: BulkRows<T>): Promise<void> {
  const columns = Object.entries(TABLES[table]).map(([name, type]) => ({ name: name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), given: `given."${name}"`, type }));
  const rows = `jsonb_to_recordset($2::jsonb) as given (id uuid, ${columns.map(({ given, type }) => `${given.slice('given.'.length)} ${type}`).join(', ')})`;
  if (added.length > 0) {
    await ctx.unit.sql(`insert into ${table} (organisation_id, id, revision, ${columns.map(({ name }) => name).join(', ')})
      select $1, given.id, 1, ${columns.map(({ given }) => given).join(', ')} from ${rows}`, [ctx.organisationId, JSON.stringify(added)]);
  }
  if (changed.length > 0) {
    await ctx.unit.sql(`update ${table} old set ${columns.map(({ name, given }) => `${name} = ${given}`).join(', ')}, revision = old.revision + 1
      from ${rows} where old.organisation_id = $1 and old.id = given.id`, [ctx.organisationId, JSON.stringify(changed)]);
  }
}
