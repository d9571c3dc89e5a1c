import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { choose, heading, PHONE, scrollsSideways, site } from '../support/page.ts';

const demonstration = site();

async function families(search?: string): Promise<{ total: number; items: { clientNumber: string; trajectories: number }[] }> {
  const session = await demonstration.session('Noor de Wit');
  const answer = await session.ask<{ families: { total: number; items: { clientNumber: string; trajectories: number }[] } }>(
    'query ($search: String) { families(search: $search) { total items { clientNumber trajectories } } }', { search },
  );
  return answer.families;
}

const dialog = (page: Page) => page.getByRole('dialog');
const field = (page: Page, name: string) => dialog(page).getByLabel(name);

/** What stands at a field that was not accepted. */
const problemAt = async (page: Page, name: string) => {
  const input = field(page, name);
  await expect.poll(() => input.getAttribute('aria-invalid')).toBe('true');
  const described = (await input.getAttribute('aria-describedby'))!.split(' ').filter(Boolean);
  return (await Promise.all(described.map((id) => page.locator(`[id="${id}"]`).innerText()))).join(' ');
};

describe('families', () => {
  test.for([1280, PHONE])('are found by part of their client number, in an address that can be shared, on %i pixels', async (width) => {
    const page = await demonstration.as('Noor de Wit', '/gezinnen', width);
    await page.getByRole('searchbox', { name: 'Zoek op cliëntnummer' }).fill('41');
    const found = await families('41');
    await page.getByRole('status').filter({ hasText: `${found.total} gezinnen` }).waitFor();
    expect(await page.getByRole('table').getByRole('link').allInnerTexts()).toEqual(found.items.map(({ clientNumber }) => clientNumber));
    expect(await scrollsSideways(page)).toBe(false);

    const shared = await demonstration.as('Bram Visser', '/gezinnen?zoek=41');
    await heading(shared, 'Gezinnen');
    await expect.poll(() => shared.getByRole('table').getByRole('link').allInnerTexts()).toContain('SP-417');
    expect(await shared.getByRole('table').getByRole('link').filter({ hasNotText: '41' }).count()).toBe(0);
  });

  test('that nobody knows are said not to be there', async () => {
    const page = await demonstration.as('Noor de Wit', '/gezinnen?zoek=XYZ');
    await page.getByText('Niets gevonden met “XYZ”').waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
  });

  test('are added with a trajectory; what is not accepted is said at the field, and what was filled in stays', async () => {
    const page = await demonstration.as('Noor de Wit', '/gezinnen');
    await page.getByRole('button', { name: 'Gezin toevoegen' }).click();
    await dialog(page).getByRole('button', { name: 'Bewaren' }).click();
    expect(await problemAt(page, 'Cliëntnummer')).toContain('Dit veld is nodig.');
    await field(page, 'Cliëntnummer').fill('SP-401');
    await field(page, 'Gemeente').fill('Amsterdam');
    await dialog(page).getByRole('button', { name: 'Bewaren' }).click();
    await dialog(page).getByRole('alert').filter({ hasText: 'Er is al een gezin met dit cliëntnummer.' }).waitFor();
    expect(await field(page, 'Gemeente').inputValue()).toBe('Amsterdam');
    await field(page, 'Cliëntnummer').fill('SP-900');
    await dialog(page).getByRole('button', { name: 'Bewaren' }).click();
    await heading(page, 'Gezin SP-900');

    await page.getByRole('button', { name: 'Traject toevoegen' }).first().click();
    await dialog(page).getByRole('button', { name: 'Bewaren' }).click();
    expect(await problemAt(page, 'Team')).toContain('Dit veld is nodig.');
    await choose(page, 'Team', 'VIG Noord');
    await field(page, 'Start').fill('2026-03-02');
    await field(page, 'Einde').fill('2026-02-01');
    await dialog(page).getByRole('button', { name: 'Bewaren' }).click();
    expect(await problemAt(page, 'Einde')).toMatch(/ligt voor|eerder|vanaf|voor de/i);
    await field(page, 'Einde').fill('2026-08-03');
    await dialog(page).getByRole('button', { name: 'Bewaren' }).click();
    await page.getByRole('heading', { name: /^Traject 1/ }).waitFor();
    await dialog(page).waitFor({ state: 'detached' });
    expect(await page.locator('main time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime')))).toEqual(['2026-03-02', '2026-08-03']);
    expect(await families('SP-900')).toMatchObject({ total: 1, items: [{ clientNumber: 'SP-900', trajectories: 1 }] });
  });

  test('are shown to a professional only as far as they are his own', async () => {
    const page = await demonstration.as('Fatima Idrissi', '/gezinnen');
    await page.getByRole('table').waitFor();
    const own = await (await demonstration.session('Fatima Idrissi')).ask<{ families: { total: number } }>('{ families { total } }');
    expect(own.families.total).toBeLessThan((await families()).total);
    await page.getByRole('status').filter({ hasText: `${own.families.total} gezinnen` }).waitFor();
    expect(await page.getByRole('link', { name: 'Importeren' }).count()).toBe(0);
  });
});

