import { families, np, registered } from '@getrouw/interventions';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, dataOf } from '../../test/harness.ts';
import { countStatements } from '../../test/measuring.ts';
import { runMethod } from '../../test/method.ts';
import { importRegistrations, type Registering, registrationFile, startRegistering } from '../../test/registration.ts';

let registering: Registering;
let trajectoryId: string;
const cases = families.map((family, index) => ({ clientNumber: `RS-${String(index + 1).padStart(2, '0')}`, registered: registered(family) }));
beforeAll(async () => {
  registering = await startRegistering();
  [trajectoryId] = await registering.families(cases.map(({ clientNumber, registered: { startedOn } }) => ({ clientNumber, startedOn, endedOn: null, helpedBy: 'fatima' as const }))) as [string];
});
afterAll(() => registering.close());

const lines = (...rows: string[]) => rows.join('\n');
const HEAD = 'Cliëntnummer;Persoon;Persoonsnummer;Geslacht;Geboortemaand;Ingevuld op;RST-RL-12;RST-RL-33;RST-RL-33 toelichting;RST-RX-11';
const kept = async () => dataOf(await registering.read('fatima', trajectoryId)).registration;

describe('a file of registrations', () => {
  test('is read whole, persons and answers, and again changes nothing', async () => {
    const file = registrationFile(cases);
    const rows = cases.reduce((count, { registered: { persons } }) => count + persons.length + 1, 0);
    expect(await importRegistrations(registering, file)).toMatchObject({ created: rows, changed: 0, unchanged: 0, committed: true, problems: [] });
    const first = await kept();
    expect(first.persons.map(({ role, gender, born }) => [role, gender, born])).toEqual([['mother', 'woman', '1989-05'], ['father', 'man', '1986-01'], ['child', 'man', '2015-06']]);
    expect(first.cells.find(({ itemCode }) => itemCode === 'RST-RX-16')).toMatchObject({ value: 'DEBT', revision: 1 });
    const written = async () => (await registering.app.superuser('select from registration_change where imported')).length;
    const before = await written();
    expect(before).toBeGreaterThanOrEqual(rows - 2);
    // Each row holds something that the reader of the file may not see, so whether it differs is not told.
    expect(await importRegistrations(registering, file)).toMatchObject({ created: 0, changed: rows, unchanged: 0, committed: true });
    expect([await kept(), await written()]).toEqual([first, before]);
  });

  test('reports every bad row, and imports nothing until it is right', async () => {
    const before = await kept();
    const { committed, problems } = await importRegistrations(registering, lines(
      HEAD,
      'RS-01;moeder;;;;2026-03-01;MISSCHIEN;;;', // no such answer
      'RS-99;gezin;;;;2026-03-01;;;;3', // no such family
      'RS-01;tante;;;;2026-03-01;ja;;;', // no such role
      'RS-02;moeder;7;;;2026-03-01;ja;;;', // a second mother by another number
      'RS-03;kind;;man;2025-08;2026-03-01;ja;;;', // born after the start
      'RS-04;kind;;man;1970-01;2026-03-01;ja;;;', // older than the parents
      'RS-05;gezin;;;;2026-03-01;ja;;;', // a question about persons
      'RS-06;moeder;;;;2026-03-01;;ja;;', // an explanation is needed
      'RS-07;gezin;;;;2039-01-01;;;;3', // in the future
      'RS-08;gezin;;;;2026-03-01;;;;drie', // not a number
      'RS-09;gezin;;;;2026-03-01;;;;4',
      'RS-09;gezin;;;;2026-03-01;;;;4', // twice
    ));
    expect(committed).toBe(false);
    expect(problems.map(({ row, column }) => [row, column])).toEqual([
      [2, 'RST-RL-12'], [3, 'Cliëntnummer'], [4, 'Persoon'], [5, 'Persoon'], [6, 'Geboortemaand'], [7, 'Geboortemaand'], [8, 'RST-RL-12'], [9, 'RST-RL-33'], [10, 'Ingevuld op'], [11, 'RST-RX-11'], [13, 'Persoon'],
    ]);
    expect(problems[3]!.message.nl).toContain('Er is al een moeder');
    expect(await kept()).toEqual(before);
  });

  test('fills in what is empty and corrects what is older, but never what was registered later', async () => {
    await importRegistrations(registering, lines(HEAD, 'RS-01;gezin;;;;2025-03-01;;;;5'));
    expect((await kept()).cells.find(({ itemCode }) => itemCode === 'RST-RX-11')).toMatchObject({ value: 5, revision: 2 });
    dataOf(await registering.save('fatima', trajectoryId, [{ itemCode: 'RST-RX-11', value: 6, revision: 2 }])); // today
    const { committed, problems } = await importRegistrations(registering, lines(HEAD, 'RS-01;gezin;;;;2025-04-01;;;;7'));
    expect({ committed, problems }).toMatchObject({ committed: false, problems: [{ row: 2, column: 'RST-RX-11', value: '7', message: { nl: expect.stringContaining('opnieuw geregistreerd, na de dag van dit bestand (2025-04-01)') as string } }] });
    expect((await kept()).cells.find(({ itemCode }) => itemCode === 'RST-RX-11')).toMatchObject({ value: 6, revision: 3 });
    expect(await importRegistrations(registering, lines(HEAD, 'RS-01;gezin;;;;2025-04-01;;;;6'))).toMatchObject({ unchanged: 1, committed: true });
    expect(await importRegistrations(registering, lines(HEAD, 'RS-01;moeder;1;;;2025-04-01;;ja;overleden ouder;'))).toMatchObject({ problemCount: 1 }); // the mother's cell says no since a later day
  });

  test('goes together with somebody who adds a person at the same moment', async () => {
    const [id] = await registering.families([{ clientNumber: 'RS-50', helpedBy: 'fatima' }]) as [string];
    const both = await Promise.all([
      importRegistrations(registering, lines(HEAD, 'RS-50;kind;;man;2015-05;2026-03-01;ja;;;', 'RS-50;kind;;man;2017-05;2026-03-01;ja;;;')), registering.person('fatima', id, { role: 'child', gender: 'woman', born: '2019-01' }),
    ]);
    expect(both[0]).toMatchObject({ committed: true });
    expect(dataOf(await registering.read('fatima', id)).registration.persons.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  test('overwrites nothing where it has no day', async () => {
    const { committed, problems } = await importRegistrations(registering, lines(HEAD, 'RS-01;gezin;;;;;;;;7'));
    expect({ committed, problems }).toMatchObject({ committed: false, problems: [{ row: 2, column: 'RST-RX-11', message: { nl: expect.stringContaining('van dit bestand is geen dag bekend') as string } }] });
  });

  test('gives one answer to every guess at what the reader of the file may not see', async () => {
    const head = `${HEAD};RST-RX-10`; // the report to Safe Home
    const answers = async (day: string) => Promise.all(['ja', 'nee', 'onbekend'].map(async (guess) => {
      const { created, changed, unchanged, problems } = await importRegistrations(registering, lines(head, `RS-02;gezin;;;;${day};;;;;${guess}`), { commit: false });
      return { created, changed, unchanged, problems: problems.map(({ column, message }) => [column, message.nl]) };
    }));
    await importRegistrations(registering, lines(head, 'RS-02;gezin;;;;2026-03-01;;;;;ja'));
    for (const day of ['2026-04-01', '2000-01-01', '']) {
      const [first, ...others] = await answers(day);
      expect(others, day).toEqual(others.map(() => first));
    }
    expect((await answers('2000-01-01'))[0]!.problems).toHaveLength(1);
    expect((await answers('2026-04-01'))[0]).toMatchObject({ changed: 1, problems: [] });
  });

  test('is of one method: which one has to be said where several have a list', async () => {
    await runMethod(registering.app, registering.cast, 'spirit', np);
    const answer = await registering.send('noor', 'mutation ($input: ImportInput!) { importFile(input: $input) { rows } }', { input: { kind: 'registrations', file: btoa(HEAD.replace('ë', 'e')), commit: false } });
    expect(answer.errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', details: { problems: [{ field: 'programmeId' }] } });
    expect(codesOf(await registering.send('noor', 'mutation ($input: ImportInput!) { importFile(input: $input) { rows } }', { input: { kind: 'registrations', file: btoa('x'), commit: false, programmeId: registering.versions.radar.programmeId } }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await registering.send('fatima', 'mutation ($input: ImportInput!) { importFile(input: $input) { rows } }', { input: { kind: 'registrations', file: btoa('x'), commit: false } }))).toEqual(['FORBIDDEN']);
  });

  test('takes as many statements for ten families as for one', async () => {
    const one = await countStatements(() => importRegistrations(registering, registrationFile(cases.slice(0, 1), '2026-01-01')));
    expect(await countStatements(() => importRegistrations(registering, registrationFile(cases, '2026-01-01')))).toBe(one);
  });
});
