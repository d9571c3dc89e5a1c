import { createHash } from 'node:crypto';
import { Controller, Get, Headers, Inject, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import ical, { ICalCalendarMethod } from 'ical-generator';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { callerOf } from '../access/index.ts';
import { audit } from '../audit/index.ts';
import { type ActiveOrganisation, ANONYMOUS, Config, errors, UnitRunner } from '../platform/index.ts';
import { calendarEvents, type CalendarEvent } from './calendar.queries.ts';
import { hashOf } from './calendar.service.ts';

const SECRET = /^([\w-]{43})\.ics$/;
/** Calendars ask a few times an hour; more often is of no use to anybody. */
const READS = 60;
const WINDOW_S = 600;

/** The calendar behind a secret address: what is to be done and by when, without the name of anybody. */
@Controller('kalender')
export class CalendarController {
  readonly #reads = new RateLimiterMemory({ points: READS, duration: WINDOW_S });

  constructor(@Inject(DataSource) private readonly dataSource: DataSource, @Inject(UnitRunner) private readonly runner: UnitRunner, @Inject(Config) private readonly config: Config) {}

  @Get(':file')
  async read(@Param('file') file: string, @Headers('if-none-match') known: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    const feed = await this.#feed(SECRET.exec(file)?.[1]);
    if (!feed) throw errors.notFound({ kind: 'calendar' });
    const allowed = await this.#reads.consume(feed.memberId).then(() => true, () => false);
    if (!allowed) return void reply.status(429).header('retry-after', String(WINDOW_S)).send();
    const content = await this.#content(feed, known);
    void reply.header('cache-control', 'private, max-age=900').header('etag', content.tag);
    if (content.text === null) return void reply.status(304).send();
    void reply.type('text/calendar; charset=utf-8').send(content.text);
  }

  async #feed(secret: string | undefined): Promise<{ organisation: ActiveOrganisation; memberId: string } | null> {
    if (!secret) return null;
    const [found] = await this.dataSource.query<(ActiveOrganisation & { member_id: string })[]>(
      'select o.id, o.slug, o.kind, o.name, f.member_id from auth.calendar_feed_of($1) f join auth.organisation o on o.id = f.organisation_id', [hashOf(secret)]);
    if (!found) return null;
    const { member_id: memberId, ...organisation } = found;
    return { organisation, memberId };
  }

  /** Whoever is no member any more, or reaches no cases, gets an empty calendar: then the app that shows it forgets what it had. */
  async #content({ organisation, memberId }: { organisation: ActiveOrganisation; memberId: string }, known: string | undefined): Promise<{ tag: string; text: string | null }> {
    const caller = await this.runner.run({ ...ANONYMOUS, organisation }, (ctx) => callerOf(ctx, memberId), { mode: 'read' });
    if (!caller) return this.#answer(organisation, [], known);
    return this.runner.run(caller, async (ctx) => {
      const events = ctx.holds('case.read') ? await calendarEvents(ctx) : [];
      const content = this.#answer(organisation, events, known);
      if (content.text !== null) { // who has it already is told nothing
        audit.recordRead(ctx, 'case', events.map(({ familyId }) => familyId));
        await ctx.unit.sql('update calendar_feed set read_at = $3 where organisation_id = $1 and member_id = $2 and revoked_at is null', [ctx.organisationId, memberId, ctx.clock.now()]);
      }
      return content;
    });
  }

  #answer({ name }: ActiveOrganisation, events: readonly CalendarEvent[], known: string | undefined): { tag: string; text: string | null } {
    const tag = `"${createHash('sha256').update(JSON.stringify([name, events])).digest('base64url')}"`;
    if (known === tag) return { tag, text: null };
    const address = this.config.address.replace(/\/$/, '');
    const calendar = ical({ name: `Getrouw ${name}`, method: ICalCalendarMethod.PUBLISH, prodId: { company: 'Getrouw', product: 'Getrouw', language: 'NL' }, ttl: 3600 });
    for (const { id, dueOn, summary, familyId, trajectoryId, stamp } of events) {
      calendar.createEvent({
        id, start: new Date(`${dueOn}T00:00:00Z`), allDay: true, summary, stamp, timezone: 'UTC', url: `${address}/gezinnen/${familyId}/traject/${trajectoryId}`,
      });
    }
    return { tag, text: calendar.toString() };
  }
}
