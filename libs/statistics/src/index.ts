export * from './proportion.ts';
export * from './moments.ts';
