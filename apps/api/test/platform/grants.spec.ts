import { castIn, testDatabase } from '@getrouw/testing';
import { DataSource } from 'typeorm';
import { expect, test } from 'vitest';
import { grantToSeeded, revokeEverywhere } from '../../src/platform/database/migrations/seeded-roles.ts';

test('a migration gives a verb to the seeded role of every organisation, once, and can take it back', async () => {
  const database = await testDatabase();
  const cast = await castIn(database);
  const owner = await new DataSource({ type: 'postgres', url: database.ownerUrl }).initialize();
  const runner = owner.createQueryRunner();
  const holders = async () => {
    const found: string[] = [];
    for (const { id } of Object.values(cast.organisations)) {
      await runner.query(`set local app.organisation_id = '${id}'`);
      const rows = (await runner.query(`select code from role where organisation_id = $1 and grants @> '[{"verb": "round.reopen", "reach": "organisation"}]'`, [id])) as { code: string }[];
      found.push(...rows.map(({ code }) => code));
    }
    return found;
  };
  await runner.startTransaction();
  expect(await holders()).toEqual(['quality_officer', 'quality_officer']);
  for (const verb of ['round.reopen', 'round.import']) await runner.query(revokeEverywhere(verb));
  expect(await holders()).toEqual([]);
  for (const verb of ['round.reopen', 'round.import', 'round.reopen', 'round.import']) await runner.query(grantToSeeded(verb, 'organisation', 'quality_officer'));
  expect(await holders()).toEqual(['quality_officer', 'quality_officer']);
  await runner.query(`set local app.organisation_id = '${cast.organisations.spirit.id}'`);
  const [{ grants }] = (await runner.query(`select grants from role where code = 'quality_officer'`)) as [{ grants: { verb: string }[] }];
  expect(grants.filter(({ verb }) => ['round.reopen', 'round.import'].includes(verb))).toHaveLength(2);
  await runner.rollbackTransaction();
  await owner.destroy();
  await database.drop();
});
