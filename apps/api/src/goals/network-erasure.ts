import { addMonths } from '@getrouw/domain';
import { Injectable } from '@nestjs/common';
import { audit } from '../audit/index.ts';
import { closedForGood } from '../caseload/index.ts';
import { Job, type RequestContext } from '../platform/index.ts';

/** So many months after the help to a family was over for good, who stands around it has no name or address here any more. */
export const CONTACTS_KEPT_MONTHS = 12;
/** Where help went on elsewhere they are kept no longer than this after the last end: nobody tells when that was over. */
export const MOST_MONTHS = 24;
const STEP = 200;

/**
 * Erases how to reach the people around families whose help was over for good by every method. Whom a professional took out of the network meanwhile is erased
 * too. Relation and support stay; they lead to nobody.
 */
@Injectable()
export class NetworkErasure extends Job {
  protected readonly intervalMs = 24 * 60 * 60 * 1000;
  protected readonly failure = 'contact details cannot be erased';

  runAll(): Promise<void> {
    return this.inEach(`select id from auth.organisation where kind = 'provider'`, [], async (organisation) => {
      let after: string | null = null;
      do after = await this.in(organisation, (ctx): Promise<string | null> => eraseStep(ctx, after)); while (after !== null);
    });
  }
}

/** Looks at the next families of which nothing ran since; gives the last of them, or null where there are no more. */
async function eraseStep(ctx: RequestContext, after: string | null): Promise<string | null> {
  const today = ctx.clock.today();
  const day = addMonths(today, -CONTACTS_KEPT_MONTHS);
  const families = await ctx.unit.sql<{ id: string; endedOn: string }>(`
    select n.family_id as id, max(t.ended_on) as ended_on from (select distinct family_id from network_member where organisation_id = $1 and erased_on is null and ($3::uuid is null or family_id > $3)) n
      join trajectory t on t.organisation_id = $1 and t.family_id = n.family_id
    group by n.family_id having bool_and(t.ended_on <= $2) order by n.family_id limit ${STEP}`, [ctx.organisationId, day, after]);
  const over = new Set(await closedForGood(ctx, families.map(({ id }) => id), day));
  const erased = families.filter(({ id, endedOn }) => over.has(id) || endedOn <= addMonths(today, -MOST_MONTHS)).map(({ id }) => id);
  if (erased.length > 0) {
    const rows = await ctx.unit.sql<{ familyId: string }>(`
      update network_member set called = null, note = null, phone = null, email = null, erased_on = $2, revision = revision + 1
      where organisation_id = $1 and family_id = any($3::uuid[]) and erased_on is null returning family_id`, [ctx.organisationId, today, erased]);
    if (rows.length > 0) await audit.record(ctx, { verb: 'plan.erase', subjects: [...new Set(rows.map(({ familyId }) => familyId))], fields: ['called', 'note', 'phone', 'email'] });
  }
  return families.length === STEP ? families.at(-1)!.id : null;
}
