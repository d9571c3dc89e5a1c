import { SEEDED_ROLES } from '@getrouw/access-rules';
import type { PersonKey } from '@getrouw/testing';
import { getNamedType, getNullableType, type GraphQLArgument, type GraphQLInputField, GraphQLID, isInputObjectType, isListType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessOf } from '../src/platform/graphql/access.ts';
import { codesOf, NOBODY } from './harness.ts';
import { type Measuring, startMeasuring } from './measuring.ts';
import type { Operation } from './operation.ts';
import { OPERATIONS } from './operations.ts';
import { at, documentOf, replaced, type RootField, rootFields } from './walk.ts';
import { makeWorlds, type Worlds } from './worlds.ts';

/** Ids that may name something of another organisation: that is what they are for. */
const ADDRESSES_ANOTHER = new Set(['releaseDefinition.providerSlug']);

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
const verbsOf = (name: string) => {
  const access = accessOf(fieldOf(name).field)!.access;
  return typeof access === 'string' ? undefined : access;
};

/** Where the arguments name something by id, as `input.teamIds`. */
function idsOf(args: readonly (GraphQLArgument | GraphQLInputField)[], path = ''): string[] {
  return args.flatMap((arg) => {
    const type = getNamedType(arg.type);
    if (isInputObjectType(type)) return isListType(getNullableType(arg.type)) ? [] : idsOf(Object.values(type.getFields()), `${path}${arg.name}.`);
    return type === GraphQLID || /slug$/i.test(arg.name) ? [path + arg.name] : [];
  });
}

/** The variables with another id at this path, alone where there is a list. */
const withId = (variables: Record<string, unknown>, path: string, id: string) => replaced(variables, path, Array.isArray(at(variables, path)) ? [id] : id);

const send = async (person: PersonKey | null, name: string, variables: Record<string, unknown>) =>
  measuring.app.graphql(OPERATIONS[name]!.visiting ? { 'x-organisation': 'spirit' } : person ? await measuring.as(person) : NOBODY, documentOf(fieldOf(name)), variables);

describe('the table of operations', () => {
  test('has a row for each operation and no other', () => {
    expect(Object.keys(OPERATIONS).toSorted()).toEqual(fields.map(({ field }) => field.name).toSorted());
  });

  test('names each id that an operation takes', () => {
    for (const [name, { foreign = {} }] of Object.entries<Operation>(OPERATIONS)) {
      const expected = idsOf(fieldOf(name).field.args).filter((path) => !ADDRESSES_ANOTHER.has(`${name}.${path}`));
      expect(Object.keys(foreign).toSorted(), name).toEqual(expected.toSorted());
    }
  });

  test('has somebody in each seeded role of each kind of organisation', () => {
    const played = Object.values(measuring.cast.people).map(({ organisationId, role }) => `${organisationId} ${role}`);
    for (const { id, kind } of Object.values(measuring.cast.organisations)) {
      if (id === measuring.cast.organisations.radar.id) continue; // Spirit is a provider with all roles
      for (const { code } of SEEDED_ROLES[kind]) expect(played).toContain(`${id} ${code}`);
    }
  });
});

describe.each(Object.entries<Operation>(OPERATIONS))('%s', (name, { by, variables = () => ({}), foreign = {} }) => {
  test('is refused to who did not sign in, unless it is for everyone', async () => {
    const codes = codesOf(await send(null, name, variables(worlds)));
    expect(codes).toEqual(accessOf(fieldOf(name).field)!.access === 'public' ? [] : ['UNAUTHENTICATED']);
  });

  test('is refused to each role that lacks its verb, by name', async () => {
    const verbs = verbsOf(name);
    const refused: string[] = [];
    for (const [person, { role, organisationId }] of Object.entries(measuring.cast.people)) {
      const { kind } = Object.values(measuring.cast.organisations).find(({ id }) => id === organisationId)!;
      const { grants } = SEEDED_ROLES[kind].find(({ code }) => code === role)!;
      if (!verbs || grants.some(({ verb }) => verbs.includes(verb))) continue;
      const answer = await send(person as PersonKey, name, variables(worlds));
      expect(answer.data ?? null, `${person} got data`).toBeNull();
      expect(answer.errors?.map(({ extensions: { code, details } }) => ({ code, details })), person).toEqual([{ code: 'FORBIDDEN', details: { verb: verbs[0] } }]);
      refused.push(person);
    }
    expect(refused.length > 0).toBe(verbs !== undefined);
  });

  test.each(Object.entries(foreign))("does not know another organisation's %s", async (path, idOf) => {
    const answer = await send(by ?? null, name, withId(variables(worlds), path, idOf(worlds.radar)));
    expect(codesOf(answer)).toEqual(['NOT_FOUND']);
    const unknown = await send(by ?? null, name, withId(variables(worlds), path, path.endsWith('lug') ? 'nergens' : '0190b1c2-0000-7000-8000-000000000000'));
    const told = (each: typeof answer) => each.errors?.map(({ message, extensions: { details, field } }) => ({ message, details, field }));
    expect(told(unknown)).toEqual(told(answer));
    const own = at(variables(worlds), path);
    if (Array.isArray(own)) expect(codesOf(await send(by ?? null, name, replaced(variables(worlds), path, [...own, idOf(worlds.radar)])))).toEqual(['NOT_FOUND']);
  });
});

// Last, because it changes things: without it the answers above could come from something else that is wrong.
describe('each operation with ids of the own organisation', () => {
  test.each(Object.entries<Operation>(OPERATIONS).filter(([, { foreign }]) => foreign))('%s knows them', async (name, { by, variables = () => ({}) }) => {
    const codes = codesOf(await send(by ?? null, name, variables(worlds)));
    for (const code of ['NOT_FOUND', 'FORBIDDEN', 'BAD_INPUT', 'INTERNAL', 'UNAUTHENTICATED']) expect(codes).not.toContain(code);
  });
});
