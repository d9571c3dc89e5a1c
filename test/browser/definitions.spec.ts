import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { items } from '../../libs/domain/src/index.ts';
import { vigFinal } from '../../libs/interventions/src/index.ts';
import { heading, site } from '../support/page.ts';

const demonstration = site();
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** What a reader has to find: questions with their guidance, documents, phases with milestones, in one language. */
function everything(locale: 'nl' | 'en'): string[] {
  const questions = vigFinal.instruments.flatMap((instrument) => items(instrument).flatMap(({ item }) => [item.code, item.text[locale], ...(item.guidance ? [item.guidance[locale]] : [])]));
  const phases = vigFinal.phases.flatMap(({ name, milestones }) => [name[locale], ...(milestones ?? []).map((milestone) => milestone.name[locale])]);
  return [...questions, ...phases, ...vigFinal.documents.map(({ name }) => name[locale])].map(plain);
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
