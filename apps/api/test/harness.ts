import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { type TestDatabase, testDatabase } from '@getrouw/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { vi } from 'vitest';
import { type AppOptions, createApp } from '../src/app.ts';
import { loadConfig } from '../src/platform/config/config.ts';
import { Courses, WorkMails } from '../src/course/index.ts';
import { LicenceMails } from '../src/definitions/index.ts';
import { Classifications } from '../src/registration/index.ts';
import { createLogger } from '../src/platform/logging/logger.ts';

/** Headers that make a request somebody's: the cookie of a sign-in. */
export type Session = Readonly<Record<string, string>>;

export const NOBODY: Session = {};

export interface GraphqlError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; details?: Record<string, unknown>; field?: string; reference: string };
}
export interface GraphqlAnswer<T> { status: number; data: T | null; errors?: GraphqlError[] }

/** A running application on a database of its own. */
export interface TestApp {
  app: NestFastifyApplication;
  url: string;
  database: TestDatabase;
  /** Every line logged so far, as text. */
  logs: string[];
  graphql<T = Record<string, unknown>>(session: Session, document: string, variables?: Record<string, unknown>): Promise<GraphqlAnswer<T>>;
  /** Signs in as a person does, over HTTP. */
  signIn(email: string, password: string): Promise<Session>;
  /** Runs SQL as the superuser: to look behind row security, or to do what an attacker with the server would. */
  superuser<R extends pg.QueryResultRow = Record<string, unknown>>(sql: string, values?: unknown[]): Promise<R[]>;
  /** SQL as the application's own role, in the name of an organisation; gives the number of rows. */
  asOrganisation(organisationId: string, sql: string, values?: unknown[]): Promise<number>;
  /** Runs SQL in a transaction that is still open while the work is done. */
  meanwhile(sql: string, values: unknown[], work: () => Promise<unknown>): Promise<void>;
  close(): Promise<void>;
}

export interface TestAppOptions extends Omit<AppOptions, 'logger'> {
  env?: Record<string, string>;
}

/** Starts the real application, listening on a free port, on a copy of the template database. */
export async function startApp({ env = {}, ...options }: TestAppOptions = {}): Promise<TestApp> {
  const database = await testDatabase();
  const logs: string[] = [];
  const config = loadConfig({
    NODE_ENV: 'test', DATABASE_URL: database.appUrl, SESSION_SECRET: 'a secret for tests of at least 32 characters', LOG_LEVEL: 'debug',
    DEMONSTRATION: '1', // the session cookie is set over plain http as well
    ...env,
  });
  const app = await createApp(config, { ...options, logger: createLogger(config.logLevel, { write: (line) => void logs.push(line) }) });
  await app.listen(0, '127.0.0.1');
  if (!options.concepts) for (const job of [Classifications, Courses, WorkMails, LicenceMails]) await app.get<{ stop(): Promise<void> }>(job, { strict: false }).stop(); // a test says when
  const url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  const superuser = new pg.Pool({ connectionString: database.superuserUrl, max: 2 });
  superuser.on('error', () => undefined); // dropping the database ends connections that are still on their way out

  return {
    app, url, database, logs,
    graphql: async <T>(session: Session, document: string, variables?: Record<string, unknown>) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST', headers: { 'content-type': 'application/json', ...session }, body: JSON.stringify({ query: document, variables }),
      });
      return { status: response.status, ...(await response.json()) } as GraphqlAnswer<T>;
    },
    signIn: async (email, password) => {
      const response = await fetch(`${url}/auth/sign-in`, {
        method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email, password }),
      });
      if (!response.ok) throw new Error(`sign-in of ${email} was answered with ${response.status}: ${await response.text()}`);
      return { cookie: response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ') };
    },
    meanwhile: async (sql, values, work) => {
      const client = await superuser.connect();
      try {
        await client.query('begin');
        await client.query(sql, values);
        await work();
        await client.query('commit');
      } finally {
        client.release();
      }
    },
    asOrganisation: async (organisationId, sql, values = []) => {
      const client = new pg.Client({ connectionString: database.appUrl });
      await client.connect();
      try {
        await client.query(`begin; set local app.organisation_id = '${organisationId}'`);
        const { rowCount } = await client.query(sql, values);
        await client.query('commit');
        return rowCount ?? 0;
      } finally {
        await client.end();
      }
    },
    superuser: async <R extends pg.QueryResultRow>(sql: string, values?: unknown[]) => (await superuser.query<R>(sql, values)).rows,
    close: async () => {
      await app.close();
      await superuser.end();
      await database.drop();
    },
  };
}

/** What opens a session, out of its cookie. */
export const tokenIn = ({ cookie }: Session): string => decodeURIComponent(/(?:^|; )getrouw=([^.;]+)/.exec(cookie!)![1]!).split('.')[0]!;

/** The data of an answer that must have succeeded. */
export function dataOf<T>(answer: GraphqlAnswer<T>): T {
  if (answer.errors || !answer.data) throw new Error(`refused: ${JSON.stringify(answer.errors)}`);
  return answer.data;
}

/** The codes of an answer's errors. */
export const codesOf = (answer: GraphqlAnswer<unknown>): string[] => (answer.errors ?? []).map(({ extensions }) => extensions.code);

/** The texts of all statements that the application sends while this work is done. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  try {
    await work();
    return query.mock.calls.map(([asked]: unknown[]) => (typeof asked === 'string' ? asked : (asked as { text: string }).text));
  } finally {
    query.mockRestore();
  }
}
