import { z } from 'zod';
import { code, text } from './text.ts';

/** A printed figure of one item, section or factor in one group of respondents. Numbers stand as printed. */
const figure = z.strictObject({
  /** The item, section or factor it is about. */
  of: code,
  group: code,
  mean: z.number().optional(),
  sd: z.number().min(0).optional(),
  alpha: z.number().max(1).optional(),
  /** How many answered, where that is printed. */
  n: z.number().int().min(0).optional(),
  /** How many decimals are printed. */
  decimals: z.union([z.literal(1), z.literal(2)]),
  /** What is printed in words instead of a number. */
  words: text.optional(),
  /** Why the figure may be wrong. */
  doubtful: text.optional(),
  /** Why no set of whole answers gives this figure. */
  unreachable: text.optional(),
});
export type ReferenceFigure = z.infer<typeof figure>;

/** What a study published about an instrument: to lay beside own results, never a norm. */
export const reference = z.strictObject({
  code,
  name: text,
  source: text,
  note: text.optional(),
  groups: z.array(z.strictObject({ code, name: text, respondents: z.number().int().positive() })).min(1),
  figures: z.array(figure).min(1),
});
export type Reference = z.infer<typeof reference>;
