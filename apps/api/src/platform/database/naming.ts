import { DefaultNamingStrategy } from 'typeorm';

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const camel = (name: string) => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
/** Columns have the same few names in thousands of rows. */
const camelNames = new Map<string, string>();

/** `organisationId` in code is `organisation_id` in the database. */
export class SnakeNaming extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? snake(propertyName);
  }
}

/** The same way back, for rows of hand-written SQL; values (jsonb too) stay as they are. */
export function camelRow<T>(row: Record<string, unknown>): T {
  const named: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) {
    let known = camelNames.get(name);
    if (known === undefined) camelNames.set(name, known = camel(name));
    named[known] = value;
  }
  return named as T;
}
