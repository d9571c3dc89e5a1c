import { audit } from '../audit/index.ts';
import { badField, errors, findRow, type RequestContext, updateRow } from '../platform/index.ts';
import { MemberEntity } from './member.entity.ts';
import { keepSomebodyInCharge } from './members.ts';

export interface Ending { id: string; revision: number; endsOn: string }

/**
 * Ends a membership: with a later date when that day is over, with today's or an earlier one at this moment. The caller has seen to it that
 * nobody's work is left behind.
 */
export async function endMember(ctx: RequestContext, { id, revision, endsOn }: Ending): Promise<void> {
  const member = await findMember(ctx, { id, revision, endsOn });
  const atOnce = endsOn <= ctx.clock.today();
  await updateRow(ctx, MemberEntity, { id, revision }, { endsOn, endedAt: atOnce ? member.endedAt ?? ctx.clock.now() : null });
  await keepSomebodyInCharge(ctx);
  await audit.record(ctx, { verb: 'member.end', subjects: [id], fields: ['endsOn'] });
}

export const findMemberRow = (ctx: RequestContext, id: string): Promise<MemberEntity> => findRow(ctx, MemberEntity, id);

/** The member whose membership can end on this day; refuses what cannot be, before anything else is looked at. */
export async function findMember(ctx: RequestContext, { id, revision, endsOn }: Ending): Promise<MemberEntity> {
  const member = await findMemberRow(ctx, id);
  if (member.revision !== revision) throw errors.conflict({ current: member });
  const { startsOn, endsOn: last } = member;
  if (endsOn >= startsOn && (!last || endsOn <= last)) return member;
  throw badField('input.endsOn',
    endsOn < startsOn ? { nl: 'ligt voor de begindatum', en: 'is before the start date' } : { nl: 'ligt na de einddatum die er al staat', en: 'is after the end date that is there already' },
    { nl: `${startsOn} ${last ? `tot en met ${last}` : 'of later'}`, en: `${startsOn} ${last ? `to ${last}` : 'or later'}` });
}
