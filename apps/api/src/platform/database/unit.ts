import type { PoolClient, QueryResult } from 'pg';
import { type DataSource, type EntityManager, QueryFailedError, type QueryRunner } from 'typeorm';
import { camelRow } from './naming.ts';
import { isUuid } from './uuid.ts';

/** A table changed since a statement on it was planned: the connection cannot run that statement any more. */
const STALE = '0A000';

const names = new Map<string, string>();

/** Under a name the server plans a statement once for each connection; planning costs more than running most of them. Texts are those of the code, so there is an end to them. */
export function nameOf(text: string): string {
  const name = names.get(text) ?? `s${names.size + 1}`;
  names.set(text, name);
  return name;
}

/** Whose rows a unit sees; row security and triggers read it from the transaction. */
export interface Scope {
  organisationId?: string;
  memberId?: string;
  accountId?: string;
}

/** What TypeORM's runner for PostgreSQL has but does not declare. */
interface Runner extends Omit<QueryRunner, 'isTransactionActive'> {
  isTransactionActive: boolean;
  transactionDepth: number;
  releasePostgresConnection(broken?: Error): Promise<void>;
}

/**
 * The one transaction of an operation: begun at first use, ended exactly once by whoever made it. Statements go to the server in the order
 * in which they are asked, without waiting for the answers to those before (round trips cost more than most statements).
 * Code inside catches no database error: after one, every further statement fails with the same error and the unit rolls back.
 */
export class Unit {
  /** The first error of a statement; a unit with a failure is never committed. */
  failure?: Error;
  readonly #afterCommit: (() => void | Promise<void>)[] = [];
  readonly #beforeCommit: (() => void | Promise<void>)[] = [];
  #mode: 'read' | 'write';
  #reads: 'none' | 'unrecorded' | 'recorded' = 'none';
  #opening?: Promise<Runner>;
  #ended = false;
  #tail: Promise<unknown> = Promise.resolve();

  /** @param isolation `read committed` only for a single statement that waits its turn where repeatable read would fail again and again. */
  constructor(
    private readonly dataSource: DataSource, private readonly scope: Scope, mode: 'read' | 'write' = 'read',
    private readonly isolation: 'repeatable read' | 'read committed' = 'repeatable read',
  ) {
    for (const id of Object.values(scope)) if (id !== undefined && !isUuid(id)) throw new Error('a unit is opened for ids only');
    this.#mode = mode;
  }

  get mode(): 'read' | 'write' {
    return this.#mode;
  }

