import { describe, expect, it } from 'vitest';
import { checkScore, type ScoreContext, type ScoreInput, scoresOn } from './check-score.ts';
import { catalogue } from './fixtures.ts';

const input: ScoreInput = { rater: 'client', score: 1, unknown: false, words: null };
const context = { goal: { scale: 'gas', setOn: '2026-03-10', endedOn: null }, heldOn: '2026-06-10' } as const;
const check = (over: Partial<ScoreInput>, goal: Partial<ScoreContext['goal']> = {}, heldOn = context.heldOn as string) => checkScore(catalogue, { ...input, ...over }, { goal: { ...context.goal, ...goal }, heldOn });

describe('a score', () => {
  it('can be given on the day on which the goal was set, and on the day on which it ended', () => {
    expect(check({}, {}, '2026-03-10').problems).toEqual([]);
    expect(check({}, { endedOn: '2026-06-10' }).problems).toEqual([]);
    expect(check({ score: null }).problems).toEqual([]);
    expect(check({ score: null, unknown: true }).problems).toEqual([]);
  });

  it.each<[string, Partial<ScoreInput>, Partial<ScoreContext['goal']>, string, keyof ScoreInput, string]>([
    ['before the goal existed', {}, {}, '2026-03-09', 'score', '2026-03-10 or later'],
    ['after the goal had ended', {}, { endedOn: '2026-06-09' }, '2026-06-10', 'score', 'up to 2026-06-09'],
    ['off the scale', { score: 3 }, {}, '2026-06-10', 'score', '-2, -1, 0, 1, 2'],
    ['between the steps', { score: 0.5 }, {}, '2026-06-10', 'score', '-2, -1, 0, 1, 2'],
    ['off the scale of 0 to 10', { score: 11 }, { scale: 'ten' }, '2026-06-10', 'score', '0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10'],
    ['that is unknown as well', { unknown: true }, {}, '2026-06-10', 'unknown', 'One of the two'],
    ['of somebody who does not score in this method', { rater: 'together' }, {}, '2026-06-10', 'rater', 'client, professional, network'],
    ['with too many words', { words: 'a'.repeat(1001) }, {}, '2026-06-10', 'words', 'At most 1000'],
  ])('%s is refused', (_, over, goal, heldOn, field, accepted) => {
    const { problems } = check(over, goal, heldOn);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ field, accepted: { en: expect.stringContaining(accepted) as string } });
    expect(problems[0]!.message.nl).not.toBe(problems[0]!.message.en);
  });

  it('of -2 asks for words and is kept without them', () => {
    expect(check({ score: -2 })).toEqual({ problems: [], asksWords: true });
    expect(check({ score: -2, words: ' ' }).asksWords).toBe(true);
    expect(check({ score: -2, words: 'Uit huis gezet' }).asksWords).toBe(false);
    expect(check({ score: -1 }).asksWords).toBe(false);
    expect(check({ score: 0 }, { scale: 'ten' }).asksWords).toBe(false);
  });

  it('is one of those on the scale, the lowest first', () => {
    expect(scoresOn(catalogue, 'gas')).toEqual([-2, -1, 0, 1, 2]);
    expect(scoresOn(catalogue, 'ten')).toHaveLength(11);
  });
});
