import type { Page } from 'playwright-core';
import { addDays } from '@getrouw/domain';
import { beforeAll, expect, test } from 'vitest';
import { complaints, settled } from '../support/accessible.ts';
import { focusedName } from '../support/keyboard.ts';
import { choose, heading, PHONE, scrollsSideways, site } from '../support/page.ts';

const demonstration = site();
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
let [familyId, trajectoryId] = ['', ''];
beforeAll(async () => {
  const fatima = await demonstration.session('Fatima Idrissi');
  const { caseChoices: { programmes, teams } } = await fatima.ask<{ caseChoices: { programmes: { id: string; definitionCode: string }[]; teams: { id: string }[] } }>('{ caseChoices { programmes { id definitionCode } teams { id } } }');
  const { addFamily } = await fatima.ask<{ addFamily: { id: string } }>('mutation { addFamily(input: { clientNumber: "SP-7001" }) { id } }');
  const input = { familyId: addFamily.id, programmeId: programmes.find(({ definitionCode }) => definitionCode === 'VIG')!.id, teamId: teams[0]!.id, startedOn: addDays(today, -40), firstContactOn: addDays(today, -45) };
  const { addTrajectory } = await fatima.ask<{ addTrajectory: { trajectories: { id: string }[] } }>('mutation ($input: AddTrajectoryInput!) { addTrajectory(input: $input) { trajectories { id } } }', { input });
  [familyId, trajectoryId] = [addFamily.id, addTrajectory.trajectories[0]!.id];
});

const course = () => `/gezinnen/${familyId}/traject/${trajectoryId}`;
const dialog = (page: Page) => page.getByRole('dialog');
const said = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text }).waitFor();

test('a professional sees first what is to be done, goes to it, and it is gone when it was done', async () => {
  const page = await demonstration.as('Fatima Idrissi', '/');
  await heading(page, 'Mijn werk');
  await page.goto('/mijn-werk?wat=te-laat');
  const row = page.getByRole('row').filter({ hasText: 'SP-7001' }).filter({ hasText: 'Maandelijks voortgangsverslag' });
  for (let next = page.getByRole('button', { name: 'Volgende' }); await settled(page), await row.count() === 0; await next.click(), await page.waitForTimeout(300));
  await row.getByRole('link', { name: 'Maandelijks voortgangsverslag' }).click();
  await heading(page, 'Gezin SP-7001');
  await page.getByRole('button', { name: 'Maandelijks voortgangsverslag vastleggen', exact: true }).click();
  expect(await complaints(page)).toEqual([]);
  await dialog(page).getByLabel('Op welke datum?').fill(addDays(today, 1));
  await dialog(page).getByRole('button', { name: 'Bewaren' }).click();
  await dialog(page).getByText('is nog niet geweest').first().waitFor();
  await dialog(page).getByLabel('Op welke datum?').fill(addDays(today, -9));
  await dialog(page).getByRole('button', { name: 'Bewaren' }).click();
  await dialog(page).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Maandelijks voortgangsverslag wijzigen', exact: true }).waitFor();
  await page.goto('/mijn-werk?wat=te-laat');
  await settled(page);
  expect(await page.getByRole('row').filter({ hasText: 'SP-7001' }).filter({ hasText: 'Maandelijks voortgangsverslag' }).count()).toBe(0);
});

test('a contact is one tap, also with the keyboard on a phone, and can be taken back', async () => {
  const page = await demonstration.as('Fatima Idrissi', course(), PHONE);
  await settled(page);
  await page.getByRole('button', { name: 'Gesprek', exact: true }).focus();
  await page.keyboard.press('Enter');
  await said(page, 'Vastgelegd: Gesprek, vandaag.');
  await page.getByRole('button', { name: 'Ongedaan maken' }).focus();
  await page.keyboard.press('Enter');
  await said(page, 'Het contact is weggehaald.');
  await page.getByLabel('Mislukt: niemand bereikt').check();
  await page.getByRole('button', { name: 'Telefoon', exact: true }).click();
  await said(page, 'Vastgelegd: mislukte poging (Telefoon), vandaag.');
  await page.getByRole('table').getByText('Telefoon', { exact: true }).waitFor();
  expect(await scrollsSideways(page)).toBe(false);
  expect(await complaints(page)).toEqual([]);
});

test('a warning is added with who gave it, and what stands at it can be read back', async () => {
  const page = await demonstration.as('Fatima Idrissi', `${course()}/mijlpalen`);
  await page.getByRole('button', { name: 'Officiële waarschuwing toevoegen' }).click();
  await settled(page);
  expect(await complaints(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Regels van de methodiek' }).waitFor();
  await page.getByRole('cell', { name: /ontbreekt|nog niet/ }).first().waitFor();
});

test('a trajectory is closed with its reason, and what follows comes in its place', async () => {
  const page = await demonstration.as('Fatima Idrissi', course());
  await page.getByRole('button', { name: 'Traject afsluiten' }).first().click();
  await dialog(page).getByRole('button', { name: 'Afsluiten' }).click();
  await dialog(page).getByText('Dit veld is nodig.').first().waitFor();
  await choose(page, 'Reden', 'Gezin verhuist');
  await choose(page, 'Vervolghulp', 'niet nodig');
  expect(await complaints(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Afsluiten' }).click();
  await dialog(page).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Afsluiting wijzigen' }).waitFor();
  await page.getByText('gestopt door iets van buiten').waitFor();
  await page.goto(`/gezinnen/${familyId}`);
  await page.getByText('Definitief afgesloten.').waitFor();
});

test('a calendar has a secret address, which is shown once and can be revoked', async () => {
  const page = await demonstration.as('Fatima Idrissi', '/mijn-account');
  await page.getByRole('button', { name: 'Geheim adres maken' }).click();
  const address = await page.getByLabel(/^Uw adres/).inputValue();
  const read = () => page.context().request.get(address.replace(/^https?:\/\/[^/]+/, demonstration.address));
  expect(await (await read()).text()).toContain('BEGIN:VEVENT');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Kopiëren' }).click();
  await page.getByRole('button', { name: 'Gekopieerd.' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  expect(await complaints(page)).toEqual([]);
  await page.reload();
  await settled(page);
  expect(await page.getByLabel(/^Uw adres/).count()).toBe(0);
  await page.getByRole('button', { name: 'Adres intrekken' }).click();
  await page.getByText('Het adres werkt niet meer.').waitFor();
  expect(await focusedName(page)).toBe('Geheim adres maken');
  expect((await read()).status()).toBe(404);
});

test('a contract replaces a norm of the method, in sight of everybody', async () => {
  const page = await demonstration.as('Noor de Wit', '/contracten');
  await page.getByRole('button', { name: /^Contract toevoegen bij/ }).first().click();
  await dialog(page).getByLabel('Naam').fill('Gemeente Amsterdam');
  await dialog(page).getByRole('combobox', { name: 'Norm toevoegen' }).click();
  await page.getByRole('option').filter({ hasText: 'VIG-CR' }).first().click();
  expect(await complaints(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Bewaren' }).click();
  await dialog(page).getByText('ontbreekt: zeg waarom').first().waitFor();
  await dialog(page).getByLabel('Waarom').fill('Zo afgesproken');
  await dialog(page).getByRole('button', { name: 'Bewaren' }).click();
  await page.getByRole('cell', { name: 'Gemeente Amsterdam', exact: true }).waitFor();
  await page.goto('/caseload');
  await heading(page, 'Caseload');
});
