import { emptyOwnInstrument, type OwnDraft, type OwnItem } from '@getrouw/domain';
import { vigFinal } from '@getrouw/interventions';
import { type Cast, castIn, PASSWORD } from '@getrouw/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, dataOf, type GraphqlAnswer, type Session, startApp, type TestApp } from '../../test/harness.ts';
import { documentHash } from './hash.ts';

let app: TestApp;
let cast: Cast;
let noor: Session;
let ilse: Session;
let lotte: Session;

beforeAll(async () => {
  app = await startApp();
  cast = await castIn(app.database);
  [noor, ilse, lotte] = await Promise.all([cast.people.noor, cast.people.ilse, cast.people.lotte].map(({ email }) => app.signIn(email, PASSWORD))) as [Session, Session, Session];
});
afterAll(() => app.close());

interface Own {
  id: string; state: string; instrumentCode: string; versionCode: string; document: OwnDraft; problems: { path: string; rule: string; message: { nl: string } }[];
  changedBy: string; editors: string[]; revision: number; adoptedVersionId: string | null;
}
const FIELDS = 'id state instrumentCode versionCode document problems { path code rule message { nl en } } changedAt changedBy editors revision adoptedVersionId';
const NAME = { nl: 'Huisbezoek', en: 'Home visit' };

const add = async (session: Session, name = NAME, onlyIn?: 'nl'): Promise<Own> => dataOf(await app.graphql<{ addOwnInstrument: Own }>(
  session, `mutation ($name: TextInput!, $onlyIn: Locale) { addOwnInstrument(name: $name, onlyIn: $onlyIn) { ${FIELDS} } }`, { name, onlyIn })).addOwnInstrument;
const save = (session: Session, { id, revision }: Own, document: unknown) => app.graphql<{ saveOwnInstrument: Own }>(
  session, `mutation ($input: SaveOwnInstrumentInput!) { saveOwnInstrument(input: $input) { ${FIELDS} } }`, { input: { id, revision, document } });
const publish = (session: Session, { id, revision }: Own) => app.graphql<{ publishOwnInstrument: Own }>(
  session, `mutation ($id: ID!, $revision: Int!) { publishOwnInstrument(id: $id, revision: $revision) { ${FIELDS} } }`, { id, revision });
const withId = (session: Session, name: 'reviseOwnInstrument' | 'announceEditing', id: string) =>
  app.graphql<Record<typeof name, Own>>(session, `mutation ($id: ID!) { ${name}(id: $id) { ${FIELDS} } }`, { id });
const read = (session: Session, id: string) => app.graphql<{ ownInstrument: Own }>(session, `query ($id: ID!) { ownInstrument(id: $id) { ${FIELDS} } }`, { id });
const list = async (session: Session): Promise<Own[]> => dataOf(await app.graphql<{ ownInstruments: Own[] }>(session, `{ ownInstruments { ${FIELDS} } }`)).ownInstruments;
const problemsOf = (answer: GraphqlAnswer<unknown>) => answer.errors![0]!.extensions.details!['problems'] as { field: string; rule: string; message: { nl: string } }[];

const question = (code: string, over: Partial<OwnItem> = {}): OwnItem =>
  ({ code, text: { nl: `Vraag ${code}`, en: `Question ${code}` }, answer: { kind: 'yes_no', scale: 'YES_NO' }, counts: 'execution', ...over });
function asking(document: OwnDraft, ...items: OwnItem[]): OwnDraft {
  const asked = structuredClone(document);
  asked.instruments[0].sections[0]!.items = items;
  return asked;
}
async function published(name: string, ...items: OwnItem[]): Promise<Own> {
  const begun = await add(noor, { nl: name, en: name });
  const saved = dataOf(await save(noor, begun, asking(begun.document, ...items))).saveOwnInstrument;
  return dataOf(await publish(noor, saved)).publishOwnInstrument;
}

