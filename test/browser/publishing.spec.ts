import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { complaints, complaintsEverywhere, settled } from '../support/accessible.ts';
import { button, dialog } from '../support/course.ts';
import { choose, heading, PHONE, scrollsSideways, site } from '../support/page.ts';

const demonstration = site();
/** Who reads, who prepares and who approves. */
const [READER, OFFICER, DIRECTOR] = ['Linda Kroon', 'Noor de Wit', 'Pieter Dekker'] as const;
const QUESTION = 'Voldoen die doelen aan de SMART-eisen?';
const EXPLANATION = 'Vanaf dit voorjaar oefenen de teams hiermee.';

/** Whatever language the account was left in. */
async function inDutch(name: string, path: string, width?: number): Promise<Page> {
  await (await demonstration.session(name)).ask('mutation { setLocale(locale: nl) }');
  return demonstration.as(name, path, width);
}

/** Opens the one that is in the list with this text. */
const open = (page: Page, region: string, row: RegExp) => page.getByRole('region', { name: region, exact: true }).getByRole('row', { name: row }).getByRole('link').click();
const agreement = (page: Page, purpose: string) => page.getByRole('article').filter({ hasText: purpose });

describe('publishing', () => {
  test('goes from a proposal to a publication that is withdrawn again, by three people', async ({ task }) => {
    const purpose = `Bespreken wat wij samen kunnen verbeteren, poging ${(task.result?.retryCount ?? 0) + 1}`;
    const reader = await inDutch(READER, '/afspraken');
    await button(reader, 'Afspraak voorstellen').click();
    await choose(reader, 'Met wie', 'Spirit Jeugd & Opvoedhulp');
    await choose(reader, 'Methodiek', 'Voorwaardelijke Interventie in Gezinnen'); // by its name: a municipality has no document of it
    await dialog(reader).getByLabel('Waarvoor').fill(purpose);
    await dialog(reader).getByLabel('Dossieronderzoek').check();
    await dialog(reader).getByLabel('Cijfers vanaf').fill('2012-01-01');
    await button(reader, 'Voorstellen').click();
    await agreement(reader, purpose).getByText('wacht op Spirit Jeugd & Opvoedhulp').waitFor();
    expect(await agreement(reader, purpose).getByRole('button').count()).toBe(0); // who proposed does not answer

    const director = await inDutch(DIRECTOR, '/afspraken');
    await agreement(director, purpose).getByText('wacht op uw antwoord').waitFor();
    await agreement(director, purpose).getByRole('button', { name: /^Aannemen/ }).click();
    await dialog(director).getByText('Spirit Jeugd & Opvoedhulp mag deze cijfers aan Gemeente Amstelveld geven, voor dit doel en over deze periode.').waitFor();
    await dialog(director).getByRole('button', { name: 'Aannemen', exact: true }).click();
    await agreement(director, purpose).getByText('geldt', { exact: true }).waitFor();

    const officer = await inDutch(OFFICER, '/resultaten');
    await officer.getByRole('link', { name: 'Publicaties', exact: true }).click();
    await heading(officer, 'Publicaties');
    await button(officer, 'Publicatie klaarzetten').click();
    const agreements = dialog(officer).getByLabel('Afspraak');
    const wanted = await agreements.locator('option').evaluateAll((options) => (options as HTMLOptionElement[]).filter(({ text }) => text === 'Gemeente Amstelveld: Voorwaardelijke Interventie in Gezinnen').map(({ value }) => value));
    for (const value of wanted) {
      await agreements.selectOption(value);
      if (await dialog(officer).getByText(purpose).isVisible()) break;
    }
    await button(officer, 'Klaarzetten').click();
    await dialog(officer).getByText('Dit veld is nodig.').waitFor();
    await dialog(officer).getByLabel('Gesloten ronde').selectOption({ index: 1 });
    await button(officer, 'Klaarzetten').click();
    await officer.getByRole('heading', { level: 1, name: /^Voorbeeld van “Dossieronderzoek: VIG-monitor/ }).waitFor();
    await officer.getByText(purpose).waitFor();
    expect(await button(officer, 'Goedkeuren').count()).toBe(0);
    await officer.getByLabel(`Toelichting bij ${QUESTION}`).fill(EXPLANATION);
    await officer.getByRole('status').filter({ hasText: /bewaard \d\d:\d\d/ }).waitFor();

    await director.goto(new URL(officer.url()).pathname);
    await director.getByText(EXPLANATION).waitFor();
    await button(director, 'Goedkeuren').click();
    await dialog(director).getByText('Niemand kan het nog wijzigen, ook u niet.').waitFor();
    await button(director, 'Publiceren').click();
    await director.getByRole('heading', { level: 1, name: /^Dossieronderzoek: VIG-monitor/ }).waitFor();

    await reader.goto('/publicaties');
    await open(reader, 'Aan ons gepubliceerd', new RegExp(purpose));
    await reader.getByText(EXPLANATION).waitFor();
    const figures = reader.getByRole('table', { name: 'De cijfers' });
    await figures.getByRole('img', { name: new RegExp(`^${QUESTION.replace('?', '\\?')}, Alle locaties samen: \\d+%, \\d+% tot \\d+%, norm: ten minste 80%, (niet )?gehaald.*, van \\d+$`) }).waitFor();
    const sites = await figures.getByRole('rowheader', { name: /^Amsterdam/ }).allInnerTexts();
    expect(new Set(sites.map((name, index) => `${index % 2} ${name}`))).toEqual(new Set(['0 Amsterdam-Noord', '1 Amsterdam-Zuidoost'])); // by name, whatever their values
    expect(await button(reader, 'Intrekken').count()).toBe(0);

    await button(director, 'Intrekken').click();
    await dialog(director).getByRole('button', { name: 'Intrekken', exact: true }).click();
    await dialog(director).getByText('Dit veld is nodig.').waitFor();
    await dialog(director).getByLabel('Waarom trekt u haar in?').fill('Twee dossiers hoorden bij een ander team');
    await dialog(director).getByRole('button', { name: 'Intrekken', exact: true }).click();
    await director.getByRole('note').filter({ hasText: 'Gemeente Amstelveld ziet de cijfers niet meer' }).waitFor();

    await reader.reload();
    await reader.getByRole('note').filter({ hasText: 'Twee dossiers hoorden bij een ander team' }).waitFor();
    expect(await figures.count()).toBe(0);
    await reader.goto('/afspraken');
    await agreement(reader, purpose).getByText('Wat er is gebeurd (3)').click();
    await agreement(reader, purpose).getByText(/^Pieter Dekker van Spirit Jeugd & Opvoedhulp trok een publicatie in/).waitFor();
  });

  test('is corrected with a reason, shown beforehand, and can be thrown away before anybody saw it', async () => {
    const page = await inDutch('Jeroen Prins', '/publicaties');
    await page.getByRole('region', { name: 'Gemeenten' }).getByRole('row', { name: /geldt, verbetering$/ }).getByRole('link').click();
    await button(page, 'Verbeteren').click();
    await dialog(page).getByLabel('Waarom is een verbetering nodig?').fill('Eén locatie ontbrak');
    await button(page, 'Klaarzetten').click();
    await page.getByRole('note').filter({ hasText: 'Reden: Eén locatie ontbrak' }).waitFor();
    expect(await page.getByLabel('Toelichting bij Uitval').inputValue()).toMatch(/^Uitval telt bij ons/); // explanations go along
    await button(page, 'Weggooien').click();
    await dialog(page).getByRole('button', { name: 'Weggooien', exact: true }).click();
    await heading(page, 'Publicaties');
    await page.getByRole('region', { name: 'Wacht op goedkeuring' }).getByText('Er wacht niets.').waitFor();
  });

  test('says beside a field what is wrong with it, and keeps what was filled in', async () => {
    const page = await inDutch(READER, '/afspraken');
    await button(page, 'Afspraak voorstellen').click();
    await button(page, 'Voorstellen').click();
    await dialog(page).getByText('Kies ten minste één soort cijfers.').waitFor();
    await choose(page, 'Met wie', 'De Overstap');
    await choose(page, 'Methodiek', 'Nieuwe Perspectieven');
    await dialog(page).getByLabel('Waarvoor').fill('Proberen');
    await dialog(page).getByLabel('Uitkomsten').check();
    await dialog(page).getByLabel('Cijfers tot en met').fill('2001-01-01');
    await button(page, 'Voorstellen').click();
    await dialog(page).getByText(/^ligt voor de begindatum\. 1 januari \d{4} of later$/).waitFor();
    expect(await dialog(page).getByLabel('Cijfers tot en met').evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await dialog(page).getByLabel('Waarvoor').inputValue()).toBe('Proberen');
  });

  test('needs no mouse, fits on a phone, and is accessible with its dialogs open', { timeout: 120_000 }, async () => {
    const page = await inDutch('Samira Haddou', '/afspraken', PHONE);
    await settled(page);
    const decline = page.getByRole('button', { name: /^Weigeren/ });
    await decline.focus();
    await page.keyboard.press('Enter');
    await dialog(page).getByLabel('Waarom neemt u haar niet aan?').waitFor();
    expect(await complaints(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    await expect.poll(() => decline.evaluate((opener) => opener === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Wij meten pas volgend jaar weer'); // the focus is in the field
    await dialog(page).getByRole('button', { name: 'Weigeren', exact: true }).press('Enter');
    await page.getByText('geweigerd', { exact: true }).waitFor();

    const director = await inDutch(DIRECTOR, '/publicaties', PHONE);
    await director.getByRole('region', { name: 'Wacht op goedkeuring' }).getByRole('link').first().click();
    await director.getByRole('heading', { level: 1, name: /^Voorbeeld/ }).waitFor();
    expect(await scrollsSideways(director)).toBe(false);
    for (const name of ['Goedkeuren', 'Weggooien']) {
      await button(director, name).click();
      await dialog(director).waitFor();
      expect(await complaints(director)).toEqual([]);
      await director.keyboard.press('Escape');
      await dialog(director).waitFor({ state: 'detached' });
    }
    const officer = await inDutch(OFFICER, new URL(director.url()).pathname);
    expect(await complaintsEverywhere(officer)).toEqual([]);
    await officer.goto('/publicaties');
    await officer.getByRole('button', { name: /^(Publicatie klaarzetten|Prepare a publication)$/ }).click();
    await dialog(officer).waitFor();
    expect(await complaints(officer)).toEqual([]);
  });
});
