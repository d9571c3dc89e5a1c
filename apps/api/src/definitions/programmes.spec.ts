import type { Configuration, Definition, InstrumentSettings } from '@getrouw/domain';
import { licensedConfiguration } from '@getrouw/domain';
import { vigFinal, vigPilot } from '@getrouw/interventions';
import { type Cast, castIn, PASSWORD } from '@getrouw/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, dataOf, type GraphqlAnswer, type Session, startApp, type TestApp } from '../../test/harness.ts';
import { runMethod } from '../../test/method.ts';
import { clockOf } from '../platform/index.ts';

const TODAY = '2026-03-02';
const TOMORROW = '2026-03-03';
let app: TestApp;
let cast: Cast;
let officer: Session;
let administrator: Session;
let elsewhere: Session;
let programmeId: string;
let now = new Date(`${TODAY}T22:55:00Z`); // five to twelve in Amsterdam: the next day comes before a session ends

beforeAll(async () => {
  app = await startApp({ clock: clockOf(() => now) });
  cast = await castIn(app.database);
  officer = await app.signIn(cast.people.noor.email, PASSWORD);
  administrator = await app.signIn(cast.people.ilse.email, PASSWORD);
  elsewhere = await app.signIn(cast.people.lotte.email, PASSWORD);
  ({ programmeId } = await runMethod(app, cast, 'spirit', vigPilot, [cast.teams.noord.id]));
});
afterAll(() => app.close());

interface Said { nl: string; en: string }
interface Change { what: Said; before: Said | null; after: Said | null; consequence: Said | null }
interface Page {
  programme: { id: string; definitionCode: string; configurationNumber: number; revision: number; teams: { name: string }[]; version: { id: string; versionCode: string; originReleaseId: string; origin: { slug: string } } };
  licensed: Definition;
  configuration: Configuration;
  deviations: { kind: string; code: string; reason: string; decidedOn: string; decidedBy: string }[];
  history: { number: number; versionCode: string; changedBy: string }[];
  teams: { name: string }[];
  newerVersions: { adoptedVersionId: string | null; releaseId: string; versionCode: string }[];
  runningRounds: { slug: string; name: string; versionCode: string }[];
}

const PAGE = `programme { id definitionCode configurationNumber revision teams { name } version { id versionCode originReleaseId origin { slug } } } licensed configuration
  deviations { kind code reason decidedOn decidedBy } history { number versionCode changedBy } teams { name } newerVersions { adoptedVersionId releaseId versionCode } runningRounds { slug name versionCode }`;
const CHANGE = 'what { nl en } before { nl en } after { nl en } consequence { nl en }';

const ask = async (session: Session, id = programmeId) => app.graphql<{ programmeConfiguration: Page }>(session, `query ($id: ID!) { programmeConfiguration(id: $id) { ${PAGE} } }`, { id });
const page = async (session = officer, id = programmeId) => dataOf(await ask(session, id)).programmeConfiguration;
const configure = (session: Session, input: { id: string; revision: number; configuration: unknown }) =>
  app.graphql<{ configureProgramme: Page }>(session, `mutation ($input: ConfigureProgrammeInput!) { configureProgramme(input: $input) { ${PAGE} } }`, { input });
const preview = (session: Session, configuration: unknown, id = programmeId) => app.graphql<{ configurationPreview: { problems: { path: string; code: string; rule: string; message: Said }[]; changes: Change[] } }>(
  session, `query ($id: ID!, $configuration: JSON!) { configurationPreview(programmeId: $id, configuration: $configuration) { problems { path code rule message { nl en } } changes { ${CHANGE} } } }`, { id, configuration });
const compare = (session: Session, from: number, to: number, id = programmeId) => app.graphql<{ configurationChanges: Change[] }>(
  session, `query ($id: ID!, $from: Int!, $to: Int!) { configurationChanges(programmeId: $id, from: $from, to: $to) { ${CHANGE} } }`, { id, from, to });
const move = (session: Session, input: Record<string, unknown>) =>
  app.graphql<{ moveProgramme: Page }>(session, `mutation ($input: MoveProgrammeInput!) { moveProgramme(input: $input) { ${PAGE} } }`, { input });
