import * as XLSX from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { complaints, complaintsEverywhere, settled } from '../support/accessible.ts';
import { heading, PHONE, scrollsSideways, site } from '../support/page.ts';

const demonstration = site();

const workbook = (rows: unknown[][]): { name: string; mimeType: string; buffer: Buffer } => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['Scores per dossier, zie het tweede blad']]), 'Uitleg');
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['VIG-monitor 2023'], ...rows]), 'Scores');
  return { name: 'scores-2023.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer };
};
const header = ['Dossier', 'Beoordelaar', '1', '2a', '3a', 'opmerking 3a', 'Team'];
const row = (number: number, ...answers: unknown[]) => [`SP-${400 + number}`, 'J. de Vries', ...answers];

/** What is wrong in two languages and at two widths; the page is in Dutch again afterwards. */
async function everywhere(page: Page): Promise<string[]> {
  const found = await complaintsEverywhere(page);
  const dutch = page.getByRole('button', { name: 'Nederlands', exact: true });
  if (await page.locator('html').getAttribute('lang') === 'en') await dutch.click();
  await page.locator('html[lang="nl"]').waitFor();
  await settled(page);
  return found;
}

async function fillInRound(page: Page, name: string): Promise<void> {
  await page.getByLabel('Naam van de ronde').fill(name);
  await page.getByLabel('Trajecten gesloten van').fill('2023-01-01');
  await page.getByLabel('Trajecten gesloten tot en met').fill('2023-12-31');
  await page.getByLabel('Peildatum').fill('2024-07-01');
  await page.getByLabel('Waar komen de antwoorden vandaan?').fill('Spreadsheet van de afdeling kwaliteit');
  await page.getByRole('button', { name: 'Verder naar het bestand' }).click();
}

describe('an earlier round', () => {
  test('is imported from a workbook: its mistakes are named by row, then it stands with the results and in the trend', async () => {
    const page = await demonstration.as('Noor de Wit', '/rondes');
    await page.getByRole('link', { name: 'Eerdere ronde inlezen' }).click();
    await heading(page, 'Importeren');
    await page.getByRole('button', { name: 'Verder naar het bestand' }).click();
    expect(await page.getByLabel('Naam van de ronde').getAttribute('aria-invalid')).toBe('true');
    await fillInRound(page, 'VIG-monitor 2023');
    await page.locator('input[type=file]').setInputFiles(workbook([header, row(1, 'ja', 'misschien', 'nee', '', ''), row(2, 'ja', 'ja', 'nee', '', 'VIG Zuid')]));
    await page.getByRole('combobox', { name: 'Blad' }).selectOption('Scores');
    await page.getByRole('textbox', { name: 'Kolomnamen in rij' }).fill('2');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '2 fouten' }).waitFor();
    expect(await page.getByRole('row', { name: /^Regel 3 / }).innerText()).toContain('misschien');
    expect(await page.getByRole('row', { name: /^Regel 4 / }).innerText()).toContain('is geen team van deze organisatie');
    expect(await everywhere(page)).toEqual([]);

    const fresh = await demonstration.as('Noor de Wit', '/importeren?soort=checklists');
    await fillInRound(fresh, 'VIG-monitor 2023');
    await fresh.locator('input[type=file]').setInputFiles(workbook([header, row(1, 'ja', 'ja', 'nee', 'Geen plan', ''), row(2, 'ja', 'nee', 'nee', '', ''), row(3, 'nee', 'ja', 'ja', '', '')]));
    await fresh.getByRole('combobox', { name: 'Blad' }).selectOption('Scores');
    await fresh.getByRole('textbox', { name: 'Kolomnamen in rij' }).fill('2');
    await fresh.keyboard.press('Enter');
    await fresh.getByLabel('Deze indeling van kolommen bewaren als').fill('Spreadsheet kwaliteit');
    await fresh.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await fresh.getByRole('status').filter({ hasText: 'Bewaard als Spreadsheet kwaliteit' }).waitFor();
    await fresh.getByRole('button', { name: '3 regels inlezen' }).click();
    await fresh.getByRole('link', { name: 'Naar de resultaten' }).click();
    await heading(fresh, 'VIG-monitor 2023: resultaten');
    await fresh.getByText('Deze ronde is elders gescoord en ingelezen op').waitFor();
    await fresh.getByText('Bron: Spreadsheet van de afdeling kwaliteit.').waitFor();

    await fresh.goto('/resultaten/verloop');
    await heading(fresh, 'Verloop');
    const question = fresh.locator('[data-question="VIG-U2-1"]');
    await question.getByRole('button', { name: /^Cijfers/ }).click();
    const rows = await question.getByRole('row').allInnerTexts();
    expect(rows.slice(1).map((each) => each.replaceAll(/\s+/g, ' '))).toEqual([expect.stringContaining('Pilot 2012'), expect.stringMatching(/VIG-monitor 2023 \(ingelezen\) 3 67%/), expect.stringMatching(/^VIG-monitor (voorjaar|najaar) \d{4} 10 /)]);
  });

  test('has its columns proposed again, under a name that can be changed and removed', async () => {
    const page = await demonstration.as('Noor de Wit', '/importeren?soort=checklists');
    await fillInRound(page, 'VIG-monitor 2022');
    await page.locator('input[type=file]').setInputFiles(workbook([header, row(1, 'ja', 'ja', 'nee', '', '')]));
    await page.getByRole('combobox', { name: 'Blad' }).selectOption('Scores');
    await page.getByRole('textbox', { name: 'Kolomnamen in rij' }).fill('2');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '1 regel inlezen' }).waitFor();
    expect(await page.getByLabel('Deze indeling van kolommen bewaren als').inputValue()).toBe('Spreadsheet kwaliteit');
    await page.getByRole('button', { name: 'Spreadsheet kwaliteit een andere naam geven' }).click();
    await page.getByRole('dialog').getByLabel('Naam').fill('Oude spreadsheet');
    await page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
    await page.getByRole('button', { name: 'Oude spreadsheet verwijderen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Verwijderen' }).click();
    await page.getByRole('heading', { name: 'Bewaarde indelingen' }).waitFor({ state: 'detached' });
  });

  test('has its lines on a page that prints, is accessible and fits on a phone', async () => {
    const page = await demonstration.as('Noor de Wit', '/resultaten/verloop');
    await page.locator('[data-question]').first().waitFor();
    expect(await page.locator('[data-question="VIG-U2-1"]').getByRole('img').getAttribute('aria-label')).toMatch(/Pilot 2012: .*; VIG-monitor 2023: 67%, onder de norm/);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-question="VIG-U2-1"]').getByRole('table').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    expect(await everywhere(page)).toEqual([]);
    const phone = await demonstration.as('Bram Visser', '/resultaten/verloop', PHONE);
    await phone.locator('[data-question]').first().waitFor();
    expect(await scrollsSideways(phone)).toBe(false);
    await phone.goto('/rondes/pilot-2012/resultaten');
    await phone.locator('button[aria-expanded]').first().waitFor();
  });

  test('is in the details of a question with its results', async () => {
    const page = await demonstration.as('Noor de Wit', '/rondes/vig-monitor-2023/resultaten');
    await page.getByRole('button', { name: /^2a / }).click();
    await page.getByRole('heading', { name: 'Verloop' }).first().waitFor();
    expect(await complaints(page)).toEqual([]);
  });
});

