import type { PersonKey } from '@getrouw/testing';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { codesOf } from '../../test/harness.ts';
import { countStatements, type Measuring, startMeasuring } from '../../test/measuring.ts';
import { clockOf, uuid } from '../platform/index.ts';

let spirit: Measuring;
const ids = { coach: uuid(), colleague: uuid() };
beforeAll(async () => {
  spirit = await startMeasuring({ clock: clockOf(() => new Date('2026-03-02T10:00:00Z')) });
  for (const [name, id] of Object.entries(ids)) await spirit.app.superuser('insert into professional (organisation_id, id, staff_number, name, revision) values ($1, $2, $3, $3, 1)', [spirit.cast.organisations.spirit.id, id, name]);
  const { organisations: { licence, spirit: provider }, people: { thijs } } = spirit.cast;
  await spirit.app.superuser(`insert into licence values ($1, $2, $3, 'VIG', '{}', '{}', '2025-01-01', null, '2025-01-01', $4, $5)`, [licence.id, uuid(), provider.id, thijs.memberId, thijs.name]);
});
afterAll(() => spirit.close());
afterEach(async () => {
  for (const sql of ['delete from certificate_count', 'delete from certificate', 'update professional set ends_on = null, revision = 1']) await spirit.app.superuser(sql);
});

interface Certificate { id: string; name: string; expiresOn: string | null; renewed: boolean; revision: number; professional: { name: string } }
const CERTIFICATE = 'id name obtainedOn expiresOn renewed revision methodName { nl } professional { name }';
const record = (over: Record<string, unknown> = {}, person: PersonKey = 'noor') => spirit.send<{ recordCertificate: Certificate }>(person, `mutation ($input: RecordCertificateInput!) { recordCertificate(input: $input) { ${CERTIFICATE} } }`, {
  input: { professionalId: ids.coach, programmeId: spirit.versions.spirit.programmeId, name: 'VIG-coach', obtainedOn: '2024-03-01', expiresOn: '2027-02-28', ...over } });
const recorded = async (over: Record<string, unknown> = {}) => (await record(over)).data!.recordCertificate;
const change = (input: Record<string, unknown>) => spirit.send<{ changeCertificate: Certificate }>('noor', `mutation ($input: ChangeCertificateInput!) { changeCertificate(input: $input) { ${CERTIFICATE} } }`, { input: { name: 'VIG-coach', obtainedOn: '2024-03-01', ...input } });
const remove = (id: string, revision: number) => spirit.send('noor', 'mutation ($id: ID!, $revision: Int!) { removeCertificate(id: $id, revision: $revision) }', { id, revision });
const all = async (first = 50, after: string | null = null) => (await spirit.ask<{ certificates: { items: Certificate[]; next: string | null } }>('noor', `query ($first: Int!, $after: String) { certificates(first: $first, after: $after) { next items { ${CERTIFICATE} } } }`, { first, after })).certificates;
const of = async (id: string, person: PersonKey = 'noor') => (await spirit.ask<{ professional: { certificates: Certificate[] } }>(person, `query ($id: ID!) { professional(id: $id) { certificates { ${CERTIFICATE} } } }`, { id })).professional.certificates;
const counts = async (person: PersonKey = 'thijs') => (await spirit.ask<{ licences: { certificates: { expiryMonth: string | null; count: number }[] } }>(person, '{ licences { certificates { providerId definitionCode expiryMonth count } } }')).licences.certificates
  .map(({ expiryMonth, count }) => [expiryMonth, count]);

test('a certificate is recorded, put right and taken away, and the licence holder sees counts and months only', async () => {
  const first = await recorded();
  await recorded({ professionalId: ids.colleague, expiresOn: '2027-02-01' });
  await recorded({ professionalId: ids.colleague, name: 'Trainer', expiresOn: null });
  expect(await counts()).toEqual([['2027-02', 2], [null, 1]]);
  expect(await counts('noor')).toEqual([]);
  expect((await change({ id: first.id, revision: 1, expiresOn: '2027-06-30' })).data!.changeCertificate).toMatchObject({ expiresOn: '2027-06-30', revision: 2 });
  expect(await counts()).toEqual([['2027-02', 1], ['2027-06', 1], [null, 1]]);
  expect(codesOf(await change({ id: first.id, revision: 1 }))).toEqual(['CONFLICT']);
  expect(codesOf(await remove(first.id, 2))).toEqual([]);
  expect(await counts()).toEqual([['2027-02', 1], [null, 1]]);
  expect(codesOf(await remove(first.id, 2))).toEqual(['NOT_FOUND']);
});

