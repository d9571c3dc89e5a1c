import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { PHONE } from './page.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Waits until the page has its title and has loaded what it shows. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}

/** What is wrong with the page as it stands: axe, its title, one heading of level 1, no scrolling sideways. */
export async function complaints(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations, headings, title } = await page.evaluate(async (tags) => ({
    violations: (await (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: tags, resultTypes: ['violations'] })).violations
      .map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(', ')})`),
    headings: document.querySelectorAll('h1').length, title: document.title,
  }), RULES);
  const wrong = [
    ...violations,
    ...(headings === 1 ? [] : [`${headings} headings of level 1`]),
    ...(/^\S.* · Getrouw$/.test(title) ? [] : [`title "${title}"`]),
  ];
  return [...await located(page, wrong), ...await sideways(page)];
}

/** Complains when the page is wider than its window, also when it has had a moment to take the window's size. */
async function sideways(page: Page): Promise<string[]> {
  const fits = page.waitForFunction(() => document.documentElement.scrollWidth <= window.innerWidth, undefined, { timeout: 3000 });
  return fits.then(() => [], () => located(page, ['scrolls sideways']));
}

/** Says of complaints on which page they are, in which language and how wide. */
async function located(page: Page, complained: string[]): Promise<string[]> {
  const lang = await page.locator('html').getAttribute('lang');
  return complained.map((complaint) => `${new URL(page.url()).pathname} ${lang} ${page.viewportSize()?.width}: ${complaint}`);
}

/** The elements of pages without a complaint. */
const faultless = new Set<string>();

/**
 * The same in Dutch and English, on a desk and on a phone: axe once at each width, in one language and then the other, because words and
 * widths do wrong in different ways; scrolling sideways all four times. A page of the same elements, as a second person sees it, is not
 * looked at again.
 */
export async function complaintsEverywhere(page: Page): Promise<string[]> {
  const elements = await page.locator('body *:not(.mantine-AppShell-navbar *)').evaluateAll((all) => all.map(({ tagName, className, role }) => `${tagName} ${String(className)} ${role}`).join('\n'));
  if (faultless.has(elements)) return [];
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
  if (found.length === 0) faultless.add(elements);
  return found;
}

async function otherLanguage(page: Page): Promise<void> {
  const before = await page.locator('html').getAttribute('lang');
  await page.getByRole('button', { name: before === 'nl' ? 'English' : 'Nederlands', exact: true }).click();
  await page.locator(`html:not([lang="${before}"])`).waitFor();
  await settled(page);
}

/** The addresses of our own that the page links to. */
export function links(page: Page): Promise<string[]> {
  return page.locator('a[href]').evaluateAll((anchors) => (anchors as HTMLAnchorElement[])
    .filter(({ origin, download, target }) => origin === window.location.origin && !download && target === '')
    .map(({ pathname }) => pathname));
}