const adopt = (session: Session, id: string) => app.graphql<{ adoptRelease: { id: string; revision: number; version: { versionCode: string } } }>(
  session, 'mutation ($id: ID!) { adoptRelease(releaseId: $id) { id revision version { versionCode } } }', { id });

const problemsOf = (answer: GraphqlAnswer<unknown>) =>
  (answer.errors?.[0]?.extensions.details?.['problems'] ?? []) as { field: string; rule: string; code: string; message: Said }[];
const why = { reason: 'Ons contract vraagt dit', decidedOn: '1999-01-01', decidedBy: 'Iemand anders' };
const own = (code: string, over: object = {}) => ({
  section: 'VIG-U1', item: { code, text: { nl: 'Is er een tolk?', en: 'Is there an interpreter?' }, answer: { kind: 'yes_no', scale: 'PILOT_SCALE' }, counts: 'execution', ...over }, ...why,
}) as InstrumentSettings['ownItems'][number];
const change = ({ configuration }: Pick<Page, 'configuration'>, over: Partial<InstrumentSettings>): Configuration =>
  ({ ...configuration, instruments: configuration.instruments.map((settings, index) => (index === 0 ? { ...settings, ...over } : settings)) });
async function save(session: Session, over: Partial<InstrumentSettings>): Promise<Page> {
  const before = await page(session);
  return dataOf(await configure(session, { id: programmeId, revision: before.programme.revision, configuration: change(before, over) })).configureProgramme;
}

const asOrganisation: TestApp['asOrganisation'] = (...given) => app.asOrganisation(...given);

describe('a programme begins', () => {
  test('with the copy of a release, as licensed; its first state is number 1', async () => {
    const { programme, licensed, history, teams, newerVersions, runningRounds } = await page();
    expect(programme).toMatchObject({ definitionCode: 'VIG', configurationNumber: 2, teams: [{ name: 'Noord' }], version: { versionCode: vigPilot.versionCode, origin: { slug: 'licence' } } });
    expect(licensed).toEqual(JSON.parse(JSON.stringify(vigPilot)));
    expect(history).toEqual([2, 1].map((number) => ({ number, versionCode: vigPilot.versionCode, changedBy: cast.people.noor.name })));
    expect(teams).toEqual([{ name: 'Noord' }, { name: 'Zuidoost' }]);
    expect({ newerVersions, runningRounds }).toEqual({ newerVersions: [], runningRounds: [] });
  });

  test('once: taking the same release over again, or a later one, moves nothing', async () => {
    const before = await page();
    expect(dataOf(await adopt(officer, before.programme.version.originReleaseId)).adoptRelease.id).toBe(programmeId);
    const { adoptedVersionId } = await runMethod(app, cast, 'spirit', { ...vigFinal, versionCode: 'LATER' });
    expect(adoptedVersionId).not.toBe(before.programme.version.id);
    const after = await page();
    expect(after.programme).toEqual(before.programme);
    expect(after.newerVersions).toEqual([{ adoptedVersionId, releaseId: expect.any(String) as string, versionCode: 'LATER' }]);
  });

  test('once, also when two people take over at the same moment', async () => {
    const versions = [vigPilot, vigFinal].map((document) => ({ ...document, versionCode: `${document.versionCode}-TWICE` }));
    for (const document of versions) await release(document, 'radar');
    const { definitions } = dataOf(await app.graphql<{ definitions: { released: { id: string }[] } }>(elsewhere, '{ definitions { released { id } } }'));
    const answers = await Promise.all([...definitions.released, definitions.released[0]!].map(({ id }) => adopt(elsewhere, id)));
    expect(new Set(answers.map((answer) => dataOf(answer).adoptRelease.id)).size).toBe(1);
    const theirs = await page(elsewhere, dataOf(answers[0]!).adoptRelease.id);
    expect(theirs.history.map(({ number }) => number)).toEqual([1]);
  });
});

