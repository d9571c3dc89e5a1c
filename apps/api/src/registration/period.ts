import { badField } from '../platform/index.ts';

/** Refuses a period that ends before it begins. */
export function periodInOrder(from: string | null, until: string | null): void {
  if (from && until && until < from) throw badField('until', { nl: 'ligt voor het begin van de periode', en: 'is before the start of the period' }, { nl: `${from} of later`, en: `${from} or later` });
}
