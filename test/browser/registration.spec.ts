import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { complaints, complaintsEverywhere, settled } from '../support/accessible.ts';
import { heading, PHONE, scrollsSideways, site } from '../support/page.ts';

const demonstration = site();
const [WORKER, LEADER, OFFICER, CODER] = ['Lieke Bouwman', 'Hugo Peeters', 'Rik Maas', 'Mira Schouten'] as const;

interface Stored { persons: { id: string; role: string; number: number }[]; cells: { itemCode: string; personId: string | null; moment: string; value: unknown; explanation: string | null; revision: number }[] }
interface Where { familyId: string; trajectoryId: string }

async function familyOf(clientNumber: string): Promise<Where> {
  const session = await demonstration.session(OFFICER);
  const { families } = await session.ask<{ families: { items: { id: string }[] } }>('query ($search: String!) { families(search: $search) { items { id } } }', { search: clientNumber });
  const familyId = families.items[0]!.id;
  const { family } = await session.ask<{ family: { trajectories: { id: string }[] } }>('query ($id: ID!) { family(id: $id) { trajectories { id } } }', { id: familyId });
  return { familyId, trajectoryId: family.trajectories[0]!.id };
}

const stored = async ({ trajectoryId }: Where): Promise<Stored> => (await (await demonstration.session(WORKER)).ask<{ registration: Stored }>(
  'query ($id: ID!) { registration(trajectoryId: $id) { persons { id role number } cells { itemCode personId moment value explanation revision } } }', { id: trajectoryId })).registration;
const address = ({ familyId, trajectoryId }: Where, search = '') => `/gezinnen/${familyId}/registratie/${trajectoryId}${search}`;
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const cell = (page: Page, question: string, person: string) => page.getByRole('group', { name: new RegExp(`^${question}, ${person}:`) });
const answers = (page: Page, itemCode: string) => page.locator(`[data-row="${itemCode}"] [aria-pressed="true"]`).allInnerTexts();
/** What the person is at: its name, or its words. */
const focused = (page: Page) => page.evaluate(() => (document.activeElement === document.body ? '' : document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? ''));
const isSaved = (page: Page) => page.getByText(/^\s*bewaard \d/).waitFor();

/** RS-230 and RS-260 have nobody yet; only workers of families with an even number see them all. */
const EMPTY = 'RS-230';
const FULL = 'RS-202';

