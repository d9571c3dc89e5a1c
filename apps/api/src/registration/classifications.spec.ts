import { reset } from '@getrouw/interventions';
import type { Definition } from '@getrouw/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dataOf } from '../../test/harness.ts';
import { configure, runMethod } from '../../test/method.ts';
import { type Registering, startRegistering } from '../../test/registration.ts';
import { type ActiveOrganisation, ANONYMOUS, UnitRunner } from '../platform/index.ts';
import { classifyStep } from './classify.ts';

let registering: Registering;
let trajectoryId: string;
beforeAll(async () => {
  registering = await startRegistering();
  [trajectoryId] = await registering.families([{ clientNumber: 'RS-1', helpedBy: 'fatima' }, { clientNumber: 'RS-2', team: 'noord' }]) as [string];
});
afterAll(() => registering.close());

const history = async () => dataOf(await registering.read('fatima', trajectoryId)).registration.history;
const waiting = () => registering.app.superuser<{ client_number: string; cause: string }>(`
  select f.client_number, d.cause from classification_due d join trajectory t on t.id = d.trajectory_id join family f on f.id = t.family_id order by 1`);

describe('the classification of cases', () => {
  test('waits for whatever changes what it rests on, and is made once for all of it', async () => {
    expect(await waiting()).toEqual([{ client_number: 'RS-1', cause: 'registration' }, { client_number: 'RS-2', cause: 'registration' }]);
    await registering.classify();
    expect(await waiting()).toEqual([]);
    expect(await history()).toMatchObject([{ cause: 'registration', readings: { TARGET: 'undetermined' }, supersededAt: null }]);

    const mother = await registering.person('fatima', trajectoryId, { role: 'mother', gender: 'woman', born: '1990-01' });
    await registering.person('fatima', trajectoryId, { role: 'child', gender: 'man', born: '2015-01' });
    dataOf(await registering.save('fatima', trajectoryId, [{ itemCode: 'RST-RL-12', personId: mother, value: 'YES' }]));
    expect(await waiting()).toEqual([{ client_number: 'RS-1', cause: 'registration' }]);
    await registering.classify();
    expect(await history()).toMatchObject([{ readings: { TARGET: 'undetermined' }, classes: { 'RST-AGE-PHASE': 'PRIMARY', 'RST-MOTHER': 'NEITHER' }, supersededAt: null }, { classes: {} }]);
  });

  test('is not made again by what changes nothing of it', async () => {
    await registering.app.superuser(`update trajectory set referrer = 'wijkteam' where id = $1`, [trajectoryId]);
    expect(await waiting()).toEqual([]);
    await registering.app.superuser(`update trajectory set started_on = '2025-01-07' where id = $1`, [trajectoryId]);
    expect(await waiting()).toEqual([{ client_number: 'RS-1', cause: 'registration' }]);
    await registering.classify();
    expect(await history()).toHaveLength(2);
  });

  test('is not missed where it waits already, is made, and changes again meanwhile', async () => {
    const change = `update trajectory set started_on = started_on + 1 where id = $1`;
    await registering.app.superuser(change, [trajectoryId]);
    await registering.app.meanwhile(change, [trajectoryId], () => registering.classify());
    expect(await waiting()).toMatchObject([{ client_number: 'RS-1' }]);
    await registering.classify();
    expect(await waiting()).toEqual([]);
  });

  test('is made again when the rules change, and keeps what the former rules said', async () => {
    const stricter: Definition = { ...reset, versionCode: 'RST-2016', rules: reset.rules!.map((rule) => (rule.code === 'RST-PH-PRIMARY' ? { ...rule, condition: { not: rule.condition! } } : rule)) };
    const { programmeId } = await runMethod(registering.app, registering.cast, 'spirit', stricter);
    const noor = await registering.as('noor');
    const { programmeConfiguration: { programme: { revision }, newerVersions: [newer] } } = await registering.ask<{ programmeConfiguration: { programme: { revision: number }; newerVersions: { adoptedVersionId: string }[] } }>(
      'noor', 'query ($id: ID!) { programmeConfiguration(id: $id) { programme { revision } newerVersions { adoptedVersionId } } }', { id: programmeId });
    dataOf(await registering.app.graphql(noor, 'mutation ($input: MoveProgrammeInput!) { moveProgramme(input: $input) { programme { id } } }', {
      input: { id: programmeId, revision, adoptedVersionId: newer!.adoptedVersionId, acknowledgedRounds: [] } }));
    expect(await waiting()).toEqual([{ client_number: 'RS-1', cause: 'rules' }, { client_number: 'RS-2', cause: 'rules' }]);
    await registering.classify();
    const [now, before] = await history();
    expect(now).toMatchObject({ cause: 'rules', supersededAt: null });
    expect(now!.classes['RST-AGE-PHASE']).not.toBe('PRIMARY');
    expect(before).toMatchObject({ cause: 'registration', classes: { 'RST-AGE-PHASE': 'PRIMARY' }, supersededAt: expect.any(String) as string });
    await expect(registering.app.superuser(`update classification set readings = '{}'`)).rejects.toMatchObject({ constraint: 'classification_stays' });
  });

  test('follows a configuration too: an outcome that stays keeps its row and says by which rules it stands', async () => {
    const noor = await registering.as('noor');
    const before = await history();
    await configure(registering.app, noor, registering.reset.programmeId, (now) => ({ ...now, variants: [] }));
    expect(await waiting()).toHaveLength(2);
    await registering.classify();
    expect(await history()).toEqual(before);
    const [{ current }] = await registering.app.superuser<{ current: boolean }>(`select bool_and(k.configuration_id = (select id from programme_configuration c where c.programme_id = $1 order by number desc limit 1)) as current
      from classification k join trajectory t on t.id = k.trajectory_id where k.superseded_at is null and t.programme_id = $1`, [registering.reset.programmeId]) as [{ current: boolean }];
    expect(current).toBe(true);
  });

  test('that dies half-way is made again: what waits is gone only with what came of it', async () => {
    await registering.app.superuser(`update trajectory set variant = 'RESET_PLUS'`);
    const runner = registering.app.app.get(UnitRunner, { strict: false });
    const { id, slug, name } = registering.cast.organisations.spirit;
    const organisation: ActiveOrganisation = { id, slug, name, kind: 'provider' };
    await expect(runner.run({ ...ANONYMOUS, organisation }, async (ctx) => {
      await classifyStep(ctx);
      throw new Error('the power failed');
    })).rejects.toThrow('the power failed');
    expect(await waiting()).toHaveLength(2);
    await Promise.all([registering.classify(), registering.classify()]); // two copies of the API at once
    expect(await waiting()).toEqual([]);
    expect(await registering.app.superuser('select from classification where superseded_at is null group by trajectory_id having count(*) > 1')).toEqual([]);
  });
});
