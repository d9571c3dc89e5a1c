import path from 'node:path';
import { expect, test } from 'vitest';
// @ts-expect-error plain JavaScript, because oxlint reads it
import { objection } from '../infra/module-map-rule.mjs';
import { root } from './support/getrouw.ts';

const refused = (file: string, source: string, typeOnly?: boolean) =>
  (objection as (file: string, source: string, typeOnly?: boolean) => string | undefined)(path.join(root, file), source, typeOnly) !== undefined;

test.each([
  ['a concept imports a higher one', 'apps/api/src/tenancy/teams.service.ts', '../measuring/index.ts'],
  ['a concept passes by the index of a lower one', 'apps/api/src/measuring/rounds.service.ts', '../tenancy/team.entity.ts'],
  ['a concept imports the application', 'apps/api/src/measuring/rounds.service.ts', '../app.module.ts'],
  ['the map does not know the concept', 'apps/api/src/extras/extra.service.ts', '../platform/index.ts'],
  ['a page imports another concept', 'apps/web/src/measuring/RoundPage.tsx', '../results/ResultsPage.tsx'],
  ['the pure library imports a framework', 'libs/domain/src/rounds/index.ts', '@nestjs/common'],
  ['the library of numbers imports another', 'libs/statistics/src/proportion.ts', '@getrouw/domain'],
  ['a library reaches outside itself', 'libs/domain/src/index.ts', '../../statistics/src/index.ts'],
])('lint refuses that %s', (_, file, source) => {
  expect(refused(file, source)).toBe(true);
});

test.each([
  ['a concept imports a lower one through its index', 'apps/api/src/measuring/rounds.service.ts', '../tenancy/index.ts'],
  ['a concept imports itself', 'apps/api/src/measuring/rounds.service.ts', './round.entity.ts'],
  ['a concept uses a part of the platform', 'apps/api/src/measuring/rounds.service.ts', '../platform/database/unit.ts'],
  ['the application imports concepts', 'apps/api/src/app.module.ts', './measuring/index.ts'],
  ['a page imports what is shared', 'apps/web/src/measuring/RoundPage.tsx', '../shared/Page.tsx'],
  ['the shell imports a page', 'apps/web/src/app/routes.tsx', '../measuring/RoundPage.tsx'],
  ['the pure library checks a schema', 'libs/domain/src/instrument/language.ts', 'zod'],
  ['the pure library takes a part of a package', 'libs/domain/src/sampling/random.ts', 'pure-rand/generator/xoroshiro128plus'],
  ['a spec sets the scene with a higher concept', 'apps/api/src/tenancy/teams.spec.ts', '../measuring/index.ts'],
])('lint accepts that %s', (_, file, source) => {
  expect(refused(file, source)).toBe(false);
});

test('a concept may take a type, and nothing else, from what composes it', () => {
  expect(refused('apps/api/src/audit/index.ts', '../concept.ts', true)).toBe(false);
  expect(refused('apps/api/src/audit/index.ts', '../concept.ts')).toBe(true);
});
