import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addDays, currentPeriod, inventedAnswers } from '../../infra/demonstration/cases.ts';
import type { Session } from '../../infra/demonstration/client.ts';
import { approve, casesOf, close, score } from '../../infra/demonstration/round.ts';
import { release } from '../../infra/demonstration/provider.ts';
import { type Definition, items } from '../../libs/domain/src/index.ts';
import { vigFinal } from '../../libs/interventions/src/index.ts';
import { violations } from '../support/accessible.ts';
import { PHONE, scrollsSideways, site } from '../support/page.ts';

const demonstration = site();

const RAISED = 'VIG-U4-3';
const OFF = 'VIG-U7-1';
const REASONS = { raised: 'De gemeente vraagt scherpere doelen.', off: 'Casusoverleg valt buiten ons contract.', own: 'Afspraak met de wijkteams.', guidance: 'Zo legden wij het uit aan nieuwe coaches.' };
const OWN = [{ nl: 'Staat er wie het gezin na afloop belt?', en: 'Does it say who calls the family afterwards?' }, { nl: 'Is de school betrokken bij het plan?', en: 'Is the school involved in the plan?' }];

interface Programme { id: string; configurationNumber: number }
async function programmeOf(session: Session): Promise<Programme> {
  const { definitions: { programmes: [programme] } } = await session.ask<{ definitions: { programmes: Programme[] } }>('{ definitions { programmes { id configurationNumber } } }');
  return programme!;
}
const configurationOf = async (session: Session, id: string) =>
  (await session.ask<{ programmeConfiguration: { programme: { revision: number; configurationNumber: number }; configuration: { instruments: Record<string, unknown>[] }; deviations: { kind: string; code: string }[] } }>(
    'query ($id: ID!) { programmeConfiguration(id: $id) { programme { revision configurationNumber } configuration deviations { kind code } } }', { id },
  )).programmeConfiguration;

async function openConfiguration(name: string): Promise<Page> {
  const { id } = await programmeOf(await demonstration.session(name));
  const page = await demonstration.as(name, `/methodiek/inrichten/${id}`);
  await page.getByRole('heading', { level: 1, name: 'Voorwaardelijke Interventie in Gezinnen inrichten' }).waitFor();
  return page;
}

const question = (page: Page, code: string): Locator => page.locator(`[id="vraag-${code}"]`);
const reasonIn = (place: Locator): Locator => place.getByRole('textbox', { name: 'Waarom wijkt u hier af?' });
const effects = (page: Page): Locator => page.getByRole('region', { name: 'Wat uw wijziging doet' });

/** Waits until the page has said what the change as it is filled in does, and goes there. */
async function showEffects(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Bekijk wat dit doet' }).click();
  await expect.poll(() => effects(page).getByRole('button', { name: 'Opslaan' }).isEnabled()).toBe(true);
  return effects(page);
}

async function save(page: Page): Promise<void> {
  await (await showEffects(page)).getByRole('button', { name: 'Opslaan' }).click();
  await page.getByText(/^Opgeslagen als inrichting nummer \d+\.$/).waitFor();
}

