import { addDays } from '@getrouw/domain';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { choose, heading, site } from '../support/page.ts';
import { addFamily, button, dialog, recordMilestone } from '../support/course.ts';

const demonstration = site();
const [WORKER, LEADER] = ['Sem de Boer', 'Nadia Amrani'] as const;
const YOUTH = 'OV-700';
const SMALL = 320;
const GOALS = ['Ik ga drie dagen in de week naar mijn stage', 'Ik weet wat ik elke maand kan uitgeven'];
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());

test('a youth is helped from registration to closing, scores on a phone, and counts in the outcomes', async () => {
  const page = await demonstration.as(WORKER, '/gezinnen');
  await addFamily(page, YOUTH, { Team: 'basisteam 1', Variant: 'NP-preventief' }, { Aangemeld: addDays(today, -100), 'Eerste contact': addDays(today, -98), Start: addDays(today, -90) });
  await page.getByRole('link', { name: 'Registratie van traject 1' }).click();
  await heading(page, `Registratie van ${YOUTH}`);
  await button(page, 'Persoon toevoegen').click();
  await dialog(page).getByLabel('Rol').selectOption('jongere');
  await dialog(page).getByLabel('Of: leeftijd bij de start').fill('19');
  await button(page, 'Bewaren').click();
  await page.getByRole('cell', { name: '19 jaar' }).waitFor();

  await page.getByRole('link', { name: YOUTH, exact: true }).click();
  await page.getByRole('link', { name: /^Traject 1/ }).click();
  await recordMilestone(page, 'Jongere besluit of het doorgaat', addDays(today, -97));
  for (const kind of ['Gesprek', 'Bericht']) {
    await button(page, kind).click();
    await page.getByRole('status').filter({ hasText: `Vastgelegd: ${kind}, vandaag.` }).waitFor();
  }
  const course = new URL(page.url()).pathname;
  await setGoals(page);

  await page.getByRole('link', { name: 'Evaluaties', exact: true }).click();
  await button(page, 'Nieuwe evaluatie').first().click();
  await page.getByLabel('Dit is de eindevaluatie').check();
  await button(page, 'Beginnen').click();
  await page.getByRole('heading', { level: 2, name: /^Eindevaluatie van/ }).waitFor();
  await button(page, 'Link maken').click();
  const link = new URL((await dialog(page).locator('p').filter({ hasText: '/vraag/' }).first().innerText()).trim());
  await button(page, 'Klaar').click();
  await scoreOnPhone(link);
  await page.locator('[data-goal] input').first().focus();
  for (const key of ['4', '4']) await page.keyboard.press(key);
  await page.getByText(/bewaard \d/).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Scores naast elkaar' }).waitFor();
  await button(page, 'Evaluatie afronden').click();
  await page.getByText('afgerond, wordt nagekeken').waitFor();

  await page.goto(course);
  await button(page, 'Traject afsluiten').first().click();
  await choose(page, 'Reden', 'Afgerond volgens plan');
  await choose(page, 'Vervolghulp', 'niet nodig');
  await dialog(page).getByLabel('Het eindverslag is klaar').check();
  await dialog(page).getByRole('button', { name: 'Afsluiten' }).click();
  await button(page, 'Afsluiting wijzigen').waitFor();

  const outcomes = await demonstration.as(LEADER, '/resultaten/uitkomsten');
  for (const figure of ['Doelrealisatie', 'Cliënttevredenheid']) {
    await outcomes.getByRole('region', { name: 'Wat gemeenten vragen' }).getByRole('button', { name: `Welke dossiers: ${figure}` }).click();
    await outcomes.getByRole('region', { name: 'De dossiers achter een cijfer' }).getByRole('link', { name: YOUTH }).waitFor();
  }
});

async function setGoals(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Plan en doelen', exact: true }).click();
  for (const words of GOALS) {
    await button(page, 'Doel toevoegen').click();
    await dialog(page).getByLabel('Het doel in eigen woorden').fill(words);
    await dialog(page).getByLabel('Gesteld op').fill(addDays(today, -80));
    await button(page, 'Bewaren').click();
    await dialog(page).waitFor({ state: 'detached' });
    await page.getByRole('listitem').filter({ hasText: words }).last().waitFor();
  }
}

/** As the youth sees it: every goal, and what he thinks of the help. */
async function scoreOnPhone({ pathname, hash }: URL): Promise<void> {
  const phone = await demonstration.open(SMALL);
  await phone.goto(`${pathname}${hash}`);
  await heading(phone, 'Hoe gaat het?');
  await button(phone, 'Beginnen').click();
  for (const words of GOALS) {
    await phone.getByText(words).waitFor();
    await phone.getByLabel('Het gaat beter').check();
    await button(phone, 'Volgende').click();
  }
  await heading(phone, 'Wat vind je van de hulp?');
  await button(phone, 'Ja, ik doe mee').click();
  for (let step = 0; (await phone.getByRole('heading', { level: 1 }).innerText()) !== 'Klaar?'; step += 1) {
    expect(step).toBeLessThan(25);
    const before = phone.url();
    const agree = phone.getByLabel('helemaal mee eens');
    if (await agree.count()) await agree.check();
    await button(phone, 'Volgende').click();
    await phone.waitForURL((url) => url.href !== before);
  }
  await button(phone, 'Opsturen').click();
  await heading(phone, 'Dank je wel');
}
