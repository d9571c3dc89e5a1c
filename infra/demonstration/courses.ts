/** What happens in a case over time, in the demonstration: contacts, milestones, goals, evaluations, closing; much of it from files, the rest as people do it. */
import { randomUUID } from 'node:crypto';
import type { CalendarDate } from '../../libs/domain/src/index.ts';
import { addDays, chance, pick } from './cases.ts';
import type { Session, Visitor } from './client.ts';
import { importFile } from './provider.ts';

/** A trajectory as rows of a file need it. `endedOn` empty: it runs. */
export interface Stage { clientNumber: string; number: number; startedOn: CalendarDate; endedOn: string }
/** A trajectory, and who works on it. */
export interface Place { session: Session; trajectoryId: string }

type Milestone = readonly [code: string, happenedOn: CalendarDate];
export interface Goal { number: number; code: string; words: string; setOn: CalendarDate; term?: 'short' | 'long'; whose?: string; endedOn?: CalendarDate; reached?: boolean }
export interface Scored { heldOn: CalendarDate; final: boolean; goal: number; rater: 'client' | 'professional' | 'together'; score: number }

const of = ({ clientNumber, number }: Stage): string[] => [clientNumber, String(number)];
const NUMBERS = ['clientNumber', 'trajectoryNumber'];

export const importMilestones = (session: Session, rows: readonly { stage: Stage; milestones: readonly Milestone[] }[]): Promise<void> =>
  importFile(session, 'milestones', [...NUMBERS, 'milestone', 'happenedOn'], rows.flatMap(({ stage, milestones }) => milestones.map((milestone) => [...of(stage), ...milestone])));

export const importGoals = (session: Session, rows: readonly { stage: Stage; goals: readonly Goal[] }[]): Promise<void> => importFile(
  session, 'goals', [...NUMBERS, 'goalNumber', 'code', 'words', 'whose', 'setOn', 'term', 'endedOn', 'endReason'],
  rows.flatMap(({ stage, goals }) => goals.map(({ number, code, words, whose = '', setOn, term = 'short', endedOn = '', reached = false }) => [
    ...of(stage), String(number), code, words, whose, setOn, term, endedOn, endedOn && (reached ? 'reached' : 'dropped'),
  ])),
);

export const importScores = (session: Session, rows: readonly { stage: Stage; scores: readonly Scored[] }[]): Promise<void> => importFile(
  session, 'scores', [...NUMBERS, 'heldOn', 'final', 'goalNumber', 'rater', 'score'],
  rows.flatMap(({ stage, scores }) => scores.map(({ heldOn, final, goal, rater, score }) => [...of(stage), heldOn, final ? 'yes' : 'no', String(goal), rater, String(score)])),
);

/** Contacts week by week, since `from` where that is later than the start: one in person, in the first weeks a call too, now and then in the evening or for nothing. */
export const importContacts = (session: Session, stages: readonly Stage[], today: CalendarDate, from = ''): Promise<void> => importFile(
  session, 'contacts', [...NUMBERS, 'happenedOn', 'kind', 'minutes', 'outsideOfficeHours', 'failed'], stages.flatMap((stage) => {
    const last = stage.endedOn || addDays(today, -1);
    const rows: string[][] = [];
    for (let week = 0; addDays(stage.startedOn, week * 7) <= last; week += 1) {
      const about = [stage.clientNumber, stage.number, week] as const;
      const row = (what: string, day: number, kind: string, minutes: number) => {
        const happenedOn = addDays(stage.startedOn, week * 7 + day);
        if (happenedOn > last || happenedOn < from) return;
        const failed = chance(...about, what, 'failed') < 0.06;
        rows.push([...of(stage), happenedOn, kind, failed ? '' : String(minutes), chance(...about, what, 'evening') < 0.15 ? 'yes' : 'no', failed ? 'yes' : 'no']);
      };
      if (chance(...about) < 0.95) row('visit', 1, 'face_to_face', pick([45, 60, 60, 75, 90], ...about));
      if (week < 6) row('call', 4, pick(['phone', 'phone', 'message', 'video'], ...about), pick([10, 15, 20], ...about, 'call'));
    }
    return rows;
  }),
);

/** Of more in one request nothing is gained, and who writes to the same cases meanwhile would have to begin again. */
const MOST_COMMANDS = 12;

/** Several commands of one kind in one request, or in a few. */
export async function command(client: Session | Visitor, name: string, type: string, inputs: readonly object[], answer = ''): Promise<void> {
  for (let from = 0; from < inputs.length; from += MOST_COMMANDS) {
    const some = Object.fromEntries(inputs.slice(from, from + MOST_COMMANDS).map((input, index) => [`i${index}`, input]));
    const keys = Object.keys(some);
    await client.ask(`mutation (${keys.map((key) => `$${key}: ${type}!`).join(', ')}) { ${keys.map((key) => `${key}: ${name}(input: $${key}) ${answer}`).join(' ')} }`, some);
  }
}

interface Statement { code: string; happenedOn?: CalendarDate; answers?: Record<string, unknown>; postponedTo?: CalendarDate; reason?: string; number?: number }

/** Milestones with what was found, and those that do not apply or wait, for a reason. */
export const state = ({ session, trajectoryId }: Place, statements: readonly Statement[]): Promise<void> => command(session, 'stateMilestone', 'StateMilestoneInput', statements.map(({ number = 1, ...each }) => (
  { trajectoryId, number, revision: 0, state: each.happenedOn ? 'met' : each.postponedTo ? 'postponed' : 'not_applicable', ...each })), '{ __typename }');

