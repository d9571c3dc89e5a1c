/** Working with the keyboard alone: where the focus is, by the name that a screen reader would say. */
import type { Page } from 'playwright-core';

const MOST_PRESSES = 250;

/** The name of what has the focus: its label, else its words. */
export const focusedName = (page: Page): Promise<string> => page.evaluate(() => {
  const focused = document.activeElement;
  const label = focused?.getAttribute('aria-label') ?? (focused as HTMLInputElement | null)?.labels?.[0]?.textContent ?? focused?.textContent ?? '';
  return label.replace(/\s+/g, ' ').trim();
});

/** Presses Tab, or Shift+Tab, until the focus is on what is called so. */
export async function tabTo(page: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    const focused = await focusedName(page);
    if (typeof name === 'string' ? focused === name : name.test(focused)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${String(name)}; the focus is on ${await focusedName(page)}`);
}

/** Goes to a field and puts these words in the place of what stood there. */
export async function typeInto(page: Page, name: string | RegExp, words: string, key?: 'Tab' | 'Shift+Tab'): Promise<void> {
  await tabTo(page, name, key);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(words);
}

/** Goes to a list of choices and walks down to this one. */
export async function choose(page: Page, name: string | RegExp, choice: string): Promise<void> {
  await tabTo(page, name);
  const chosen = () => page.evaluate(() => (document.activeElement as HTMLSelectElement).selectedOptions[0]?.textContent);
  await page.keyboard.press('Home');
  for (let presses = 0; presses < 20 && (await chosen()) !== choice; presses += 1) await page.keyboard.press('ArrowDown');
  if ((await chosen()) !== choice) throw new Error(`${String(name)} has no choice ${choice}`);
}
