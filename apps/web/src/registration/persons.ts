import { ageAt } from '@getrouw/domain';
import type { Locale } from '../shared/locale.ts';

const QUARTERS = ['', '¼', '½', '¾'];

/** An age in words, in quarters where it is. */
export function ageText(born: string | null, startedOn: string, locale: Locale): string | null {
  if (!born) return null;
  const age = ageAt(born, startedOn);
  if (age < 0) return null;
  const whole = Math.floor(age);
  const quarter = QUARTERS[Math.round((age - whole) * 4)]!;
  const number = `${whole > 0 || quarter === '' ? whole : ''}${quarter}`;
  return locale === 'nl' ? `${number} jaar` : `${number} ${age === 1 ? 'year' : 'years'}`;
}
