import { describe, expect, test } from 'vitest';
import { PHONE, pressUntil, scrollsSideways, site } from '../support/page.ts';
import { atQuestion, beginFile, type CaseFile, fileOf, focusedQuestion, openFile, question, stored, storedValues } from '../support/scoring.ts';

const demonstration = site();
const unfinished = (assessor = 'Joris Kok') => fileOf(demonstration, assessor, 'assigned');

test('by keyboard alone: declare, tick the documents, then twenty keys for nineteen answers and handing in', async () => {
  const file = await unfinished('Tess Vermeer');
  const page = await openFile(demonstration, file);
  await page.getByRole('button', { name: 'Dit verklaar ik' }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Dit verklaar ik');
  await page.keyboard.press('Enter');
  expect(await atQuestion(page)).toBe('VIG-U1-1');

  await pressUntil(page, 'Shift+Tab', 'main summary');
  await pressUntil(page, 'Shift+Tab', 'fieldset input');
  const { documents } = await documentsOf(file);
  for (let ticked = 0; ticked < documents.length; ticked += 1) {
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+Tab');
  }
  await expect.poll(async () => Object.keys((await stored(demonstration, file)).documents).length).toBe(documents.length);
  await pressUntil(page, 'Tab', '[data-question] *');
  expect(await focusedQuestion(page)).toBe('VIG-U1-1');

  const keys = ['n', ...Array<string>(18).fill('j'), 'Enter'];
  expect(keys).toHaveLength(20);
  for (const key of keys) await page.keyboard.press(key);

  await page.getByRole('heading', { name: 'Ingeleverd' }).waitFor();
  expect((await stored(demonstration, file)).state).toBe('submitted');
  const { 'VIG-U1-1': first, 'VIG-U1-T1': text, ...others } = await storedValues(demonstration, file);
  expect([first, text]).toEqual(['NO', 'geen']);
  expect(Object.values(others)).toEqual(Array(18).fill('YES'));

  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: `Dossier ${(await unfinished('Tess Vermeer')).clientNumber}` }).waitFor();
});

describe('answering', () => {
  test('"geen" goes again when the no that proposed it becomes a yes, and words of one’s own stay', async () => {
    const file = await unfinished();
    const page = await beginFile(demonstration, file);
    const [yes, no] = [question(page, 'VIG-U1-1').getByRole('radio', { name: 'Ja' }), question(page, 'VIG-U1-1').getByRole('radio', { name: 'Nee' })];
    const text = question(page, 'VIG-U1-T1').getByRole('textbox');
    await no.check({ force: true });
    expect(await text.inputValue()).toBe('geen');
    await yes.check({ force: true });
    expect(await text.inputValue()).toBe('');
    await text.fill('checklist Veilig thuis');
    await no.check({ force: true });
    expect(await text.inputValue()).toBe('checklist Veilig thuis');
    await expect.poll(() => storedValues(demonstration, file)).toEqual({ 'VIG-U1-1': 'NO', 'VIG-U1-T1': 'checklist Veilig thuis' });
    await page.getByRole('status').filter({ hasText: /bewaard \d\d:\d\d/ }).waitFor();
  });

  test('keys lead through the questions, open the guidance and let one write a remark', async () => {
    const page = await openFile(demonstration, await fileOf(demonstration, 'Joris Kok', 'in_progress'));
    const start = await atQuestion(page);
    await page.keyboard.press('ArrowUp');
    expect(await focusedQuestion(page)).not.toBe(start);
    await page.keyboard.press('ArrowDown');
    expect(await focusedQuestion(page)).toBe(start);

    const guidance = question(page, start).getByRole('region', { name: 'Toelichting' });
    expect(await guidance.isVisible()).toBe(false);
    await page.keyboard.press('i');
    await guidance.waitFor();
    await page.keyboard.press('i');
    await guidance.waitFor({ state: 'hidden' });

    await page.keyboard.press('o');
    await page.keyboard.type('jn'); // letters, not answers
    expect(await question(page, start).getByRole('textbox', { name: 'Opmerking' }).inputValue()).toBe('jn');
    await page.keyboard.press('Escape');
    expect(await focusedQuestion(page)).toBe(start);
    await page.keyboard.press('o');
    await page.keyboard.type('!'); // after what stands there
    expect(await question(page, start).getByRole('textbox', { name: 'Opmerking' }).inputValue()).toBe('jn!');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    expect(await focusedQuestion(page)).not.toBe(start);
  });

  test('a question that does not fit keeps its answer and asks for a remark before handing in', async () => {
    const file = await fileOf(demonstration, 'Tess Vermeer', 'in_progress');
    const page = await openFile(demonstration, file);
    const marked = await atQuestion(page);
    await page.keyboard.press('n');
    await page.keyboard.press('ArrowUp');
    expect(await focusedQuestion(page)).toBe(marked);
    await page.keyboard.press('p');
    const remark = question(page, marked).getByRole('textbox', { name: 'Opmerking: waarom past de vraag niet? (verplicht)' });
    await remark.waitFor();
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Inleveren' }).click();
    await page.getByRole('link', { name: /^opmerking bij/ }).click();
    expect(await focusedQuestion(page)).toBe(marked);
    await page.keyboard.press('o');
    await page.keyboard.type('Geen schulden.');
    await page.getByRole('link', { name: /^opmerking bij/ }).waitFor({ state: 'detached' });
    await expect.poll(async () => (await stored(demonstration, file)).answers[marked]).toMatchObject({ value: 'NO', mark: true, remark: 'Geen schulden.' });
  });

  test('a question that leans on a missing document says which', async () => {
    const page = await beginFile(demonstration, await unfinished());
    const leaning = page.locator('[data-question]', { hasText: 'Ontbreekt:' });
    expect(await leaning.count()).toBe(0);
    for (const absent of await page.getByRole('radio', { name: 'Ontbreekt' }).all()) await absent.check({ force: true });
    await expect.poll(() => leaning.count()).toBeGreaterThan(5);
  });
});

