import { cut, errors, isUuid, lastSeen, limitOf, type PageArgs, type RequestContext } from '../platform/index.ts';
import { pinned } from './pinned.ts';
import { type RoundRow, roundBySlug } from './rounds.queries.ts';
import { peopleToAsk, privacyChoices } from './survey.ts';
import { surveyErrors } from './survey.errors.ts';
import type { MySurvey, Survey, SurveyPerson, SurveyPersonPage, SurveyTeam } from './survey.type.ts';


/** The teams of which somebody follows the response; null is every team of the round. */
const followed = (ctx: RequestContext): readonly string[] | null => (ctx.holds('round.read') || ctx.reach('survey.lead') === 'organisation' ? null : ctx.teamIds);

/** The team in the round, within reach of who leads surveys, or NOT_FOUND. */
export async function teamWithin(ctx: RequestContext, roundId: string, teamId: string): Promise<void> {
  const known = !isUuid(roundId) || !isUuid(teamId) ? [] : await ctx.unit.sql(
    'select from round_team where organisation_id = $1 and round_id = $2 and team_id = $3 and ($4::uuid[] is null or team_id = any($4))',
    [ctx.organisationId, roundId, teamId, ctx.reach('survey.lead') === 'organisation' ? null : ctx.teamIds],
  );
  if (known.length === 0) throw errors.notFound({ kind: 'team' });
}

/** The survey with this address in which a team takes part that one follows, or NOT_FOUND. */
export async function surveyBySlug(ctx: RequestContext, slug: string): Promise<RoundRow> {
  const round = await roundBySlug(ctx, slug, followed(ctx));
  if (round.privacy === null) throw surveyErrors.notASurvey();
  return round;
}

/** What a survey has beyond other rounds; null where the round is none. */
export async function surveyOf(ctx: RequestContext, round: RoundRow): Promise<Survey | null> {
  const { privacy } = round;
  if (privacy === null) return null;
  const { instrument } = await pinned(ctx, round);
  const reminders = await ctx.unit.sql<Survey['reminders'][number]>(`
    select m.id, m.due_on, m.sent_at, m.mails from survey_reminder m where m.organisation_id = $1 and m.round_id = $2 order by m.due_on`, [ctx.organisationId, round.id]);
  const [bounced] = await ctx.unit.sql<{ undelivered: number }>(`select count(*) as undelivered from (${PEOPLE}) x where x.undelivered is not null`, [ctx.organisationId, round.id, followed(ctx)]);
  return {
    privacy, privacyChoices: privacyChoices(instrument), minimumGroup: instrument.policy.minimumGroup, answerBy: round.answerBy,
    teams: round.state === 'planned' ? await teamsToAsk(ctx, round) : await teamsAsked(ctx, round), reminders, undelivered: bounced!.undelivered,
  };
}

async function teamsToAsk(ctx: RequestContext, round: RoundRow): Promise<SurveyTeam[]> {
  const [people, teams] = await Promise.all([peopleToAsk(ctx, round), ctx.unit.sql<{ id: string; name: string }>(`
    select t.id, t.name from round_team rt join team t on t.organisation_id = rt.organisation_id and t.id = rt.team_id
    where rt.organisation_id = $1 and rt.round_id = $2 order by t.name, t.id`, [ctx.organisationId, round.id])]);
  return teams.map(({ id, name }) => {
    const own = people.filter(({ teamId }) => teamId === id);
    return { teamId: id, name, asked: own.length, withEmail: own.filter(({ email }) => email !== null).length, begun: 0, answered: 0, meetingUntil: null };
  });
}

const teamsAsked = (ctx: RequestContext, round: RoundRow): Promise<SurveyTeam[]> => ctx.unit.sql<SurveyTeam>(`
  select t.id as team_id, t.name, count(x.id) as asked, count(p.email) as with_email, count(*) filter (where x.link_used > 0 and not x.answered) as begun,
    count(*) filter (where x.answered) as answered,
    (select m.expires_at from survey_meeting m where m.organisation_id = $1 and m.round_id = $2 and m.team_id = t.id and m.expires_at > $4) as meeting_until
  from round_team rt join team t on t.organisation_id = rt.organisation_id and t.id = rt.team_id
    left join respondent x on x.organisation_id = rt.organisation_id and x.round_id = rt.round_id and x.team_id = rt.team_id
    left join professional p on p.organisation_id = x.organisation_id and p.id = x.professional_id
  where rt.organisation_id = $1 and rt.round_id = $2 and ($3::uuid[] is null or rt.team_id = any($3))
  group by t.id, t.name order by t.name, t.id`, [ctx.organisationId, round.id, followed(ctx), ctx.clock.now()]);

