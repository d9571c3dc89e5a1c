import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { emailOf, fillInAndSignIn, heading, password, site } from '../support/page.ts';
import { atQuestion, beginFile, fileOf, focusedQuestion, openFile, question, stored, storedValues } from '../support/scoring.ts';

const demonstration = site();
const saveStatus = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });

/** Tries to leave, stays when asked; whether one was asked. */
async function warnsOnLeaving(page: Page): Promise<boolean> {
  const asked = page.waitForEvent('dialog', { timeout: 3000 }).then(async (dialog) => {
    await dialog.dismiss();
    return dialog.type() === 'beforeunload';
  }, () => false);
  await page.close({ runBeforeUnload: true });
  return asked;
}

test('answers given while PostgreSQL is stopped for ten seconds are kept, and saved in their order when it is back', async () => {
  const file = await fileOf(demonstration, 'Joris Kok', 'assigned');
  const page = await beginFile(demonstration, file);
  expect(await atQuestion(page)).toBe('VIG-U1-1');
  await page.keyboard.press('j');
  await expect.poll(() => storedValues(demonstration, file)).toEqual({ 'VIG-U1-1': 'YES' });
  const given: string[] = [];

  await demonstration.getrouw.withoutPostgres(async () => {
    const back = Date.now() + 10_000;
    for (const key of 'jnnj') {
      given.push((await focusedQuestion(page))!);
      await page.keyboard.press(key);
    }
    await page.keyboard.press('ArrowUp'); // second thoughts about the last one
    expect(await focusedQuestion(page)).toBe(given.at(-1));
    await page.keyboard.press('n');

    await saveStatus(page, 'Nog niet bewaard: 4 antwoorden.').waitFor();
    expect(await warnsOnLeaving(page)).toBe(true);
    await page.getByRole('radio', { name: 'Aanwezig' }).first().check({ force: true });
    await saveStatus(page, 'Nog niet bewaard: 5 antwoorden.').waitFor();
    for (const code of given) expect(await question(page, code).getByRole('radio', { checked: true }).count()).toBe(1);
    await sleep(back - Date.now());
    await saveStatus(page, 'Nog niet bewaard: 5 antwoorden.').waitFor();
  });

  await saveStatus(page, /^\s*bewaard \d\d:\d\d/).waitFor();
  const { answers, documents } = await stored(demonstration, file);
  const saved = given.map((code) => answers[code]!);
  expect(saved.map(({ value }) => value)).toEqual(['YES', 'NO', 'NO', 'NO']);
  expect(saved.toSorted((one, other) => one.savedAt.localeCompare(other.savedAt)).map(({ itemCode }) => itemCode)).toEqual(given);
  expect(Object.values(documents)).toEqual([true]);
  expect(await warnsOnLeaving(page)).toBe(false);
});

test('a file is not handed in before everything is saved', async () => {
  const file = await fileOf(demonstration, 'Tess Vermeer', 'returned');
  const page = await openFile(demonstration, file);
  expect(await atQuestion(page)).toBe('VIG-U4-3');
  await demonstration.getrouw.withoutPostgres(async () => {
    await page.keyboard.press('j');
    await saveStatus(page, 'Nog niet bewaard: 1 antwoord.').waitFor();
    await page.getByRole('button', { name: 'Inleveren' }).click();
    await page.getByText('Nog niet ingeleverd: nog niet alles is bewaard.').waitFor();
  });
  await saveStatus(page, /^\s*bewaard \d\d:\d\d/).waitFor();
  expect((await stored(demonstration, file)).answers['VIG-U4-3']?.value).toBe('YES');
  await page.getByRole('button', { name: 'Inleveren' }).click();
  await page.getByRole('heading', { name: 'Ingeleverd' }).waitFor();
});

test('a page opened meanwhile says that it could not be loaded, and loads when the database is back', async () => {
  const page = await demonstration.as('Tess Vermeer', '/mijn-dossiers');
  await heading(page, 'Mijn dossiers');
  await demonstration.getrouw.withoutPostgres(async () => {
    await page.reload();
    await page.getByRole('heading', { name: 'Er ging iets mis op deze pagina' }).waitFor();
  });
  await page.getByRole('button', { name: 'Opnieuw laden' }).click();
  await heading(page, 'Mijn dossiers');
  await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(10);
});

test('answers given after the session has ended stay, and are saved once the person has signed in on another tab', async () => {
  const file = await fileOf(demonstration, 'Tess Vermeer', 'in_progress');
  const page = await openFile(demonstration, file);
  await atQuestion(page);
  const before = await storedValues(demonstration, file);
  await page.context().request.post('/auth/sign-out');

  const given: string[] = [];
  for (const key of 'njn') {
    given.push((await focusedQuestion(page))!);
    await page.keyboard.press(key);
  }
  await saveStatus(page, 'U bent uitgelogd. Uw antwoorden staan nog in dit venster.').waitFor();
  expect(await storedValues(demonstration, file)).toEqual(before);
  expect(await warnsOnLeaving(page)).toBe(true);

  const [tab] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', { name: 'Inloggen op een nieuw tabblad' }).click()]);
  await fillInAndSignIn(tab, emailOf('Tess Vermeer'), password);
  await heading(tab, 'Mijn dossiers');

  await saveStatus(page, /^\s*bewaard \d\d:\d\d/).waitFor();
  expect(await storedValues(demonstration, file)).toEqual({ ...before, [given[0]!]: 'NO', [given[1]!]: 'YES', [given[2]!]: 'NO' });
});
