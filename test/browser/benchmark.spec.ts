import { describe, expect, test } from 'vitest';
import { complaintsEverywhere, settled } from '../support/accessible.ts';
import { focusedName } from '../support/keyboard.ts';
import { heading, PHONE, scrollsSideways, site } from '../support/page.ts';

const demonstration = site();
const [ANALYST, OWNER, OFFICER, OTHER, MUNICIPALITY] = ['Bas Verweij', 'Willem Hofman', 'Rik Maas', 'Stijn Vos', 'Linda Kroon'] as const;

describe('the comparison of sites', () => {
  test('begins with what stands out and a table of targets; a figure shows its sites, chance and what lies behind a point', async () => {
    const page = await demonstration.as(ANALYST, '/vergelijken');
    await heading(page, 'Vergelijking');
    const table = page.getByRole('table', { name: 'Waarde, streven en netwerk' });
    await table.getByRole('row').nth(1).waitFor();
    await page.getByRole('region', { name: 'Toeval of meer? (trechterdiagram)' }).getByRole('img', { name: /^Trechterdiagram van / }).waitFor();
    const dots = page.getByRole('table', { name: 'Locaties naast elkaar' });
    const names = await dots.getByRole('row').locator('td:first-child').allInnerTexts();
    expect(names).toHaveLength(4);
    expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, 'nl')));
    await page.getByRole('button', { name: 'Dezelfde gegevens als tabel' }).first().click();
    await page.getByRole('table', { name: 'Toeval of meer? (trechterdiagram)' }).getByRole('row').nth(4).waitFor();
    await dots.getByRole('button', { name: /^Bekijken wat achter ReSet-aanbieder A/ }).click();
    await page.getByRole('heading', { name: /^Achter dit punt: ReSet-aanbieder A/ }).waitFor();
    expect(await focusedName(page), 'reading goes on behind the point').toMatch(/^Achter dit punt/);
    await page.getByRole('link', { name: 'Naar de publicatie' }).click();
    await page.waitForURL(/\/publicaties\//);
  });

  test('puts the value of a chosen site in the table, and keeps that in the address', async () => {
    const page = await demonstration.as(ANALYST, '/vergelijken');
    await page.getByLabel('Locatie in de tabel').selectOption({ index: 2 });
    await page.waitForURL(/locatie=/);
    await page.getByRole('columnheader', { name: 'Oordeel' }).waitFor();
    await page.reload();
    await page.getByRole('columnheader', { name: 'Oordeel' }).waitFor();
    expect(await page.getByRole('columnheader', { name: 'Locaties en het streven' }).count()).toBe(0);
  });

  test('is shared by the licence holder after a plain word; a provider then sees itself, and others without names', async () => {
    const owner = await demonstration.as(OWNER, '/vergelijken');
    await owner.getByRole('button', { name: 'Delen met deelnemers' }).click();
    await owner.getByRole('dialog').getByText('Andere locaties staan er zonder naam', { exact: false }).waitFor();
    await owner.getByRole('dialog').getByRole('button', { name: 'Delen' }).click();
    await owner.getByText(/^Gedeeld op .* door Willem Hofman/).waitFor();
    const page = await demonstration.as(OFFICER, '/vergelijken');
    const dots = page.getByRole('table', { name: 'Locaties naast elkaar' });
    await dots.getByText('uw locatie').first().waitFor();
    expect(await page.getByText(/ReSet-aanbieder [BCD]/).count()).toBe(0);
    expect(await dots.getByText(/^andere locatie/).count()).toBe(3);
  });

  test('is talked about: asked by the licence holder, answered with what is done and when, and closed', async () => {
    const asking = await demonstration.as(ANALYST, '/vergelijken');
    await asking.getByRole('table', { name: 'Locaties naast elkaar' }).getByRole('button', { name: /^Bekijken wat achter ReSet-aanbieder B/ }).click();
    await asking.getByRole('button', { name: 'Gesprek beginnen' }).click();
    await asking.getByLabel('Uw vraag').fill('Klopt dit cijfer?');
    await asking.getByRole('dialog').getByRole('button', { name: 'Versturen' }).click();
    await heading(asking, 'Gesprek over een cijfer');
    await asking.getByText('Klopt dit cijfer?').waitFor();
    const address = new URL(asking.url()).pathname;

    const answering = await demonstration.as(OTHER, address);
    await answering.getByLabel('Wat is dit?').selectOption('Zeggen wat er gebeurt');
    await answering.getByLabel('Tekst').fill('We kijken de invoer na.');
    await answering.getByRole('button', { name: 'Versturen' }).click();
    await answering.getByText('Dit veld is nodig.').waitFor();
    await answering.getByLabel('Wanneer is het gedaan?').fill('2030-06-01');
    await answering.getByRole('button', { name: 'Versturen' }).click();
    await answering.getByText('datum: 1 jun 2030').waitFor();

    await asking.reload();
    await asking.getByLabel('Wat is dit?').selectOption('Gesprek afsluiten');
    await asking.getByLabel('Tekst').fill('Dank, dat is duidelijk.');
    await asking.getByRole('button', { name: 'Versturen' }).click();
    await asking.getByText('Dit gesprek is afgesloten.').waitFor();
    expect(await asking.getByRole('region', { name: 'Wat er is gezegd' }).getByRole('listitem').count()).toBe(3);
    await (await demonstration.as(OFFICER, address)).getByText('Dit bestaat niet, of u mag het niet zien.').waitFor();
  });

  test('is accessible in two languages and at two widths, and fits on a phone', { timeout: 120_000 }, async () => {
    const { benchmark } = await (await demonstration.session(ANALYST)).ask<{ benchmark: { network: { conversations: { id: string }[] } } }>('{ benchmark { network { conversations { id } } } }');
    const talk = `/vergelijken/gesprekken/${benchmark.network.conversations[0]!.id}`;
    for (const [person, path] of [[ANALYST, '/vergelijken'], [ANALYST, talk], [OFFICER, '/vergelijken'], [MUNICIPALITY, '/uitkomsten-aanbieders']] as const) {
      const page = await demonstration.as(person, path);
      await settled(page);
      expect(await complaintsEverywhere(page), `${person} ${path}`).toEqual([]);
      await (await demonstration.session(person)).ask('mutation { setLocale(locale: nl) }');
      await page.setViewportSize({ width: PHONE, height: 800 });
      expect(await scrollsSideways(page), `${person} ${path}`).toBe(false);
    }
  });
});

describe('outcomes of providers', () => {
  test('are read by a municipality with their explanation and a caution, and taken along as a workbook and a document', async () => {
    const page = await demonstration.as(MUNICIPALITY, '/uitkomsten-aanbieders');
    await heading(page, 'Uitkomsten van aanbieders');
    await page.getByText('Ervaringen van cliënten zijn geen criterium om aanbieders te kiezen', { exact: false }).waitFor();
    await page.getByRole('table', { name: /^De Overstap: / }).getByRole('rowheader', { name: /^Uitval/ }).waitFor();
    await page.getByText('Uitval telt bij ons ook wie verhuisde.', { exact: false }).waitFor();
    for (const [button, ending] of [['Opslaan als Excel', 'xlsx'], ['Opslaan als PDF', 'pdf']] as const) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
      expect(download.suggestedFilename()).toMatch(new RegExp(`^uitkomsten-van-aanbieders-.*\\.${ending}$`));
    }
  });
});
