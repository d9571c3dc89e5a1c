import { vigFinal } from '@getrouw/interventions';
import type { PersonKey } from '@getrouw/testing';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, type GraphqlAnswer } from '../../test/harness.ts';
import { countStatements, type Measuring, startMeasuring } from '../../test/measuring.ts';
import { clockOf } from '../platform/index.ts';

let measuring: Measuring;
beforeAll(async () => {
  measuring = await startMeasuring({ clock: clockOf(() => new Date('2026-03-02T10:00:00Z')) });
});
afterAll(() => measuring.close());

interface Shown { id: string; state: string; lastOn: string | null; followed: boolean; sites: string[]; variants: { code: string; name: { nl: string } }[]; endReason: string | null; provider: { slug: string }; definitionCode: string }
interface Page { items: Shown[]; unlicensed: { provider: { slug: string }; definitionCode: string }[]; methods: { code: string; variants: { code: string }[] }[]; providers: { slug: string }[]; certificates: unknown[] }
const LICENCE = 'id state lastOn followed sites variants { code name { nl } } endReason endedBy grantedBy provider { slug } holder { slug } definitionCode methodName { nl }';
const PAGE = `{ licences { items { ${LICENCE} } unlicensed { provider { slug } definitionCode } unlicensedCount methods { code variants { code } } providers { slug } certificates { providerId definitionCode expiryMonth count } } }`;
const page = async (person: PersonKey): Promise<Page> => (await measuring.ask<{ licences: Page }>(person, PAGE)).licences;
const wanted = { provider: 'spirit', definitionCode: 'VIG', variants: [], sites: [], fromOn: '2026-01-01', untilOn: '2026-12-31' };
const grant = (over: Record<string, unknown> = {}, person: PersonKey = 'thijs') => measuring.send<{ grantLicence: Shown }>(person, `mutation ($input: GrantLicenceInput!) { grantLicence(input: $input) { ${LICENCE} } }`, { input: { ...wanted, ...over } });
const granted = async (over: Record<string, unknown> = {}): Promise<Shown> => {
  const answer = await grant(over);
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data.grantLicence;
};
const end = (id: string, lastOn: string, reason = 'Gestopt', person: PersonKey = 'thijs') => measuring.send<{ endLicence: Shown }>(person, `mutation ($input: EndLicenceInput!) { endLicence(input: $input) { ${LICENCE} } }`, { input: { id, lastOn, reason } });
const fieldOf = ({ errors }: GraphqlAnswer<unknown>) => errors?.[0]?.extensions.field;
const clean = () => measuring.app.superuser('set session_replication_role = replica; delete from licence_end; delete from licence; set session_replication_role = default');

