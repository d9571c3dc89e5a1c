import type { CalendarDate } from '../dates.ts';
import type { GoalCatalogue, Rater } from '../instrument/goal-catalogue.ts';
import type { FieldProblem } from '../registration/persons.ts';
import { type GoalScale, LONGEST_GOAL_TEXT } from './check-goal.ts';

/** A score as somebody gives it. `unknown`: he does not know. */
export interface ScoreInput { rater: Rater; score: number | null; unknown: boolean; words: string | null }
export interface ScoreContext { goal: { scale: GoalScale; setOn: CalendarDate; endedOn: CalendarDate | null }; heldOn: CalendarDate }
export type ScoreProblem = FieldProblem<keyof ScoreInput>;

/** `asksWords`: the method asks what happened, in own words; the score is kept without them too. */
export interface ScoreCheck { problems: ScoreProblem[]; asksWords: boolean }

/** The scores that can be given on a scale, the lowest first. */
export const scoresOn = ({ scale }: Pick<GoalCatalogue, 'scale'>, used: GoalScale): number[] =>
  (used === 'ten' ? Array.from({ length: 11 }, (_, index) => index) : scale.map(({ score }) => score).toSorted((one, other) => one - other));

/** Whether the method asks for own words at this score. */
export const asksWords = ({ wordsAt }: Pick<GoalCatalogue, 'wordsAt'>, scale: GoalScale, score: number | null): boolean =>
  scale === 'gas' && wordsAt !== undefined && score !== null && score <= wordsAt;

/** Checks a score before it is kept. A score of null without `unknown` takes it back. */
export function checkScore(catalogue: GoalCatalogue, { rater, score, unknown, words }: ScoreInput, { goal: { scale, setOn, endedOn }, heldOn }: ScoreContext): ScoreCheck {
  const problems: ScoreProblem[] = [];
  const refuse = (field: keyof ScoreInput, nl: string, en: string, acceptedNl: string, acceptedEn: string) => problems.push({ field, message: { nl, en }, accepted: { nl: acceptedNl, en: acceptedEn } });
  const raters = catalogue.raters.map((each) => each.rater);
  const possible = scoresOn(catalogue, scale);
  if (!raters.includes(rater)) refuse('rater', `In deze methodiek scoort ${rater} niet.`, `In this method ${rater} does not score.`, `Mogelijk zijn: ${raters.join(', ')}.`, `Accepted are: ${raters.join(', ')}.`);
  if (heldOn < setOn) refuse('score', `De evaluatie was op ${heldOn}; het doel was er toen nog niet.`, `The evaluation was on ${heldOn}; the goal was not there yet.`,
    `Een evaluatie op ${setOn} of later.`, `An evaluation on ${setOn} or later.`);
  if (endedOn !== null && endedOn < heldOn) refuse('score', `De evaluatie was op ${heldOn}; het doel was toen al beëindigd.`, `The evaluation was on ${heldOn}; the goal had ended by then.`,
    `Een evaluatie tot en met ${endedOn}.`, `An evaluation up to ${endedOn}.`);
  if (score !== null && !possible.includes(score)) refuse('score', `${score} staat niet op de schaal.`, `${score} is not on the scale.`, `Mogelijk zijn: ${possible.join(', ')}.`, `Accepted are: ${possible.join(', ')}.`);
  if (score !== null && unknown) refuse('unknown', 'Er is een score, en ook dat die onbekend is.', 'There is a score, and also that it is unknown.', 'Een van de twee.', 'One of the two.');
  const length = words?.length ?? 0;
  if (length > LONGEST_GOAL_TEXT) refuse('words', `De tekst heeft ${length} tekens.`, `The text has ${length} characters.`, `Hooguit ${LONGEST_GOAL_TEXT} tekens.`, `At most ${LONGEST_GOAL_TEXT} characters.`);
  return { problems, asksWords: asksWords(catalogue, scale, score) && (words ?? '').trim() === '' };
}
