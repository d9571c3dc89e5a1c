import type { Verb } from '@getrouw/access-rules';

/** SQL: whether the member `m` has a role with this verb. */
export const holds = (verb: Verb): string => `exists (select from member_role mr join role r on r.organisation_id = mr.organisation_id and r.id = mr.role_id
  where mr.organisation_id = m.organisation_id and mr.member_id = m.id and r.grants @> '[{"verb": "${verb}"}]')`;

/** SQL: whether the member `m` does so and is still there on a day, which is SQL too. */
export const holding = (verb: Verb, day: string): string => `m.ended_at is null and (m.ends_on is null or m.ends_on >= ${day}) and ${holds(verb)}`;