describe('a licence', () => {
  afterEach(clean);

  test('is granted by the holder, and both sides see what it is for and who granted it', async () => {
    const { id } = await granted({ sites: [' Amsterdam-Noord ', 'Amsterdam-Noord'] });
    for (const person of ['thijs', 'noor', 'fatima'] as const) {
      const { items } = await page(person);
      expect(items).toMatchObject([{ id, state: 'valid', lastOn: '2026-12-31', followed: false, sites: ['Amsterdam-Noord'], holder: { slug: 'licence' }, provider: { slug: 'spirit' }, grantedBy: 'Thijs van Dam', methodName: { nl: vigFinal.name.nl } }]);
    }
    expect((await page('lotte')).items).toEqual([]);
    expect((await page('wim')).items).toEqual([]);
  });

  test('is offered for what the holder published, to every provider, and only to who grants', async () => {
    const { methods, providers } = await page('thijs');
    expect(methods.map(({ code }) => code)).toEqual(['VIG']);
    expect(providers.map(({ slug }) => slug)).toEqual(['radar', 'spirit']);
    expect(await page('noor')).toMatchObject({ methods: [], providers: [] });
  });

  test.each([
    ['no provider', { provider: 'amstel' }, 'provider'], ['nobody', { provider: 'niemand' }, 'provider'], ['a method of somebody else', { definitionCode: 'NP' }, 'definitionCode'],
    ['a variant that the method does not have', { variants: ['XX'] }, 'variants'], ['an empty site', { sites: [' '] }, 'sites'], ['backwards in time', { untilOn: '2025-12-31' }, 'untilOn'],
  ])('is refused for %s, at the field', async (_, over, field) => {
    const answer = await grant(over);
    expect([codesOf(answer), fieldOf(answer)]).toEqual([['BAD_INPUT'], field]);
  });

  test('is granted by who may, and never by a provider', async () => {
    for (const person of ['zoe', 'mila', 'noor', 'ilse', 'wim'] as const) expect(codesOf(await grant({}, person)), person).toEqual(['FORBIDDEN']);
  });

  test('is not granted twice for the same days, and is followed by a next one', async () => {
    const first = await granted();
    expect(codesOf(await grant({ fromOn: '2026-12-31', untilOn: null }))).toEqual(['LICENCE_OVERLAPS']);
    await granted({ fromOn: '2026-06-01', sites: ['Utrecht'] });
    await granted({ fromOn: '2027-01-01', untilOn: null });
    expect((await page('noor')).items.find(({ id }) => id === first.id)).toMatchObject({ followed: true });
    expect((await page('noor')).items.map(({ state }) => state).toSorted()).toEqual(['coming', 'coming', 'valid']);
  });

  test('is ended with a reason, not in the past, once, and by its holder alone', async () => {
    const { id } = await granted();
    for (const wrong of ['2026-03-01', '2026-12-31', '2027-02-01']) expect(fieldOf(await end(id, wrong)), wrong).toBe('lastOn');
    expect(fieldOf(await end(id, '2026-04-01', ' '))).toBe('reason');
    expect(codesOf(await end(id, '2026-04-01', 'x', 'noor'))).toEqual(['FORBIDDEN']);
    expect((await end(id, '2026-04-01', 'Aanbieder stopt')).data!.endLicence).toMatchObject({ state: 'ending', lastOn: '2026-04-01', endReason: 'Aanbieder stopt' });
    expect((await page('noor')).items).toMatchObject([{ lastOn: '2026-04-01', endReason: 'Aanbieder stopt' }]);
    expect(codesOf(await end(id, '2026-05-01'))).toEqual(['LICENCE_ENDED']);
    expect(codesOf(await grant({ fromOn: '2026-04-02' }))).toEqual([]);
  });

  test('that is still to come is ended on its first day at the earliest', async () => {
    const { id: coming } = await granted({ fromOn: '2026-06-01', untilOn: null });
    expect(fieldOf(await end(coming, '2026-05-31'))).toBe('lastOn');
    expect((await end(coming, '2026-06-01')).data!.endLicence).toMatchObject({ state: 'coming', lastOn: '2026-06-01' });
  });

  test('of two people who end it at once, one is told that it was done', async () => {
    const { id } = await granted();
    const answers = await Promise.all([end(id, '2026-04-01'), end(id, '2026-04-02')]);
    expect(answers.flatMap(codesOf)).toEqual(['LICENCE_ENDED']);
  });

  test('is missed where a method is run without one', async () => {
    expect((await page('noor')).unlicensed).toMatchObject([{ definitionCode: 'VIG', provider: { slug: 'spirit' } }]);
    expect((await page('thijs')).unlicensed.map(({ provider }) => provider.slug)).toEqual(['radar', 'spirit']);
    await granted({ untilOn: '2026-03-01' });
    expect((await page('noor')).unlicensed).toHaveLength(1);
    expect((await page('thijs')).items).toMatchObject([{ state: 'ended' }]);
    await granted({ fromOn: '2026-03-02' });
    expect((await page('noor')).unlicensed).toEqual([]);
    expect((await page('thijs')).unlicensed.map(({ provider }) => provider.slug)).toEqual(['radar']);
  });

  test('is listed page by page, with what follows from licences on another page', async () => {
    await granted({ untilOn: '2026-06-30' });
    await granted({ provider: 'radar' });
    await granted({ fromOn: '2026-07-01' });
    const some = async (after: string | null) => (await measuring.ask<{ licences: Page & { next: string | null } }>('thijs', `query ($after: String) { licences(first: 2, after: $after) { next items { ${LICENCE} } } }`, { after })).licences;
    const { items, next } = await some(null);
    expect(items.map(({ provider, followed }) => [provider.slug, followed])).toEqual([['radar', false], ['spirit', true]]);
    const { items: rest, next: end } = await some(next);
    expect([rest.map(({ provider, state }) => [provider.slug, state]), end]).toEqual([[['spirit', 'coming']], null]);
    expect(codesOf(await measuring.send('thijs', '{ licences(after: "x") { next } }'))).toEqual(['BAD_INPUT']);
  });

  test('takes as many statements with many as with one', async () => {
    await granted();
    const one = await countStatements(() => page('thijs'));
    for (const site of ['A', 'B', 'C']) await granted({ sites: [site] });
    expect(await countStatements(() => page('thijs'))).toBe(one);
  });

  test('cannot be changed, ended, taken over or removed by whom it is addressed to, nor changed by its holder', async () => {
    const { id } = await granted();
    const { spirit, licence, radar } = measuring.cast.organisations;
    const as = (organisationId: string, sql: string) => measuring.app.asOrganisation(organisationId, sql, [id]);
    expect([await as(spirit.id, 'select from licence where id = $1'), await as(radar.id, 'select from licence where id = $1')]).toEqual([1, 0]);
    for (const who of [spirit.id, licence.id]) {
      await expect(as(who, `update licence set until_on = null where id = $1`)).rejects.toThrow(/permission denied/);
      await expect(as(who, 'delete from licence where id = $1')).rejects.toThrow(/permission denied/);
    }
    await expect(as(spirit.id, `insert into licence select organisation_id, gen_random_uuid(), audience_id, definition_code, variants, sites, from_on, null, granted_at, granted_by, granted_by_name from licence where id = $1`)).rejects.toThrow(/row-level security/);
    await expect(as(spirit.id, `insert into licence_end select organisation_id, gen_random_uuid(), audience_id, id, from_on, 'x', granted_at, granted_by, 'x' from licence where id = $1`)).rejects.toThrow(/row-level security/);
    await expect(as(licence.id, `insert into licence_end select organisation_id, gen_random_uuid(), '${radar.id}', id, from_on, 'x', granted_at, granted_by, 'x' from licence where id = $1`)).rejects.toThrow(/licence_end_licence_fkey/);
    await expect(measuring.app.superuser('delete from licence where id = $1', [id])).rejects.toThrow(/kept as they were written/);
  });
});

