import type { Verb } from '@getrouw/access-rules';
import { audit } from '../audit/index.ts';
import { cut, errors, isUuid, keysOf, limitOf, type RequestContext } from '../platform/index.ts';
import type { Family, FamilyPage, FamilySummary, Trajectory, TrajectoryProfessional } from './caseload.type.ts';
import { careHistory } from './care-history.queries.ts';
import { eligibilities } from './eligibility.queries.ts';
import { familyWithin, professionalWithin, scopeOf, trajectoryWithin } from './reach.ts';
import { type SearchArgs, soughtIn } from './search.args.ts';

const matches = `f.organisation_id = $1 and ${familyWithin('f')} and ($5::text is null or position($5 in lower(f.client_number)) > 0)`;

export async function families(ctx: RequestContext, wish: SearchArgs): Promise<FamilyPage> {
  const [after = null] = keysOf(wish.after, 1) ?? [];
  const search = soughtIn(wish);
  const [rows, [count]] = await Promise.all([
    ctx.unit.sql<FamilySummary>(`
      select f.id, f.client_number, f.municipality, coalesce(within.count, 0) as trajectories, latest.team as latest_team,
        latest.started_on as latest_started_on, latest.ended_on as latest_ended_on
      from family f
        left join lateral (select count(*)::int as count from trajectory t
          where t.organisation_id = $1 and t.family_id = f.id and ${trajectoryWithin('t')}) within on true
        left join lateral (select tm.name as team, t.started_on, t.ended_on from trajectory t
            join team tm on tm.organisation_id = t.organisation_id and tm.id = t.team_id
          where t.organisation_id = $1 and t.family_id = f.id and ${trajectoryWithin('t')} order by t.started_on desc, t.number desc limit 1) latest on true
      where ${matches} and ($6::text is null or f.client_number > $6)
      order by f.client_number limit $7`, [...scopeOf(ctx, 'case.read'), search, after, limitOf(wish.first)]),
    ctx.unit.sql<{ total: number }>(`select count(*)::int as total from family f where ${matches}`, [...scopeOf(ctx, 'case.read'), search]),
  ]);
  const page = cut(rows, wish.first, ({ clientNumber }) => [clientNumber]);
  audit.recordRead(ctx, 'case', page.items.map(({ id }) => id));
  return { ...page, total: count!.total };
}

/** A family to read; who saw it is written down. */
export async function readFamily(ctx: RequestContext, id: string): Promise<Family> {
  const found = await family(ctx, id, 'case.read');
  audit.recordRead(ctx, 'case', [id]);
  return found;
}

/** Whom a method helps, of the version v of it. */
const UNIT = `coalesce(v.document #>> '{targetGroup,unit}', 'family')`;

/** A family with its trajectories within reach of the verb, or NOT_FOUND. */
export async function family(ctx: RequestContext, id: string, verb: Verb): Promise<Family> {
  if (!isUuid(id)) throw errors.notFound({ kind: 'family' });
  const [[found], trajectories, professionals, eligibility, history] = await Promise.all([
    ctx.unit.sql<Omit<Family, 'trajectories' | 'history'>>(
      `select f.id, f.client_number, f.municipality, f.revision,
        coalesce((select ${UNIT} from trajectory t join programme p on p.organisation_id = t.organisation_id and p.id = t.programme_id
            join adopted_version v on v.organisation_id = p.organisation_id and v.id = p.adopted_version_id
          where t.organisation_id = f.organisation_id and t.family_id = f.id order by t.number desc limit 1),
          (select min(${UNIT}) from programme p join adopted_version v on v.organisation_id = p.organisation_id and v.id = p.adopted_version_id where p.organisation_id = f.organisation_id), 'family') as unit,
        case when f.objection_on is not null then jsonb_build_object('on', f.objection_on, 'source', f.objection_source) end as objection,
        coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'number', p.number, 'role', p.role) order by p.number)
          from person p where p.organisation_id = f.organisation_id and p.family_id = f.id and p.removed_on is null), '[]') as persons,
        coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'personId', c.person_id, 'purpose', c.purpose, 'answer', c.answer, 'saidOn', c.said_on, 'source', c.source,
            'recordedAt', c.recorded_at, 'recordedBy', m.name) order by c.recorded_at desc, c.id desc)
          from consent c left join member m on m.organisation_id = c.organisation_id and m.id = c.recorded_by where c.organisation_id = f.organisation_id and c.family_id = f.id), '[]') as consents
      from family f where f.organisation_id = $1 and ${familyWithin('f')} and f.id = $5`,
      [...scopeOf(ctx, verb), id],
    ),
    trajectoriesOf(ctx, id, verb),
    helpersOf(ctx, id, verb),
    eligibilities(ctx, id, verb),
    careHistory(ctx, id),
  ]);
  if (!found) throw errors.notFound({ kind: 'family' });
  return { ...found, history, trajectories: trajectories.map((each) => ({
    ...each, professionals: professionals.filter(({ trajectoryId }) => trajectoryId === each.id), eligibility: eligibility.get(each.id) ?? null,
  })) };
}

