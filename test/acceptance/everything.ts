/** Everything that an account can get out of the API: each query with all of its fields, and with every id that somebody else may have. */
import fs from 'node:fs';
import { buildSchema, getNamedType, getNullableType, type GraphQLArgument, type GraphQLOutputType, isEnumType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { Session } from '../../infra/demonstration/client.ts';

/** So deep goes a selection; what lies deeper is asked by the queries of its own. */
const DEEPEST = 5;
const schema = buildSchema(fs.readFileSync(new URL('../../libs/contracts/schema.graphql', import.meta.url), 'utf8'));
const queries = Object.values(schema.getQueryType()!.getFields());

/** All answers as text: of each query with every one of these ids and slugs in each place where it takes one. */
export async function everything(session: Session, ids: readonly string[], slugs: readonly string[]): Promise<string[]> {
  const answers: string[] = [];
  for (const { name, args, type } of queries) {
    const selection = fieldsOf(type, DEEPEST);
    const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
    const query = `query ${declared && `(${declared})`} { ${name}${args.length > 0 ? `(${args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')})` : ''}${selection} }`;
    for (const given of choices(args, ids, slugs)) answers.push(JSON.stringify(await session.post('/graphql', { query, variables: given })));
  }
  return answers;
}

/** One set of arguments for each id and slug; the same one everywhere in it. */
function choices(args: readonly GraphQLArgument[], ids: readonly string[], slugs: readonly string[]): Record<string, unknown>[] {
  const takes = (wanted: (arg: GraphQLArgument) => boolean) => args.some(wanted);
  const isId = ({ type }: GraphQLArgument) => getNamedType(type).name === 'ID';
  const isSlug = ({ name }: GraphQLArgument) => /slug$/i.test(name);
  const keys = takes(isId) ? ids : [''];
  return keys.flatMap((id) => (takes(isSlug) ? slugs : ['']).map((slug) => Object.fromEntries(args.filter((arg) => isId(arg) || isNonNullType(arg.type)).map((arg) => [arg.name, isListType(getNullableType(arg.type)) ? [value(arg, id, slug)] : value(arg, id, slug)]))));

  function value(arg: GraphQLArgument, id: string, slug: string): unknown {
    const type = getNamedType(arg.type);
    if (isId(arg)) return id;
    if (isSlug(arg)) return slug;
    if (isEnumType(type)) return type.getValues()[0]!.name;
    return { Int: 1, Float: 1, Boolean: true, Date: '2016-01-01' }[type.name] ?? (type.name === 'JSON' ? {} : 'x');
  }
}

function fieldsOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).filter((field) => field.args.every((arg) => !isNonNullType(arg.type)))
    .flatMap((field) => (isObjectType(getNamedType(field.type)) ? (depth > 1 ? [field.name + fieldsOf(field.type, depth - 1)] : []) : [field.name]));
  return ` { ${[...fields, '__typename'].join(' ')} }`;
}
