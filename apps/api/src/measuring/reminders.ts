import { Inject, Injectable } from '@nestjs/common';
import { audit } from '../audit/index.ts';
import { MailJob, type RequestContext } from '../platform/index.ts';
import { roundById } from './rounds.queries.ts';
import { ADDRESS, SurveysService } from './surveys.service.ts';

interface Due { id: string; roundId: string; late: boolean }

/**
 * Reminds whoever has not answered a survey, on the days that were set. What is due stands in the database, so a restart forgets nothing; that a reminder was
 * sent is written in the transaction that queues its mails, so it goes out whole and once, however many copies of the API look.
 */
@Injectable()
export class Reminders extends MailJob {
  protected readonly failure = 'reminders of surveys cannot be sent';

  constructor(@Inject(SurveysService) private readonly surveys: SurveysService) {
    super();
  }

  /** Sends what is due today or was due before, in every organisation. */
  runAll(): Promise<void> {
    return this.inEach('select auth.organisations_to_remind($1)', [this.clock.today()], (organisation) => this.in(organisation, (ctx) => this.#remind(ctx)));
  }

  /** Of several that are due at once only the latest is sent: after a standstill nobody gets two. */
  async #remind(ctx: RequestContext): Promise<void> {
    const due = await ctx.unit.sql<Due>(`
      select m.id, m.round_id, r.answer_by < $2 or exists (
        select from survey_reminder n where n.organisation_id = $1 and n.round_id = m.round_id and n.due_on > m.due_on and n.due_on <= $2 and n.sent_at is null) as late
      from survey_reminder m join round r on r.organisation_id = m.organisation_id and r.id = m.round_id
      where m.organisation_id = $1 and m.due_on <= $2 and m.sent_at is null and r.state = 'scoring' for update of m skip locked`, [ctx.organisationId, ctx.clock.today()]);
    for (const { id, roundId, late } of due) {
      await ctx.unit.sql('update survey_reminder set sent_at = $3 where organisation_id = $1 and id = $2', [ctx.organisationId, id, ctx.clock.now()]);
      if (late) continue;
      // Who began by name or pseudonym and went no further gets a link that works again.
      await ctx.unit.sql(`update respondent x set link_number = x.link_used + 1 from round r where r.organisation_id = x.organisation_id and r.id = x.round_id and r.privacy <> 'anonymous'
        and x.organisation_id = $1 and x.round_id = $2 and not x.answered and x.link_used >= x.link_number`, [ctx.organisationId, roundId]);
      const open = await ctx.unit.sql<{ id: string; name: string; email: string; linkNumber: number }>(`
        select x.id, p.name, ${ADDRESS} as email, x.link_number from respondent x join professional p on p.organisation_id = x.organisation_id and p.id = x.professional_id
        where x.organisation_id = $1 and x.round_id = $2 and not x.answered and x.link_used < x.link_number and ${ADDRESS} is not null`, [ctx.organisationId, roundId]);
      await ctx.unit.sql('update survey_reminder set mails = $3 where organisation_id = $1 and id = $2', [ctx.organisationId, id, open.length]);
      await this.surveys.write(ctx, await roundById(ctx, roundId), open, id, ctx.locale);
      await audit.record(ctx, { verb: 'round.remind', subjects: [roundId, id], fields: ['sentAt'] });
    }
  }
}
