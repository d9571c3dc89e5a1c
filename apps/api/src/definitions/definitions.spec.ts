import { np, reset, vigFinal, vigPilot } from '@getrouw/interventions';
import { type Cast, castIn, PASSWORD } from '@getrouw/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, dataOf, type GraphqlAnswer, type Session, startApp, type TestApp } from '../../test/harness.ts';
import { documentHash } from './hash.ts';

let app: TestApp;
let cast: Cast;
let owner: Session;
let officer: Session;
let elsewhere: Session;

beforeAll(async () => {
  app = await startApp();
  cast = await castIn(app.database);
  owner = await app.signIn(cast.people.thijs.email, PASSWORD);
  officer = await app.signIn(cast.people.noor.email, PASSWORD);
  elsewhere = await app.signIn(cast.people.lotte.email, PASSWORD);
});
afterAll(() => app.close());

interface Version { id: string; state: string; publishedAt: string | null; sha256: string; revision: number; name: { nl: string } }
interface Release { id: string; versionCode: string; adopted: boolean; sha256: string; owner: { slug: string }; document: unknown }

const VERSION = 'id state publishedAt sha256 revision name { nl }';

const add = (session: Session, document: unknown) =>
  app.graphql<{ addDefinitionVersion: Version }>(session, `mutation ($document: JSON!) { addDefinitionVersion(document: $document) { ${VERSION} } }`, { document });
const publish = (session: Session, { id, revision }: { id: string; revision: number }) => app.graphql<{ publishDefinitionVersion: Version }>(
  session, `mutation ($id: ID!, $revision: Int!) { publishDefinitionVersion(id: $id, revision: $revision) { ${VERSION} } }`, { id, revision });
const release = (session: Session, id: string, slug: string) => app.graphql<{ releaseDefinition: Version }>(
  session, `mutation ($id: ID!, $slug: String!) { releaseDefinition(versionId: $id, providerSlug: $slug) { ${VERSION} } }`, { id, slug });
const adopt = (session: Session, id: string) =>
  app.graphql<{ adoptRelease: { id: string } }>(session, 'mutation ($id: ID!) { adoptRelease(releaseId: $id) { id } }', { id });
const definition = (session: Session, id: string) => app.graphql<{ definition: unknown }>(session, 'query ($id: ID!) { definition(id: $id) }', { id });
const released = async (session: Session): Promise<Release[]> => dataOf(await app.graphql<{ definitions: { released: Release[] } }>(
  session, '{ definitions { released { id versionCode adopted sha256 owner { slug } document } } }')).definitions.released;

const problemsOf = (answer: GraphqlAnswer<unknown>) => answer.errors![0]!.extensions.details!['problems'] as { field: string; rule: string; code: string; message: { nl: string; en: string } }[];

/** The document under another version code, so that tests do not meet. */
const versionOf = (versionCode: string) => ({ ...vigFinal, versionCode });
async function published(versionCode: string): Promise<Version> {
  const draft = dataOf(await add(owner, versionOf(versionCode))).addDefinitionVersion;
  return dataOf(await publish(owner, draft)).publishDefinitionVersion;
}

const asOrganisation: TestApp['asOrganisation'] = (...given) => app.asOrganisation(...given);

describe('the list of a licence holder', () => {
  test.each([vigPilot, reset, np])('a version begins as a draft with the hash of its document: $versionCode', async (pack) => {
    const version = dataOf(await add(owner, pack)).addDefinitionVersion;
    expect(version).toMatchObject({ state: 'draft', publishedAt: null, revision: 1, sha256: documentHash(pack), name: { nl: pack.name.nl } });
    expect(dataOf(await definition(owner, version.id)).definition).toEqual(JSON.parse(JSON.stringify(pack)));
  });

  test('the same code and version are there once', async () => {
    dataOf(await add(owner, versionOf('ONCE')));
    expect(codesOf(await add(owner, versionOf('ONCE')))).toEqual(['DEFINITIONS_VERSION_EXISTS']);
  });

  test('a document of the wrong form names every place', async () => {
    const answer = await add(owner, { ...versionOf('FORM'), wording: 'guessed', summary: undefined, colour: 'red' });
    expect(codesOf(answer)).toEqual(['BAD_INPUT']);
    expect(problemsOf(answer).map(({ field, rule }) => [field, rule])).toEqual(expect.arrayContaining([
      ['document.wording', 'unknown_value'], ['document.summary', 'wrong_type'], ['document', 'unknown_field'],
    ]));
    expect(codesOf(await add(owner, 'not a document'))).toEqual(['BAD_INPUT']);
  });

  test('a wrong reference is refused with the item and the rule', async () => {
    const document = structuredClone(versionOf('REFERENCE'));
    const item = document.instruments[0]!.sections[0]!.sections![0]!.items![0]!;
    item.evidence = ['NOWHERE'];
    const answer = await add(owner, document);
    expect(codesOf(answer)).toEqual(['BAD_INPUT']);
    const [problem] = problemsOf(answer);
    expect(problem).toMatchObject({ code: item.code });
    expect(problem!.rule).toMatch(/evidence/);
    expect(problem!.message.en).toContain(item.code);
    expect(problem!.message.nl).toContain('NOWHERE');
  });

  test('who does not release methods adds none', async () => {
    const answer = await add(await app.signIn(cast.people.zoe.email, PASSWORD), vigFinal);
    expect(codesOf(answer)).toEqual(['FORBIDDEN']);
    expect(answer.errors![0]!.extensions.details).toEqual({ verb: 'definition.release' });
  });

  test('a stale revision is not published, and a published version not again', async () => {
    const draft = dataOf(await add(owner, versionOf('STALE'))).addDefinitionVersion;
    expect(codesOf(await publish(owner, { id: draft.id, revision: 7 }))).toEqual(['CONFLICT']);
    const version = dataOf(await publish(owner, draft)).publishDefinitionVersion;
    expect(version.state).toBe('published');
    expect(version.publishedAt).not.toBeNull();
    expect(codesOf(await publish(owner, version))).toEqual(['DEFINITIONS_VERSION_FROZEN']);
  });

  test.each([
    ['TEXT', `update definition_version set document = '{}' where id = $1`],
    ['HASH', `update definition_version set sha256 = '' where id = $1`],
    ['STATE', `update definition_version set state = 'draft' where id = $1`],
    ['DAY', 'update definition_version set published_at = null where id = $1'],
  ])('the database changes nothing of a published version: %s', async (part, sql) => {
    const { id } = await published(`FROZEN-${part}`);
    await expect(asOrganisation(cast.organisations.licence.id, sql, [id])).rejects.toThrow(/does not change/);
    await expect(app.superuser('delete from definition_version where id = $1', [id])).rejects.toThrow(/does not change/);
  });
});

