import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Measuring, startMeasuring } from '../../test/measuring.ts';
import { ANONYMOUS, UnitRunner, uuid } from '../platform/index.ts';
import { type ProfessionalAtWork, professionalsOn } from './index.ts';

let spirit: Measuring;
beforeAll(async () => {
  spirit = await startMeasuring();
});
afterAll(() => spirit.close());

type Period = [team: 'zuidoost' | 'noord', startsOn: string, endsOn?: string];

/** A professional who is named by his number, with the periods in which he works with VIG in a team. */
async function addAtWork(staffNumber: string, periods: Period[], endsOn: string | null = null): Promise<void> {
  const [organisationId, id] = [spirit.cast.organisations.spirit.id, uuid()];
  await spirit.app.superuser('insert into professional (organisation_id, id, staff_number, name, email, ends_on, revision) values ($1, $2, $3, $3, $4, $5, 1)', [organisationId, id, staffNumber, `${staffNumber}@spirit.example`, endsOn]);
  for (const [team, from, until = null] of periods) {
    await spirit.app.superuser(`insert into professional_team values ($1, $2, $3, $4, $5, '{}', '2024-03-01', $6, $7, 1)`, [organisationId, uuid(), id, spirit.cast.teams[team].id, spirit.versions.spirit.programmeId, from, until]);
  }
}

const on = (date: string, teams: readonly ('zuidoost' | 'noord' | 'feijenoord')[] = ['zuidoost', 'noord'], provider: 'spirit' | 'radar' = 'spirit'): Promise<ProfessionalAtWork[]> => {
  const { id, slug, kind, name } = spirit.cast.organisations[provider];
  return spirit.app.app.get(UnitRunner).run({ ...ANONYMOUS, organisation: { id, slug, kind, name } }, (ctx) => professionalsOn(ctx, {
    programmeId: spirit.versions.spirit.programmeId, teamIds: teams.map((team) => spirit.cast.teams[team].id), date,
  }), { mode: 'read' });
};
const numbers = async (...args: Parameters<typeof on>) => (await on(...args)).map(({ staffNumber }) => staffNumber);

test('who works with the method in the teams on a day is known once, with what is needed to ask him', async () => {
  await addAtWork('a-always', [['zuidoost', '2024-01-01']]);
  await addAtWork('b-moved', [['zuidoost', '2024-01-01', '2025-06-30'], ['noord', '2025-07-01']]);
  await addAtWork('c-both', [['noord', '2024-01-01'], ['zuidoost', '2025-01-01']]);
  await addAtWork('d-gone', [['zuidoost', '2024-01-01']], '2025-03-31');
  const { teams } = spirit.cast;
  expect(await on('2025-08-01')).toMatchObject([
    { staffNumber: 'a-always', name: 'a-always', email: 'a-always@spirit.example', memberId: null, teamId: teams.zuidoost.id, variants: [], trainedOn: '2024-03-01' },
    { staffNumber: 'b-moved', teamId: teams.noord.id }, { staffNumber: 'c-both', teamId: teams.zuidoost.id },
  ]);
  expect(await numbers('2025-06-30', ['zuidoost'])).toEqual(['a-always', 'b-moved', 'c-both']);
  expect(await numbers('2025-07-01', ['zuidoost'])).toEqual(['a-always', 'c-both']);
  expect(await numbers('2025-03-31')).toContain('d-gone');
  expect(await numbers('2025-04-01')).not.toContain('d-gone');
  expect(await numbers('2023-12-31')).toEqual([]);
});

test('of two teams begun on the same day it is always the same one', async () => {
  await addAtWork('e-same', [['noord', '2026-01-01'], ['zuidoost', '2026-01-01']]);
  const first = [spirit.cast.teams.noord.id, spirit.cast.teams.zuidoost.id].toSorted()[0];
  for (const order of [['noord', 'zuidoost'], ['zuidoost', 'noord']] as const) {
    expect((await on('2026-02-01', order)).find(({ staffNumber }) => staffNumber === 'e-same')!.teamId).toBe(first);
  }
});

test('another organisation sees nobody, whatever it asks', async () => {
  expect(await numbers('2025-08-01', ['zuidoost', 'noord'], 'radar')).toEqual([]);
});
