import { z } from 'zod';
import { type Definition, instrument, type Item, type ItemMapping, norm, policy, rows, scaleOption } from './language.ts';
import type { Text } from './text.ts';
import { items } from './walk.ts';

/**
 * A provider's own instrument while it is being made: the form of a definition, with texts and codes that may still be empty,
 * and only the parts that its builder offers: one instrument, sections without sections, items of every kind but derived.
 */
const words = z.strictObject({ nl: z.string().max(2000), en: z.string().max(2000) });
const draftCode = z.string().max(40);
const options = z.array(scaleOption.omit({ code: true, label: true, symbol: true }).extend({ code: draftCode, label: words })).max(50);
const fieldAnswers = [
  z.strictObject({ kind: z.literal('yes_no'), scale: draftCode }),
  z.strictObject({ kind: z.literal('number'), min: z.number().optional(), max: z.number().optional(), integer: z.boolean().optional(), unit: words.optional() }),
  z.strictObject({ kind: z.literal('date'), precision: z.enum(['day', 'month', 'year']) }),
  z.strictObject({ kind: z.literal('text'), maxLength: z.number().int().positive().optional() }),
  z.strictObject({ kind: z.literal('choice'), options, orText: z.boolean().optional() }),
  z.strictObject({ kind: z.literal('multiple_choice'), options }),
] as const;
/** What is asked per row; every kind of answer but a scale of its own. */
const draftField = z.strictObject({ code: draftCode, label: words, answer: z.discriminatedUnion('kind', [...fieldAnswers]) });
const draftAnswer = z.discriminatedUnion('kind', [
  ...fieldAnswers,
  z.strictObject({ kind: z.literal('scale'), scale: draftCode }),
  rows.extend({ fields: z.array(draftField).max(20), persons: z.array(rows.shape.persons.unwrap().element).optional(), explanation: z.boolean().optional() }),
]);
const draftItem = z.strictObject({
  code: draftCode,
  text: words,
  answer: draftAnswer,
  guidance: words.optional(),
  norm: norm.optional(),
  counts: z.enum(['execution', 'none']),
});
const draftSection = z.strictObject({
  code: draftCode, name: words, kind: z.literal('section'), criterion: words.optional(), items: z.array(draftItem),
});
export const ownDraft = z.strictObject({
  language: z.literal(1),
  code: draftCode,
  versionCode: draftCode,
  name: words,
  abbreviation: z.string().max(2000),
  wording: z.literal('official'),
  onlyIn: z.enum(['nl', 'en']).optional(),
  summary: words,
  sources: z.tuple([]), phases: z.tuple([]), documents: z.tuple([]), evidenceSources: z.tuple([]),
  scales: z.array(z.strictObject({ code: draftCode, options })),
  instruments: z.tuple([z.strictObject({
    code: draftCode, name: words, kind: instrument.shape.kind.extract(['checklist', 'survey']), policy, norm, sections: z.array(draftSection).max(100),
  })]),
  /** Only in a draft after a published version: its codes keep their meaning. */
  mappings: z.array(z.strictObject({ fromVersion: draftCode, items: z.array(z.custom<ItemMapping>()) })).optional(),
});
export type OwnDraft = z.infer<typeof ownDraft>;
export type OwnSection = z.infer<typeof draftSection>;
export type OwnItem = z.infer<typeof draftItem>;
export type OwnAnswer = z.infer<typeof draftAnswer>;
export type OwnField = z.infer<typeof draftField>;
export type OwnOption = z.infer<typeof options>[number];

/** The scale that every yes/no question of an own instrument uses. */
export const YES_NO_SCALE: OwnDraft['scales'][number] = {
  code: 'YES_NO',
  options: [
    { code: 'YES', label: { nl: 'Ja', en: 'Yes' }, counts: 'yes' },
    { code: 'NO', label: { nl: 'Nee', en: 'No' }, counts: 'no' },
  ],
};

/**
 * The document that an own instrument begins with: one section without questions, scored by an independent assessor about a trajectory, all of it reviewed.
 * @param name what it is called. @param onlyIn the one language it is in; absent: both. @param taken codes of definitions that exist already.
 */
