import type { PersonKey } from '@getrouw/testing';
import type { World, Worlds } from './worlds.ts';

export interface Operation {
  /** Somebody at Spirit, or the licence holder, who holds the verb; needed where there are ids, or where several verbs open it. */
  by?: PersonKey;
  /** Arguments that are right, with ids of the own organisation. */
  variables?: (worlds: Worlds) => Record<string, unknown>;
  /** Sent as who answers a survey: by nobody, to an organisation. */
  visiting?: true;
  /** For each argument that is an id: one of another organisation. */
  foreign?: Readonly<Record<string, (radar: World) => string>>;
}

export const input = (given: (worlds: Worlds) => Record<string, unknown>) => (worlds: Worlds) => ({ input: given(worlds) });
