/** A state machine as a table: per state, what each event leads to. A state without events is final. */
export type Machine<State extends string = string> = Readonly<Record<State, Readonly<Record<string, State>>>>;

/** A round. The first assignment starts scoring; until then the draw can be made again. A survey, which draws nobody, starts at once. Reopening begins a new edition, of an imported round with more importing. */
export const ROUND_MACHINE = {
  planned: { draw: 'drawn', start: 'scoring' },
  drawn: { draw: 'drawn', assign: 'scoring' },
  scoring: { assign: 'scoring', close: 'closed' },
  closed: { reopen: 'scoring', reopen_import: 'drawn' },
} as const satisfies Machine<'planned' | 'drawn' | 'scoring' | 'closed'>;
export type RoundState = keyof typeof ROUND_MACHINE;

/**
 * A response. A returned one can be handed in again unchanged, when the thread answers the reviewer's question.
 * An approved one is reconsidered in a reopened round only.
 * Until its round closes the family can object to outsiders, which ends the response of an outsider in any state.
 */
export const RESPONSE_MACHINE = {
  assigned: { answer: 'in_progress', leave_out: 'left_out', object: 'left_out' },
  in_progress: { answer: 'in_progress', submit: 'submitted', leave_out: 'left_out', object: 'left_out' },
  submitted: { approve: 'approved', return: 'returned', leave_out: 'left_out', object: 'left_out' },
  returned: { answer: 'in_progress', submit: 'submitted', leave_out: 'left_out', object: 'left_out' },
  approved: { reconsider: 'returned', object: 'left_out' },
  left_out: {},
} as const satisfies Machine<'assigned' | 'in_progress' | 'submitted' | 'returned' | 'approved' | 'left_out'>;
export type ResponseState = keyof typeof RESPONSE_MACHINE;

/** The state an event leads to; undefined when the event is not possible in this state. */
export function transition<State extends string>(machine: Machine<State>, state: State, event: string): State | undefined {
  const row = machine[state];
  return Object.hasOwn(row, event) ? row[event] : undefined;
}

/** The events that are possible in a state. */
export function eventsOf<State extends string>(machine: Machine<State>, state: State): string[] {
  return Object.keys(machine[state]);
}
