import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, type GraphQLField, type GraphQLOutputType, isLeafType, isNonNullType, isObjectType } from 'graphql';
import type { TestApp } from './harness.ts';

export interface RootField { kind: 'query' | 'mutation'; field: GraphQLField<unknown, unknown> }

/** Every operation of the running application. */
export function rootFields({ app }: TestApp): RootField[] {
  const { schema } = app.get(GraphQLSchemaHost);
  return [
    ...Object.values(schema.getQueryType()!.getFields()).map((field) => ({ kind: 'query' as const, field })),
    ...Object.values(schema.getMutationType()!.getFields()).map((field) => ({ kind: 'mutation' as const, field })),
  ];
}

/** The operation with all of its arguments as variables; `deep`: so many levels of what it gives, instead of the name of its type. */
export function documentOf({ kind, field }: RootField, deep = 0): string {
  const variables = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const args = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : deep > 0 ? wholeOf(field.type, deep) : ' { __typename }';
  return `${kind} ${variables && `(${variables})`} { ${field.name}${args && `(${args})`}${selection} }`;
}

function wholeOf(type: GraphQLOutputType, deep: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).filter(({ args }) => args.every((arg) => !isNonNullType(arg.type)))
    .flatMap(({ name, type: of }) => (isObjectType(getNamedType(of)) ? (deep > 1 ? [name + wholeOf(of, deep - 1)] : []) : [name]));
  return ` { ${[...fields, '__typename'].join(' ')} }`;
}

/** The variables with another value at a path as `input.teamIds`. */
export function replaced(variables: Record<string, unknown>, path: string, value: unknown): Record<string, unknown> {
  const [first = '', ...rest] = path.split('.');
  return { ...variables, [first]: rest.length > 0 ? replaced(variables[first] as Record<string, unknown>, rest.join('.'), value) : value };
}

/** What stands at a path. */
export const at = (variables: Record<string, unknown>, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], variables);