describe('the registration of a family', () => {
  test('begins with the people in it, and is filled in with one key per question', async () => {
    const where = await familyOf(EMPTY);
    const page = await demonstration.as(WORKER, `/gezinnen/${where.familyId}`);
    await page.getByText('nog niet begonnen').waitFor();
    await page.getByRole('link', { name: 'Registratie van traject 1' }).click();
    await heading(page, `Registratie van ${EMPTY}`);
    for (const [role, age] of [['moeder', '34'], ['kind', '2,25'], ['kind', '7']] as const) {
      await button(page, 'Persoon toevoegen').click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Rol').selectOption(role);
      await dialog.getByLabel('Of: leeftijd bij de start').fill(age);
      await button(page, 'Bewaren').click();
      await dialog.waitFor({ state: 'detached' });
    }
    await page.getByRole('cell', { name: '2¼ jaar' }).waitFor();
    await cell(page, 'Steun bij opvoeden', 'moeder').focus();
    for (const key of ['j', 'n', 'o', 'ArrowRight', 'n']) await page.keyboard.press(key);
    await isSaved(page);
    await expect.poll(() => answers(page, 'RST-RL-12')).toEqual(['ja']);
    await expect.poll(() => answers(page, 'RST-RL-14')).toEqual(['?']);
    await expect.poll(() => answers(page, 'RST-RL-15')).toEqual(['nee']);
    await expect.poll(async () => (await stored(where)).cells.map(({ itemCode, value }) => [itemCode, value])).toEqual(expect.arrayContaining([
      ['RST-RL-12', 'YES'], ['RST-RL-13', 'NO'], ['RST-RL-14', 'UNKNOWN'], ['RST-RL-15', 'NO'],
    ]));
    expect(await complaints(page)).toEqual([]);
  });

  test('takes a second mother, or a month that does not exist, for a mistake, and says what is accepted', async () => {
    const page = await demonstration.as(WORKER, address(await familyOf(EMPTY)));
    await button(page, 'Wijzigen: kind 1').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Jaar').fill('2019');
    await dialog.getByLabel('Maand').fill('13');
    await button(page, 'Bewaren').click();
    await expect.poll(() => dialog.getByText(/[Mm]aand/).filter({ hasText: 'bestaat niet' }).count()).toBeGreaterThan(0);
    await button(page, 'Annuleren').click();
    await dialog.waitFor({ state: 'detached' });
    await button(page, 'Persoon toevoegen').click();
    await page.getByRole('dialog').getByLabel('Rol').selectOption('moeder');
    await button(page, 'Bewaren').click();
    await expect.poll(() => page.getByRole('dialog').getByText(/Er is al een moeder/).count()).toBeGreaterThan(0);
  });

  test('takes the rest as no in one go, which can be undone', async () => {
    const where = await familyOf(EMPTY);
    const page = await demonstration.as(WORKER, address(where));
    await button(page, /^De rest is nee: \d+ open vragen over kind 2, Vragen en problemen/).click();
    await page.getByText(/^\d+ keer nee ingevuld\.$/).waitFor();
    await expect.poll(() => focused(page)).toMatch(/^Ongedaan maken/);
    const child = (await stored(where)).persons.filter(({ role }) => role === 'child')[1]!.id;
    expect((await stored(where)).cells.filter(({ personId, value }) => personId === child && value === 'NO')).toHaveLength(23);
    await button(page, /^Ongedaan maken: 23 keer nee bij kind 2/).click();
    await expect.poll(() => focused(page)).toMatch(/^De rest is nee: 23 open vragen over kind 2/);
    expect((await stored(where)).cells.filter(({ personId, value }) => personId === child && value === 'NO')).toEqual([]);
  });

  test('takes out who was written down by mistake, and leaves the person at the list', async () => {
    const page = await demonstration.as(WORKER, address(await familyOf(EMPTY)));
    await button(page, 'Persoon toevoegen').click();
    await page.getByRole('dialog').getByLabel('Rol').selectOption('ander');
    await button(page, 'Bewaren').click();
    await button(page, 'Weghalen: ander').click();
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('Weghalen: ander');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Weghalen', exact: true }).click();
    await button(page, 'Weghalen: ander').waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('Wie horen erbij');
  });

  test('keeps an answer that needs words until they are there', async () => {
    const where = await familyOf(EMPTY);
    const page = await demonstration.as(WORKER, address(where));
    const ofMother = async (wanted: string) => { // others have cells at the same questions
      const { persons, cells } = await stored(where);
      const mother = persons.find(({ role }) => role === 'mother')!.id;
      return cells.find(({ itemCode, personId }) => itemCode === wanted && personId === mother);
    };
    await cell(page, 'Anders, namelijk', 'moeder').focus();
    await page.keyboard.press('j');
    await page.getByText(/Nog niet bewaard\. De toelichting ontbreekt/).waitFor();
    await page.getByLabel('Toelichting: Anders, namelijk, moeder').fill('buurt vol lawaai');
    await page.getByText(/Nog niet bewaard/).waitFor({ state: 'detached' });
    await expect.poll(() => ofMother('RST-RL-33')).toMatchObject({ value: 'YES', explanation: 'buurt vol lawaai' });

    // Words before the answer wait for it, and answer nothing else.
    const before = (await stored(where)).cells.length;
    await cell(page, 'Huisvesting', 'moeder').focus();
    await page.keyboard.press('t');
    await page.keyboard.type('volgens school ook nooit');
    await page.getByText(/Kies ook een antwoord/).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('o');
    await expect.poll(() => ofMother('RST-RL-17')).toMatchObject({ value: 'UNKNOWN', explanation: 'volgens school ook nooit' });
    expect((await stored(where)).cells).toHaveLength(before + 1);

    // After a click the keys go on from there.
    await cell(page, 'Overbelasting', 'moeder').getByRole('button', { name: 'ja', exact: true }).click();
    await page.keyboard.press('n');
    await expect.poll(() => answers(page, 'RST-RL-28')).toEqual(['nee']);
  });

  test('shows what somebody else wrote in the same cell, and lets the person choose', async () => {
    const where = await familyOf(FULL);
    const page = await demonstration.as(WORKER, address(where));
    await cell(page, 'Huisvesting', 'moeder').waitFor();
    const { persons, cells } = await stored(where);
    const mother = persons.find(({ role }) => role === 'mother')!.id;
    const before = cells.find(({ itemCode, personId }) => itemCode === 'RST-RL-17' && personId === mother)!;
    await (await demonstration.session(OFFICER)).ask('mutation ($input: SaveRegistrationInput!) { saveRegistration(input: $input) { savedAt } }', { input: {
      trajectoryId: where.trajectoryId, coder: 'first', moment: 'start', cells: [{ itemCode: 'RST-RL-17', personId: mother, value: 'UNKNOWN', revision: before.revision }],
    } });
    await cell(page, 'Huisvesting', 'moeder').focus();
    await page.keyboard.press(before.value === 'YES' ? 'n' : 'j');
    const conflict = page.getByRole('alert').filter({ hasText: 'Op een andere plek' });
    await conflict.getByText('onbekend').waitFor();
    expect(await complaints(page)).toEqual([]);
    await button(page, 'Neem het andere over').click();
    await expect.poll(() => answers(page, 'RST-RL-17')).toContain('?');
  });

  test('shows special categories to nobody but who helps the family', async () => {
    const where = await familyOf(FULL);
    const worker = await demonstration.as(WORKER, address(where));
    await cell(worker, 'Verslaving', 'moeder').waitFor();
    const leader = await demonstration.as(LEADER, address(where));
    await leader.getByText(/ziet alleen wie zelf de hulp geeft/).waitFor();
    await cell(leader, 'Huisvesting', 'moeder').waitFor();
    expect(await cell(leader, 'Verslaving', 'moeder').count()).toBe(0);
  });

  test('is accessible in all its parts, in two languages and at two widths', { timeout: 120_000 }, async () => {
    const where = await familyOf(FULL);
    for (const search of ['', '?deel=waarom', '?deel=oordeel']) {
      const page = await demonstration.as(WORKER, address(where, search));
      await settled(page);
      expect(await complaintsEverywhere(page)).toEqual([]);
    }
    await (await demonstration.session(WORKER)).ask('mutation { setLocale(locale: nl) }');
  });

  test('asks about one person at a time on a phone', async () => {
    const page = await demonstration.as(WORKER, address(await familyOf(FULL)), PHONE);
    await cell(page, 'Huisvesting', 'moeder').waitFor();
    expect(await cell(page, 'Huisvesting', 'kind 1').count()).toBe(0);
    await page.getByRole('group', { name: 'Over wie vult u in?' }).getByRole('button', { name: 'kind 1' }).click();
    await cell(page, 'Huisvesting', 'kind 1').waitFor();
    expect(await scrollsSideways(page)).toBe(false);
  });
});

