import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { INestApplicationContext } from '@nestjs/common';
import { lexicographicSortSchema, printSchema } from 'graphql';

const HEADER = '# Generated from the API by `npm run schema` in apps/api.\n\n';

/** The GraphQL schema of a running application as the text that is kept in libs/contracts. */
export function schemaText(app: INestApplicationContext): string {
  return `${HEADER}${printSchema(lexicographicSortSchema(app.get(GraphQLSchemaHost).schema))}\n`;
}
