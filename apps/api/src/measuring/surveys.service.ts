import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { audit } from '../audit/index.ts';
import { Config, errors, findRow, insertRow, type Locale, Postman, type Problem, type RequestContext, updateRow, uuid } from '../platform/index.ts';
import { pinned } from './pinned.ts';
import { RoundEntity } from './round.entity.ts';
import { type RoundRow, roundById } from './rounds.queries.ts';
import { nextState } from './rounds.service.ts';
import { RespondentEntity, SurveyMeetingEntity, SurveyReminderEntity } from './survey.entity.ts';
import { chosenPrivacy, peopleToAsk } from './survey.ts';
import { surveyErrors } from './survey.errors.ts';
import type { ChangeSurveyPrivacyInput, StartSurveyInput } from './survey.input.ts';
import { surveyMail } from './survey-mails.ts';
import { hashOf, linkSeed, newMeetingCode } from './survey-secrets.ts';
import type { SurveyMeeting } from './survey.type.ts';
import { teamWithin } from './surveys.queries.ts';

const MEETING_MS = 4 * 3_600_000;
const DAY_MS = 86_400_000;
const MOST_REMINDERS = 10;
const MOST_DAYS = 366;

/** Where the respondent `x`, who is the professional `p`, is written to: whoever began gets his mail where he got it then. */
export const ADDRESS = 'case when x.link_used = 0 then p.email else x.email end';

/** Somebody to write to. */
interface Addressee { id: string; name: string; email: string; linkNumber: number }

/** Surveys as whoever organises them sees them: who is asked, how, and until when. */
@Injectable()
export class SurveysService {
  constructor(@Inject(Postman) private readonly postman: Postman, @Inject(Config) private readonly config: Config) {}

  /** While nobody was asked anything. */
  async changePrivacy(ctx: RequestContext, { roundId, revision, privacy }: ChangeSurveyPrivacyInput): Promise<RoundRow> {
    const round = await surveyById(ctx, roundId);
    if (round.state !== 'planned') throw surveyErrors.privacyStays();
    await updateRow(ctx, RoundEntity, { id: roundId, revision }, { privacy: chosenPrivacy((await pinned(ctx, round)).instrument, privacy) });
    await audit.record(ctx, { verb: 'round.plan', subjects: [roundId], fields: ['privacy'] });
    return roundById(ctx, roundId);
  }

  /** Writes down who is asked, as the teams are on the reference date, and sends the invitations. Twice with one press starts once. */
  async start(ctx: RequestContext, input: StartSurveyInput): Promise<RoundRow> {
    const round = await surveyById(ctx, input.roundId);
    if (round.state === 'scoring' && round.revision === input.revision + 1) return round;
    if (round.importOrigin) throw surveyErrors.notRunning();
    const state = nextState(round.state, 'start', 'planned');
    const { instrument } = await pinned(ctx, round);
    const problems = dayProblems(input, ctx.clock.today());
    if (problems.length > 0) throw errors.badInput({ problems }, problems[0]!.field);
    const people = await peopleToAsk(ctx, round);
    if (people.length === 0) throw surveyErrors.nobodyToAsk();
    if (people.length < instrument.policy.minimumGroup) throw surveyErrors.tooFew({ asked: people.length, minimum: instrument.policy.minimumGroup });
    const ids = people.map(() => randomUUID());
    await ctx.unit.sql(`
      insert into respondent (organisation_id, round_id, id, professional_id, team_id, variants, trained_on)
      select $1, $2, x.id, x.professional_id, x.team_id, x.variants, x.trained_on
      from jsonb_to_recordset($3::jsonb) as x (id uuid, professional_id uuid, team_id uuid, variants text[], trained_on date) order by x.id`,
    [ctx.organisationId, round.id, JSON.stringify(people.map(({ professionalId, teamId, variants, trainedOn }, index) => (
      { id: ids[index], professional_id: professionalId, team_id: teamId, variants, trained_on: trainedOn })))]);
    for (const dueOn of input.reminders) await insertRow(ctx, SurveyReminderEntity, { roundId: round.id, dueOn, sentAt: null, mails: 0 });
    await updateRow(ctx, RoundEntity, { id: round.id, revision: input.revision }, { state, answerBy: input.answerBy, drawnAt: ctx.clock.now() });
    await audit.record(ctx, { verb: 'round.start', subjects: [round.id], fields: ['state', 'answerBy', 'reminders'] });
    const started = await roundById(ctx, round.id);
    if (input.byMail) {
      const addressees = people.flatMap(({ name, email }, index) => (email === null ? [] : [{ id: ids[index]!, name, email, linkNumber: 1 }]));
      await this.write(ctx, started, addressees, null, ctx.locale, true);
    }
    return started;
  }

