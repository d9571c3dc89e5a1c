import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCKER_TEXTS, blockers } from './blockers.ts';
import { independenceConflict } from './independence.ts';
import { eventsOf, type Machine, RESPONSE_MACHINE, type ResponseState, ROUND_MACHINE, transition } from './machines.ts';

const machines: [string, Machine][] = [['round', ROUND_MACHINE], ['response', RESPONSE_MACHINE]];

/** The states an observer sees when events arrive, impossible ones being ignored. */
function run<S extends string>(machine: Machine<S>, start: S, events: readonly string[]): S[] {
  return events.reduce<S[]>((states, event) => [...states, transition(machine, states.at(-1)!, event) ?? states.at(-1)!], [start]);
}

describe('the way of a round', () => {
  it('goes from planned over drawn and scoring to closed', () => {
    expect(run(ROUND_MACHINE, 'planned', ['draw', 'assign', 'close'])).toEqual(['planned', 'drawn', 'scoring', 'closed']);
  });

  it('goes on scoring, or importing, once it is reopened', () => {
    expect(transition(ROUND_MACHINE, 'closed', 'reopen')).toBe('scoring');
    expect(transition(ROUND_MACHINE, 'closed', 'reopen_import')).toBe('drawn');
    expect(transition(ROUND_MACHINE, 'scoring', 'reopen')).toBeUndefined();
  });

  it('allows a new draw until the first case is assigned', () => {
    expect(transition(ROUND_MACHINE, 'drawn', 'draw')).toBe('drawn');
    expect(transition(ROUND_MACHINE, 'scoring', 'draw')).toBeUndefined();
  });

  it('does not close before scoring', () => {
    expect(transition(ROUND_MACHINE, 'planned', 'close')).toBeUndefined();
    expect(transition(ROUND_MACHINE, 'drawn', 'close')).toBeUndefined();
  });
});

describe('the way of a response', () => {
  it('can be returned and handed in again before it is approved', () => {
    expect(run(RESPONSE_MACHINE, 'assigned', ['answer', 'submit', 'return', 'answer', 'submit', 'approve']))
      .toEqual(['assigned', 'in_progress', 'submitted', 'returned', 'in_progress', 'submitted', 'approved']);
  });

  it('takes no answers while it waits for review or after', () => {
    const closed = (Object.keys(RESPONSE_MACHINE) as ResponseState[]).filter((state) => !eventsOf(RESPONSE_MACHINE, state).includes('answer'));
    expect(closed).toEqual(['submitted', 'approved', 'left_out']);
  });

  it.each(['assigned', 'in_progress', 'submitted', 'returned'] as const)('can end as left out while it is %s', (state) => {
    expect(transition(RESPONSE_MACHINE, state, 'leave_out')).toBe('left_out');
  });

  it('cannot be left out once approved', () => {
    expect(transition(RESPONSE_MACHINE, 'approved', 'leave_out')).toBeUndefined();
  });

  it('ends in any state when the family objects to the outsider who scores it', () => {
    for (const state of ['assigned', 'in_progress', 'submitted', 'returned', 'approved'] as const) expect(transition(RESPONSE_MACHINE, state, 'object')).toBe('left_out');
  });
});

describe.each(machines)('the %s machine', (_, machine) => {
  const states = Object.keys(machine);
  /** Reopening begins a new edition: within one, nothing leaves a final state. */
  const within = (state: string) => eventsOf(machine, state).filter((event) => !event.startsWith('reopen'));
  const final = states.filter((state) => within(state).length === 0);
  const events = [...new Set(states.flatMap(within)), 'toString', 'unknown'];

  it('leads to known states only', () => {
    for (const state of states) {
      for (const event of eventsOf(machine, state)) expect(states).toContain(transition(machine, state, event));
    }
  });

  it('never leaves a final state, whatever happens', () => {
    expect(final).not.toEqual([]);
    fc.assert(fc.property(fc.constantFrom(...states), fc.array(fc.constantFrom(...events)), (start, sequence) => {
      const seen = run(machine, start, sequence);
      const left = seen.filter((state, index) => index > 0 && final.includes(seen[index - 1]!) && state !== seen[index - 1]);
      expect(left).toEqual([]);
    }));
  });

  it('can reach a final state from everywhere', () => {
    for (const state of states) {
      const reached = new Set([state]);
      for (const each of reached) for (const event of eventsOf(machine, each)) reached.add(transition(machine, each, event)!);
      expect([...reached].some((each) => final.includes(each))).toBe(true);
    }
  });
});

describe('independence', () => {
  it.each([
    [true, true, 'helped_family'],
    [true, false, 'helped_family'],
    [false, true, 'works_in_team'],
    [false, false, null],
  ])('helped the family: %s, works in the team: %s, gives %s', (helpedFamily, worksInTeam, expected) => {
    expect(independenceConflict({ helpedFamily, worksInTeam })).toBe(expected);
  });
});

describe('what blocks closing a round', () => {
  const drawn = (...states: (ResponseState | null)[]) => blockers(states.map((state) => ({ state }))).map(({ code }) => code);

  it('is every case that is neither approved nor left out, with why', () => {
    expect(drawn(null, 'assigned', 'in_progress', 'submitted', 'returned', 'approved', 'left_out'))
      .toEqual(['not_assigned', 'not_started', 'not_submitted', 'not_reviewed', 'returned']);
  });

  it('is no handed-in case that needs no review, and one that was returned all the same', () => {
    const cases = [{ state: 'submitted', needsReview: false }, { state: 'submitted', needsReview: true }, { state: 'returned', needsReview: false }] as const;
    expect(blockers(cases).map(({ code }) => code)).toEqual(['not_reviewed', 'returned']);
  });

  it('is nothing once all are approved or left out', () => {
    expect(drawn('approved', 'left_out', 'approved')).toEqual([]);
  });

  it('is a second opinion that is asked and not in, and a difference without a final answer', () => {
    const approved = { state: 'approved', second: true } as const;
    const cases = [
      approved, { ...approved, secondState: 'in_progress' }, { ...approved, secondState: 'submitted' }, { ...approved, secondState: 'submitted', openDifferences: 2 },
      { state: 'approved', second: false }, { state: 'left_out', second: true, openDifferences: 1 }, { state: 'submitted', second: true },
    ] as const;
    expect(blockers(cases).map(({ code }) => code)).toEqual(['second_not_assigned', 'second_not_submitted', 'differences', 'not_reviewed', 'second_not_assigned']);
  });

  it('names the case it is about', () => {
    expect(blockers([{ caseId: 'c1', state: 'returned' as const }])).toEqual([{ case: { caseId: 'c1', state: 'returned' }, code: 'returned' }]);
  });

  it.each(Object.entries(BLOCKER_TEXTS))('%s has a text in both languages', (_, text) => {
    expect(text.nl).not.toBe('');
    expect(text.en).not.toBe('');
  });
});
