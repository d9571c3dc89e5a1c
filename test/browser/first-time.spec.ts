/** What somebody who does this for the first time, or with the keyboard alone, needs of the pages of a case. */
import { addDays } from '@getrouw/domain';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { settled } from '../support/accessible.ts';
import { addFamily, button, dialog } from '../support/course.ts';
import { choose, heading, pressUntil, site } from '../support/page.ts';

const demonstration = site();
const WORKER = 'Sem de Boer';
const YOUTH = 'OV-710';
const GOAL = 'Ik ga elke dag naar buiten';
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
let course = '';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

test('a young person is called so on every page, and the way into the case is said', async () => {
  const page = await demonstration.as(WORKER, '/gezinnen');
  await heading(page, 'Jongeren');
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Jongeren' }).waitFor();
  await addFamily(page, YOUTH, { Team: 'basisteam 1', Variant: 'NP-preventief' }, { Aangemeld: addDays(today, -30), 'Eerste contact': addDays(today, -28), Start: addDays(today, -20) });
  await heading(page, `Jongere ${YOUTH}`);
  await page.getByRole('link', { name: 'Verloop, plan en evaluaties van traject 1' }).click();
  await heading(page, `Jongere ${YOUTH}`);
  course = new URL(page.url()).pathname;
  expect(course).toMatch(/\/traject\//);
});

test('the focus begins at the first field, goes to what is wrong, and stays near what was done', async () => {
  const page = await demonstration.as(WORKER, course);
  await button(page, 'Jongere besluit of het doorgaat vastleggen').press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null && document.activeElement?.matches('input'))).toBe(true);
  await dialog(page).getByRole('button', { name: 'Bewaren' }).press('Enter');
  await page.getByRole('status').filter({ hasText: 'Vastgelegd bij Jongere besluit of het doorgaat: Gehaald.' }).waitFor();
  await expect.poll(() => focused(page)).toBe('Wat nu moet gebeuren');

  await button(page, 'Gesprek').press('Enter');
  await page.getByRole('status').filter({ hasText: 'Vastgelegd: Gesprek, vandaag.' }).waitFor();
  expect(await focused(page)).toBe('Gesprek');
  await button(page, 'Dag of duur aanpassen').press('Enter');
  await dialog(page).getByLabel('Minuten').fill('45');
  await dialog(page).getByRole('button', { name: 'Bewaren' }).press('Enter');
  await page.getByRole('cell', { name: '45' }).waitFor();
  await expect.poll(() => focused(page)).toBe('Contact vastleggen');

  await button(page, 'Traject afsluiten').press('Enter');
  await dialog(page).getByRole('button', { name: 'Afsluiten' }).press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
});

test('three recommendations are shown, those first that wait for something, and the rest on demand', async () => {
  const page = await demonstration.as(WORKER, course);
  const shown = page.getByRole('region', { name: 'Uit de richtlijn' }).getByRole('listitem');
  await expect.poll(() => shown.count()).toBe(3);
  expect(await shown.allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('Maak met gezin, netwerk en andere hulpverleners één plan')]));
  await button(page, 'Toon alle 18').click();
  expect(await shown.count()).toBe(18);
  await button(page, 'Toon minder').click();
  await shown.first().getByRole('button').click();
  await button(page, 'Toon alle 17').waitFor();
  expect(await shown.count()).toBe(3);
});

test('a task leads to the row of its milestone', async () => {
  const page = await demonstration.as(WORKER, '/mijn-werk?wat=te-laat');
  await page.getByRole('row').filter({ hasText: YOUTH }).getByRole('link', { name: 'Overeenkomst getekend' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Overeenkomst getekend vastleggen');
});

test('a device with a wrong clock fills in the day of the server', async () => {
  const page = await demonstration.as(WORKER, '/mijn-werk');
  await page.clock.setFixedTime('2019-05-06T12:00:00Z');
  await page.goto(`${course}/plan`);
  await button(page, 'Doel toevoegen').click();
  expect(await dialog(page).getByLabel('Gesteld op').inputValue()).toBe(today);
  expect(await dialog(page).getByLabel('Van wie is het doel').inputValue()).toBe('youth');
  await dialog(page).getByLabel('Het doel in eigen woorden').fill(GOAL);
  await button(page, 'Bewaren').click();
  await page.getByRole('listitem').filter({ hasText: GOAL }).last().waitFor();
});

test('an evaluation says how scoring goes, a refused closing keeps the focus, and a closing that waits leads to the evaluation', async () => {
  const page = await demonstration.as(WORKER, `${course}/evaluaties`);
  await button(page, 'Nieuwe evaluatie').first().click();
  await button(page, 'Beginnen').click();
  const how = page.getByRole('group').filter({ hasText: 'Hoe gaat het scoren?' });
  await how.getByText('Met een link of code op een eigen telefoon').waitFor();
  await button(page, 'Evaluatie afronden').press('Enter');
  await page.getByText(/^Nog niet ingeleverd/).waitFor();
  await expect.poll(() => focused(page)).toBe('Evaluatie afronden');
  await pressUntil(page, 'Shift+Tab', '[data-goal] input');
  await page.keyboard.press('4');
  await expect.poll(() => focused(page)).toBe('Scores inleveren');
  await page.reload();
  await settled(page);
  await how.getByText('Met een link of code op een eigen telefoon').waitFor({ state: 'hidden' }); // somebody began
  await page.goto(course);
  await button(page, 'Traject afsluiten').first().click();
  await choose(page, 'Vervolghulp', 'niet nodig');
  await dialog(page).getByRole('link', { name: 'Naar de evaluaties' }).click();
  await page.getByRole('button', { name: 'Nieuwe evaluatie' }).waitFor();
});

test('who scores on a phone is asked as many questions as were announced, and hears every screen', async () => {
  const page = await demonstration.as(WORKER, `${course}/evaluaties`);
  await page.getByRole('row').getByRole('link').click();
  await page.getByLabel('Vraag de cliënt ook wat hij van de hulp vindt').check();
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await page.getByText('Bewaard.').waitFor();
  await page.getByLabel('Indruk').fill('Het gaat de goede kant op');
  await button(page, 'Evaluatie afronden').click();
  await page.getByText('Bewaar eerst wat u bij het gesprek hebt ingevuld').waitFor();
  await button(page, 'Link maken').click();
  const { pathname, hash } = new URL((await dialog(page).locator('p').filter({ hasText: '/vraag/' }).first().innerText()).trim());
  await button(page, 'Klaar').click();
  await expect.poll(() => focused(page)).toBe('Nieuwe link maken');

  const phone = await demonstration.open(360);
  await phone.goto(`${pathname}${hash}`);
  const aloud = button(phone, 'Lees voor');
  await phone.getByText('14 vragen. Het kost ongeveer 4 minuten.').waitFor();
  await aloud.waitFor();
  await button(phone, 'Beginnen').click();
  await heading(phone, 'Vraag 1 van 14');
  await button(phone, 'Volgende').click();
  await heading(phone, 'Wat vind je van de hulp?');
  await aloud.waitFor();
  await button(phone, 'Ja, ik doe mee').click();
  await heading(phone, 'Vraag 2 van 14');
});
