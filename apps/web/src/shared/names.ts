const TITLE = /\b(?:dhr|mevr|mw|mevrouw|meneer|de heer|mr|mrs|ms)\b\.?\s+\p{Lu}/iu;
/** A capital in the middle of a sentence, where Dutch and English write names. */
const CAPITAL_INSIDE = /(?:^|\s)\p{Ll}[\p{Ll}'-]*,?\s+\p{Lu}\p{Ll}+/u;

/** Whether a text may hold the name of a person. It warns and never refuses: organisations have capitals too. */
export const mayHoldName = (text: string): boolean => TITLE.test(text) || CAPITAL_INSIDE.test(text);
