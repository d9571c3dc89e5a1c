import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { badField } from '../platform/index.ts';

/** argon2id with 19 MiB, two passes, one lane: the first choice of the OWASP Password Storage Cheat Sheet. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const LEAST = 12;
/** Longer than any sentence people type; hashing has a price. */
const MOST = 200;
/** zxcvbn's third of five: at least 10^8 guesses. */
const SAFE_SCORE = 3;

const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

const ACCEPTED = { nl: `${LEAST} tot ${MOST} tekens, bijvoorbeeld een zin van een paar woorden`, en: `${LEAST} to ${MOST} characters, for example a sentence of a few words` };

/** Refuses a password that is short or easy to guess, also from what is known about the person. Asks no one outside. */
export function refuseWeakPassword(password: string, about: readonly string[], field = 'password'): void {
  const length = [...password].length;
  if (length < LEAST) throw badField(field, { nl: 'is te kort', en: 'is too short' }, ACCEPTED);
  if (length > MOST) throw badField(field, { nl: 'is te lang', en: 'is too long' }, ACCEPTED);
  const known = about.flatMap((text) => [text, text.replaceAll(' ', ''), ...text.split(/[^\p{L}\p{N}]+/u)]).filter((word) => word.length > 2);
  if (estimator.check(password, known).score < SAFE_SCORE) {
    throw badField(field, { nl: 'is makkelijk te raden', en: 'is easy to guess' }, ACCEPTED);
  }
}

/** The text to keep instead of a password. */
export const hashPassword = (password: string): Promise<string> => hash(password, COST);

let nobodys: Promise<string> | undefined;

/** Whether the password is the one that was hashed. Without a hash it takes as long and says no. */
export async function isPassword(password: string, kept: string | undefined): Promise<boolean> {
  const matches = await verify(kept ?? await (nobodys ??= hashPassword(randomBytes(24).toString('base64'))), password);
  return kept !== undefined && matches;
}
