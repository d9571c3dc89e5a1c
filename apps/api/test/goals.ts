import type { PersonKey } from '@getrouw/testing';
import { uuid } from '../src/platform/index.ts';
import type { Measuring } from './measuring.ts';
import type { Imported } from './registration.ts';

/** Writes goals down for the family of a client, by SQL; gives their ids in order. */
export async function addGoals({ app }: Pick<Measuring, 'app'>, clientNumber: string, goals: readonly { code: string | null; setOn?: string; trajectory?: number; scale?: 'gas' | 'ten'; weight?: number }[]): Promise<string[]> {
  const [{ last } = { last: 0 }] = await app.superuser<{ last: number }>('select coalesce(max(g.number), 0) as last from goal g join family f on f.id = g.family_id where f.client_number = $1', [clientNumber]);
  return Promise.all(goals.map(async ({ code, setOn, trajectory = 1, scale = 'gas', weight = null }, index) => {
    const id = uuid();
    await app.superuser(`insert into goal (organisation_id, id, family_id, trajectory_id, number, words, code, whose, set_on, scale, weight, revision)
      select t.organisation_id, $1, t.family_id, t.id, $2, 'Een doel', $3, 'youth', coalesce($4::date, t.started_on), $5, $6, 1
      from trajectory t join family f on f.id = t.family_id where f.client_number = $7 and t.number = $8`, [id, last + index + 1, code, setOn, scale, weight, clientNumber, trajectory]);
    return id;
  }));
}

/** Imports a file of scores, written as lines with semicolons. */
export async function importScores({ ask }: Pick<Measuring, 'ask'>, text: string, { commit = true, person = 'noor' }: { commit?: boolean; person?: PersonKey } = {}): Promise<Imported> {
  return (await ask<{ importFile: Imported }>(person, 'mutation ($input: ImportInput!) { importFile(input: $input) { created changed unchanged committed problemCount problems { row column value message { nl } } } }', {
    input: { kind: 'scores', file: Buffer.from(text).toString('base64'), commit } })).importFile;
}

/** Imports a file of goals, written as lines with semicolons. */
export async function importGoals({ ask }: Pick<Measuring, 'ask'>, text: string, { commit = true, person = 'noor' }: { commit?: boolean; person?: PersonKey } = {}): Promise<Imported> {
  return (await ask<{ importFile: Imported }>(person, 'mutation ($input: ImportInput!) { importFile(input: $input) { created changed unchanged committed problemCount problems { row column value message { nl } } } }', {
    input: { kind: 'goals', file: Buffer.from(text).toString('base64'), commit } })).importFile;
}
