import { np } from '@getrouw/interventions';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importGoals } from '../../test/goals.ts';
import { addFamilies, countStatements, type Measuring, startMeasuring } from '../../test/measuring.ts';
import { runMethod } from '../../test/method.ts';

const HEAD = 'Cliëntnummer;Trajectnummer;Doelnummer;Doel in eigen woorden;Doelcode;Gesteld op;Termijn;Begincijfer;Gewicht;Beëindigd op;Reden van beëindigen';
const lines = (...rows: string[]) => [HEAD, ...rows].join('\n');

let measuring: Measuring;
beforeAll(async () => {
  measuring = await startMeasuring();
  const { app, cast } = measuring;
  const { programmeId } = await runMethod(app, cast, 'spirit', np, [cast.teams.zuidoost.id]);
  const trajectory = { programmeId, startedOn: '2025-01-06', endedOn: '2025-04-04' };
  await addFamilies(measuring, [
    { clientNumber: 'NP-1', ...trajectory, again: [{ programmeId, startedOn: '2025-04-07', endedOn: '2025-07-04' }] },
    ...Array.from({ length: 9 }, (_, index) => ({ clientNumber: `NP-${index + 2}`, ...trajectory })), { clientNumber: 'RADAR-1', team: 'feijenoord' as const },
  ]);
});
afterAll(() => measuring.close());

const kept = (client: string) => measuring.app.superuser(`
  select g.number, t.number as trajectory, g.words, g.code, g.whose, g.set_on::text as "setOn", g.term, g.scale, g.zero_value::float8 as "zeroValue", g.weight::float8, g.ended_on::text as "endedOn", g.end_reason as "endReason", g.revision,
    (select count(*)::int from goal_change c where c.goal_id = g.id) as changes, (select array_agg(c.code order by c.coded_at, c.id) from goal_coding c where c.goal_id = g.id) as codings
  from goal g join family f on f.id = g.family_id join trajectory t on t.id = g.trajectory_id where f.client_number = $1 order by g.number`, [client]);

describe('a file of goals', () => {
  test('adds goals by their number in the family; own words may be left out, and so may a code', async () => {
    const text = lines('NP-1;1;1;;NP-D3-GEZ-1;2025-01-20;kort;;2,5;;', 'NP-1;2;2;Weer naar school;anders;07-04-2025;;4;;2025-06-30;gehaald');
    expect(await importGoals(measuring, text, { commit: false })).toMatchObject({ created: 2, committed: false, problems: [] });
    expect(await kept('NP-1')).toEqual([]);
    expect(await importGoals(measuring, text)).toMatchObject({ created: 2, changed: 0, committed: true });
    expect(await kept('NP-1')).toMatchObject([
      { number: 1, trajectory: 1, words: null, code: 'NP-D3-GEZ-1', whose: 'youth', setOn: '2025-01-20', term: 'short', scale: 'gas', weight: 2.5, endedOn: null, codings: ['NP-D3-GEZ-1'] },
      { number: 2, trajectory: 2, words: 'Weer naar school', code: null, scale: 'ten', zeroValue: 4, endedOn: '2025-06-30', endReason: 'reached', codings: null },
    ]);
    expect(await importGoals(measuring, text)).toMatchObject({ created: 0, changed: 0, unchanged: 2 });
  });

  test('changes what is there and keeps what it was; what the file has no column for stays', async () => {
    expect(await importGoals(measuring, 'Cliëntnummer;Trajectnummer;Doelnummer;Doelcode;Gesteld op\nNP-1;1;1;NP-D4-DAG-3a;2025-01-20')).toMatchObject({ changed: 1, committed: true });
    expect((await kept('NP-1'))[0]).toMatchObject({ code: 'NP-D4-DAG-3a', term: 'short', weight: 2.5, revision: 2, changes: 1, codings: ['NP-D3-GEZ-1', 'NP-D4-DAG-3a'] });
  });

  test('names every row that is wrong, and then keeps none', async () => {
    const text = lines('NP-99;1;1;x;;2025-01-20;;;;;', 'NP-1;;3;x;;2025-05-01;;;;;', 'NP-2;;1;x;RST-M5;2025-01-20;;;;;', 'NP-2;;2;;;2025-01-20;;;;;', 'NP-2;;3;x;;2024-01-01;;;;;', 'NP-2;;4;x;;;;;;;', 'NP-2;;5;x;;2025-01-20;ooit;;;;',
      'NP-2;;6;x;;2025-01-20;;11;;;', 'NP-2;;7;x;;2025-01-20;;;zwaar;;', 'NP-2;;8;x;;2025-01-20;;;;2025-02-01;', 'NP-2;;9;x;;2025-01-20;;;;2025-01-01;gehaald', 'NP-3;;1;x;;2025-01-20;;;;;', 'NP-3;;1;y;;2025-01-20;;;;;', 'NP-4;;1;x;;2025-04-05;;;;;', 'RADAR-1;;1;x;;2025-01-20;;;;;');
    const { problems, committed } = await importGoals(measuring, text);
    expect(committed).toBe(false);
    expect(problems.map(({ row, column }) => [row, column])).toEqual([
      [2, 'Cliëntnummer'], [3, 'Trajectnummer'], [4, 'Doelcode'], [5, 'Doel in eigen woorden'], [6, 'Gesteld op'], [7, 'Gesteld op'], [8, 'Termijn'], [9, 'Begincijfer'], [10, 'Gewicht'], [11, 'Reden van beëindigen'], [12, 'Beëindigd op'],
      [14, 'Doelnummer'], [15, 'Gesteld op'], [16, 'Cliëntnummer'],
    ]);
    expect(await kept('NP-2')).toEqual([]);
  });

  test('asks as much of the database for one row as for ten', async () => {
    const rows = (from: number, until: number) => lines(...Array.from({ length: until - from + 1 }, (_, index) => `NP-${from + index};;1;Een doel;;2025-01-20;;;;;`));
    const one = await countStatements(() => importGoals(measuring, rows(2, 2)));
    expect(await countStatements(() => importGoals(measuring, rows(3, 10)))).toBe(one);
  });
});
