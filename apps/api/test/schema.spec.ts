import path from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getMetadataStorage, ValidationTypes } from 'class-validator';
import type { ValidationMetadata } from 'class-validator/types/metadata/ValidationMetadata.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessOf } from '../src/platform/graphql/access.ts';
import { catalogue } from '../src/platform/errors/catalogue.ts';
import { WORDS } from '../src/platform/http/input-pipe.ts';
import { schemaText } from '../src/schema.ts';
import { startApp, type TestApp } from './harness.ts';

const KEPT = path.resolve(import.meta.dirname, '../../../libs/contracts/schema.graphql');

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test('the schema in libs/contracts is the one of the API', async () => {
  await expect(schemaText(app.app)).toMatchFileSnapshot(KEPT); // `npm run schema` writes it
});

test('every root field says who may use it', () => {
  const { schema } = app.app.get(GraphQLSchemaHost);
  const fields = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) => Object.values(type?.getFields() ?? {}));
  expect(fields.length).toBeGreaterThan(0);
  expect(fields.filter((field) => !accessOf(field)).map(({ name }) => name)).toEqual([]);
});

test('every error of the catalogue has both languages, with the same details', () => {
  const named = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();
  for (const { code, texts } of catalogue()) {
    expect(texts.nl, code).not.toBe('');
    expect(texts.en, code).not.toBe(texts.nl);
    expect(named(texts.en), code).toEqual(named(texts.nl));
  }
});

test('every rule that an input is checked by says in both languages what is wrong', () => {
  const { validationMetadatas } = getMetadataStorage() as unknown as { validationMetadatas: Map<unknown, ValidationMetadata[]> };
  const rules = new Set([...validationMetadatas.values()].flat().filter(({ type }) => type === ValidationTypes.CUSTOM_VALIDATION).map(({ name }) => name!));
  expect(rules.size).toBeGreaterThan(10);
  expect([...rules].filter((rule) => !WORDS[rule])).toEqual([]);
});
