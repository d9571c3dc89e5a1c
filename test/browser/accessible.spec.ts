import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DEMONSTRATION_ORGANISATIONS, DEMONSTRATION_PEOPLE } from '../../apps/api/src/access/demonstration.ts';
import type { Session } from '../../infra/demonstration/client.ts';
import { complaints, complaintsEverywhere, goTo, kindOf, links, settled } from '../support/accessible.ts';
import { PHONE, site } from '../support/page.ts';
import { beginFile, fileOf, openFile } from '../support/scoring.ts';

const demonstration = site();

/** The first person of each role; the same role in a second provider has the same pages. */
const people = [...Map.groupBy(DEMONSTRATION_PEOPLE, ({ organisation, roleCodes }) => [DEMONSTRATION_ORGANISATIONS.find(({ slug }) => slug === organisation)!.kind, ...roleCodes].join()).values()].map(([person]) => person!);

function watch(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error') errors.push(`${new URL(page.url()).pathname} console: ${message.text()}`); });
  return errors;
}

test.for(people)('every page that $role.en $name can reach is accessible, in two languages and at two widths', { timeout: 240_000 }, async ({ name }) => {
  const page = await demonstration.as(name, '/');
  const wrong = watch(page);
  page.on('dialog', (leaving) => void leaving.accept()); // the forms that opened hold nothing to lose
  await settled(page);
  const seen = new Set<string>();
  const ahead = [new URL(page.url()).pathname];
  for (let path = ahead.shift(); path !== undefined; path = ahead.shift()) {
    if (seen.has(kindOf(path))) continue;
    seen.add(kindOf(path));
    await goTo(page, path);
    seen.add(kindOf(new URL(page.url()).pathname));
    ahead.push(...await links(page));
    wrong.push(...await complaintsEverywhere(page, () => dialogComplaints(page)));
  }
  expect(wrong).toEqual([]);
});

