import type { Verb } from '@getrouw/access-rules';

/** Whether the member `m` is there today and has a role with this verb; `today` is SQL. */
export const holding = (verb: Verb, today: string): string => `m.ended_at is null and (m.ends_on is null or m.ends_on >= ${today}) and exists (
  select from member_role mr join role r on r.organisation_id = mr.organisation_id and r.id = mr.role_id where mr.organisation_id = m.organisation_id and mr.member_id = m.id and r.grants @> '[{"verb": "${verb}"}]')`;