test('a provider raises a norm, adds two questions, switches one off, sees what that does, runs a round and reads both judgements; another sees nothing of it', { timeout: 240_000 }, async () => {
  const officer = await demonstration.session('Noor de Wit');
  const before = await configurationOf(officer, (await programmeOf(officer)).id);
  const other = await demonstration.session('Lotte Jansen');
  const deviationsElsewhere = async () => (await configurationOf(other, (await programmeOf(other)).id)).deviations;
  const elsewhere = await deviationsElsewhere();
  const page = await demonstration.as('Noor de Wit', '/methodiek');
  await page.getByRole('link', { name: 'Voorwaardelijke Interventie in Gezinnen inrichten' }).click();
  await page.getByText('U werkt precies zoals de licentiehouder het bedoelt.').waitFor();

  await page.getByRole('button', { name: 'Norm verhogen, vraag 4c' }).click();
  const raised = question(page, RAISED);
  await raised.getByRole('textbox', { name: 'Minstens zoveel procent ja' }).fill('90');
  await page.getByRole('button', { name: 'Uitzetten, vraag 7' }).click();
  const effect = await showEffects(page);
  await effect.getByRole('link', { name: `${OFF}: Zeg waarom u hier afwijkt.` }).click();
  await page.keyboard.type(REASONS.off);
  expect(await reasonIn(question(page, OFF)).inputValue()).toBe(REASONS.off);
  await effect.getByRole('button', { name: 'Opslaan' }).click();
  await effect.getByText('1 ding klopt nog niet.').waitFor();
  await reasonIn(raised).fill(REASONS.raised);
  for (const [index, text] of OWN.entries()) {
    await page.getByRole('button', { name: 'Eigen vraag toevoegen, 3 Planmatig werken' }).click();
    const own = page.getByRole('group', { name: 'Eigen vraag' }).nth(index);
    await own.getByRole('textbox', { name: 'Vraag in het Nederlands' }).fill(text.nl);
    await own.getByRole('textbox', { name: 'Vraag in het Engels' }).fill(text.en);
    await reasonIn(own).fill(REASONS.own);
    expect(await own.getByRole('textbox', { name: 'Code' }).inputValue()).toBe(`VIG-U3-E${index + 1}`);
  }
  await page.getByRole('button', { name: 'Eigen toelichting, vraag 1', exact: true }).click();
  const guided = question(page, 'VIG-U1-1');
  await guided.getByRole('textbox', { name: 'Toelichting in het Nederlands' }).fill('Wij tellen ook de lijst van het wijkteam.');
  await guided.getByRole('textbox', { name: 'Toelichting in het Engels' }).fill('We count the list of the district team too.');
  await reasonIn(guided).fill(REASONS.guidance);

  await showEffects(page);
  const rows = effect.getByRole('row');
  await expect.poll(() => rows.count()).toBe(6);
  const said = (await rows.allInnerTexts()).join('\n');
  expect(said).toMatch(/Norm verhoogd naar 90%[^]*Percentages blijven vergelijkbaar. Beide oordelen worden getoond/);
  expect(said).toMatch(/Vraag uitgezet[^]*de trend stopt/);
  expect(said).toMatch(/Eigen vraag[^]*telt niet mee in de cijfers van de methodiek/);
  expect((await configurationOf(officer, (await programmeOf(officer)).id)).programme.configurationNumber).toBe(before.programme.configurationNumber);

  await save(page);
  const deviations = page.getByRole('region', { name: 'Waar u afwijkt van de methodiek' });
  expect(await deviations.getByRole('row').filter({ hasText: REASONS.off }).innerText()).toContain('Noor de Wit');
  const history = page.getByRole('region', { name: 'Geschiedenis' });
  await history.getByLabel('Van').selectOption(`nummer ${before.programme.configurationNumber}`);
  await history.getByText('Norm verhoogd naar 90%').waitFor();

  const { roundChoices: { today } } = await officer.ask<{ roundChoices: { today: string } }>('{ roundChoices { today } }');
  const { periodFrom } = currentPeriod(today);
  await page.goto('/rondes/nieuw');
  await page.getByRole('textbox', { name: 'Naam van de ronde' }).fill('Kleine ronde');
  await page.getByLabel('Trajecten gesloten vanaf').fill(addDays(periodFrom, 5));
  await page.getByLabel('Trajecten gesloten tot en met').fill(addDays(periodFrom, 27));
  await page.getByRole('button', { name: 'Plannen en dossiers bekijken' }).click();
  await page.getByRole('radio', { name: 'Alle dossiers' }).check();
  await page.getByText('Zo zouden 5 trajecten van 5 gezinnen meedoen.').waitFor();
  await page.getByRole('button', { name: 'Trekking vastleggen' }).click();
  await page.getByRole('link', { name: 'Naar de verdeling' }).click();
  await page.getByRole('button', { name: 'Gelijk verdelen' }).click();
  await page.getByText('alles verdeeld').waitFor();
  await page.getByRole('link', { name: /^Opzet/ }).click();
  const pinned = page.getByRole('region', { name: 'Waar deze ronde afwijkt van de methodiek' });
  await expect.poll(() => pinned.getByRole('row').count()).toBe(6);
  const slug = new URL(page.url()).pathname.split('/')[2]!;

  await scoreAll(officer, slug);
  await close(officer, slug);
  await page.goto(`/rondes/${slug}/resultaten`);
  await page.getByText(/^In \d+ van de 18 vragen/).waitFor();
  const results = page.getByRole('table', { name: 'Per vraag' });
  const row = results.getByRole('row').filter({ hasText: 'Voldoen die doelen aan de SMART-eisen?' });
  expect(await row.innerText()).toMatch(/wijkt af van de methodiek[^]*norm gehaald[^]*uw norm van 90%: niet gehaald/);
  await row.getByRole('button').click();
  await page.getByRole('table', { name: 'Per vraag' }).getByText(REASONS.raised).waitFor();
  const own = page.getByRole('table', { name: 'Eigen vragen' });
  for (const { nl } of OWN) expect(await own.getByText(nl).count()).toBe(1);
  expect(await results.getByText(OWN[0]!.nl).count()).toBe(0);
  const list = page.getByRole('region', { name: '5 afwijkingen van de methodiek' });
  expect(await list.getByRole('row').filter({ hasText: 'Vraag uitgezet' }).innerText()).toContain(REASONS.off);
  expect(await everywhere(page)).toEqual([]);

  expect(elsewhere.map(({ kind }) => kind)).toEqual(['norm_raised', 'own_item']);
  expect(await deviationsElsewhere()).toEqual(elsewhere);
  const theirs = await openConfiguration('Lotte Jansen');
  await theirs.getByRole('region', { name: 'Waar u afwijkt van de methodiek' }).getByText('Norm verhoogd naar 90%', { exact: false }).waitFor();
  expect(await theirs.locator('main').innerText()).not.toContain(OWN[0]!.nl);
  await theirs.goto(`/methodiek/inrichten/${(await programmeOf(officer)).id}`);
  await theirs.getByRole('alert').filter({ hasText: 'Dit kon niet worden opgehaald' }).waitFor();
});

