import path from 'node:path';
import { type Config, ConfigError, loadConfig } from '../apps/api/src/platform/config/config.ts';
import { SetupError } from './postgres.ts';

export const root = path.resolve(import.meta.dirname, '..');

type Environment = Readonly<Record<string, string | undefined>>;

export interface Settings {
  /** Folder with the embedded database and the secrets. */
  data: string;
  /** A server of the host's own; without it the embedded one is used. */
  ownServer?: { appUrl: string; ownerUrl: string };
  /** The environment for the API; the addresses of the embedded database and the session secret come later. */
  environment: Record<string, string>;
  /** The same, as the API reads it. */
  config: Config;
}

/** Reads the settings. Throws one SetupError with a line for each setting that is wrong. */
export function readSettings(given: Environment): Settings {
  const { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl } = given;
  if (Boolean(appUrl) !== Boolean(ownerUrl)) {
    const [set, missing] = appUrl ? ['DATABASE_URL', 'DATABASE_OWNER_URL'] : ['DATABASE_OWNER_URL', 'DATABASE_URL'];
    throw new SetupError(`${set} is set and ${missing} is not: set both to use a PostgreSQL of your own, or neither to use the embedded one.`);
  }
  const ownServer = appUrl && ownerUrl ? { appUrl, ownerUrl } : undefined;
  if (ownServer && given['DEMONSTRATION'] === '1') {
    throw new SetupError('DEMONSTRATION must be 0 with a PostgreSQL of your own: the demonstration goes with the embedded one.');
  }
  const nodeEnv = given['NODE_ENV'] || (ownServer ? 'production' : 'development');
  const demonstration = given['DEMONSTRATION'] || (ownServer || nodeEnv === 'production' ? '0' : '1');
  const environment: Record<string, string> = {
    NODE_ENV: nodeEnv,
    DEMONSTRATION: demonstration,
    HOST: given['HOST'] || '127.0.0.1',
    PORT: given['PORT'] || '3000',
    LOG_LEVEL: given['LOG_LEVEL'] || (demonstration === '1' ? 'warn' : 'info'),
    WEB_ROOT: path.join(root, 'apps/web/dist'),
  };
  for (const name of ['PUBLIC_URL', 'MAIL_URL', 'MAIL_FROM', 'DEMONSTRATION_DAYS_AHEAD']) if (given[name]) environment[name] = given[name];
  const toCome = { DATABASE_URL: 'postgres://getrouw_app@127.0.0.1/getrouw', SESSION_SECRET: 'x'.repeat(32) };
  const config = check({
    ...environment, ...toCome,
    ...(ownServer && { DATABASE_URL: ownServer.appUrl, DATABASE_OWNER_URL: ownServer.ownerUrl }),
    ...(given['SESSION_SECRET'] && { SESSION_SECRET: given['SESSION_SECRET'] }),
  });
  if (config.port === 0) throw new SetupError('PORT must be 1 or more: the address is printed before anyone can look it up.');
  environment['PUBLIC_URL'] ??= `http://${addressed(config.host)}:${config.port}`;
  const data = path.resolve(root, given['GETROUW_DATA'] || '.data');
  return { data, config, environment, ...(ownServer && { ownServer }) };
}

function check(environment: Record<string, string>): Config {
  try {
    return loadConfig(environment);
  } catch (error) {
    throw error instanceof ConfigError ? new SetupError(error.message) : error;
  }
}

/** The host as it stands in an address that this machine can open. */
export function addressed(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