export const addGoals = ({ session, trajectoryId }: Place, goals: readonly { words: string; code: string | null; setOn: CalendarDate; whose: string; [field: string]: unknown }[]): Promise<void> =>
  command(session, 'addGoal', 'AddGoalInput', goals.map((goal) => ({ trajectoryId, key: randomUUID(), scale: 'gas', term: 'short', checked: { SMART: ['S', 'M', 'A', 'R', 'T'] }, anchors: {}, ...goal })), '{ __typename }');

export interface Evaluated {
  heldOn: CalendarDate;
  final?: boolean;
  decision?: 'go_on' | 'adjust' | 'extend' | 'end';
  /** By goal in the order of their numbers; absent: not yet. */
  professional?: readonly number[];
  /** By a personal link; absent: the link is given and not used yet. */
  client?: readonly number[];
  /** What the client thinks of the help, by instrument and item. */
  satisfaction?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** An evaluation at which worker and client score apart. Gives its id and its revision once both are in, when it is closed. */
export async function evaluate({ session, trajectoryId }: Place, visitor: Visitor, { heldOn, final = false, decision, professional, client, satisfaction = {} }: Evaluated): Promise<{ id: string; revision: number }> {
  const { addEvaluation: added } = await session.ask<{ addEvaluation: { id: string; revision: number; goals: { id: string; number: number }[] } }>(
    'mutation ($input: AddEvaluationInput!) { addEvaluation(input: $input) { id revision goals { id number } } }', { input: { trajectoryId, heldOn, final } });
  const goals = added.goals.toSorted((one, other) => one.number - other.number);
  const scored = (scores: readonly number[]) => goals.map(({ id: goalId }, index) => ({ goalId, score: scores[index] ?? 0, unknown: false, revision: 0 }));
  let { revision } = added;
  if (decision) {
    const input = { id: added.id, revision, heldOn, final, asksSatisfaction: final, present: ['client', 'professional'], decision, impression: 'We hebben alle doelen langsgelopen.' };
    ({ changeEvaluation: { revision } } = await session.ask<{ changeEvaluation: { revision: number } }>('mutation ($input: ChangeEvaluationInput!) { changeEvaluation(input: $input) { revision } }', { input }));
  }
  if (professional) {
    await command(session, 'saveGoalScore', 'SaveGoalScoreInput', scored(professional).map((each) => ({ evaluationId: added.id, rater: 'professional', ...each })), '{ revision }');
    await session.ask('mutation ($input: RaterInput!) { handInScores(input: $input) { id } }', { input: { evaluationId: added.id, rater: 'professional' } });
  }
  const { makeClientLink: { link } } = await session.ask<{ makeClientLink: { link: string } }>('mutation ($input: MakeClientLinkInput!) { makeClientLink(input: $input) { link } }', { input: { evaluationId: added.id, rater: 'client', device: false } });
  if (!client) return { id: added.id, revision };
  await command(visitor, 'saveClientScore', 'SaveClientScoreInput', scored(client).map((each) => ({ link, words: each.score === -2 ? 'Het is erger dan toen we begonnen' : null, ...each })), '{ revision }');
  await command(visitor, 'saveClientSatisfaction', 'SaveClientSatisfactionInput', Object.entries(satisfaction).flatMap(([instrumentCode, answers]) =>
    Object.entries(answers).map(([itemCode, value]) => ({ link, instrumentCode, itemCode, value }))));
  await visitor.ask('mutation ($link: String!) { finishClientVisit(link: $link) { done } }', { link });
  if (!professional) return { id: added.id, revision };
  const { closeEvaluation: closed } = await session.ask<{ closeEvaluation: { id: string; revision: number } }>('mutation ($input: EvaluationRevisionInput!) { closeEvaluation(input: $input) { id revision } }', { input: { id: added.id, revision } });
  return closed;
}

export async function closeCase({ session, trajectoryId }: Place, closing: { endedOn: CalendarDate; closingReason: string; followUpHelp: string; nationalReason?: string }): Promise<void> {
  const { trajectoryCourse: { revision } } = await session.ask<{ trajectoryCourse: { revision: number } }>('query ($id: ID!) { trajectoryCourse(trajectoryId: $id) { revision } }', { id: trajectoryId });
  await session.ask('mutation ($input: CloseTrajectoryInput!) { closeTrajectory(input: $input) { trajectoryId } }', { input: { id: trajectoryId, revision, finalReport: true, ...closing } });
}

/** Every trajectory of the families whose client number holds `search`, by client number and its own number. */
export async function placesOf(session: Session, search: string): Promise<Map<string, string>> {
  const { families: { items } } = await session.ask<{ families: { items: { id: string; clientNumber: string }[] } }>('query ($search: String!) { families(first: 200, search: $search) { items { id clientNumber } } }', { search });
  const places = await Promise.all(items.map(async ({ id, clientNumber }) => {
    const { family } = await session.ask<{ family: { trajectories: { id: string; number: number }[] } }>('query ($id: ID!) { family(id: $id) { trajectories { id number } } }', { id });
    return family.trajectories.map((each) => [`${clientNumber} ${each.number}`, each.id] as const);
  }));
  return new Map(places.flat());
}
