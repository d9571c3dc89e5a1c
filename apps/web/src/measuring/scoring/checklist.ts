import { type Definition, type Instrument, type Item, items, type Text } from '@getrouw/domain';
import type { AnswerPayload } from './payloads.ts';

export type Answers = Readonly<Record<string, AnswerPayload | undefined>>;
/** Per document whether it is there; absent: nobody looked yet. */
export type Documents = Readonly<Record<string, boolean | undefined>>;

const blank = (value: unknown): boolean => value === null || value === undefined || value === '';

/** Handing in needs an answer to it. */
export const isRequired = (item: Item): boolean => item.counts !== 'none' && !item.optional;

/** An answer can be marked as not fitting the family. */
export const marks = ({ policy }: Pick<Instrument, 'policy'>): boolean => policy.notApplicable === 'mark';

/** What a required item still needs: an answer, or, when it carries the mark, the remark that says why. */
export function lacks(item: Item, answer: AnswerPayload | undefined): 'answer' | 'remark' | null {
  if (isRequired(item) && blank(answer?.value)) return 'answer';
  return answer?.mark && blank(answer.remark?.trim()) ? 'remark' : null;
}

/** The items that keep the response from being handed in, in reading order. */
export function openItems(instrument: Instrument, answers: Answers): { item: Item; lacks: 'answer' | 'remark' }[] {
  return items(instrument).flatMap(({ item }) => {
    const lacking = lacks(item, answers[item.code]);
    return lacking ? [{ item, lacks: lacking }] : [];
  });
}

/** The next open item after this one, going round; when none is open the next that `commented` holds; undefined when there is none either. */
export function nextOpen(instrument: Instrument, answers: Answers, from?: string, commented: ReadonlySet<string> = new Set()): string | undefined {
  const codes = items(instrument).map(({ item }) => item.code);
  const open = new Set(openItems(instrument, answers).map(({ item }) => item.code));
  const start = from === undefined ? 0 : codes.indexOf(from) + 1;
  const round = [...codes.slice(start), ...codes.slice(0, start)];
  return round.find((code) => open.has(code)) ?? round.find((code) => commented.has(code));
}

/** The items where somebody else than the assessor had the last word. `comments` in the order they were written. */
export function unanswered(comments: readonly { itemCode: string | null; authorName: string }[], assessorName: string): ReadonlySet<string> {
  const last = new Map(comments.map(({ itemCode, authorName }) => [itemCode, authorName]));
  return new Set([...last].flatMap(([code, author]) => (code !== null && author !== assessorName ? [code] : [])));
}

/**
 * What an answer proposes for the text items that hang on it: their words where nothing stands yet,
 * and nothing again when the answer that proposed them is withdrawn.
 */
export function proposals(instrument: Instrument, itemCode: string, value: unknown, answers: Answers, locale: keyof Text): Record<string, string | null> {
  return Object.fromEntries(items(instrument).flatMap(({ item: { code, dependsOn, proposes } }): [string, string | null][] => {
    if (dependsOn !== itemCode || !proposes) return [];
    const current = answers[code]?.value;
    if (value === proposes.whenAnswer) return blank(current) ? [[code, proposes.value[locale]]] : [];
    return current === proposes.value.nl || current === proposes.value.en ? [[code, null]] : [];
  }));
}

/** The documents an item leans on that are not in the file, with whether the method requires them. */
export function missingFor(definition: Definition, item: Item, documents: Documents): Definition['documents'] {
  return definition.documents.filter(({ code }) => item.documents?.includes(code) && documents[code] === false);
}

/** The scoring rules about one item. */
export const rulesFor = (instrument: Instrument, itemCode: string): Text[] =>
  (instrument.scoringRules ?? []).filter(({ appliesTo }) => appliesTo?.includes(itemCode)).map(({ text }) => text);