describe('configuring', () => {
  test('keeps each change as a state, with the day and the person of each deviation', async () => {
    const before = await page();
    const first = await save(officer, { raisedNorms: [{ item: 'VIG-U1-1', atLeastPercent: 90, ...why }] });
    expect(first.deviations).toEqual([{ kind: 'norm_raised', code: 'VIG-U1-1', reason: why.reason, decidedOn: TODAY, decidedBy: cast.people.noor.name }]);
    expect(first.programme).toMatchObject({ configurationNumber: before.programme.configurationNumber + 1, revision: before.programme.revision + 1 });

    now = new Date(`${TODAY}T23:05:00Z`);
    const second = await save(administrator, { switchedOff: [{ item: 'VIG-U7-1', ...why }], raisedNorms: [{ item: 'VIG-U1-1', atLeastPercent: 90, ...why }] });
    expect(second.deviations).toEqual([
      { kind: 'item_off', code: 'VIG-U7-1', reason: why.reason, decidedOn: TOMORROW, decidedBy: cast.people.ilse.name },
      { kind: 'norm_raised', code: 'VIG-U1-1', reason: why.reason, decidedOn: TODAY, decidedBy: cast.people.noor.name },
    ]);
    expect(second.history.slice(0, 2)).toEqual([
      { number: second.programme.configurationNumber, versionCode: vigPilot.versionCode, changedBy: cast.people.ilse.name },
      { number: first.programme.configurationNumber, versionCode: vigPilot.versionCode, changedBy: cast.people.noor.name },
    ]);
  });

  test('with what is there already changes nothing', async () => {
    const before = await page();
    const turned = { ...before.configuration, instruments: before.configuration.instruments.map((each) => ({ ...each, switchedOff: each.switchedOff.map((off) => ({ ...off, decidedBy: '' })) })) };
    expect(dataOf(await configure(officer, { id: programmeId, revision: before.programme.revision, configuration: turned })).configureProgramme).toEqual(before);
  });

  test('sets the teams that work with it', async () => {
    const { zuidoost, noord } = cast.teams;
    const before = await page();
    const teams = async (...teamIds: string[]) => {
      const { programme: { revision } } = await page();
      return dataOf(await configure(officer, { id: programmeId, revision, configuration: { ...before.configuration, teamIds } })).configureProgramme.programme.teams;
    };
    expect(await teams(zuidoost.id, noord.id)).toEqual([{ name: 'Noord' }, { name: 'Zuidoost' }]);
    expect(await teams(zuidoost.id)).toEqual([{ name: 'Zuidoost' }]);
  });

  test('says what it would do, and keeps nothing of that', async () => {
    const before = await page();
    const { problems, changes } = dataOf(await preview(officer, change(before, { switchedOff: [], ownItems: [own('SP-TOLK')], raisedNorms: [{ item: 'VIG-U1-1', atLeastPercent: 95, ...why }] }))).configurationPreview;
    expect(problems).toEqual([]);
    expect(changes.map(({ what, after, consequence }) => [what.nl, after?.nl.split(':')[0] ?? null, consequence?.nl.split(/[.:]/)[0]])).toEqual([
      ['VIG-U7-1', null, 'Weer zoals de licentiehouder het bedoelt'],
      ['VIG-U1-1', 'Norm verhoogd naar 95%', 'Percentages blijven vergelijkbaar'],
      ['SP-TOLK', 'Eigen vraag', 'Deze vraag telt niet mee in de cijfers van de methodiek en wordt niet met andere locaties vergeleken'],
    ]);
    expect(await page()).toEqual(before);
  });

  test('is compared between any two states', async () => {
    const { configurationNumber: last } = (await page()).programme;
    const forth = dataOf(await compare(officer, 1, last)).configurationChanges;
    expect(forth.map(({ what, before, after }) => [what.nl, before?.nl ?? null, after?.nl.split(':')[0] ?? null])).toEqual([
      ['Teams', 'geen', 'Zuidoost'], ['VIG-U7-1', null, 'Vraag uitgezet'], ['VIG-U1-1', null, 'Norm verhoogd naar 90%'],
    ]);
    expect(dataOf(await compare(officer, last, 1)).configurationChanges).toHaveLength(3);
    expect(dataOf(await compare(officer, last, last)).configurationChanges).toEqual([]);
    for (const number of [0, last + 1]) expect(codesOf(await compare(officer, 1, number))).toEqual(['NOT_FOUND']);
  });
});

