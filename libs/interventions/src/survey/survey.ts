import type { Item, Policy, Text } from '@getrouw/domain';

/** How both surveys among professionals are held: everybody about the own work, linked to a pseudonym because outcomes are related to it. */
export const selfReport: Policy = {
  subject: 'professional',
  filledInBy: 'professional',
  independence: 'self',
  secondScorerPercent: 0,
  reviewPercent: 0,
  anonymity: 'pseudonymous',
  minimumGroup: 5,
  doubt: 'no_rule',
  notApplicable: 'none',
  sampling: { modes: ['all'], minimum: 0 },
  rhythms: ['yearly'],
  requiresClosed: false,
};

/** The other way to hold them. */
export const anonymously = { code: 'ANONYMOUS', name: { nl: 'Anoniem', en: 'Anonymous' }, anonymity: 'anonymous' } as const;

/** The options of a scale from 1 on, by their labels. */
export const numbered = (labels: readonly Text[]) => labels.map((label, index) => ({ code: `V${index + 1}`, label, value: index + 1 }));

/** A statement that counts in the figures; a higher answer is more faithful. */
export const statement = (scale: string) => (code: string, nl: string, en: string, rest: Partial<Item> = {}): Item =>
  ({ code, text: { nl, en }, answer: { kind: 'scale', scale }, counts: 'execution', direction: 'positive', ...rest });

/** A question about who fills in: never in a figure, never required. */
export const background = (code: string, nl: string, en: string, answer: Item['answer'], rest: Partial<Item> = {}): Item =>
  ({ code, text: { nl, en }, answer, counts: 'none', optional: true, ...rest });
