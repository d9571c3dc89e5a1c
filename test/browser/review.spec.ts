import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inventedAnswers } from '../../infra/demonstration/cases.ts';
import { site } from '../support/page.ts';
import { type CaseFile, fileOf, stored } from '../support/scoring.ts';

const demonstration = site();
const asked = (page: Page, itemCode: string) => page.locator(`#vraag-${itemCode}`);

/** The reviewer's page of a file that waits. */
async function review(reviewer: string, { responseId, clientNumber }: CaseFile): Promise<Page> {
  const page = await demonstration.as(reviewer, `/te-beoordelen/${responseId}`);
  await page.getByRole('heading', { level: 1, name: `Dossier ${clientNumber}` }).waitFor();
  return page;
}

async function handIn({ assessor, assignmentId, responseId }: CaseFile): Promise<void> {
  const session = await demonstration.session(assessor);
  const { scoring } = await session.ask<{ scoring: { revision: number } }>('query ($id: ID!) { scoring(assignmentId: $id) { revision } }', { id: assignmentId });
  await session.ask('mutation ($id: ID!, $revision: Int!) { handIn(responseId: $id, revision: $revision) { state } }', { id: responseId, revision: scoring.revision });
}

interface Waiting { responseId: string; clientNumber: string; assessorName: string; unseenDocuments: number }

async function waiting(reviewer = 'Hanna Smit'): Promise<Waiting[]> {
  const { reviewCases } = await (await demonstration.session(reviewer)).ask<{ reviewCases: { items: Waiting[] } }>('{ reviewCases { items { responseId clientNumber assessorName unseenDocuments } } }');
  return reviewCases.items;
}

test('the reviewer sees what waits, the first one behind the main button', async () => {
  const page = await demonstration.as('Hanna Smit', '/te-beoordelen');
  const rows = page.getByRole('table').getByRole('row');
  const queue = await waiting();
  await expect.poll(() => rows.count()).toBe(queue.length + 1);
  for (const [index, { clientNumber, assessorName, unseenDocuments }] of queue.entries()) {
    const words = await rows.nth(index + 1).innerText();
    expect(words).toContain(`Dossier ${clientNumber}`);
    expect(words).toContain(assessorName);
    expect(words.trim()).toMatch(new RegExp(`\\b${unseenDocuments}$`));
  }
  await page.getByRole('link', { name: `Begin met ${queue[0]!.clientNumber}` }).click();
  await page.getByRole('heading', { level: 1, name: `Dossier ${queue[0]!.clientNumber}` }).waitFor();
  expect(await page.locator('main article').count()).toBe(20);
});

test('a reviewer returns a file with a comment per question, reads the answer, and approves; the conversation stays', async () => {
  const file = await fileOf(demonstration, 'Tess Vermeer', 'submitted');
  const page = await review('Hanna Smit', file);
  const giveBack = page.getByRole('button', { name: 'Teruggeven' });
  expect(await giveBack.isDisabled()).toBe(true);
  for (const [itemCode, text] of [['VIG-U2-1', 'Waar staat dit?'], ['VIG-R4-2', 'Telt het gesprek van mei mee?']] as const) {
    await asked(page, itemCode).getByRole('button', { name: 'Stel hier een vraag' }).click();
    await page.keyboard.type(text);
  }
  expect(await page.getByRole('button', { name: 'Goedkeuren' }).isDisabled()).toBe(true);
  await giveBack.click();
  await page.getByRole('heading', { name: 'Teruggegeven' }).waitFor();
  expect((await stored(demonstration, file)).state).toBe('returned');
  expect((await waiting()).map(({ responseId }) => responseId)).not.toContain(file.responseId); // a family can have two files

  const list = await demonstration.as('Tess Vermeer', '/mijn-dossiers');
  const row = list.getByRole('row').filter({ has: list.locator(`a[href$="${file.assignmentId}"]`) });
  await row.getByText('teruggekregen').waitFor();
  expect(await row.innerText()).toContain('2 opmerkingen');
  await (await demonstration.session('Tess Vermeer')).ask('mutation ($id: ID!, $comment: ItemCommentInput!) { commentResponse(responseId: $id, comment: $comment) { state } }', {
    id: file.responseId, comment: { itemCode: 'VIG-U2-1', text: 'Bladzijde 4, onderaan.' },
  });
  await handIn(file);

  const again = await review('Hanna Smit', file);
  const thread = asked(again, 'VIG-U2-1').getByRole('region', { name: 'Gesprek met de beoordelaar' });
  expect(await thread.getByRole('listitem').allInnerTexts()).toEqual([expect.stringMatching(/Hanna Smit[^]*Waar staat dit\?/), expect.stringMatching(/Tess Vermeer[^]*Bladzijde 4, onderaan\./)]);
  await again.getByText(/teruggegeven door Hanna Smit/).waitFor();
  await again.getByRole('button', { name: 'Goedkeuren' }).click();
  await again.getByRole('heading', { name: 'Goedgekeurd' }).waitFor();
  expect((await stored(demonstration, file)).state).toBe('approved');
  await again.reload();
  await again.getByText('Dit dossier is goedgekeurd.').waitFor();
  expect(await thread.getByRole('listitem').count()).toBe(2);
  expect(await again.getByRole('button', { name: /^(Goedkeuren|Teruggeven)$/ }).count()).toBe(0);
});

