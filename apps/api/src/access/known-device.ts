import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Config } from '../platform/index.ts';

/** How long a device on which somebody signed in is known to be his. */
export const KNOWN_DAYS = 180;

export const deviceCookieName = ({ demonstration }: Config): string => (demonstration ? 'getrouw-device' : '__Host-getrouw-device');

/** What a device keeps after a right password: it opens nothing, and says nothing to who does not know the address. */
export function knownDevice(config: Config, email: string): string {
  const device = randomBytes(16).toString('base64url');
  return `${device}.${seal(config, email, device)}`;
}

/** The device that this cookie names, if this account signed in on it before. */
export function deviceOf(config: Config, email: string, cookie: string | undefined): string | undefined {
  const [device = '', sealed = ''] = (cookie ?? '').split('.');
  const [given, expected] = [Buffer.from(sealed), Buffer.from(seal(config, email, device))];
  return given.length === expected.length && timingSafeEqual(given, expected) ? device : undefined;
}

const seal = ({ sessionSecret }: Config, email: string, device: string): string =>
  createHmac('sha256', sessionSecret).update(JSON.stringify(['known device', email, device])).digest('base64url');
