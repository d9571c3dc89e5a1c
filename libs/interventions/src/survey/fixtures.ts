import type { Definition, Instrument, ReferenceFigure, Text } from '@getrouw/domain';

/** Every text in a part of a definition. */
export function texts(part: unknown): Text[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('nl' in part && 'en' in part) return [part as Text];
  return Object.values(part).flatMap(texts);
}

/** The only survey of a pack. */
export function surveyOf({ instruments: [survey], versionCode }: Definition): Instrument {
  if (!survey) throw new Error(`${versionCode} has no survey`);
  return survey;
}

export const figuresOf = (survey: Instrument, code: string): readonly ReferenceFigure[] => survey.references?.find((each) => each.code === code)?.figures ?? [];

/** How many means and deviations are printed in these figures. */
export const printed = (figures: readonly ReferenceFigure[]): number => figures.reduce((sum, { mean, sd }) => sum + (mean === undefined ? 0 : 1) + (sd === undefined ? 0 : 1), 0);
