import { expect, test } from 'vitest';
import { loadConfig } from '../../src/platform/config/config.ts';

const enough = { DATABASE_URL: 'postgres://getrouw_app:x@127.0.0.1/getrouw', SESSION_SECRET: 'x'.repeat(32) };

test('needs a database and a secret, and has sensible values for the rest', () => {
  expect(loadConfig(enough)).toMatchObject({ host: '127.0.0.1', port: 3000, environment: 'development', demonstration: false, logLevel: 'info' });
});

test('says of each setting what is wrong with it, in a line of its own', () => {
  expect(() => loadConfig({ PORT: 'http', SESSION_SECRET: 'short', DATABASE_URL: 'mysql://x', LOG_LEVEL: 'loud' })).toThrowError(expect.objectContaining({
    message: [
      'DATABASE_URL must be a PostgreSQL address of role getrouw_app, as postgres://getrouw_app:password@host:5432/getrouw',
      'PORT must be a number',
      'SESSION_SECRET must be a random text of 32 characters or more',
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent',
    ].join('\n'),
  }));
});

test('an empty setting counts as missing, and no message repeats a value', () => {
  expect(() => loadConfig({ ...enough, DATABASE_URL: '' })).toThrowError(/^DATABASE_URL is missing/);
  expect(() => loadConfig({ ...enough, SESSION_SECRET: 'my short secret' })).not.toThrowError(/my short secret/);
});

test('the demonstration is refused in production', () => {
  expect(loadConfig({ ...enough, DEMONSTRATION: '1' }).demonstration).toBe(true);
  expect(() => loadConfig({ ...enough, DEMONSTRATION: '1', NODE_ENV: 'production' })).toThrowError(/^DEMONSTRATION must be 0 with NODE_ENV=production/);
});

test('the clock of a demonstration can be ahead, and no other', () => {
  expect(loadConfig({ ...enough, DEMONSTRATION: '1', DEMONSTRATION_DAYS_AHEAD: '274' }).demonstrationDaysAhead).toBe(274);
  expect(() => loadConfig({ ...enough, DEMONSTRATION_DAYS_AHEAD: '1' })).toThrowError(/^DEMONSTRATION_DAYS_AHEAD must be 0 without DEMONSTRATION=1/);
  expect(() => loadConfig({ ...enough, DEMONSTRATION: '1', DEMONSTRATION_DAYS_AHEAD: 'gisteren' })).toThrowError(/^DEMONSTRATION_DAYS_AHEAD must be a number/);
});

test('a mail server goes with an address to send from, and no message repeats its password', () => {
  const mail = { MAIL_URL: 'smtp://getrouw:geheim@mail.example:587', MAIL_FROM: 'getrouw@example.nl' };
  expect(loadConfig({ ...enough, ...mail }).mail).toEqual({ url: mail.MAIL_URL, from: mail.MAIL_FROM });
  expect(loadConfig({ ...enough, MAIL_FROM: mail.MAIL_FROM }).mail).toBeUndefined();
  expect(() => loadConfig({ ...enough, MAIL_URL: mail.MAIL_URL })).toThrowError('MAIL_FROM is missing: with MAIL_URL goes the e-mail address to send mail from');
  expect(() => loadConfig({ ...enough, MAIL_URL: 'https://getrouw:geheim@mail.example', MAIL_FROM: 'geheim' })).toThrowError(expect.objectContaining({
    message: 'MAIL_URL must be the address of a mail server, as smtp://user:password@mail.example.nl:587\nMAIL_FROM must be an e-mail address to send mail from, as getrouw@example.nl',
  }));
});
