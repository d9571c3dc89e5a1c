/** Everything that an account can get out of the API: each query with all of its fields and each mutation, with every id that somebody else may have, and what is in files. */
import fs from 'node:fs';
import { buildSchema, getNamedType, getNullableType, type GraphQLArgument, type GraphQLInputField, type GraphQLOutputType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { Session } from '../../infra/demonstration/client.ts';
import { textOfFile } from '../support/files.ts';

/** So deep goes a selection; what lies deeper is asked by the queries of its own. */
const DEEPEST = 5;
const schema = buildSchema(fs.readFileSync(new URL('../../libs/contracts/schema.graphql', import.meta.url), 'utf8'));
const OPERATIONS = { query: Object.values(schema.getQueryType()!.getFields()), mutation: Object.values(schema.getMutationType()!.getFields()) };

/** What an operation answered, or a file in its answer, as text. */
export interface Answer { from: string; text: string }
interface Response { data?: unknown; errors?: { extensions?: { code?: string } }[] }
interface Found { ids: readonly string[]; slugs: readonly string[] }

/** Of each query that the account may ask, with every one of these ids and slugs in each place where it takes one. */
export const everyQuery = (session: Session, found: Found): Promise<Answer[]> => every('query', session, found);

/** The same of each mutation that the account may use; what it changes stays changed. */
export const everyMutation = (session: Session, found: Found): Promise<Answer[]> => every('mutation', session, found);

async function every(type: keyof typeof OPERATIONS, session: Session, { ids, slugs }: Found): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const { name, args, type: output } of OPERATIONS[type]) {
    const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
    const query = `${type} ${declared && `(${declared})`} { ${name}${args.length > 0 ? `(${args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')})` : ''}${fieldsOf(output, DEEPEST)} }`;
    for (const variables of choices(args, ids, slugs)) {
      const answer = await session.post<Response>('/graphql', { query, variables });
      answers.push(...answersIn(name, answer));
      if (answer.errors?.[0]?.extensions?.code === 'FORBIDDEN') break; // whatever the id
    }
  }
  return answers;
}

/** An answer as text, and each file in it, read as its reader would. */
export function answersIn(from: string, answer: unknown): Answer[] {
  const files: Answer[] = [];
  const text = JSON.stringify(answer, (_, value: unknown) => {
    if (isFile(value)) files.push({ from: `${from}, ${value.fileName.split('.').at(-1)}`, text: textOfFile(Buffer.from(value.content, 'base64')) });
    return value;
  });
  return [{ from, text }, ...files];
}

const isFile = (value: unknown): value is { fileName: string; content: string } => typeof value === 'object' && value !== null && 'fileName' in value && 'mimeType' in value;

/** One set of arguments for each id and slug, the same one everywhere in it, with the choices that it has in turn. */
function choices(args: readonly GraphQLArgument[], ids: readonly string[], slugs: readonly string[]): Record<string, unknown>[] {
  const kinds = args.map((arg) => kindsIn(arg));
  const takes = (kind: Kind) => kinds.some((each) => each.has(kind));
  const places = Math.max(1, ...args.map(({ type }) => getNamedType(type)).map((type) => (isEnumType(type) ? type.getValues().length : 1)));
  const keys = takes('id') ? ids : [''];
  const sets = Array.from({ length: Math.max(keys.length, places) }, (_, place) => ({ id: keys[place % keys.length]!, place })).flatMap((key) => (takes('slug') ? slugs : ['']).map((slug) => ({ ...key, slug })));
  return sets.map((given) => Object.fromEntries(args.filter((arg, index) => kinds[index]!.has('id') || isNonNullType(arg.type)).map((arg) => [arg.name, valueOf(arg, given)])));
}

type Kind = 'id' | 'slug' | 'other';
const isSlug = ({ name }: { name: string }): boolean => /slug$|^with$|^provider$/i.test(name);
const kindOf = (arg: GraphQLArgument | GraphQLInputField): Kind => (getNamedType(arg.type).name === 'ID' ? 'id' : isSlug(arg) ? 'slug' : 'other');

function kindsIn(arg: GraphQLArgument | GraphQLInputField): Set<Kind> {
  const type = getNamedType(arg.type);
  return isInputObjectType(type) ? new Set(Object.values(type.getFields()).flatMap((field) => [...kindsIn(field)])) : new Set([kindOf(arg)]);
}

function valueOf(arg: GraphQLArgument | GraphQLInputField, given: { id: string; slug: string; place: number }): unknown {
  const one = oneOf(arg, given);
  return isListType(getNullableType(arg.type)) ? [one] : one;
}

function oneOf(arg: GraphQLArgument | GraphQLInputField, given: { id: string; slug: string; place: number }): unknown {
  const type = getNamedType(arg.type);
  const kind = kindOf(arg);
  if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, valueOf(field, given)]));
  if (kind !== 'other') return given[kind];
  if (isEnumType(type)) return type.getValues()[given.place % type.getValues().length]!.name;
  return { Int: 1, Float: 1, Boolean: true, Date: '2016-01-01', DateTime: '2016-01-01T00:00:00Z' }[type.name] ?? (type.name === 'JSON' ? {} : 'x');
}

function fieldsOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).filter((field) => field.args.every((arg) => !isNonNullType(arg.type)))
    .flatMap((field) => (isObjectType(getNamedType(field.type)) ? (depth > 1 ? [field.name + fieldsOf(field.type, depth - 1)] : []) : [field.name]));
  return ` { ${[...fields, '__typename'].join(' ')} }`;
}