const trajectoriesOf = (ctx: RequestContext, familyId: string, verb: Verb) => ctx.unit.sql<Omit<Trajectory, 'professionals' | 'eligibility'>>(`
  select t.id, t.number, t.programme_id, p.definition_code, t.referred_on, t.first_contact_on, t.started_on, t.ended_on, t.referrer, t.coercion_measure,
    t.closing_reason, t.variant, t.funding, t.granted_hours, t.contract_id, t.opening, t.revision, jsonb_build_object('id', tm.id, 'name', tm.name, 'startsOn', tm.starts_on, 'endsOn', tm.ends_on, 'revision', tm.revision,
      'site', jsonb_build_object('id', s.id, 'name', s.name, 'endsOn', s.ends_on, 'revision', s.revision)) as team,
    case when v.document @? '$.instruments[*] ? (@.kind == "registration")' then jsonb_build_object('savedAt', g.saved_at) end as registration
  from trajectory t
    join programme p on p.organisation_id = t.organisation_id and p.id = t.programme_id
    join team tm on tm.organisation_id = t.organisation_id and tm.id = t.team_id
    join site s on s.organisation_id = tm.organisation_id and s.id = tm.site_id
    join adopted_version v on v.organisation_id = p.organisation_id and v.id = p.adopted_version_id
    left join registration g on g.organisation_id = t.organisation_id and g.trajectory_id = t.id and g.coder = 'first'
  where t.organisation_id = $1 and ${trajectoryWithin('t')} and t.family_id = $5
  order by t.started_on, t.number`, [...scopeOf(ctx, verb), familyId]);

/** Of a colleague out of reach only the name shows: the rest is for who may read professionals. */
const helpersOf = (ctx: RequestContext, familyId: string, verb: Verb) => ctx.unit.sql<TrajectoryProfessional & { trajectoryId: string }>(`
  select tp.trajectory_id, tp.id, tp.starts_on, tp.ends_on, tp.revision, jsonb_build_object('id', p.id, 'staffNumber', p.staff_number, 'name', p.name,
    'memberId', p.member_id, 'endsOn', p.ends_on, 'revision', p.revision) || case when open.to_me then jsonb_build_object('birthYear', p.birth_year,
    'youthCareSince', p.youth_care_since, 'cvNote', p.cv_note) else '{}' end as professional
  from trajectory t
    join trajectory_professional tp on tp.organisation_id = t.organisation_id and tp.trajectory_id = t.id
    join professional p on p.organisation_id = tp.organisation_id and p.id = tp.professional_id
    cross join lateral (select ${professionalWithin('p', '$7').replaceAll('$2', '$6')} as to_me) open
  where t.organisation_id = $1 and ${trajectoryWithin('t')} and t.family_id = $5
  order by tp.starts_on, p.name, tp.id`, [...scopeOf(ctx, verb), familyId, ctx.reach('professional.read') ?? null, ctx.clock.today()]);
