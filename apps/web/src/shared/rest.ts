import { ApiError, type ErrorDetails } from './errors.ts';
import { currentLocale } from './locale.ts';

/** What tells wrong credentials from too many attempts. A bad gateway is a service that is down. */
const CODES: Record<number, string> = { 401: 'UNAUTHENTICATED', 429: 'TOO_MANY_ATTEMPTS', 502: 'UNREACHABLE', 504: 'UNREACHABLE' };

/** Sends JSON to one of the few addresses beside GraphQL and gives the answer. Throws ApiError for a refusal. */
export async function post<R = object>(address: `/auth/${string}`, body: unknown = {}): Promise<R> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': currentLocale() },
    body: JSON.stringify(body),
  });
  if (response.ok) return (await response.json()) as R;
  const { errors: [refused] = [] } = (await response.json().catch(() => ({}))) as
    { errors?: { message: string; extensions?: { code?: string; details?: ErrorDetails; reference?: string } }[] };
  const { code, details, reference } = refused?.extensions ?? {};
  throw new ApiError(CODES[response.status] ?? code ?? 'INTERNAL', refused?.message ?? response.statusText, details, reference);
}
