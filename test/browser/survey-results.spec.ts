import type { SurveyResult } from '@getrouw/domain';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { complaints, settled } from '../support/accessible.ts';
import { heading, PHONE, pressUntil, scrollsSideways, site } from '../support/page.ts';

const demonstration = site();
const OFFICER = 'Jeroen Prins';
let closed: { slug: string; name: string };
let running: { slug: string; name: string };
let results: { figures: SurveyResult; headline: { nl: string } };

beforeAll(async () => {
  const session = await demonstration.session(OFFICER);
  const { rounds } = await session.ask<{ rounds: { items: { slug: string; name: string; state: string }[] } }>('{ rounds { items { slug name state } } }');
  closed = rounds.items.find(({ state }) => state === 'closed')!;
  running = rounds.items.find(({ state }) => state === 'scoring')!;
  ({ surveyResults: results } = await session.ask<{ surveyResults: typeof results }>('query ($slug: String!) { surveyResults(slug: $slug) { figures headline { nl } } }', { slug: closed.slug }));
});

const address = (search = '') => `/rondes/${closed.slug}/uitslag${search}`;
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

test('the list of results leads to those of a survey, and the address of a checklist leads on', async () => {
  const page = await demonstration.as(OFFICER, '/resultaten');
  await page.getByRole('link', { name: closed.name }).click();
  await heading(page, `${closed.name}: resultaten`);
  await page.goto(`/rondes/${closed.slug}/resultaten`);
  await page.waitForURL(`**${address()}`);
});

test('the page says what stands out, and gives every section with its mean', async () => {
  const page = await demonstration.as(OFFICER, address());
  await page.getByText(results.headline.nl).waitFor();
  const rows = page.getByRole('row').filter({ has: page.locator('button[aria-expanded]') });
  for (const { code, n, mean } of results.figures.whole!.sections.slice(0, 3)) {
    const text = mean!.toLocaleString('nl', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    expect(await rows.filter({ hasText: text }).filter({ hasText: String(n) }).count(), code).toBeGreaterThan(0);
  }
  expect(await complaints(page)).toEqual([]);
});

test('a section opens to its statements and a statement to what is behind it, by the keyboard', async () => {
  const page = await demonstration.as(OFFICER, address());
  await button(page, /^Intensief en persoonlijk/).waitFor();
  await pressUntil(page, 'Tab', 'th button');
  await page.keyboard.press('Enter');
  await pressUntil(page, 'Tab', '[data-item="NP-UG-IP-08"] button');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'In de studie' }).waitFor();
  const item = results.figures.whole!.items.find(({ itemCode }) => itemCode === 'NP-UG-IP-08')!;
  const answers = await page.getByRole('table', { name: 'Antwoorden' }).getByRole('row').allInnerTexts();
  expect(answers.map((row) => Number(row.trim().split(/\s+/).at(-1)))).toEqual(item.options.map(({ count }) => count));
  await page.getByText('Begeleiders vonden "twee keer persoonlijk" te eng').waitFor();
  expect(await complaints(page)).toEqual([]);
});

test('the figures are those of one group where that is chosen, and what differs is said in words', async () => {
  const page = await demonstration.as(OFFICER, address());
  const team = results.figures.partitions.find(({ dimension }) => dimension === 'team')!;
  await page.getByLabel('Laat zien').selectOption({ index: 1 });
  await page.getByRole('heading', { name: 'Per onderdeel: basisteam 1' }).waitFor();
  expect(new URL(page.url()).searchParams.get('groep')).toBe(team.groups[0]!.key);
  await page.getByRole('heading', { name: 'Verschillen tussen groepen: teams' }).waitFor();
  await page.getByText(/^Op (geen|\d+) van de \d+ onderdelen en factoren is een duidelijk verschil gevonden\.$/).waitFor();
  await button(page, /Per groep: teams\s*, Facilitering/).click();
  await page.getByRole('rowheader', { name: 'basisteam 1', exact: true }).waitFor();
  expect(await complaints(page)).toEqual([]);
});

test('on a phone and in the other order everything fits', async () => {
  const page = await demonstration.as(OFFICER, address('?volgorde=norm'), PHONE);
  await settled(page);
  await page.locator('[data-item] button').first().click();
  await page.getByRole('heading', { name: 'In de studie' }).waitFor();
  expect(await scrollsSideways(page)).toBe(false);
  expect(await complaints(page)).toEqual([]);
});

test('the file is offered to save', async () => {
  const page = await demonstration.as(OFFICER, address());
  const saved = page.waitForEvent('download');
  await button(page, 'CSV downloaden').click();
  expect((await saved).suggestedFilename()).toBe(`${closed.slug}-resultaten.csv`);
});

describe('a survey that runs', () => {
  test('has no figures yet, for whoever organises it', async () => {
    const page = await demonstration.as(OFFICER, `/rondes/${running.slug}/uitslag`);
    await page.getByText('De cijfers komen als zij gesloten is.').waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
    expect(await complaints(page)).toEqual([]);
  });

  test('has no mirror yet for who answers it', async () => {
    const page = await demonstration.as('Sem de Boer', `/mijn-spiegel/${running.slug}`);
    await page.getByText('Uw spiegel staat hier als de vragenlijst gesloten is.').waitFor();
    expect(await complaints(page)).toEqual([]);
  });
});
