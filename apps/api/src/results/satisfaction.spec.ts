import type { AnonymousFigures } from '@getrouw/domain';
import type { PersonKey } from '@getrouw/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codesOf, dataOf, type Evaluating, startEvaluating } from '../../test/evaluating.ts';
import { countStatements } from '../../test/measuring.ts';

let spirit: Evaluating;
const handedIn = (team: 'zuidoost' | 'noord', month: string, ...marks: number[]) => spirit.app.superuser(`
  insert into anonymous_satisfaction (organisation_id, id, programme_id, team_id, instrument_code, month, answers)
  select $1, gen_random_uuid(), $2, $3, 'OUTCOME-SET', $4, jsonb_build_object('OS-MARK', mark) from unnest($5::int[]) as mark`,
[spirit.cast.organisations.spirit.id, spirit.np.programmeId, spirit.cast.teams[team].id, month, marks]);
interface Shown { anonymousSatisfaction: { quarters: string[]; quarter: string | null; figures: AnonymousFigures[]; teams: { id: string; name: string }[] } }
const read = (person: PersonKey, quarter?: string) => spirit.send<Shown>(person, 'query ($programmeId: ID, $quarter: String) { anonymousSatisfaction(programmeId: $programmeId, quarter: $quarter) { quarters quarter figures form teams { id name } } }', { programmeId: spirit.np.programmeId, quarter });
const marksOf = async (person: PersonKey, quarter?: string) => {
  const { figures, teams } = dataOf(await read(person, quarter)).anonymousSatisfaction;
  const { groups } = figures.find(({ instrumentCode }) => instrumentCode === 'OUTCOME-SET')!;
  return Object.fromEntries(groups.map(({ teamId, forms, items }) => [teams.find(({ id }) => id === teamId)?.name ?? 'all', [forms, items[0]?.mean?.toFixed(2)]]));
};

beforeAll(async () => {
  spirit = await startEvaluating(); // on 2 March 2026
  await handedIn('zuidoost', '2025-10', 8, 8, 8);
  await handedIn('zuidoost', '2025-12', 6, 6);
  await handedIn('noord', '2025-11', 7, 7, 7, 7, 7, 7);
  await handedIn('zuidoost', '2025-09', 1, 1, 1, 1, 1, 1);
  await handedIn('noord', '2025-08', 9, 9, 9, 9);
  await handedIn('noord', '2026-01', 10, 10, 10, 10, 10);
});
afterAll(() => spirit.close());

test('what clients said without a name is shown per question of all and of each team, in quarters that are over', async () => {
  const { quarters, quarter } = dataOf(await read('noor')).anonymousSatisfaction;
  expect([quarters, quarter]).toEqual([['2025-Q4', '2025-Q3'], '2025-Q4']);
  expect(await marksOf('noor')).toEqual({ all: [11, '7.09'], Noord: [6, '7.00'], Zuidoost: [5, '7.20'] });
  expect((await read('noor', '2026-Q1')).errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'quarter' });
});

test('a team below the minimum is hidden, and so is the one that all minus it would give', async () => {
  expect(await marksOf('noor', '2025-Q3')).toEqual({ all: [10, '4.20'] });
});

test('who reaches his own teams sees those beside all together, and another organisation or who may not read figures nothing', async () => {
  expect(Object.keys(await marksOf('bram'))).toEqual(['all', 'Zuidoost']);
  expect(codesOf(await read('lotte'))).toEqual(['NOT_FOUND']);
  expect(codesOf(await read('fatima'))).toEqual(['FORBIDDEN']);
});

test('takes as many statements for many forms as for few', async () => {
  await read('noor');
  const few = await countStatements(() => read('noor'));
  await handedIn('zuidoost', '2025-10', ...Array.from({ length: 200 }, () => 5));
  expect(await countStatements(() => read('noor'))).toBe(few);
});