test('of a professional the latest of a name counts, and the earlier one stays written', async () => {
  await recorded();
  await recorded({ name: 'vig-coach', obtainedOn: '2026-02-01', expiresOn: '2029-01-31' });
  expect(await counts()).toEqual([['2029-01', 1]]);
  expect((await of(ids.coach)).map(({ expiresOn, renewed }) => [expiresOn, renewed])).toEqual([['2029-01-31', false], ['2027-02-28', true]]);
  expect((await all()).items).toHaveLength(1);
});

test('who leaves is no longer counted', async () => {
  await recorded();
  await recorded({ professionalId: ids.colleague });
  await spirit.ask('noor', 'mutation ($input: EndProfessionalInput!) { endProfessional(input: $input) { id } }', { input: { id: ids.coach, revision: 1, endsOn: '2026-03-01', trajectories: [] } });
  expect(await counts()).toEqual([['2027-02', 1]]);
});

test('who will leave counts until the month of his last day', async () => {
  await recorded();
  await spirit.ask('noor', 'mutation ($input: EndProfessionalInput!) { endProfessional(input: $input) { id } }', { input: { id: ids.coach, revision: 1, endsOn: '2026-06-15', trajectories: [] } });
  expect(await counts()).toEqual([['2026-06', 1]]);
});

test('the list shows what expires first, page by page', async () => {
  await recorded({ expiresOn: null });
  await recorded({ professionalId: ids.colleague, expiresOn: '2026-05-01' });
  await recorded({ professionalId: ids.colleague, name: 'Trainer', expiresOn: '2026-04-01' });
  const first = await all(2);
  expect(first.items.map(({ expiresOn }) => expiresOn)).toEqual(['2026-04-01', '2026-05-01']);
  expect((await all(2, first.next)).items.map(({ expiresOn }) => expiresOn)).toEqual([null]);
});

test.each([
  ['a day to come', { obtainedOn: '2026-03-03' }, 'obtainedOn'], ['an unlikely year', { obtainedOn: '0202-01-01' }, 'obtainedOn'], ['an end before it', { expiresOn: '2024-02-29' }, 'expiresOn'], ['no name', { name: ' ' }, 'name'],
])('it is refused with %s, at the field', async (_, over, field) => {
  const { errors } = await record(over);
  expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field: expect.stringContaining(field) as string });
});

test('the same one is recorded once, also by two people at the same time', async () => {
  const answers = await Promise.all([record(), record()]);
  expect(answers.flatMap(codesOf)).toEqual(['CASELOAD_CERTIFICATE_THERE']);
  expect(await counts()).toEqual([['2027-02', 1]]);
  await Promise.all([record({ professionalId: ids.colleague, expiresOn: '2027-02-02' }), record({ name: 'Trainer', expiresOn: '2027-02-03' })]);
  expect(await counts()).toEqual([['2027-02', 3]]);
});

test('who reads a professional reads his certificates; who keeps none writes none', async () => {
  await recorded();
  expect(await of(ids.coach, 'sanne')).toHaveLength(1);
  for (const person of ['bram', 'fatima', 'pieter', 'sanne'] as const) expect(codesOf(await record({}, person)), person).toEqual(['FORBIDDEN']);
});

test('by hand-written SQL the licence holder reads no certificate, and changes no count', async () => {
  await recorded();
  const { licence, radar } = spirit.cast.organisations;
  const as = (sql: string, who = licence.id) => spirit.app.asOrganisation(who, sql);
  expect([await as('select from certificate'), await as('select from certificate_count'), await as('select from certificate_count', radar.id)]).toEqual([0, 1, 0]);
  expect([await as('update certificate_count set count = 9'), await as('delete from certificate_count')]).toEqual([0, 0]);
  await expect(as(`insert into certificate_count select organisation_id, gen_random_uuid(), audience_id, definition_code, '2030-01', 5 from certificate_count`)).rejects.toThrow(/row-level security/);
});

test('a page takes as many statements with many as with one', async () => {
  await recorded();
  const one = await countStatements(() => all());
  await recorded({ professionalId: ids.colleague });
  expect(await countStatements(() => all())).toBe(one);
});
