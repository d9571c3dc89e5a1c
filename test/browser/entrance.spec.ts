import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMONSTRATION_PEOPLE } from '../../apps/api/src/access/demonstration.ts';
import { type Getrouw, startGetrouw } from '../support/getrouw.ts';
import { emailOf, fillInAndSignIn, heading, password, PHONE, scrollsSideways, site } from '../support/page.ts';

const demonstration = site();
const at = (page: Page) => decodeURIComponent(page.url().slice(demonstration.address.length));

describe('signing in', () => {
  test.for([
    { who: 'somebody unknown', email: 'niemand@spirit.example', given: password },
    { who: 'a known person with a wrong password', email: emailOf('Noor de Wit'), given: 'heel iets anders' },
  ])('$who gets one and the same answer, and what was filled in stays', async ({ email, given }) => {
    const page = await demonstration.open();
    await page.goto('/inloggen');
    await fillInAndSignIn(page, email, given);
    await page.getByRole('alert').filter({ hasText: 'Dit e-mailadres en wachtwoord horen niet bij elkaar.' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'E-mailadres' }).inputValue()).toBe(email);
    expect(at(page)).toBe('/inloggen');
  });

  test('leads to the page that the person’s role is for', async () => {
    const page = await demonstration.open();
    await page.goto('/');
    await heading(page, 'Inloggen');
    await fillInAndSignIn(page, emailOf('Hanna Smit'), password);
    await heading(page, 'Te beoordelen');
    expect(at(page)).toBe('/te-beoordelen');
  });

  test('leads back to the address that was asked for, with its search', async () => {
    const page = await demonstration.open();
    await page.goto('/gezinnen?zoek=SP-41');
    await heading(page, 'Inloggen');
    await fillInAndSignIn(page, emailOf('Noor de Wit'), password);
    await heading(page, 'Gezinnen');
    expect(at(page)).toBe('/gezinnen?zoek=SP-41');
  });

  test.for(['https://kwaad.example/', '//kwaad.example', '/\\kwaad.example'])('never leads to another site, as %s would', async (terug) => {
    const page = await demonstration.open();
    await page.goto(`/inloggen?terug=${encodeURIComponent(terug)}`);
    await fillInAndSignIn(page, emailOf('Hanna Smit'), password);
    await heading(page, 'Te beoordelen');
    expect(at(page)).toBe('/te-beoordelen');
  });

  test('is slowed for an account after many wrong passwords, the right one included, and goes on for others', async () => {
    const page = await demonstration.open();
    const email = emailOf('Sanne Mulder');
    for (let attempt = 0; attempt < 10; attempt += 1) {
      const refused = await page.context().request.post('/auth/sign-in', { data: { email, password: `poging ${attempt}` } });
      expect(refused.status()).toBe(401);
    }
    await page.goto('/inloggen');
    await fillInAndSignIn(page, email, password);
    await page.getByRole('alert').filter({ hasText: 'Er is te vaak geprobeerd in te loggen.' }).waitFor();
    await fillInAndSignIn(page, emailOf('Hanna Smit'), password);
    await heading(page, 'Te beoordelen');
  });
});

test('a language chosen before signing in stays inside, and the account remembers it', async () => {
  const page = await demonstration.open();
  await page.goto('/inloggen');
  await page.getByRole('button', { name: 'English' }).click();
  await heading(page, 'Sign in');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.getByRole('textbox', { name: 'E-mail address' }).fill(emailOf('Karim Haddad'));
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await heading(page, 'Rounds');
  await expect.poll(() => localeOf('Karim Haddad')).toBe('en');
});

test('a language chosen just before the page is loaded again is kept, and reaches the account after all', async () => {
  const page = await demonstration.as('Joris Kok', '/mijn-dossiers');
  await heading(page, 'Mijn dossiers');
  let lost = false;
  await page.route('**/graphql', (route) => {
    if (lost || !route.request().postData()?.includes('setLocale')) return route.continue();
    lost = true; // it never arrives
    return route.abort();
  });
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await page.locator('html[lang=en]').waitFor();
  await page.reload();
  await expect.poll(() => localeOf('Joris Kok')).toBe('en');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});