export function emptyOwnInstrument(name: Text, onlyIn?: 'nl' | 'en', taken: Iterable<string> = []): OwnDraft {
  const called = onlyIn ? inOneLanguage(name, onlyIn) : name;
  const code = proposeCode(called.nl, taken, 'OWN');
  return {
    language: 1, code, versionCode: 'V1', name: called, abbreviation: called.nl, wording: 'official',
    ...(onlyIn && { onlyIn }),
    summary: inLanguage({ nl: 'Een lijst van onze eigen organisatie.', en: 'A list of our own organisation.' }, onlyIn),
    sources: [], phases: [], documents: [], evidenceSources: [],
    scales: [inLanguage(YES_NO_SCALE, onlyIn)],
    instruments: [{
      code, name: called, kind: 'checklist',
      policy: {
        subject: 'trajectory', filledInBy: 'assessor', independence: 'independent', secondScorerPercent: 0, reviewPercent: 100, anonymity: 'named', minimumGroup: 0,
        doubt: 'no_rule', notApplicable: 'none', sampling: { modes: ['all', 'sample'], minimum: 0 }, rhythms: ['once'], requiresClosed: false,
      },
      norm: { statistic: 'none' },
      sections: [{ code: 'S1', name: inLanguage({ nl: 'Vragen', en: 'Questions' }, onlyIn), kind: 'section', items: [] }],
    }],
  };
}

const inLanguage = <T>(value: T, onlyIn: 'nl' | 'en' | undefined): T => (onlyIn ? inOneLanguage(value, onlyIn) : value);

/** The same value with the words of one language in both places of every text. */
export function inOneLanguage<T>(value: T, locale: 'nl' | 'en'): T {
  if (Array.isArray(value)) return value.map((each: unknown) => inOneLanguage(each, locale)) as T;
  if (typeof value !== 'object' || value === null) return value;
  if ('nl' in value && 'en' in value) return { ...value, nl: value[locale], en: value[locale] };
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, inOneLanguage(member as unknown, locale)])) as T;
}

/** Words that say little about a question. */
const SMALL = new Set(('de het een en of is zijn was waren wordt worden er dit dat die met van voor na op in aan bij om te als naar uit heeft hebben ook nog dan wel hoe wat wie waar welke wanneer '
  + 'u uw hij zij ze the a an and or are were be been has have had did does do this that with of for on in at to from how what who which when there it his her').split(' '));
const CODE_LENGTH = 30;

/**
 * A code that says what a text is about: its telling words in capitals, with a number where it is taken.
 * @param fallback what it begins with where the text has no words, or begins with a digit.
 */
export function proposeCode(text: string, taken: Iterable<string>, fallback: string): string {
  const all = text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().split(/[^A-Z0-9]+/).filter(Boolean);
  const telling = all.filter((word) => !SMALL.has(word.toLowerCase()));
  let base = '';
  for (const word of (telling.length > 0 ? telling : all).slice(0, 3)) base = base && `${base}-${word}`.length > CODE_LENGTH ? base : `${base && `${base}-`}${word}`.slice(0, CODE_LENGTH);
  if (!/^[A-Z]/.test(base)) base = base ? `${fallback}-${base}` : fallback;
  const known = new Set(taken);
  for (let number = 1; ; number += 1) {
    const code = number === 1 ? base : `${base}-${number}`;
    if (!known.has(code)) return code;
  }
}

/** The codes of all questions of a draft, in reading order. */
export const ownItemCodes = (draft: OwnDraft): string[] => draft.instruments[0].sections.flatMap((section) => section.items.map(({ code }) => code));

/** The version after a published one, as a draft: everything the same, codes kept. */
export function nextOwnVersion(published: Definition): OwnDraft {
  const draft = { ...(published as unknown as OwnDraft), versionCode: `V${Number(/\d+$/.exec(published.versionCode)?.[0] ?? 1) + 1}` };
  return { ...draft, mappings: [{ fromVersion: published.versionCode, items: ownMapping(published, draft as unknown as Definition) }] };
}

/**
 * What became of the questions of a published version, by their codes. A question keeps its place in a trend when its words and its answers are
 * the same letter for letter; a norm or a guidance that changed leaves the figure itself as it was.
 */
export function ownMapping(published: Definition, next: Definition): ItemMapping[] {
  const [before, after] = [questions(published), questions(next)];
  return [
    ...[...before].map(([code, asked]): ItemMapping => {
      if (!after.has(code)) return { from: code, to: [], change: 'dropped', comparable: false };
      const same = after.get(code) === asked;
      return { from: code, to: [code], change: same ? 'same' : 'changed', comparable: same };
    }),
    ...[...after.keys()].filter((code) => !before.has(code)).map((code): ItemMapping => ({ from: null, to: [code], change: 'new', comparable: false })),
  ];
}

function questions({ instruments, scales }: Definition): Map<string, string> {
  const asked = ({ text, answer }: Item) => canonical({ text, answer, options: 'scale' in answer ? scales.find(({ code }) => code === answer.scale)?.options : null });
  return new Map(instruments.flatMap((each) => items(each)).map(({ item }) => [item.code, asked(item)]));
}

/** Equal values give equal text, whatever the order of their keys. */
const canonical = (value: unknown): string => JSON.stringify(value, (_, member: unknown) =>
  (typeof member === 'object' && member !== null && !Array.isArray(member) ? Object.fromEntries(Object.entries(member).toSorted(([one], [other]) => (one < other ? -1 : 1))) : member));
