import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';

const scalar = <T>(name: string, description: string, serialize: (value: unknown) => unknown, parseValue: (value: unknown) => T) => new GraphQLScalarType({
  name, description, serialize, parseValue,
  parseLiteral: (node, variables) => parseValue(valueFromASTUntyped(node, variables)),
});

function calendarDate(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const parsed = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value)) return value;
  }
  throw new GraphQLError('A date is written as YYYY-MM-DD and exists in the calendar.');
}

function instant(value: unknown): Date {
  const parsed = value instanceof Date ? value : new Date(typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\S+(Z|[+-]\d{2}:\d{2})$/.test(value) ? value : Number.NaN);
  if (Number.isNaN(parsed.getTime())) throw new GraphQLError('An instant is written in ISO 8601 with its time zone, as 2026-01-31T12:00:00Z.');
  return parsed;
}

/** A calendar date in Europe/Amsterdam; text in code, so that no time zone moves it. */
export const CalendarDate = scalar('Date', 'A calendar date, YYYY-MM-DD.', calendarDate, calendarDate);

/** An instant; a Date in code. */
export const DateTime = scalar('DateTime', 'An instant in UTC, ISO 8601.', (value) => instant(value).toISOString(), instant);

/** A document whose shape another schema describes, such as a definition in the instrument language. */
export const Json = new GraphQLScalarType({
  name: 'JSON', description: 'A JSON document.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => {
    if (node.kind === Kind.ENUM) throw new GraphQLError('JSON holds no enum values.');
    return valueFromASTUntyped(node, variables);
  },
});