async function localeOf(name: string): Promise<string> {
  const { viewer } = await (await demonstration.session(name)).ask<{ viewer: { locale: string } }>('{ viewer { locale } }');
  return viewer.locale;
}

describe('demonstration accounts', () => {
  let without: Getrouw;
  beforeAll(async () => { without = await startGetrouw({ demonstration: false }); });
  afterAll(() => without.stop());

  test('stand on the sign-in page of a demonstration, and one click signs in', async () => {
    const page = await demonstration.open();
    await page.goto('/inloggen');
    await page.getByRole('heading', { name: 'Demonstratie: kies een persoon' }).waitFor();
    for (const { name } of DEMONSTRATION_PEOPLE) expect(await page.getByRole('button', { name }).count(), name).toBe(1);
    await page.getByRole('button', { name: 'Pieter Dekker' }).click();
    await page.getByRole('note').filter({ hasText: 'zijn teruggerekend uit gepubliceerde cijfers' }).waitFor();
  });

  test('are nowhere on an installation that is none', async () => {
    const page = await demonstration.open();
    const told = page.waitForResponse((response) => response.request().postData()?.includes('Installation') ?? false);
    await page.goto(`${without.address}/inloggen`);
    expect(await (await told).json()).toEqual({ data: { installation: { demonstration: false, mail: 'none', secure: false, demonstrationAccounts: [] } } });
    await heading(page, 'Inloggen');
    expect(await page.getByText(/demonstratie/i).count()).toBe(0);
    expect(await page.getByRole('button').allInnerTexts()).not.toContainEqual(expect.stringContaining('Vermeer'));
  });
});

describe('without https, outside the demonstration,', () => {
  let plain: Getrouw;
  let proxied: Getrouw;
  beforeAll(async () => {
    [plain, proxied] = await Promise.all([
      startGetrouw({ demonstration: false }), startGetrouw({ demonstration: false, environment: { PUBLIC_URL: 'https://getrouw.example.nl' } }),
    ]);
  });
  afterAll(() => Promise.all([plain.stop(), proxied.stop()]));

  test('the sign-in page says why nobody can sign in, in both languages, and takes no password', async () => {
    const page = await demonstration.open(PHONE);
    await page.goto(`${plain.address}/inloggen`);
    await page.getByRole('alert').filter({ hasText: 'Deze verbinding is niet beveiligd' }).filter({ hasText: 'PUBLIC_URL' }).waitFor();
    expect(await page.getByLabel('Wachtwoord', { exact: true }).count()).toBe(0);
    expect(await scrollsSideways(page)).toBe(false);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('alert').filter({ hasText: 'This connection is not secure' }).waitFor();
    expect(plain.output()).toContain('Nobody can sign in yet: that needs https.');
  });

  test('the sign-in page leads to the address where one can', async () => {
    const page = await demonstration.open();
    await page.goto(`${proxied.address}/inloggen`);
    const link = page.getByRole('alert').getByRole('link', { name: 'https://getrouw.example.nl' });
    expect(await link.getAttribute('href')).toBe('https://getrouw.example.nl');
    expect(await page.getByLabel('Wachtwoord', { exact: true }).count()).toBe(0);
    expect(proxied.output()).not.toContain('Nobody can sign in yet');
  });
});

describe('signing out', () => {
  const signOut = async (page: Page, where: 'Uitloggen' | 'Overal uitloggen') => {
    await page.getByRole('button', { name: /^Account van/ }).click();
    await page.getByRole('menuitem', { name: where, exact: true }).click();
    await heading(page, 'Inloggen');
  };

  test('here leaves the person signed in elsewhere', async () => {
    const [here, elsewhere] = [await demonstration.as('Bram Visser', '/gezinnen'), await demonstration.as('Bram Visser', '/gezinnen')];
    await signOut(here, 'Uitloggen');
    await here.goBack();
    await heading(here, 'Inloggen');
    await elsewhere.reload();
    await heading(elsewhere, 'Gezinnen');
    expect(at(elsewhere)).toBe('/gezinnen');
  });

  test('everywhere ends the other sessions too; whoever signs in there goes on where he was', async () => {
    const [here, elsewhere] = [await demonstration.as('Bram Visser', '/gezinnen'), await demonstration.as('Bram Visser', '/gezinnen')];
    await heading(elsewhere, 'Gezinnen');
    await signOut(here, 'Overal uitloggen');
    await elsewhere.getByRole('searchbox', { name: 'Zoek op cliëntnummer' }).fill('SP-40');
    await heading(elsewhere, 'Inloggen');
    await fillInAndSignIn(elsewhere, emailOf('Bram Visser'), password);
    await heading(elsewhere, 'Gezinnen');
    await expect.poll(() => at(elsewhere)).toBe('/gezinnen?zoek=SP-40');
  });
});

