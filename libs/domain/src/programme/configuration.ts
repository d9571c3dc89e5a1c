import { z } from 'zod';
import { code, item, type Definition, type Instrument, policy } from '../instrument/language.ts';
import { codesOf } from '../instrument/problems.ts';

/** What a provider writes itself is read beside a question, not as a book. */
const words = z.string().min(1).max(2000);
const ownText = z.strictObject({ nl: words, en: words });

/** Who decided on a deviation, when and why. The day and the person are filled in by who keeps the configuration. */
const decision = {
  reason: z.string().max(2000),
  decidedOn: z.string(),
  decidedBy: z.string(),
};
export interface Decision { reason: string; decidedOn: string; decidedBy: string }

/** How much of what is handed in a second person looks at. */
export const reviewSetting = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('all') }),
  /** A drawn share of the cases; the others are done when they are handed in. */
  z.strictObject({ mode: z.literal('share'), percent: z.number().int().min(1).max(99) }),
  /** Only what raises a question: a mark, a remark, a missing mandatory document. */
  z.strictObject({ mode: z.literal('questions') }),
]);
export type ReviewSetting = z.infer<typeof reviewSetting>;

export const instrumentSettings = z.strictObject({
  instrument: code,
  /** Null: it is in use. */
  outOfUse: z.strictObject(decision).nullable(),
  rhythm: policy.shape.rhythms.element,
  /** Families in a sample; null: what the method proposes. */
  sampleSize: z.number().int().min(1).max(10_000).nullable(),
  /** outside: only assessors from outside the organisation; independent: everybody who had no part in the help. */
  assessors: z.enum(['outside', 'independent']),
  review: reviewSetting,
  /** Percent of the drawn cases that a second assessor scores too, never less than the method asks; absent: what the method asks. */
  secondPercent: z.number().int().min(0).max(100).optional(),
  /** Documents that must be there here and need not in the licensed version. */
  addedDocuments: z.array(z.strictObject({ document: code, ...decision })),
  /** Mandatory documents that are not asked here. */
  droppedDocuments: z.array(z.strictObject({ document: code, ...decision })),
  raisedNorms: z.array(z.strictObject({ item: code, atLeastPercent: z.number().int().min(1).max(100), ...decision })),
  /** Own questions, after the licensed ones of their section. */
  ownItems: z.array(z.strictObject({ section: code, item: item.extend({ text: ownText, guidance: ownText.optional() }), ...decision })),
  /** Own words beside the licensed guidance. */
  ownGuidance: z.array(z.strictObject({ item: code, guidance: ownText, ...decision })),
  switchedOff: z.array(z.strictObject({ item: code, ...decision })),
  /** Questions that are off by default and asked here; the reason is the ground on which that may be. Absent: none. */
  switchedOn: z.array(z.strictObject({ item: code, ...decision })).optional(),
});
export type InstrumentSettings = z.infer<typeof instrumentSettings>;

/** What a provider chooses within a licensed version, and where it deviates from it. */
export const configuration = z.strictObject({
  teamIds: z.array(z.string()),
  variants: z.array(code),
  modules: z.array(code),
  instruments: z.array(instrumentSettings),
});
export type Configuration = z.infer<typeof configuration>;

/** The version as licensed: everything in use, nothing changed. */
export function licensedConfiguration(definition: Definition, teamIds: readonly string[]): Configuration {
  return {
    teamIds: [...teamIds],
    variants: codesOf(definition.variants),
    modules: codesOf(definition.modules),
    instruments: definition.instruments.map(licensedSettings),
  };
}

export function licensedSettings({ code: instrument, policy: { rhythms, reviewPercent } }: Instrument): InstrumentSettings {
  return {
    instrument,
    outOfUse: null,
    rhythm: rhythms[0]!,
    sampleSize: null,
    assessors: 'independent',
    review: reviewPercent > 0 && reviewPercent < 100 ? { mode: 'share', percent: reviewPercent } : { mode: 'all' },
    addedDocuments: [], droppedDocuments: [], raisedNorms: [], ownItems: [], ownGuidance: [], switchedOff: [],
  };
}