/** Who is asked in a round ($2), of these teams ($3), with how their latest mail fared. */
const PEOPLE = `
  select x.id, p.name, p.staff_number, t.name as team_name, x.variants, x.trained_on, p.email, p.member_id is not null as has_account, x.link_used > 0 as begun, x.answered,
    l.mails, l.undelivered
  from respondent x join professional p on p.organisation_id = x.organisation_id and p.id = x.professional_id
    join team t on t.organisation_id = x.organisation_id and t.id = x.team_id
    left join lateral (
      select count(*) as mails, (array_agg(case when m.state = 'failed' then coalesce(m.last_error, '-') end order by k.queued_at desc))[1] as undelivered
      from respondent_mail k left join auth.mail m on m.id = k.mail_id where k.organisation_id = x.organisation_id and k.respondent_id = x.id) l on true
  where x.organisation_id = $1 and x.round_id = $2 and ($3::uuid[] is null or x.team_id = any($3))`;

/** Who is asked, or would be, by team and name. */
export async function surveyPeople(ctx: RequestContext, slug: string, { first, after }: PageArgs): Promise<SurveyPersonPage> {
  const round = await surveyBySlug(ctx, slug);
  const [team, name, id] = lastSeen(after, 'text', 'text', 'uuid');
  if (round.state === 'planned') return peopleBefore(ctx, round, first, after);
  const rows = await ctx.unit.sql<SurveyPerson>(`
    select * from (${PEOPLE}) x where $4::text is null or (x.team_name, x.name, x.id) > ($4, $5, $6::uuid)
    order by x.team_name, x.name, x.id limit $7`, [ctx.organisationId, round.id, followed(ctx), team, name, id, limitOf(first)]);
  return cut(rows, first, (row) => [row.teamName, row.name, row.id]);
}

async function peopleBefore(ctx: RequestContext, round: RoundRow, first: number, after: string | null | undefined): Promise<SurveyPersonPage> {
  const [team, name, id] = lastSeen(after, 'text', 'text', 'uuid');
  const [people, teams] = [await peopleToAsk(ctx, round), await ctx.unit.sql<{ id: string; name: string }>('select id, name from team where organisation_id = $1', [ctx.organisationId])];
  const names = new Map(teams.map((each) => [each.id, each.name]));
  const reached = followed(ctx);
  const rows = people.filter(({ teamId }) => !reached || reached.includes(teamId)).map((each): SurveyPerson => ({
    id: each.professionalId, name: each.name, staffNumber: each.staffNumber, teamName: names.get(each.teamId)!, variants: each.variants, trainedOn: each.trainedOn, email: each.email,
    hasAccount: each.memberId !== null, begun: false, answered: false, mails: 0, undelivered: null,
  })).toSorted((a, b) => compare([a.teamName, a.name, a.id], [b.teamName, b.name, b.id]));
  const rest = team === null ? rows : rows.filter((row) => compare([row.teamName, row.name, row.id], [team as string, name as string, id as string]) > 0);
  return cut(rest.slice(0, limitOf(first)), first, (row) => [row.teamName, row.name, row.id]);
}

function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((each, index) => each !== b[index]);
  return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1;
}

/** The surveys that ask the member who looks, the running ones first, then the latest. */
export const mySurveys = (ctx: RequestContext): Promise<MySurvey[]> => ctx.unit.sql<MySurvey>(`
  select x.id as respondent_id, r.name as round_name, r.slug as round_slug,
    (select i -> 'name' from jsonb_array_elements(v.document -> 'instruments') i where i ->> 'code' = r.instrument_code) as instrument_name,
    r.privacy, r.answer_by, r.state as round_state, x.link_used > 0 as begun, x.answered
  from professional p join respondent x on x.organisation_id = p.organisation_id and x.professional_id = p.id
    join round r on r.organisation_id = x.organisation_id and r.id = x.round_id
    join adopted_version v on v.organisation_id = r.organisation_id and v.id = r.adopted_version_id
  where p.organisation_id = $1 and case when x.link_used = 0 then p.member_id else x.member_id end = $2
  order by r.state = 'closed', r.answer_by desc, r.id desc limit 20`, [ctx.organisationId, ctx.memberId]);
