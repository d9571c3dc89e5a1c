import { createHmac, randomBytes } from 'node:crypto';
import type { Config } from '../config/config.ts';
import type { Locale } from '../errors/catalogue.ts';

/** What a mail says: plain sentences, and at most one link. */
export interface MailContent {
  locale: Locale;
  subject: string;
  /** Paragraphs before the link and after it. */
  before: string[];
  after: string[];
  /** `at`: the page and what comes before the token, where that is not the page of links. Without a seed the link opens nothing by itself. */
  link?: { label: string; seed?: string; at?: string };
}

export interface Mail extends MailContent {
  to: string;
  /** From then on it is of no use, and is not sent any more. */
  usefulUntil: Date;
  /** Rather not sent than sent twice. */
  once?: boolean;
}

/**
 * A secret that a mail brings to its reader. The mail in the queue holds a seed, from which only who has the secret of the installation makes the token;
 * the database holds the hash of the token. So neither the queue nor a copy of the database opens anything.
 */
export function newToken(config: Config): { seed: string; token: string } {
  const seed = randomBytes(32).toString('base64url');
  return { seed, token: tokenOfSeed(config, seed) };
}

/** The token of this seed: the same every time, and known only to who has the secret of the installation. */
export const tokenOfSeed = ({ sessionSecret }: Config, seed: string): string => createHmac('sha256', sessionSecret).update(`link ${seed}`).digest('base64url');

/** Behind the #, which browsers send to nobody: the token stays out of logs and referrers. */
const linkOf = (config: Config, { seed, at = 'link#' }: { seed?: string; at?: string }): string => `${config.address.replace(/\/$/, '')}/${at}${seed === undefined ? '' : tokenOfSeed(config, seed)}`;

export interface Laid { text: string; html: string; link: string | null }

const OTHERWISE = { nl: 'Werkt de link niet? Kopieer dan dit adres naar uw browser:', en: 'Does the link not work? Then copy this address to your browser:' };

/** The mail as it is sent: as text and as simple HTML. */
export function layOut(config: Config, { locale, subject, before, after, link }: MailContent): Laid {
  const address = link ? linkOf(config, link) : null;
  const text = [...before, ...(address ? [address] : []), ...after].join('\n\n');
  const paragraphs = (lines: string[]) => lines.map((line) => `<p>${escape(line)}</p>`);
  const html = [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escape(subject)}</title></head>`,
    '<body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; color: #1f2933; max-width: 38rem">',
    ...paragraphs(before),
    ...(link && address ? [`<p><a href="${address}" style="color: #0b5563; font-weight: bold">${escape(link.label)}</a></p><p>${OTHERWISE[locale]}<br>${address}</p>`] : []),
    ...paragraphs(after), '</body></html>',
  ].join('\n');
  return { text: `${text}\n`, html, link: address };
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
