import { afterAll, beforeAll, expect, test } from 'vitest';
import { codesOf } from '../../test/harness.ts';
import { addFamilies, type Measuring, startMeasuring } from '../../test/measuring.ts';

let spirit: Measuring;
let mine: string;
let theirs: string;
beforeAll(async () => {
  spirit = await startMeasuring();
  [mine, theirs] = await addFamilies(spirit, [{ clientNumber: 'SP-1', helpedBy: 'fatima' }, { clientNumber: 'SP-2', team: 'noord' }]) as [string, string];
});
afterAll(() => spirit.close());

const head = (person: 'fatima' | 'noor' | 'sanne' | 'lotte' | 'joris', trajectoryId: string) => spirit.send<{ caseHead: object }>(
  person, 'query ($trajectoryId: ID!) { caseHead(trajectoryId: $trajectoryId) { clientNumber trajectoryNumber methodName { nl en } unit teamName professionals registers plans hasGoals mine mayWrite } }', { trajectoryId });

test('says of a trajectory whose it is, which parts its method has, and what the reader may do', async () => {
  expect((await head('fatima', mine)).data!.caseHead).toMatchObject({ clientNumber: 'SP-1', trajectoryNumber: 1, unit: 'family', registers: false, mine: true, mayWrite: true });
  expect((await head('noor', mine)).data!.caseHead).toMatchObject({ mine: false, mayWrite: true });
  expect((await head('sanne', mine)).data!.caseHead).toMatchObject({ mine: false, mayWrite: false }); // who writes no cases at all
});

test('a family page calls a case as the method of its latest trajectory does, and the list of cases as the methods do', async () => {
  const { data } = await spirit.send<{ families: { items: { id: string }[] } }>('fatima', '{ families { items { id } } }');
  const unit = async () => (await spirit.send<{ family: { unit: string } }>('fatima', 'query ($id: ID!) { family(id: $id) { unit } }', { id: data!.families.items[0]!.id })).data!.family.unit;
  const helps = async () => (await spirit.send<{ viewer: { helps: string } }>('fatima', '{ viewer { helps } }')).data!.viewer.helps;
  expect([await unit(), await helps()]).toEqual(['family', 'family']);
  await spirit.app.superuser('alter table adopted_version disable trigger user');
  await spirit.app.superuser(`update adopted_version set document = jsonb_set(document, '{targetGroup}', '{"unit": "youth"}')`);
  await spirit.app.superuser('alter table adopted_version enable trigger user');
  expect([await unit(), await helps()]).toEqual(['youth', 'youth']);
});

test('is not found out of reach, and not of another organisation', async () => {
  expect(codesOf(await head('fatima', theirs))).toEqual(['NOT_FOUND']);
  expect(codesOf(await head('lotte', mine))).toEqual(['NOT_FOUND']);
  expect(codesOf(await head('joris', mine))).toEqual(['FORBIDDEN']);
});
