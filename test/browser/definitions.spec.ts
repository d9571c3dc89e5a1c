import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Definition, items } from '../../libs/domain/src/index.ts';
import { np, reset, vigFinal } from '../../libs/interventions/src/index.ts';
import { complaints, settled } from '../support/accessible.ts';
import { heading, PHONE, site } from '../support/page.ts';

const demonstration = site();
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** What a reader has to find: questions with their guidance, documents, phases with milestones, and what is asked of the course, in one language. */
function everything(locale: 'nl' | 'en'): string[] {
  const questions = vigFinal.instruments.flatMap((instrument) => items(instrument).flatMap(({ item }) => [item.code, item.text[locale], ...(item.guidance ? [item.guidance[locale]] : [])]));
  const phases = vigFinal.phases.flatMap(({ name, milestones }) => [name[locale], ...(milestones ?? []).flatMap((milestone) => [milestone.name, ...(milestone.fields ?? []).map(({ label }) => label)].map((text) => text[locale]))]);
  const course = [...vigFinal.courseRules!.map(({ name }) => name[locale]), ...vigFinal.prompts!.map(({ text }) => text[locale]), ...vigFinal.closingReasons!.map(({ name }) => name[locale])];
  return [...questions, ...phases, ...course, ...vigFinal.documents.map(({ name }) => name[locale])].map(plain);
}

async function lacking(page: Page, locale: 'nl' | 'en'): Promise<string[]> {
  const shown = plain(await page.locator('main').innerText());
  return everything(locale).filter((text) => !shown.includes(text));
}

async function openDefinition(name: string): Promise<Page> {
  const page = await demonstration.as(name, '/methodiek');
  await page.getByRole('table').first().getByRole('link').first().click();
  await heading(page, vigFinal.name.nl);
  await page.getByText(`Versie ${vigFinal.versionCode}`).waitFor();
  return page;
}

test('a definition can be read in both languages, questions, guidance, documents and phases', async () => {
  const page = await openDefinition('Bram Visser');
  expect(everything('nl').length).toBeGreaterThan(60);
  expect(await lacking(page, 'nl')).toEqual([]);
  await page.getByRole('button', { name: 'English' }).click();
  await heading(page, vigFinal.name.en);
  expect(await lacking(page, 'en')).toEqual([]);
});

test('on paper it is complete, without what one can only click', async () => {
  const page = await openDefinition('Pieter Dekker');
  await page.emulateMedia({ media: 'print' });
  expect(await lacking(page, 'nl')).toEqual([]);
  for (const part of [page.getByRole('navigation'), page.getByRole('button')]) {
    for (const each of await part.all()) expect(await each.isVisible(), await each.innerText()).toBe(false);
  }
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);
});

test('the contents lead to each chapter', async () => {
  const page = await openDefinition('Noor de Wit');
  const chapters = page.getByRole('navigation', { name: 'Inhoud' }).getByRole('link');
  for (const link of await chapters.all()) {
    await link.click();
    const target = page.locator((await link.getAttribute('href'))!);
    await expect.poll(() => target.evaluate((chapter) => chapter.getBoundingClientRect().top < window.innerHeight)).toBe(true);
  }
  expect(await chapters.count()).toBeGreaterThan(4);
});

test('a provider sees where its copy came from; a licence holder what it published', async () => {
  const provider = await demonstration.as('Lotte Jansen', '/methodiek');
  const copy = provider.getByRole('table', { name: 'Uw eigen exemplaren' }).getByRole('row').filter({ hasText: vigFinal.versionCode });
  expect(await copy.innerText()).toMatch(/Radar, licentiehouder[^]*[0-9a-f]{12}…/);
  const owner = await demonstration.as('Thijs van Dam', '/methodiek');
  const published = owner.getByRole('table', { name: 'Eigen versies' }).getByRole('row').filter({ hasText: vigFinal.versionCode });
  expect(await published.innerText()).toContain('gepubliceerd');
});

