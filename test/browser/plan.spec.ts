import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { complaints, complaintsEverywhere } from '../support/accessible.ts';
import { PHONE, scrollsSideways, site } from '../support/page.ts';

const demonstration = site();
const [WORKER, SCIENTIST] = ['Fatima Idrissi', 'Sanne Mulder'] as const;

interface Where { familyId: string; trajectoryId: string }
let known: Where | undefined;

/** The first family that she helps, in its first trajectory. */
async function where(): Promise<Where> {
  if (known) return known;
  const session = await demonstration.session(WORKER);
  const { families } = await session.ask<{ families: { items: { id: string }[] } }>('{ families(first: 1) { items { id } } }');
  const familyId = families.items[0]!.id;
  const { family } = await session.ask<{ family: { trajectories: { id: string }[] } }>('query ($id: ID!) { family(id: $id) { trajectories { id } } }', { id: familyId });
  return known = { familyId, trajectoryId: family.trajectories[0]!.id };
}
const open = async (person: string, width?: number): Promise<Page> => {
  const { familyId, trajectoryId } = await where();
  const page = await demonstration.as(person, `/gezinnen/${familyId}/traject/${trajectoryId}/plan`, width);
  await page.getByRole('heading', { level: 2, name: /^(Doelen|Goals)$/ }).waitFor();
  return page;
};
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

