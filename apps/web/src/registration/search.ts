import type { Moment } from './registration.operation.ts';

const PARTS = ['waarom', 'oordeel'] as const;
/** Absent: filling in. */
export type Part = (typeof PARTS)[number];

export interface RegistrationSearch {
  deel?: Part | undefined;
  /** Absent: the start. */
  moment?: 'afsluiting' | undefined;
  /** The cell to go to. */
  vak?: string | undefined;
}

/** What the address says. */
export function searchOf({ deel, moment, vak }: Record<string, unknown>): RegistrationSearch {
  const part = PARTS.find((known) => known === deel);
  return { ...(part && { deel: part }), ...(moment === 'afsluiting' && { moment }), ...(typeof vak === 'string' && vak !== '' && { vak }) };
}

export const momentOf = ({ moment }: RegistrationSearch): Moment => (moment === 'afsluiting' ? 'close' : 'start');
