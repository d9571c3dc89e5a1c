import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';

/** Passwords of the two roles that sign in. */
export interface RolePasswords { ownerPassword: string; appPassword: string }

export interface DatabaseUrls { ownerUrl: string; appUrl: string }

const ROLES_LOCK = 4_715_003;

/** Makes getrouw_owner, getrouw_app and getrouw_auth where they are missing and sets the passwords. */
export async function createRoles(superuserUrl: string, passwords: RolePasswords): Promise<void> {
  const sql = fs.readFileSync(path.join(import.meta.dirname, 'roles.sql'), 'utf8');
  await withClient(superuserUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [ROLES_LOCK]); // two commands at once would change a role under each other
    await client.query(sql);
    await client.query(`alter role getrouw_owner password ${pg.escapeLiteral(passwords.ownerPassword)}`);
    await client.query(`alter role getrouw_app password ${pg.escapeLiteral(passwords.appPassword)}`);
  });
}

/** Makes a database owned by getrouw_owner that only the three roles can enter; one that exists already is left as it is. */
export async function createDatabase(
  superuserUrl: string, name: string, passwords: RolePasswords, options: { template?: string } = {},
): Promise<DatabaseUrls> {
  if (!(await databaseExists(superuserUrl, name))) await makeDatabase(superuserUrl, name, options.template);
  return {
    ownerUrl: withDatabase(superuserUrl, name, 'getrouw_owner', passwords.ownerPassword),
    appUrl: withDatabase(superuserUrl, name, 'getrouw_app', passwords.appPassword),
  };
}

async function makeDatabase(superuserUrl: string, name: string, template?: string): Promise<void> {
  const database = pg.escapeIdentifier(name);
  await withClient(superuserUrl, async (client) => {
    // Copying the files takes a quarter of the work of writing each page of the template to the log.
    const source = template ? ` template ${pg.escapeIdentifier(template)} strategy file_copy` : '';
    await client.query(`create database ${database} owner getrouw_owner${source}`);
    await client.query(`revoke all on database ${database} from public`);
    await client.query(`grant connect on database ${database} to getrouw_owner, getrouw_app, getrouw_auth`);
  });
  if (!template) await withClient(withDatabase(superuserUrl, name), (client) => client.query('revoke all on schema public from public'));
}

export function databaseExists(superuserUrl: string, name: string): Promise<boolean> {
  return withClient(superuserUrl, async (client) => (await client.query('select from pg_database where datname = $1', [name])).rowCount === 1);
}

/** Removes a database, ending the connections that are still open on it. */
export async function dropDatabase(superuserUrl: string, name: string): Promise<void> {
  await withClient(superuserUrl, (client) => client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`));
}

/** The same server as `url`, another database and, where given, another role. */
export function withDatabase(url: string, database: string, role?: string, password?: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  if (role !== undefined) changed.username = role;
  if (password !== undefined) changed.password = password;
  return changed.href;
}

async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
