export * from './instrument/language.ts';
export * from './instrument/walk.ts';
export * from './instrument/answer.ts';
export * from './instrument/goal-catalogue.ts';
export * from './fidelity/figures.ts';
export * from './fidelity/compare.ts';
export * from './fidelity/headline.ts';
export * from './fidelity/explain.ts';
