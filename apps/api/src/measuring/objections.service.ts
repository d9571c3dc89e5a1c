import { audit } from '../audit/index.ts';
import { type Family, type RecordConsentInput, recordConsent as keepConsent, type RecordObjectionInput, recordObjection as record } from '../caseload/index.ts';
import type { RequestContext } from '../platform/index.ts';
import { OBJECTION } from './round-cases.queries.ts';

/** Of a drawn case `c` of the round `r`: its first opinion is in an outsider's hands, or only outsiders may score it. */
const BY_OUTSIDER = `(
  exists (select from assignment a join member m on m.organisation_id = a.organisation_id and m.id = a.assessor_id
    where a.organisation_id = c.organisation_id and a.round_case_id = c.id and a.opinion = 'first' and m.external)
  or exists (select from programme_configuration k cross join jsonb_array_elements(k.configuration -> 'instruments') i
    where k.organisation_id = r.organisation_id and k.id = r.configuration_id and i ->> 'instrument' = r.instrument_code and i ->> 'assessors' = 'outside'))`;

/** Records that a family wants no outsider in its file, and takes its files out of outsiders' hands at once. */
export async function recordObjection(ctx: RequestContext, input: RecordObjectionInput): Promise<Family> {
  return outOfHands(ctx, await record(ctx, input));
}

/** Keeps what a client agreed to or refused; an objection to use beyond the own help takes the files out of outsiders' hands. */
export async function recordConsent(ctx: RequestContext, input: RecordConsentInput): Promise<Family> {
  const family = await keepConsent(ctx, input);
  return input.purpose === 'beyond_own_help' && input.answer === 'objection' ? outOfHands(ctx, family) : family;
}

async function outOfHands(ctx: RequestContext, family: Family): Promise<Family> {
  // A case that was left out for another reason is touched too, so that it is not taken back in at the same moment.
  const cases = await ctx.unit.sql<{ id: string }>(`
    update round_case c set reason = case when c.left_out_reason is null then $3 else c.reason end, left_out_reason = coalesce(c.left_out_reason, $3), left_out_by = coalesce(c.left_out_by, $4), left_out_at = coalesce(c.left_out_at, $5),
      revision = c.revision + 1
    from round r
    where c.organisation_id = $1 and c.family_id = $2 and c.status = 'drawn'
      and r.organisation_id = c.organisation_id and r.id = c.round_id and r.state <> 'closed' and ${BY_OUTSIDER}
    returning c.id`, [ctx.organisationId, family.id, OBJECTION, ctx.memberId, ctx.clock.now()]);
  const ids = cases.map(({ id }) => id);
  await waiveOutsiders(ctx, family.id);
  if (ids.length === 0) return family;
  await ctx.unit.sql(
    `update response set state = 'left_out', revision = revision + 1 where organisation_id = $1 and round_case_id = any($2) and state <> 'left_out'`, [ctx.organisationId, ids],
  );
  await audit.record(ctx, { verb: 'round.leave_out', subjects: ids, fields: ['leftOutReason'], reason: OBJECTION });
  return family;
}

/** Ends the second opinions that outsiders give on files of this family; the first ones go on. */
async function waiveOutsiders(ctx: RequestContext, familyId: string): Promise<void> {
  const cases = await ctx.unit.sql<{ id: string }>(`
    update round_case c set second_waived_reason = $3, second_waived_by = $4, second_waived_at = $5, revision = c.revision + 1
    from round r, assignment a, member m
    where c.organisation_id = $1 and c.family_id = $2 and c.second_waived_reason is null and r.organisation_id = c.organisation_id and r.id = c.round_id and r.state <> 'closed'
      and a.organisation_id = c.organisation_id and a.round_case_id = c.id and a.opinion = 'second' and m.organisation_id = a.organisation_id and m.id = a.assessor_id and m.external
    returning c.id`, [ctx.organisationId, familyId, OBJECTION, ctx.memberId, ctx.clock.now()]);
  if (cases.length === 0) return;
  const ids = cases.map(({ id }) => id);
  await ctx.unit.sql(`
    update response set state = 'left_out', revision = revision + 1
    where organisation_id = $1 and round_case_id = any($2) and opinion = 'second' and state <> 'left_out'`, [ctx.organisationId, ids]);
  await audit.record(ctx, { verb: 'round.waive_second', subjects: ids, fields: ['secondWaivedReason'], reason: OBJECTION });
}

/** Whether the family of this case objects to those who score it. */
export async function isObjectedTo(ctx: RequestContext, roundCaseId: string): Promise<boolean> {
  const found = await ctx.unit.sql(`
    select from round_case c
      join round r on r.organisation_id = c.organisation_id and r.id = c.round_id
      join family f on f.organisation_id = c.organisation_id and f.id = c.family_id
    where c.organisation_id = $1 and c.id = $2 and f.objection_on is not null and ${BY_OUTSIDER}`, [ctx.organisationId, roundCaseId]);
  return found.length > 0;
}
