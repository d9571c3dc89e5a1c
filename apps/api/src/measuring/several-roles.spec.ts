import { PRESETS } from '@getrouw/access-rules';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codesOf, dataOf } from '../../test/harness.ts';
import { addFamilies, addHelper, APPROVE, ASSIGN, casesOf, drawAll, fillIn, type Measuring, planRound, roundInHand, startMeasuring } from '../../test/measuring.ts';

let spirit: Measuring;
beforeAll(async () => {
  spirit = await startMeasuring();
  await addFamilies(spirit, [{ clientNumber: 'K-1' }, { clientNumber: 'K-2' }]);
  const { roleCodes } = PRESETS.provider.find(({ code }) => code === 'all_but_scoring')!;
  const { memberId } = spirit.cast.people.joris;
  await spirit.ask('ilse', 'mutation ($input: SetMemberRolesInput!) { setMemberRoles(input: $input) { id } }', { input: { memberId, revision: 1, roleCodes: [...roleCodes, 'assessor'] } });
});
afterAll(() => spirit.close());

test('somebody with the roles of a preset does the work of each', async () => {
  const { viewer } = await spirit.ask<{ viewer: { navigation: string[] } }>('joris', '{ viewer { navigation } }');
  expect(viewer.navigation).toEqual(['my_work', 'work', 'rounds', 'results', 'cases', 'programmes', 'members']);
  dataOf(await spirit.send('joris', '{ families { total } roundChoices { today } reviewCases { total } members { total } }'));
});

test('somebody with every role still does not review what he scored', async () => {
  const { cases: [first] } = await roundInHand(spirit, { name: 'Alle rollen' });
  const { responseId: id } = first!.assignment!;
  const revision = await fillIn(spirit, id);
  expect(codesOf(await spirit.send('joris', APPROVE, { id, revision }))).toEqual(['REVIEW_NOT_OWN']);
  expect(codesOf(await spirit.send('hanna', APPROVE, { id, revision }))).toEqual([]);
});

test('somebody with every role still does not assess whom he helped, and says so even to himself', async () => {
  const [trajectory] = await addFamilies(spirit, [{ clientNumber: 'K-3' }]);
  await addHelper(spirit, trajectory!, 'joris');
  const { slug } = await drawAll(spirit, await planRound(spirit, { name: 'Zelf geholpen' }));
  const helped = (await casesOf(spirit, slug, 'drawn')).find(({ clientNumber }) => clientNumber === 'K-3')!;
  const answer = await spirit.send('joris', ASSIGN, { input: { roundCaseIds: [helped.id], assessorId: spirit.cast.people.joris.memberId } });
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'ASSIGNMENT_NOT_INDEPENDENT', details: { names: 'K-3 (1)' } });
});
