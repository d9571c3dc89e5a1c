import { createHash } from 'node:crypto';

/** JSON with sorted keys (RFC 8785): the database does not keep their order, and a hash must not depend on it. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
}

/** SHA-256 over the canonical JSON of a document, in hexadecimal. */
export const documentHash = (document: unknown): string => createHash('sha256').update(canonicalJson(document)).digest('hex');
