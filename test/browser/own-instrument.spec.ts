import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { approve, score } from '../../infra/demonstration/round.ts';
import { choose, focusedName, tabTo, typeInto } from '../support/keyboard.ts';
import { PHONE, scrollsSideways, site } from '../support/page.ts';
import { atQuestion, focusedQuestion, question, storedValues } from '../support/scoring.ts';

const demonstration = site();

interface Item { code: string; text: { nl: string }; answer: { kind: string }; counts: string }
interface Own { id: string; state: string; versionCode: string; document: { onlyIn?: string; instruments: { sections: { items: Item[] }[] }[] }; problems: unknown[]; revision: number; adoptedVersionId: string | null }

async function stored(id: string): Promise<Own> {
  const { ownInstrument } = await (await demonstration.session('Noor de Wit')).ask<{ ownInstrument: Own }>(
    'query ($id: ID!) { ownInstrument(id: $id) { id state versionCode document problems { path } revision adoptedVersionId } }', { id });
  return ownInstrument;
}
const itemsOf = ({ document }: Own): Item[] => document.instruments[0]!.sections.flatMap(({ items }) => items);
const texts = async (id: string): Promise<string[]> => itemsOf(await stored(id)).map(({ text }) => text.nl);
const idOf = (page: Page): string => /eigen\/([\w-]+)/.exec(page.url())![1]!;

/** A draft with one yes/no question per text, made over the API. */
async function draftWith(name: string, ...asked: string[]): Promise<Own> {
  const noor = await demonstration.session('Noor de Wit');
  const { addOwnInstrument: own } = await noor.ask<{ addOwnInstrument: Own }>(
    'mutation ($name: TextInput!) { addOwnInstrument(name: $name, onlyIn: nl) { id document revision } }', { name: { nl: name, en: name } });
  own.document.instruments[0]!.sections[0]!.items = asked.map((text, index) =>
    ({ code: `Q${index + 1}`, text: { nl: text, en: text }, answer: { kind: 'yes_no', scale: 'YES_NO' }, counts: 'execution' }));
  await noor.ask('mutation ($input: SaveOwnInstrumentInput!) { saveOwnInstrument(input: $input) { id } }', { input: { id: own.id, revision: own.revision, document: own.document } });
  return stored(own.id);
}

async function addQuestion(page: Page, text: string, kind: string): Promise<void> {
  await tabTo(page, 'Vraag toevoegen');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedName(page)).toBe('Vraag');
  await page.keyboard.type(text);
  await choose(page, 'Soort antwoord', kind);
}