describe('the classification', () => {
  test('says why, what is missing, and leads to the cell where it is filled in', async () => {
    const page = await demonstration.as(WORKER, address(await familyOf(EMPTY), '?deel=waarom'));
    await page.getByRole('heading', { name: 'Binnen de doelgroep?' }).waitFor();
    const reading = page.getByRole('article').first();
    await reading.getByText('niet te bepalen', { exact: true }).first().waitFor();
    await reading.locator('summary').filter({ hasText: 'Multiprobleemgezin' }).click();
    await reading.getByText(/^Nodig: 6 van de 7\./).waitFor();
    await reading.getByText('Dit is nog niet bekend').first().waitFor();
    await reading.getByRole('listitem').getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Wie horen erbij' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[data-vak]')?.getAttribute('data-vak'))).toBe(new URL(page.url()).searchParams.get('vak'));
  });

  test('has a profile that a professional chooses with a reason, and never by itself', async () => {
    const page = await demonstration.as(WORKER, address(await familyOf(EMPTY), '?deel=oordeel'));
    await page.getByText('Nog niet gekozen.').waitFor();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await page.getByRole('radio', { name: 'Zorgmijdend gezin' }).check();
    await page.getByLabel('Tweede keuze daarnaast').selectOption('Overbelast gezin');
    await button(page, 'Keuze bewaren').click();
    await page.getByText(/De onderbouwing ontbreekt/).first().waitFor();
    await page.getByLabel('Waarop berust uw keuze?').fill('Zegt afspraken af.');
    await button(page, 'Keuze bewaren').click();
    await page.getByText('Nu gekozen: Zorgmijdend gezin, daarnaast Overbelast gezin').waitFor();
    await page.getByText('Bewaard: Zorgmijdend gezin.').waitFor();
    await expect.poll(() => focused(page)).toBe('Bewaard: Zorgmijdend gezin.');
    expect(await page.getByRole('table', { name: 'Eerdere keuzes' }).getByText('Zegt afspraken af.').count()).toBe(1);
  });
});

