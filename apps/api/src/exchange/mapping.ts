import { badField } from '../platform/index.ts';
import type { ImportField } from './fields.ts';

/** Per column the field it holds; null: the column is not read. */
export type Mapping = Record<string, string | null>;

const plain = (name: string): string => name.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]/g, '');

/** Proposes a field for each column by its heading, in Dutch or English; a field is proposed once. */
export function proposeMapping(columns: readonly string[], fields: readonly ImportField[]): Mapping {
  const taken = new Set<string>();
  const propose = (column: string): string | null => {
    const found = fields.find(({ field, label, aliases }) => !taken.has(field) && [field, label.nl, label.en, ...aliases].some((name) => plain(name) === plain(column)));
    if (found) taken.add(found.field);
    return found?.field ?? null;
  };
  return Object.fromEntries(columns.map((column) => [column, propose(column)]));
}

/** The mapping that the caller chose, with every column in it. Refuses unknown columns and fields, and a field that is chosen twice. */
export function givenMapping(given: unknown, columns: readonly string[], fields: readonly ImportField[]): Mapping {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw badField('mapping', { nl: 'heeft niet de juiste vorm', en: 'does not have the right form' }, { nl: 'per kolom de naam van een veld, of leeg', en: 'per column the name of a field, or nothing' });
  }
  const chosen = Object.entries(given).map(([column, field]): [string, unknown] => [column, field === '' ? null : field]);
  const names = fields.map(({ field }) => field);
  for (const [index, [column, field]] of chosen.entries()) {
    if (!columns.includes(column)) throw refuse(`kolom "${column}" staat niet in het bestand`, `column "${column}" is not in the file`, columns);
    if (field === null) continue;
    if (!names.includes(field as string)) throw refuse(`veld "${String(field)}" bestaat niet`, `there is no field "${String(field)}"`, names);
    if (chosen.findIndex((each) => each[1] === field) < index) throw refuse(`veld "${String(field)}" is twee keer gekozen`, `field "${String(field)}" is chosen twice`, ['1 ×']);
  }
  return { ...Object.fromEntries(columns.map((column) => [column, null])), ...Object.fromEntries(chosen) } as Mapping;
}

const refuse = (nl: string, en: string, accepted: readonly string[]) => badField('mapping', { nl, en }, { nl: accepted.join(', '), en: accepted.join(', ') });