describe('an own instrument', () => {
  test('begins as a draft of one empty part that lacks only questions', async () => {
    const own = await add(noor);
    expect(own).toMatchObject({ state: 'draft', versionCode: 'V1', instrumentCode: 'HUISBEZOEK', revision: 1, changedBy: 'Noor de Wit', editors: [], adoptedVersionId: null });
    expect(own.document).toEqual(emptyOwnInstrument(NAME));
    expect(own.problems.map(({ rule }) => rule)).toEqual(['instrument_without_items']);
    expect((await add(noor)).instrumentCode).toBe('HUISBEZOEK-2');
    expect((await list(noor)).map(({ instrumentCode }) => instrumentCode)).toEqual(expect.arrayContaining(['HUISBEZOEK', 'HUISBEZOEK-2']));
  });

  test('in one language is marked', async () => {
    expect((await add(noor, { nl: 'Alleen hier', en: 'Alleen hier' }, 'nl')).document.onlyIn).toBe('nl');
  });

  test('is kept as it was typed, with what is wrong at the question', async () => {
    const own = await add(noor);
    const typed = asking(own.document, question('A'), question('', { text: { nl: 'Half', en: '' } }));
    const saved = dataOf(await save(noor, own, typed)).saveOwnInstrument;
    expect(saved).toMatchObject({ revision: 2, document: typed });
    expect(saved.problems.map(({ path }) => path)).toEqual(['instruments.0.sections.0.items.1.code', 'instruments.0.sections.0.items.1.text.en']);
    expect(dataOf(await read(ilse, own.id)).ownInstrument).toMatchObject({ document: typed, changedBy: 'Noor de Wit' });
  });

  test('keeps its own code and version whatever is sent', async () => {
    const own = await add(noor);
    const saved = dataOf(await save(noor, own, { ...own.document, code: 'VIG', versionCode: 'V9', mappings: [] })).saveOwnInstrument;
    expect(saved.document).toMatchObject({ code: own.document.code, versionCode: 'V1' });
    expect(saved.document).not.toHaveProperty('mappings');
  });

  test('of 500 questions is refused, and says how many fit', async () => {
    const own = await add(noor);
    const answer = await save(noor, own, asking(own.document, ...Array.from({ length: 500 }, (_, index) => question(`V${index}`))));
    expect(codesOf(answer)).toEqual(['BAD_INPUT']);
    expect(problemsOf(answer)).toMatchObject([{ rule: 'too_many_items', message: { nl: expect.stringMatching(/500 vragen.*hooguit 300/) } }]);
    expect(dataOf(await read(noor, own.id)).ownInstrument.revision).toBe(1);
  });

  test.each([['a text', 'list'], ['nothing', null], ['a definition of a method', vigFinal]])('is not %s', async (_, document) => {
    expect(codesOf(await save(noor, await add(noor), document))).toEqual(['BAD_INPUT']);
  });

  test('changed by two people keeps the first and shows it to the second', async () => {
    const own = await add(noor);
    dataOf(await save(ilse, own, asking(own.document, question('ILSE'))));
    const answer = await save(noor, own, asking(own.document, question('NOOR')));
    expect(codesOf(answer)).toEqual(['CONFLICT']);
    expect(answer.errors![0]!.extensions.details!['current']).toMatchObject({ revision: 2, changedBy: 'Ilse Bakker', document: { instruments: [{ sections: [{ items: [{ code: 'ILSE' }] }] }] } });
  });

  test('shows who else works on it, for as long as he does', async () => {
    const { id } = await add(noor);
    expect(dataOf(await withId(noor, 'announceEditing', id)).announceEditing.editors).toEqual([]);
    expect(dataOf(await withId(ilse, 'announceEditing', id)).announceEditing).toMatchObject({ editors: ['Noor de Wit'], revision: 1 });
    expect(dataOf(await withId(noor, 'announceEditing', id)).announceEditing.editors).toEqual(['Ilse Bakker']);
    await app.superuser(`update editor set seen_at = seen_at - interval '20 seconds' where definition_version_id = $1`, [id]);
    expect(dataOf(await read(noor, id)).ownInstrument.editors).toEqual([]);
  });
});

