/**
 * Who may import whom. Lint reads this map (`infra/module-map-rule.mjs`).
 *
 * Concepts of the API, from low to high: a concept imports lower ones only, and those only through their index.ts.
 * The web app has the same folders, where a concept imports no other concept: `app` composes them, `shared` serves them.
 */
export const concepts = [
  'platform', 'audit', 'tenancy', 'access', 'definitions', 'caseload', 'registration', 'measuring', 'goals', 'course', 'results', 'publishing', 'benchmark', 'improvement', 'exchange',
];

/** Folders of the web app that are no concept. */
export const web = { composes: 'app', shared: 'shared' };

/** Libraries, with the packages and libraries that their sources may import; tests may import more. */
export const libraries = {
  statistics: [
    '@stdlib/math-base-special-betainc', '@stdlib/math-base-special-betaincinv', '@stdlib/math-base-special-erfc',
    '@stdlib/math-base-special-gammainc', '@stdlib/math-base-special-gammaincinv', '@stdlib/math-base-special-gammaln',
  ],
  domain: ['@getrouw/statistics', 'zod', 'pure-rand', 'node:crypto'],
  'access-rules': ['@getrouw/domain', '@casl/ability'],
  interventions: ['@getrouw/domain', 'zod'],
};
