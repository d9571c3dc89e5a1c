import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { complaintsEverywhere, settled } from '../support/accessible.ts';
import { linkTo } from '../support/mail.ts';
import { emailOf, fillInAndSignIn, heading, password, PHONE, pressUntil, scrollsSideways, signIn, site } from '../support/page.ts';

const demonstration = site();
const OWN = 'drie koeien in de wei';

/** Opens the link that was sent to this address, in a window where nobody is signed in. */
async function follow(email: string, width?: number): Promise<Page> {
  const page = await demonstration.open(width);
  await page.goto(await linkTo(demonstration, email));
  return page;
}

const invite = async (administrator: string, email: string, more: object = {}) => (await demonstration.session(administrator)).ask('mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { id } }', {
  input: { email, name: 'Vera Vos', locale: 'nl', external: false, startsOn: '2020-01-01', endsOn: null, roleCodes: ['reviewer'], ...more },
});
/** How many members of this administrator's organisation have this name. */
async function namesAt(administrator: string, name: string): Promise<number> {
  const { members } = await (await demonstration.session(administrator)).ask<{ members: { items: { name: string }[] } }>('{ members(first: 200) { items { name } } }');
  return members.items.filter((member) => member.name === name).length;
}
const passwordField = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const organisationShown = (page: Page) => page.getByRole('navigation', { name: 'Hoofdmenu' }).locator('> :first-child');

