import type { Verb } from '@getrouw/access-rules';
import { isFilledIn, type Item, registrationItems } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import { helpedBy, readableBy, scopeOf, trajectoryWithin } from '../caseload/index.ts';
import { errors, isUuid, type RequestContext } from '../platform/index.ts';
import { CASE, type CaseRow, registeredCase } from './cases.queries.ts';
import { type Method, methodOf } from './method.ts';
import { registrationErrors } from './registration.errors.ts';
import type { ClassificationMoment, Judgement, Registration, RegistrationCell } from './registration.type.ts';
import type { Coder } from './states.ts';

/** A trajectory within reach with what is registered about its case. */
export interface OpenCase extends CaseRow {
  programmeId: string; number: number; endedOn: string | null; clientNumber: string;
  /** Whether the caller helps, or helped, this family. */
  mine: boolean;
  registration: { id: string; savedAt: string | null; handedInAt: string | null } | null;
}

/** Whether a member is to code a case as the second and has not handed in: he does not see what the first filled in. Each is SQL. */
export const blindTo = (trajectoryId: string, me: string): string =>
  `exists (select from registration own where own.organisation_id = $1 and own.trajectory_id = ${trajectoryId} and own.coder_id = ${me} and own.handed_in_at is null)`;

/**
 * The case of a trajectory within reach of the verb, or NOT_FOUND. Of a second coder: the one that was given to the caller, as long as the family does not
 * object to an outsider.
 */
export async function openCase(ctx: RequestContext, trajectoryId: string, coder: Coder, verb: Verb): Promise<OpenCase> {
  const within = coder === 'first' ? trajectoryWithin('t') : `$2::text is not null and $3::uuid[] is not null and g.coder_id = $4::uuid and ${readableBy('$4::uuid')}`;
  const [found] = !isUuid(trajectoryId) ? [] : await ctx.unit.sql<OpenCase & { blind: boolean }>(`
    select ${CASE(coder)}, t.programme_id, t.number, t.ended_on, f.client_number, ${helpedBy('t.family_id', '$4::uuid', '$6::date')} as mine, ${blindTo('t.id', '$4::uuid')} as blind,
      case when g.id is not null then jsonb_build_object('id', g.id, 'savedAt', g.saved_at, 'handedInAt', g.handed_in_at) end as registration
    from trajectory t
      join family f on f.organisation_id = t.organisation_id and f.id = t.family_id
      left join registration g on g.organisation_id = t.organisation_id and g.trajectory_id = t.id and g.coder = '${coder}'
    where t.organisation_id = $1 and t.id = $5 and ${within}`, [...scopeOf(ctx, verb), trajectoryId, ctx.clock.today()]);
  if (!found) throw errors.notFound({ kind: 'trajectory' });
  if (coder === 'first' && found.blind) throw registrationErrors.codeFirst();
  return found;
}

/** A registration to read. */
export async function readRegistration(ctx: RequestContext, trajectoryId: string, coder: Coder): Promise<Registration> {
  const verb = coder === 'first' ? 'case.read' : 'registration.code';
  if (!ctx.holds(verb)) throw errors.forbidden({ verb });
  return registration(ctx, trajectoryId, coder, verb);
}

/** The registration of a trajectory within reach of the verb, or NOT_FOUND; who saw it is written down. */
export async function registration(ctx: RequestContext, trajectoryId: string, coder: Coder, verb: Verb): Promise<Registration> {
  const open = await openCase(ctx, trajectoryId, coder, verb);
  const [method, judgements, history] = await Promise.all([methodOf(ctx, open.programmeId), judgementsOf(ctx, trajectoryId), historyOf(ctx, trajectoryId)]);
  const { definition, instrument } = method;
  const seesSpecial = open.mine || coder === 'second';
  const shown = new Map((instrument ? registrationItems(instrument).filter(isFilledIn) : []).filter((item) => seesSpecial || item.sensitivity !== 'special_category').map((item) => [item.code, item]));
  const registered = registeredCase(method, open);
  audit.recordRead(ctx, seesSpecial ? 'registration' : 'case', [open.familyId, trajectoryId]);
  return {
    trajectoryId, familyId: open.familyId, clientNumber: open.clientNumber, trajectoryNumber: open.number, startedOn: open.startedOn, endedOn: open.endedOn, coder,
    method: methodShown(method), instrumentCode: instrument?.code ?? null,
    seesSpecial, mayWrite: coder === 'second' ? !open.registration?.handedInAt : ctx.holds('case.write'),
    persons: open.persons, cells: cellsOf(open, shown),
    basis: { definition, registered },
    judgements: coder === 'second' ? [] : judgements.map((each) => (seesSpecial ? each : { ...each, reason: null })), history: coder === 'second' ? [] : history.map((each) => classesOnly(method, each)),
    savedAt: dateOf(open.registration?.savedAt), handedInAt: dateOf(open.registration?.handedInAt),
  };
}

export const dateOf = (value: string | null | undefined): Date | null => (value ? new Date(value) : null);

const methodShown = ({ definition: { code, name, abbreviation, scales, classifications, targetGroup, terms, variants, fundings }, instrument }: Method): Registration['method'] => ({
  code, name, abbreviation, scales, instruments: instrument ? [instrument] : [], ...(classifications && { classifications }), ...(targetGroup && { targetGroup }),
  ...(terms && { terms }), ...(variants && { variants }), ...(fundings && { fundings }),
});

/** Cells of persons who count and of items that are asked. */
function cellsOf({ sheets, persons }: Pick<CaseRow, 'sheets' | 'persons'>, shown: ReadonlyMap<string, Item>): RegistrationCell[] {
  const there = new Set<string | null>([null, ...persons.map(({ id }) => id)]);
  return sheets.filter(({ personId }) => there.has(personId)).flatMap(({ personId, moment, cells }) => Object.entries(cells)
    .filter(([code]) => shown.has(code)).map(([itemCode, { v, e, n }]) => ({ itemCode, personId, moment, value: v, explanation: e ?? null, revision: n })));
}

const judgementsOf = (ctx: RequestContext, trajectoryId: string) => ctx.unit.sql<Judgement>(`
  select j.classification, j.option, j.second, j.reason, j.judged_at, m.name as judged_by from judgement j join member m on m.organisation_id = j.organisation_id and m.id = j.judged_by
  where j.organisation_id = $1 and j.trajectory_id = $2 order by j.judged_at desc, j.id desc`, [ctx.organisationId, trajectoryId]);

type Kept = Omit<ClassificationMoment, 'classes'> & { facts: Record<string, unknown> };

const historyOf = (ctx: RequestContext, trajectoryId: string) => ctx.unit.sql<Kept>(`
  select facts, readings, cause, computed_at, superseded_at from classification where organisation_id = $1 and trajectory_id = $2 order by computed_at desc, id desc limit 50`, [ctx.organisationId, trajectoryId]);

function classesOnly({ definition }: Method, { facts, ...moment }: Kept): ClassificationMoment {
  return { ...moment, classes: Object.fromEntries((definition.classifications ?? []).flatMap(({ code }) => (typeof facts[code] === 'string' ? [[code, facts[code]]] : []))) };
}
