import type { Instrument, Item, Scale } from '../instrument/language.ts';
import type { SurveyResponse } from './figures.ts';

const text = (nl: string) => ({ nl, en: `${nl} (en)` });
const numbered = (code: string, highest: number, ...outside: string[]): Scale => ({ code, options: [
  ...Array.from({ length: highest }, (_, index) => ({ code: `V${index + 1}`, label: text(String(index + 1)), value: index + 1 })), ...outside.map((each) => ({ code: each, label: text(each) })),
] });
export const surveyScales: Scale[] = [numbered('FREQ5', 5, 'UNKNOWN'), numbered('FREQ4', 4)];

export const statement = (code: string, over: Partial<Item> = {}): Item => ({ code, text: text(code), answer: { kind: 'scale', scale: 'FREQ5' }, counts: 'execution', direction: 'positive', ...over });
const bands = { statistic: 'mean' as const, cutOffs: [
  { name: text('matig'), from: 3.6, inclusive: true, faithful: false }, { name: text('voldoende'), from: 4, inclusive: true, faithful: true }, { name: text('hoog'), from: 4.1, inclusive: false, faithful: true },
] };

/** Three statements of which one is reversed, one on another scale with a norm of its own, and one for a variant only. */
export const survey: Instrument = {
  code: 'MG', name: text('Enquête'), kind: 'survey', norm: bands, totals: ['section', 'factor'],
  policy: {
    subject: 'professional', filledInBy: 'professional', independence: 'self', secondScorerPercent: 0, reviewPercent: 0, anonymity: 'pseudonymous', minimumGroup: 3,
    doubt: 'no_rule', notApplicable: 'none', sampling: { modes: ['all'], minimum: 0 }, rhythms: ['yearly'], requiresClosed: false,
  },
  normGroups: [{ code: 'LOWER', items: ['B1'], norm: { statistic: 'mean', cutOffs: [{ name: text('voldoende'), from: 3, inclusive: true, faithful: true }] } }],
  sections: [
    { code: 'A', name: text('Werken'), kind: 'section', items: [statement('A1'), statement('A2', { direction: 'reversed' }), statement('B1', { answer: { kind: 'scale', scale: 'FREQ4' } })] },
    { code: 'C', name: text('Terug'), kind: 'section', items: [statement('C1'), statement('C2', { variants: ['PLUS'] })] },
    { code: 'D', name: text('Los'), kind: 'section', noTotal: text('geen geheel'), items: [statement('D1'), statement('AGE', { answer: { kind: 'number' }, counts: 'none' })] },
  ],
  factors: [{ code: 'F1', name: text('Factor'), items: [{ item: 'A1', reversed: false }, { item: 'C1', reversed: true }] }],
};

/** A response with these values; a text is the code of an answer outside the scale. */
export const response = (values: Readonly<Record<string, number | string>>, over: Partial<SurveyResponse> = {}): SurveyResponse => ({
  teamId: 'west', siteId: 'town', variants: [], trained: null,
  answers: Object.fromEntries(Object.entries(values).map(([code, value]) => [code, typeof value === 'number' ? `V${value}` : value])), ...over,
});
