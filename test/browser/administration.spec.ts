import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { complaints, settled, violations } from '../support/accessible.ts';
import { choose, focusedName, tabTo, typeInto } from '../support/keyboard.ts';
import { heading, PHONE, scrollsSideways, site } from '../support/page.ts';
import { fileOf, openFile } from '../support/scoring.ts';

const demonstration = site();

const dialog = (page: Page) => page.getByRole('dialog');
const dutchToday = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());

/** What is wrong with the page on a desk and on a phone, in the language it has; accessible.spec walks through both languages. */
async function complaintsHere(page: Page): Promise<string[]> {
  await settled(page);
  const found: string[] = [];
  for (const width of [PHONE, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    found.push(...await complaints(page));
  }
  return found;
}

interface Known { id: string; name: string; revision: number; endsOn: string | null; state: string; roles: { code: string }[] }
async function member(name: string): Promise<Known> {
  const { members } = await (await demonstration.session('Ilse Bakker')).ask<{ members: { items: Known[] } }>('query ($name: String) { members(search: $name) { items { id name revision endsOn state roles { code } } } }', { name });
  return members.items[0]!;
}
const openMember = async (name: string, width?: number): Promise<Page> => {
  const page = await demonstration.as('Ilse Bakker', `/leden/${(await member(name)).id}`, width);
  await heading(page, name);
  return page;
};

test.for([1280, PHONE])('an administrator finds a member by name, and who comes from outside, on %i pixels', async (width) => {
  const page = await demonstration.as('Ilse Bakker', '/inrichting', width);
  if (width === PHONE) await page.getByRole('button', { name: /^Menu openen/ }).click();
  await page.getByRole('link', { name: 'Leden en rollen', exact: true }).first().click();
  await heading(page, 'Leden en rollen');
  await page.getByRole('status').filter({ hasText: '10 mensen' }).waitFor();
  await page.getByLabel('Toon').selectOption('Wie van buiten komt');
  await page.getByRole('status').filter({ hasText: '2 mensen' }).waitFor();
  expect(await page.getByRole('table').getByRole('link').allInnerTexts()).toEqual(['Joris Kok', 'Tess Vermeer']);
  expect(new URL(page.url()).searchParams.get('toon')).toBe('buiten');
  await page.getByRole('searchbox', { name: 'Zoek op naam' }).fill('VERM');
  await page.getByRole('status').filter({ hasText: 'Eén persoon' }).waitFor();
  expect(await scrollsSideways(page)).toBe(false);
  await page.getByRole('link', { name: 'Tess Vermeer' }).click();
  await heading(page, 'Tess Vermeer');
  await page.getByText('Wie van buiten komt en alleen beoordeelt, ziet de dossiers die zijn toegewezen en verder niets.').waitFor();
  expect(await scrollsSideways(page)).toBe(false);
});

test('with the keyboard alone several roles go to one person in one choice, and what a colleague changed meanwhile is shown', { timeout: 240_000 }, async () => {
  const page = await openMember('Bram Visser');
  await tabTo(page, 'Rollen wijzigen');
  await page.keyboard.press('Enter');
  await dialog(page).waitFor();
  const { id, revision } = await member('Bram Visser');
  await (await demonstration.session('Ilse Bakker')).ask('mutation ($input: SetMemberRolesInput!) { setMemberRoles(input: $input) { id } }', { input: { memberId: id, revision, roleCodes: ['team_leader', 'director'] } });
  await choose(page, /^Meer rollen in één keer/, 'Kleine aanbieder: kwaliteit, teamleider en gedragswetenschapper');
  expect(await dialog(page).getByRole('checkbox', { checked: true }).evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value))).toEqual(['behavioural_scientist', 'quality_officer', 'team_leader']);
  await tabTo(page, 'Bewaren');
  await page.keyboard.press('Enter');
  const overtaken = dialog(page).getByRole('alert').filter({ hasText: 'Iemand anders heeft dit intussen gewijzigd' });
  await overtaken.waitFor();
  expect(await overtaken.innerText()).toContain('was “Teamleider”, is nu “Directeur, Teamleider”');
  expect(await violations(page)).toEqual([]);
  await tabTo(page, 'Mijn invoer houden', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await overtaken.waitFor({ state: 'detached' });
  await tabTo(page, 'Bewaren');
  await page.keyboard.press('Enter');
  await dialog(page).waitFor({ state: 'detached' });
  expect(await focusedName(page)).toBe('Rollen wijzigen');
  expect((await member('Bram Visser')).roles.map(({ code }) => code)).toEqual(['behavioural_scientist', 'quality_officer', 'team_leader']);
});

