import { afterAll, beforeAll, expect, test } from 'vitest';
import { codesOf, dataOf } from '../../test/harness.ts';
import { addFamilies, type Measuring, startMeasuring } from '../../test/measuring.ts';

let spirit: Measuring;
beforeAll(async () => {
  spirit = await startMeasuring();
  await addFamilies(spirit, [{ clientNumber: 'SP-1' }]);
});
afterAll(() => spirit.close());

interface Saved { id: string; name: string; revision: number; columns: string[]; mapping: Record<string, string | null> }
const FIELDS = 'id name revision columns mapping';
const ADD = `mutation ($input: AddImportMappingInput!) { addImportMapping(input: $input) { ${FIELDS} } }`;
const CHANGE = `mutation ($input: ChangeImportMappingInput!) { changeImportMapping(input: $input) { ${FIELDS} } }`;
const REMOVE = 'mutation ($id: ID!, $revision: Int!) { removeImportMapping(id: $id, revision: $revision) }';
const LIST = `query ($kind: ImportKind!) { importMappings(kind: $kind) { ${FIELDS} } }`;
const PREVIEW = 'mutation ($input: ImportInput!) { importFile(input: $input) { mapping savedMapping { name } problemCount } }';
const add = (over: Record<string, unknown> = {}, person: 'noor' | 'lotte' | 'bram' | 'ilse' = 'noor') => spirit.send<{ addImportMapping: Saved }>(person, ADD, {
  input: { kind: 'cases', name: 'Export dossiersysteem', mapping: { Nr: 'clientNumber', Groep: 'team', Vanaf: 'startedOn', Vrij: null }, ...over },
});
const list = async (kind = 'cases', person: 'noor' | 'lotte' = 'noor') => (await spirit.ask<{ importMappings: Saved[] }>(person, LIST, { kind })).importMappings;
const preview = async (text: string, over: Record<string, unknown> = {}) =>
  dataOf(await spirit.send<{ importFile: { mapping: Record<string, string | null>; savedMapping: { name: string } | null; problemCount: number } }>('noor', PREVIEW, { input: { kind: 'cases', file: Buffer.from(text).toString('base64'), commit: false, ...over } })).importFile;

test('a saved mapping is proposed again when the same header comes, in whatever order, and for no other', async () => {
  const { addImportMapping: saved } = dataOf(await add());
  expect(saved).toMatchObject({ name: 'Export dossiersysteem', revision: 1, columns: ['Nr', 'Groep', 'Vanaf', 'Vrij'] });
  expect(await preview('Vanaf;Nr;Vrij;Groep\n2025-01-06;SP-7;x;Noord\n')).toEqual({ mapping: { Vanaf: 'startedOn', Nr: 'clientNumber', Vrij: null, Groep: 'team' }, savedMapping: { name: 'Export dossiersysteem' }, problemCount: 0 });
  expect(await preview('Vanaf;Nr;Groep\n2025-01-06;SP-7;Noord\n')).toMatchObject({ savedMapping: null, mapping: { Nr: null } });
  expect(await preview('Vanaf;Nr;Vrij;Groep\n2025-01-06;SP-7;x;Noord\n', { mapping: { Nr: 'clientNumber' } })).toMatchObject({ savedMapping: null, mapping: { Groep: null } });
});

test('is renamed, laid down anew and removed by who saw it as it is', async () => {
  const [{ id } = { id: '' }] = await list();
  expect(dataOf(await spirit.send<{ changeImportMapping: Saved }>('noor', CHANGE, { input: { id, revision: 1, name: ' Oud systeem ' } })).changeImportMapping).toMatchObject({ name: 'Oud systeem', revision: 2, mapping: { Nr: 'clientNumber' } });
  expect(codesOf(await spirit.send('noor', CHANGE, { input: { id, revision: 1, name: 'Te laat' } }))).toEqual(['CONFLICT']);
  const mapping = { Nummer: 'clientNumber', Team: 'team', Start: 'startedOn' };
  expect(dataOf(await spirit.send<{ changeImportMapping: Saved }>('noor', CHANGE, { input: { id, revision: 2, name: 'Oud systeem', mapping } })).changeImportMapping).toMatchObject({ mapping, columns: Object.keys(mapping), revision: 3 });
  expect(codesOf(await spirit.send('noor', REMOVE, { id, revision: 2 }))).toEqual(['CONFLICT']);
  expect(codesOf(await spirit.send('noor', REMOVE, { id, revision: 3 }))).toEqual([]);
  expect(await list()).toEqual([]);
});

test('of a checklist knows the questions of its version, and leaves out what another version does not ask', async () => {
  const { final, pilot } = spirit.versions.spirit;
  const kind = 'checklists';
  expect((await add({ kind, mapping: { Nr: 'clientNumber', Veilig: 'VIG-U1-1' } })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'adoptedVersionId' });
  dataOf(await add({ kind, name: 'Archief', adoptedVersionId: final, mapping: { Nr: 'clientNumber', Veilig: 'VIG-U1-1', Toelichting: 'VIG-U1-1.remark' } }));
  const round = { name: 'Archief 2023', periodFrom: '2023-01-01', periodTo: '2023-12-31', referenceDate: '2024-07-01', sampling: 'all', source: 'Archief' };
  const file = 'Nr;Veilig;Toelichting\nSP-1;ja;gezien\n';
  expect(await preview(file, { kind, round: { ...round, adoptedVersionId: final } })).toMatchObject({ mapping: { Veilig: 'VIG-U1-1', Toelichting: 'VIG-U1-1.remark' }, problemCount: 0 });
  const onPilot = await preview(file, { kind, round: { ...round, adoptedVersionId: pilot } });
  expect(onPilot.savedMapping).toEqual({ name: 'Archief' });
  expect(onPilot.mapping['Nr']).toBe('clientNumber');
});

test('to a field that does not exist, under a name that is taken, or without the verb of its kind is refused', async () => {
  dataOf(await add({ name: 'Eerste' }));
  const problem = async (over: Record<string, unknown>) => (await add(over)).errors?.[0]?.extensions;
  expect(await problem({ name: 'Tweede', mapping: { Nr: 'schoenmaat' } })).toMatchObject({ code: 'BAD_INPUT', field: 'mapping' });
  expect(await problem({ name: 'Tweede', mapping: { Nr: 'clientNumber', Nummer: 'clientNumber' } })).toMatchObject({ code: 'BAD_INPUT', field: 'mapping' });
  expect(await problem({ name: 'Tweede', mapping: 'x' })).toMatchObject({ code: 'BAD_INPUT', field: 'mapping' });
  expect(await problem({ name: 'Eerste' })).toMatchObject({ code: 'BAD_INPUT', field: 'name' });
  expect(await problem({ name: '  ' })).toMatchObject({ code: 'BAD_INPUT', field: 'name' });
  expect((await add({}, 'bram')).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  expect((await add({ name: 'Van Ilse' }, 'ilse')).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', details: { verb: 'case.import' } });
  expect(codesOf(await add({ name: 'Van Ilse', kind: 'professionals', mapping: { Nr: 'staffNumber' } }, 'ilse'))).toEqual([]);
  expect(await list('cases', 'lotte')).toEqual([]);
  const [{ id } = { id: '' }] = await list('cases');
  expect(codesOf(await spirit.send('lotte', REMOVE, { id, revision: 1 }))).toEqual(['NOT_FOUND']);
});
