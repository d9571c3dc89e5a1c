import { randomUUIDv7 } from 'node:crypto';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A new id: UUID version 7, so that rows are stored in the order in which they were made. */
export const uuid = (): string => randomUUIDv7();

export const isUuid = (value: string): boolean => UUID.test(value);
