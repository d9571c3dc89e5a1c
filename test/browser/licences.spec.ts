import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { np, reset, vigFinal } from '../../libs/interventions/src/index.ts';
import { complaints, settled } from '../support/accessible.ts';
import { heading, PHONE, site } from '../support/page.ts';

const demonstration = site();
const row = (page: Page, table: string, text: string) => page.getByRole('table', { name: table, exact: true }).getByRole('row').filter({ hasText: text });
const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

test('a licence holder grants a follow-on, the provider sees it, and the end is told with its reason', async () => {
  const holder = await demonstration.as('Thijs van Dam', '/');
  await holder.getByRole('navigation').getByRole('link', { name: 'Licenties' }).click();
  await heading(holder, 'Licenties');
  const spirit = row(holder, vigFinal.name.nl, 'Spirit');
  await holder.getByText('Geëindigd (1)', { exact: true }).waitFor();
  expect(await spirit.innerText()).toMatch(/loopt af/);
  await spirit.getByRole('button', { name: /Vervolg op de licentie van Spirit/ }).click();
  const dialog = holder.getByRole('dialog', { name: 'Vervolg verlenen' });
  const first = await dialog.getByLabel('Eerste dag').inputValue();
  await dialog.getByLabel('Laatste dag').fill('2020-01-01');
  await dialog.getByRole('button', { name: 'Licentie verlenen' }).click();
  await dialog.getByText(/ligt voor de begindatum/).waitFor();
  await dialog.getByLabel('Laatste dag').fill(day(400));
  await dialog.getByLabel('Locaties').fill('Amsterdam-Noord\nAmsterdam-Zuidoost');
  await dialog.getByRole('button', { name: 'Licentie verlenen' }).click();
  await dialog.waitFor({ state: 'detached' });
  await row(holder, vigFinal.name.nl, 'Amsterdam-Noord, Amsterdam-Zuidoost').waitFor();
  expect(first > day(0)).toBe(true);

  const provider = await demonstration.as('Noor de Wit', '/methodiek');
  await provider.getByRole('link', { name: 'Licenties' }).click();
  await heading(provider, 'Licenties');
  expect(await row(provider, vigFinal.name.nl, 'Amsterdam-Noord').innerText()).toMatch(/begint nog/);
  expect(await provider.getByRole('button', { name: /Beëindigen|Vervolg/ }).count()).toBe(0);

  await row(holder, vigFinal.name.nl, 'Radar').getByRole('button', { name: /beëindigen/ }).click();
  const ending = holder.getByRole('dialog', { name: /beëindigen/ });
  await ending.getByRole('button', { name: 'Beëindigen' }).click();
  await ending.getByLabel('Laatste dag').fill(day(40));
  await ending.getByLabel('Reden').fill('Samengegaan met een andere aanbieder');
  await ending.getByRole('button', { name: 'Beëindigen' }).click();
  await ending.waitFor({ state: 'detached' });
  await row(holder, vigFinal.name.nl, 'Radar').getByText('Samengegaan met een andere aanbieder').waitFor();
  const radar = await demonstration.as('Lotte Jansen', '/licenties');
  await radar.getByText('Samengegaan met een andere aanbieder').waitFor();
});

test('a licence that is about to end was told to both sides by mail, once', async () => {
  const told = async () => {
    const session = await demonstration.session('Noor de Wit');
    const { shownMail } = await session.ask<{ shownMail: { items: { recipient: string; subject: string; text: string }[] } }>('{ shownMail(first: 200) { items { recipient subject text } } }');
    return shownMail.items.filter(({ subject }) => /loopt af|lopen af/.test(subject)).map(({ recipient }) => recipient.split('@')[0]!).toSorted();
  };
  await expect.poll(told, { timeout: 90_000 }).toEqual(expect.arrayContaining(['noor.de.wit', 'pieter.dekker', 'thijs.van.dam', 'willem.hofman', 'stijn.vos']));
  const all = await told();
  expect(new Set(all).size).toBe(all.length);
}, 120_000);