test('an invitation offers several roles in one choice too, and says what an outsider would see beside his files', async () => {
  const page = await demonstration.as('Ilse Bakker', '/leden', PHONE);
  await page.getByRole('button', { name: 'Iemand uitnodigen' }).click();
  await dialog(page).getByLabel('Naam').fill('Wim Breed');
  await dialog(page).getByLabel('E-mailadres').fill('wim@breed.example');
  await dialog(page).getByLabel('Van buiten de organisatie').check();
  await dialog(page).getByRole('checkbox', { name: 'Beoordelaar' }).check();
  const seesMore = dialog(page).getByText('Met deze rollen ziet die persoon meer');
  expect(await seesMore.count()).toBe(0);
  await dialog(page).getByLabel('Meer rollen in één keer').selectOption('Meewerkend teamleider');
  await seesMore.waitFor();
  expect(await violations(page)).toEqual([]);
  await dialog(page).getByLabel('Van buiten de organisatie').uncheck();
  await dialog(page).getByRole('button', { name: 'Uitnodigen' }).click();
  await dialog(page).waitFor({ state: 'detached' });
  await page.getByRole('status').filter({ hasText: 'Uitnodiging gestuurd naar wim@breed.example' }).waitFor();
  expect(await page.getByRole('table', { name: 'Uitgenodigd' }).getByRole('row', { name: /Wim Breed/ }).innerText()).toMatch(/Professional, Teamleider/);
});

test('an assessor from outside is not said to see more than his files, and an administrator who gives himself more is told who can', async () => {
  const page = await openMember('Joris Kok');
  await page.getByRole('button', { name: 'Rollen wijzigen' }).click();
  await dialog(page).getByRole('checkbox', { name: 'Beoordelaar', checked: true }).waitFor();
  expect(await dialog(page).getByText('Met deze rollen ziet die persoon meer').count()).toBe(0);
  await page.goto(`/leden/${(await member('Ilse Bakker')).id}`);
  await page.getByRole('button', { name: 'Rollen wijzigen' }).click();
  await dialog(page).getByLabel('Meer rollen in één keer').selectOption('Directeur die ook beheert');
  await dialog(page).getByRole('button', { name: 'Bewaren' }).click();
  await dialog(page).getByText('Met Directeur zou u meer mogen dan nu.', { exact: false }).waitFor();
  expect((await member('Ilse Bakker')).roles.map(({ code }) => code)).toEqual(['administrator']);
});

test('a period in a team that was written down wrong is corrected, and ended', async () => {
  const page = await openMember('Bram Visser', PHONE);
  const team = page.getByRole('table', { name: 'Teams' });
  for (const [startsOn, endsOn, shown] of [['2026-02-01', '', 'vanaf 1 feb 2026'], ['2026-02-01', '2026-03-01', '1 feb 2026 tot en met 1 mrt 2026'], ['2012-01-01', '', 'vanaf 1 jan 2012']] as const) {
    await page.getByRole('button', { name: 'Periode wijzigen in team VIG Noord' }).click();
    await dialog(page).getByLabel('Vanaf').fill(startsOn);
    await dialog(page).getByLabel('Tot en met').fill(endsOn);
    expect(await violations(page)).toEqual([]);
    await dialog(page).getByRole('button', { name: 'Bewaren' }).click();
    await dialog(page).waitFor({ state: 'detached' });
    await team.getByText(shown, { exact: true }).waitFor();
  }
});

