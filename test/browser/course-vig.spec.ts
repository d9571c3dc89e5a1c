import { addDays, addMonths, daysBetween } from '@getrouw/domain';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { complaints } from '../support/accessible.ts';
import { addFamily, button, dialog, recordMilestone } from '../support/course.ts';
import { choose, heading, site } from '../support/page.ts';

const demonstration = site();
const COACH = 'Fatima Idrissi';
const FAMILY = 'SP-700';
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
const CONTACTS = { 3: 'Eerste monitormoment', 6: 'Tweede monitormoment', 9: 'Derde monitormoment' } as const;

test('a family is followed until nine months after its help has ended', async () => {
  const page = await demonstration.as(COACH, '/gezinnen');
  await addFamily(page, FAMILY, { Team: 'VIG Noord', 'Drang of dwang': 'Dreigende ontruiming van de woning' }, { Aangemeld: addDays(today, -190), 'Eerste contact': addDays(today, -182), Start: addDays(today, -178) });
  await page.getByRole('link', { name: /^Traject 1/ }).click();
  await button(page, 'Traject afsluiten').first().waitFor();
  const course = new URL(page.url()).pathname;
  await recordMilestone(page, 'Gezin weet welke maatregel dreigt of geldt', addDays(today, -178), async () => {
    await dialog(page).getByRole('radio', { name: 'Dreigende ontruiming van de woning' }).check();
  });
  await button(page, 'Traject afsluiten').first().click();
  await choose(page, 'Reden', 'Afgerond volgens plan');
  await choose(page, 'Vervolghulp', 'geregeld');
  await dialog(page).getByRole('button', { name: 'Afsluiten' }).click();
  await button(page, 'Afsluiting wijzigen').waitFor();
  expect(await page.getByText(CONTACTS[3]).count()).toBe(0);

  const first = await onDay(3);
  await contact(first, course, 3);
  const last = await onDay(9);
  await last.getByRole('row').filter({ hasText: FAMILY }).filter({ hasText: CONTACTS[6] }).getByText('te laat').waitFor();
  await contact(last, course, 6);
  await contact(last, course, 9);
  await last.goto(`${course}/mijlpalen`);
  await button(last, `${CONTACTS[9]} wijzigen`).waitFor();
  expect(await complaints(last)).toEqual([]);
});

/** So many months after closing, at the list of what is to be done, which says that this contact is due. */
async function onDay(month: keyof typeof CONTACTS): Promise<Page> {
  await demonstration.getrouw.ahead(daysBetween(today, addMonths(today, month)));
  const page = await demonstration.as(COACH, '/mijn-werk?wat=nu');
  await heading(page, 'Mijn werk');
  await page.getByRole('row').filter({ hasText: FAMILY }).filter({ hasText: CONTACTS[month] }).waitFor();
  return page;
}

/** A contact with the questions on outcomes that VIG asks. */
async function contact(page: Page, course: string, month: keyof typeof CONTACTS): Promise<void> {
  await page.goto(course);
  await recordMilestone(page, CONTACTS[month], undefined, async () => {
    await dialog(page).getByRole('button', { name: 'Bewaren' }).click();
    await dialog(page).getByText('Beantwoord minstens één vraag', { exact: false }).first().waitFor();
    for (const yes of await dialog(page).getByRole('radio', { name: 'ja', exact: true }).all()) await yes.check();
  });
}
