import { isFollowed, lastDayOf, REMINDER_DAYS, reminderDue } from '@getrouw/domain';
import { Injectable } from '@nestjs/common';
import { type ActiveOrganisation, type Mail, MailJob, type RequestContext, uuid } from '../platform/index.ts';
import { type EndingLicence, licenceMail } from './licence-mail.texts.ts';
import { besides, inMethods, licenceRows, methodNames } from './licences.queries.ts';

const USEFUL_MS = 7 * 24 * 60 * 60_000;

/** Who of each kind of organisation is written to: whoever grants licences, and whoever sets up or answers for what is run under them. */
const VERBS: Partial<Record<ActiveOrganisation['kind'], readonly string[]>> = { licence_holder: ['licence.manage'], provider: ['programme.configure', 'agreement.manage'] };

interface Due extends EndingLicence { id: string; licenceId: string; days: number }

/**
 * Writes to both sides before a licence ends that nothing follows on. That it was done is written in the transaction that queues the mail, so it goes out
 * whole and once, however often the job begins again and however many copies of the API look.
 */
@Injectable()
export class LicenceMails extends MailJob {
  protected readonly failure = 'reminders of licences cannot be sent';

  /** Sends what is due and was not sent yet, in every organisation. */
  runAll(): Promise<void> {
    return this.inEach('select auth.organisations_with_ending_licences($1, $2)', [this.clock.today(), REMINDER_DAYS], (organisation) => this.in(organisation, (ctx) => this.#remind(ctx)));
  }

  async #remind(ctx: RequestContext): Promise<void> {
    const due = await this.#due(ctx);
    if (due.length === 0) return;
    const kept = await ctx.unit.sql<{ id: string }>(`
      insert into licence_reminder (organisation_id, id, licence_id, last_on, days, queued_at)
      select $1, d.id, d.licence_id, d.last_on, d.days, $3 from jsonb_to_recordset($2::jsonb) as d (id uuid, licence_id uuid, last_on date, days int)
      on conflict (organisation_id, licence_id, last_on, days) do nothing returning id`,
    [ctx.organisationId, JSON.stringify(due.map(({ id, licenceId, lastOn, days }) => ({ id, licence_id: licenceId, last_on: lastOn, days }))), ctx.clock.now()]);
    const fresh = due.filter(({ id }) => kept.some((each) => each.id === id));
    if (fresh.length === 0) return;
    const readers = await this.#readers(ctx);
    const usefulUntil = new Date(ctx.clock.now().getTime() + USEFUL_MS);
    await this.postman.queueAll(ctx, readers.map(({ email, name, locale }): Mail => ({ ...licenceMail({ locale, name, organisation: ctx.organisation!, licences: fresh }), to: email, usefulUntil, once: true })));
  }

  async #due(ctx: RequestContext): Promise<Due[]> {
    const [rows, methods] = await Promise.all([licenceRows(ctx), methodNames(ctx)]);
    const method = inMethods(methods);
    return rows.flatMap((row) => {
      const lastOn = lastDayOf(row);
      const days = reminderDue(lastOn, ctx.clock.today());
      if (days === null || isFollowed(row, besides(row, rows))) return [];
      return [{ id: uuid(), licenceId: row.id, lastOn: lastOn!, days, holder: row.holder.name, provider: row.provider.name, method: method(row.holder.id, row.definitionCode).name }];
    });
  }

  async #readers(ctx: RequestContext): Promise<{ name: string; email: string; locale: Mail['locale'] }[]> {
    return ctx.unit.sql(`
      select m.name, a.email, a.locale from member m join auth.member_addresses() a on a.member_id = m.id
      where m.organisation_id = $1 and m.starts_on <= $2 and m.ended_at is null and (m.ends_on is null or m.ends_on >= $2)
        and exists (select from member_role x join role r on r.organisation_id = x.organisation_id and r.id = x.role_id
          where x.organisation_id = m.organisation_id and x.member_id = m.id and exists (select from jsonb_array_elements(r.grants) g where g ->> 'verb' = any($3)))
      order by m.id`, [ctx.organisationId, ctx.clock.today(), VERBS[ctx.organisation!.kind]]);
  }
}
