import { z } from 'zod';

const url = (protocols: string[], what: string) => z.string(`is missing: ${what}`).refine(
  (value) => URL.canParse(value) && protocols.includes(new URL(value).protocol),
  `must be ${what}`,
);
const database = (role: string) => url(['postgres:', 'postgresql:'], `a PostgreSQL address of role ${role}, as postgres://${role}:password@host:5432/getrouw`);

const settings = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production'], 'must be development, test or production').default('development'),
  DATABASE_URL: database('getrouw_app'),
  DATABASE_OWNER_URL: database('getrouw_owner').optional(),
  HOST: z.string().min(1, 'must be an address to listen on, as 127.0.0.1').default('127.0.0.1'),
  PORT: z.coerce.number('must be a number').int('must be a whole number').min(0, 'must be 0 or more').max(65535, 'must be 65535 or less').default(3000),
  WEB_ROOT: z.string().min(1, 'must be the folder of the built web app').optional(),
  PUBLIC_URL: url(['http:', 'https:'], 'the address people type, as https://getrouw.example.nl').optional(),
  SESSION_SECRET: z.string('is missing: a random text of 32 characters or more').min(32, 'must be a random text of 32 characters or more'),
  MAIL_URL: url(['smtp:', 'smtps:'], 'the address of a mail server, as smtp://user:password@mail.example.nl:587').optional(),
  MAIL_FROM: z.email('must be an e-mail address to send mail from, as getrouw@example.nl').optional(),
  DEMONSTRATION: z.enum(['0', '1'], 'must be 0 or 1').default('0'),
  DEMONSTRATION_DAYS_AHEAD: z.coerce.number('must be a number').int('must be a whole number').min(0, 'must be 0 or more').max(3650, 'must be 3650 or less').default(0),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'must be one of fatal, error, warn, info, debug, trace, silent').default('info'),
});
const consistent = settings.refine((values) => !(values.DEMONSTRATION === '1' && values.NODE_ENV === 'production'), {
  path: ['DEMONSTRATION'], message: 'must be 0 with NODE_ENV=production: the demonstration shows its accounts to everyone',
}).refine((values) => values.DEMONSTRATION_DAYS_AHEAD === 0 || values.DEMONSTRATION === '1', {
  path: ['DEMONSTRATION_DAYS_AHEAD'], message: 'must be 0 without DEMONSTRATION=1: a clock that is ahead falsifies what is recorded',
}).refine((values) => values.MAIL_URL === undefined || values.MAIL_FROM !== undefined, {
  path: ['MAIL_FROM'], message: 'is missing: with MAIL_URL goes the e-mail address to send mail from',
});

/** The settings of this installation; a class, so that it can be injected by its type. */
export class Config {
  readonly environment: 'development' | 'test' | 'production';
  readonly databaseUrl: string;
  /** Of the role that migrates; only commands need it. */
  readonly databaseOwnerUrl?: string;
  readonly host: string;
  readonly port: number;
  readonly webRoot?: string;
  readonly publicUrl?: string;
  readonly sessionSecret: string;
  readonly mail?: { readonly url: string; readonly from: string };
  readonly demonstration: boolean;
  /** So many days is its clock ahead of the real one. */
  readonly demonstrationDaysAhead: number;
  readonly logLevel: string;

  constructor(values: z.output<typeof settings>) {
    this.environment = values.NODE_ENV;
    this.databaseUrl = values.DATABASE_URL;
    this.databaseOwnerUrl = values.DATABASE_OWNER_URL;
    this.host = values.HOST;
    this.port = values.PORT;
    this.webRoot = values.WEB_ROOT;
    this.publicUrl = values.PUBLIC_URL;
    this.sessionSecret = values.SESSION_SECRET;
    this.mail = values.MAIL_URL && values.MAIL_FROM ? { url: values.MAIL_URL, from: values.MAIL_FROM } : undefined;
    this.demonstration = values.DEMONSTRATION === '1';
    this.demonstrationDaysAhead = values.DEMONSTRATION_DAYS_AHEAD;
    this.logLevel = values.LOG_LEVEL;
    Object.freeze(this);
  }

  /** Where people find this installation. */
  get address(): string {
    return this.publicUrl ?? `http://${this.host}:${this.port}`;
  }

  get production(): boolean {
    return this.environment === 'production';
  }
}

/** One line per setting that is wrong; holds no values, which can be secrets. */
export class ConfigError extends Error {}

/** Reads and checks the settings. An empty text counts as not set. Throws ConfigError. */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const result = consistent.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')));
  if (result.success) return new Config(result.data);
  throw new ConfigError(result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('\n'));
}
