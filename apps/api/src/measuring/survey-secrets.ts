import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { type Config, isUuid, tokenOfSeed } from '../platform/index.ts';

/** Letters and figures that nobody takes for one another, read aloud or from a screen. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const MEETING_LENGTH = 8;

/** Of a code as somebody typed it: without what stands between its letters, in capitals. */
export const plain = (code: string): string => code.slice(0, 100).replace(/[^0-9A-Za-z]/g, '').toUpperCase();

/** What is kept of a code. */
export const hashOf = (code: string): Buffer => createHash('sha256').update(plain(code)).digest();

/** So many letters at random, five bits each, that are easy to read aloud. */
export const spokenCode = (length: number): string => Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join('').replace(/(.{4})/, '$1-');

/** A code for a team that fills in together: 40 bits, for an afternoon. */
export const newMeetingCode = (): string => spokenCode(MEETING_LENGTH);

/** The code by which a response is opened again: made by the browser, so that it is known there even when the answer of the server is lost. 80 bits. */
export const isResumeCode = (code: string): boolean => plain(code).length === 16;

/** A personal link: whose, and which of his links. Made of both by who has the secret of the installation, so that nothing of it is kept. */
export const linkSeed = (respondentId: string, number: number): string => `survey ${respondentId} ${number}`;

/** Whose link this is, by what stands before the dot; undefined where it can be nobody's. */
export function respondentOf(link: string): string | undefined {
  const [id = ''] = link.split('.');
  return isUuid(id) ? id : undefined;
}

export function isLink(config: Config, link: string, respondentId: string, number: number): boolean {
  const right = Buffer.from(`${respondentId}.${tokenOfSeed(config, linkSeed(respondentId, number))}`);
  const given = Buffer.from(link);
  return given.length === right.length && timingSafeEqual(given, right);
}

/** Of a form on paper, to know it again without keeping its number: only who has the secret of the installation can try numbers. */
export const formHash = ({ sessionSecret }: Config, roundId: string, form: string): string => createHmac('sha256', sessionSecret).update(`form ${roundId} ${form.trim()}`).digest('hex');

const keyOf = ({ sessionSecret }: Config): Buffer => Buffer.from(hkdfSync('sha256', sessionSecret, '', 'survey seal', 32));

/** The team of who answers anonymously, closed to who has no more than the database until the round closes. */
export function seal(config: Config, teamId: string): Buffer {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(config), iv);
  const closed = Buffer.concat([cipher.update(teamId), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), closed]);
}

/** The team that was sealed; null where the installation has another secret by now. */
export function unseal(config: Config, closed: Buffer): string | null {
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(config), closed.subarray(0, 12)).setAuthTag(closed.subarray(12, 28));
    return Buffer.concat([decipher.update(closed.subarray(28)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
