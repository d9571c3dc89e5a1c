import { expect, test } from 'vitest';
import { daysAfter, percent, proposal, type Team, totals } from './survey-round.ts';

test('people get three weeks, and are reminded after one and after two', () => {
  expect(proposal('2026-02-20')).toEqual({ answerBy: '2026-03-13', reminders: ['2026-02-27', '2026-03-06'] });
  expect(daysAfter('2026-10-24', 2), 'over the end of summer time').toBe('2026-10-26');
});

test('the teams of a round add up, and a share of nobody is nothing', () => {
  const team = (asked: number, answered: number) => ({ asked, withEmail: 1, begun: 0, answered }) as Team;
  expect(totals([team(8, 3), team(4, 4)])).toEqual({ asked: 12, withEmail: 2, begun: 0, answered: 7 });
  expect([percent(7, 12), percent(0, 0)]).toEqual([58, 0]);
});
