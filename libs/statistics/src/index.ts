export * from './proportion.ts';
export * from './moments.ts';
export * from './agreement.ts';
