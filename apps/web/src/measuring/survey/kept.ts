/** Codes of surveys that were begun in this browser and not handed in, per organisation. They are kept nowhere else. */
export interface Kept {
  code: string;
  roundName: string;
  /** The respondent, where answers are not anonymous. */
  of: string | null;
  /** What the code is being exchanged for; null once the API has answered. While it is there the same code is sent again. */
  pending: string | null;
}

const keyOf = (organisation: string) => `getrouw.survey.${organisation}`;
const OPEN = 'getrouw.survey.open';

/** A browser may keep nothing, or refuse to: then the page goes on without. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

export const keptCodes = (organisation: string): Kept[] => attempt(() => JSON.parse(localStorage.getItem(keyOf(organisation)) ?? '[]') as Kept[]) ?? [];

const write = (organisation: string, kept: Kept[]): void => attempt(() => (
  kept.length > 0 ? localStorage.setItem(keyOf(organisation), JSON.stringify(kept)) : localStorage.removeItem(keyOf(organisation))));

export function keep(organisation: string, kept: Kept): void {
  write(organisation, [...keptCodes(organisation).filter(({ code }) => code !== kept.code), kept]);
}

export function forget(organisation: string, code: string): void {
  write(organisation, keptCodes(organisation).filter((kept) => kept.code !== code));
}

/** The code that this tab has open, so that loading the page again goes on where one was. */
export const openIn = (organisation: string): string | null => attempt(() => sessionStorage.getItem(`${OPEN}.${organisation}`)) ?? null;

export function openHere(organisation: string, code: string | null): void {
  attempt(() => (code === null ? sessionStorage.removeItem(`${OPEN}.${organisation}`) : sessionStorage.setItem(`${OPEN}.${organisation}`, code)));
}
