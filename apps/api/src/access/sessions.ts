import cookie from '@fastify/cookie';
import session from '@fastify/session';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { CLOCK, Config } from '../platform/index.ts';
import { SessionStore } from './session-store.ts';

/** With the prefix browsers take the cookie from this host alone, over https alone. */
export const cookieName = ({ demonstration }: Config): string => (demonstration ? 'getrouw' : '__Host-getrouw');

/** The demonstration runs without a certificate: there a cookie is secure only where the address is. */
export const cookieOptions = ({ demonstration }: Config) => ({ path: '/', httpOnly: true, sameSite: 'strict', secure: demonstration ? 'auto' : true } as const);

/** Whether who sends this request gets a cookie to keep a session by. */
export const canKeepSession = ({ demonstration }: Config, { protocol }: { protocol: string }): boolean => demonstration || protocol === 'https';

/** Gives each request its session, by a cookie that scripts cannot read and other sites cannot send. */
export async function prepareSessions(app: NestFastifyApplication): Promise<void> {
  const config = app.get(Config);
  await app.register(cookie);
  app.getHttpAdapter().getInstance().addHook('onRequest', (request, _reply, done) => {
    // Files and health need no session, and must not wait for the database.
    if (!/^\/(graphql|auth\/)/.test(request.url)) request.cookies = {};
    done();
  });
  await app.register(session, {
    secret: config.sessionSecret,
    store: new SessionStore(app.get(DataSource), app.get(CLOCK)),
    cookieName: cookieName(config),
    cookie: cookieOptions(config),
    saveUninitialized: false,
    rolling: false,
  });
}