describe('second coding', () => {
  test('is blind, fills in the same list, and is handed in once', async () => {
    const page = await demonstration.as(CODER, '/codering');
    await heading(page, 'Tweede codering');
    await page.getByRole('row').filter({ hasText: 'nog niet begonnen' }).getByRole('link').first().click();
    await page.getByText('U ziet niet wat de eerste invulde.').waitFor();
    await page.locator('[role="gridcell"] [data-vak]').first().focus();
    expect(await page.locator('[role="gridcell"] [aria-pressed="true"]').count()).toBe(0);
    await page.keyboard.press('j');
    await isSaved(page);
    expect(await complaints(page)).toEqual([]);
    await button(page, 'Inleveren').click();
    await page.getByText(/^Nog \d+ van de \d+ vragen zijn leeg/).waitFor();
    expect(await complaints(page)).toEqual([]);
    await button(page, 'Toch inleveren').click();
    await page.getByText(/^Deze codering is ingeleverd/).waitFor();
    expect(await button(page, /nleveren/).count()).toBe(0);
  });

  test('is given by draw, with how far the two agree', async () => {
    const page = await demonstration.as(OFFICER, '/codering/verdelen');
    await page.getByText(/antwoorden die beiden gaven: \d+% hetzelfde, kappa 0,\d\d/).waitFor();
    const before = await page.getByText(/^\d+ van \d+$/).innerText();
    await page.getByLabel('Wie codeert').selectOption(CODER);
    await page.getByLabel('Deel van de registraties (%)').fill('5');
    await button(page, 'Loten en geven').click();
    await page.getByText(new RegExp(`^${CODER} heeft nu \\d+ registraties om te coderen`)).waitFor();
    await expect.poll(() => focused(page)).toMatch(/heeft nu \d+ registraties/);
    await expect.poll(() => page.getByText(/^\d+ van \d+$/).innerText()).not.toBe(before);
    expect(await complaintsEverywhere(page)).toEqual([]);
    await (await demonstration.session(OFFICER)).ask('mutation { setLocale(locale: nl) }');
  });
});

describe('the report on who is reached', () => {
  test('says what stands out, shows each share beside the study, and lists who is outside', async () => {
    const page = await demonstration.as(OFFICER, '/resultaten');
    await page.getByRole('link', { name: 'Bereik' }).click();
    const { targetGroupReach: { report, cases } } = await (await demonstration.session(OFFICER)).ask<{ targetGroupReach: { report: { headline: { nl: string } }; cases: number } }>('{ targetGroupReach { cases report } }');
    await page.getByText(report.headline.nl).waitFor();
    await page.getByText(`${cases} gezinnen in deze periode.`).waitFor();
    await page.getByText(/hebben bezwaar tegen gebruik buiten de eigen hulp/).waitFor();
    await page.getByRole('rowheader', { name: 'Domein 2: ouderfactoren' }).waitFor();
    await page.getByLabel('Locatie of team').selectOption('Team Zuid (team)');
    await page.getByRole('heading', { name: 'Samenvatting: Team Zuid' }).waitFor();
    await page.getByRole('table', { name: /^Buiten de doelgroep/ }).getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Binnen de doelgroep?' }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/gezinnen\/.*\/registratie\//);
  });

  test('is accessible, in two languages and at two widths', { timeout: 60_000 }, async () => {
    const page = await demonstration.as(OFFICER, '/resultaten/bereik');
    await settled(page);
    expect(await complaintsEverywhere(page)).toEqual([]);
    await (await demonstration.session(OFFICER)).ask('mutation { setLocale(locale: nl) }');
  });
});

test('what a client said is kept with its date and source, beside the objection of the family', async () => {
  const { familyId } = await familyOf('RS-206');
  const page = await demonstration.as(WORKER, `/gezinnen/${familyId}`);
  await button(page, 'Toestemming of bezwaar vastleggen').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Wie').selectOption('moeder');
  await dialog.getByLabel('Waarvoor').selectOption({ index: 0 });
  await dialog.getByLabel('Antwoord').selectOption('heeft bezwaar');
  await dialog.getByLabel('Waar blijkt het uit?').fill('startgesprek');
  await button(page, 'Bewaren').click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(/^Sinds .* Bron: startgesprek\./).waitFor();
  await page.getByText('Wat is gezegd: 1 keer').click();
  await page.getByRole('row').filter({ hasText: 'moeder' }).filter({ hasText: 'heeft bezwaar' }).waitFor();
  expect(await complaints(page)).toEqual([]);
});
