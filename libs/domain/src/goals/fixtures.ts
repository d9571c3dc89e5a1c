import { npSlice } from '../instrument/slices/np.ts';
import type { Definition } from '../instrument/language.ts';
import type { GoalCatalogue } from '../instrument/goal-catalogue.ts';

const text = (words: string) => ({ nl: words, en: words });

/** Two domains, a goal of an older model, a way of checking, and advice on how many. */
export const catalogue: GoalCatalogue = {
  code: 'G', name: text('Doelen'), zeroPoint: text('Het begin'),
  domains: [{ code: 'MONEY', name: text('Geld') }, { code: 'HOME', name: text('Wonen') }],
  goals: [
    { code: 'INCOME', name: text('Inkomen'), kind: 'result', domain: 'MONEY' },
    { code: 'OLD-DEBTS', name: text('Schulden'), kind: 'result', domain: 'MONEY', registrable: false },
    { code: 'DEBTS', name: text('Regeling'), kind: 'result', domain: 'MONEY', reportsTo: 'OLD-DEBTS' },
    { code: 'OLD-REST', name: text('Rest'), kind: 'result', domain: 'MONEY', registrable: false },
    { code: 'ROOM', name: text('Kamer'), kind: 'result', domain: 'HOME' },
  ],
  activities: [{ code: 'A-MONEY', name: text('Overzicht'), domain: 'MONEY' }, { code: 'A-HOME', name: text('Zoeken'), domain: 'HOME' }],
  scale: [2, 1, 0, -1, -2].map((score) => ({ score, label: text(String(score)) })),
  raters: [{ rater: 'client', required: true }, { rater: 'professional', required: true }, { rater: 'network', required: false }],
  aggregate: 'mean_toward_client',
  checks: [
    { code: 'SMART', name: text('SMART'), letters: ['S', 'M'].map((letter) => ({ letter, name: text(letter), question: text('?'), help: text('!') })) },
    { code: 'MAGIE', name: text('MAGIE'), letters: ['M'].map((letter) => ({ letter, name: text(letter), question: text('?'), help: text('!') })) },
  ],
  advised: { most: 5, fewer: { most: 3, item: 'MID' } },
  wordsAt: -2,
  durationGroups: [{ code: 'M3', name: text('3'), from: 1, to: 1 }, { code: 'M6', name: text('6'), from: 2 }],
};

const { indicators: _, ...slice } = npSlice;
/** A method with this catalogue, a variant that is left out, and reasons of closing. */
export const method: Definition = {
  ...slice, goalCatalogue: catalogue,
  variants: [...slice.variants!, { code: 'LIGHT', name: text('Licht'), leftOut: text('Te kort') }],
  closingReasons: [
    { code: 'DONE', name: text('Klaar'), dropOut: false }, { code: 'GONE', name: text('Weg'), dropOut: true }, { code: 'ON', name: text('Verder'), dropOut: false, definitive: false }, { code: 'OTHER', name: text('Anders') },
  ],
  course: { followUpWithinDays: 30 },
};