describe('the page for configuring', () => {
  test('refuses a lowered norm, a code of the licence holder and a question on which another depends, each beside its field', async () => {
    const page = await openConfiguration('Lotte Jansen');
    await page.getByRole('button', { name: 'Norm verhogen, vraag 4a' }).click();
    await question(page, 'VIG-U4-1').getByRole('textbox', { name: 'Minstens zoveel procent ja' }).fill('70');
    await page.getByRole('button', { name: 'Uitzetten, vraag 1', exact: true }).click();
    await page.getByRole('button', { name: 'Eigen vraag toevoegen, 1 Kinderveiligheid' }).click();
    const own = page.getByRole('group', { name: 'Eigen vraag' }).first();
    await own.getByRole('textbox', { name: 'Vraag in het Nederlands' }).fill('Een vraag?');
    await own.getByRole('textbox', { name: 'Vraag in het Engels' }).fill('A question?');
    await own.getByRole('textbox', { name: 'Code' }).fill('VIG-U1-1');
    await own.getByText('Een vraag van de licentiehouder heeft deze code al').waitFor();
    await question(page, 'VIG-U4-1').getByText('kan alleen hoger dan die van de licentiehouder').waitFor();
    await question(page, 'VIG-U1-1').getByText('hangt van deze vraag af').waitFor();
    await page.getByRole('button', { name: 'Mijn wijzigingen weggooien' }).click();
    expect(await page.getByRole('button', { name: 'Bekijk wat dit doet' }).count()).toBe(0);
  });

  test('two people who save different configurations: the second sees what the first changed and chooses', async () => {
    const [one, other] = [await openConfiguration('Lotte Jansen'), await openConfiguration('Karim Haddad')];
    const overtaken = other.getByRole('region', { name: 'Iemand anders heeft de inrichting gewijzigd' });
    const saveStale = async () => {
      await save(one);
      await (await showEffects(other)).getByRole('button', { name: 'Opslaan' }).click();
      await overtaken.getByText('Door Lotte Jansen', { exact: false }).waitFor();
    };
    await one.getByRole('radio', { name: 'Alleen wat een vraag oproept' }).check();
    await other.getByRole('radio', { name: 'elk jaar', exact: true }).check();
    await saveStale();
    await overtaken.getByRole('table', { name: 'Wat de ander veranderde' }).getByText('wat een vraag oproept').waitFor();
    await overtaken.getByRole('table', { name: 'Wat uw invulling daaraan zou veranderen' }).getByText('elk jaar').waitFor();
    await overtaken.getByText('U hebt verschillende dingen gewijzigd.', { exact: false }).waitFor();
    expect(await everywhere(other)).toEqual([]);
    await overtaken.getByRole('button', { name: 'Voeg beide samen' }).click();
    expect(await other.getByRole('radio', { name: 'Alleen wat een vraag oproept' }).isChecked()).toBe(true);
    await expect.poll(() => effects(other).getByRole('row').count()).toBe(2);
    await save(other);

    await one.reload();
    await one.getByRole('textbox', { name: 'Gezinnen in een steekproef' }).fill('30');
    await other.getByRole('textbox', { name: 'Gezinnen in een steekproef' }).fill('12');
    await saveStale();
    await overtaken.getByText('U hebt allebei gewijzigd: gezinnen in een steekproef.', { exact: false }).waitFor();
    await overtaken.getByRole('button', { name: 'Verder met die van de ander' }).click();
    expect(await other.getByRole('textbox', { name: 'Gezinnen in een steekproef' }).inputValue()).toBe('30');
    expect(await other.getByRole('radio', { name: 'elk jaar', exact: true }).isChecked()).toBe(true);
  });

  test('can be read and not changed by somebody who may not configure', async () => {
    const { id } = await programmeOf(await demonstration.session('Pieter Dekker'));
    const page = await demonstration.as('Pieter Dekker', `/methodiek/inrichten/${id}`);
    await page.getByRole('heading', { name: 'Definitieve checklist' }).waitFor();
    expect(await page.getByRole('group', { name: 'Inrichting' }).first().locator('input:enabled, button:enabled').count()).toBe(0);
  });

  test('is accessible with every kind of deviation open', async () => {
    const page = await openConfiguration('Lotte Jansen');
    await page.getByRole('button', { name: 'Norm verhogen, vraag 4a' }).click();
    await page.getByRole('button', { name: 'Eigen toelichting, vraag 4a' }).click();
    await page.getByRole('button', { name: 'Uitzetten, vraag 7' }).click();
    await page.getByRole('button', { name: 'Eigen vraag toevoegen, 1 Kinderveiligheid' }).click();
    await page.getByRole('checkbox', { name: 'Eindverslag' }).uncheck();
    await page.getByRole('radio', { name: 'Een geloot deel' }).check();
    await showEffects(page);
    expect(await everywhere(page)).toEqual([]);
  });
});

