import { np, reset } from '@getrouw/interventions';
import type { PersonKey } from '@getrouw/testing';
import { clockOf, uuid } from '../src/platform/index.ts';
import { codesOf, dataOf, type GraphqlAnswer, type Session, type TestAppOptions } from './harness.ts';
import { addFamilies, type FamilyFacts, type Measuring, startMeasuring } from './measuring.ts';
import { runMethod } from './method.ts';

export interface EvaluationShown {
  id: string; revision: number; heldOn: string; closedAt: string | null; checkState: string; returned: number; endedOn: string | null; mayCheck: boolean; others: string[]; impression: string | null;
  raters: { rater: string; state: string; scored: number; shown: boolean; linkUntil: string | null; way: string | null; missingReason: string | null; seenOthers: boolean }[];
  goals: { id: string; number: number; words: string | null }[];
  scores: { goalId: string; rater: string; score: number | null; unknown: boolean; words: string | null; afterSeeing: boolean; revision: number }[];
  progress: { goals: { goalId: string; moments: { aggregate: number | null; category: string | null }[] }[]; evaluations: { tScore: number | null }[] } | null;
  remarks: { text: string; writtenBy: string }[];
  satisfaction: { instrumentCode: string; answeredOn: string; refused: boolean; refusedBecause: string | null; onPaper: boolean; recordedBy: string | null; answers: Record<string, unknown> | null }[];
}
export const EVALUATION = `id revision heldOn closedAt checkState returned endedOn mayCheck mayWrite others impression raters { rater state scored shown linkUntil way missingReason seenOthers } goals { id number words }
  scores { goalId rater score unknown words afterSeeing revision } progress remarks { text writtenBy } satisfaction { instrumentCode answeredOn refused refusedBecause onPaper recordedBy answers }`;

export interface ClientVisitShown {
  link: string; rater: string; done: boolean; onDevice: boolean; goals: { id: string; words: string | null }[]; scores: { goalId: string; score: number | null; revision: number }[];
  satisfaction: { answers: Record<string, Record<string, unknown>>; refused: boolean } | null;
}
export const VISIT = 'link rater done onDevice wordsAt goals { id words name { nl } scale anchors } scale scores { goalId score unknown words revision } satisfaction { form answers refused }';

type Command = 'addEvaluation' | 'changeEvaluation' | 'askRater' | 'handInScores' | 'closeRater' | 'reopenRater' | 'revokeClientLink' | 'closeEvaluation' | 'reopenEvaluation' | 'approveEvaluation' | 'returnEvaluation' | 'answerReturned' | 'typeInSatisfaction' | 'recordRefusal';
const INPUTS: Record<Command, string> = {
  addEvaluation: 'AddEvaluationInput', changeEvaluation: 'ChangeEvaluationInput', askRater: 'RaterInput', handInScores: 'RaterInput', closeRater: 'RaterReasonInput', reopenRater: 'RaterReasonInput',
  revokeClientLink: 'RaterInput', closeEvaluation: 'EvaluationRevisionInput', reopenEvaluation: 'EvaluationReasonInput', approveEvaluation: 'EvaluationRevisionInput', returnEvaluation: 'EvaluationReasonInput',
  answerReturned: 'EvaluationReasonInput', typeInSatisfaction: 'TypeInSatisfactionInput', recordRefusal: 'RecordRefusalInput',
};

/** Youths in Nieuwe Perspectieven and families in ReSet with goals, and short ways to evaluate them. */
export interface Evaluating extends Measuring {
  np: { programmeId: string };
  reset: { programmeId: string };
  /** A youth whom Fatima helps, with goals in these words; gives the trajectory and the goals. */
  youth(over?: Partial<FamilyFacts> & { goals?: readonly GoalFacts[] }): Promise<{ trajectoryId: string; goals: string[] }>;
  goal(trajectoryId: string, facts: GoalFacts): Promise<string>;
  act(person: PersonKey, command: Command, input: Record<string, unknown>): Promise<GraphqlAnswer<Record<Command, EvaluationShown>>>;
  /** The same, of which the answer is there. */
  done(person: PersonKey, command: Command, input: Record<string, unknown>): Promise<EvaluationShown>;
  read(person: PersonKey, id: string): Promise<GraphqlAnswer<{ evaluation: EvaluationShown }>>;
  score(person: PersonKey, evaluationId: string, goalId: string, score: number | null, over?: Record<string, unknown>): Promise<GraphqlAnswer<{ saveGoalScore: { revision: number } }>>;
  link(person: PersonKey, evaluationId: string, over?: Record<string, unknown>): Promise<GraphqlAnswer<{ makeClientLink: { link: string; code: string | null; until: string } }>>;
  visit<T = Record<string, unknown>>(document: string, variables?: Record<string, unknown>, slug?: string): Promise<GraphqlAnswer<T>>;
  open(secret: { link?: string; code?: string }, slug?: string): Promise<GraphqlAnswer<{ clientVisit: ClientVisitShown }>>;
  clientScores(link: string, goalId: string, score: number | null, over?: Record<string, unknown>, slug?: string): Promise<GraphqlAnswer<{ saveClientScore: { revision: number } }>>;
  finish(link: string): Promise<GraphqlAnswer<{ finishClientVisit: ClientVisitShown }>>;
}
export interface GoalFacts { words: string; setOn?: string; endedOn?: string; weight?: number; scale?: 'gas' | 'ten' }

