import fs from 'node:fs';
import type { FidelityResult, ItemFigure } from '@getrouw/domain';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import published from '../acceptance/vig-pilot-published.json' with { type: 'json' };
import { violations } from '../support/accessible.ts';
import { heading, PHONE, pressUntil, scrollsSideways, site } from '../support/page.ts';

const demonstration = site();
const pilot = '/rondes/pilot-2012/resultaten';
const BESIDE_PILOT = '?vorige=pilot-2012';
const spirit = published.rows.filter(({ organisation }) => organisation === 'Spirit');

interface Api { results: { figures: FidelityResult; headline: { nl: string }; teams: { id: string; name: string }[]; comparison: Record<string, { difference: number | null }> } }
let running: { slug: string; name: string };
let results: Api['results'];

beforeAll(async () => {
  const session = await demonstration.session('Noor de Wit');
  const { rounds } = await session.ask<{ rounds: { items: { slug: string; name: string; state: string }[] } }>('{ rounds { items { slug name state } } }');
  running = rounds.items.find(({ state }) => state === 'scoring')!;
  ({ results } = await session.ask<Api>('query ($slug: String!) { results(slug: $slug, previousSlug: "pilot-2012") { figures headline { nl } teams { id name } comparison } }', running));
});

const rowsOf = (page: Page): Locator => page.getByRole('row').filter({ has: page.locator('button[aria-expanded]') });
const rowOf = (page: Page, number: string): Locator => rowsOf(page).filter({ has: page.getByRole('button', { name: new RegExp(`^${number} `) }) });

/** What every row says in words, by the head of its column. */
async function table(page: Page): Promise<Record<string, string>[]> {
  const heads = await page.getByRole('columnheader').allInnerTexts();
  const rows = await rowsOf(page).all();
  return Promise.all(rows.map(async (row) => {
    const cells = await row.locator('> *').allInnerTexts();
    return Object.fromEntries(cells.map((cell, index) => [heads[index]!.replaceAll(/\s+/g, ' ').trim(), cell.replaceAll(/\s+/g, ' ').trim()]));
  }));
}

async function resultsPage(name: string, search = '', width?: number): Promise<Page> {
  const page = await demonstration.as(name, `/rondes/${running.slug}/resultaten${search}`, width);
  await rowsOf(page).first().waitFor();
  return page;
}

test('the list shows running and closed rounds, the newest first, and leads to their results', async () => {
  const page = await demonstration.as('Noor de Wit', '/resultaten');
  const links = page.getByRole('table').getByRole('link');
  await links.first().waitFor();
  expect(await links.allInnerTexts()).toEqual([running.name, expect.stringMatching(/^VIG-monitor /), 'Pilot 2012']);
  expect(await page.getByRole('row').nth(1).innerText()).toContain('loopt, cijfers zijn voorlopig');
  await links.last().click();
  await heading(page, 'Pilot 2012: resultaten');
});

describe('the pilot', () => {
  test('shows the sentence and the published counts of all sixteen questions', async () => {
    const page = await demonstration.as('Noor de Wit', pilot);
    await page.getByText('In 9 van de 16 vragen is de norm van 80% gehaald.').waitFor();
    await page.getByText('10 van 10 dossiers').waitFor();
    const shown = (await table(page)).map((row) => [row['N'], row['ja'], row['ja/nee'], row['nee']].map(Number));
    expect(shown).toEqual(spirit.map(({ countYes, countYesNo, countNo }) => [10, countYes, countYesNo, countNo]));
  });

  test('judges in words, beside a picture that says the same', async () => {
    const page = await demonstration.as('Noor de Wit', pilot);
    await rowsOf(page).first().waitFor();
    const smart = (await table(page)).find((row) => row['Vraag']!.startsWith('4b '));
    expect(smart).toMatchObject({ '% ja': '0%', Oordeel: 'onder de norm' });
    expect(await rowOf(page, '4b').getByRole('img').getAttribute('aria-label')).toBe('0% ja, 95%-interval van 0% tot 28%, norm 80%: onder de norm');
    expect(await page.getByText('(onzeker)').count()).toBe(0);
  });
});

