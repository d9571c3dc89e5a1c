import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, dataOf } from '../../test/harness.ts';
import { type Registering, startRegistering } from '../../test/registration.ts';

let registering: Registering;
let trajectoryId: string;
beforeAll(async () => {
  registering = await startRegistering();
  [trajectoryId] = await registering.families([{ clientNumber: 'RS-1', helpedBy: 'fatima' }, { clientNumber: 'RS-2', team: 'noord' }]) as [string];
});
afterAll(() => registering.close());

describe('the registration of a family', () => {
  test('is empty at first, with what is asked and why nothing can be said yet', async () => {
    const shown = dataOf(await registering.read('fatima', trajectoryId)).registration;
    expect(shown).toMatchObject({ seesSpecial: true, mayWrite: true, instrumentCode: 'RST-RL', persons: [], cells: [], judgements: [] });
    expect(shown.explained!.readings.map(({ outcome }) => outcome)).toEqual(['undetermined', 'undetermined', 'undetermined', 'undetermined']);
  });

  test('is filled in cell by cell, and each save says what follows from it', async () => {
    const mother = await registering.person('fatima', trajectoryId, { role: 'mother', gender: 'woman', born: '1990-04' });
    const child = await registering.person('fatima', trajectoryId, { role: 'child', gender: 'man', age: 8 });
    const saved = dataOf(await registering.save('fatima', trajectoryId, [
      { itemCode: 'RST-RL-12', personId: mother, value: 'YES', explanation: 'grenzen stellen' }, { itemCode: 'RST-RL-25', personId: child, value: 'UNKNOWN' }, { itemCode: 'RST-RX-11', value: 6 },
    ])).saveRegistration;
    expect(saved.persons.map(({ role, born }) => [role, born])).toEqual([['mother', '1990-04'], ['child', '2017-01']]);
    expect(saved.cells).toEqual(expect.arrayContaining([
      { itemCode: 'RST-RL-12', personId: mother, moment: 'start', value: 'YES', explanation: 'grenzen stellen', revision: 1 },
      { itemCode: 'RST-RX-11', personId: null, moment: 'start', value: 6, explanation: null, revision: 1 },
    ]));
    await registering.classify();
    expect(dataOf(await registering.read('fatima', trajectoryId)).registration.history).toMatchObject([{ cause: 'registration', supersededAt: null }]);
    expect(codesOf(await registering.read('daan', trajectoryId))).toEqual(['NOT_FOUND']);
  });
});
