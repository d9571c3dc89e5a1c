export * from './instrument/language.ts';
export * from './instrument/walk.ts';
export * from './instrument/answer.ts';
export * from './instrument/goal-catalogue.ts';