describe('a running round', () => {
  test('says so, and gives the figures of the API', async () => {
    const page = await resultsPage('Noor de Wit', BESIDE_PILOT);
    await page.getByText('Deze ronde loopt nog').waitFor();
    await page.getByText(results.headline.nl).waitFor();
    const numbers = ({ n, yes, no, marked, missing }: ItemFigure) => [n, yes, no, marked, missing];
    const shown = (await table(page)).map((row) => [row['N'], row['ja'], row['nee'], row['past niet bij gezin'], row['leeg']].map(Number));
    expect(shown).toEqual(results.figures.whole.items.map(numbers));
    expect(Object.keys((await table(page))[0]!)).not.toContain('ja/nee');
  });

  test('stands beside the previous round, or one that is chosen: a difference in percentage points, or why there is none', async () => {
    const page = await resultsPage('Noor de Wit');
    expect(await page.getByLabel('Vergelijken met').inputValue()).toMatch(/^vig-monitor-/);
    await page.getByLabel('Vergelijken met').selectOption('Pilot 2012');
    await page.getByText('Pilot 2012 had een andere versie van de checklist: 10 van de 19 vragen zijn te vergelijken.').waitFor();
    expect(await page.getByLabel('Vergelijken met').inputValue()).toBe('pilot-2012');
    const change = Object.fromEntries((await table(page)).map((row) => [row['Vraag']!.split(' ')[0], row['Sinds Pilot 2012, in procentpunten']]));
    const difference = Math.round(results.comparison['VIG-U4-3']!.difference!);
    expect(change['4c']).toBe(`+${difference} was 0%`);
    expect(change).toMatchObject({ '3c': 'vraag veranderd', '4b': 'toen niet gevraagd' });
  });

  test('can be put in order of distance to the norm and of change; the address keeps it', async () => {
    const page = await resultsPage('Noor de Wit', BESIDE_PILOT);
    const percentages = async () => (await table(page)).map((row) => Number.parseFloat(row['% ja']!.replace(',', '.')));
    await page.getByLabel('Volgorde').selectOption('Verst onder de norm eerst');
    await expect.poll(() => page.url()).toContain('volgorde=norm');
    await expect.poll(async () => (await percentages()).join()).toBe((await percentages()).toSorted((one, other) => one - other).join());
    await page.getByLabel('Volgorde').selectOption('Meest gedaald eerst');
    await page.reload();
    await rowsOf(page).first().waitFor();
    expect(await page.getByLabel('Volgorde').inputValue()).toBe('verandering');
    const changes = (await table(page)).map((row) => Number.parseInt(row['Sinds Pilot 2012, in procentpunten']!.replace('−', '-'), 10)).filter((value) => !Number.isNaN(value));
    expect(changes).toHaveLength(10);
    expect(changes).toEqual(changes.toSorted((one, other) => one - other));
  });

  test('can be seen per team, with a sentence of its own; the address keeps it', async () => {
    const page = await resultsPage('Noor de Wit');
    await page.getByLabel('Team', { exact: true }).selectOption('VIG Noord');
    await page.getByRole('heading', { name: 'Per vraag: VIG Noord' }).waitFor();
    const team = results.figures.teams.find(({ teamId }) => results.teams.some(({ id, name }) => id === teamId && name === 'VIG Noord'))!;
    await page.getByText(`In ${team.itemsMeetingNorm} van de 19 vragen is de norm van 80% gehaald.`).waitFor();
    expect((await table(page)).map((row) => Number(row['ja']))).toEqual(team.items.map(({ yes }) => yes));
    await page.reload();
    await page.getByRole('heading', { name: 'Per vraag: VIG Noord' }).waitFor();
  });
});

test('a team stands beside itself in the previous round, or it says that it has no figures there', async () => {
  const page = await resultsPage('Noor de Wit', `${BESIDE_PILOT}&team=VIG Noord`);
  const changes = (await table(page)).map((row) => row['Sinds Pilot 2012, in procentpunten']!);
  expect(changes.filter((change) => /was \d+%$/.test(change))).toHaveLength(10);
  await page.getByLabel('Volgorde').selectOption('Meest gedaald eerst');
  await page.getByLabel('Team', { exact: true }).selectOption('VIG Zuidoost');
  await page.getByText('Dit team heeft geen cijfers in Pilot 2012.').waitFor();
  expect(Object.keys((await table(page))[0]!)).not.toContain('Sinds Pilot 2012, in procentpunten');
});

test('who may not see families sees the figures without remarks, and not which files are in the round', async () => {
  const page = await resultsPage('Pieter Dekker');
  await rowOf(page, 'R3').getByRole('button').click();
  await page.getByText('Opmerkingen gaan over gezinnen. Met uw rol ziet u ze niet.').first().waitFor();
  for (const tab of ['steekproef', 'verdeling', 'voortgang', 'beoordelen', 'resultaten']) {
    await page.goto(`/rondes/${running.slug}/${tab}`);
    await heading(page, tab === 'resultaten' ? `${running.name}: resultaten` : running.name);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('main').innerText(), tab).not.toMatch(/SP-\d/);
    expect(await page.getByRole('alert').count(), tab).toBe(0);
  }
});

describe('a row', () => {
  test('opens and closes by keyboard to teams, remarks, the figure without marked files, definition and formula', async () => {
    const page = await resultsPage('Noor de Wit');
    const { marked, withoutMarked } = results.figures.whole.items.find(({ itemCode }) => itemCode === 'VIG-R3-1')!;
    const button = rowOf(page, 'R3').getByRole('button');
    const before = results.figures.whole.items.findIndex(({ itemCode }) => itemCode === 'VIG-R3-1');
    await pressUntil(page, 'Tab', 'table button');
    for (let row = 0; row < before; row += 1) await page.keyboard.press('Tab');
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    const details = page.locator(`#${await button.getAttribute('aria-controls')}`);
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    expect(await details.getByRole('row').count()).toBe(3);
    await details.getByText(`${marked} dossiers hebben het merk`).waitFor();
    await details.getByText(`${withoutMarked.yes} van ${withoutMarked.n} ja`).first().waitFor();
    expect(await details.getByText('Geen schulden van betekenis.').count()).toBe(marked);
    for (const text of ['Criterium', 'Toelichting', 'Bron', 'VIG-R3-1', 'Versie van de formule: fidelity-1.']) expect(await details.getByText(text).count(), text).toBeGreaterThan(0);
    await page.keyboard.press('Space');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    expect(await details.count()).toBe(0);
  });
});