describe('a release', () => {
  test('is for a provider, of a published version, once', async () => {
    const draft = dataOf(await add(owner, versionOf('DRAFT'))).addDefinitionVersion;
    expect(codesOf(await release(owner, draft.id, 'spirit'))).toEqual(['DEFINITIONS_NOT_PUBLISHED']);
    const version = await published('RELEASED');
    for (const slug of ['nobody', 'licence']) {
      const answer = await release(owner, version.id, slug);
      expect(answer.errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'providerSlug' });
    }
    dataOf(await release(owner, version.id, 'spirit'));
    dataOf(await release(owner, version.id, 'spirit'));
    const mine = (await released(officer)).filter(({ versionCode }) => versionCode === 'RELEASED');
    expect(mine).toMatchObject([{ adopted: false, sha256: version.sha256, owner: { slug: 'licence' } }]);
    expect(documentHash(mine[0]!.document)).toBe(version.sha256);
  });

  test('is not there for anybody else', async () => {
    const version = await published('NOT-YOURS');
    dataOf(await release(owner, version.id, 'spirit'));
    const { id } = (await released(officer)).find(({ versionCode }) => versionCode === 'NOT-YOURS')!;
    expect((await released(elsewhere)).map(({ versionCode }) => versionCode)).not.toContain('NOT-YOURS');
    for (const foreign of [id, version.id, 'no-id']) {
      expect(codesOf(await definition(elsewhere, foreign))).toEqual(['NOT_FOUND']);
      expect(codesOf(await adopt(elsewhere, foreign))).toEqual(['NOT_FOUND']);
    }
    expect(codesOf(await definition(officer, version.id))).toEqual(['NOT_FOUND']);
    expect(dataOf(await definition(officer, id)).definition).toMatchObject({ versionCode: 'NOT-YOURS' });
  });

  test('cannot be changed, taken over or removed by whom it is addressed to', async () => {
    const version = await published('ADDRESSED');
    dataOf(await release(owner, version.id, 'spirit'));
    const { id } = (await released(officer)).find(({ versionCode }) => versionCode === 'ADDRESSED')!;
    const spirit = cast.organisations.spirit.id;
    expect(await asOrganisation(spirit, 'select from definition_release where id = $1', [id])).toBe(1);
    await expect(asOrganisation(spirit, `update definition_release set document = '{}' where id = $1`, [id])).rejects.toThrow(/permission denied/);
    await expect(asOrganisation(spirit, 'delete from definition_release where id = $1', [id])).rejects.toThrow(/permission denied/);
    await expect(asOrganisation(spirit, `insert into definition_release select organisation_id, gen_random_uuid(), audience_id, definition_version_id,
      definition_code, version_code, document, sha256, released_at from definition_release where id = $1`, [id])).rejects.toThrow(/row-level security/);
    await expect(app.superuser('delete from definition_release where id = $1', [id])).rejects.toThrow(/kept as they were written/);
    expect((await released(officer)).map((each) => each.id)).toContain(id);
  });
});

test('each change of a method leaves a row in the trail, without the document', async () => {
  const rows = await app.superuser<{ verb: string }>('select verb from audit_entry where organisation_id = $1', [cast.organisations.licence.id]);
  expect(new Set(rows.map(({ verb }) => verb))).toEqual(new Set(['definition.release']));
});
