import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { complaints, settled } from '../support/accessible.ts';
import { heading, password, pressUntil, scrollsSideways, site } from '../support/page.ts';

const demonstration = site();
const [WORKER, OFFICER, SCIENTIST] = ['Sem de Boer', 'Jeroen Prins', 'Vera Lammers'] as const;
/** A youth who came back, and has no goals yet this time. */
const RETURNED = 'OV-612';
const SMALL = 320;
const GOALS = ['Ik slaap weer een hele nacht', 'Ik ga elke dag naar school', 'Ik maak minder ruzie thuis'];
let where: { familyId: string; trajectoryId: string; clientNumber: string };
const address = (rest = '') => `/gezinnen/${where.familyId}/traject/${where.trajectoryId}/evaluaties${rest}`;
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
let days = 0;
/** A day on which nothing was evaluated yet, also when a test is tried again. */
const freshDay = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(Date.now() - 86_400_000 * (days += 1));

beforeAll(async () => {
  const session = await demonstration.session(WORKER);
  const { families: { items: [family] } } = await session.ask<{ families: { items: { id: string }[] } }>('query ($search: String!) { families(search: $search) { items { id } } }', { search: RETURNED });
  const { family: { trajectories } } = await session.ask<{ family: { trajectories: { id: string; endedOn: string | null; startedOn: string }[] } }>('query ($id: ID!) { family(id: $id) { trajectories { id endedOn startedOn } } }', { id: family!.id });
  const running = trajectories.find(({ endedOn }) => endedOn === null)!;
  where = { familyId: family!.id, trajectoryId: running.id, clientNumber: RETURNED };
  const input = { trajectoryId: running.id, whose: 'youth', setOn: running.startedOn, scale: 'gas', checked: {}, anchors: {} };
  for (const words of GOALS) await session.ask('mutation ($input: AddGoalInput!) { addGoal(input: $input) { __typename } }', { input: { ...input, words, key: randomUUID() } });
});

