import type { AppError } from '../errors/catalogue.ts';
import { badField, errors } from '../errors/errors.ts';

/** Far more than a page sends, and little enough that checking it keeps nobody else waiting. */
const MOST = { depth: 50, entries: 5_000, values: 100_000 } as const;

/**
 * What is wrong with the variables of an operation, whatever their types: a list, an object or a nesting too large, or a text that no
 * database keeps (U+0000, half a character). Undefined when nothing is.
 */
export function wrongVariables(variables: Record<string, unknown>): AppError | undefined {
  const left: { value: unknown; field: string; depth: number }[] = [{ value: variables, field: '', depth: 0 }];
  let values = 0;
  for (let each = left.pop(); each; each = left.pop()) {
    const { value, field, depth } = each;
    if (typeof value === 'string' && isUnkept(value)) return badField(field, { nl: 'bevat een teken dat niet bewaard kan worden', en: 'holds a character that cannot be stored' });
    if (typeof value !== 'object' || value === null) continue;
    const entries = Object.entries(value);
    values += entries.length;
    if (depth > MOST.depth) return errors.tooLarge({ limit: `depth ${MOST.depth}` }, field);
    if (entries.length > MOST.entries) return errors.tooLarge({ limit: `list ${MOST.entries}` }, field);
    if (values > MOST.values) return errors.tooLarge({ limit: `values ${MOST.values}` });
    for (const [name, inner] of entries) {
      if (isUnkept(name)) return badField(field, { nl: 'bevat een naam die niet bewaard kan worden', en: 'holds a name that cannot be stored' });
      left.push({ value: inner, field: field ? `${field}.${name}` : name, depth: depth + 1 });
    }
  }
  return undefined;
}

const isUnkept = (text: string): boolean => text.includes('\0') || !text.isWellFormed();