test('a role is composed of what one holds, changed, and removed when nobody has it', async () => {
  const page = await demonstration.as('Ilse Bakker', '/leden/rollen');
  await page.getByRole('link', { name: 'Kwaliteitsfunctionaris' }).click();
  await heading(page, 'Kwaliteitsfunctionaris');
  expect(await page.getByRole('region', { name: 'Meetrondes' }).getByRole('listitem').allInnerTexts()).toContain('Een meetronde plannen en de steekproef trekken');
  expect(await page.getByRole('region', { name: 'Gezinnen en trajecten' }).innerText()).toMatch(/Gezinnen en trajecten zien – de hele organisatie/);
  expect(await page.getByRole('button', { name: 'Rol verwijderen' }).count()).toBe(0);

  await page.getByRole('link', { name: 'Rol wijzigen' }).click();
  await page.getByRole('checkbox', { name: 'Zien wie lid is en met welke rol' }).uncheck(); // she could give it back
  expect(await page.getByText('kunt u niet teruggeven').count()).toBe(0);
  await page.getByRole('combobox', { name: 'Gezinnen en trajecten zien' }).selectOption('de eigen teams');
  await page.getByText('kunt u niet teruggeven, want u mag het zelf niet: Gezinnen en trajecten zien.').waitFor();

  await page.getByRole('link', { name: 'Rollen', exact: true }).click();
  await page.getByRole('link', { name: 'Eigen rol maken' }).click();
  await heading(page, 'Eigen rol maken');
  expect(await page.getByText('Toegewezen dossiers scoren').count()).toBe(0); // she cannot give what she lacks
  expect(await complaintsHere(page)).toEqual([]);
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await page.getByText('Dit veld is nodig.').first().waitFor();
  await page.getByLabel('Naam in het Nederlands').fill('Secretariaat');
  await page.getByLabel('Naam in het Engels').fill('Front office');
  await page.getByRole('checkbox', { name: 'Zien wie lid is en met welke rol' }).check();
  await page.getByRole('combobox', { name: 'Professionals zien' }).selectOption('de eigen teams');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await heading(page, 'Secretariaat');
  expect(await page.locator('main').getByRole('region').allInnerTexts()).toEqual([
    expect.stringMatching(/De organisatie en haar mensen\s+Zien wie lid is en met welke rol/), expect.stringMatching(/Professionals\s+Professionals zien – de eigen teams/),
  ]);
  await page.getByRole('link', { name: 'Rol wijzigen' }).click();
  await page.getByLabel('Naam in het Nederlands').fill('Secretariaat en planning');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await heading(page, 'Secretariaat en planning');
  await page.getByRole('button', { name: 'Rol verwijderen' }).click();
  await dialog(page).getByRole('button', { name: 'Rol verwijderen' }).click();
  await heading(page, 'Rollen');
  await page.getByText('Nog geen eigen rollen').waitFor();
});

test('who takes access away from himself is warned first, and the last administrator stays', async () => {
  const page = await openMember('Ilse Bakker');
  await page.getByRole('button', { name: 'Rollen wijzigen' }).click();
  await dialog(page).getByRole('checkbox', { name: 'Beheerder' }).uncheck();
  const warning = dialog(page).getByRole('alert').filter({ hasText: 'Let op: u neemt uzelf toegang af' });
  expect(await warning.innerText()).toMatch(/Leden toelaten, wijzigen en verwijderen[^]*en nog \d+ andere dingen/);
  await dialog(page).getByRole('button', { name: 'Bewaren' }).click();
  await warning.getByText('Vink dit aan als u het zeker weet.').waitFor();
  expect(await violations(page)).toEqual([]);
  await warning.getByRole('checkbox').check();
  await dialog(page).getByRole('button', { name: 'Bewaren' }).click();
  await dialog(page).getByRole('alert').filter({ hasText: /Zo kan vanaf .* niemand meer leden beheren/ }).waitFor();
  await dialog(page).getByRole('button', { name: 'Annuleren' }).click();
  await page.getByRole('button', { name: 'Lidmaatschap beëindigen' }).click();
  await dialog(page).getByRole('checkbox', { name: /^Ja, ik weet/ }).check();
  await dialog(page).getByRole('button', { name: 'Lidmaatschap beëindigen' }).click();
  await dialog(page).getByRole('alert').filter({ hasText: /niemand meer leden beheren/ }).waitFor();
  expect(await member('Ilse Bakker')).toMatchObject({ endsOn: null, state: 'current' });
});

