import type { Page, Request } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { Visitor } from '../../infra/demonstration/client.ts';
import { complaints, complaintsEverywhere } from '../support/accessible.ts';
import { tabTo, typeInto } from '../support/keyboard.ts';
import { linkTo } from '../support/mail.ts';
import { heading, PHONE, scrollsSideways, site } from '../support/page.ts';
import { putToWork } from '../support/survey.ts';

const demonstration = site();
const PLACE = '/vragenlijst/spirit';
const FIRST = 'NP-UG-IP-01';

beforeAll(async () => {
  await putToWork(await demonstration.session('Noor de Wit'), [
    ...['Anna', 'Bert', 'Chantal', 'Dirk', 'Esra'].map((name) => ({ name, team: 'VIG Noord', email: `${name.toLowerCase()}@np.example` })), { name: 'Fatima Idrissi', team: 'VIG Noord' },
  ]);
});

const statement = (page: Page, code: string) => page.locator(`[data-statement="${code}"]`);
const chosen = (page: Page, code: string) => statement(page, code).getByRole('radio', { checked: true });
const inDutch = async (page: Page) => {
  if (await page.locator('html').getAttribute('lang') === 'en') await page.getByRole('button', { name: 'Nederlands', exact: true }).click();
};
/** In both languages and widths, and back to Dutch on a phone. */
async function everywhere(page: Page): Promise<void> {
  expect(await complaintsEverywhere(page)).toEqual([]);
  await inDutch(page);
  await page.setViewportSize({ width: PHONE, height: 900 });
}

interface Person { name: string; begun: boolean; answered: boolean }
async function people(slug: string): Promise<Record<string, Person>> {
  const { surveyPeople } = await (await demonstration.session('Noor de Wit')).ask<{ surveyPeople: { items: Person[] } }>(
    'query ($slug: String!) { surveyPeople(slug: $slug) { items { name begun answered } } }', { slug });
  return Object.fromEntries(surveyPeople.items.map((person) => [person.name, person]));
}

/** Saves an answer as another device would. */
async function elsewhere(code: string, itemCode: string, value: string, revision: number): Promise<void> {
  await new Visitor(demonstration.address, 'spirit').ask('mutation ($input: SaveSurveyAnswerInput!) { saveSurveyAnswer(input: $input) { revision } }', { input: { code, itemCode, value, revision } });
}

