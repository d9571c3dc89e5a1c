import { z } from 'zod';

/** Codes never change meaning, also not between versions. */
export const code = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,39}$/);

/** A text on the screen. A provider's own instrument may have one language; released definitions have both. */
export const text = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });
export type Text = z.infer<typeof text>;