describe('the plan of a family', () => {
  test('takes a goal in own words, looks at its wording letter by letter, and shows it as a card', async () => {
    const page = await open(WORKER);
    await button(page, 'Doel toevoegen').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Het doel in eigen woorden').fill('Wij eten elke avond samen');
    for (const yes of [true, true, false]) await dialog.getByRole('button', { name: yes ? 'Ja' : 'Nog niet', exact: true }).click();
    expect(await complaints(page)).toEqual([]);
    await button(page, 'Bewaren').click();
    await dialog.waitFor({ state: 'detached' });
    const card = page.getByRole('listitem').filter({ hasText: 'Wij eten elke avond samen' }).last();
    await card.getByText('anders, nog te coderen').waitFor();
    await card.getByRole('list', { name: /: 2 van 5$/ }).getByText('M, Meetbaar: ja').waitFor();
  });

  test('says beside the field what is wrong, and keeps what was filled in', async () => {
    const page = await open(WORKER);
    await button(page, 'Doel toevoegen').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Gesteld op').fill('2001-01-01');
    await dialog.getByLabel('Het doel in eigen woorden').fill('Te vroeg');
    await button(page, 'Bewaren').click();
    await dialog.getByText(/voor de aanmelding/).waitFor();
    // A click beside it or Escape throws nothing away unasked.
    await page.mouse.click(5, 300);
    const asked = page.waitForEvent('dialog').then(async (question) => { await question.dismiss(); return question.message(); });
    await page.keyboard.press('Escape');
    expect(await asked).toContain('nog niet bewaard');
    expect(await dialog.getByLabel('Het doel in eigen woorden').inputValue()).toBe('Te vroeg');
    await dialog.getByRole('button', { name: 'Annuleren' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  test('draws the network and says the same in a table', async () => {
    const page = await open(WORKER);
    await button(page, 'Iemand toevoegen').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Hoe noemt de cliënt deze persoon').fill('Buurvrouw');
    await dialog.getByLabel('praktisch').check();
    await dialog.getByLabel('Telefoon').fill('030 1234567');
    await button(page, 'Bewaren').click();
    await page.getByRole('cell', { name: '1. Buurvrouw' }).waitFor();
    await page.getByRole('img', { name: /1 mensen|1 geven steun/ }).waitFor();
    // Who does not help the family sees how it is built, and nobody in it.
    const other = await open(SCIENTIST);
    await other.getByRole('cell', { name: '1. familie' }).waitFor();
    expect(await other.getByText(/Buurvrouw|030 1234567/).count()).toBe(0);
  });

  test('keeps what is typed by itself, and shows both where two write at once', async () => {
    const [one, two] = [await open(WORKER), await open(WORKER)];
    const field = (page: Page) => page.locator('section[aria-labelledby="woorden"]').getByRole('textbox').first();
    await field(one).fill('Zoals wij het zien');
    await one.getByText(/^\s*bewaard \d/).waitFor();
    await field(two).fill('Heel anders');
    await two.getByRole('alert').filter({ hasText: 'Zoals wij het zien' }).waitFor();
    // Before one has chosen the page is not left unasked.
    const asked = two.waitForEvent('dialog').then((question) => question.dismiss());
    await two.getByRole('link', { name: 'Mijlpalen' }).click();
    await asked;
    await button(two, 'Houd wat hier staat').click();
    await two.getByText(/^\s*bewaard \d/).waitFor();
    await two.reload();
    await expect.poll(() => field(two).inputValue()).toBe('Heel anders');
  });
});

describe('coding goals', () => {
  test('is done with the keyboard: choose goals, type a part of the code, go on', async () => {
    const { trajectoryId } = await where();
    const words = `Rust in huis ${Date.now()}`;
    await (await demonstration.session(WORKER)).ask('mutation ($input: AddGoalInput!) { addGoal(input: $input) { trajectoryId } }', {
      input: { trajectoryId, key: crypto.randomUUID(), words, whose: 'family', setOn: '2025-02-03', scale: 'gas', checked: {}, anchors: {} },
    });
    const page = await demonstration.as(SCIENTIST, '/doelen-coderen');
    const goal = page.getByRole('checkbox', { name: words });
    await goal.focus();
    await page.keyboard.press('Space');
    await page.getByRole('combobox', { name: 'Code' }).focus();
    await page.keyboard.type('opvoeding');
    await page.getByRole('option', { name: /Opvoeding/ }).first().waitFor();
    await page.keyboard.press('Enter');
    expect(await complaints(page)).toEqual([]);
    await button(page, 'Code geven').focus();
    await page.keyboard.press('Enter');
    await page.getByText('1 doel heeft een nieuwe code.').waitFor();
    await goal.waitFor({ state: 'detached' });
    const plan = await open(WORKER);
    await plan.getByRole('listitem').filter({ hasText: words }).getByText('Opvoeding').waitFor();
  });

  test('are coded a second time from the list of what is to be checked', async () => {
    const scientist = await demonstration.session(SCIENTIST);
    const { goalCodingMethods: [method] } = await scientist.ask<{ goalCodingMethods: { programmeId: string }[] }>('{ goalCodingMethods { programmeId } }');
    const { programmeId } = method!;
    const period = { programmeId, from: '2020-01-01', until: '2030-01-01' };
    const { goalCodings: { coders } } = await scientist.ask<{ goalCodings: { coders: { id: string; name: string }[] } }>('query ($programmeId: ID!, $from: Date!, $until: Date!) { goalCodings(programmeId: $programmeId, from: $from, until: $until) { coders { id name } } }', period);
    await scientist.ask('mutation ($input: DrawGoalCodingsInput!) { drawGoalCodings(input: $input) { coders { given } } }', { input: { ...period, percent: 100, coderId: coders.find(({ name }) => name === SCIENTIST)!.id, seed: 1 } });
    const page = await demonstration.as(SCIENTIST, '/mijn-werk');
    await page.getByRole('link', { name: /om als tweede te coderen$/ }).click();
    await button(page, 'Kiezen en verder').waitFor();
    expect(new URL(page.url()).pathname).toBe('/doelen-coderen/tweede');
  });

  test('can be read by everybody on each of its pages', async () => {
    const page = await demonstration.as(SCIENTIST, '/doelen-coderen/omschrijvingen');
    for (const part of ['Omschrijvingen', 'Tweede codering', 'Overeenstemming']) {
      await page.getByRole('navigation', { name: 'Doelen coderen' }).getByRole('link', { name: part }).click();
      await page.getByRole('link', { name: part, exact: true }).and(page.locator('[aria-current="page"]')).first().waitFor();
      expect(await complaints(page), part).toEqual([]);
    }
  });
});

// Last, because the language is of the account.
test('the plan can be read and worked with by everybody, in both languages, also on a phone', async () => {
  const page = await open(WORKER, PHONE);
  expect(await scrollsSideways(page)).toBe(false);
  expect(await complaintsEverywhere(page)).toEqual([]);
});
