import type { Verb } from '@getrouw/access-rules';
import type { Definition, GoalCatalogue } from '@getrouw/domain';
import { helpedBy, oneAtATime, scopeOf, trajectoryWithin } from '../caseload/index.ts';
import { errors, isUuid, type RequestContext } from '../platform/index.ts';
import { methodOf } from '../registration/index.ts';
import { goalsErrors } from './goals.errors.ts';

/** A trajectory within reach, with what plan, goals and evaluations ask of it. */
export interface OpenCase {
  id: string; familyId: string; programmeId: string; clientNumber: string; number: number; startedOn: string; endedOn: string | null; variant: string | null;
  /** The first day that anything of this trajectory can be of: the referral, the first contact or the start. */
  since: string;
  /** Whether the caller helps, or helped, this family. */
  mine: boolean;
}

/** The trajectory with this id within reach of the verb, or NOT_FOUND. */
export async function openCase(ctx: RequestContext, trajectoryId: string, verb: Verb): Promise<OpenCase> {
  const [found] = !isUuid(trajectoryId) ? [] : await ctx.unit.sql<OpenCase>(`
    select t.id, t.family_id, t.programme_id, f.client_number, t.number, t.started_on, t.ended_on, t.variant, least(t.referred_on, t.first_contact_on, t.started_on) as since, ${helpedBy('t.family_id', '$4::uuid', '$6::date')} as mine
    from trajectory t join family f on f.organisation_id = t.organisation_id and f.id = t.family_id
    where t.organisation_id = $1 and t.id = $5 and ${trajectoryWithin('t')}`, [...scopeOf(ctx, verb), trajectoryId, ctx.clock.today()]);
  if (!found) throw errors.notFound({ kind: 'trajectory' });
  return found;
}

/** The same to write in. Whoever closes it or changes something else of the family at this moment does so before or after, and sees it. */
export async function heldCase(ctx: RequestContext, trajectoryId: string): Promise<OpenCase> {
  const open = await openCase(ctx, trajectoryId, 'case.write');
  await oneAtATime(ctx, [open.familyId]);
  return open;
}

/** The goal catalogue of a method as it is now; refuses a method that has none. */
export async function catalogueOf(ctx: RequestContext, programmeId: string): Promise<{ definition: Definition; catalogue: GoalCatalogue }> {
  const { definition } = await methodOf(ctx, programmeId);
  if (!definition.goalCatalogue) throw goalsErrors.noGoals();
  return { definition, catalogue: definition.goalCatalogue };
}
