import type { ClientVisitWholeFragment } from '@getrouw/contracts';
import { type Definition, type Item, items } from '@getrouw/domain';

export type Visit = ClientVisitWholeFragment;
export type Goal = Visit['goals'][number];

export interface Question { instrumentCode: string; item: Item }
/** One screen of a visit: a goal, whether he wants to say what he thinks of the help, or a question about that. */
export type Step = { kind: 'goal'; goal: Goal } | { kind: 'help' } | ({ kind: 'question'; form: Definition } & Question);

/** What is kept under one key: a score, or an answer on the help. */
export type Given = { score: number | null; unknown: boolean; words: string | null } | { value: unknown };

export const goalKey = (goalId: string): string => `goal ${goalId}`;
export const questionKey = ({ instrumentCode, item }: Question): string => `help ${instrumentCode} ${item.code}`;

/** The questions of lists in which clients say what they think of the help. */
export const questionsOf = (form: unknown): Question[] => (form as Definition).instruments.flatMap((instrument) => items(instrument).map(({ item }) => ({ instrumentCode: instrument.code, item })));

/** The screens in order. Whoever would rather not say what he thinks of the help is asked nothing about it. */
export function stepsOf({ goals, satisfaction }: Visit): Step[] {
  const help: Step[] = !satisfaction ? [] : [
    { kind: 'help' },
    ...(satisfaction.refused ? [] : questionsOf(satisfaction.form).map((question): Step => ({ kind: 'question', form: satisfaction.form as Definition, ...question }))),
  ];
  return [...goals.map((goal): Step => ({ kind: 'goal', goal })), ...help];
}

/** Whether something was given at this screen; a screen that asks nothing is never open. */
export function isAnswered(step: Step, values: Readonly<Record<string, Given>>): boolean {
  if (step.kind === 'help') return true;
  const given = values[step.kind === 'goal' ? goalKey(step.goal.id) : questionKey(step)];
  if (!given) return false;
  return 'value' in given ? given.value !== null : given.score !== null || given.unknown;
}

const SECONDS = 15;
/** Minutes that so many questions take, rounded up. */
export const minutesFor = (questions: number): number => Math.max(1, Math.ceil((questions * SECONDS) / 60));
