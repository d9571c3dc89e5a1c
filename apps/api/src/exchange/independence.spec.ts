import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataOf } from '../../test/harness.ts';
import { addFamilies, type Measuring, roundInHand, startMeasuring } from '../../test/measuring.ts';

let spirit: Measuring;
beforeAll(async () => {
  spirit = await startMeasuring();
  await addFamilies(spirit, [{ clientNumber: 'SP-1' }, { clientNumber: 'SP-2' }]);
  await roundInHand(spirit);
  const { joris } = spirit.cast.people;
  await spirit.ask('noor', 'mutation ($input: AddProfessionalInput!) { addProfessional(input: $input) { id } }', { input: { staffNumber: '7', name: joris.name, memberId: joris.memberId } });
});
afterAll(() => spirit.close());

test('a file names the row in which somebody would help a family that he assesses', async () => {
  const file = 'client;team;start;einde;coach\nSP-1;Zuidoost;2025-01-06;2025-07-04;7\nSP-2;Zuidoost;2025-01-06;2025-07-04;\nSP-3;Zuidoost;2025-01-06;2025-07-04;7\n';
  const { importFile } = dataOf(await spirit.send<{ importFile: { committed: boolean; problems: { row: number; column: string; message: { en: string } }[] } }>(
    'noor', 'mutation ($input: ImportInput!) { importFile(input: $input) { committed problems { row column message { en } } } }',
    { input: { kind: 'cases', file: Buffer.from(file).toString('base64'), commit: true } }));
  expect(importFile.committed).toBe(false);
  expect(importFile.problems).toMatchObject([{ row: 2, column: 'coach', message: { en: expect.stringContaining('7 assesses this family in a running round') } }]);
});

test('a file names the row that would bring a family to the team of its assessor', async () => {
  const { joris } = spirit.cast.people;
  await spirit.ask('ilse', 'mutation ($input: AddTeamMembershipInput!) { addTeamMembership(input: $input) { id } }', { input: { memberId: joris.memberId, teamId: spirit.cast.teams.noord.id, startsOn: '2025-01-01' } });
  const file = 'client;team;start;einde\nSP-1;Noord;2025-01-06;2025-07-04\nSP-2;Noord;2025-09-01;\nSP-3;Noord;2025-01-06;\n';
  const { importFile } = dataOf(await spirit.send<{ importFile: { problems: { row: number; column: string }[] } }>(
    'noor', 'mutation ($input: ImportInput!) { importFile(input: $input) { problems { row column } } }', { input: { kind: 'cases', file: Buffer.from(file).toString('base64'), commit: false } }));
  expect(importFile.problems).toEqual([{ row: 2, column: 'team' }, { row: 3, column: 'team' }]);
});