export async function startEvaluating(options?: TestAppOptions): Promise<Evaluating> {
  const measuring = await startMeasuring({ clock: clockOf(() => new Date('2026-03-02T09:00:00Z')), ...options });
  const { app, cast, send } = measuring;
  const teams = [cast.teams.zuidoost.id, cast.teams.noord.id];
  const [withNp, withReset] = [await runMethod(app, cast, 'spirit', np, teams), await runMethod(app, cast, 'spirit', reset, teams)];
  const organisationId = cast.organisations.spirit.id;
  let serial = 0;
  const act: Evaluating['act'] = (person, command, input) => send(person, `mutation ($input: ${INPUTS[command]}!) { ${command}(input: $input) { ${EVALUATION} } }`, { input });
  const visit: Evaluating['visit'] = (document, variables, slug = 'spirit') => app.graphql({ 'x-organisation': slug } as Session, document, variables);
  const goal: Evaluating['goal'] = async (trajectoryId, { words, setOn = '2026-01-05', endedOn = null, weight = null, scale = 'gas' }) => {
    const id = uuid();
    await app.superuser(`insert into goal (organisation_id, id, family_id, trajectory_id, number, words, whose, set_on, scale, zero_value, weight, ended_on, end_reason, revision)
      select organisation_id, $2, family_id, id, (select count(*) + 1 from goal g where g.family_id = t.family_id), $4, 'youth', $5, $6, $7, $8, $9, $10, 1 from trajectory t where organisation_id = $1 and id = $3`,
    [organisationId, id, trajectoryId, words, setOn, scale, scale === 'ten' ? 4 : null, weight, endedOn, endedOn && 'reached']);
    return id;
  };
  return {
    ...measuring, np: withNp, reset: withReset, act, visit, goal,
    youth: async ({ goals = [{ words: 'Ik slaap goed' }, { words: 'Ik ga naar school' }], ...over } = {}) => {
      serial += 1;
      const [trajectoryId] = await addFamilies(measuring, [{ clientNumber: `NP-${serial}`, programmeId: withNp.programmeId, helpedBy: 'fatima', startedOn: '2026-01-05', endedOn: null, ...over }]);
      const ids: string[] = [];
      for (const facts of goals) ids.push(await goal(trajectoryId!, facts));
      return { trajectoryId: trajectoryId!, goals: ids };
    },
    done: async (person, command, input) => dataOf(await act(person, command, input))[command],
    read: (person, id) => send(person, `query ($id: ID!) { evaluation(id: $id) { ${EVALUATION} } }`, { id }),
    score: (person, evaluationId, goalId, score, over = {}) => send(person, 'mutation ($input: SaveGoalScoreInput!) { saveGoalScore(input: $input) { goalId score unknown words revision } }', {
      input: { evaluationId, goalId, score, rater: 'professional', unknown: false, revision: 0, ...over } }),
    link: (person, evaluationId, over = {}) => send(person, 'mutation ($input: MakeClientLinkInput!) { makeClientLink(input: $input) { link code until } }', { input: { evaluationId, rater: 'client', device: false, ...over } }),
    open: (secret, slug) => visit(`query ($link: String, $code: String) { clientVisit(link: $link, code: $code) { ${VISIT} } }`, secret, slug),
    clientScores: (link, goalId, score, over = {}, slug) => visit('mutation ($input: SaveClientScoreInput!) { saveClientScore(input: $input) { goalId score revision } }', { input: { link, goalId, score, unknown: false, revision: 0, ...over } }, slug),
    finish: (link) => visit(`mutation ($link: String!) { finishClientVisit(link: $link) { ${VISIT} } }`, { link }),
  };
}

export { codesOf, dataOf };
