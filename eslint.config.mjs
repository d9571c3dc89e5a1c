import tseslint from 'typescript-eslint';
import { moduleMap } from './infra/module-map-rule.mjs';

/** Only what oxlint cannot do: rules that need types, and the module map. */
export default [
  { ignores: ['**/dist/**', '**/gql/**', '**/generated/**'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { '@typescript-eslint': tseslint.plugin, getrouw: { rules: { 'module-map': moduleMap } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      'getrouw/module-map': 'error',
    },
  },
];