describe('publishing', () => {
  test('freezes the version and gives the provider a copy that rounds can use', async () => {
    const own = await published('Frozen', question('A'));
    expect(own).toMatchObject({ state: 'published', problems: [] });
    expect(await app.superuser('select definition_code, version_code, sha256, origin_organisation_id from adopted_version where id = $1', [own.adoptedVersionId])).toEqual([
      { definition_code: 'FROZEN', version_code: 'V1', sha256: documentHash(own.document), origin_organisation_id: cast.organisations.spirit.id },
    ]);
    expect(codesOf(await save(noor, own, own.document))).toEqual(['DEFINITIONS_VERSION_FROZEN']);
    expect(codesOf(await publish(noor, own))).toEqual(['DEFINITIONS_VERSION_FROZEN']);
    await expect(app.superuser(`update definition_version set document = '{}' where id = $1`, [own.id])).rejects.toThrow(/does not change/);
  });

  test('with problems is refused and names the question', async () => {
    const own = await add(noor);
    const saved = dataOf(await save(noor, own, asking(own.document, question('A'), question('B', { text: { nl: '', en: 'B' } })))).saveOwnInstrument;
    const answer = await publish(noor, saved);
    expect(codesOf(answer)).toEqual(['BAD_INPUT']);
    expect(problemsOf(answer)).toMatchObject([{ field: 'document.instruments.0.sections.0.items.1.text.nl', message: { nl: 'vraag 2 (B): de tekst van de vraag in het Nederlands ontbreekt. Vul die in.' } }]);
  });

  test('of what somebody else changed meanwhile is a conflict', async () => {
    const own = await add(noor);
    dataOf(await save(ilse, own, asking(own.document, question('A'))));
    expect(codesOf(await publish(noor, own))).toEqual(['CONFLICT']);
  });

  test('is refused with the code of a licensed question in use', async () => {
    const [adopted, programme, code] = [crypto.randomUUID(), crypto.randomUUID(), vigFinal.instruments[0]!.sections[0]!.sections![0]!.items![0]!.code];
    await app.superuser(`insert into adopted_version values ($1, $2, $3, $2, 'VIG', $4, $5, 'x', now(), $6)`,
      [cast.organisations.spirit.id, adopted, cast.organisations.licence.id, vigFinal.versionCode, JSON.stringify(vigFinal), cast.people.noor.memberId]);
    await app.superuser(`insert into programme (organisation_id, id, definition_code, adopted_version_id, revision) values ($1, $2, 'VIG', $3, 1)`, [cast.organisations.spirit.id, programme, adopted]);
    const own = await add(noor);
    const saved = dataOf(await save(noor, own, asking(own.document, question(code)))).saveOwnInstrument;
    expect(saved.problems).toMatchObject([{ rule: 'licensed_code', path: 'instruments.0.sections.0.items.0' }]);
    expect(codesOf(await publish(noor, saved))).toEqual(['BAD_INPUT']);
    const elsewhere = await add(lotte);
    expect(dataOf(await save(lotte, elsewhere, asking(elsewhere.document, question(code)))).saveOwnInstrument.problems).toEqual([]);
  });

  test('is followed by a draft of the next version, one at a time, which says what became of each question', async () => {
    const first = await published('Next', question('A'), question('B'));
    const draft = dataOf(await withId(noor, 'reviseOwnInstrument', first.id)).reviseOwnInstrument;
    expect(draft).toMatchObject({ state: 'draft', versionCode: 'V2', problems: [] });
    expect(dataOf(await withId(ilse, 'reviseOwnInstrument', first.id)).reviseOwnInstrument.id).toBe(draft.id);
    const saved = dataOf(await save(noor, draft, asking(draft.document, question('A'), question('C')))).saveOwnInstrument;
    const second = dataOf(await publish(noor, saved)).publishOwnInstrument;
    expect(second.document.mappings).toEqual([{ fromVersion: 'V1', items: [
      { from: 'A', to: ['A'], change: 'same', comparable: true }, { from: 'B', to: [], change: 'dropped', comparable: false }, { from: null, to: ['C'], change: 'new', comparable: false },
    ] }]);
    expect(dataOf(await withId(noor, 'reviseOwnInstrument', first.id)).reviseOwnInstrument).toMatchObject({ versionCode: 'V3', document: { instruments: [{ sections: [{ items: [{ code: 'A' }, { code: 'C' }] }] }] } });
  });
});

