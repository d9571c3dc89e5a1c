import { ApiError, type ErrorDetails } from './errors.ts';
import { currentLocale } from './locale.ts';

const CODES: Record<number, string> = { 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN', 404: 'NOT_FOUND', 413: 'TOO_LARGE', 429: 'TOO_MANY_ATTEMPTS', 503: 'UNAVAILABLE' };

/** Sends JSON to one of the few addresses beside GraphQL. Throws ApiError for a refusal. */
export async function post(address: `/auth/${string}`, body: unknown = {}): Promise<void> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': currentLocale() },
    body: JSON.stringify(body),
  });
  if (response.ok) return;
  const { message, extensions } = (await response.json().catch(() => ({}))) as
    { message?: string; extensions?: { code?: string; details?: ErrorDetails; reference?: string } };
  throw new ApiError(extensions?.code ?? CODES[response.status] ?? 'INTERNAL', message ?? response.statusText, extensions?.details, extensions?.reference);
}
