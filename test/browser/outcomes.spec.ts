import { describe, expect, test } from 'vitest';
import { complaintsEverywhere, settled } from '../support/accessible.ts';
import { choose, focusedName } from '../support/keyboard.ts';
import { heading, PHONE, scrollsSideways, site } from '../support/page.ts';

const demonstration = site();
const [OFFICER, LEADER] = ['Jeroen Prins', 'Nadia Amrani'] as const;
const PAGE = '/resultaten/uitkomsten';

describe('outcomes', () => {
  test('begin with a sentence and three figures, say who counts, and lead to the files behind a figure', async () => {
    const page = await demonstration.as(OFFICER, '/resultaten');
    await page.getByRole('link', { name: 'Uitkomsten' }).click();
    await heading(page, 'Uitkomsten');
    const main = page.getByRole('region', { name: 'Wat gemeenten vragen' });
    await main.getByRole('heading', { name: 'Doelrealisatie' }).waitFor();
    expect(await main.getByRole('listitem').filter({ has: page.getByRole('heading') }).count()).toBe(3);
    await main.getByText('Wat is dit en wie telt mee?').first().click();
    await main.getByText('Alleen de eerste periode van een cliënt, ook als hij later terugkomt.').first().waitFor();
    await main.getByRole('button', { name: 'Welke dossiers: Uitval' }).click();
    const files = page.getByRole('region', { name: 'De dossiers achter een cijfer' });
    await expect.poll(() => files.getByLabel('Cijfer').inputValue()).toBe('NP-IND-05');
    expect(await focusedName(page), 'reading goes on at the files').toBe('De dossiers achter een cijfer');
    await choose(page, 'Welke', 'telt niet mee');
    await page.waitForURL(/lijst=niet/);
    await settled(page);
    expect(await focusedName(page), 'whoever works with the keyboard stays where he chose').toBe('Welke');
    await files.getByLabel('Waarom niet').selectOption({ index: 1 });
    await files.getByRole('cell', { name: 'Deze variant telt niet mee.' }).first().waitFor();
    await files.getByRole('link').first().click();
    await page.waitForURL(/\/gezinnen\//);
  });

  test('say on paper of whom they are, and print no link or button over them', async () => {
    const page = await demonstration.as(OFFICER, `${PAGE}?van=2025-01-01&verdeling=team`);
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    await page.getByText(/^Nieuwe Perspectieven · Afgesloten vanaf 1 jan 2025 · alles samen · Verdelen naar team$/).waitFor();
    expect(await page.getByText('Naar de inhoud').isVisible()).toBe(false);
    expect(await page.getByRole('button').filter({ visible: true }).allInnerTexts()).toEqual([]);
    expect(await page.getByRole('table', { name: 'Alle cijfers' }).getByText('Alleen de eerste periode van een cliënt, ook als hij later terugkomt.').first().isVisible()).toBe(true);
  });

  test('hide small groups, unless somebody who may see every file asks for them', async () => {
    const page = await demonstration.as(OFFICER, PAGE);
    const goals = page.getByRole('table', { name: 'Doelen bij de eerste evaluatie en aan het einde' });
    await page.getByText(/^Nog van te weinig cliënten om te tonen: .*Oude zaken/).waitFor();
    await page.getByLabel('Ook kleine groepen tonen').check();
    await goals.getByRole('rowheader', { name: /^Oude zaken/ }).waitFor();
    await page.getByLabel('Verdelen naar').selectOption('team');
    await expect.poll(() => page.getByRole('table', { name: 'Alle cijfers' }).getByRole('rowheader', { name: 'Basisteam 1' }).count()).toBeGreaterThan(1);
  });

  test('are accessible in two languages and at two widths, and fit on a phone', { timeout: 60_000 }, async () => {
    const page = await demonstration.as(LEADER, PAGE);
    await settled(page);
    expect(await complaintsEverywhere(page)).toEqual([]);
    await (await demonstration.session(LEADER)).ask('mutation { setLocale(locale: nl) }');
    await page.setViewportSize({ width: PHONE, height: 800 });
    expect(await scrollsSideways(page)).toBe(false);
  });
});