describe('the file', () => {
  test.each([['Noor de Wit', 'CSV downloaden', 'nl'], ['Lotte Jansen', 'Download CSV', 'en']])('of %s is the CSV of the API in the language of the screen', async (name, button, locale) => {
    const page = await demonstration.as(name, pilot);
    await rowsOf(page).first().waitFor();
    if (locale === 'en') await page.getByRole('button', { name: 'English' }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const download = await downloading;
    const { resultsExport } = await (await demonstration.session(name)).ask<{ resultsExport: { fileName: string; content: string } }>(
      'query ($locale: Locale!) { resultsExport(slug: "pilot-2012", locale: $locale) { fileName content } }', { locale });
    expect(download.suggestedFilename()).toBe(resultsExport.fileName);
    const content = fs.readFileSync(await download.path(), 'utf8');
    expect(content).toBe(resultsExport.content);
    expect(content).toContain({ nl: 'kernelement', en: 'core element' }[locale]);
    expect(content.split('\r\n').filter((line) => line.includes('VIG-U3-P2'))).toHaveLength(2);
  });

  test('and other teams are not for a team leader', async () => {
    const page = await resultsPage('Bram Visser');
    expect(await page.getByRole('button', { name: 'CSV downloaden' }).count()).toBe(0);
    expect(await page.getByLabel('Team', { exact: true }).count()).toBe(0);
    expect(await page.getByRole('navigation', { name: 'Stappen van de ronde' }).count()).toBe(0);
    expect(await page.getByRole('navigation', { name: 'Kruimelpad' }).getByRole('link', { name: 'Resultaten' }).count()).toBe(1);
  });
});

test('on paper stand the table and what explains each question, not what one presses', async () => {
  const page = await resultsPage('Noor de Wit');
  await rowOf(page, '3c').getByRole('button').click();
  await page.setViewportSize({ width: 673, height: 900 });
  await page.emulateMedia({ media: 'print' });
  await page.getByRole('heading', { name: 'Toelichting per vraag' }).waitFor();
  expect(await page.getByRole('article').count()).toBe(19);
  for (const name of ['Afdrukken', 'CSV downloaden']) expect(await page.getByRole('button', { name }).count(), name).toBe(0);
  expect(await page.getByRole('navigation').count()).toBe(0);
  expect(await page.getByRole('combobox').count()).toBe(0);
  expect(await page.locator('tr[id^="bij-"]').isVisible()).toBe(false);
  expect(await scrollsSideways(page)).toBe(false);
});

test('a round without approved files says what it waits for', async () => {
  const session = await demonstration.session('Noor de Wit');
  const { roundChoices } = await session.ask<{ roundChoices: { versions: { id: string }[]; teams: { id: string }[]; today: string } }>('{ roundChoices { versions { id } teams { id } today } }');
  const input = { name: 'Ronde zonder cijfers', adoptedVersionId: roundChoices.versions[0]!.id, periodFrom: '2020-01-01', periodTo: '2020-06-30', referenceDate: roundChoices.today, teamIds: [roundChoices.teams[0]!.id] };
  const { planRound } = await session.ask<{ planRound: { slug: string } }>('mutation ($input: PlanRoundInput!) { planRound(input: $input) { slug } }', { input });
  const page = await demonstration.as('Noor de Wit', `/rondes/${planRound.slug}/resultaten`);
  await page.getByText('Nog geen cijfers').waitFor();
  expect(await page.getByRole('table').count()).toBe(0);
  await page.getByRole('link', { name: 'Naar de voortgang' }).click();
  await heading(page, 'Ronde zonder cijfers');
});

describe.each([1280, PHONE])('at %i pixels wide', (width) => {
  test.each(['Pieter Dekker', 'Karim Haddad'])('axe-core finds nothing and nothing scrolls sideways, for %s in Dutch and English', async (name) => {
    const address = name === 'Pieter Dekker' ? `/rondes/${running.slug}/resultaten` : pilot;
    for (const path of ['/resultaten', address]) {
      const page = await demonstration.as(name, path, width);
      for (const language of ['nl', 'en']) {
        if (language !== await page.locator('html').getAttribute('lang')) await page.getByRole('button', { name: { nl: 'Nederlands', en: 'English' }[language]! }).click();
        await page.locator(`html[lang="${language}"]`).waitFor();
        await page.getByRole('table').first().waitFor();
        const closed = page.locator('button[aria-expanded="false"]').filter({ hasText: /^(3b|R3)/ });
        while (await closed.count() > 0) await closed.first().click();
        expect(await violations(page), `${path} ${language}`).toEqual([]);
        expect(await scrollsSideways(page), `${path} ${language}`).toBe(false);
      }
      await page.getByRole('button', { name: 'Nederlands' }).click();
    }
  });
});
