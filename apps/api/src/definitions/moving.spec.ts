import type { Configuration, Definition, Section } from '@getrouw/domain';
import { vigFinal, vigPilot } from '@getrouw/interventions';
import { type Cast, castIn, PASSWORD } from '@getrouw/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, dataOf, type Session, startApp, type TestApp } from '../../test/harness.ts';
import { configure, runMethod } from '../../test/method.ts';

let app: TestApp;
let cast: Cast;
let officer: Session;
let elsewhere: Session;
let programmeId: string;
let pilotId: string;

beforeAll(async () => {
  app = await startApp();
  cast = await castIn(app.database);
  officer = await app.signIn(cast.people.noor.email, PASSWORD);
  elsewhere = await app.signIn(cast.people.lotte.email, PASSWORD);
  ({ programmeId, adoptedVersionId: pilotId } = await runMethod(app, cast, 'spirit', vigPilot, [cast.teams.noord.id]));
  await configure(app, officer, programmeId, (now) => ({ ...now, instruments: now.instruments.map((settings) => ({
    ...settings, rhythm: 'yearly', raisedNorms: [{ item: 'VIG-U1-1', atLeastPercent: 90, ...why }], switchedOff: [{ item: 'VIG-U3-P2', ...why }],
  })) }));
});
afterAll(() => app.close());

interface Ref { adoptedVersionId: string | null; releaseId: string | null; versionCode: string }
interface Running { slug: string; versionCode: string }
interface Moved {
  programme: { revision: number; configurationNumber: number; teams: { name: string }[]; version: { id: string; versionCode: string } };
  configuration: Configuration; history: { number: number; versionCode: string }[]; newerVersions: Ref[]; runningRounds: Running[];
}
interface Preview {
  comparison: { from: Ref; to: Ref; rows: { change: string; comparable: boolean; from: { code: string; text: object } | null; to: { code: string }[]; note: object | null; consequence: { nl: string; en: string } }[] };
  configuration: Configuration; fallenAway: { kind: string; code: string; decidedBy: string }[]; runningRounds: Running[]; droppedInUse: string[];
}

const why = { reason: 'Ons contract vraagt dit', decidedOn: '', decidedBy: '' };
const PAGE = 'programme { revision configurationNumber teams { name } version { id versionCode } } configuration history { number versionCode } newerVersions { adoptedVersionId releaseId versionCode } runningRounds { slug versionCode }';
const REF = 'adoptedVersionId releaseId versionCode';
const page = async () => dataOf(await app.graphql<{ programmeConfiguration: Moved }>(officer, `query ($id: ID!) { programmeConfiguration(id: $id) { ${PAGE} } }`, { id: programmeId })).programmeConfiguration;
const preview = (target: { adoptedVersionId?: string; releaseId?: string }, session = officer) => app.graphql<{ movePreview: Preview }>(session, `
  query ($id: ID!, $adoptedVersionId: ID, $releaseId: ID) { movePreview(programmeId: $id, adoptedVersionId: $adoptedVersionId, releaseId: $releaseId) {
    comparison { from { ${REF} } to { ${REF} } rows { change comparable from to note { nl en } consequence { nl en } } }
    configuration fallenAway { kind code decidedBy } runningRounds { slug versionCode } droppedInUse } }`, { id: programmeId, ...target });
const move = (input: { revision: number; adoptedVersionId?: string; releaseId?: string; acknowledgedRounds: string[] }, session = officer) => app.graphql<{ moveProgramme: Moved }>(
  session, `mutation ($input: MoveProgrammeInput!) { moveProgramme(input: $input) { ${PAGE} } }`, { input: { id: programmeId, ...input } });

/** Released to the provider, not yet taken over. */
async function released(document: Definition): Promise<string> {
  const owner = await app.signIn(cast.people.thijs.email, PASSWORD);
  const { addDefinitionVersion: { id } } = dataOf(await app.graphql<{ addDefinitionVersion: { id: string } }>(owner, 'mutation ($document: JSON!) { addDefinitionVersion(document: $document) { id } }', { document }));
  dataOf(await app.graphql(owner, 'mutation ($id: ID!) { publishDefinitionVersion(id: $id, revision: 1) { id } }', { id }));
  dataOf(await app.graphql(owner, 'mutation ($id: ID!) { releaseDefinition(versionId: $id, providerSlug: "spirit") { id } }', { id }));
  return (await page()).newerVersions.find(({ versionCode }) => versionCode === document.versionCode)!.releaseId!;
}

/** A round that runs on a version. */
async function planned(name: string, adoptedVersionId: string): Promise<{ id: string; slug: string }> {
  return dataOf(await app.graphql<{ planRound: { id: string; slug: string } }>(officer, 'mutation ($input: PlanRoundInput!) { planRound(input: $input) { id slug } }', {
    input: { name, adoptedVersionId, periodFrom: '2025-01-01', periodTo: '2025-12-31', referenceDate: '2026-02-01', teamIds: [cast.teams.noord.id] },
  })).planRound;
}

