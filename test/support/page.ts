/** People of the demonstration at work in real browser windows. */
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { DEMONSTRATION_PASSWORD, DEMONSTRATION_PEOPLE } from '../../apps/api/src/access/demonstration.ts';
import { Session } from '../../infra/demonstration/client.ts';
import { openBrowser } from './browser.ts';
import { type Getrouw, root, startGetrouw } from './getrouw.ts';

export const password = DEMONSTRATION_PASSWORD;
export const PHONE = 360;

export function emailOf(name: string): string {
  const person = DEMONSTRATION_PEOPLE.find((each) => each.name === name);
  if (!person) throw new Error(`${name} is nobody of the demonstration`);
  return person.email;
}

export interface Site {
  readonly getrouw: Getrouw;
  readonly address: string;
  /** A window in a profile of its own, with nobody signed in. */
  open(width?: number): Promise<Page>;
  /** A window of a person of the demonstration, on this address. */
  as(name: string, path: string, width?: number): Promise<Page>;
  /** The same person over the API, to see what the server has. */
  session(name: string): Promise<Session>;
}

/** One installation and one browser for a test file. Each test's windows are closed after it; an error in a script fails it. */
export function site(options = { demonstration: true }): Site {
  let getrouw: Getrouw;
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  const errors: string[] = [];
  const sessions = new Map<string, Promise<Session>>();

  beforeAll(async () => { [getrouw, browser] = await Promise.all([startGetrouw(options), openBrowser()]); });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await picture(contexts, task.name);
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(errors.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await getrouw?.stop();
  });

  const open = async (width = 1280): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'nl-NL', reducedMotion: 'reduce', baseURL: getrouw.address });
    contexts.push(context);
    context.setDefaultTimeout(30_000);
    context.on('weberror', (error) => errors.push(error.error().stack ?? String(error.error())));
    return context.newPage();
  };
  return {
    get getrouw() { return getrouw; },
    get address() { return getrouw.address; },
    open,
    as: async (name, path, width) => {
      const page = await open(width);
      await signIn(page.context(), name);
      await page.goto(path);
      return page;
    },
    session: (name) => {
      const known = sessions.get(name) ?? Session.signIn(getrouw.address, emailOf(name), password);
      sessions.set(name, known);
      return known;
    },
  };
}

/** Leaves a picture of every window behind, for whoever looks into a failure. */
async function picture(contexts: BrowserContext[], test: string): Promise<void> {
  const folder = path.join(root, 'test/.artifacts');
  for (const [index, page] of contexts.flatMap((context) => context.pages()).entries()) {
    await page.screenshot({ path: path.join(folder, `${test.replaceAll(/\W+/g, '-').slice(0, 80)}-${index + 1}.png`), fullPage: true }).catch(() => undefined);
  }
}

/** Signs a profile in without the page, for tests about something else. */
export async function signIn(context: BrowserContext, name: string): Promise<void> {
  const answer = await context.request.post('/auth/sign-in', { data: { email: emailOf(name), password } });
  expect(answer.ok(), await answer.text()).toBe(true);
}

/** Presses a key until the focus is on what `selector` means. */
export async function pressUntil(page: Page, key: string, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${selector}`);
}

/** Whether the page is wider than its window, also when it has had a moment to take the window's size. */
export function scrollsSideways(page: Page): Promise<boolean> {
  const fits = page.waitForFunction(() => document.documentElement.scrollWidth <= window.innerWidth, undefined, { timeout: 3000 });
  return fits.then(() => false, () => true);
}

/** Waits for the one heading of a page; when it does not come, says what is there instead. */
export async function heading(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor().catch(async (error: Error) => {
    throw new Error(`${error.message}\nThe page shows:\n${await page.locator('body').innerText()}`);
  });
}

/** Chooses an option of a field in the dialog that is open. */
export async function choose(page: Page, name: string, option: string): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox', { name }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Fills in the sign-in page. */
export async function fillInAndSignIn(page: Page, email: string, secret: string): Promise<void> {
  await page.getByRole('textbox', { name: 'E-mailadres' }).fill(email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(secret);
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
}
