import { addDays } from '@getrouw/domain';
import { Injectable } from '@nestjs/common';
import { holding } from '../access/index.ts';
import { type Mail, MailJob, type RequestContext } from '../platform/index.ts';
import { tasksStep } from './tasks.ts';
import { mineOn } from './work.queries.ts';
import { weekOf, type WorkWeek } from './work-week.ts';
import { workMail } from './work-mail.texts.ts';

interface Member { id: string; memberId: string; name: string; email: string; locale: Mail['locale']; overdue: number; due: number }

/**
 * The weekly mail with what is to be done, on Monday morning. That a member had it this week is written in the transaction that queues it, so it goes out
 * whole and once, however often the job begins again and however many copies of the API look.
 */
@Injectable()
export class WorkMails extends MailJob {
  protected readonly failure = 'the weekly mail cannot be sent';
  /** By organisation the week in which it was looked after by this copy. */
  readonly #done = new Map<string, string>();

  /** Sends what is to be sent this week and was not yet, in every organisation. */
  async runAll(): Promise<void> {
    const week = weekOf(this.clock.now());
    if (!week) return;
    const done = [...this.#done].flatMap(([id, code]) => (code === week.code ? [id] : []));
    await this.inEach(`select id from auth.organisation where kind = 'provider' and id <> all($1)`, [done], async (organisation) => {
      await this.in(organisation, (ctx) => this.#mail(ctx, week));
      this.#done.set(organisation.id, week.code);
    });
  }

  async #mail(ctx: RequestContext, { code, until }: WorkWeek): Promise<void> {
    const today = ctx.clock.today();
    await tasksStep(ctx);
    const members = await ctx.unit.sql<Member>(`
      with counted as (select m.id as member_id, m.name, a.email, a.locale,
          count(k.id) filter (where k.due_on < $2)::int as overdue, count(k.id) filter (where k.due_on >= $2)::int as due
        from member m join auth.member_addresses() a on a.member_id = m.id
          left join trajectory t on t.organisation_id = m.organisation_id and ${mineOn('m.id', '$2::date')}
          left join task k on k.organisation_id = t.organisation_id and k.trajectory_id = t.id and k.due_on <= $3 and (k.until is null or k.until > $2)
        where m.organisation_id = $1 and m.work_mail and m.starts_on <= $2 and ${holding('case.read', '$2')}
          and exists (select from professional p where p.organisation_id = m.organisation_id and p.member_id = m.id)
        group by m.id, m.name, a.email, a.locale),
      kept as (insert into work_mail (organisation_id, id, member_id, week, tasks, queued_at)
        select $1, uuidv7(), c.member_id, $4, c.overdue + c.due, $5 from counted c where c.overdue + c.due > 0 on conflict (organisation_id, member_id, week) do nothing returning id, member_id)
      select k.id, c.* from kept k join counted c on c.member_id = k.member_id`,
    [ctx.organisationId, today, addDays(today, 6), code, ctx.clock.now()]);
    if (members.length === 0) return;
    await this.postman.queueAll(ctx, members.map(({ email, ...member }): Mail => ({ ...workMail({ ...member, organisation: ctx.organisation!.name }), to: email, usefulUntil: until, once: true })));
  }
}