describe('a closed round', () => {
  const REASON = 'Twee dossiers zijn verkeerd gelezen';

  test('is reopened with a reason; the earlier edition stays to be read, file by file', async () => {
    const page = await demonstration.as('Noor de Wit', '/rondes/pilot-2012/voortgang');
    await page.getByRole('button', { name: 'Ronde heropenen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Ronde heropenen' }).click();
    await expect.poll(() => dialog.getByLabel('Waarom moet deze ronde weer open?').getAttribute('aria-invalid')).toBe('true');
    await dialog.getByLabel('Waarom moet deze ronde weer open?').fill(REASON);
    expect(await complaints(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Ronde heropenen' }).click();
    await page.getByText('Dit is editie 2: de ronde is heropend.').waitFor();

    await page.goto('/rondes/pilot-2012/resultaten');
    await page.getByText(`Reden: ${REASON}`).waitFor();
    await page.getByText('Deze ronde loopt nog').first().waitFor();
    await page.getByRole('combobox', { name: 'Editie' }).selectOption({ label: (await page.getByRole('combobox', { name: 'Editie' }).locator('option').allInnerTexts()).find((each) => each.startsWith('Editie 1'))! });
    await page.getByText('U bekijkt editie 1').waitFor();
    await page.getByText('In 9 van de 16 vragen is de norm van 80% gehaald.').waitFor();
    expect(await everywhere(page)).toEqual([]);
    await page.getByRole('link', { name: 'Dossiers in deze editie' }).click();
    await page.getByRole('region').first().waitFor();
    await settled(page);
    expect(await everywhere(page)).toEqual([]);
  });

  test('that was reopened shows a reviewer what he may return', async () => {
    const page = await demonstration.as('Hanna Smit', '/te-beoordelen');
    await page.getByRole('heading', { name: '10 goedgekeurde dossiers in een heropende ronde' }).waitFor();
    await page.getByRole('table').last().getByRole('link').first().click();
    await page.getByText('Dit dossier is goedgekeurd voordat de ronde werd heropend.').waitFor();
    expect(await page.getByRole('button', { name: 'Goedkeuren' }).count()).toBe(0);
    expect(await complaints(page)).toEqual([]);
    await page.getByRole('button', { name: 'Stel hier een vraag' }).first().click();
    await page.locator('main').getByRole('textbox').first().fill('Kijkt u nog eens naar bladzijde 3?');
    await page.getByRole('button', { name: 'Teruggeven' }).click();
    await page.getByRole('heading', { name: 'Teruggegeven' }).waitFor();
  });

  test.for(['Pieter Dekker', 'Ilse Bakker'])('is not reopened by %s', async (name) => {
    const page = await demonstration.as(name, '/rondes/pilot-2012/voortgang');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('button', { name: 'Ronde heropenen' }).count()).toBe(0);
  });
});
