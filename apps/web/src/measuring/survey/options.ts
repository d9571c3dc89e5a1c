import type { Definition, Item } from '@getrouw/domain';
import { optionsOf } from '../../shared/instrument.ts';
import type { Locale } from '../../shared/locale.ts';

export interface Option { value: string; label: string; number: string; shortcut: string | undefined }

/** The answers to a statement: those on its scale by their number, and those beside it. */
export function scaleOptions(definition: Definition, item: Item, locale: Locale): { points: Option[]; beside: Option[] } {
  const options = item.answer.kind === 'scale' ? optionsOf(definition, item) : [];
  const [points, beside] = [options.filter(({ value }) => value !== undefined), options.filter(({ value }) => value === undefined)];
  return {
    points: points.map(({ code, label, value }) => ({ value: code, label: label[locale], number: String(value), shortcut: String(value).length === 1 ? String(value) : undefined })),
    beside: beside.map(({ code, label }, index) => ({ value: code, label: label[locale], number: '', shortcut: index === 0 ? '0' : undefined })),
  };
}