test('a list is made by keyboard alone with every kind of question, published, used in a round by an assessor, and reported', async () => {
  const page = await demonstration.as('Noor de Wit', '/methodiek');
  await page.getByRole('heading', { level: 1, name: 'Methodiek' }).waitFor();
  await page.getByRole('heading', { name: 'Eigen lijsten' }).waitFor();
  await tabTo(page, 'Naar eigen lijsten');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Eigen lijsten' }).waitFor();
  await page.getByText('Nog geen eigen lijst').waitFor();
  await tabTo(page, 'Nieuwe lijst');
  await page.keyboard.press('Enter');
  await typeInto(page, 'Naam van de lijst', 'Gesprek na afloop');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Gesprek na afloop' }).waitFor();
  const id = idOf(page);

  await addQuestion(page, 'Is er een gesprek na afloop geweest?', 'Ja of nee');
  expect(await page.locator('[data-item]').first().getAttribute('data-item')).toBe('GESPREK-AFLOOP-GEWEEST');
  await choose(page, 'Norm', 'een deel moet ja zijn');
  await typeInto(page, 'Toelichting voor de beoordelaar', 'Kijk in het slotverslag.');
  await addQuestion(page, 'Hoe was de sfeer?', 'Schaal');
  await typeInto(page, 'Antwoord 1', 'Slecht');
  await typeInto(page, 'Antwoord 2', 'Matig');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedName(page)).toBe('Antwoord 3');
  await page.keyboard.type('Goed');
  await addQuestion(page, 'Waar was het gesprek?', 'Een antwoord kiezen');
  await typeInto(page, 'Antwoord 1', 'Thuis');
  await typeInto(page, 'Antwoord 2', 'Op kantoor');
  await typeInto(page, 'Antwoord 3', 'Elders');
  await addQuestion(page, 'Wie waren erbij?', 'Meer antwoorden kiezen');
  await typeInto(page, 'Antwoord 1', 'Moeder');
  await typeInto(page, 'Antwoord 2', 'Vader');
  await typeInto(page, 'Antwoord 3', 'Kind');
  await addQuestion(page, 'Hoe vaak is er gesproken?', 'Getal');
  await typeInto(page, 'Kleinste getal', '0');
  await typeInto(page, /^Eenheid/, 'keer');
  await tabTo(page, 'Moet worden ingevuld');
  await page.keyboard.press('Space');
  await addQuestion(page, 'Wanneer was het laatste gesprek?', 'Datum');
  await choose(page, 'Hoe precies', 'maand en jaar');
  await addQuestion(page, 'Wat is er afgesproken?', 'Tekst');
  await addQuestion(page, 'Wie is er gesproken?', 'Een rij per kind of persoon');
  await choose(page, 'Een rij per', 'persoon');
  await typeInto(page, 'Vraag per rij 1', 'Hoe vaak');
  await choose(page, 'Vraag per rij 1: soort antwoord', 'Getal');
  await tabTo(page, 'Vraag per rij toevoegen');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedName(page)).toBe('Vraag per rij 2');
  await page.keyboard.type('Vond die het nuttig?');
  await addQuestion(page, 'Te veel', 'Tekst');

  // One up by its key, one away by its button; what is left has the focus.
  await tabTo(page, 'Vraag 9 omhoog', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedName(page)).toBe('Vraag 8 omhoog');
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => focusedName(page)).toBe('Vraag 9 omhoog');
  await tabTo(page, 'Vraag 9 verwijderen');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedName(page)).toBe('Vraag');
  await page.getByText('Alles klopt').waitFor();
  await page.getByRole('status').filter({ hasText: /bewaard \d\d:\d\d, laatste wijziging door Noor de Wit/ }).waitFor();
  await expect.poll(async () => itemsOf(await stored(id)).map(({ text, answer }) => [text.nl, answer.kind])).toEqual([
    ['Is er een gesprek na afloop geweest?', 'yes_no'], ['Hoe was de sfeer?', 'scale'], ['Waar was het gesprek?', 'choice'], ['Wie waren erbij?', 'multiple_choice'],
    ['Hoe vaak is er gesproken?', 'number'], ['Wanneer was het laatste gesprek?', 'date'], ['Wat is er afgesproken?', 'text'], ['Wie is er gesproken?', 'rows'],
  ]);

  await tabTo(page, 'Voorbeeld', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Voorbeeld: Gesprek na afloop' }).waitFor();
  await tabTo(page, /^Ja/);
  await page.keyboard.press('j');
  expect(await focusedQuestion(page)).toBe('VAAK-GESPROKEN');
  await tabTo(page, 'Terug naar de lijst', 'Shift+Tab');
  await page.keyboard.press('Enter');

  await tabTo(page, 'Publiceren');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Lijst publiceren?' }).waitFor();
  await page.keyboard.press('Tab');
  await tabTo(page, 'Publiceren');
  await page.keyboard.press('Enter');
  await page.getByText('Versie V1, gepubliceerd op').waitFor();
  const own = await stored(id);
  expect(own).toMatchObject({ state: 'published', document: { onlyIn: 'nl' } });
  await tabTo(page, 'Meetronde plannen', 'Shift+Tab');
  await page.keyboard.press('Enter');

  const round = await planOn(page, own);
  await drawAndAssign(round.slug);
  const others = await fillIn(round.id);
  const mean = (first: number, rest: number) => ((first + rest * others) / (1 + others)).toLocaleString('nl-NL', { maximumFractionDigits: 1 });
  await page.goto(`/rondes/${round.slug}/resultaten`);
  await page.getByRole('heading', { name: 'Overige antwoorden' }).waitFor();
  const of = (code: string) => page.locator(`[data-distribution="${code}"]`).innerText();
  expect(await page.locator('tbody', { hasText: 'Is er een gesprek na afloop geweest?' }).innerText()).toMatch(/100\s*%/);
  expect(await of('SFEER')).toMatch(new RegExp(`Slecht\\s+0[^]*Matig\\s+${others}\\s[^]*Goed\\s+1\\s[^]*Gemiddelde\\s+${mean(3, 2)}`));
  expect(await of('GESPREK')).toMatch(new RegExp(`Thuis\\s+1\\s[^]*Op kantoor\\s+${others}\\s`));
  expect(await of('ERBIJ')).toMatch(new RegExp(`Moeder\\s+${1 + others}\\s[^]*Vader\\s+1\\s[^]*Kind\\s+0`));
  expect(await of('VAAK-GESPROKEN')).toMatch(new RegExp(`Gemiddelde\\s+${mean(3.5, 1.5)} keer`));
  expect(await of('AFGESPROKEN')).not.toMatch(/bellen/);
  expect(await of('GESPROKEN')).toMatch(/Rijen\s+2\s[^]*moeder\s+1\s[^]*kind\s+1\s[^]*Hoe vaak[^]*Gemiddelde\s+2\s[^]*Vond die het nuttig\?[^]*Ja\s+1\s[^]*Nee\s+1/);
}, 300_000);

