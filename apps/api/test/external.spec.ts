import { PASSWORD } from '@getrouw/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessOf } from '../src/platform/graphql/access.ts';
import { clockOf } from '../src/platform/index.ts';
import { codesOf, type Session } from './harness.ts';
import { answer, casesOf, type Measuring, roundInHand, SAVE, startMeasuring } from './measuring.ts';
import { OPERATIONS } from './operations.ts';
import { documentOf, type RootField, rootFields } from './walk.ts';
import { makeWorlds, type Worlds } from './worlds.ts';

/** What is open to an assessor beside what everyone and everyone who signed in may do. */
const OPEN = ['assignedCases', 'commentResponse', 'declareIndependence', 'declareSecrecy', 'handIn', 'handInSecondCoding', 'mySecondCodings', 'phoneSample', 'recordCall', 'saveAnswer', 'saveDocument', 'scoring'];

let measuring: Measuring;
let worlds: Worlds;
let fields: RootField[];
let now: Date;
beforeAll(async () => {
  now = new Date();
  measuring = await startMeasuring({ clock: clockOf(() => now) });
  worlds = await makeWorlds(measuring);
  fields = rootFields(measuring.app);
});
afterAll(() => measuring.close());

const send = async (name: string, session?: Session) =>
  measuring.app.graphql(session ?? await measuring.as('tess'), documentOf(fields.find(({ field }) => field.name === name)!), (OPERATIONS[name]!.variables ?? (() => ({})))(worlds));

describe('an assessor from outside', () => {
  test('is refused every operation that needs a verb, but for what scoring needs', async () => {
    const open: string[] = [];
    for (const { field: { name, ...field } } of fields) {
      if (typeof accessOf({ name, ...field } as RootField['field'])!.access === 'string') continue;
      const answer = await send(name);
      if (codesOf(answer).includes('FORBIDDEN')) expect(answer.data ?? null, name).toBeNull();
      else open.push(name);
    }
    expect(open.toSorted()).toEqual(OPEN);
  });

  // Everything in these worlds is assigned to somebody else.
  test.each(OPEN.filter((name) => !['assignedCases', 'declareSecrecy', 'mySecondCodings'].includes(name)))('does not know through %s what is not assigned to him', async (name) => {
    expect(codesOf(await send(name))).toEqual(['NOT_FOUND']);
  });

  test('sees in his list what is assigned to him and nothing else', async () => {
    const list = () => measuring.ask<{ assignedCases: { total: number; items: { clientNumber: string }[] } }>('tess', '{ assignedCases(first: 100) { total items { clientNumber } } }');
    expect((await list()).assignedCases).toEqual({ total: 0, items: [] });
    const { round } = await roundInHand(measuring, { name: 'Van buiten' }, 'tess');
    const drawn = await casesOf(measuring, round.slug, 'drawn');
    expect((await list()).assignedCases.items.map(({ clientNumber }) => clientNumber).toSorted()).toEqual(drawn.map(({ clientNumber }) => clientNumber).toSorted());
    expect(codesOf(await send('saveAnswer'))).toEqual(['NOT_FOUND']);
  });

  test('has no access from the day after his end date on', async () => {
    const [{ id }] = await measuring.app.superuser<{ id: string }>('select p.id from response p join assignment a on a.id = p.assignment_id where a.assessor_id = $1', [measuring.cast.people.tess.memberId]) as [{ id: string }];
    await measuring.ask('tess', SAVE, answer(id, 'VIG-U1-1'));
    now = new Date('2039-12-31T22:59:00Z'); // an hour before midnight in Amsterdam it is still the last day
    const tess = await measuring.app.signIn(measuring.cast.people.tess.email, PASSWORD);
    expect(codesOf(await measuring.app.graphql(tess, '{ assignedCases { total } }'))).toEqual([]);
    now = new Date('2039-12-31T23:01:00Z');
    expect(codesOf(await measuring.app.graphql(tess, '{ assignedCases { total } }'))).toEqual(['NO_ORGANISATION']);
    expect(codesOf(await measuring.app.graphql(tess, SAVE, answer(id, 'VIG-U2-1')))).toEqual(['NO_ORGANISATION']);
  });

  test('has an end date, also when something else than the application writes him', async () => {
    const { app, cast } = measuring;
    await expect(app.superuser('update member set ends_on = null where id = $1', [cast.people.tess.memberId])).rejects.toThrow('who comes from outside has an end date');
    await expect(app.superuser('update member set external = true where id = $1', [cast.people.joris.memberId])).rejects.toThrow('who comes from outside has an end date');
    await app.superuser('alter table member disable trigger external_ends');
    await app.superuser('update member set ends_on = null where id = $1', [cast.people.tess.memberId]);
    await app.superuser('alter table member enable trigger external_ends');
    await app.superuser('update member set involvement = involvement + 1, name = name where id = $1', [cast.people.tess.memberId]); // admitted before the rule: his other facts can change
  });
});