describe('inside', () => {
  test('the language changes at once, the document says so, and the account remembers it', async () => {
    const page = await demonstration.as('Pieter Dekker', '/methodiek');
    await heading(page, 'Methodiek');
    await page.getByRole('button', { name: 'English' }).click();
    await heading(page, 'Method');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.title()).toBe('Method · Getrouw');
    await expect.poll(() => localeOf('Pieter Dekker')).toBe('en');

    const elsewhere = await demonstration.as('Pieter Dekker', '/methodiek');
    await heading(elsewhere, 'Method');
    await elsewhere.getByRole('button', { name: 'Nederlands' }).click();
    await heading(elsewhere, 'Methodiek');
  });

  test('every page has its own title, and the focus goes to its heading', async () => {
    const page = await demonstration.as('Noor de Wit', '/gezinnen');
    await heading(page, 'Gezinnen');
    expect(await page.title()).toBe('Gezinnen · Getrouw');
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Professionals' }).click();
    await heading(page, 'Professionals');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await page.title()).toBe('Professionals · Getrouw');
  });

  test('the first tab offers to skip the navigation', async () => {
    const page = await demonstration.as('Noor de Wit', '/gezinnen');
    await heading(page, 'Gezinnen');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Naar de inhoud' });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await skip.evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  });

  test('an unknown address says so and leads home', async () => {
    const page = await demonstration.as('Noor de Wit', '/bestaat/niet');
    await heading(page, 'Deze pagina bestaat niet');
    await page.getByRole('link', { name: 'Naar het begin' }).click();
    await heading(page, 'Rondes');
    expect(at(page)).toBe('/rondes');
  });

  test.for([
    { name: 'Noor de Wit', path: '/gezinnen/0190a0b0-0000-7000-8000-000000000000', says: 'Ga terug naar het overzicht' },
    { name: 'Tess Vermeer', path: '/mijn-dossiers/0190a0b0-0000-7000-8000-000000000000', says: 'Ga terug naar het overzicht' },
    { name: 'Tess Vermeer', path: '/gezinnen', says: 'Met uw rol mag dit niet' },
  ])('$name at $path reads why there is nothing to see', async ({ name, path, says }) => {
    const page = await demonstration.as(name, path);
    await page.getByRole('alert').filter({ hasText: 'Dit kon niet worden opgehaald' }).filter({ hasText: says }).waitFor();
    expect(await page.getByRole('row').count()).toBe(0);
  });

  test.for([['Noor de Wit', 'Zoek cliëntnummer of ronde'], ['Bram Visser', 'Zoek cliëntnummer'], ['Pieter Dekker', 'Zoek ronde']] as const)('the search of %s is for what the role may see', async ([name, label]) => {
    const page = await demonstration.as(name, '/methodiek');
    await page.getByRole('searchbox').first().waitFor();
    expect(await page.getByRole('searchbox').first().getAttribute('aria-label')).toBe(label);
  });

  test('searching a client number leads to that family', async () => {
    const page = await demonstration.as('Noor de Wit', '/methodiek');
    await page.getByRole('searchbox', { name: 'Zoek cliëntnummer of ronde' }).fill('sp-417');
    await page.keyboard.press('Enter');
    await heading(page, 'Gezin SP-417');
    await page.getByRole('searchbox', { name: 'Zoek cliëntnummer of ronde' }).fill('zomaar iets');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Niets gevonden met “zomaar iets”' }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Gezin SP-417');
  });
});