async function planOn(page: Page, own: Own): Promise<{ id: string; slug: string }> {
  await page.getByRole('heading', { level: 1, name: 'Ronde plannen' }).waitFor();
  await page.getByRole('combobox', { name: /^Checklist of vragenlijst, en versie/ }).selectOption('Gesprek na afloop (V1, eigen lijst)');
  await page.getByRole('combobox', { name: 'Trajecten van' }).waitFor();
  await page.getByLabel('Trajecten gesloten vanaf').fill('2020-01-01');
  await page.getByRole('button', { name: 'Plannen en dossiers bekijken' }).click();
  await page.waitForURL(/\/rondes\/[^/]+\/steekproef/);
  const slug = /rondes\/([^/]+)/.exec(page.url())![1]!;
  const { round } = await (await demonstration.session('Noor de Wit')).ask<{ round: { id: string; instrumentCode: string } }>('query ($slug: String!) { round(slug: $slug) { id } }', { slug });
  expect(own.adoptedVersionId).toBeTruthy();
  return { id: round.id, slug };
}

/** Two families for Tess Vermeer. */
async function drawAndAssign(slug: string): Promise<void> {
  const noor = await demonstration.session('Noor de Wit');
  const { round } = await noor.ask<{ round: { id: string; revision: number } }>('query ($slug: String!) { round(slug: $slug) { id revision } }', { slug });
  await noor.ask('mutation ($input: DrawInput!) { draw(input: $input) { id } }', { input: { roundId: round.id, revision: round.revision, sampling: 'sample', sampleSize: 2, seed: 7 } });
  const { members } = await noor.ask<{ members: { items: { id: string; name: string }[] } }>('{ members(first: 100) { items { id name } } }');
  const tess = members.items.find(({ name }) => name === 'Tess Vermeer')!.id;
  await noor.ask('mutation ($input: AssignEvenlyInput!) { assignEvenly(input: $input) { assigned } }', { input: { roundId: round.id, assessorIds: [tess] } });
}