test('the reviewer can look at only what asks for attention', async () => {
  const files = await Promise.all((['first', 'last'] as const).map((which) => fileOf(demonstration, 'Joris Kok', 'submitted', which)));
  const withNo = files.find(({ clientNumber }) => Object.values(inventedAnswers(clientNumber).answers).some(({ value }) => value === 'NO'))!; // who gets which file is drawn
  const page = await review('Hanna Smit', withNo);
  const shown = page.locator('main article');
  const words = await shown.allInnerTexts();
  const attention = words.filter((text) => /(^|\n)Nee(\n|$)|Opmerking:|Past niet bij dit gezin/.test(text));
  expect(attention.length).toBeGreaterThan(0);
  await page.getByText('alleen nee, opmerking of past niet').click();
  await expect.poll(() => shown.count()).toBe(attention.length);
  expect(words.length).toBe(20);
});

test('a file that somebody else has approved meanwhile is not returned; the comment stays on the screen', async () => {
  const file = await fileOf(demonstration, 'Joris Kok', 'submitted');
  const page = await review('Hanna Smit', file);
  await asked(page, 'VIG-U2-1').getByRole('button', { name: 'Stel hier een vraag' }).click();
  await page.keyboard.type('Waar staat dit?');
  const session = await demonstration.session('Hanna Smit');
  const { review: { revision } } = await session.ask<{ review: { revision: number } }>('query ($id: ID!) { review(responseId: $id) { revision } }', { id: file.responseId });
  await session.ask('mutation ($id: ID!, $revision: Int!) { approve(responseId: $id, revision: $revision) { state } }', { id: file.responseId, revision });

  await page.getByRole('button', { name: 'Teruggeven' }).click();
  await page.getByRole('alert').filter({ hasText: 'Dit is niet gelukt' }).waitFor();
  expect(await asked(page, 'VIG-U2-1').getByRole('textbox').inputValue()).toBe('Waar staat dit?');
  expect((await stored(demonstration, file)).state).toBe('approved');
});

test('a reviewer who scores too never judges a file of his own', async () => {
  const file = await fileOf(demonstration, 'Tess Vermeer', 'submitted');
  const administrator = await demonstration.session('Ilse Bakker');
  const { members } = await administrator.ask<{ members: { items: { id: string; name: string; revision: number }[] } }>('{ members { items { id name revision } } }');
  const { id, revision } = members.items.find(({ name }) => name === 'Tess Vermeer')!;
  await administrator.ask('mutation ($input: SetMemberRolesInput!) { setMemberRoles(input: $input) { id } }', { input: { memberId: id, revision, roleCodes: ['assessor', 'reviewer'] } });

  const list = await demonstration.as('Tess Vermeer', '/te-beoordelen');
  const own = list.getByRole('row').filter({ has: list.locator(`a[href$="${file.responseId}"]`) });
  await own.getByText('zelf gescoord').waitFor();
  const first = await list.getByRole('link', { name: /^Begin met/ }).innerText();
  expect((await waiting('Tess Vermeer')).filter(({ clientNumber }) => first.endsWith(clientNumber)).map(({ assessorName }) => assessorName)).toEqual(['Joris Kok']);
  await own.getByRole('link').click();
  await list.getByText('U scoorde dit dossier zelf. Een ander keurt het goed of geeft het terug.').waitFor();
  expect(await list.getByRole('button', { name: /^(Goedkeuren|Teruggeven|Stel hier een vraag)$/ }).count()).toBe(0);

  const others = await review('Tess Vermeer', await fileOf(demonstration, 'Joris Kok', 'submitted'));
  expect(await others.getByRole('button', { name: 'Goedkeuren' }).isEnabled()).toBe(true);
});
