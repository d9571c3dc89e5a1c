import { expect, test } from 'vitest';
import { pressUntil, site } from '../support/page.ts';
import { fileOf, open, stored } from '../support/scoring.ts';

const demonstration = site();

test('a whole file is scored with twenty keys and no pointer: nineteen answers and handing in', async () => {
  const file = await fileOf(demonstration, 'Tess Vermeer', 'assigned');
  const page = await open(demonstration, 'Tess Vermeer', file);
  await page.getByRole('button', { name: 'Dit verklaar ik' }).waitFor();
  await pressUntil(page, 'Tab', 'section button');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[data-question]')?.getAttribute('data-question'))).toBe('VIG-U1-1');

  for (const key of ['n', ...Array<string>(18).fill('j'), 'Enter']) await page.keyboard.press(key);

  await page.getByRole('heading', { name: 'Ingeleverd' }).waitFor();
  const { state, answers } = await stored(demonstration, 'Tess Vermeer', file);
  expect(state).toBe('submitted');
  expect(answers['VIG-U1-T1']?.value).toBe('geen');
  expect(Object.values(answers).map(({ value }) => value).toSorted()).toEqual(['NO', ...Array<string>(18).fill('YES'), 'geen']);
});
