import type { OrganisationKind } from '@getrouw/access-rules';
import type { SessionStore as Store } from '@fastify/session';
import type { Session } from 'fastify';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { type Clock, type Locale, nameOf } from '../platform/index.ts';

const HOUR_MS = 3_600_000;
/** A session ends this long after signing in, however it is used: a working day with its overtime. */
export const SESSION_HOURS = 12;

declare module 'fastify' {
  interface Session {
    /** Absent: nobody signed in, and the session is not kept. */
    accountId?: string;
    /** Where the person chose to work. */
    organisationId?: string;
    /** Read with the session at each request, never kept in it. */
    places?: readonly Place[];
  }
}

/** The account of a session in one of the organisations that it can work in today, or in none: then `organisation_id` is null. */
export interface Place {
  account_id: string;
  account_name: string;
  locale: Locale;
  organisation_id: string | null;
  slug: string;
  name: string;
  kind: OrganisationKind;
  member_id: string;
  member_name: string;
  revision: number;
}

type Done = (error?: unknown) => void;
type DoneWith = (error: unknown, session?: Session | null) => void;

/** The secret of a session as the database functions take it; only its hash is kept. */
export const tokenOf = (sessionId: string): Buffer => Buffer.from(sessionId, 'utf8');

/** The session and who works where with it, in one statement: every request asks this. */
const READ = `
  select auth.session_read($1, $2) as data, coalesce((select jsonb_agg(p) from (
    select a.id as account_id, a.name as account_name, a.locale, m.*
    from auth.account_of($1, $2) a left join auth.memberships($1, $2, $3) m on true) p), '[]') as places`;

/** Left out where a session is written or compared. */
const notKept = (places: Place[]): readonly Place[] => Object.assign(places, { toJSON: () => undefined });

/** Sessions in PostgreSQL, through functions that show no other session. */
export class SessionStore implements Store {
  constructor(private readonly dataSource: DataSource, private readonly clock: Clock) {}

  get(sessionId: string, done: DoneWith): void {
    // The pool itself: TypeORM's query takes no name.
    const pool = (this.dataSource.driver as PostgresDriver).master as Pool;
    pool.query<{ data: Session | null; places: Place[] }>({ name: nameOf(READ), text: READ, values: [tokenOf(sessionId), this.clock.now(), this.clock.today()] }).then(({ rows: [row] }) => {
      const { data, places } = row!;
      done(null, data && Object.assign(data, { places: notKept(places) }));
    }, done);
  }

  /** Called for the new session of a sign-in; nothing changes a session afterwards (see session_choose). */
  set(sessionId: string, session: Session, done: Done): void {
    if (!session.accountId) return done();
    const expires = new Date(this.clock.now().getTime() + SESSION_HOURS * HOUR_MS);
    this.#ask('select auth.session_write($1, $2, $3, $4)', [tokenOf(sessionId), session.accountId, JSON.stringify(session), expires]).then(() => done(), done);
  }

  destroy(sessionId: string, done: Done): void {
    this.#ask('select auth.session_end($1)', [tokenOf(sessionId)]).then(() => done(), done);
  }

  #ask(statement: string, values: unknown[]): Promise<Record<string, unknown>[]> {
    return this.dataSource.query(statement, values);
  }
}
