import { expect } from 'vitest';
import type { Site } from './page.ts';

interface Shown { recipient: string; subject: string; link: string | null }

/** The newest link that the demonstration shows as sent to this address. */
export async function linkTo(site: Site, recipient: string): Promise<string> {
  const { shownMail } = await (await site.session('Ilse Bakker')).ask<{ shownMail: { items: Shown[] } }>('{ shownMail(first: 100) { items { recipient subject link } } }');
  const link = shownMail.items.find((mail) => mail.recipient === recipient && mail.link !== null)?.link;
  expect(link, `a link to ${recipient}`).toBeTruthy();
  return link!;
}
