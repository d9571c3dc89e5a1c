export * from './proportion.ts';
export * from './moments.ts';
export * from './agreement.ts';
export type { Group, GroupSummary } from './groups.ts';
export * from './anova.ts';
export * from './games-howell.ts';
export { pairedTTest, studentTTest, type TTest, welchTTest } from './t-test.ts';
export * from './chi-square.ts';
export * from './spearman.ts';
