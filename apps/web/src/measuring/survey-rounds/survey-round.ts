import type { SurveyRoundQuery } from '@getrouw/contracts';

export type SurveyRoundData = SurveyRoundQuery['surveyRound'];
export type Team = NonNullable<SurveyRoundData['survey']>['teams'][number];
export type Person = SurveyRoundQuery['surveyPeople']['items'][number];
export type Privacy = NonNullable<SurveyRoundData['survey']>['privacy'];

/** A round with what it has as a survey. */
export type SurveyRound = SurveyRoundData & { survey: NonNullable<SurveyRoundData['survey']> };

export interface Totals { asked: number; withEmail: number; begun: number; answered: number }

export function totals(teams: readonly Team[]): Totals {
  const sum = (field: keyof Totals) => teams.reduce((total, team) => total + team[field], 0);
  return { asked: sum('asked'), withEmail: sum('withEmail'), begun: sum('begun'), answered: sum('answered') };
}

export const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((100 * part) / whole));

/** A calendar date so many days later. */
export function daysAfter(date: string, days: number): string {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** How long people have, and when they are reminded: after one week and after two. */
const WEEKS = { answer: 21, reminders: [7, 14] } as const;

export const proposal = (today: string): { answerBy: string; reminders: string[] } =>
  ({ answerBy: daysAfter(today, WEEKS.answer), reminders: WEEKS.reminders.map((days) => daysAfter(today, days)) });