describe('an invitation', () => {
  test('goes from the administrator by mail to the invited person, who chooses a password and is at work', async () => {
    const page = await demonstration.as('Ilse Bakker', '/leden');
    await page.getByRole('button', { name: 'Iemand uitnodigen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Iemand uitnodigen' });
    await dialog.getByLabel('Naam').fill('Wendy Postma');
    await dialog.getByLabel('E-mailadres').fill('Wendy@Post.example');
    await dialog.getByLabel('Reviewer').check();
    await dialog.getByLabel('Van buiten de organisatie').check();
    await dialog.getByRole('button', { name: 'Uitnodigen' }).click();
    await dialog.getByText('Dit veld is nodig.').waitFor(); // who comes from outside has an end date
    await dialog.getByLabel('Tot en met').fill('2099-12-31');
    await dialog.getByRole('button', { name: 'Uitnodigen' }).click();
    await dialog.waitFor({ state: 'detached' });
    const row = page.getByRole('table', { name: 'Uitgenodigd' }).getByRole('row', { name: /Wendy Postma/ });
    await row.getByText('Link werkt tot').waitFor();
    expect(await row.innerText()).toContain('wendy@post.example');
    expect(await page.getByRole('table', { name: 'Leden en rollen' }).getByText('Wendy Postma').count()).toBe(0);

    await page.getByRole('note').getByRole('link', { name: 'Verzonden post bekijken' }).click();
    await heading(page, 'Verzonden post');
    const mail = page.getByRole('article', { name: 'Uitnodiging voor Getrouw van Spirit Jeugd & Opvoedhulp' }).filter({ hasText: 'wendy@post.example' });
    await mail.getByText('Ilse Bakker nodigt u uit').waitFor();
    await mail.getByRole('link').click();
    await heading(page, 'Deze link is voor iemand anders');
    await page.getByRole('button', { name: 'Uitloggen en verdergaan' }).click();
    await heading(page, 'Uitnodiging van Spirit Jeugd & Opvoedhulp');
    expect(await page.getByRole('textbox', { name: 'E-mailadres' }).inputValue()).toBe('wendy@post.example');
    await passwordField(page, 'Kies een wachtwoord').fill('wendypostma12');
    await page.getByRole('button', { name: 'Uitnodiging aannemen' }).click();
    await page.getByText('is makkelijk te raden').waitFor();
    expect(await passwordField(page, 'Kies een wachtwoord').evaluate((field) => field === document.activeElement)).toBe(true);
    await passwordField(page, 'Kies een wachtwoord').fill(OWN);
    await page.keyboard.press('Enter');
    await heading(page, 'Te beoordelen');
    await page.getByRole('button', { name: 'Account van Wendy Postma' }).waitFor();

    const again = await follow('wendy@post.example');
    await heading(again, 'Deze link is al gebruikt');
    await again.getByRole('link', { name: 'Inloggen' }).click();
    await fillInAndSignIn(again, 'wendy@post.example', OWN);
    await heading(again, 'Te beoordelen');
  });

  test('to somebody with an account adds the second organisation, and one switches by keyboard and on a phone', async () => {
    await invite('Karim Haddad', emailOf('Pieter Dekker'), { roleCodes: ['director'] });
    const page = await follow(emailOf('Pieter Dekker'));
    await heading(page, 'Uitnodiging van Radar Uitvoering');
    await passwordField(page, 'Wachtwoord').fill('niet dit wachtwoord');
    await page.getByRole('button', { name: 'Inloggen en aannemen' }).click();
    await page.getByText('Dit wachtwoord klopt niet.').waitFor();
    await passwordField(page, 'Wachtwoord').fill(password);
    await page.keyboard.press('Enter');
    await expect.poll(() => organisationShown(page).innerText()).toContain('Radar Uitvoering');

    await pressUntil(page, 'Tab', 'nav button[aria-haspopup="menu"]');
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: /^Spirit/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => organisationShown(page).innerText()).toContain('Spirit');

    const phone = await demonstration.open(PHONE);
    await phone.goto('/inloggen');
    await fillInAndSignIn(phone, emailOf('Pieter Dekker'), password);
    await heading(phone, 'Kies een organisatie');
    expect(await scrollsSideways(phone)).toBe(false);
    await phone.getByRole('button', { name: /^Radar Uitvoering/ }).click();
    await phone.getByRole('button', { name: 'Menu openen of sluiten' }).click();
    await organisationShown(phone).click();
    await phone.getByRole('menuitem', { name: /^Spirit/ }).click();
    await phone.getByRole('button', { name: 'Menu openen of sluiten' }).click();
    await expect.poll(() => organisationShown(phone).innerText()).toContain('Spirit');
  });

  test('is accepted with one click by who is signed in already', async () => {
    await invite('Karim Haddad', emailOf('Sanne Mulder'));
    const page = await demonstration.open();
    await signIn(page.context(), 'Sanne Mulder');
    await page.goto(await linkTo(demonstration, emailOf('Sanne Mulder')));
    await page.getByText('Na het aannemen kunt u ook bij Radar Uitvoering werken.').waitFor();
    await page.getByRole('button', { name: 'Uitnodiging aannemen' }).dblclick();
    await expect.poll(() => organisationShown(page).innerText()).toContain('Radar Uitvoering');
  });

  test('opened in two windows counts once', async () => {
    await invite('Ilse Bakker', 'twee@post.example', { name: 'Tweemaal Open' });
    const [first, second] = [await follow('twee@post.example'), await follow('twee@post.example')];
    for (const page of [first, second]) await passwordField(page, 'Kies een wachtwoord').fill(OWN);
    await first.getByRole('button', { name: 'Uitnodiging aannemen' }).click();
    await heading(first, 'Te beoordelen');
    await second.getByRole('button', { name: 'Uitnodiging aannemen' }).click();
    await heading(second, 'Deze link is al gebruikt');
    expect(await namesAt('Ilse Bakker', 'Tweemaal Open')).toBe(1);
  });

  test('that begins later says when', async () => {
    await invite('Ilse Bakker', 'later@post.example', { startsOn: '2098-05-01' });
    const page = await follow('later@post.example', PHONE);
    await passwordField(page, 'Kies een wachtwoord').fill(OWN);
    await page.getByRole('button', { name: 'Uitnodiging aannemen' }).click();
    await page.getByText('U kunt vanaf 1 mei 2098 bij Spirit Jeugd & Opvoedhulp werken.').waitFor();
    expect(await scrollsSideways(page)).toBe(false);
  });

  test('can be sent again, which voids the first link, and be withdrawn', async () => {
    await invite('Ilse Bakker', 'opnieuw@post.example', { name: 'Otto Nieuw' });
    const first = await linkTo(demonstration, 'opnieuw@post.example');
    const page = await demonstration.as('Ilse Bakker', '/leden');
    await page.getByRole('button', { name: 'Opnieuw sturen aan Otto Nieuw' }).click();
    await page.getByRole('status').filter({ hasText: 'Uitnodiging gestuurd naar opnieuw@post.example' }).waitFor();
    const old = await demonstration.open();
    await old.goto(first);
    await heading(old, 'Deze link werkt niet meer');
    const newest = await follow('opnieuw@post.example');
    await heading(newest, 'Uitnodiging van Spirit Jeugd & Opvoedhulp');

    await page.getByRole('button', { name: 'Uitnodiging van Otto Nieuw intrekken' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Intrekken' }).click();
    await page.getByText('Otto Nieuw').first().waitFor({ state: 'detached' });
    await newest.reload();
    await heading(newest, 'Deze link werkt niet meer');
    expect(await namesAt('Ilse Bakker', 'Otto Nieuw')).toBe(0);
  });

  test('to a member is refused beside the form, which stays as it was', async () => {
    const page = await demonstration.as('Ilse Bakker', '/leden');
    await page.getByRole('button', { name: 'Iemand uitnodigen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Naam').fill('Hanna');
    await dialog.getByLabel('E-mailadres').fill(emailOf('Hanna Smit'));
    await dialog.getByRole('button', { name: 'Uitnodigen' }).click();
    await dialog.getByRole('alert').filter({ hasText: 'Deze persoon is al lid van de organisatie.' }).waitFor();
    expect(await dialog.getByLabel('E-mailadres').inputValue()).toBe(emailOf('Hanna Smit'));
  });
});

test.for(['/link', '/link#verzonnen', `/link#${'A'.repeat(500)}`])('%s says that the link is not right, and what to do', async (path) => {
  const page = await demonstration.open();
  await page.goto(path);
  await heading(page, 'Deze link klopt niet');
  expect(await complaintsEverywhere(page)).toEqual([]);
});

test('a forgotten password is replaced by mail; whoever was signed in is out, and the old one works no longer', async () => {
  const elsewhere = await demonstration.as('Bram Visser', '/gezinnen');
  await heading(elsewhere, 'Gezinnen');
  const page = await demonstration.open(PHONE);
  await page.goto('/inloggen');
  await page.getByRole('link', { name: 'Wachtwoord vergeten?' }).click();
  const answers: string[] = [];
  for (const email of ['niemand@spirit.example', emailOf('Bram Visser')]) {
    await page.goto('/wachtwoord-vergeten');
    await page.getByRole('textbox', { name: 'E-mailadres' }).fill(email);
    await page.keyboard.press('Enter');
    answers.push((await page.getByRole('status').filter({ hasText: 'Geen mail?' }).innerText()).replace(email, ''));
  }
  expect(answers[0]).toBe(answers[1]);
  await page.getByRole('link', { name: 'Verzonden post' }).click();
  await page.getByRole('article', { name: 'Nieuw wachtwoord voor Getrouw' }).first().getByRole('link').click();
  await heading(page, 'Nieuw wachtwoord');
  await passwordField(page, 'Kies een wachtwoord').fill(OWN);
  await page.getByRole('button', { name: 'Wachtwoord bewaren' }).click();
  await page.getByRole('status').filter({ hasText: 'Uw wachtwoord is gewijzigd.' }).waitFor();
  await page.getByRole('link', { name: 'Naar Getrouw' }).click();
  await fillInAndSignIn(page, emailOf('Bram Visser'), password);
  await page.getByRole('alert').waitFor();
  await fillInAndSignIn(page, emailOf('Bram Visser'), OWN);
  await heading(page, 'Mijn werk');
  await elsewhere.reload();
  await heading(elsewhere, 'Inloggen');
});

test('on the account page one changes password and address, each with the current password', async () => {
  const page = await demonstration.as('Eva Meijer', '/te-beoordelen');
  await page.getByRole('button', { name: /^Account van/ }).click();
  await page.getByRole('menuitem', { name: 'Mijn account' }).click();
  await heading(page, 'Mijn account');
  const [change, move] = [page.getByRole('region', { name: 'Wachtwoord wijzigen' }), page.getByRole('region', { name: 'E-mailadres wijzigen' })];
  await change.getByLabel('Huidig wachtwoord', { exact: true }).fill('niet dit wachtwoord');
  await change.getByLabel('Nieuw wachtwoord', { exact: true }).fill(OWN);
  await change.getByRole('button', { name: 'Wachtwoord wijzigen' }).click();
  await change.getByText('is niet uw wachtwoord').waitFor();
  await change.getByLabel('Huidig wachtwoord', { exact: true }).fill(password);
  await change.getByRole('button', { name: 'Wachtwoord wijzigen' }).click();
  await change.getByRole('status').filter({ hasText: 'Uw wachtwoord is gewijzigd.' }).waitFor();

  await move.getByLabel('Nieuw e-mailadres').fill('eva@post.example');
  await move.getByLabel('Huidig wachtwoord', { exact: true }).fill(OWN);
  await move.getByRole('button', { name: 'Link sturen' }).click();
  await move.getByRole('status').filter({ hasText: 'Er is een mail gestuurd naar eva@post.example.' }).waitFor();
  await page.goto(await linkTo(demonstration, 'eva@post.example'));
  await page.getByRole('button', { name: 'Ja, dit adres gebruiken' }).click();
  await page.getByRole('status').filter({ hasText: 'U logt vanaf nu in met eva@post.example.' }).waitFor();
  await page.getByRole('link', { name: 'Naar Getrouw' }).click();
  const fresh = await demonstration.open();
  await fresh.goto('/inloggen');
  await fillInAndSignIn(fresh, emailOf('Eva Meijer'), OWN);
  await fresh.getByRole('alert').waitFor();
  await fillInAndSignIn(fresh, 'eva@post.example', OWN);
  await heading(fresh, 'Te beoordelen');
  expect(await fresh.getByRole('alert').count()).toBe(0);
});

test('a window that shows one organisation does nothing in the one that was chosen in another window', async () => {
  const one = await demonstration.open();
  await signIn(one.context(), 'Marit Blom');
  await one.goto('/organisatie');
  await one.getByRole('button', { name: /^Spirit/ }).click();
  await expect.poll(() => organisationShown(one).innerText()).toContain('Spirit');
  const two = await one.context().newPage();
  await two.goto('/');
  await organisationShown(two).click();
  await two.getByRole('menuitem', { name: /^Radar/ }).click();
  await expect.poll(() => organisationShown(two).innerText()).toContain('Radar');
  await one.getByRole('link', { name: 'Gezinnen' }).click();
  await one.getByText('In een ander venster werkt Marit Blom nu bij Radar Uitvoering.').waitFor();
  expect(await organisationShown(one).innerText()).toContain('Spirit');
  expect(await one.getByRole('table', { name: 'Gezinnen' }).count()).toBe(0);
  await one.reload();
  await one.getByRole('table', { name: 'Gezinnen' }).waitFor();
  expect(await organisationShown(one).innerText()).toContain('Radar');
});

test('who works in two organisations chooses one by keyboard, and sees its work alone', async () => {
  const page = await demonstration.open();
  await page.goto('/inloggen');
  await page.getByRole('button', { name: /Marit Blom/ }).click();
  await heading(page, 'Kies een organisatie');
  await pressUntil(page, 'Tab', 'main button:last-of-type');
  await page.keyboard.press('Enter');
  await expect.poll(() => organisationShown(page).innerText()).toContain('Spirit');
  await page.goto('/gezinnen?zoek=RA-');
  await heading(page, 'Gezinnen');
  await settled(page);
  expect(await page.getByRole('link', { name: /RA-/ }).count()).toBe(0);
});

// Last, because the people's accounts remember the language.
describe('accessible are', () => {
  test.for(['/wachtwoord-vergeten', '/post'])('%s', async (path) => {
    const page = await demonstration.open();
    await page.goto(path);
    await settled(page);
    expect(await complaintsEverywhere(page)).toEqual([]);
  });

  test('the page of a link, for each that it is for', async () => {
    await invite('Karim Haddad', 'open@post.example', { external: true, endsOn: '2099-12-31' });
    await invite('Karim Haddad', emailOf('Noor de Wit'));
    const link = await linkTo(demonstration, 'open@post.example');
    const pages = [await follow('open@post.example'), await follow(emailOf('Noor de Wit')), await demonstration.as('Fatima Idrissi', link), await demonstration.as('Noor de Wit', await linkTo(demonstration, emailOf('Noor de Wit')))];
    for (const page of pages) {
      await settled(page);
      expect(await complaintsEverywhere(page)).toEqual([]);
    }
  });

  test.for([{ name: 'Noor de Wit', path: '/mijn-account' }, { name: 'Karim Haddad', path: '/leden' }, { name: 'Marit Blom', path: '/organisatie' }])('$path', async ({ name, path }) => {
    const page = await demonstration.as(name, path);
    await settled(page);
    expect(await complaintsEverywhere(page)).toEqual([]);
  });
});