/** The final version without some of its questions. */
const without = (versionCode: string, ...codes: string[]): Definition => {
  const rest = (section: Section): Section => ({
    ...section, ...(section.sections && { sections: section.sections.map(rest) }), ...(section.items && { items: section.items.filter(({ code }) => !codes.includes(code)) }),
  });
  const courseRules = vigFinal.courseRules!.map((rule) => ({ ...rule, items: [] }));
  return { ...vigFinal, versionCode, mappings: [], courseRules, instruments: vigFinal.instruments.map((instrument) => ({ ...instrument, scoringRules: [], sections: instrument.sections.map(rest) })) };
};

describe('a newer version', () => {
  test('is shown beside the own one, question by question, with what becomes of each trend and of each deviation', async () => {
    const releaseId = await released(vigFinal);
    const { comparison: { from, to, rows }, fallenAway, configuration, runningRounds, droppedInUse } = dataOf(await preview({ releaseId })).movePreview;
    expect([from, to]).toEqual([{ adoptedVersionId: pilotId, releaseId: null, versionCode: vigPilot.versionCode }, { adoptedVersionId: null, releaseId, versionCode: vigFinal.versionCode }]);
    const row = (code: string) => rows.find((each) => (each.from?.code ?? each.to[0]?.code) === code)!;
    expect(row('VIG-U1-1')).toMatchObject({ change: 'same', comparable: true, from: { text: { nl: expect.any(String) as string, en: expect.any(String) as string } }, consequence: { nl: 'Vergelijkbaar: de trend loopt door.' } });
    expect(row('VIG-U3-P2')).toMatchObject({ change: 'changed', comparable: false, to: [{ code: 'VIG-U3-2' }, { code: 'VIG-U3-3' }], note: { en: expect.stringContaining('Split') as string }, consequence: { en: 'Not comparable: the trend begins anew.' } });
    expect(row('VIG-U4-2')).toMatchObject({ change: 'new', from: null, consequence: { en: 'New: the trend begins with this version.' } });
    expect(fallenAway).toEqual([{ kind: 'item_off', code: 'VIG-U3-P2', decidedBy: cast.people.noor.name }]);
    expect(configuration.instruments[0]).toMatchObject({ rhythm: 'yearly', raisedNorms: [{ item: 'VIG-U1-1' }], switchedOff: [] });
    expect({ runningRounds, droppedInUse }).toEqual({ runningRounds: [], droppedInUse: [] });
    expect((await page()).programme.version.id).toBe(pilotId);
  });

  test('is taken into use with the configuration carried over, and the history says so', async () => {
    const before = await page();
    const [{ releaseId }] = before.newerVersions as [Ref];
    const after = dataOf(await move({ revision: before.programme.revision, releaseId: releaseId!, acknowledgedRounds: [] })).moveProgramme;
    expect(after.programme).toMatchObject({
      revision: before.programme.revision + 1, configurationNumber: before.programme.configurationNumber + 1, version: { versionCode: vigFinal.versionCode }, teams: [{ name: 'Noord' }],
    });
    expect(after.history.slice(0, 2).map(({ versionCode }) => versionCode)).toEqual([vigFinal.versionCode, vigPilot.versionCode]);
    expect(after.newerVersions).toEqual([]);
    const { configurationChanges: changes } = dataOf(await app.graphql<{ configurationChanges: { what: { nl: string }; after: { nl: string } | null }[] }>(
      officer, 'query ($id: ID!, $from: Int!, $to: Int!) { configurationChanges(programmeId: $id, from: $from, to: $to) { what { nl } after { nl } } }',
      { id: programmeId, from: before.programme.configurationNumber, to: after.programme.configurationNumber }));
    expect(changes).toMatchObject([{ what: { nl: 'Versie' }, after: { nl: vigFinal.versionCode } }, { what: { nl: 'VIG-U3-P2' }, after: null }]);
  });

  test('is not the one in use, an older one, one of another method, or one that is not there', async () => {
    const { programme: { revision, version } } = await page();
    const { adoptedVersionId: other } = await runMethod(app, cast, 'spirit', { ...vigFinal, code: 'OTHER' });
    for (const adoptedVersionId of [version.id, pilotId, other]) {
      expect(codesOf(await preview({ adoptedVersionId }))).toEqual(['DEFINITIONS_NOT_NEWER']);
      expect(codesOf(await move({ revision, adoptedVersionId, acknowledgedRounds: [] }))).toEqual(['DEFINITIONS_NOT_NEWER']);
    }
    const { adoptedVersionId: foreign } = await runMethod(app, cast, 'radar', { ...vigFinal, versionCode: 'OF-RADAR' });
    for (const target of [{ adoptedVersionId: foreign }, { releaseId: '0190b1c2-0000-7000-8000-000000000000' }]) {
      expect(codesOf(await preview(target))).toEqual(['NOT_FOUND']);
      expect(codesOf(await move({ revision, ...target, acknowledgedRounds: [] }))).toEqual(['NOT_FOUND']);
    }
    expect((await preview({})).errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'releaseId' });
    expect(codesOf(await preview({ adoptedVersionId: pilotId }, elsewhere))).toEqual(['NOT_FOUND']);
  });
});

