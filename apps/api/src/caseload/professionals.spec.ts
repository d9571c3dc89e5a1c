import type { PersonKey } from '@getrouw/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codesOf, dataOf } from '../../test/harness.ts';
import { addFamilies, addHelper, type Measuring, startMeasuring } from '../../test/measuring.ts';

let spirit: Measuring;
beforeAll(async () => {
  spirit = await startMeasuring();
});
afterAll(() => spirit.close());

interface Professional { id: string; staffNumber: string; name: string; email: string | null; memberId: string | null; birthYear: number | null; youthCareSince: string | null; cvNote: string | null; revision: number }
const FIELDS = 'id staffNumber name email memberId birthYear youthCareSince cvNote revision';
const add = (person: PersonKey, input: object) =>
  spirit.send<{ addProfessional: Professional }>(person, `mutation ($input: AddProfessionalInput!) { addProfessional(input: $input) { ${FIELDS} } }`, { input });
const change = (person: PersonKey, input: object) =>
  spirit.send<{ changeProfessional: Professional }>(person, `mutation ($input: ChangeProfessionalInput!) { changeProfessional(input: $input) { ${FIELDS} } }`, { input });
const list = async (person: PersonKey, args = '') => (await spirit.ask<{ professionals: { next: string | null; items: Professional[] } }>(person, `{ professionals${args} { next items { ${FIELDS} } } }`)).professionals;

test('a professional is added, linked to a member, and changed by who saw it last', async () => {
  const { memberId } = spirit.cast.people.fatima;
  const input = { staffNumber: '1042', name: 'Fatima Idrissi', email: 'fatima@spirit.example', memberId, birthYear: 1985, youthCareSince: '2010-09-01', cvNote: 'cv gezien' };
  const added = dataOf(await add('noor', input)).addProfessional;
  expect(added).toMatchObject({ ...input, revision: 1 });
  expect(dataOf(await change('noor', { ...input, id: added.id, revision: 1, cvNote: null })).changeProfessional).toMatchObject({ cvNote: null, revision: 2 });
  expect(codesOf(await change('noor', { ...input, id: added.id, revision: 1 }))).toEqual(['CONFLICT']);
  expect(codesOf(await change('lotte', { ...input, id: added.id, revision: 2 }))).toEqual(['NOT_FOUND']);
  expect(codesOf(await add('noor', { ...input, memberId: null }))).toEqual(['CASELOAD_STAFF_NUMBER_TAKEN']);
  expect(codesOf(await add('noor', { ...input, staffNumber: '1043' }))).toEqual(['CASELOAD_MEMBER_IS_PROFESSIONAL']);
  expect(codesOf(await add('noor', { ...input, staffNumber: '1044', memberId: spirit.cast.people.daan.memberId }))).toEqual(['NOT_FOUND']);
});

test.each([
  ['an empty name', { name: ' ' }, 'name'],
  ['a birth year in two digits', { birthYear: 85 }, 'birthYear'],
  ['a birth year of a child', { birthYear: new Date().getFullYear() - 10 }, 'birthYear'],
  ['youth care since a day to come', { youthCareSince: '2999-01-01' }, 'youthCareSince'],
  ['youth care since childhood', { birthYear: 1985, youthCareSince: '1990-01-01' }, 'youthCareSince'],
  ['an e-mail address without a domain', { email: 'fatima@' }, 'email'],
  ['a CV in the note', { cvNote: 'x'.repeat(2001) }, 'cvNote'],
])('%s is refused at the field', async (_, over, field) => {
  expect((await add('noor', { staffNumber: '9', name: 'Bo', ...over })).errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field });
});

test('an e-mail address is kept in lower case without spaces, and may be left out', async () => {
  const { id, email } = dataOf(await add('noor', { staffNumber: 'mail', name: 'Bo', email: ' Bo.Smit@Spirit.Example ' })).addProfessional;
  expect(email).toBe('bo.smit@spirit.example');
  expect(dataOf(await change('noor', { id, revision: 1, staffNumber: 'mail', name: 'Bo', email: ' ' })).changeProfessional).toMatchObject({ email: null, revision: 2 });
  await spirit.app.superuser('delete from professional where id = $1', [id]);
});

test('who may not write professionals is refused, with the verb', async () => {
  expect((await add('bram', { staffNumber: '9', name: 'Bo' })).errors![0]!.extensions).toMatchObject({ code: 'FORBIDDEN', details: { verb: 'professional.write' } });
  expect(codesOf(await spirit.send('tess', '{ professionals { next } }'))).toEqual(['FORBIDDEN']);
});

test('the list shows whom the caller reaches: himself, his team, everybody', async () => {
  const [zuidoost, noord] = await addFamilies(spirit, [{ clientNumber: 'W-1' }, { clientNumber: 'W-2', team: 'noord' }]);
  await addHelper(spirit, zuidoost!, 'sanne');
  await addHelper(spirit, noord!, 'hanna');
  const names = async (person: PersonKey) => (await list(person, '(first: 200)')).items.map(({ name }) => name).toSorted();
  expect(await names('fatima')).toEqual(['Fatima Idrissi']);
  expect(await names('bram')).toEqual(['Fatima Idrissi', 'Sanne Mulder']);
  expect(await names('noor')).toEqual(['Fatima Idrissi', 'Hanna Smit', 'Sanne Mulder']);
  expect(await names('lotte')).toEqual([]);
});

test('the list goes by pages and is searched by number and name', async () => {
  const first = await list('noor', '(first: 2)');
  expect(first.items.map(({ staffNumber }) => staffNumber)).toEqual(['1042', 'hanna']);
  expect((await list('noor', `(first: 2, after: ${JSON.stringify(first.next)})`)).items.map(({ staffNumber }) => staffNumber)).toEqual(['sanne']);
  expect((await list('noor', '(search: "MULDER")')).items.map(({ name }) => name)).toEqual(['Sanne Mulder']);
  expect((await list('noor', '(search: "104")')).items.map(({ name }) => name)).toEqual(['Fatima Idrissi']);
});

test('a change leaves its fields in the trail, without what they hold', async () => {
  const [entry] = await spirit.app.superuser<{ fields: string[] }>(`select fields from audit_entry where verb = 'professional.write' order by id limit 1`);
  expect(entry!.fields).toEqual(['staffNumber', 'name', 'email', 'memberId', 'birthYear', 'youthCareSince', 'cvNote']);
});