describe('the recognition of a method', () => {
  const RECOGNITION = 'scheme level decidedOn expiresOn evidence nextLevel current expired';
  const given = { definitionCode: 'VIG', scheme: 'Databank Effectieve Jeugdinterventies', level: 'well_founded', decidedOn: '2011-02-18', expiresOn: '2016-02-18', evidence: 'Procesevaluatie', nextLevel: 'Twee Nederlandse studies' };
  const record = (over: Record<string, unknown> = {}, person: PersonKey = 'thijs') => measuring.send(person, `mutation ($input: RecordRecognitionInput!) { recordRecognition(input: $input) { ${RECOGNITION} } }`, { input: { ...given, ...over } });
  const seen = (person: PersonKey, definitionId: string) => measuring.send<{ recognitions: { level: string; current: boolean }[] }>(person, `query ($id: ID!) { recognitions(definitionId: $id) { ${RECOGNITION} } }`, { id: definitionId });

  test('is shown to who holds a release: the latest decision of a scheme holds, and the earlier ones stay readable', async () => {
    expect(codesOf(await record())).toEqual([]);
    expect(codesOf(await record({ level: 'first_indications', decidedOn: '2024-05-01', expiresOn: null }))).toEqual([]);
    const expected = [
      { level: 'first_indications', decidedOn: '2024-05-01', expiresOn: null, current: true, expired: false },
      { ...given, definitionCode: undefined, current: false, expired: true },
    ].map(({ ...each }) => JSON.parse(JSON.stringify(each)) as object);
    for (const [person, provider] of [['noor', 'spirit'], ['lotte', 'radar']] as const) expect((await seen(person, measuring.versions[provider].pilot)).data!.recognitions).toMatchObject(expected);
    expect(codesOf(await seen('lotte', measuring.versions.spirit.pilot))).toEqual(['NOT_FOUND']);
  });

  test('is not shown to who holds none, also not by hand-written SQL, and nobody else changes it', async () => {
    const { spirit, amstel, licence } = measuring.cast.organisations;
    const count = (organisationId: string) => measuring.app.asOrganisation(organisationId, 'select from recognition');
    expect([await count(spirit.id), await count(licence.id), await count(amstel.id)]).toEqual([2, 2, 0]);
    await expect(measuring.app.asOrganisation(spirit.id, `update recognition set level = 'strong_indications'`)).rejects.toThrow(/permission denied/);
    await expect(measuring.app.asOrganisation(spirit.id, `insert into recognition select organisation_id, gen_random_uuid(), definition_code, scheme, level, decided_on, expires_on, evidence, next_level, recorded_at, recorded_by from recognition`)).rejects.toThrow(/row-level security/);
  });

  test.each([
    ['a day to come', { decidedOn: '2026-03-03', expiresOn: null }, 'decidedOn'], ['an end before it', { expiresOn: '2011-02-17' }, 'expiresOn'], ['no scheme', { scheme: ' ' }, 'scheme'], ['a method of somebody else', { definitionCode: 'NP' }, 'definitionCode'],
  ])('is refused with %s, at the field', async (_, over, field) => {
    const answer = await record(over);
    expect([codesOf(answer), fieldOf(answer)]).toEqual([['BAD_INPUT'], field]);
  });
});