/** The first file by keyboard on the page, the others over the API; then all of it approved. Gives how many others there were. */
async function fillIn(roundId: string): Promise<number> {
  const tess = await demonstration.session('Tess Vermeer');
  const { assignedCases } = await tess.ask<{ assignedCases: { items: { assignmentId: string; responseId: string; roundId: string; clientNumber: string; trajectoryNumber: number }[] } }>(
    '{ assignedCases(first: 200) { items { assignmentId responseId roundId clientNumber trajectoryNumber } } }');
  const [first, ...others] = assignedCases.items.filter((each) => each.roundId === roundId);
  const page = await demonstration.as('Tess Vermeer', `/mijn-dossiers/${first!.assignmentId}`);
  await page.getByRole('button', { name: 'Dit verklaar ik' }).waitFor();
  await expect.poll(() => focusedName(page)).toBe('Dit verklaar ik');
  await page.keyboard.press('Enter');
  expect(await atQuestion(page)).toBe('GESPREK-AFLOOP-GEWEEST');
  expect(await page.getByRole('heading', { name: 'Stukken' }).count()).toBe(0);
  await page.keyboard.press('i');
  await question(page, 'GESPREK-AFLOOP-GEWEEST').getByText('Kijk in het slotverslag.').waitFor();
  await page.keyboard.press('p'); // nothing in an own list is marked: the key does nothing
  expect(await question(page, 'GESPREK-AFLOOP-GEWEEST').getByRole('textbox').count()).toBe(0);
  await page.keyboard.press('j');
  await expect.poll(() => focusedQuestion(page)).toBe('VAAK-GESPROKEN');
  await page.keyboard.type('-2');
  await question(page, 'VAAK-GESPROKEN').getByText(/vanaf 0/).waitFor();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('3,5');
  await page.keyboard.press('ArrowDown');
  expect(await focusedQuestion(page)).toBe('LAATSTE-GESPREK');
  await page.keyboard.type('5');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2026');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('Nog een ');
  const file = { ...first!, assessor: 'Tess Vermeer' };
  await expect.poll(async () => (await storedValues(demonstration, file))['AFGESPROKEN']).toBe('Nog een');
  await page.keyboard.type('keer bellen');
  await fillInRows(page);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  for (const [code, key] of [['VAAK-GESPROKEN', ''], ['ERBIJ', '1'], ['ERBIJ', '2']] as const) {
    while ((await focusedQuestion(page)) !== code) await page.keyboard.press('ArrowUp');
    if (key) await page.keyboard.press(key);
  }
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('1');
  while ((await focusedQuestion(page)) !== 'SFEER') await page.keyboard.press('ArrowUp');
  await page.keyboard.press('3');
  await expect.poll(() => storedValues(demonstration, file)).toEqual({
    'GESPREK-AFLOOP-GEWEEST': 'YES', 'SFEER': 'O3', 'GESPREK': 'O1', 'ERBIJ': ['O1', 'O2'], 'VAAK-GESPROKEN': 3.5, 'LAATSTE-GESPREK': '2026-05', 'AFGESPROKEN': 'Nog een keer bellen',
    'GESPROKEN': [{ person: 'mother', fields: { F1: 2, F2: 'YES' } }, { person: 'child', fields: { F2: 'NO' } }],
  });
  await tabTo(page, 'Inleveren');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Ingeleverd' }).waitFor();
  await page.getByText('mei 2026').waitFor();
  await page.getByText('moeder (Hoe vaak: 2, Vond die het nuttig?: Ja); kind (Vond die het nuttig?: Nee)').waitFor();

  for (const other of others) await score(tess, other, { answers: {
    'GESPREK-AFLOOP-GEWEEST': { value: 'YES' }, 'SFEER': { value: 'O2' }, 'GESPREK': { value: 'O2' }, 'ERBIJ': { value: ['O1'] as never }, 'VAAK-GESPROKEN': { value: 1.5 as never },
  } }, [], true);
  const hanna = await demonstration.session('Hanna Smit');
  for (const { responseId } of [first!, ...others]) await approve(hanna, responseId);
  return others.length;
}

