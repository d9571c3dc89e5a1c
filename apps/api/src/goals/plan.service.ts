import { audit } from '../audit/index.ts';
import { badField, errors, type RequestContext, uuid } from '../platform/index.ts';
import { methodOf } from '../registration/index.ts';
import { goalsErrors } from './goals.errors.ts';
import { heldCase } from './open-case.ts';
import type { SavePlanSectionInput } from './plan.input.ts';
import { isSpecial } from './plan.queries.ts';
import type { PlanSection } from './plan.type.ts';

/** Keeps the words of one part of the plan; every save is kept. The same words again are no conflict: the answer to the first was lost on its way back. */
export async function savePlanSection(ctx: RequestContext, { trajectoryId, code, text, revision }: SavePlanSectionInput): Promise<PlanSection> {
  const { familyId, programmeId, mine } = await heldCase(ctx, trajectoryId);
  const { definition } = await methodOf(ctx, programmeId);
  const codes = definition.plan?.sections.map((part) => part.code) ?? [];
  if (!codes.includes(code)) throw badField('code', { nl: 'is geen deel van het plan van deze methodiek', en: "is no part of this method's plan" }, { nl: codes.join(', ') || 'geen', en: codes.join(', ') || 'none' });
  if (!mine && isSpecial(definition, code)) throw goalsErrors.ownWorkersOnly();
  const [before] = await ctx.unit.sql<PlanSection & { id: string }>(`
    select s.id, s.code, s.text, s.saved_at, m.name as saved_by, s.revision from plan_section s join member m on m.organisation_id = s.organisation_id and m.id = s.saved_by
    where s.organisation_id = $1 and s.family_id = $2 and s.definition_code = $3 and s.code = $4`, [ctx.organisationId, familyId, definition.code, code]);
  if (before && before.text === text) return before;
  if ((before?.revision ?? 0) !== revision) throw errors.conflict({ current: before ?? null });
  const id = before?.id ?? uuid();
  const now = ctx.clock.now();
  await ctx.unit.sql(`
    with kept as (insert into plan_section as s (organisation_id, id, family_id, definition_code, code, text, saved_at, saved_by, revision) values ($1, $2, $3, $4, $5, $6, $7, $8, 1)
      on conflict (organisation_id, id) do update set text = excluded.text, saved_at = excluded.saved_at, saved_by = excluded.saved_by, revision = s.revision + 1)
    insert into plan_section_change (organisation_id, id, plan_section_id, text, changed_at, changed_by) values ($1, $9, $2, $6, $7, $8)`,
  [ctx.organisationId, id, familyId, definition.code, code, text, now, ctx.memberId, uuid()]);
  await audit.record(ctx, { verb: 'plan.write', subjects: [familyId, trajectoryId], fields: [code] });
  return { code, text, savedAt: now, savedBy: ctx.actor!.name, revision: revision + 1 };
}