test('a survey from planning to closing: by mail, with the keyboard, on a second device, and together', async () => {
  // The quality officer plans it and starts it.
  const noor = await demonstration.as('Noor de Wit', '/rondes/nieuw');
  await noor.getByLabel('Checklist of vragenlijst, en versie').selectOption('Modelgetrouwheid-enquête NP (NP-2015)');
  await noor.getByRole('radio', { name: 'zonder naam, onder een sleutel (zo stelt de methodiek het voor)' }).waitFor();
  await noor.getByRole('button', { name: 'Plannen en zien wie er gevraagd worden' }).click();
  await noor.getByRole('heading', { name: 'Zo zouden 6 professionals gevraagd worden' }).waitFor();
  const slug = new URL(noor.url()).pathname.split('/')[2]!;
  expect(await complaintsEverywhere(noor)).toEqual([]);
  await inDutch(noor);
  await noor.getByText('1 professional heeft geen e-mailadres.').waitFor();
  await noor.getByRole('button', { name: 'Vragenlijst starten' }).click();
  await noor.getByText('0 van 6 ingeleverd (0%)').first().waitFor();
  await noor.getByRole('cell', { name: 'komt nog' }).first().waitFor();
  expect(await complaintsEverywhere(noor)).toEqual([]);
  await inDutch(noor);

  // Anna opens the link of her mail, in a browser in which somebody is signed in all the same.
  const first = await demonstration.as('Fatima Idrissi', '/welkom', PHONE);
  const asked: Request[] = [];
  await first.goto('about:blank');
  first.on('request', (request) => { if (request.method() === 'POST') asked.push(request); });
  await first.goto(await linkTo(demonstration, 'anna@np.example'));
  await first.getByText('Dag Anna, Spirit Jeugd & Opvoedhulp vraagt u').waitFor();
  await first.getByText('110 vragen, ongeveer 20 minuten').waitFor();
  await everywhere(first);
  await tabTo(first, 'Beginnen');
  await first.keyboard.press('Enter');
  await heading(first, 'Bewaar deze code');
  const code = (await first.getByText(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){3}$/).innerText()).trim();
  await everywhere(first);
  await tabTo(first, 'Naar de vragen');
  await first.keyboard.press('Enter');
  await heading(first, 'Teamsamenstelling');
  await everywhere(first);
  await tabTo(first, /^jonger dan 30 jaar/);
  await first.keyboard.press(' ');
  await tabTo(first, 'Volgende');
  await first.keyboard.press('Enter');
  await heading(first, 'Intensief en persoonlijk');
  await expect.poll(() => first.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await first.keyboard.press('5'); // nothing has the focus that a figure answers
  await statement(first, FIRST).getByRole('radio').first().focus();
  for (const key of ['5', '6', '3']) await first.keyboard.press(key); // the first, and on from there
  await first.keyboard.press('ArrowRight'); // the fourth, as native radio buttons do
  await expect.poll(() => chosen(first, FIRST).getAttribute('value')).toBe('V5');
  await statement(first, FIRST).getByText('5: vaak').waitFor();
  expect(await statement(first, FIRST).getByRole('radio').nth(4).evaluate((radio: HTMLInputElement) => radio.labels![0]!.textContent)).toBe('5vaak');
  await everywhere(first);

  // Without a connection nothing is lost.
  await first.context().setOffline(true);
  await statement(first, FIRST).getByRole('radio', { name: '7', exact: false }).first().focus();
  await first.keyboard.press('7');
  await first.getByText('Nog niet bewaard: 1 antwoord.').waitFor();
  await first.context().setOffline(false);
  await first.getByRole('status').filter({ hasText: /bewaard \d\d:\d\d/ }).waitFor();
  for (const request of asked) {
    const headers = await request.allHeaders();
    expect([headers['x-organisation'], headers['cookie'], headers['x-member']]).toEqual(['spirit', undefined, undefined]);
  }
  expect(asked.length).toBeGreaterThan(5);
  await first.close();

  // On another device, with the code: at the first open question, the answers are there. What was changed elsewhere is not overwritten unseen.
  const second = await demonstration.open(PHONE);
  await second.goto(PLACE);
  await typeInto(second, 'Code', code.toLowerCase().replaceAll('-', ' '));
  await second.keyboard.press('Enter');
  await heading(second, 'Teamsamenstelling');
  await second.getByRole('button', { name: 'Volgende' }).click();
  await expect.poll(() => chosen(second, FIRST).getAttribute('value')).toBe('V7');
  await elsewhere(code, FIRST, 'V2', 2);
  await statement(second, FIRST).getByRole('radio').first().check();
  await statement(second, FIRST).getByRole('alert').getByText('zeer zelden').waitFor();
  expect(await complaints(second)).toEqual([]);
  await second.getByRole('button', { name: 'Neem het andere over' }).click();
  await expect.poll(() => chosen(second, FIRST).getAttribute('value')).toBe('V2');
  await second.reload();
  await heading(second, 'Intensief en persoonlijk');
  await second.getByText('Onderdelen').click();
  await second.getByRole('navigation').getByRole('button', { name: 'Naar inleveren' }).click();
  await heading(second, 'Nakijken en inleveren');
  await everywhere(second);
  await second.getByRole('button', { name: 'Inleveren', exact: true }).dblclick();
  await heading(second, 'Dank u wel, het is ingeleverd');
  await everywhere(second);
  expect(await second.evaluate(() => [localStorage, sessionStorage].flatMap((store) => Object.keys(store).filter((key) => key.includes('survey'))))).toEqual([]);
  expect(await people(slug)).toMatchObject({ Anna: { answered: true }, Bert: { begun: false } });
  await second.goto(await linkTo(demonstration, 'anna@np.example'));
  await heading(second, 'Deze uitnodiging is al gebruikt');
  await everywhere(second);

  // The team leader has the others fill in together.
  const bram = await demonstration.as('Bram Visser', '/vragenlijsten');
  await bram.locator(`a[href="/rondes/${slug}/vragenlijst"]`).click();
  await bram.getByRole('button', { name: 'Teamoverleg van VIG Noord openen' }).click();
  const screen = bram.getByRole('dialog');
  const shown = await screen.getByText(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/).innerText();
  await screen.getByRole('img', { name: 'QR-code met het adres en de code' }).waitFor();
  expect(await complaints(bram)).toEqual([]);
  await bram.setViewportSize({ width: PHONE, height: 900 });
  expect(await scrollsSideways(bram)).toBe(false);
  const phone = await demonstration.open(PHONE);
  await phone.goto(PLACE);
  await heading(phone, 'Vragenlijst invullen');
  await everywhere(phone);
  await phone.getByLabel('Code').fill(shown);
  await phone.getByRole('button', { name: 'Verder' }).click();
  await phone.getByRole('group', { name: 'Wie bent u?' }).getByLabel('Bert').check();
  await everywhere(phone);
  await phone.getByRole('button', { name: 'Beginnen' }).click();
  await heading(phone, 'Bewaar deze code');
  await screen.getByText('2 van 6 begonnen').waitFor();
  await screen.getByRole('button', { name: 'Teamoverleg beëindigen' }).click();
  await screen.waitFor({ state: 'hidden' });
  await phone.goto(`${PLACE}#${shown}`);
  await heading(phone, 'Deze code is niet bekend');

  // Who has an account finds it among the own work.
  const fatima = await demonstration.as('Fatima Idrissi', '/vragenlijsten', PHONE);
  await fatima.getByRole('button', { name: 'Beginnen' }).waitFor();
  await everywhere(fatima);
  await fatima.getByRole('button', { name: 'Beginnen' }).click();
  await heading(fatima, 'Teamsamenstelling');

  // Closing says who is left out.
  await noor.getByRole('button', { name: 'Ronde sluiten' }).click();
  await noor.getByRole('dialog').getByText('5 van 6 mensen hebben niet ingeleverd.').waitFor();
  await noor.getByRole('dialog').getByText('Een vragenlijst kan niet worden heropend.').waitFor();
  await noor.getByRole('dialog').getByRole('button', { name: 'Ronde sluiten' }).click();
  await noor.waitForURL(/\/uitslag$/);
  await fatima.reload();
  await heading(fatima, 'Deze vragenlijst is gesloten');
});