describe('is refused, saved and in the preview alike', () => {
  const manyItems = Array.from({ length: 500 }, (_, index) => own(`SP-${index}`));
  test.each<[string, Partial<InstrumentSettings>, string[], string]>([
    ['a deviation without reason', { switchedOff: [{ item: 'VIG-U7-1', ...why, reason: '  ' }] }, ['deviation_without_reason'], 'instruments.0.switchedOff.0'],
    ['a lowered norm', { raisedNorms: [{ item: 'VIG-U1-1', atLeastPercent: 60, ...why }] }, ['norm_lowered'], 'instruments.0.raisedNorms.0'],
    ['an own code that equals a licensed one', { ownItems: [own('VIG-U2-1')] }, ['own_code_is_licensed'], 'instruments.0.ownItems.0'],
    ['an instrument of 500 questions', { ownItems: manyItems }, ['too_many_items'], 'instruments.0.ownItems'],
    ['an own question with a scale that is not there', { ownItems: [own('SP-1', { answer: { kind: 'scale', scale: 'NONE' } })] }, ['unknown_scale'], 'instruments.0.ownItems.0'],
    ['an own question without text in one language', { ownItems: [own('SP-1', { text: { nl: 'Ja?', en: '' } })] }, ['empty_text'], 'instruments.0.ownItems.0.item.text.en'],
  ])('%s', async (_, over, rules, path) => {
    const before = await page();
    const wanted = change(before, over);
    const shown = dataOf(await preview(officer, wanted)).configurationPreview.problems;
    const answer = await configure(officer, { id: programmeId, revision: before.programme.revision, configuration: wanted });
    expect(codesOf(answer)).toEqual(['BAD_INPUT']);
    expect(shown.map(({ rule }) => rule)).toEqual(rules);
    expect(shown[0]!.path).toBe(path);
    expect(problemsOf(answer)).toEqual(shown.map(({ path: field, ...rest }) => ({ field: `configuration.${field}`, ...rest })));
    for (const language of ['nl', 'en'] as const) expect(shown[0]!.message[language]).toMatch(/^[\w.-]+: \w/);
    expect(await page()).toEqual(before);
  });

  test('a question switched off on which another depends: both together may', async () => {
    const off = (...items: string[]) => licensedConfigurationOf(vigFinal, { switchedOff: items.map((item) => ({ item, ...why })) });
    const { programmeId: id } = await runMethod(app, cast, 'spirit', { ...vigFinal, code: 'LEAN' });
    expect(dataOf(await preview(officer, off('VIG-U3-2'), id)).configurationPreview.problems).toMatchObject([{
      rule: 'others_depend', path: 'instruments.0.switchedOff.0', message: { nl: expect.stringContaining('VIG-U3-3 hangt van deze vraag af') as string },
    }]);
    expect(problemsOf(await configure(officer, { id, revision: 1, configuration: off('VIG-U3-2') })).map(({ rule }) => rule)).toEqual(['others_depend']);
    dataOf(await configure(officer, { id, revision: 1, configuration: off('VIG-U3-2', 'VIG-U3-3') }));
  });

  test('a team that does not exist, or is of another organisation', async () => {
    const before = await page();
    for (const id of [cast.teams.feijenoord.id, '0190b1c2-0000-7000-8000-000000000000', 'no-id']) {
      const answer = await configure(officer, { id: programmeId, revision: before.programme.revision, configuration: { ...before.configuration, teamIds: [id] } });
      expect(problemsOf(answer)).toMatchObject([{ field: 'configuration.teamIds', rule: 'unknown_team', code: id }]);
    }
  });

  test.each([null, 'x', 7, [], {}, { teamIds: [] }])('what has not the form of a configuration: %j', async (configuration) => {
    const { programme: { revision } } = await page();
    expect(dataOf(await preview(officer, configuration ?? 'null')).configurationPreview).toMatchObject({ changes: [] });
    expect(codesOf(await configure(officer, { id: programmeId, revision, configuration }))).toEqual(['BAD_INPUT']);
  });

  test('the second of two administrators, who gets what the first saved', async () => {
    const seen = await page();
    const wish = (percent: number) => ({ id: programmeId, revision: seen.programme.revision, configuration: change(seen, { raisedNorms: [{ item: 'VIG-U2-1', atLeastPercent: percent, ...why }] }) });
    const answers = await Promise.all([configure(officer, wish(85)), configure(administrator, wish(95))]);
    const [kept] = answers.flatMap(({ data }) => data?.configureProgramme ?? []);
    const [refused] = answers.filter(({ errors }) => errors);
    expect(codesOf(refused!)).toEqual(['CONFLICT']);
    expect(refused!.errors![0]!.extensions.details).toMatchObject({
      current: { revision: kept!.programme.revision, number: kept!.programme.configurationNumber, configuration: kept!.configuration, changedBy: kept!.history[0]!.changedBy },
    });
    expect((await page()).history).toHaveLength(seen.history.length + 1);
  });
});