describe('who', () => {
  test('is of another provider sees nothing of it', async () => {
    const own = await add(noor);
    expect((await list(lotte)).map(({ id }) => id)).not.toContain(own.id);
    for (const answer of [
      await read(lotte, own.id), await save(lotte, own, own.document), await publish(lotte, own),
      await withId(lotte, 'reviseOwnInstrument', own.id), await withId(lotte, 'announceEditing', own.id), await read(noor, 'no-id'),
    ]) expect(codesOf(answer)).toEqual(['NOT_FOUND']);
  });

  test('has no right to design reads and changes nothing', async () => {
    const own = await add(noor);
    const bram = await app.signIn(cast.people.bram.email, PASSWORD);
    for (const answer of [
      await read(bram, own.id), await save(bram, own, own.document), await publish(bram, own), await withId(bram, 'reviseOwnInstrument', own.id), await withId(bram, 'announceEditing', own.id),
    ]) {
      expect(codesOf(answer)).toEqual(['FORBIDDEN']);
      expect(answer.errors![0]!.extensions.details).toEqual({ verb: 'instrument.design' });
    }
  });

  test('changes it is in the trail, without the words', async () => {
    const own = await published('Trail', question('A'));
    const rows = await app.superuser<{ verb: string; fields: string[] }>('select verb, fields from audit_entry where $1 = any(subjects) order by at, id', [own.id]);
    expect(rows).toEqual([
      { verb: 'instrument.design', fields: ['document'] }, { verb: 'instrument.design', fields: ['document'] }, { verb: 'instrument.design', fields: ['state', 'publishedAt'] },
    ]);
  });
});

test('a licensed version is no own instrument, and an own one is not in the list of methods nor released', async () => {
  const thijs = await app.signIn(cast.people.thijs.email, PASSWORD);
  const { addDefinitionVersion: version } = dataOf(await app.graphql<{ addDefinitionVersion: Own }>(
    thijs, 'mutation ($document: JSON!) { addDefinitionVersion(document: $document) { id revision } }', { document: vigFinal }));
  await app.superuser(`update role set grants = grants || '[{"verb": "instrument.design", "reach": "organisation"}]' where organisation_id = $1 and code = 'method_owner'`, [cast.organisations.licence.id]);
  await app.superuser('update member set revision = revision + 1 where id = $1', [cast.people.thijs.memberId]); // what a member may is kept by its revision
  const designer = await app.signIn(cast.people.thijs.email, PASSWORD);
  expect(codesOf(await publish(designer, version))).toEqual(['NOT_FOUND']);
  const own = await add(designer);
  expect(codesOf(await app.graphql(designer, 'mutation ($id: ID!) { publishDefinitionVersion(id: $id, revision: 1) { id } }', { id: own.id }))).toEqual(['NOT_FOUND']);
  expect(codesOf(await app.graphql(designer, `mutation ($id: ID!) { releaseDefinition(versionId: $id, providerSlug: "spirit") { id } }`, { id: own.id }))).toEqual(['NOT_FOUND']);
  const { definitions } = dataOf(await app.graphql<{ definitions: { own: { id: string }[] } }>(designer, '{ definitions { own { id } } }'));
  expect(definitions.own.map(({ id }) => id)).toEqual([version.id]);
});
