import { describe, expect, it } from 'vitest';
import { chainWarnings, courseChain, type GoalChain } from './chain.ts';
import { catalogue } from './fixtures.ts';

const empty: GoalChain = { needs: [], activities: [], goals: [] };
const need = (domain: string) => ({ id: `need ${domain}`, domain, statedOn: '2026-01-05' });
const activity = (domain: string, goalId: string | null = null) => ({ id: `activity ${domain}`, domain, goalId });
const goal = (code: string | null, scored = true, evaluated = true) => ({ id: `goal ${code}`, code, scored, evaluated });
const warned = (chain: Partial<GoalChain>, of = catalogue) => chainWarnings(of, { ...empty, ...chain }).map(({ kind, domain, ids }) => [kind, domain, ...ids]);

describe('the chain from need to outcome', () => {
  it('is whole where each domain has a need, an activity and a scored goal', () => {
    expect(warned({ needs: [need('MONEY'), need('HOME')], activities: [activity('MONEY'), activity('HOME')], goals: [goal('INCOME'), goal('ROOM')] })).toEqual([]);
    expect(warned({})).toEqual([]);
  });

  it('breaks at a need without an activity, also where a goal stands', () => {
    expect(warned({ needs: [need('MONEY')], goals: [goal('INCOME')] })).toEqual([['need_without_activity', 'MONEY', 'need MONEY']]);
    expect(warned({ needs: [need('MONEY')], activities: [activity('HOME')], goals: [goal('ROOM')] })).toEqual([['need_without_activity', 'MONEY', 'need MONEY']]);
  });

  it('asks for a goal where the method has no activities', () => {
    const { activities: _, ...without } = catalogue;
    expect(warned({ needs: [need('MONEY'), need('HOME')], goals: [goal('ROOM')] }, without)).toEqual([['need_without_goal', 'MONEY', 'need MONEY']]);
  });

  it('breaks at an activity without a goal in its domain, unless it serves one', () => {
    expect(warned({ activities: [activity('MONEY'), activity('HOME')], goals: [goal('ROOM')] })).toEqual([['activity_without_goal', 'MONEY', 'activity MONEY']]);
    expect(warned({ activities: [activity('MONEY', 'goal null')], goals: [goal(null)] })).toEqual([]);
  });

  it('breaks at a goal that no evaluation scored, once there was one', () => {
    expect(warned({ goals: [goal('INCOME', false), goal('ROOM', false, false), goal('DEBTS')] })).toEqual([['goal_never_scored', 'MONEY', 'goal INCOME']]);
    expect(warned({ goals: [goal(null, false)] })).toEqual([['goal_never_scored', null, 'goal null']]);
  });

  it('says it in two languages, with the name of the domain', () => {
    const [broken] = chainWarnings(catalogue, { ...empty, needs: [need('HOME')] });
    expect(broken!.message).toMatchObject({ nl: expect.stringContaining('Wonen') as string, en: expect.stringContaining('Wonen') as string });
  });

  it('gives the rules of the course loose activities and since when needs have neither', () => {
    expect(courseChain(catalogue, { needs: [need('MONEY'), need('HOME')], activities: [activity('HOME')], goals: [] })).toEqual({ activitiesWithoutGoal: 1, needsWithoutEither: ['2026-01-05'] });
    expect(courseChain(catalogue, { needs: [need('HOME')], activities: [activity('HOME', 'g')], goals: [goal('ROOM')] })).toEqual({ activitiesWithoutGoal: 0, needsWithoutEither: [] });
  });
});