describe('who may', () => {
  test('a role without the verb opens no page and changes nothing', async () => {
    const { programme: { revision }, configuration } = await page();
    const inspector = await app.signIn(cast.people.inge.email, PASSWORD);
    const leader = await app.signIn(cast.people.bram.email, PASSWORD);
    const forbidden = (answer: GraphqlAnswer<unknown>) => answer.errors?.map(({ extensions: { code, details } }) => [code, details?.['verb']]);
    expect(forbidden(await ask(inspector))).toEqual([['FORBIDDEN', 'programme.read']]);
    expect(forbidden(await preview(leader, configuration))).toEqual([['FORBIDDEN', 'programme.configure']]);
    expect(forbidden(await configure(leader, { id: programmeId, revision, configuration }))).toEqual([['FORBIDDEN', 'programme.configure']]);
    expect((await page(leader)).programme.id).toBe(programmeId);
  });

  test('another organisation sees nothing of it', async () => {
    const { programme: { revision }, configuration } = await page();
    for (const answer of [
      await ask(elsewhere), await preview(elsewhere, configuration), await compare(elsewhere, 1, 2), await configure(elsewhere, { id: programmeId, revision, configuration }),
      await move(elsewhere, { id: programmeId, revision, releaseId: programmeId, acknowledgedRounds: [] }),
    ]) expect(codesOf(answer)).toEqual(['NOT_FOUND']);
    const { definitions } = dataOf(await app.graphql<{ definitions: { programmes: { id: string }[] } }>(elsewhere, '{ definitions { programmes { id } } }'));
    expect(definitions.programmes.map(({ id }) => id)).not.toContain(programmeId);
  });

  test('nobody changes a state that was kept, and the licence holder writes nothing of a provider', async () => {
    const { spirit, licence } = cast.organisations;
    await expect(asOrganisation(spirit.id, `update programme_configuration set configuration = '{}'`)).rejects.toThrow(/permission denied/);
    await expect(app.superuser('delete from programme_configuration')).rejects.toThrow(/kept as they were written/);
    await expect(asOrganisation(licence.id, `insert into programme values ($1, gen_random_uuid(), 'X', gen_random_uuid(), 1)`, [spirit.id])).rejects.toThrow(/row-level security/);
    expect(await asOrganisation(licence.id, 'select from programme_configuration')).toBe(0);
  });
});

test('each change leaves a row in the trail, without the configuration', async () => {
  const rows = await app.superuser<{ fields: string[] }>(`select fields from audit_entry where verb = 'programme.configure' and $1 = any(subjects)`, [programmeId]);
  expect(rows.length).toBe((await page()).history.length);
  expect(new Set(rows.flatMap(({ fields }) => fields))).toEqual(new Set(['configuration']));
});

const licensedConfigurationOf = (document: Definition, over: Partial<InstrumentSettings>): Configuration => change({ configuration: licensedConfiguration(document, []) }, over);

async function release(document: Definition, slug: string): Promise<void> {
  const owner = await app.signIn(cast.people.thijs.email, PASSWORD);
  const { addDefinitionVersion: { id } } = dataOf(await app.graphql<{ addDefinitionVersion: { id: string } }>(owner, 'mutation ($document: JSON!) { addDefinitionVersion(document: $document) { id } }', { document }));
  dataOf(await app.graphql(owner, 'mutation ($id: ID!) { publishDefinitionVersion(id: $id, revision: 1) { id } }', { id }));
  dataOf(await app.graphql(owner, 'mutation ($id: ID!, $slug: String!) { releaseDefinition(versionId: $id, providerSlug: $slug) { id } }', { id, slug }));
}
