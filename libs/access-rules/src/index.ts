export * from './verbs.ts';
export * from './roles.ts';
export * from './presets.ts';
export * from './rules.ts';
export * from './navigation.ts';
/** Marks a row with the subject it is, for `can(verb, subject('Case', row))`. */
export { subject } from '@casl/ability';
