import type { FastifyRequest } from 'fastify';
import type { Locale } from '../errors/catalogue.ts';

/** The account's language when it is known, else the first of the browser's languages that is ours, else Dutch. */
export function localeOf(request: FastifyRequest): Locale {
  const known = request.operation?.ctx?.locale;
  if (known) return known;
  const wanted = String(request.headers['accept-language'] ?? '').toLowerCase();
  return (/\b(nl|en)\b/.exec(wanted)?.[1] as Locale | undefined) ?? 'nl';
}
