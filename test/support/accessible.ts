import fs from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { PHONE, scrollsSideways } from './page.ts';

/** WCAG 2.2 to level AA, and best practices. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** The smallest form, because each page that loads reads it again. */
const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Waits until the page has its title and has loaded what it shows. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}

/** What axe-core finds wrong with the page as it stands, a line per rule with the places. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(async (tags) => {
    window.scrollTo(0, 0); // further down a bar that sticks may stand half over a button, which is then too small to axe
    const found = await (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
    return found.violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(', ')})`);
  }, RULES);
}

/** What is wrong with the page as it stands: axe, its title, one heading of level 1, no scrolling sideways. */
export async function complaints(page: Page): Promise<string[]> {
  const [headings, title] = [await page.locator('h1').count(), await page.title()];
  const wrong = [
    ...await violations(page),
    ...(headings === 1 ? [] : [`${headings} headings of level 1`]),
    ...(/^\S.* · Getrouw$/.test(title) ? [] : [`title "${title}"`]),
  ];
  return [...await located(page, wrong), ...await sideways(page)];
}

async function sideways(page: Page): Promise<string[]> {
  return await scrollsSideways(page) ? located(page, ['scrolls sideways']) : [];
}

/** Says of complaints on which page they are, in which language and how wide. */
async function located(page: Page, complained: string[]): Promise<string[]> {
  const lang = await page.locator('html').getAttribute('lang');
  return complained.map((complaint) => `${new URL(page.url()).pathname} ${lang} ${page.viewportSize()?.width}: ${complaint}`);
}

/** Pages that differ in an id alone, or in the code of a role, are one page. */
export const kindOf = (path: string): string => path.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '*').replace(/(\/rollen\/)(?!nieuw$)[^/]+/, '$1*');

/**
 * Of each kind of page, that of another round too, what pages without a complaint were made of. The processes of a run share it in a file, a page on a
 * line, so that what one of them looked at the other does not.
 */
const faultless = new Map<string, Set<string>>();
const shared = (): string => `${inject('demonstrationData')}.faultless`;
let read = 0;

function seenOf(kind: string): ReadonlySet<string> {
  const text = fs.existsSync(shared()) ? fs.readFileSync(shared(), 'utf8') : '';
  const whole = text.lastIndexOf('\n') + 1;
  for (const line of text.slice(read, whole).split('\n').filter(Boolean)) {
    const [of, elements] = JSON.parse(line) as [string, string[]];
    faultless.set(of, new Set([...faultless.get(of) ?? [], ...elements]));
  }
  read = whole;
  return faultless.get(kind) ?? new Set();
}
const kindOfLooks = (path: string): string => kindOf(path).replace(/^(\/rondes\/)(?!nieuw$)[^/]+/, '$1*');

/**
 * Goes to a page of our own, from another one. A kind of page that nobody looked at is loaded, as from a bookmark; the others are reached as by a link, without
 * loading the application again, which is most of the work.
 */
export async function goTo(page: Page, path: string): Promise<void> {
  if (seenOf(kindOfLooks(path)).size === 0) await page.goto(path);
  else {
    await page.evaluate(async (to) => {
      const { __TSR_ROUTER__: router } = window as unknown as { __TSR_ROUTER__: { navigate(to: object): Promise<void> } };
      await router.navigate({ to, ignoreBlocker: true });
    }, path);
    await page.waitForFunction(() => {
      const { __TSR_ROUTER__: { state: { status, location, resolvedLocation } } } = window as unknown as { __TSR_ROUTER__: { state: { status: string; location: { href: string }; resolvedLocation?: { href: string } } } };
      return status === 'idle' && resolvedLocation?.href === location.href;
    });
  }
  await settled(page);
}

/** Each kind of element on a page: its tag, its classes and which attributes it has that mean something. */
function madeOf(page: Page): Promise<string[]> {
  return page.locator('body *:not(.mantine-AppShell-navbar *)').evaluateAll((all) => [...new Set(
    all.map((element) => [element.tagName, element.getAttribute('class'), element.role, ...element.getAttributeNames().filter((name) => !name.startsWith('data-'))].join(' ')),
  )]);
}

/**
 * The same in Dutch and English, on a desk and on a phone: axe once at each width, in one language and then the other, because words and
 * widths do wrong in different ways; scrolling sideways all four times. Then with what `andThen` opens. A page that is made of nothing
 * else, as a second person sees it or of another round, is not looked at again.
 */
export async function complaintsEverywhere(page: Page, andThen = async (): Promise<string[]> => []): Promise<string[]> {
  await settled(page);
  const [kind, elements] = [kindOfLooks(new URL(page.url()).pathname), await madeOf(page)];
  const seen = seenOf(kind);
  if (seen.size > 0 && elements.every((element) => seen.has(element))) return [];
  const found: string[] = [];
  const lookAt = async (width: number, look: (page: Page) => Promise<string[]>) => {
    await page.setViewportSize({ width, height: 900 });
    found.push(...await look(page));
  };
  await lookAt(1280, complaints);
  await lookAt(PHONE, sideways);
  await otherLanguage(page);
  await lookAt(PHONE, complaints);
  await lookAt(1280, sideways);
  found.push(...await andThen());
  if (found.length === 0) fs.appendFileSync(shared(), `${JSON.stringify([kind, elements])}\n`);
  return found;
}

async function otherLanguage(page: Page): Promise<void> {
  const before = await page.locator('html').getAttribute('lang');
  await page.getByRole('button', { name: before === 'nl' ? 'English' : 'Nederlands', exact: true }).click();
  await page.locator(`html:not([lang="${before}"])`).waitFor();
  await settled(page);
}

/** The addresses of our own that the page links to; those in a mail are for whom it was sent to. */
export async function links(page: Page): Promise<string[]> {
  if (new URL(page.url()).pathname === '/post') return [];
  return page.locator('a[href]').evaluateAll((anchors) => (anchors as HTMLAnchorElement[])
    .filter(({ origin, download, target }) => origin === window.location.origin && !download && target === '')
    .map(({ pathname }) => pathname));
}
