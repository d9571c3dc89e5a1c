import type { QueryRunner } from 'typeorm';

/** Gives a seeded role of every organisation verbs that it did not have, with the whole organisation as their reach. */
export async function grantVerbs(runner: QueryRunner, code: string, ...verbs: string[]): Promise<void> {
  await ofEveryOrganisation(runner, `
    update role set revision = revision + 1, grants = grants || (
      select jsonb_agg(jsonb_build_object('verb', v, 'reach', 'organisation')) from unnest($2::text[]) v)
    where organisation_id = $1 and code = $3 and seeded and not grants @> jsonb_build_array(jsonb_build_object('verb', ($2::text[])[1]))`, [verbs, code]);
}

/** Takes verbs out of every role, for a version that does not know them. */
export async function withdrawVerbs(runner: QueryRunner, ...verbs: string[]): Promise<void> {
  await ofEveryOrganisation(runner, `
    update role set revision = revision + 1, grants = (
      select coalesce(jsonb_agg(g), '[]') from jsonb_array_elements(grants) g where g ->> 'verb' <> all($2::text[]))
    where organisation_id = $1 and exists (select from jsonb_array_elements(grants) g where g ->> 'verb' = any($2::text[]))`, [verbs]);
}

/** Row security binds the owner too: it works in one organisation at a time. */
async function ofEveryOrganisation(runner: QueryRunner, sql: string, values: unknown[]): Promise<void> {
  for (const { id } of (await runner.query('select id from auth.organisation')) as { id: string }[]) {
    await runner.query(`set local app.organisation_id = '${id}'`);
    await runner.query(sql, [id, ...values]);
  }
  await runner.query('reset app.organisation_id');
}