test('a client scores on a phone while the worker scores apart, and both lay the scores side by side', async () => {
  const page = await demonstration.as(WORKER, address());
  await button(page, 'Nieuwe evaluatie').first().click();
  await page.getByLabel('Datum van het gesprek').fill(freshDay());
  await page.getByLabel('Dit is de eindevaluatie').check();
  await button(page, 'Beginnen').click();
  await page.getByRole('heading', { level: 2, name: /^Eindevaluatie van/ }).waitFor();
  expect(await complaints(page)).toEqual([]);

  await button(page, 'Link maken').click();
  const link = (await page.getByRole('dialog').locator('p').filter({ hasText: '/vraag/' }).first().innerText()).trim();
  const code = (await page.getByRole('dialog').getByText(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/).innerText()).trim();
  expect(await complaints(page)).toEqual([]);
  await button(page, 'Klaar').click();

  // With the keyboard alone: a figure scores a goal and goes on to the next.
  await pressUntil(page, 'Tab', '[data-goal] input');
  for (const key of ['4', '3', '5']) await page.keyboard.press(key);
  await page.getByText(/bewaard \d/).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Begeleider: klaar').waitFor();
  expect(await page.getByRole('heading', { name: 'Scores naast elkaar' }).count()).toBe(0);

  const phone = await demonstration.open(SMALL);
  await phone.goto(new URL(link).pathname);
  await phone.getByLabel('Code').fill(code.toLowerCase());
  await button(phone, 'Verder').click();
  await heading(phone, 'Hoe gaat het?');
  expect(new URL(phone.url()).hash.slice(1)).toBe(new URL(link).hash.slice(1));
  expect(await complaints(phone)).toEqual([]);
  expect(await phone.locator('main').innerText()).not.toContain(where.clientNumber);
  await button(phone, 'Beginnen').click();
  await phone.getByText(GOALS[0]!).waitFor();
  expect(await complaints(phone)).toEqual([]);
  await phone.getByLabel('Het gaat heel slecht').check();
  await phone.getByLabel(/Wil je vertellen wat er is gebeurd/).fill('Ik lig elke nacht wakker');
  await button(phone, 'Volgende').click();
  await phone.getByText(GOALS[1]!).waitFor();

  // The network falls away for a while; nothing that was chosen is lost.
  await phone.context().setOffline(true);
  await phone.getByLabel('Weet ik niet').check();
  await phone.getByText(/Nog niet bewaard/).waitFor();
  await phone.context().setOffline(false);
  await phone.getByText(/bewaard \d/).waitFor();
  await phone.reload();
  await phone.getByText(GOALS[1]!).waitFor();
  expect(await phone.getByLabel('Weet ik niet').isChecked()).toBe(true);
  await phone.goBack();
  await phone.getByText(GOALS[0]!).waitFor();
  expect(await phone.getByLabel(/Wil je vertellen/).inputValue()).toBe('Ik lig elke nacht wakker');
  await button(phone, 'Volgende').click();
  await button(phone, 'Volgende').click();
  await phone.getByLabel('Het gaat beter').check();
  await button(phone, 'English').click();
  expect(await phone.getByLabel('It is going better').isChecked()).toBe(true);
  await button(phone, 'Nederlands').click();
  await button(phone, 'Volgende').click();

  await heading(phone, 'Wat vind je van de hulp?');
  expect(await complaints(phone)).toEqual([]);
  await button(phone, 'Ja, ik doe mee').click();
  for (let step = 0; (await phone.getByRole('heading', { level: 1 }).innerText()) !== 'Klaar?'; step += 1) {
    expect(step).toBeLessThan(25);
    const before = phone.url();
    const agree = phone.getByLabel('helemaal mee eens');
    const mark = phone.getByLabel('8', { exact: true });
    if (await agree.count()) await agree.check();
    else if (await mark.count()) await mark.check();
    if (step === 1) expect(await complaints(phone)).toEqual([]);
    expect(await scrollsSideways(phone)).toBe(false);
    await button(phone, 'Volgende').click();
    await phone.waitForURL((url) => url.href !== before);
  }
  await button(phone, 'Opsturen').click();
  await heading(phone, 'Dank je wel');
  expect(await complaints(phone)).toEqual([]);

  await page.reload();
  await page.getByRole('heading', { name: 'Scores naast elkaar' }).waitFor();
  await page.getByText('Ik lig elke nacht wakker').waitFor();
  await page.getByText('verschil van 3: praat erover').waitFor();
  await page.getByText('Welk cijfer geef je de hulp?').waitFor();
  expect(await complaints(page)).toEqual([]);
  await button(page, 'Evaluatie afronden').click();
  await page.getByText('afgerond, wordt nagekeken').waitFor();

  await page.goto(address());
  await page.getByRole('heading', { name: GOALS[0]! }).waitFor();
  await page.getByRole('img', { name: new RegExp(`^${GOALS[0]}`) }).waitFor();
  expect(await complaints(page)).toEqual([]);
  await phone.reload();
  await heading(phone, 'Deze link werkt niet meer');
});

test('whoever checks forms sends one back with a question, and the worker answers', async () => {
  const page = await demonstration.as(SCIENTIST, '/nakijken');
  await page.getByRole('link', { name: where.clientNumber, exact: true }).waitFor();
  expect(await complaints(page)).toEqual([]);
  await page.getByRole('link', { name: where.clientNumber, exact: true }).click();
  await page.getByRole('heading', { name: 'Scores naast elkaar' }).waitFor();
  expect(await complaints(page)).toEqual([]);
  await page.getByLabel('Uw vraag').fill('Hoe vaak is er ruzie?');
  await button(page, 'Teruggeven met deze vraag').click();
  await page.getByRole('heading', { name: 'Teruggegeven met een vraag' }).waitFor();
  const worker = await demonstration.as(WORKER, address());
  await worker.getByText('teruggekomen met een vraag').waitFor();
  await worker.getByRole('row').getByRole('link').click();
  await worker.getByText('Hoe vaak is er ruzie?').waitFor();
  expect(await complaints(worker)).toEqual([]);
  await worker.getByRole('textbox', { name: 'Antwoord' }).fill('Ongeveer een keer per week');
  await button(worker, 'Antwoorden en opnieuw inleveren').click();
  await worker.getByText('afgerond, wordt nagekeken').waitFor();
  await page.goto('/nakijken');
  await page.getByText(/zijn er 2 teruggegeven met een vraag/).waitFor();
});