test.for([PHONE])('a coach leaves: her cases go to a colleague, and her open page has nothing left, on %i pixels', { timeout: 240_000 }, async (width) => {
  const coach = await demonstration.as('Fatima Idrissi', '/gezinnen');
  await coach.getByRole('table').waitFor();
  const [clientNumber] = await coach.getByRole('table').getByRole('link').allInnerTexts();
  const page = await openMember('Fatima Idrissi', width);
  await page.getByText(/lopende? traject/).first().waitFor();
  expect(await page.getByText(clientNumber!).count()).toBe(0); // an administrator sees no families
  await page.getByRole('button', { name: 'Lidmaatschap beëindigen' }).click();
  await dialog(page).getByRole('group', { name: /lopende? traject/ }).waitFor();
  expect(await scrollsSideways(page)).toBe(false);
  expect(await violations(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Lidmaatschap beëindigen' }).click();
  await dialog(page).getByText('Kies voor elk traject wie het overneemt.').waitFor();
  await dialog(page).getByLabel('Wie neemt de trajecten over?').selectOption('Coach Noord');
  await dialog(page).getByRole('button', { name: 'Lidmaatschap beëindigen' }).click();
  await dialog(page).waitFor({ state: 'detached' });
  await page.getByText('vertrokken, heeft geen toegang meer').waitFor();
  await page.getByText('Geen lopende trajecten').waitFor();
  expect(await scrollsSideways(page)).toBe(false);

  await coach.getByRole('searchbox', { name: 'Zoek op cliëntnummer' }).fill('4');
  await heading(coach, 'U hebt geen toegang meer tot Spirit Jeugd & Opvoedhulp');
  expect(await coach.locator('body').innerText()).not.toContain(clientNumber!);
  expect(await complaintsHere(coach)).toEqual([]);
  await coach.goBack().catch(() => undefined);
  await coach.goto('/gezinnen');
  await heading(coach, 'Kies een organisatie');

  const { family } = await (await demonstration.session('Noor de Wit')).ask<{ family: { trajectories: { endedOn: string | null; professionals: { startsOn: string; endsOn: string | null; professional: { name: string } }[] }[] } }>(
    'query ($id: ID!) { family(id: $id) { trajectories { endedOn professionals { startsOn endsOn professional { name } } } } }', { id: await runningFamilyOf('Fatima Idrissi') },
  );
  const { professionals } = family.trajectories.find(({ endedOn }) => endedOn === null)!;
  expect(professionals.map(({ professional: { name }, endsOn }) => [name, endsOn])).toEqual([['Fatima Idrissi', dutchToday()], ['Coach Noord', null]]);
});

/** A family that this professional helped and that runs on. */
async function runningFamilyOf(name: string): Promise<string> {
  const officer = await demonstration.session('Noor de Wit');
  const { families } = await officer.ask<{ families: { items: { id: string; latestEndedOn: string | null }[] } }>('{ families(first: 200, search: "SP-45") { items { id latestEndedOn } } }');
  for (const { id } of families.items) {
    const { family } = await officer.ask<{ family: { trajectories: { professionals: { professional: { name: string } }[] }[] } }>('query ($id: ID!) { family(id: $id) { trajectories { professionals { professional { name } } } } }', { id });
    if (family.trajectories.some(({ professionals }) => professionals.some(({ professional }) => professional.name === name))) return id;
  }
  throw new Error(`${name} has no family that runs on`);
}

test('an assessor is ended in the middle of scoring: answers stay, and another begins anew', { timeout: 240_000 }, async () => {
  const file = await fileOf(demonstration, 'Tess Vermeer', 'in_progress');
  const tess = await openFile(demonstration, file);
  const page = await openMember('Tess Vermeer');
  await page.getByRole('button', { name: 'Lidmaatschap beëindigen' }).click();
  await dialog(page).getByText('Wie de dossiers verdeelt, geeft ze aan een ander.', { exact: false }).waitFor();
  await dialog(page).getByRole('button', { name: 'Lidmaatschap beëindigen' }).click();
  await dialog(page).waitFor({ state: 'detached' });

  await tess.getByRole('checkbox', { name: /^Past niet/ }).first().click();
  await heading(tess, 'U hebt geen toegang meer tot Spirit Jeugd & Opvoedhulp');
  expect(await tess.locator('body').innerText()).not.toContain(file.clientNumber);

  const officer = await demonstration.as('Noor de Wit', '/rondes');
  await officer.getByRole('link', { name: /^VIG-monitor/ }).first().click();
  await officer.getByRole('link', { name: /^Verdeling/ }).click();
  const row = officer.getByRole('row').filter({ has: officer.getByText(`Dossier ${file.clientNumber}`, { exact: file.trajectoryNumber === 1 }) }).filter({ hasText: 'over te dragen' }).first();
  await row.getByText('over te dragen: deze beoordelaar is vertrokken').waitFor();
  await row.getByRole('checkbox').check();
  await officer.getByLabel('Beoordelaar', { exact: true }).selectOption('Joris Kok');
  await officer.getByRole('button', { name: '1 dossier toewijzen' }).click();
  const former = officer.getByRole('link', { name: /^eerder: Tess Vermeer, \d antwoorden$/ });
  await former.waitFor();
  expect(await complaintsHere(officer)).toEqual([]);
  await former.click();
  await heading(officer, `Dossier ${file.clientNumber}${file.trajectoryNumber > 1 ? `, traject ${file.trajectoryNumber}` : ''}, eerder gescoord`);
  await officer.getByText('Dit had Tess Vermeer ingevuld.', { exact: false }).waitFor();
  expect(await complaintsHere(officer)).toEqual([]);
});

test('a professional without an account works in a team until he leaves, and a site closes after its teams', async () => {
  const page = await demonstration.as('Ilse Bakker', '/professionals');
  await page.getByRole('link', { name: 'Coach Zuidoost 1' }).click();
  await page.getByRole('button', { name: 'Team toevoegen' }).click();
  await dialog(page).getByRole('combobox', { name: 'Team' }).click();
  await page.getByRole('option', { name: 'VIG Zuidoost' }).click();
  expect(await violations(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Bewaren' }).click();
  const work = page.getByRole('table', { name: 'Werk met een methodiek' }).getByRole('row', { name: /VIG Zuidoost/ });
  await work.filter({ hasText: 'vanaf' }).waitFor();
  await page.getByRole('button', { name: 'Vertrekt' }).click();
  await dialog(page).getByLabel('Laatste werkdag').fill('2012-01-01');
  await dialog(page).getByLabel('Laatste werkdag').fill(dutchToday());
  const all = dialog(page).getByLabel('Wie neemt de trajecten over?');
  const nothing = dialog(page).getByText('Na die dag loopt er geen traject meer');
  await all.or(nothing).first().waitFor();
  if (await all.count() > 0) await all.selectOption('Coach Zuidoost 2');
  expect(await violations(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Vertrek vastleggen' }).click();
  await dialog(page).waitFor({ state: 'detached' });
  await work.filter({ hasText: 'tot en met' }).waitFor();

  await page.goto('/inrichting');
  await page.getByRole('button', { name: 'Amsterdam-Noord wijzigen' }).click();
  await dialog(page).getByLabel('Tot en met').fill(dutchToday());
  await dialog(page).getByRole('button', { name: 'Bewaren' }).click();
  await dialog(page).getByRole('alert').filter({ hasText: 'VIG Noord' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Annuleren' }).click();
  await page.getByRole('button', { name: 'VIG Noord wijzigen' }).click();
  await dialog(page).getByRole('combobox', { name: 'Locatie' }).click();
  await page.getByRole('option', { name: 'Amsterdam-Zuidoost' }).click();
  await dialog(page).getByRole('button', { name: 'Bewaren' }).click();
  await dialog(page).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Amsterdam-Noord wijzigen' }).click();
  await dialog(page).getByLabel('Naam').fill('Amsterdam-Noord (gesloten)');
  await dialog(page).getByLabel('Tot en met').fill(dutchToday());
  await dialog(page).getByRole('button', { name: 'Bewaren' }).click();
  await dialog(page).waitFor({ state: 'detached' });
  await page.getByRole('row').filter({ hasText: 'Amsterdam-Noord (gesloten)' }).locator('time').waitFor();
  expect(await complaintsHere(page)).toEqual([]);
});

test('a member’s page, with each of its dialogs, is accessible with a phone', async () => {
  const page = await openMember('Sanne Mulder', PHONE);
  const wrong: string[] = [];
  for (const name of ['Gegevens wijzigen', 'Lidmaatschap beëindigen', 'Rollen wijzigen', 'In een team zetten']) {
    await page.getByRole('button', { name }).click();
    await dialog(page).waitFor();
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
    wrong.push(...(await violations(page)).map((each) => `${name}: ${each}`));
    if (await scrollsSideways(page)) wrong.push(`${name} scrolls sideways`);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
  }
  expect([...wrong, ...await complaintsHere(page)]).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(page.url());
  await page.getByRole('button', { name: 'In een team zetten' }).click();
  await typeInto(page, /^Vanaf/, '');
  expect(await focusedName(page)).toMatch(/^Vanaf/);
});
