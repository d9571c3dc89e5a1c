/** What somebody who helps does in a case, on its pages. */
import type { Page } from 'playwright-core';
import { choose } from './page.ts';

export const dialog = (page: Page) => page.getByRole('dialog');
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** A family with its first trajectory; ends at the family. */
export async function addFamily(page: Page, clientNumber: string, choices: Record<string, string>, fields: Record<string, string>): Promise<void> {
  await page.getByRole('button', { name: /^(Gezin|Jongere) toevoegen$/ }).click();
  await dialog(page).getByLabel('Cliëntnummer').fill(clientNumber);
  await button(page, 'Bewaren').click();
  await page.getByRole('heading', { level: 1, name: new RegExp(`^(Gezin|Jongere) ${clientNumber}$`) }).waitFor();
  await button(page, 'Traject toevoegen').first().click();
  for (const [name, option] of Object.entries(choices)) await choose(page, name, option);
  for (const [name, value] of Object.entries(fields)) await dialog(page).getByLabel(name).fill(value);
  await button(page, 'Bewaren').click();
  await dialog(page).waitFor({ state: 'detached' });
}

/** Records on the overview that something was done: today, unless a day is given. */
export async function recordMilestone(page: Page, name: string, happenedOn?: string, answer = async (): Promise<void> => undefined): Promise<void> {
  await button(page, `${name} vastleggen`).click();
  if (happenedOn) await dialog(page).getByLabel('Op welke datum?').fill(happenedOn);
  await answer();
  await button(page, 'Bewaren').click();
  await dialog(page).waitFor({ state: 'detached' });
  await button(page, `${name} vastleggen`).waitFor({ state: 'detached' });
}
