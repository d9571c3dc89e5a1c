import { badField, type RequestContext } from '../platform/index.ts';
import { caseloadErrors } from './caseload.errors.ts';

/**
 * Refuses an end of a trajectory while an evaluation is open, or before what was done in it. Contacts after an end that is corrected are after-care and stay so.
 * @param before the end that is corrected; null where the trajectory runs.
 */
export async function refuseEnd(ctx: RequestContext, trajectoryId: string, endedOn: string, before: string | null): Promise<void> {
  const [found] = await ctx.unit.sql<{ open: string[]; evaluatedOn: string | null; contactedOn: string | null }>(`
    select coalesce(jsonb_agg(e.held_on order by e.held_on) filter (where e.closed_at is null), '[]') as open, max(e.held_on) as evaluated_on,
      (select max(c.happened_on) from contact c where c.organisation_id = $1 and c.trajectory_id = $2 and c.removed_at is null and ($3::date is null or c.happened_on <= $3)) as contacted_on
    from evaluation e where e.organisation_id = $1 and e.trajectory_id = $2`, [ctx.organisationId, trajectoryId, before]);
  const { open, evaluatedOn, contactedOn } = found!;
  if (open.length > 0) throw caseloadErrors.openEvaluations({ days: open.join(', ') });
  const later = (day: string | null, nl: string, en: string) => {
    if (day !== null && day > endedOn) throw badField('endedOn', { nl: `ligt voor ${nl} van ${day}`, en: `is before ${en} of ${day}` }, { nl: `${day} of later`, en: `${day} or later` });
  };
  later(evaluatedOn, 'de evaluatie', 'the evaluation');
  later(contactedOn, 'het contact', 'the contact');
}
