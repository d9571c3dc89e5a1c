import type { GoalCatalogue } from '@getrouw/domain';
import type { Locale } from '../shared/locale.ts';

/** What the catalogue calls the goal of a code; undefined where it has none. */
export const codeName = (catalogue: Pick<GoalCatalogue, 'goals'>, code: string | null, locale: Locale): string | undefined => catalogue.goals.find((goal) => goal.code === code)?.name[locale];

/** Codes to choose from, grouped by domain. */
export const codeChoices = ({ domains, goals }: Pick<GoalCatalogue, 'domains' | 'goals'>, locale: Locale): { group: string; items: { value: string; label: string }[] }[] => domains
  .map(({ code, name }) => ({ group: name[locale], items: goals.filter(({ domain, registrable }) => domain === code && registrable !== false).map((goal) => ({ value: goal.code, label: `${goal.code} ${goal.name[locale]}` })) }))
  .filter(({ items }) => items.length > 0);