/** Two rows by keyboard, one of them taken away again, from the question before. */
async function fillInRows(page: Page): Promise<void> {
  await page.keyboard.press('ArrowDown');
  expect(await focusedName(page)).toBe('Toevoegen: persoon');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedName(page)).toBe('Over wie gaat deze rij?');
  await tabTo(page, 'Hoe vaak');
  await page.keyboard.type('2');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  for (const person of ['k', 'v']) {
    await tabTo(page, 'Toevoegen: persoon');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedName(page)).toBe('Over wie gaat deze rij?');
    await page.keyboard.press(person);
    await tabTo(page, 'Hoe vaak');
  }
  await tabTo(page, 'persoon 3 verwijderen');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedName(page)).toBe('Toevoegen: persoon');
  await tabTo(page, /^Nee/, 'Shift+Tab');
  await page.keyboard.press('Space');
}

test('what is wrong stands at the question and as links that lead there, and nothing is published with it', async () => {
  const own = await draftWith('Met fouten', 'Eerste', 'Tweede');
  const page = await demonstration.as('Noor de Wit', `/methodiek/eigen/${own.id}`);
  const second = page.getByRole('group', { name: 'Vraag 2: Tweede' });
  await second.getByRole('textbox', { name: 'Vraag', exact: true }).fill('');
  const card = page.locator('[data-item="Q2"]');
  await card.getByText('vraag 2 (Q2): de tekst van de vraag ontbreekt. Vul die in.').waitFor();
  await card.getByRole('textbox', { name: 'Code' }).fill('Q1');
  await page.locator('[data-item="Q1"]').nth(1).getByText(/staat er twee keer/).waitFor();
  await page.getByRole('button', { name: 'Publiceren' }).click();
  const dialog = page.getByRole('dialog', { name: 'De lijst is nog niet klaar' });
  await dialog.getByRole('link', { name: /de tekst van de vraag ontbreekt/ }).click();
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[role=group]')?.getAttribute('aria-label'))).toBe('Vraag 2');
  await expect.poll(async () => (await stored(own.id)).problems.length).toBe(2);
  expect((await stored(own.id)).state).toBe('draft');
});

test('typing in a list of three hundred questions keeps up with the typist', async () => {
  const own = await draftWith('Lang', ...Array.from({ length: 300 }, (_, index) => `Vraag nummer ${index + 1}`));
  const page = await demonstration.as('Noor de Wit', `/methodiek/eigen/${own.id}`);
  const text = page.locator('[data-item="Q150"]').getByRole('textbox', { name: 'Vraag', exact: true });
  await text.fill('');
  const started = Date.now();
  await page.keyboard.type('aangepaste');
  expect(Date.now() - started).toBeLessThan(5000); // each letter drew all questions again: a second per letter
  await expect.poll(async () => (await texts(own.id))[149]).toBe('aangepaste');
});

test('two people see each other, and whose change came last', async () => {
  const own = await draftWith('Samen', 'Eerste', 'Tweede');
  const [noor, ilse] = await Promise.all([demonstration.as('Noor de Wit', `/methodiek/eigen/${own.id}`), demonstration.as('Ilse Bakker', `/methodiek/eigen/${own.id}`)]);
  await noor.getByText('Werkt hier nu ook aan: Ilse Bakker').waitFor();
  await ilse.getByText('Werkt hier nu ook aan: Noor de Wit').waitFor();
  await ilse.getByRole('group', { name: 'Vraag 1: Eerste' }).getByRole('textbox', { name: 'Vraag', exact: true }).fill('Eerste, door Ilse');
  await noor.getByRole('group', { name: 'Vraag 1: Eerste, door Ilse' }).waitFor();
  await noor.getByText(/laatste wijziging door Ilse Bakker/).waitFor();
  expect(await texts(own.id)).toEqual(['Eerste, door Ilse', 'Tweede']);
});

