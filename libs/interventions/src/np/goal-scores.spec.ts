import { goalResults, type OutcomeCase, type OutcomeTrajectory } from '@getrouw/domain';
import { describe, expect, it } from 'vitest';
import { studiedScores } from './goal-scores.ts';
import { np } from './np.ts';
import { studiedYouths } from './youths.ts';

const nothing = { variant: 'NP-PREV', siteId: null, teamId: null, satisfaction: [], needs: [], milestones: [], registered: { start: {}, close: {} }, plan: true, finalReport: true } as const;
const day = (month: number) => `${2015 + Math.floor(month / 12)}-${String(month % 12 + 1).padStart(2, '0')}-01`;

/** A youth of the study: an evaluation after the first trajectory, and one at the end. */
const cases = studiedYouths.map(({ clientNumber, trajectories: count, endedEarly }): OutcomeCase => {
  const own = studiedScores.filter((score) => score.clientNumber === clientNumber);
  const at = (moment: 'first' | 'end') => Object.fromEntries(own.flatMap(({ goal, ...scores }) => (scores[moment] === null ? [] : [[goal, { client: scores[moment], professional: scores[moment] }]])));
  return {
    id: clientNumber,
    goals: own.map(({ goal }) => ({ id: goal, code: goal, setOn: day(9) })),
    trajectories: Array.from({ length: count }, (_, index): OutcomeTrajectory => ({
      ...nothing, id: `${clientNumber}-${index + 1}`, startedOn: day(9 + 3 * index), endedOn: day(12 + 3 * index), opening: index === 0 ? 'start' : 'follow_up',
      closingReason: index === count - 1 && endedEarly ? 'NP-CR-NO-SHOW' : 'NP-CR-PLAN',
      evaluations: [
        ...(index === 0 ? [{ heldOn: day(11), scores: at('first') }] : []),
        ...(index === count - 1 ? [{ heldOn: day(12 + 3 * index), scores: at('end') }] : []),
      ],
    })),
  };
});

describe('the rebuilt goal scores', () => {
  it('are 3,929 of 764 youths, on the 21 goals of annex 15', () => {
    expect(studiedScores.flatMap(({ first, end }) => [first, end]).filter((score) => score !== null)).toHaveLength(3929);
    expect(new Set(studiedScores.map(({ clientNumber }) => clientNumber)).size).toBe(764);
    expect(new Set(studiedScores.map(({ goal }) => goal)).size).toBe(21);
    expect(studiedScores.every(({ first, end }) => [first, end].every((score) => score === null || (score >= -2 && score <= 2)))).toBe(true);
  });

  it('give annex 15: 248 figures, 0 deviating, 2 unreachable', () => {
    const { rows, cases: judged } = goalResults(np, cases, { minimum: 0 });
    expect(judged).toHaveLength(935);
    const figures = np.goalCatalogue!.references![0]!.figures.filter(({ group }) => group !== undefined);
    const [unreachable, reachable] = [figures.filter((figure) => figure.unreachable), figures.filter((figure) => !figure.unreachable)];
    const deviating = reachable.flatMap(({ goal, moment, group, n, mean, decimals }) => {
      const cell = rows.find((row) => row.goal === goal && row.group === group)![moment];
      if (cell.hidden) return [`${goal} ${group} ${moment} hidden`];
      const isNear = cell.mean !== null && Math.abs(cell.mean - mean) <= 0.5 * 10 ** -decimals + 1e-9;
      return [...(cell.n === n ? [] : [`${goal} ${group} ${moment}: N ${cell.n}, printed ${n}`]), ...(isNear ? [] : [`${goal} ${group} ${moment}: M ${cell.mean}, printed ${mean}`])];
    });
    expect(deviating).toEqual([]);
    expect(`${2 * reachable.length} figures, ${deviating.length} deviating, ${unreachable.length} unreachable`).toBe('248 figures, 0 deviating, 2 unreachable');
  });

  it.each([[28, 4.05], [38, 4.59]])('cannot have a mean of %i whole scores that is printed as %f', (n, mean) => {
    const sums = Array.from({ length: 5 * n + 1 }, (_, sum) => sum);
    expect(sums.some((sum) => Math.abs(sum / n - mean) <= 0.005 + 1e-9)).toBe(false);
  });
});
