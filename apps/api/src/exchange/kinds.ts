import { registerEnumType } from '@nestjs/graphql';

/** What a file can hold. */
export const ImportKinds = {
  cases: 'cases', professionals: 'professionals', registrations: 'registrations', goals: 'goals', scores: 'scores', contacts: 'contacts', milestones: 'milestones', checklists: 'checklists',
} as const;
export type ImportKind = keyof typeof ImportKinds;
registerEnumType(ImportKinds, { name: 'ImportKind' });
