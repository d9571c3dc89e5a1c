import { randomUUIDv7 } from 'node:crypto';

/** In one spelling only, as the database writes it: ids are compared as text, and two spellings of one id would pass for two. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A new id: UUID version 7, so that rows are stored in the order in which they were made. */
export const uuid = (): string => randomUUIDv7();

export const isUuid = (value: string): boolean => UUID.test(value);