/** What a reader has to find of a survey: every statement and answer, the words explained, what the study said and published, and the goals, the plan and the indicators. */
function everythingOf({ instruments: [survey], scales, terms, goalCatalogue, plan, indicators }: Definition, locale: 'nl' | 'en'): string[] {
  return [
    ...items(survey!).flatMap(({ item }) => [item.code, item.text[locale], ...(item.remark ? [item.remark[locale]] : [])]),
    ...scales.flatMap(({ options }) => options.map(({ label }) => label[locale])),
    ...(terms ?? []).flatMap(({ term, explanation }) => [term[locale], explanation[locale]]),
    ...(survey!.factors ?? []).flatMap(({ name, caution }) => [name[locale], ...(caution ? [caution[locale]] : [])]),
    ...(survey!.outsideFactors ?? []).flatMap(({ reason }) => (reason ? [reason[locale]] : [])),
    ...[...goalCatalogue!.goals, ...goalCatalogue!.activities!, ...plan!.sections, ...indicators!].map(({ name }) => name[locale]),
    ...[...goalCatalogue!.goals.flatMap(({ examples = [], anchors = [] }) => [...examples, ...anchors.map(({ text }) => text)]), ...indicators!.flatMap(({ context }) => context ?? [])].map((text) => text[locale]),
    ...(survey!.references ?? []).flatMap(({ name, figures }) => [name[locale], ...figures.flatMap(({ doubtful, unreachable }) => [doubtful, unreachable].flatMap((said) => (said ? [said[locale]] : [])))]),
  ].map(plain);
}

test.each([
  ['ReSet', reset, ['gemiddelde: matig vanaf 3,6; voldoende vanaf 4; hoog vanaf 4,1. Modelgetrouw vanaf 4', '3,3 (1,4) twijfel', '2,7 (1,6) kan niet', '2,80 (0,89) n = 15 twijfel', 'minstens 5 mensen']],
  ['Nieuwe Perspectieven', np, ['gemiddelde: modelgetrouw vanaf 5', '4,31 (1,51) kan niet', '5,65 (1,24) kan niet', '0,75', 'onder een schuilnaam']],
])('the survey of %s can be read in both languages by who gets it released, on a phone too', async (name, pack, figures) => {
  const page = await demonstration.as('Noor de Wit', '/methodiek');
  await page.getByRole('table', { name: 'Vrijgegeven aan u' }).getByRole('link', { name }).click();
  await heading(page, pack.name.nl);
  await page.getByText(`Versie ${pack.versionCode}`).waitFor();
  await settled(page);
  const shown = plain(await page.locator('main').innerText());
  expect([...everythingOf(pack, 'nl'), ...figures].filter((text) => !shown.includes(text))).toEqual([]);
  await page.getByRole('button', { name: 'English' }).click();
  await heading(page, pack.name.en);
  const inEnglish = plain(await page.locator('main').innerText());
  expect(everythingOf(pack, 'en').filter((text) => !inEnglish.includes(text))).toEqual([]);
  await page.getByRole('button', { name: 'Nederlands' }).click();
  await page.locator('html[lang="nl"]').waitFor();
  for (const width of [1280, PHONE]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await complaints(page)).toEqual([]);
  }
});

test('a provider takes a survey over and configures what goes with it: no assessor, no reviewer, no documents, a statement of its own', async () => {
  const page = await demonstration.as('Noor de Wit', '/methodiek');
  await page.getByRole('button', { name: /^ReSet .*overnemen/ }).click();
  await page.getByRole('link', { name: 'ReSet inrichten' }).click();
  await heading(page, 'ReSet inrichten');
  await page.getByRole('heading', { name: reset.instruments[0]!.name.nl }).waitFor();
  for (const group of ['Wie mag beoordelen', 'Wat kijkt een tweede persoon na', 'Stukken die in het dossier moeten zitten']) expect(await page.getByText(group).count(), group).toBe(0);
  expect(await page.getByRole('button', { name: /Norm verhogen/ }).count()).toBe(0);
  await page.getByRole('button', { name: /^Eigen vraag toevoegen, .*Hulpmiddelen/ }).click();
  await page.getByText('Het antwoord loopt van nooit tot altijd.').waitFor();
  await page.getByLabel('Vraag in het Nederlands').fill('Woordenboek');
  await page.getByLabel('Vraag in het Engels').fill('Dictionary');
  await page.getByLabel('Waarom wijkt u hier af?').fill('Wij werken met veel tolken.');
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await page.getByText('Opgeslagen als inrichting nummer 2.').waitFor();
});