  /** Makes this a unit that may write; only before its first statement. */
  allowWrites(): void {
    if (this.#opening && this.#mode === 'read') throw new Error('the unit is open for reading already');
    this.#mode = 'write';
  }

  /** TypeORM's manager on this transaction; for hand-written SQL there is `sql`. */
  async manager(): Promise<EntityManager> {
    if (this.#ended) throw new Error('the operation has ended');
    return (await (this.#opening ??= this.#open())).manager;
  }

  /** Runs a statement and returns its rows, with column names in camel case. What differs from run to run is in the values, never in the text. */
  async sql<T = Record<string, unknown>>(text: string, values: readonly unknown[] = []): Promise<T[]> {
    const client = await this.#client();
    const { rows } = await this.#ask(client, text, values);
    return rows.map((row: Record<string, unknown>) => camelRow<T>(row));
  }

  /** The same for a statement whose answer nobody needs: settles when it is sent. When it fails, so does the operation at its end. */
  async send(text: string, values: readonly unknown[]): Promise<void> {
    const client = await this.#client();
    void this.#ask(client, text, values).catch(() => undefined);
  }

  /** Called for an operation that shows case data: committing it without `readsRecorded` fails. */
  mustRecordReads(): void {
    this.#reads = 'unrecorded';
  }

  readsRecorded(): void {
    this.#reads = 'recorded';
  }

  /** Work that must see everything written, such as one audit row for all that was read. */
  beforeCommit(work: () => void | Promise<void>): void {
    this.#beforeCommit.push(work);
  }

  /** Work that must not happen when the transaction does not: mail, jobs. Its errors are its own to handle. */
  afterCommit(work: () => void | Promise<void>): void {
    this.#afterCommit.push(work);
  }

  /** Commits, or rolls back when `ok` is false or a statement failed. Throws when a commit was asked and did not happen. */
  async end(ok: boolean): Promise<void> {
    let refused: unknown;
    if (ok && !this.failure) {
      try {
        if (this.#reads === 'unrecorded') throw new Error('the operation declares that it reads, and recorded no read');
        for (const work of this.#beforeCommit) await work();
      } catch (error) {
        refused = error;
      }
    }
    this.#ended = true; // siblings that still run get an error, not a connection
    const runner = await this.#opening?.catch(() => undefined);
    if (runner) await this.#close(runner, ok && refused === undefined);
    if (ok && (refused ?? this.failure)) throw refused ?? this.failure;
    if (ok) for (const work of this.#afterCommit) await work();
  }

  /** The transaction lost from another one, or its connection remembers a table as it was; running the whole operation again can succeed. */
  get retryable(): boolean {
    const state = sqlState(this.failure);
    return state === STALE || (this.#mode === 'write' && ['40001', '40P01'].includes(state ?? ''));
  }

  async #open(): Promise<Runner> {
    const runner = this.dataSource.createQueryRunner() as QueryRunner & Runner;
    try {
      const client = (await runner.connect()) as PoolClient;
      void this.#sent(client.query(this.#begin())).catch(() => undefined); // who asks the first statement gets its error
      runner.isTransactionActive = true; // otherwise save() begins and commits a transaction of its own
      runner.transactionDepth = 1;
      runner.startTransaction = () => Promise.reject(new Error('an operation has one transaction'));
      this.#watch(runner);
      return runner;
    } catch (error) {
      this.failure = error as Error;
      await runner.releasePostgresConnection(error as Error);
      throw error;
    }
  }

  /** Begin and scope in one message: the cost of a transaction is its round trips. The ids were checked to be ids. */
  #begin(): string {
    const { organisationId, memberId, accountId } = this.scope;
    const set = Object.entries({ organisation_id: organisationId, member_id: memberId, account_id: accountId })
      .map(([name, id]) => (id ? `; set local app.${name} = '${id}'` : '')).join('');
    return `begin isolation level ${this.isolation} ${this.#mode === 'read' ? 'read only' : 'read write'}${set}`;
  }

  async #client(): Promise<PoolClient> {
    const { queryRunner } = await this.manager();
    return (await queryRunner!.connect()) as PoolClient;
  }

  #ask(client: PoolClient, text: string, values: readonly unknown[]): Promise<QueryResult<Record<string, unknown>>> {
    return this.#unlessOver(() => client.query({ name: nameOf(text), text, values: [...values] }).catch((error: Error) => { throw new QueryFailedError(text, [...values], error); }));
  }

  #watch(runner: Runner): void {
    const query = runner.query.bind(runner) as (...args: unknown[]) => Promise<never>;
    runner.query = (...args: unknown[]) => this.#unlessOver(() => query(...args));
  }

  #unlessOver<T>(send: () => Promise<T>): Promise<T> {
    const refused = this.#ended ? new Error('the operation has ended') : this.failure;
    return refused ? Promise.reject(refused) : this.#sent(send());
  }

  /** Notes the first error of the statements; those sent after it fail with it, not with their own "transaction is aborted". */
  #sent<T>(answer: Promise<T>): Promise<T> {
    const noted = answer.catch((error: unknown) => { throw (this.failure ??= error as Error); });
    this.#tail = Promise.allSettled([this.#tail, noted]);
    return noted;
  }

  /** The commit goes out without waiting too: after a statement that failed the server takes it for a rollback, and says so. */
  async #close(runner: Runner, commit: boolean): Promise<void> {
    let broken: Error | undefined;
    try {
      if (unusable(this.failure) || runner.isReleased) return;
      const client = (await runner.connect()) as PoolClient;
      const { command } = await client.query(commit && !this.failure ? 'commit' : 'rollback');
      await this.#tail; // the error of a statement before it is the reason
      if (commit && command !== 'COMMIT') this.failure ??= new Error('the transaction was not committed');
    } catch (error) {
      this.failure ??= error as Error;
      if (!/^(23|40)/.test(sqlState(error) ?? '')) broken = error as Error; // a refused commit leaves a sound connection
    } finally {
      if (commit && runner.isReleased) this.failure ??= new Error('the connection was lost');
      runner.isTransactionActive = false;
      runner.transactionDepth = 0;
      await runner.releasePostgresConnection(broken ?? unusable(this.failure)); // a broken connection is destroyed, not reused
    }
  }
}

/** The error, when the connection is not to be used after it: it is stale, or the server did not answer. */
const unusable = (error: Error | undefined): Error | undefined => ([undefined, STALE].includes(sqlState(error)) ? error : undefined);

/** PostgreSQL's five-character code of an error, or undefined when the server did not give one. */
export function sqlState(error: unknown): string | undefined {
  const { code, driverError } = (error ?? {}) as { code?: unknown; driverError?: { code?: unknown } };
  const state = driverError?.code ?? code;
  return typeof state === 'string' && /^[0-9A-Z]{5}$/.test(state) ? state : undefined;
}