test.for([
  { choice: 'Houd wat hier staat', kept: 'Van Noor' },
  { choice: 'Neem de versie van Ilse Bakker over', kept: 'Van Ilse' },
])('two people who change the same: the second sees both and chooses "$choice"', async ({ choice, kept }) => {
  const own = await draftWith('Tegelijk', 'Eerste');
  const page = await demonstration.as('Noor de Wit', `/methodiek/eigen/${own.id}`);
  const text = page.getByRole('textbox', { name: 'Vraag', exact: true });
  await text.waitFor();
  let ilseWasFirst = false;
  await page.route('**/graphql', async (route) => {
    if (ilseWasFirst || !route.request().postData()?.includes('SaveOwnInstrument')) { await route.continue(); return; }
    ilseWasFirst = true;
    const { revision, document } = await stored(own.id);
    document.instruments[0]!.sections[0]!.items[0]!.text = { nl: 'Van Ilse', en: 'Van Ilse' } as never;
    await (await demonstration.session('Ilse Bakker')).ask('mutation ($input: SaveOwnInstrumentInput!) { saveOwnInstrument(input: $input) { id } }', { input: { id: own.id, revision, document } });
    await route.continue();
  });
  await text.fill('Van Noor');
  const conflict = page.getByRole('alert').filter({ hasText: 'Ilse Bakker heeft intussen iets anders bewaard' });
  await conflict.waitFor();
  expect(await conflict.getByRole('row').last().innerText()).toMatch(/Q1\s+Van Noor\s+Van Ilse/);
  await conflict.getByRole('button', { name: choice }).click();
  await conflict.waitFor({ state: 'detached' });
  await expect.poll(() => texts(own.id)).toEqual([kept]);
  expect(await text.inputValue()).toBe(kept);
});

test('a published list is followed by a new version, in which codes keep their meaning', async () => {
  const own = await draftWith('Twee versies', 'Eerste');
  const noor = await demonstration.session('Noor de Wit');
  await noor.ask('mutation ($id: ID!, $revision: Int!) { publishOwnInstrument(id: $id, revision: $revision) { id } }', { id: own.id, revision: own.revision });
  const page = await demonstration.as('Noor de Wit', `/methodiek/eigen/${own.id}`);
  await page.getByText('Deze versie verandert niet meer').waitFor();
  await page.getByRole('button', { name: 'Nieuwe versie maken' }).click();
  await page.getByText('Concept van versie V2').waitFor();
  await page.getByText('Hoort bij deze vraag sinds een eerdere versie.').waitFor();
  await page.getByRole('textbox', { name: 'Vraag', exact: true }).fill('Eerste, scherper');
  await expect.poll(async () => itemsOf(await stored(idOf(page))).map(({ code, text }) => [code, text.nl])).toEqual([['Q1', 'Eerste, scherper']]);
});

test('who may not make lists sees no way to them', async () => {
  const page = await demonstration.as('Pieter Dekker', '/methodiek');
  await page.getByRole('heading', { level: 1, name: 'Methodiek' }).waitFor();
  expect(await page.getByRole('link', { name: 'Naar eigen lijsten' }).count()).toBe(0);
  await page.goto('/methodiek/eigen');
  await page.getByText('Met uw rol mag dit niet').waitFor();
});

test('nothing scrolls sideways on a phone', async () => {
  const own = await draftWith('Smal', 'Een vraag met een lang woord: overdrachtsdocumentatieverplichting');
  for (const path of ['', '/voorbeeld']) {
    const page = await demonstration.as('Noor de Wit', `/methodiek/eigen/${own.id}${path}`, PHONE);
    await page.getByText('overdrachtsdocumentatieverplichting').or(page.getByRole('textbox', { name: 'Vraag', exact: true })).first().waitFor();
    expect(await scrollsSideways(page)).toBe(false);
  }
});
