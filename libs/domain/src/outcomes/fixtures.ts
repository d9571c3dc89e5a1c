import type { OutcomeCase, OutcomeTrajectory } from './case.ts';

/** An ended trajectory of three months in which nothing else is known. */
export const trajectory = (over: Partial<OutcomeTrajectory> = {}): OutcomeTrajectory => ({
  id: 'T1', startedOn: '2026-01-01', endedOn: '2026-04-01', variant: null, opening: 'start', closingReason: 'DONE', siteId: 'S', teamId: 'T',
  evaluations: [], satisfaction: [], needs: [], milestones: [], registered: { start: {}, close: {} }, plan: false, finalReport: false, ...over,
});

export const evaluation = (heldOn: string, scores: Readonly<Record<string, number>>): OutcomeTrajectory['evaluations'][number] =>
  ({ heldOn, scores: Object.fromEntries(Object.entries(scores).map(([goal, client]) => [goal, { client }])) });

export const outcomeCase = (id: string, trajectories: readonly OutcomeTrajectory[], codes: Readonly<Record<string, string | null>> = {}): OutcomeCase =>
  ({ id, trajectories, goals: Object.entries(codes).map(([goal, code]) => ({ id: goal, code, setOn: '2026-01-01' })) });

/** So many cases with ids of their own. */
export const many = (count: number, make: (id: string) => OutcomeCase): OutcomeCase[] => Array.from({ length: count }, (_, index) => make(`C${index + 1}`));
