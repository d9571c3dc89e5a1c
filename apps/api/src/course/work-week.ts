const HOUR = 7;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const amsterdam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', hourCycle: 'h23' });

export interface WorkWeek {
  /** As `2026-W09`, the ISO week. */
  code: string;
  /** From then on the mail is of no use. */
  until: Date;
}

/**
 * The week whose mail may go out: from Monday seven o'clock in the Netherlands, and after a standstill until the end of Wednesday; null at any other time. It
 * goes by the clock on the wall, so the nights in which that is put forward or back neither skip a week nor count one twice.
 */
export function weekOf(now: Date): WorkWeek | null {
  const { year, month, day, hour } = Object.fromEntries(amsterdam.formatToParts(now).map(({ type, value }) => [type, Number(value)])) as Record<'year' | 'month' | 'day' | 'hour', number>;
  const date = Date.UTC(year, month - 1, day);
  const weekday = (new Date(date).getUTCDay() + 6) % 7; // Monday is 0
  if (weekday > 2 || (weekday === 0 && hour < HOUR)) return null;
  const thursday = new Date(date + (3 - weekday) * DAY_MS);
  const number = Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / (7 * DAY_MS)) + 1;
  return { code: `${thursday.getUTCFullYear()}-W${String(number).padStart(2, '0')}`, until: new Date(date + (3 - weekday) * DAY_MS - HOUR_MS) };
}
