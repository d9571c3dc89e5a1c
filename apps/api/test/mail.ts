import type { TestApp } from './harness.ts';
import { dataOf, NOBODY } from './harness.ts';

export interface Shown { id: string; recipient: string; subject: string; text: string; link: string | null }

/** What the demonstration shows as sent to this address, newest first. */
export async function mailTo(app: TestApp, recipient: string): Promise<Shown[]> {
  const { shownMail } = dataOf(await app.graphql<{ shownMail: { items: Shown[] } }>(NOBODY, '{ shownMail(first: 200) { items { id recipient subject text link } } }'));
  return shownMail.items.filter((mail) => mail.recipient === recipient);
}

/** The token of the newest link that was sent to this address. */
export async function tokenTo(app: TestApp, recipient: string): Promise<string> {
  const link = (await mailTo(app, recipient)).find((mail) => mail.link !== null)?.link;
  if (!link) throw new Error(`nothing with a link was sent to ${recipient}`);
  return new URL(link).hash.slice(1);
}

export interface Answered { status: number; code: string | undefined; field: string | undefined; body: Record<string, unknown> }

/** Sends JSON to an address beside GraphQL, as the page that a link leads to does. */
export async function post(app: TestApp, path: string, body: object, headers: Record<string, string> = {}): Promise<Answered> {
  const response = await fetch(`${app.url}/auth/${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
  const answer = (await response.json()) as { errors?: { extensions: { code: string; field?: string } }[] };
  const refused = answer.errors?.[0]?.extensions;
  return { status: response.status, code: refused?.code, field: refused?.field, body: answer as Record<string, unknown> };
}