test('a round that its licence left in the middle says so on its pages and in its results, and blocks nothing', async () => {
  const page = await demonstration.as('Wout Blok', '/rondes');
  await page.getByRole('link', { name: 'Werkwijze ReSet 2015' }).click();
  const said = /Van 1 mei 2015 tot en met 30 juni 2015 was er geen geldige licentie van JSO, licentiehouder/;
  await page.getByText(said).waitFor();
  await page.goto(`${demonstration.address}/rondes/werkwijze-reset-2015/uitslag`);
  await page.getByText(said).waitFor();
  await page.goto(`${demonstration.address}/licenties`);
  await page.getByText('Voor één methodiek hebt u vandaag geen geldige licentie').waitFor();
  const licensed = await demonstration.as('Rik Maas', '/rondes/werkwijze-reset-2015/uitslag');
  await licensed.getByRole('heading', { name: /Werkwijze ReSet 2015/, level: 1 }).waitFor();
  await licensed.getByRole('table').first().waitFor();
  expect(await licensed.getByText('Zonder geldige licentie').count()).toBe(0);
});

test('a certificate is kept at the professional, and the licence holder sees one more', async () => {
  const page = await demonstration.as('Noor de Wit', '/certificaten');
  await heading(page, 'Certificaten');
  expect(await page.getByRole('table').getByRole('row').nth(1).innerText()).toMatch(/verlopen op/);
  await page.getByRole('link', { name: 'Coach Zuidoost 2' }).click();
  await page.getByRole('button', { name: 'Certificaat toevoegen' }).click();
  const dialog = page.getByRole('dialog', { name: /Certificaat toevoegen voor/ });
  await dialog.getByRole('textbox', { name: 'Certificaat' }).fill('Gecertificeerd VIG-coach');
  await dialog.getByLabel('Behaald op').fill(day(-2));
  await dialog.getByLabel('Geldig tot en met').fill(day(700));
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('(vernieuwd)').waitFor();

  const holder = await demonstration.as('Thijs van Dam', '/licenties');
  const counts = row(holder, `Certificaten bij aanbieders: ${vigFinal.name.nl}`, 'Spirit');
  await counts.waitFor();
  expect((await counts.getByRole('cell').allInnerTexts()).slice(1, 4)).toEqual(['4', '1', '0']);
  expect(await holder.locator('main').innerText()).not.toMatch(/Coach Zuidoost/);
});

test('the recognition of a method stands with it, for who has a release, and its holder records the next one', async () => {
  const provider = await demonstration.as('Fatima Idrissi', '/methodiek');
  await provider.getByRole('table').first().getByRole('link').first().click();
  await provider.getByRole('heading', { name: 'Erkenning' }).waitFor();
  expect(await provider.getByRole('list', { name: /Effectladder/ }).getByRole('listitem').filter({ hasText: 'dit niveau' }).innerText()).toMatch(/goed onderbouwd/);
  expect(await provider.getByRole('button', { name: 'Erkenning vastleggen' }).count()).toBe(0);

  const holder = await demonstration.as('Jasper Kuiper', '/methodiek');
  await holder.getByRole('table', { name: 'Eigen versies' }).getByRole('link', { name: np.name.nl }).click();
  await holder.getByRole('button', { name: 'Erkenning vastleggen' }).click();
  const dialog = holder.getByRole('dialog', { name: 'Erkenning vastleggen' });
  await dialog.waitFor();
  expect(await complaints(holder)).toEqual([]);
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  expect(await dialog.getByText('Dit veld is nodig.').count()).toBeGreaterThan(2);
  await dialog.getByLabel(/^Van/).fill('Erkenningscommissie');
  await dialog.getByLabel('Beslist op').fill(day(-100));
  await dialog.getByLabel('Onderbouwing').fill('Twee studies');
  await dialog.getByLabel('Nodig voor het volgende niveau').fill('Nog een vervolgstudie');
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await dialog.waitFor({ state: 'detached' });
  await holder.getByText('Nog een vervolgstudie').waitFor();
});

test.each([1280, PHONE])('the pages are accessible and nothing sticks out, %i pixels wide', async (width) => {
  for (const [name, path] of [['Willem Hofman', '/licenties'], ['Wout Blok', '/licenties'], ['Wout Blok', '/rondes/werkwijze-reset-2015/uitslag'], ['Noor de Wit', '/certificaten']] as const) {
    const page = await demonstration.as(name, path, width);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await settled(page);
    expect(await complaints(page), `${name} ${path}`).toEqual([]);
  }
  const holder = await demonstration.as('Willem Hofman', '/licenties', width);
  await holder.getByRole('button', { name: 'Licentie verlenen' }).click();
  await holder.getByRole('dialog', { name: 'Licentie verlenen' }).waitFor();
  await settled(holder);
  expect(await complaints(holder)).toEqual([]);
  expect(await holder.getByRole('dialog').getByLabel('Methodiek').inputValue()).toBe(reset.name.nl);
});