test('on the device of the worker nothing but the questions opens until he proves who he is', async () => {
  const session = await demonstration.session(WORKER);
  const { addEvaluation } = await session.ask<{ addEvaluation: { id: string } }>('mutation ($input: AddEvaluationInput!) { addEvaluation(input: $input) { id } }', { input: { trajectoryId: where.trajectoryId, heldOn: freshDay(), final: false } });
  const page = await demonstration.as(WORKER, address(`/${addEvaluation.id}`), 820);
  await button(page, 'Apparaat geven').click();
  await button(page, 'Vergrendelen en geven').click();
  await heading(page, 'Hoe gaat het?');
  const locked = page.url();
  await page.goto(address(`/${addEvaluation.id}`));
  await page.getByRole('heading', { level: 1, name: 'Inloggen' }).waitFor();
  await page.goto(locked);
  await heading(page, 'Hoe gaat het?');
  await button(page, 'Beginnen').click();
  await page.getByLabel('Het gaat slechter').check();
  await button(page, 'Voor de begeleider').click();
  await page.getByLabel('Wachtwoord', { exact: true }).fill('geraden wachtwoord');
  await button(page, 'Terug').click();
  await page.getByText('Dit wachtwoord klopt niet.').waitFor();
  expect(await complaints(page)).toEqual([]);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await button(page, 'Terug').click();
  await page.getByRole('heading', { level: 2, name: /^Evaluatie van/ }).waitFor();
  await page.getByText('1 van 3 doelen gescoord').waitFor();
  expect(await page.locator('[data-goal] input:checked').count()).toBe(0);
});

test('at the desk anybody says without a name what he thinks of the help', async () => {
  const page = await demonstration.as(OFFICER, '/resultaten');
  await page.getByRole('link', { name: 'Tevredenheid zonder naam' }).click();
  await page.getByText('Er is nog geen kwartaal voorbij waarin iemand iets invulde.').waitFor();
  await button(page, 'Code maken').first().click();
  await button(page, 'Blad tonen').first().click();
  const code = (await page.getByRole('dialog').getByText(/^[2-9A-Z]{6}$/).innerText()).trim();
  expect(await complaints(page)).toEqual([]);
  const phone = await demonstration.open(SMALL);
  await phone.goto(`/vraag/de-overstap#${code}`);
  await heading(phone, 'Wat vind je van de hulp?');
  await settled(phone);
  expect(await complaints(phone)).toEqual([]);
  await button(phone, 'Beginnen').click();
  for (let step = 0; (await phone.getByRole('heading', { level: 1 }).innerText()) !== 'Klaar?'; step += 1) {
    expect(step).toBeLessThan(25);
    const agree = phone.getByLabel('helemaal mee eens');
    if (await agree.count()) await agree.check();
    const number = await phone.getByRole('heading', { level: 1 }).innerText();
    await button(phone, 'Volgende').click();
    await phone.waitForFunction((before) => document.querySelector('h1')?.textContent !== before, number);
  }
  await button(phone, 'Opsturen').click();
  await heading(phone, 'Dank je wel');
  await button(phone, 'Iemand anders wil ook invullen').click();
  await heading(phone, 'Wat vind je van de hulp?');
});
