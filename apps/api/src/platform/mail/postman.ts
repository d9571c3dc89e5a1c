import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Transporter } from 'nodemailer';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { Config } from '../config/config.ts';
import { type Clock, CLOCK } from '../context/clock.ts';
import type { RequestContext } from '../context/request-context.ts';
import { uuid } from '../database/uuid.ts';
import { errors } from '../errors/errors.ts';
import { Recurring } from '../jobs/recurring.ts';
import { LOGGER } from '../logging/logger.ts';
import { layOut, type Mail, type MailContent } from './mail.ts';
import { isRefusedForGood, mailTransport, reasonOf } from './transport.ts';

const INTERVAL_MS = 10_000;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** Minutes until the next attempt, the last one over and over. */
const DELAYS = [1, 5, 15, 60];
/** However slowly the server talks. */
const SEND_MS = MINUTE_MS;
/** Longer than sending can take: who claimed a mail this long ago is gone. */
const LEASE_MS = 3 * MINUTE_MS;
const KEPT_DAYS = 30;

/** How mail leaves: by a mail server, on a page of the demonstration, or not at all. */
export type Delivery = 'sent' | 'shown' | 'none';

interface Claimed { id: string; recipient: string; content: MailContent; attempts: number; useful_until: Date; abandoned: boolean }

/**
 * Sends mail outside of requests: it is queued in the transaction that causes it, sent after the commit, and tried again until it is of no use any more.
 * Who sends claims first, so that several copies of the API do not send the same mail.
 */
@Injectable()
export class Postman implements OnApplicationBootstrap, OnModuleDestroy {
  readonly delivery: Delivery;
  readonly #transport: Transporter | undefined;
  readonly #stop = new AbortController();
  /** Sent, while the database could not be told yet. */
  readonly #sent = new Set<string>();
  readonly #recurring: Recurring;
  #works = false;

  constructor(
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Config) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.#transport = config.mail && mailTransport(config.mail);
    this.delivery = this.#transport ? 'sent' : config.demonstration ? 'shown' : 'none';
    this.#recurring = new Recurring(() => this.#deliverDue(), INTERVAL_MS, logger, 'the queue of mail cannot be worked on');
  }

  onApplicationBootstrap(): void {
    if (!this.host.httpAdapter) return; // a command does not send
    if (this.delivery === 'none') this.logger.warn('MAIL_URL is not set: nobody can be invited, reset a forgotten password or change an e-mail address');
    if (this.delivery !== 'sent') return;
    this.#works = true;
    this.#recurring.start();
  }

  async onModuleDestroy(): Promise<void> {
    this.#works = false;
    this.#stop.abort(); // what is being sent is claimed, and tried again after the next start
    await this.#recurring.stop();
  }

  /** Puts a mail into the queue, in the transaction of the context; gives its id. Refuses where no mail leaves. */
  async queue(ctx: RequestContext, mail: Mail): Promise<string> {
    return (await this.queueAll(ctx, [mail]))[0]!;
  }

  /** The same for many mails, in one statement; gives their ids in the same order. */
  async queueAll(ctx: RequestContext, mails: readonly Mail[]): Promise<string[]> {
    if (this.delivery === 'none') throw errors.noMail();
    const rows = mails.map(({ to, usefulUntil, once = false, ...content }) => ({ id: uuid(), recipient: to, content, useful_until: usefulUntil, once }));
    await ctx.unit.sql(
      `insert into auth.mail (id, recipient, content, state, attempts, queued_at, due_at, useful_until, once)
       select m.id, m.recipient, m.content, $2, 0, $3, $3, m.useful_until, m.once
       from jsonb_to_recordset($1::jsonb) as m (id uuid, recipient text, content jsonb, useful_until timestamptz, once boolean)`,
      [JSON.stringify(rows), this.delivery === 'shown' ? 'sent' : 'queued', ctx.clock.now()],
    );
    ctx.unit.afterCommit(() => this.#deliverSoon());
    return rows.map(({ id }) => id);
  }

  /** Sends what is due, one after another, after whatever is being sent already. */
  deliver(): Promise<void> {
    return this.#recurring.now();
  }

  #deliverSoon(): void {
    if (this.#works) void this.deliver();
  }

  async #deliverDue(): Promise<void> {
    let delivered = 0;
    for (let mail = await this.#claim(); mail; mail = await this.#claim(), delivered += 1) await this.#send(mail);
    if (delivered > 0) await this.dataSource.query(`delete from auth.mail where state <> 'queued' and queued_at < $1`, [this.#later(-KEPT_DAYS * DAY_MS)]);
  }

  /** The next mail that is due, claimed; undefined when there is none. */
  async #claim(): Promise<Claimed | undefined> {
    if (!this.#works) return undefined;
    const [mail] = await this.dataSource.query<Claimed[]>(
      `with claimed as (
         update auth.mail set due_at = $2, attempts = attempts + 1, last_error = null
         where id = (select id from auth.mail where state = 'queued' and due_at <= $1 order by due_at, id limit 1 for update skip locked)
         returning id, recipient, content, attempts, useful_until, once and attempts > 1 and old.last_error is null as abandoned)
       select * from claimed`, [this.clock.now(), this.#later(LEASE_MS)],
    );
    return mail;
  }

  async #send({ id, recipient, content, attempts, useful_until, abandoned }: Claimed): Promise<void> {
    if (useful_until <= this.clock.now()) return this.#finish(id, 'failed');
    if (abandoned && !this.#sent.has(id)) return this.#finish(id, 'failed', 'it is not known whether it was sent');
    try {
      if (!this.#sent.has(id)) await this.#hand(id, recipient, content);
    } catch (error) {
      if (!this.#works) return;
      const final = isRefusedForGood(error);
      this.logger.warn({ mail: id, reason: reasonOf(error), attempts, final }, 'mail was not taken');
      if (final) return this.#finish(id, 'failed', reasonOf(error));
      await this.dataSource.query('update auth.mail set due_at = $2, last_error = $3 where id = $1', [id, this.#later(DELAYS[Math.min(attempts, DELAYS.length) - 1]! * MINUTE_MS), reasonOf(error)]);
      return;
    }
    this.#sent.add(id);
    await this.#finish(id, 'sent');
    this.#sent.delete(id);
  }

  async #hand(id: string, recipient: string, content: MailContent): Promise<void> {
    const { text, html } = layOut(this.config, content);
    await this.#transport!.sendMail({
      from: { name: 'Getrouw', address: this.config.mail!.from }, to: { name: '', address: recipient }, subject: content.subject, text, html,
      messageId: `<${id}@${new URL(this.config.address).hostname}>`, headers: { 'Auto-Submitted': 'auto-generated' },
      signal: AbortSignal.any([this.#stop.signal, AbortSignal.timeout(SEND_MS)]),
    });
  }

  /** Who it went to and what it said is not kept. */
  async #finish(id: string, state: 'sent' | 'failed', reason: string | null = null): Promise<void> {
    await this.dataSource.query(`update auth.mail set state = $2, last_error = coalesce($3, last_error), recipient = null, content = null where id = $1`, [id, state, reason]);
  }

  #later(ms: number): Date {
    return new Date(this.clock.now().getTime() + ms);
  }
}
