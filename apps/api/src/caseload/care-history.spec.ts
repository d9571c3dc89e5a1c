import { afterAll, beforeAll, expect, test } from 'vitest';
import { courseMethod, type Following, startFollowing } from '../../test/course.ts';
import { codesOf, dataOf } from '../../test/harness.ts';
import { runMethod } from '../../test/method.ts';

let spirit: Following;
let familyId: string;
beforeAll(async () => {
  spirit = await startFollowing();
  familyId = (await spirit.ask<{ addFamily: { id: string } }>('noor', 'mutation { addFamily(input: { clientNumber: "SP-1" }) { id } }')).addFamily.id;
});
afterAll(() => spirit.close());

const FAMILY = 'id trajectories { id number opening contractId } history { definitivelyClosed periods { startedOn endedOn trajectories } }';
interface Shown { trajectories: { id: string; number: number; opening: string }[]; history: { definitivelyClosed: boolean; periods: { startedOn: string; endedOn: string | null; trajectories: number[] }[] }[] }
const add = (over: object, programmeId = spirit.programmeId) => spirit.send<{ addTrajectory: Shown }>('noor', `mutation ($input: AddTrajectoryInput!) { addTrajectory(input: $input) { ${FAMILY} } }`,
  { input: { familyId, programmeId, teamId: spirit.cast.teams.zuidoost.id, ...over } });

test('a trajectory opens as its dates say, unless a person says otherwise, and a return opens a new period', async () => {
  dataOf(await add({ startedOn: '2024-01-08', endedOn: '2024-06-01', closingReason: 'PLANNED' }));
  expect(dataOf(await add({ startedOn: '2024-06-20', endedOn: '2024-09-01', closingReason: 'PLANNED' })).addTrajectory.trajectories.map(({ opening }) => opening)).toEqual(['start', 'follow_up']);
  const { trajectories, history } = dataOf(await add({ startedOn: '2025-03-01', endedOn: '2025-06-01', closingReason: 'OTHER' })).addTrajectory;
  expect(trajectories.at(-1)).toMatchObject({ number: 3, opening: 'return' });
  expect(history).toEqual([{ definitivelyClosed: false, periods: [{ startedOn: '2024-01-08', endedOn: '2024-09-01', trajectories: [1, 2] }, { startedOn: '2025-03-01', endedOn: '2025-06-01', trajectories: [3] }] }]);
  const said = dataOf(await add({ startedOn: '2026-01-05', endedOn: '2026-02-01', closingReason: 'PLANNED', opening: 'start' })).addTrajectory;
  expect(said.trajectories.at(-1)).toMatchObject({ opening: 'start' });
  expect(said.history[0]).toMatchObject({ definitivelyClosed: true });
});

test('where an extension is a next trajectory, it waits for the evaluation of the one before', async () => {
  const { programmeId } = await runMethod(spirit.app, spirit.cast, 'spirit', { ...courseMethod, code: 'NXT', versionCode: 'NXT-1', course: { ...courseMethod.course!, extension: { months: 3, afterEvaluation: true } } }, [spirit.cast.teams.zuidoost.id]);
  const before = dataOf(await add({ startedOn: '2025-10-01', endedOn: '2025-12-31', closingReason: 'PLANNED' }, programmeId)).addTrajectory.trajectories.toSorted((one, other) => other.number - one.number)[0]!;
  const refused = await add({ startedOn: '2026-01-05' }, programmeId);
  expect(codesOf(refused)).toEqual(['BAD_INPUT']);
  expect(refused.errors![0]!.extensions.field).toBe('startedOn');
  await spirit.evaluation(before.id, '2025-12-20', true);
  expect(codesOf(await add({ startedOn: '2026-01-05' }, programmeId))).toEqual([]);
});