test('somebody who goes on elsewhere starts at the first open question, with everything that was filled in', async () => {
  const file = await unfinished();
  const here = await beginFile(demonstration, file);
  expect(await atQuestion(here)).toBe('VIG-U1-1');
  for (const key of 'jnj') await here.keyboard.press(key);
  await expect.poll(async () => Object.keys(await storedValues(demonstration, file)).length).toBe(3);
  const open = await focusedQuestion(here);

  const elsewhere = await openFile(demonstration, file, PHONE);
  expect(await atQuestion(elsewhere)).toBe(open);
  expect(await question(elsewhere, 'VIG-U1-1').getByRole('radio', { name: 'Ja' }).isChecked()).toBe(true);
});

test.for([
  { choice: 'Houd wat hier staat', kept: 'NO' },
  { choice: 'Neem het andere over', kept: 'YES' },
])('two windows with two answers: the person sees both and chooses "$choice"', async ({ choice, kept }) => {
  const file = await fileOf(demonstration, 'Joris Kok', 'in_progress', 'last');
  const [one, other] = await Promise.all([openFile(demonstration, file), openFile(demonstration, file)]);
  const [asked] = await Promise.all([one, other].map(atQuestion));
  await one.keyboard.press('j');
  await expect.poll(async () => (await storedValues(demonstration, file))[asked!]).toBe('YES');
  await other.keyboard.press('n');

  const conflict = question(other, asked!).getByRole('alert');
  await conflict.waitFor();
  expect(await conflict.locator('dl > div').allInnerTexts()).toEqual([expect.stringMatching(/Hier\s+Nee/), expect.stringMatching(/Op de andere plek\s+Ja/)]);
  expect((await storedValues(demonstration, file))[asked!]).toBe('YES');
  await conflict.getByRole('button', { name: choice }).click();
  await conflict.waitFor({ state: 'detached' });
  await expect.poll(async () => (await storedValues(demonstration, file))[asked!]).toBe(kept);
  expect(await question(other, asked!).getByRole('radio', { name: kept === 'NO' ? 'Nee' : 'Ja' }).isChecked()).toBe(true);
});

test('handing in with open questions hands nothing in and links to each of them', async () => {
  const file = await fileOf(demonstration, 'Joris Kok', 'in_progress');
  const page = await openFile(demonstration, file);
  const open = await page.locator('[data-question]:has([type=radio]):not(:has([type=radio]:checked))').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-question')));
  expect(open.length).toBeGreaterThan(5);
  await page.getByRole('button', { name: 'Inleveren' }).click();
  const list = page.getByRole('alert').filter({ hasText: `Nog niet ingeleverd: er zijn nog ${open.length} dingen nodig` });
  expect(await list.getByRole('link').count()).toBe(open.length);
  await list.getByRole('link').nth(3).click();
  expect(await focusedQuestion(page)).toBe(open[3]);
  expect((await stored(demonstration, file)).state).toBe('in_progress');
});

test('a returned file opens at the reviewer’s question, is answered and handed in again', async () => {
  const file = await fileOf(demonstration, 'Joris Kok', 'returned');
  const page = await openFile(demonstration, file);
  expect(await atQuestion(page)).toBe('VIG-U4-3');
  const thread = question(page, 'VIG-U4-3').getByRole('region', { name: 'Gesprek met de reviewer' });
  expect(await thread.getByRole('listitem').allInnerTexts()).toEqual([expect.stringMatching(/Hanna Smit[^]*Welke doelen zijn hier bedoeld\?/)]);
  await thread.getByRole('textbox').fill('Doel 2, dat heeft geen datum.');
  await thread.getByRole('button', { name: 'Versturen' }).click();
  await thread.getByText('Joris Kok').waitFor();
  await page.getByRole('button', { name: 'Inleveren' }).click();
  await page.getByRole('heading', { name: 'Ingeleverd' }).waitFor();
  expect((await stored(demonstration, file)).state).toBe('submitted');
});