test('a behavioural scientist reads a family and changes nothing', async () => {
  const page = await demonstration.as('Sanne Mulder', '/gezinnen?zoek=SP-417');
  await page.getByRole('table').getByRole('link', { name: 'SP-417' }).click();
  await heading(page, 'Gezin SP-417');
  await page.getByRole('heading', { name: /^Traject 2/ }).waitFor();
  expect(await page.locator('main').getByRole('button').count()).toBe(0);
});

describe('importing', () => {
  const header = 'Cliëntnummer;Gemeente;Team;Startdatum;Einddatum';
  const right = [header, 'SP-801;Zaanstad;VIG Noord;02-03-2026;03-08-2026', 'SP-802;Zaanstad;VIG Zuidoost;2026-04-01;'].join('\n');

  async function read(text: string | Buffer): Promise<Page> {
    const page = await demonstration.as('Noor de Wit', '/importeren');
    await heading(page, 'Importeren');
    await page.locator('input[type=file]').setInputFiles({ name: 'gezinnen.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    return page;
  }
  const counts = async (page: Page) => Object.fromEntries(await Promise.all(['Nieuw', 'Gewijzigd', 'Al hetzelfde'].map(async (name) =>
    [name, await page.locator('dl > div').filter({ has: page.getByText(name, { exact: true }) }).locator('dd').innerText()] as const)));

  test('a file with wrong rows shows each of them with its reason, and imports nothing', async () => {
    const before = (await families()).total;
    const page = await read([header, 'SP-801;Zaanstad;VIG Noord;31-02-2026;', 'SP-802;Zaanstad;VIG West;2026-04-01;', ';Zaanstad;VIG Noord;2026-04-01;', 'SP-803;Zaanstad;VIG Noord;2026-04-01;'].join('\n'));
    await page.getByRole('heading', { name: '3 fouten' }).waitFor();
    const rows = await page.getByRole('table').filter({ hasText: 'Wat er niet klopt' }).locator('tbody tr').allInnerTexts();
    expect(rows).toEqual([expect.stringMatching(/Regel 2[^]*Startdatum[^]*31-02-2026/), expect.stringMatching(/Regel 3[^]*Team[^]*VIG West[^]*VIG Noord/), expect.stringMatching(/Regel 4[^]*Cliëntnummer/)]);
    expect(await page.getByRole('button', { name: /inlezen/ }).count()).toBe(0);
    expect((await families()).total).toBe(before);
  });

  test('a file in another encoding is refused, with what to do', async () => {
    const page = await read(Buffer.from(right, 'latin1'));
    await page.getByText(/Windows-1252[^]*CSV UTF-8/).waitFor();
    expect(await page.getByRole('button', { name: /inlezen/ }).count()).toBe(0);
  });

  test('a right file is previewed and imported, and importing it once more changes nothing', async () => {
    const before = (await families()).total;
    const page = await read(right);
    await page.getByText('Alle 2 regels kloppen.').waitFor();
    expect(await counts(page)).toEqual({ 'Nieuw': '2', 'Gewijzigd': '0', 'Al hetzelfde': '0' });
    expect((await families()).total).toBe(before);
    await page.getByRole('button', { name: '2 regels inlezen' }).click();
    await page.getByRole('heading', { name: 'Ingelezen' }).waitFor();
    expect((await families()).total).toBe(before + 2);

    await page.getByRole('button', { name: 'Nog een bestand inlezen' }).click();
    await page.locator('input[type=file]').setInputFiles({ name: 'gezinnen.csv', mimeType: 'text/csv', buffer: Buffer.from(right) });
    await page.getByText('Alle 2 regels kloppen.').waitFor();
    expect(await counts(page)).toEqual({ 'Nieuw': '0', 'Gewijzigd': '0', 'Al hetzelfde': '2' });
    await page.getByRole('button', { name: '2 regels inlezen' }).click();
    await page.getByRole('heading', { name: 'Ingelezen' }).waitFor();
    expect((await families()).total).toBe(before + 2);
  });

  test('columns with other names are chosen by hand', async () => {
    const page = await read(['Nr.;Waar;Team;Vanaf', 'SP-811;Diemen;VIG Noord;2026-04-01'].join('\n'));
    await page.getByRole('heading', { name: /fout/ }).waitFor();
    await page.getByRole('combobox', { name: 'Wat staat er in kolom Nr.?' }).selectOption({ label: 'Cliëntnummer (nodig)' });
    await page.getByRole('combobox', { name: 'Wat staat er in kolom Vanaf?' }).selectOption({ label: 'Startdatum (nodig)' });
    await page.getByText('Alle regels kloppen (1 regel).').waitFor();
    expect(await counts(page)).toMatchObject({ 'Nieuw': '1' });
  });
});
