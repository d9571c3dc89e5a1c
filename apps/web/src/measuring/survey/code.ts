/** Letters and figures that nobody takes for one another. 32 of them, so that five bits make one and none is likelier. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const OWN = 16;
const MEETING = 8;

/** A new code by which a survey is opened again: 80 bits at random. */
export const newCode = (): string => Array.from(crypto.getRandomValues(new Uint8Array(OWN)), (byte) => ALPHABET[byte % ALPHABET.length]).join('');

/** A code as it was typed or read aloud, without what stands between its letters. */
export const plain = (typed: string): string => typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');

/** In groups of four, as it is shown. */
export const grouped = (code: string): string => plain(code).match(/.{1,4}/g)?.join('-') ?? '';

/** What a typed code can be: one's own, that of a team meeting, or none. */
export function kindOf(typed: string): 'own' | 'meeting' | null {
  const { length } = plain(typed);
  if (![...plain(typed)].every((letter) => ALPHABET.includes(letter))) return null;
  return length === OWN ? 'own' : length === MEETING ? 'meeting' : null;
}