describe('moving while rounds run', () => {
  test('is refused until each of them is acknowledged, naming the questions that the newer version drops; they keep what they pinned', async () => {
    const { programme: { revision, version } } = await page();
    const [spring, autumn] = [await planned('Voorjaar', version.id), await planned('Najaar', version.id)];
    const releaseId = await released(without('FEWER', 'VIG-U7-1'));
    expect(dataOf(await preview({ releaseId })).movePreview).toMatchObject({ droppedInUse: ['VIG-U7-1'], runningRounds: expect.arrayContaining([{ slug: spring.slug, versionCode: vigFinal.versionCode }]) as unknown });
    for (const acknowledgedRounds of [[], [spring.slug], ['elders']]) {
      const { extensions, message } = (await move({ revision, releaseId, acknowledgedRounds })).errors![0]!;
      expect(extensions).toMatchObject({ code: 'DEFINITIONS_ROUNDS_RUNNING', details: { dropped: ['VIG-U7-1'] } });
      expect((extensions.details!['rounds'] as Running[]).map(({ slug }) => slug).toSorted()).toEqual([autumn.slug, spring.slug].toSorted());
      expect(message).toMatch(/Najaar|Voorjaar/);
    }
    expect((await page()).programme.version.id).toBe(version.id);

    const after = dataOf(await move({ revision, releaseId, acknowledgedRounds: [spring.slug, autumn.slug] })).moveProgramme;
    expect(after.programme.version.versionCode).toBe('FEWER');
    expect(after.runningRounds.map(({ slug, versionCode }) => [slug, versionCode]).toSorted()).toEqual([[autumn.slug, vigFinal.versionCode], [spring.slug, vigFinal.versionCode]].toSorted());
    const [pinned] = await app.superuser<{ adopted_version_id: string }>('select adopted_version_id from round where id = $1', [spring.id]);
    expect(pinned!.adopted_version_id).toBe(version.id);
  });

  test('asks nothing about rounds that are closed', async () => {
    await app.superuser(`update round set state = 'closed', closed_at = now()`);
    const releaseId = await released(without('LAST', 'VIG-U6-1'));
    expect(dataOf(await preview({ releaseId })).movePreview).toMatchObject({ runningRounds: [], droppedInUse: [] });
    const { programme: { revision } } = await page();
    dataOf(await move({ revision, releaseId, acknowledgedRounds: [] }));
  });

  test('of two people who move at once, one is told what the other did', async () => {
    const releaseId = await released(without('RACE', 'VIG-U6-1'));
    const { programme: { revision } } = await page();
    const answers = await Promise.all([move({ revision, releaseId, acknowledgedRounds: [] }), move({ revision, releaseId, acknowledgedRounds: [] })]);
    expect(answers.flatMap(codesOf)).toEqual(['CONFLICT']);
  });
});

describe('a release that was edited on the way', () => {
  /** What somebody with the server would do: the hash of the licence holder stays as it was. */
  const edit = (releaseId: string) => app.superuser(`set session_replication_role = replica; update definition_release set document = jsonb_set(document, '{summary,nl}', '"Anders"') where id = '${releaseId}'; set session_replication_role = default`);
  const adopt = (releaseId: string) => app.graphql(officer, 'mutation ($id: ID!) { adoptRelease(releaseId: $id) { id } }', { id: releaseId });

  test('is neither taken over, nor compared, nor moved to, and the answer says why', async () => {
    const releaseId = await released(without('EDITED', 'VIG-U6-1'));
    const { programme: { revision, version } } = await page();
    await edit(releaseId);
    const answers = [await adopt(releaseId), await preview({ releaseId }), await move({ revision, releaseId, acknowledgedRounds: [] })];
    expect(answers.map(codesOf)).toEqual(answers.map(() => ['DEFINITIONS_RELEASE_EDITED']));
    expect(answers[0]!.errors![0]!.message).toMatch(/onderweg veranderd/);
    expect((await page()).programme.version.id).toBe(version.id);
    expect(await app.superuser('select from adopted_version where origin_release_id = $1', [releaseId])).toEqual([]);
  });
});
