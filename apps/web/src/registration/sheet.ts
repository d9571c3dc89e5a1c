import type { Method, Progress } from './list.ts';
import type { Moment, Person } from './registration.operation.ts';
import type { Filling } from './useFilling.ts';

/** What every part of the form needs. */
export interface Sheet {
  method: Method;
  moment: Moment;
  persons: readonly Person[];
  /** What each person is called, by id. */
  names: ReadonlyMap<string, string>;
  mayWrite: boolean;
  filling: Filling;
  progress: Progress;
}
