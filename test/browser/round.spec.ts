import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { approve, casesOf, score } from '../../infra/demonstration/round.ts';
import { PHONE, scrollsSideways, site } from '../support/page.ts';

const demonstration = site();
const inTables = (page: Page, name: string) => page.getByRole('table', { name }).getByRole('row');

test('a quality officer plans a round, draws, divides, follows, leaves out and closes it', async () => {
  const page = await demonstration.as('Lotte Jansen', '/rondes');
  await page.getByRole('link', { name: 'Ronde plannen' }).click();
  await page.getByLabel('Checklist of vragenlijst, en versie').selectOption('Proefversie checklist (VIG-MON-2012-PILOT)');
  await page.getByText('minstens 3 maanden gesloten').waitFor();
  await page.getByLabel('Naam van de ronde').fill('Hertoets 2012');
  await page.getByLabel('Trajecten gesloten vanaf').fill('2012-01-01');
  await page.getByLabel('Trajecten gesloten tot en met').fill('2012-03-31');
  await page.getByLabel('Peildatum').fill('2012-07-02');
  await page.getByRole('button', { name: 'Plannen en dossiers bekijken' }).click();

  await page.waitForURL('**/rondes/hertoets-2012/steekproef');
  await page.getByText('10 trajecten van 10 gezinnen kunnen beoordeeld worden.').waitFor();
  await page.getByRole('radio', { name: 'Een steekproef van gezinnen' }).check();
  await page.getByLabel('Aantal gezinnen').fill('3');
  await page.getByRole('textbox', { name: 'Lotnummer' }).fill('20120918');
  await page.getByText('Zo zouden 3 trajecten van 3 gezinnen meedoen.').waitFor();
  await page.getByText('De steekproef telt 3 gezinnen, minder dan de 25 die de methodiek aanraadt.').waitFor();
  expect(await inTables(page, 'Steekproef naast populatie: Team').nth(1).getByRole('cell').allInnerTexts()).toEqual(['10 (100%)', '3 (100%)']);
  await page.getByRole('button', { name: 'Trekking vastleggen' }).click();
  await page.getByText('Getrokken: 3 trajecten van 3 gezinnen, lotnummer 20120918.').waitFor();

  await page.getByRole('link', { name: 'Naar de verdeling' }).click();
  await page.getByRole('checkbox', { name: /^Kies Dossier/ }).first().check();
  await page.getByLabel('Beoordelaar', { exact: true }).selectOption('Ruben Prins');
  await page.getByRole('button', { name: '1 dossier toewijzen' }).click();
  await expect.poll(() => page.getByText('nog 2 niet verdeeld').count()).toBe(1);
  await page.getByRole('button', { name: 'Gelijk verdelen' }).click();
  await page.getByText('alles verdeeld').waitFor();
  await page.getByRole('link', { name: 'Naar de voortgang' }).click();

  await page.getByRole('heading', { name: 'Nog 3 dossiers houden de ronde open' }).waitFor();
  expect(await page.getByRole('button', { name: 'Ronde sluiten' }).count()).toBe(0);
  await page.getByRole('button', { name: /uit de ronde laten$/ }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Uit de ronde laten' }).click();
  expect(await dialog.getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
  await dialog.getByLabel('Waarom gaat dit dossier uit de ronde?').fill('Het dossier is vernietigd.');
  await dialog.getByRole('button', { name: 'Uit de ronde laten' }).click();
  await page.getByRole('heading', { name: 'Nog 2 dossiers houden de ronde open' }).waitFor();
  await page.getByText('Het dossier is vernietigd.').waitFor();

  await scoreAndApprove('hertoets-2012');
  await page.reload();
  await page.getByRole('heading', { name: 'Alles is goedgekeurd of uit de ronde gelaten.' }).waitFor();
  await page.getByRole('button', { name: 'Ronde sluiten' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ronde sluiten' }).click();
  await page.waitForURL('**/rondes/hertoets-2012/resultaten');
  await page.getByText('1 getrokken dossier telt niet mee:').waitFor();
  await page.getByRole('listitem').filter({ hasText: '1 × Het dossier is vernietigd.' }).waitFor();
  await page.getByRole('link', { name: /Voortgang/ }).click();
  await page.getByText('Deze ronde is gesloten op').waitFor();
  expect(await page.getByRole('button', { name: /uit de ronde laten$|weer meenemen$/ }).count()).toBe(0);
});

/** Ruben scores what is left for him and Eva approves it, as other tests do by hand. */
async function scoreAndApprove(slug: string): Promise<void> {
  const [ruben, eva, officer] = await Promise.all(['Ruben Prins', 'Eva Meijer', 'Lotte Jansen'].map((name) => demonstration.session(name)));
  const { round } = await officer!.ask<{ round: { id: string } }>('query ($slug: String!) { round(slug: $slug) { id } }', { slug });
  const cases = await casesOf({ memberId: '', session: ruben!, external: true }, round.id);
  expect(cases).toHaveLength(2);
  for (const each of cases) {
    await score(ruben!, each, { answers: await everyAnswer(ruben!, each.assignmentId) }, [], true);
    await approve(eva!, each.responseId);
  }
}

interface Asking { ask<T>(query: string, variables: Record<string, unknown>): Promise<T> }
interface Part { sections?: Part[]; items?: { code: string; counts: string }[] }

/** Yes to every scored question of the pinned version. */
async function everyAnswer(session: Asking, assignmentId: string): Promise<Record<string, { value: string }>> {
  const { scoring: { document } } = await session.ask<{ scoring: { document: { instruments: { sections: Part[] }[] } } }>('query ($id: ID!) { scoring(assignmentId: $id) { document } }', { id: assignmentId });
  const codes = (part: Part): string[] => [...(part.items ?? []).filter(({ counts }) => counts !== 'none').map(({ code }) => code), ...(part.sections ?? []).flatMap(codes)];
  return Object.fromEntries(document.instruments[0]!.sections.flatMap(codes).map((code) => [code, { value: 'YES' }]));
}

test('the same seed shows the same sample, another seed another one', async () => {
  const page = await demonstration.as('Noor de Wit', '/rondes/nieuw');
  await page.getByLabel('Naam van de ronde').fill('Proefloting');
  await page.getByLabel('Trajecten gesloten vanaf').fill('2010-01-01');
  await page.getByRole('button', { name: 'Plannen en dossiers bekijken' }).click();
  await page.getByRole('radio', { name: 'Een steekproef van gezinnen' }).check();
  await page.getByLabel('Aantal gezinnen').fill('11');
  const sampleWith = async (seed: string): Promise<string[]> => {
    const answer = page.waitForResponse((response) => (response.request().postData() ?? '').includes(`"sampleSize":11,"seed":${seed}}`));
    await page.getByRole('textbox', { name: 'Lotnummer' }).fill(seed);
    const { data } = (await (await answer).json()) as { data: { drawPreview: { rows: { characteristic: string; sample: number }[] } } };
    const years = data.drawPreview.rows.filter(({ characteristic }) => characteristic === 'year').map(({ sample }) => String(sample));
    const shown = async () => (await inTables(page, 'Steekproef naast populatie: Jaar van sluiten').locator('td:last-child').allInnerTexts()).map((text) => text.split(' ')[0]);
    await expect.poll(async () => (await shown()).slice(-years.length)).toEqual(years);
    return data.drawPreview.rows.map(({ sample }) => String(sample));
  };
  const first = await sampleWith('7');
  const others = [await sampleWith('8'), await sampleWith('9'), await sampleWith('10')];
  expect(others.some((other) => String(other) !== String(first))).toBe(true);
  await page.reload();
  await page.getByRole('radio', { name: 'Een steekproef van gezinnen' }).check();
  await page.getByLabel('Aantal gezinnen').fill('11');
  expect(await sampleWith('7')).toEqual(first);
});

test('a round nobody has drawn yet leads to its next step, and shows its tabs on a phone', async () => {
  const page = await demonstration.as('Lotte Jansen', '/rondes/nieuw', PHONE);
  await page.getByLabel('Naam van de ronde').fill('Leeg');
  await page.getByRole('button', { name: 'Plannen en dossiers bekijken' }).click();
  await page.getByText('Er is geen traject dat in deze ronde beoordeeld kan worden.').waitFor();
  expect(await page.getByRole('button', { name: 'Trekking vastleggen' }).count()).toBe(0);
  await page.getByRole('link', { name: /^Verdeling/ }).click();
  await page.getByRole('link', { name: 'Naar de steekproef' }).waitFor();
  expect(await scrollsSideways(page)).toBe(false);
});

test('a round is not planned without a team, and the page says so at the field', async () => {
  const page = await demonstration.as('Noor de Wit', '/rondes/nieuw');
  await page.getByRole('checkbox').first().waitFor();
  for (const team of await page.getByRole('checkbox').all()) await team.uncheck();
  await page.getByRole('button', { name: 'Plannen en dossiers bekijken' }).click();
  await page.getByText('Kies minstens één team.').waitFor();
  expect(page.url()).toContain('/rondes/nieuw');
});
