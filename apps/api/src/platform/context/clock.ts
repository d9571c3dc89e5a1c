/** Business time; replaced in tests. */
export interface Clock {
  now(): Date;
  /** The calendar date in the Netherlands, as YYYY-MM-DD. */
  today(): string;
}

export const CLOCK = Symbol('clock');

const amsterdam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** A clock that reads the time from `now`. */
export const clockOf = (now: () => Date): Clock => ({ now, today: () => amsterdam.format(now()) });

const DAY_MS = 86_400_000;
/** The time so many days ahead; in a demonstration, to see what is due then. */
export const clockAhead = (days: number): Clock => clockOf(() => new Date(Date.now() + days * DAY_MS));

export const systemClock = clockAhead(0);