/** Opens each dialog, and each form that opens in the page itself, once. */
async function dialogComplaints(page: Page): Promise<string[]> {
  const found: string[] = [];
  if (/\/methodiek\/|\/doelgroep\//.test(page.url())) return found; // forms in the page: the tests below open those
  const openers = page.locator('main button:not([aria-expanded]):not([type=submit])').filter({ hasText: /\b(toevoegen|wijzigen|instellen|koppelen|vastleggen|beëindigen|add|change|configure|link|record|end)\b/i });
  const names = new Set(await openers.allInnerTexts());
  for (const name of names) {
    await openers.filter({ hasText: name }).first().click();
    const dialog = page.getByRole('dialog');
    const opened = await dialog.waitFor({ timeout: 3000 }).then(() => true, () => false);
    found.push(...await complaints(page));
    if (!opened) continue;
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }
  return found;
}

test.for(['assigned', 'in_progress', 'returned', 'submitted', 'approved'])('a case file that is %s is accessible', async (state) => {
  const page = await openFile(demonstration, await fileOf(demonstration, 'Joris Kok', state));
  const wrong = watch(page);
  await settled(page);
  expect([...await complaintsEverywhere(page), ...wrong]).toEqual([]);
});

test('scoring is accessible with a remark, guidance and a list of what is open in sight', async () => {
  const page = await beginFile(demonstration, await fileOf(demonstration, 'Tess Vermeer', 'assigned'));
  for (const summary of await page.locator('main summary').all()) await summary.click();
  await page.getByRole('checkbox', { name: /^(Past niet|Does not fit)/ }).first().check();
  await page.getByRole('button', { name: /^(Toelichting|Guidance)/ }).first().click();
  await page.getByRole('button', { name: /^(Inleveren|Hand in)$/ }).click();
  await page.getByRole('alert').first().waitFor();
  expect(await complaintsEverywhere(page)).toEqual([]);
});

/** Whatever language the account was left in. */
async function inDutch(name: string): Promise<Session> {
  const session = await demonstration.session(name);
  await session.ask('mutation { setLocale(locale: nl) }');
  return session;
}

test('the configuration is accessible with all that opens in it, right and wrong', { timeout: 120_000 }, async () => {
  const session = await inDutch('Noor de Wit');
  const { definitions: { programmes: [programme] } } = await session.ask<{ definitions: { programmes: { id: string }[] } }>('{ definitions { programmes { id } } }');
  const page = await demonstration.as('Noor de Wit', `/methodiek/inrichten/${programme!.id}`);
  const wrong = watch(page);
  await settled(page);
  for (const summary of await page.locator('main summary').all()) await summary.click();
  for (const name of [/^Norm verhogen, vraag 4a/, /^Eigen toelichting, vraag 4a/, /^Uitzetten, vraag 7/, /^Eigen vraag toevoegen, 1 /]) await page.getByRole('button', { name }).click();
  await page.getByRole('checkbox', { name: 'Eindverslag' }).uncheck();
  await page.getByRole('radio', { name: 'Een geloot deel' }).check();
  await page.getByRole('button', { name: 'Bekijk wat dit doet' }).click();
  await page.getByText(/\d+ dingen kloppen nog niet/).last().waitFor();
  wrong.push(...await complaintsEverywhere(page));
  await page.getByRole('checkbox', { name: /Wij meten hiermee|We measure with this/ }).first().uncheck();
  expect([...wrong, ...await complaintsEverywhere(page)]).toEqual([]);
});

test('an own list is accessible while it is made, tried out and not ready', { timeout: 120_000 }, async () => {
  const both = (nl: string) => ({ nl, en: `${nl} (en)` });
  const options = [{ code: 'O1', label: both('Thuis') }, { code: 'O2', label: both('Elders') }];
  const answers = [
    { kind: 'yes_no', scale: 'YES_NO' }, { kind: 'scale', scale: 'SCALE-1' }, { kind: 'choice', options }, { kind: 'multiple_choice', options }, { kind: 'number', min: 0, unit: both('keer') },
    { kind: 'date', precision: 'month' }, { kind: 'text' },
    { kind: 'rows', per: 'person', persons: ['mother', 'child'], explanation: true, fields: [{ code: 'F1', label: both('Waar?'), answer: { kind: 'choice', options } }, { code: 'F2', label: both('Hoe vaak?'), answer: { kind: 'number' } }] },
  ];
  const session = await inDutch('Noor de Wit');
  interface Own { id: string; revision: number; document: { scales: object[]; instruments: { sections: { items: object[] }[] }[] } }
  const { addOwnInstrument: own } = await session.ask<{ addOwnInstrument: Own }>('mutation ($name: TextInput!) { addOwnInstrument(name: $name) { id revision document } }', { name: both('Alle soorten') });
  own.document.scales.push({ code: 'SCALE-1', options });
  own.document.instruments[0]!.sections[0]!.items = answers.map((answer, index) => ({ code: `Q${index + 1}`, text: index === 2 ? { nl: '', en: '' } : both(`Vraag ${index + 1}?`), answer, counts: 'none' }));
  await session.ask('mutation ($input: SaveOwnInstrumentInput!) { saveOwnInstrument(input: $input) { id } }', { input: { id: own.id, revision: own.revision, document: own.document } });

  const page = await demonstration.as('Noor de Wit', `/methodiek/eigen/${own.id}`);
  const wrong = watch(page);
  await settled(page);
  wrong.push(...await complaintsEverywhere(page));
  await page.getByRole('button', { name: /^(Publiceren|Publish)$/ }).click();
  await page.getByRole('dialog').waitFor();
  wrong.push(...await complaints(page));
  await page.goto(`/methodiek/eigen/${own.id}/voorbeeld`);
  await settled(page);
  for (let row = 0; row < 2; row += 1) await page.getByRole('button', { name: /^(Toevoegen: persoon|Add: person)$/ }).click();
  wrong.push(...await complaintsEverywhere(page));
  await page.goto('/methodiek/eigen');
  await page.getByRole('button', { name: /^(Nieuwe lijst|New list)$/ }).click();
  await page.getByRole('dialog').waitFor();
  expect([...wrong, ...await complaints(page)]).toEqual([]);
});

test('the menus are accessible', async () => {
  const page = await demonstration.as('Noor de Wit', '/gezinnen');
  await settled(page);
  await page.getByRole('button', { name: /Noor de Wit$/ }).click();
  await page.getByRole('menu').waitFor();
  const wrong = await complaints(page);
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: PHONE, height: 900 });
  await page.getByRole('button', { name: /^(Menu openen|Open or close)/ }).click();
  await page.locator('nav a[href="/resultaten"]').waitFor();
  expect([...wrong, ...await complaints(page)]).toEqual([]);
});

test.for(['/inloggen', '/bestaat/niet'])('%s is accessible to somebody who is not signed in', async (path) => {
  const page = await demonstration.open();
  const wrong = watch(page);
  await page.goto(path);
  await settled(page);
  expect([...await complaintsEverywhere(page), ...wrong]).toEqual([]);
});
