import type { Verb } from '@getrouw/access-rules';
import type { RequestContext } from '../platform/index.ts';

/** The first four values of every statement that is narrowed by reach: organisation, reach, my teams, my membership. */
export const scopeOf = (ctx: RequestContext, verb: Verb): unknown[] => [ctx.organisationId, ctx.reach(verb) ?? null, ctx.teamIds, ctx.memberId];

/** Whether a member helps, or helped, a family, in any of its trajectories; with `today` nobody whose help is still to begin. Each is SQL. */
export const helpedBy = (familyId: string, member: string, today?: string) => `exists (select from trajectory mt
  join trajectory_professional mtp on mtp.organisation_id = mt.organisation_id and mtp.trajectory_id = mt.id
  join professional mp on mp.organisation_id = mtp.organisation_id and mp.id = mtp.professional_id
  where mt.organisation_id = $1 and mt.family_id = ${familyId} and mp.member_id = ${member}${today === undefined ? '' : ` and mtp.starts_on <= ${today}`})`;

/** The families that I help, or helped: looked up once for a statement, and not for each of its rows. */
const MY_FAMILIES = `array(select ot.family_id from professional op join trajectory_professional otp on otp.organisation_id = op.organisation_id and otp.professional_id = op.id
  join trajectory ot on ot.organisation_id = otp.organisation_id and ot.id = otp.trajectory_id where op.organisation_id = $1 and op.member_id = $4::uuid)`;

/** Trajectories within reach: of families in which I work, of my teams, or all. `t` is a trajectory. */
export const trajectoryWithin = (t: string) =>
  `($2::text = 'organisation' or ($2::text = 'team' and ${t}.team_id = any($3::uuid[])) or ($2::text = 'own' and ${t}.family_id = any(${MY_FAMILIES})))`;

/** Families with a trajectory within reach. A family that has none yet belongs to nobody, and to everybody who has the verb. `f` is a family. */
export const familyWithin = (f: string) => `($2::text = 'organisation' or ($2::text is not null and (
  not exists (select from trajectory nt where nt.organisation_id = $1 and nt.family_id = ${f}.id)
  or exists (select from trajectory rt where rt.organisation_id = $1 and rt.family_id = ${f}.id and ${trajectoryWithin('rt')}))))`;

/** Professionals within reach: myself, who is in my teams, works there with a method or in a trajectory, or all. `p` is a professional, `today` the place of that value. */
export const professionalWithin = (p: string, today: string) => `($2::text = 'organisation' or ($2::text = 'own' and ${p}.member_id = $4::uuid) or ($2::text = 'team' and (
  exists (select from team_membership tm where tm.organisation_id = $1 and tm.member_id = ${p}.member_id and tm.team_id = any($3::uuid[]))
  or exists (select from professional_team wpt where wpt.organisation_id = $1 and wpt.professional_id = ${p}.id and wpt.team_id = any($3::uuid[])
    and (wpt.ends_on is null or wpt.ends_on >= ${today}::date))
  or exists (select from trajectory_professional wtp join trajectory wt on wt.organisation_id = wtp.organisation_id and wt.id = wtp.trajectory_id
    where wtp.organisation_id = $1 and wtp.professional_id = ${p}.id and wt.team_id = any($3::uuid[])))))`;

/** No outsider reads the file of the family `f` that objects to use beyond its own help; $1 is the organisation, `me` SQL for the member. */
export const readableBy = (me: string): string => `not (f.objection_on is not null and exists (select from member me where me.organisation_id = $1 and me.id = ${me} and me.external))`;
