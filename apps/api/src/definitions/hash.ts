import { createHash } from 'node:crypto';
import { canonicalJson } from '@getrouw/domain';

/** SHA-256 over the canonical JSON of a document, in hexadecimal. */
export const documentHash = (document: unknown): string => createHash('sha256').update(canonicalJson(document)).digest('hex');
