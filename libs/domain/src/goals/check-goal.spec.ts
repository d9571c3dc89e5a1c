import { describe, expect, it } from 'vitest';
import { advisedGoals, goalsAdvice } from './advice.ts';
import { checkGoal, type GoalInput, isSmart } from './check-goal.ts';
import { catalogue, method } from './fixtures.ts';

const goal: GoalInput = {
  words: 'Ik heb een kamer voor mezelf', code: 'ROOM', whose: 'youth', setOn: '2026-03-10', term: 'short', dueOn: '2026-06-10', scale: 'gas', zeroPoint: 'Slaapt bij vrienden', zeroValue: null,
  weight: null, checked: { SMART: ['S'] }, anchors: { '2': 'Woont er', '-2': 'Slaapt op straat' },
};
const problems = (over: Partial<GoalInput>) => checkGoal(method, { ...goal, ...over }, { today: '2026-04-01', notBefore: '2026-03-01' });

describe('a goal', () => {
  it.each<Partial<GoalInput>>([
    {}, { words: null }, { words: '  ' }, { code: null }, { term: null, dueOn: null, zeroPoint: null, checked: {}, anchors: {} }, { setOn: '2026-03-01' }, { setOn: '2026-04-01' }, { dueOn: '2026-03-10' },
    { weight: 0.5 }, { weight: 100 }, { scale: 'ten', zeroValue: 0, anchors: {} }, { scale: 'ten', zeroValue: 10, anchors: {} }, { checked: { MAGIE: ['M'], SMART: [] } },
  ])('can be kept with %j', (over) => {
    expect(problems(over)).toEqual([]);
  });

  it.each<[Partial<GoalInput>, keyof GoalInput, message: string, accepted: string]>([
    [{ words: ' ', code: null }, 'words', 'no own words and no goal', 'One of the two'],
    [{ code: 'RST-G-K1' }, 'code', 'RST-G-K1 is not a goal of this method', 'Accepted are: INCOME, DEBTS, ROOM'],
    [{ code: 'OLD-DEBTS' }, 'code', 'OLD-DEBTS is a goal of an older model', 'Accepted are: DEBTS.'],
    [{ code: 'OLD-REST' }, 'code', 'OLD-REST is a goal of an older model', 'Accepted are: INCOME, DEBTS, ROOM'],
    [{ whose: 'aunt' }, 'whose', 'aunt is not possible', 'youth, child, parent, family'],
    [{ term: 'soon' }, 'term', 'soon is not possible', 'short, long'],
    [{ scale: 'five' }, 'scale', 'five is not possible', 'gas, ten'],
    [{ setOn: '2026-04-02' }, 'setOn', 'lies in the future', 'from 2026-03-01 up to 2026-04-01'],
    [{ setOn: '2026-02-28' }, 'setOn', 'before the referral', 'from 2026-03-01 up to 2026-04-01'],
    [{ setOn: '2026-02-30' }, 'setOn', '2026-02-30 is not a date', 'such as 2026-03-31'],
    [{ dueOn: '2026-03-09' }, 'dueOn', 'before the day on which the goal was set', '2026-03-10 or later'],
    [{ dueOn: 'juni' }, 'dueOn', 'juni is not a date', 'such as 2026-03-31'],
    [{ zeroValue: 3 }, 'zeroValue', 'the start is always 0', 'Leave out'],
    [{ scale: 'ten', anchors: {} }, 'zeroValue', 'is missing', 'from 0 to 10'],
    [{ scale: 'ten', anchors: {}, zeroValue: 11 }, 'zeroValue', '11 is not on the scale', 'from 0 to 10'],
    [{ scale: 'ten', anchors: {}, zeroValue: 6.5 }, 'zeroValue', '6.5 is not on the scale', 'from 0 to 10'],
    [{ weight: 0 }, 'weight', '0 cannot be a weight', 'above 0, up to 100'],
    [{ weight: 101 }, 'weight', '101 cannot be a weight', 'above 0, up to 100'],
    [{ weight: Number.NaN }, 'weight', 'NaN cannot be a weight', 'above 0, up to 100'],
    [{ checked: { KLEER: [] } }, 'checked', 'KLEER does not belong', 'SMART, MAGIE'],
    [{ checked: { SMART: ['S', 'X'] } }, 'checked', 'SMART has no letter X', 'S, M'],
    [{ anchors: { '3': 'Meer' } }, 'anchors', '3 is not a score', '2, 1, 0, -1, -2'],
    [{ anchors: { '1': ' ' } }, 'anchors', 'description of 1 is empty', 'A text'],
    [{ scale: 'ten', zeroValue: 4 }, 'anchors', 'no descriptions per score', 'Leave them out'],
    [{ words: 'a'.repeat(1001) }, 'words', '1001 characters', 'At most 1000'],
  ])('is refused with %j, and the field and what is accepted are said in two languages', (over, field, message, accepted) => {
    const found = problems(over);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ field, message: { en: expect.stringContaining(message) as string }, accepted: { en: expect.stringContaining(accepted) as string } });
    expect(found[0]!.message.nl).not.toBe(found[0]!.message.en);
  });

  it('has every problem said at once', () => {
    expect(problems({ words: null, code: null, setOn: '2027-01-01', weight: -1 }).map(({ field }) => field)).toEqual(['words', 'setOn', 'dueOn', 'weight']);
  });

  it('cannot be kept under a method without goals', () => {
    const { goalCatalogue: _, ...without } = method;
    expect(checkGoal(without, goal, { today: '2026-04-01', notBefore: '2026-03-01' })).toMatchObject([{ field: 'code' }]);
  });

  it('is SMART when all letters of the own way of the method are ticked', () => {
    expect(isSmart(catalogue, { SMART: ['M', 'S'] })).toBe(true);
    expect(isSmart(catalogue, { SMART: ['S'], MAGIE: ['M'] })).toBe(false);
    expect(isSmart({}, { SMART: ['S', 'M'] })).toBe(false);
  });
});

describe('advice on how many goals', () => {
  it.each([[5, false, null], [6, false, '5'], [3, true, null], [4, true, '3']])('for %i open goals, with a mild disability %s, names %s', (open, disability, names) => {
    const advice = goalsAdvice(catalogue, open, disability);
    if (names === null) expect(advice).toBeNull();
    else for (const words of [advice!.nl, advice!.en]) expect(words).toContain(names);
  });

  it('is the same for everybody where the method names no item, and absent where it names no number', () => {
    expect(advisedGoals({ advised: { most: 5 } }, true)).toBe(5);
    expect(goalsAdvice({}, 40, true)).toBeNull();
  });
});