test('sites, variants, modules and instruments are chosen where a method has them, and a round asks accordingly', async () => {
  const [checklist] = vigFinal.instruments;
  const second = JSON.parse(JSON.stringify({ ...checklist, code: 'PLUS-B', name: { nl: 'Tweede lijst', en: 'Second list' } }).replaceAll(/"VIG-([UR])/g, '"PLUS-$1')) as NonNullable<typeof checklist>;
  const withVariant = JSON.parse(JSON.stringify(checklist).replace('"code":"VIG-U7-1",', '"code":"VIG-U7-1","variants":["LONG"],')) as NonNullable<typeof checklist>;
  const { mappings: _, indicators: __, ...rest } = vigFinal;
  await release(await demonstration.session('Thijs van Dam'), {
    ...rest, code: 'WIJK', versionCode: 'WIJK-1', name: { nl: 'Plusmethode', en: 'Plus method' }, instruments: [withVariant, second],
    variants: [{ code: 'SHORT', name: { nl: 'Kort', en: 'Short' } }, { code: 'LONG', name: { nl: 'Lang', en: 'Long' } }],
    modules: [{ code: 'TALK', name: { nl: 'Gespreksmodule', en: 'Talk module' }, inManual: true }],
  }, ['radar']);
  const karim = await demonstration.session('Karim Haddad');
  const { teams } = await karim.ask<{ teams: { site: { id: string } }[] }>('{ teams { site { id } } }');
  await karim.ask('mutation ($input: AddTeamInput!) { addTeam(input: $input) { id } }', { input: { siteId: teams[0]!.site.id, name: 'VIG Delfshaven', startsOn: '2012-01-01' } });
  const page = await demonstration.as('Lotte Jansen', '/methodiek');
  await page.getByRole('row').filter({ hasText: 'Plusmethode' }).getByRole('button').click();
  await page.getByRole('link', { name: 'Plusmethode inrichten' }).click();

  const site = page.getByRole('group', { name: 'Rotterdam' });
  await site.getByRole('checkbox', { name: 'Locatie Rotterdam' }).check();
  for (const team of ['VIG Delfshaven', 'VIG Rotterdam']) expect(await site.getByRole('checkbox', { name: team }).isChecked()).toBe(true);
  await site.getByRole('checkbox', { name: 'VIG Delfshaven' }).uncheck();
  expect(await site.getByRole('checkbox', { name: 'Locatie Rotterdam' }).evaluate((box: HTMLInputElement) => box.indeterminate)).toBe(true);
  await page.getByRole('checkbox', { name: 'Lang' }).uncheck();
  await page.getByRole('checkbox', { name: 'Gespreksmodule' }).uncheck();
  const unused = page.getByRole('region', { name: 'Tweede lijst' });
  await unused.getByRole('checkbox', { name: 'Wij meten hiermee' }).uncheck();
  await reasonIn(unused).fill('Niet in ons contract.');
  const said = (await (await showEffects(page)).getByRole('row').allInnerTexts()).join('\n');
  for (const change of [/Teams[^]*VIG Rotterdam/, /Varianten\s+Kort, Lang\s+Kort/, /Modules\s+Gespreksmodule/, /Niet in gebruik: Tweede lijst/]) expect(said).toMatch(change);
  expect(await everywhere(page)).toEqual([]);
  await save(page);

  const lotte = await demonstration.session('Lotte Jansen');
  const { definitions: { programmes } } = await lotte.ask<{ definitions: { programmes: { definitionCode: string; version: { id: string }; teams: { id: string; name: string }[] }[] } }>(
    '{ definitions { programmes { definitionCode version { id } teams { id name } } } }');
  const plus = programmes.find(({ definitionCode }) => definitionCode === 'WIJK')!;
  expect(plus.teams.map(({ name }) => name)).toEqual(['VIG Rotterdam']);
  const input = { name: 'Plus', adoptedVersionId: plus.version.id, periodFrom: '2024-01-01', periodTo: '2025-12-31', referenceDate: '2026-06-01', teamIds: plus.teams.map(({ id }) => id) };
  const { planRound: { slug } } = await lotte.ask<{ planRound: { slug: string } }>('mutation ($input: PlanRoundInput!) { planRound(input: $input) { slug } }', { input });
  const { results } = await lotte.ask<{ results: { instrumentCode: string; document: Definition } }>('query ($slug: String!) { results(slug: $slug) { instrumentCode document } }', { slug });
  expect(results.instrumentCode).toBe('VIG-MON');
  expect(results.document.variants!.map(({ code }) => code)).toEqual(['SHORT']);
  expect(items(results.document.instruments[0]!).length).toBe(items(checklist!).length - 1);
});

test('a newer version is shown beside the one in use, and the provider moves to it in steps', async () => {
  const { mappings: _, ...rest } = vigFinal;
  const [instrument, ...others] = vigFinal.instruments;
  const next = {
    ...rest, versionCode: 'VIG-MON-NEXT', summary: { nl: 'Volgende versie.', en: 'Next version.' },
    instruments: [JSON.parse(JSON.stringify(instrument).replace('Voldoen die doelen aan de SMART-eisen?', 'Is elk doel SMART?')) as NonNullable<typeof instrument>, ...others],
    mappings: [{ fromVersion: vigFinal.versionCode, items: [{ from: 'VIG-U4-3', to: ['VIG-U4-3'], change: 'changed' as const, comparable: false }] }],
  };
  await release(await demonstration.session('Thijs van Dam'), next, ['radar']);
  const page = await openConfiguration('Lotte Jansen');
  await page.getByRole('link', { name: 'Naar een andere versie' }).click();
  await page.getByRole('heading', { name: 'Van versie VIG-MON-FINAL naar versie VIG-MON-NEXT' }).waitFor();
  await page.getByLabel('Laat zien').selectOption('changed');
  const table = page.getByRole('table', { name: 'Van versie VIG-MON-FINAL naar versie VIG-MON-NEXT' });
  expect(await table.getByRole('row').count()).toBe(2);
  expect(await table.innerText()).toMatch(/Voldoen die doelen aan de SMART-eisen\?[^]*Is elk doel SMART\?/);
  expect(await everywhere(page)).toEqual([]);
  await page.getByRole('button', { name: 'Overgaan naar versie VIG-MON-NEXT' }).click();
  await page.getByRole('link', { name: /versie VIG-MON-NEXT/ }).waitFor();
});

test('the target group is weighed with the outcome in sight, and a family that objects is counted and left out', async () => {
  const officer = await demonstration.session('Noor de Wit');
  const { families } = await officer.ask<{ families: { items: { id: string }[] } }>('{ families(search: "SP-430") { items { id } } }');
  const page = await demonstration.as('Noor de Wit', `/gezinnen/${families.items[0]!.id}`);
  await page.getByText('Nog niet gewogen.').waitFor();
  await page.getByRole('link', { name: /Doelgroep wegen|^Wegen/ }).click();
  const outcome = page.getByRole('complementary', { name: 'Uitkomst nu' });
  await outcome.getByText('Nog niet te bepalen', { exact: true }).waitFor();
  await page.getByRole('textbox', { name: 'Leeftijd van het kind' }).fill('7');
  for (const group of (await page.getByRole('radiogroup').all()).slice(0, -2)) await group.getByRole('radio', { name: 'ja' }).check();
  for (const name of [/^Verslaving/, /^Psychiatrische stoornis/]) await page.getByRole('radiogroup', { name }).getByRole('radio', { name: 'ja' }).check();
  await outcome.getByText('Contra-indicatie nog te wegen: Verslaving').waitFor();
  for (const name of ['Verslaving', 'Psychiatrische stoornis']) await page.getByRole('radiogroup', { name: `Weging: ${name}` }).getByRole('radio', { name: 'Past toch bij dit gezin' }).check();
  await page.getByRole('button', { name: 'Weging bewaren' }).click();
  await page.getByText(/^zeg waarom/i).first().waitFor();
  for (const reason of await page.getByRole('textbox', { name: 'Waarom?' }).all()) await reason.fill('In behandeling.');
  await outcome.getByText('Past bij de doelgroep', { exact: true }).waitFor();
  expect(await everywhere(page)).toEqual([]);
  await page.getByRole('button', { name: 'Weging bewaren' }).click();
  await page.getByText('Gewogen door Noor de Wit', { exact: false }).waitFor();
  await page.getByText('Past bij de doelgroep', { exact: true }).waitFor();

  await page.getByRole('button', { name: 'Bezwaar vastleggen', exact: true }).click();
  await page.getByRole('textbox', { name: 'Waar blijkt het uit?' }).fill('gesprek met moeder');
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
  await page.getByText('Bron: gesprek met moeder.', { exact: false }).waitFor();

  const settings = await openConfiguration('Noor de Wit');
  await settings.getByRole('radio', { name: 'Alleen beoordelaars van buiten de organisatie' }).check();
  await save(settings);
  const { roundChoices: { today } } = await officer.ask<{ roundChoices: { today: string } }>('{ roundChoices { today } }');
  const { periodFrom, periodTo } = currentPeriod(today);
  await settings.goto('/rondes/nieuw');
  await settings.getByRole('textbox', { name: 'Naam van de ronde' }).fill('Ronde van buiten');
  await settings.getByLabel('Trajecten gesloten vanaf').fill(periodFrom);
  await settings.getByLabel('Trajecten gesloten tot en met').fill(periodTo);
  await settings.getByRole('button', { name: 'Plannen en dossiers bekijken' }).click();
  await settings.getByText('1 gezin doet niet mee omdat het niet wil dat mensen van buiten het dossier lezen.').waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Bezwaar intrekken' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bezwaar intrekken' }).click();
  await page.getByText('Geen bezwaar bekend.').waitFor();
});

