import { scoredItems } from '@getrouw/domain';
import type { RequestContext } from '../platform/index.ts';
import { type Pin, pinned } from './pinned.ts';
import { CALLED } from './reachability.ts';

/** Codes of the questions on which two opinions can differ: those that count. Answers that are computed differ with what they are computed from. */
export async function comparedItems(ctx: RequestContext, pin: Pin): Promise<string[]> {
  const { instrument } = await pinned(ctx, pin);
  return scoredItems(instrument).filter(({ answer }) => answer.kind !== 'derived').map(({ code }) => code);
}

/** Both opinions on a case, `p` and `q`, are in. */
export const BOTH_IN = `(p.state in ('submitted', 'approved') and q.state = 'submitted')`;

/**
 * Of a case `c` of the round `r` with the opinions `p` and `q`: the questions, of those in `items`, on which these differ once both are in. What a call
 * to the coach answers is no difference, whatever the assessors said before the call.
 */
export const differencesIn = (items: string): string => `(
  select i.code as item_code, i.place, z.id as final_id,
    jsonb_build_object('value', n.value, 'mark', coalesce(n.mark, false), 'remark', n.remark) as first,
    jsonb_build_object('value', o.value, 'mark', coalesce(o.mark, false), 'remark', o.remark) as second,
    case when z.id is not null then jsonb_build_object('value', z.value, 'mark', z.mark, 'reason', z.reason, 'decidedAt', z.decided_at, 'revision', z.revision,
      'decidedByName', (select m.name from member m where m.organisation_id = z.organisation_id and m.id = z.decided_by)) end as final
  from unnest(${items}::text[]) with ordinality i(code, place)
    left join answer n on n.organisation_id = p.organisation_id and n.response_id = p.id and n.item_code = i.code
    left join answer o on o.organisation_id = q.organisation_id and o.response_id = q.id and o.item_code = i.code
    left join final_answer z on z.organisation_id = c.organisation_id and z.round_case_id = c.id and z.item_code = i.code
  where ${BOTH_IN} and (n.value is distinct from o.value or coalesce(n.mark, false) <> coalesce(o.mark, false)) and not (i.code = r.phone_item and ${CALLED})) d`;