  /** Sends one person a link that works, again or for the first time. */
  async invite(ctx: RequestContext, respondentId: string): Promise<boolean> {
    const respondent = await findRow(ctx, RespondentEntity, respondentId);
    const round = await running(ctx, respondent.roundId);
    if (respondent.answered) throw surveyErrors.alreadyAnswered();
    const [person] = await ctx.unit.sql<{ name: string; email: string | null }>(`
      select p.name, ${ADDRESS} as email from respondent x join professional p on p.organisation_id = x.organisation_id and p.id = x.professional_id
      where x.organisation_id = $1 and x.id = $2`, [ctx.organisationId, respondentId]);
    if (person!.email === null) throw surveyErrors.noAddress();
    const used = respondent.linkUsed === respondent.linkNumber;
    const linkNumber = respondent.linkNumber + Number(used);
    if (used) await ctx.unit.sql('update respondent set link_number = $3 where organisation_id = $1 and id = $2', [ctx.organisationId, respondentId, linkNumber]);
    await this.write(ctx, round, [{ id: respondentId, name: person!.name, email: person!.email, linkNumber }], null, ctx.locale);
    await audit.record(ctx, { verb: 'round.invite', subjects: round.privacy === 'anonymous' ? [round.id] : [round.id, respondentId] });
    return true;
  }

  /** Queues the mails, with what was sent to whom, in the transaction of the context. Where answers are anonymous that is kept of what all get at the start alone. */
  async write(ctx: RequestContext, round: RoundRow, addressees: readonly Addressee[], reminderId: string | null, locale: Locale, toAll = false): Promise<void> {
    if (addressees.length === 0) return;
    const usefulUntil = new Date(new Date(round.answerBy!).getTime() + DAY_MS);
    const mailIds = await this.postman.queueAll(ctx, addressees.map(({ id, name, email, linkNumber }) => ({
      to: email, usefulUntil, once: reminderId !== null,
      ...surveyMail(locale, {
        name, organisation: ctx.organisation!.name, instrument: round.instrumentName, privacy: round.privacy!, answerBy: round.answerBy!, reminder: reminderId !== null,
        seed: linkSeed(id, linkNumber), at: `${pageOf(ctx)}#${id}.`,
      }),
    })));
    if (round.privacy === 'anonymous' && !toAll) return;
    await ctx.unit.sql(`
      insert into respondent_mail (organisation_id, id, respondent_id, mail_id, reminder_id, queued_at)
      select $1, x.*, $5, $6 from unnest($2::uuid[], $3::uuid[], $4::uuid[]) x`,
    [ctx.organisationId, mailIds.map(() => uuid()), addressees.map(({ id }) => id), mailIds, reminderId, ctx.clock.now()]);
  }

  /** Gives more time, or less; reminders that would come after it are taken back. */
  async changeEnd(ctx: RequestContext, roundId: string, revision: number, answerBy: string): Promise<RoundRow> {
    await running(ctx, roundId);
    const problems = dayProblems({ answerBy, reminders: [] }, ctx.clock.today());
    if (problems.length > 0) throw errors.badInput({ problems }, problems[0]!.field);
    await updateRow(ctx, RoundEntity, { id: roundId, revision }, { answerBy });
    await ctx.unit.sql('delete from survey_reminder where organisation_id = $1 and round_id = $2 and due_on > $3 and sent_at is null', [ctx.organisationId, roundId, answerBy]);
    await audit.record(ctx, { verb: 'round.plan', subjects: [roundId], fields: ['answerBy'] });
    return roundById(ctx, roundId);
  }

  async addReminder(ctx: RequestContext, roundId: string, dueOn: string): Promise<RoundRow> {
    const round = await running(ctx, roundId);
    const problems = dayProblems({ answerBy: round.answerBy!, reminders: [dueOn] }, ctx.clock.today());
    if (problems.length > 0) throw errors.badInput({ problems }, problems[0]!.field);
    const [there] = await ctx.unit.sql<{ count: number }>('select count(*) from survey_reminder where organisation_id = $1 and round_id = $2', [ctx.organisationId, roundId]);
    if (there!.count >= MOST_REMINDERS) throw surveyErrors.tooManyReminders({ most: MOST_REMINDERS });
    const { id } = await insertRow(ctx, SurveyReminderEntity, { roundId, dueOn, sentAt: null, mails: 0 });
    await audit.record(ctx, { verb: 'round.remind', subjects: [roundId, id], fields: ['dueOn'] });
    return round;
  }

