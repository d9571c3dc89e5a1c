/** Of the case `c` in the round `r`: the coach in charge latest, as he is kept once the round is closed and as the trajectory has him before. */
export const COACH = `(case when r.state = 'closed' then c.coach_id else (
  select x.professional_id from trajectory_professional x
  where x.organisation_id = c.organisation_id and x.trajectory_id = c.trajectory_id
  order by x.ends_on desc nulls first, x.starts_on desc, x.id desc limit 1) end)`;

const CALLS = `from reachability_call b where b.organisation_id = c.organisation_id and b.round_id = c.round_id and b.professional_id = ${COACH}`;

/** The coach of the case `c` in the round `r` was called, so that the call answers the round's question about it. */
export const CALLED = `(r.phone_item is not null and exists (select ${CALLS}))`;

/** That call as libs/domain looks at one; null without a call. */
export const CALL = `(case when r.phone_item is not null then (
  select jsonb_build_object('outcome', b.outcome, 'calledBackMinutes', b.called_back_minutes) ${CALLS}) end)`;