/** Every file of the round scored, handed in and approved; four of five meet the raised question. */
async function scoreAll(officer: Session, slug: string): Promise<void> {
  const { round } = await officer.ask<{ round: { id: string } }>('query ($slug: String!) { round(slug: $slug) { id } }', { slug });
  const reviewer = await demonstration.session('Hanna Smit');
  const documents = vigFinal.documents.map(({ code }) => code);
  let scored = 0;
  for (const name of ['Tess Vermeer', 'Joris Kok']) {
    const session = await demonstration.session(name);
    for (const file of await casesOf({ memberId: '', session, external: true }, round.id)) {
      const { [OFF]: _, ...answers } = inventedAnswers(file.clientNumber).answers;
      Object.assign(answers, { [RAISED]: { value: scored === 0 ? 'NO' : 'YES' }, 'VIG-U3-E1': { value: 'YES' }, 'VIG-U3-E2': { value: 'NO' } });
      if (scored === 0) await seesOwnQuestions(name, file.assignmentId, session);
      await score(session, file, { answers }, documents, true);
      await approve(reviewer, file.responseId);
      scored += 1;
    }
  }
  expect(scored).toBe(5);
}

/** The assessor's page marks the own questions, has own guidance beside the licensed one, and lacks what is off. */
async function seesOwnQuestions(name: string, assignmentId: string, session: Session): Promise<void> {
  await session.ask('mutation ($id: ID!) { declareIndependence(assignmentId: $id) { id } }', { id: assignmentId });
  const page = await demonstration.as(name, `/mijn-dossiers/${assignmentId}`);
  await page.locator('[data-question="VIG-U3-E1"]', { hasText: 'eigen vraag' }).waitFor();
  expect(await page.locator(`[data-question="${OFF}"]`).count()).toBe(0);
  const guided = page.locator('[data-question="VIG-U1-1"]');
  await guided.getByRole('button', { name: 'Toelichting' }).click();
  await guided.getByText('Wij tellen ook de lijst van het wijkteam.').waitFor();
}

/** What is wrong with the page in Dutch and English, on a desk and on a phone. */
async function everywhere(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const language of ['nl', 'en']) {
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
    for (const width of [1280, PHONE]) {
      await page.setViewportSize({ width, height: 900 });
      found.push(...(await violations(page)).map((each) => `${language} ${width} ${each}`), ...(await scrollsSideways(page) ? [`${language} ${width} scrolls sideways`] : []));
    }
  }
  await page.getByRole('button', { name: 'Nederlands' }).click();
  await page.setViewportSize({ width: 1280, height: 900 });
  return found;
}
