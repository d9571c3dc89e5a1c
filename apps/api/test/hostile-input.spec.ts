import { SEEDED_ROLES } from '@getrouw/access-rules';
import type { PersonKey } from '@getrouw/testing';
import { getNamedType, getNullableType, type GraphQLArgument, type GraphQLInputField, isInputObjectType, isListType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessOf } from '../src/platform/graphql/access.ts';
import { codesOf, type GraphqlAnswer, NOBODY } from './harness.ts';
import { type Measuring, startMeasuring } from './measuring.ts';
import { OPERATIONS } from './operations.ts';
import { documentOf, replaced, type RootField, rootFields } from './walk.ts';
import { makeWorlds, type Worlds } from './worlds.ts';

let measuring: Measuring;
let worlds: Worlds;
let fields: RootField[];
beforeAll(async () => {
  measuring = await startMeasuring();
  worlds = await makeWorlds(measuring);
  fields = rootFields(measuring.app);
});
afterAll(() => measuring.close());

const fieldOf = (name: string) => fields.find(({ field }) => field.name === name)!;

/** Somebody at Spirit, or the licence holder, who may do this. */
function personFor(name: string): PersonKey | undefined {
  const access = accessOf(fieldOf(name).field)!.access;
  const { spirit, licence } = measuring.cast.organisations;
  return (Object.entries(measuring.cast.people) as [PersonKey, { role: string; organisationId: string }][]).find(([, { role, organisationId }]) => {
    const kind = organisationId === spirit.id ? spirit.kind : organisationId === licence.id ? licence.kind : undefined;
    const grants = kind && SEEDED_ROLES[kind].find(({ code }) => code === role)!.grants;
    return grants && (typeof access === 'string' || grants.some(({ verb }) => access.includes(verb)));
  })?.[0];
}

/** Where the arguments take a text, an id or a document. */
function textsOf(args: readonly (GraphQLArgument | GraphQLInputField)[], path = ''): { path: string; wrap: (value: unknown) => unknown }[] {
  return args.flatMap((arg) => {
    const type = getNamedType(arg.type);
    const wrap = isListType(getNullableType(arg.type)) ? (value: unknown) => [value] : (value: unknown) => value;
    if (isInputObjectType(type)) {
      if (isListType(getNullableType(arg.type))) return []; // the operation's own table gives those
      return textsOf(Object.values(type.getFields()), `${path}${arg.name}.`);
    }
    return ['String', 'ID', 'JSON'].includes(type.name) ? [{ path: path + arg.name, wrap }] : [];
  });
}

const send = async (name: string, variables: Record<string, unknown>): Promise<GraphqlAnswer<Record<string, unknown>>> => {
  const person = OPERATIONS[name]!.by ?? personFor(name);
  return measuring.app.graphql(person ? await measuring.as(person) : NOBODY, documentOf(fieldOf(name)), variables);
};

/** Texts that are no text to the database, and texts that mean something to code that takes them for more than a text. */
const UNKEPT = ['a\0b', 'half \ud83d'];
const ODD = ['', '__proto__', "'; select 1 --", '\u202e\u200d', 'x'.repeat(20_000), '=1+1', '{}'];

describe.each(Object.keys(OPERATIONS))('%s', (name) => {
  test('answers every odd text as something that somebody can get wrong', async () => {
    const base = OPERATIONS[name]!.variables?.(worlds) ?? {};
    for (const { path, wrap } of textsOf(fieldOf(name).field.args)) {
      for (const text of UNKEPT) {
        const answer = await send(name, replaced(base, path, wrap(text)));
        expect(codesOf(answer), `${path} ${JSON.stringify(text)}`).toEqual(['BAD_INPUT']);
        expect(answer.errors![0]!.extensions.field).toMatch(path);
      }
      for (const text of ODD) {
        const codes = codesOf(await send(name, replaced(base, path, wrap(text))));
        expect(codes.filter((code) => ['INTERNAL', 'UNAVAILABLE', 'FORBIDDEN', 'UNAUTHENTICATED'].includes(code)), `${path} ${text.slice(0, 40)}`).toEqual([]);
      }
    }
  });
});

const ID = '0190b1c2-0000-7000-8000-000000000000';
const CURSORS = [[], [null], [{}], [['a'], ['b']], ['a', ID], ['a', 'b'], ['9999-99-99', ID], ['275760-09-13T00:00:00.000Z', ID], ['a', 9e15, ID], [9e15, 'a', 9e15, ID], [ID], [ID.toUpperCase()]];

test('a made-up place in a list is refused or is somewhere in it', async () => {
  const lists = fields.filter(({ field }) => field.args.some((arg) => arg.name === 'after')).map(({ field }) => field.name);
  expect(lists).toContain('families');
  for (const name of lists) {
    for (const keys of CURSORS) {
      const answer = await send(name, { ...OPERATIONS[name]!.variables?.(worlds), after: Buffer.from(JSON.stringify(keys)).toString('base64url') });
      expect(['BAD_INPUT', undefined], `${name} ${JSON.stringify(keys)}`).toContain(codesOf(answer)[0]);
    }
  }
});
