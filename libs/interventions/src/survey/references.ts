import type { ReferenceFigure, Text } from '@getrouw/domain';

/** What is said about printed figures: the Dutch words, the English words, and the places as part and group. */
export type Said = readonly (readonly [nl: string, en: string, ...places: string[]])[];

const byPlace = (said: Said): ReadonlyMap<string, Text> => new Map(said.flatMap(([nl, en, ...places]) => places.map((place) => [place, { nl, en }] as const)));

/** Makes figures as printed, each with what is doubtful or impossible about it. */
export function printedFigures(doubts: Said, impossible: Said) {
  const [doubtful, unreachable] = [byPlace(doubts), byPlace(impossible)];
  return (of: string, group: string, printed: Omit<ReferenceFigure, 'of' | 'group' | 'doubtful' | 'unreachable'>): ReferenceFigure => {
    const [doubt, whyNot] = [doubtful.get(`${of} ${group}`), unreachable.get(`${of} ${group}`)];
    return { of, group, ...printed, ...(doubt && { doubtful: doubt }), ...(whyNot && { unreachable: whyNot }) };
  };
}