test.for([
  { state: 'submitted', says: 'Dit dossier is ingeleverd en wordt nagekeken.' },
  { state: 'approved', says: 'Dit dossier is goedgekeurd.' },
])('a file that is $state can be read and not changed', async ({ state, says }) => {
  const file = await fileOf(demonstration, 'Joris Kok', state);
  const page = await openFile(demonstration, file);
  await page.getByText(says).waitFor();
  expect(await page.locator('main article').count()).toBe(20);
  expect(await page.locator('main article :is(input, [data-question])').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Inleveren' }).count()).toBe(0);
});

test('on a phone the documents are folded away until one wants them, and nothing scrolls sideways', async () => {
  const file = await unfinished();
  const page = await beginFile(demonstration, file, PHONE);
  const present = page.getByRole('radio', { name: 'Aanwezig' }).first();
  expect(await present.isVisible()).toBe(false);
  expect(await scrollsSideways(page)).toBe(false);
  await page.locator('summary', { hasText: 'Stukken' }).click();
  await present.check({ force: true });
  await expect.poll(async () => Object.values((await stored(demonstration, file)).documents)).toEqual([true]);
  expect(await scrollsSideways(page)).toBe(false);

  const wide = await openFile(demonstration, file);
  await expect.poll(() => wide.getByRole('radio', { name: 'Aanwezig' }).first().isVisible()).toBe(true);
});

test('an assessor from outside declares secrecy once, before the first file', async () => {
  const { memberId, email } = await addAssessor();
  await handOver(await unfinished(), memberId);
  const page = await demonstration.open();
  await page.context().request.post('/auth/sign-in', { data: { email, password: 'een lange zin als sleutel' } });
  await page.goto('/mijn-dossiers');
  await page.getByRole('heading', { name: 'Eerst: geheimhouding' }).waitFor();
  expect(await page.locator('main a[href^="/mijn-dossiers/"]').count()).toBe(0);
  await page.getByRole('button', { name: 'Dit verklaar ik' }).click();
  await page.locator('main table').getByRole('link', { name: /^Dossier/ }).click();
  await page.getByRole('heading', { name: 'Eerst: bent u onafhankelijk?' }).waitFor();
});

async function documentsOf({ assessor, assignmentId }: CaseFile): Promise<{ documents: { code: string }[] }> {
  const { scoring } = await (await demonstration.session(assessor)).ask<{ scoring: { document: { documents: { code: string }[] } } }>(
    'query ($id: ID!) { scoring(assignmentId: $id) { document } }', { id: assignmentId },
  );
  return scoring.document;
}

async function addAssessor(): Promise<{ memberId: string; email: string }> {
  const email = 'nieuw@spirit.example';
  const administrator = await demonstration.session('Ilse Bakker');
  const { addMember } = await administrator.ask<{ addMember: { id: string } }>('mutation ($input: AddMemberInput!) { addMember(input: $input) { id } }', {
    input: { email, name: 'Nel Nieuw', password: 'een lange zin als sleutel', locale: 'nl', external: true, startsOn: '2020-01-01', endsOn: '2039-12-31', roleCodes: ['assessor'] },
  });
  return { memberId: addMember.id, email };
}

/** Takes a file from its assessor and gives it to somebody else, as the quality officer does. */
async function handOver({ assignmentId, clientNumber, trajectoryNumber }: CaseFile, memberId: string): Promise<void> {
  const officer = await demonstration.session('Noor de Wit');
  const { rounds } = await officer.ask<{ rounds: { items: { slug: string; state: string }[] } }>('{ rounds { items { slug state } } }');
  const { slug } = rounds.items.find(({ state }) => state === 'scoring')!;
  const { roundCases } = await officer.ask<{ roundCases: { items: { id: string; clientNumber: string; trajectoryNumber: number; assignment: { id: string; revision: number } | null }[] } }>(
    'query ($slug: String!) { roundCases(slug: $slug, first: 100) { items { id clientNumber trajectoryNumber assignment { id revision } } } }', { slug },
  );
  const taken = roundCases.items.find(({ assignment }) => assignment?.id === assignmentId);
  if (!taken) throw new Error(`${clientNumber}, ${trajectoryNumber} is not in ${slug}`);
  await officer.ask('mutation ($id: ID!, $revision: Int!) { unassign(assignmentId: $id, revision: $revision) }', { id: assignmentId, revision: taken.assignment!.revision });
  await officer.ask('mutation ($input: AssignInput!) { assign(input: $input) { assigned } }', { input: { roundCaseIds: [taken.id], assessorId: memberId } });
}
