export * from './verbs.ts';
export * from './roles.ts';
export * from './rules.ts';
export * from './navigation.ts';