  /** Takes back a reminder that was not sent. */
  async dropReminder(ctx: RequestContext, id: string): Promise<RoundRow> {
    const reminder = await findRow(ctx, SurveyReminderEntity, id);
    const dropped = await ctx.unit.sql('delete from survey_reminder where organisation_id = $1 and id = $2 and sent_at is null returning id', [ctx.organisationId, id]);
    if (dropped.length === 0) throw errors.notFound({ kind: 'surveyReminder' });
    await audit.record(ctx, { verb: 'round.remind', subjects: [reminder.roundId, id], fields: ['dueOn'] });
    return roundById(ctx, reminder.roundId);
  }

  /** A code for everybody in the team, in place of one that was there. */
  async openMeeting(ctx: RequestContext, roundId: string, teamId: string): Promise<SurveyMeeting> {
    await teamWithin(ctx, roundId, teamId);
    const round = await running(ctx, roundId);
    const code = newMeetingCode();
    const expiresAt = new Date(ctx.clock.now().getTime() + MEETING_MS);
    await ctx.unit.sql('delete from survey_meeting where organisation_id = $1 and round_id = $2 and team_id = $3', [ctx.organisationId, round.id, teamId]);
    await insertRow(ctx, SurveyMeetingEntity, { roundId: round.id, teamId, codeHash: hashOf(code), openedAt: ctx.clock.now(), openedBy: ctx.memberId, expiresAt });
    await audit.record(ctx, { verb: 'survey.lead', subjects: meetingOf(round, teamId), fields: ['meeting'] });
    return { code, address: `${this.config.address.replace(/\/$/, '')}/${pageOf(ctx)}`, expiresAt };
  }

  async endMeeting(ctx: RequestContext, roundId: string, teamId: string): Promise<boolean> {
    await teamWithin(ctx, roundId, teamId);
    await ctx.unit.sql('delete from survey_meeting where organisation_id = $1 and round_id = $2 and team_id = $3', [ctx.organisationId, roundId, teamId]);
    await audit.record(ctx, { verb: 'survey.lead', subjects: meetingOf(await roundById(ctx, roundId), teamId), fields: ['meeting'] });
    return true;
  }
}

/** When a team met is not kept where answers are anonymous: it would say which answers are its. */
const meetingOf = ({ id, privacy }: RoundRow, teamId: string): string[] => (privacy === 'anonymous' ? [id] : [id, teamId]);

const pageOf = (ctx: RequestContext): string => `vragenlijst/${ctx.organisation!.slug}`;

async function surveyById(ctx: RequestContext, id: string): Promise<RoundRow> {
  const { privacy } = await findRow(ctx, RoundEntity, id);
  if (privacy === null) throw surveyErrors.notASurvey();
  return roundById(ctx, id);
}

async function running(ctx: RequestContext, id: string): Promise<RoundRow> {
  const round = await surveyById(ctx, id);
  if (round.state !== 'scoring' || round.answerBy === null) throw surveyErrors.notRunning();
  return round;
}

function dayProblems({ answerBy, reminders }: Pick<StartSurveyInput, 'answerBy' | 'reminders'>, today: string): Problem[] {
  const problems: Problem[] = [];
  const latest = new Date(new Date(today).getTime() + MOST_DAYS * DAY_MS).toISOString().slice(0, 10);
  if (answerBy > latest) problems.push({ field: 'answerBy', message: { nl: 'ligt meer dan een jaar vooruit', en: 'is more than a year ahead' }, accepted: { nl: `${latest} of eerder`, en: `${latest} or earlier` } });
  if (answerBy < today) problems.push({ field: 'answerBy', message: { nl: 'ligt in het verleden', en: 'is in the past' }, accepted: { nl: `${today} of later`, en: `${today} or later` } });
  reminders.forEach((day, index) => {
    if (day <= today || day > answerBy) problems.push({
      field: `reminders.${index}`, message: { nl: 'valt niet in de tijd om te antwoorden', en: 'is not within the time to answer' },
      accepted: { nl: `een dag na vandaag, tot en met ${answerBy}`, en: `a day after today, until ${answerBy}` },
    });
  });
  return problems;
}
