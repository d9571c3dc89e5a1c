import type { Definition } from '@getrouw/domain';
import { np as pack } from '@getrouw/interventions';
import type { PersonKey } from '@getrouw/testing';
import { uuid } from '../src/platform/index.ts';
import type { GraphqlAnswer, TestAppOptions } from './harness.ts';
import { dataOf } from './harness.ts';
import { addFamilies, type FamilyFacts, type Measuring, startMeasuring } from './measuring.ts';
import { runMethod } from './method.ts';

const both = (nl: string, en = nl) => ({ nl, en });

/** A method with a plan of three parts, of which one is sensitive, five goals and two activities. */
export const planned: Definition = {
  ...pack,
  versionCode: 'NP-PLAN',
  plan: { code: 'NP-TP', name: both('Toekomstplan'), network: true, sections: [
    { code: 'NP-TP-1', name: both('Wie ben ik') }, { code: 'NP-TP-2', name: both('Politie en justitie'), sensitivity: 'special_category' }, { code: 'NP-TP-3', name: both('Afspraken') },
  ] },
  goalCatalogue: {
    code: 'NP-DOELEN', name: both('Doelen'), zeroPoint: both('start'),
    domains: [{ code: 'NP-D3', name: both('Uitdagingen') }, { code: 'NP-D4', name: both('Participatie') }],
    goals: [
      { code: 'NP-D3-GEZ-1', name: both('Gezond'), kind: 'result', domain: 'NP-D3', examples: [both('ik slaap door')] }, { code: 'NP-D3-REL-1', name: both('Relaties'), kind: 'result', domain: 'NP-D3' },
      { code: 'NP-D4-DAG-3a', name: both('School'), kind: 'result', domain: 'NP-D4' }, { code: 'NP-D4-OLD', name: both('Oud'), kind: 'result', domain: 'NP-D4', registrable: false },
    ],
    activities: [{ code: 'NP-ACT-1', name: both('Sportclub gezocht'), domain: 'NP-D3' }, { code: 'NP-ACT-2', name: both('Bij school geweest'), domain: 'NP-D4' }],
    scale: [-2, -1, 0, 1, 2].map((score) => ({ score, label: both(String(score)) })), aggregate: 'mean_toward_client',
    raters: [{ rater: 'client', required: true }, { rater: 'professional', required: true }],
    checks: [{ code: 'SMART', name: both('SMART'), letters: ['S', 'M', 'A', 'R', 'T'].map((letter) => ({ letter, name: both(letter), question: both(`${letter}?`), help: both(letter) })) }],
    advised: { most: 2, fewer: { most: 1, item: 'NP-K-DAK' } },
  },
};

export interface PlanShown {
  trajectoryId: string; familyId: string; seesSpecial: boolean; method: { code: string };
  sections: { code: string; text: string; savedBy: string; revision: number }[];
  network: { id: string; number: number; called: string | null; relation: string; ring: number; phone: string | null; email: string | null; note: string | null; erasedOn: string | null; revision: number }[];
  persons: { id: string }[];
  needs: { domain: string; note: string | null; statedOn: string; severityStart: number | null; severityEnd: number | null; severityEndOn: string | null; removed: boolean; revision: number }[];
  activities: { id: string; code: string; domain: string; goalId: string | null; doneOn: string; revision: number }[];
  goals: GoalShown[];
  definitions: { code: string; explanation: string | null; examples: string[] }[];
  advice: { nl: string } | null;
  warnings: { kind: string; domain: string | null }[];
}
export interface GoalShown {
  id: string; number: number; words: string | null; code: string | null; codeHidden: boolean; whose: string; setOn: string; scale: string; zeroValue: number | null; weight: number | null;
  checked: Record<string, string[]>; anchors: Record<string, string>; endedOn: string | null; endReason: string | null; endNote: string | null; changes: number; scoredOn: string | null; revision: number;
}
export const PLAN = `trajectoryId familyId seesSpecial method sections { code text savedBy revision } network { id number called relation ring phone email note erasedOn revision } persons { id }
  needs { domain note statedOn severityStart severityEnd severityEndOn removed revision } activities { id code domain goalId doneOn revision }
  goals { id number words code codeHidden whose setOn scale zeroValue weight checked anchors endedOn endReason endNote changes scoredOn revision } definitions { code explanation examples } advice { nl } warnings`;

/** A goal as somebody would set it. */
export const goalGiven = (over: Record<string, unknown> = {}) => ({
  words: 'Ik ga weer naar school', code: null, whose: 'youth', setOn: '2025-02-03', term: 'short', scale: 'gas', checked: {}, anchors: {}, ...over,
});
export const memberGiven = (over: Record<string, unknown> = {}) => ({ called: 'Oma', relation: 'grandparent', ring: 1, support: ['emotional'], burden: false, important: true, phone: '06 1234', ...over });

/** Families in trajectories with a plan, and short ways to work on it. */
export interface Planning extends Measuring {
  programmeId: string;
  families(of: readonly FamilyFacts[]): Promise<string[]>;
  read(person: PersonKey, trajectoryId: string): Promise<GraphqlAnswer<{ plan: PlanShown }>>;
  shown(person: PersonKey, trajectoryId: string): Promise<PlanShown>;
  /** Does something to a plan: the name of the operation without its type. */
  act(person: PersonKey, operation: string, input: Record<string, unknown>): Promise<GraphqlAnswer<Record<string, PlanShown>>>;
  /** Sets a goal; gives it as it is shown. */
  goal(person: PersonKey, trajectoryId: string, over?: Record<string, unknown>): Promise<GoalShown>;
}

export async function startPlanning(options?: TestAppOptions): Promise<Planning> {
  const measuring = await startMeasuring(options);
  const { app, cast, send } = measuring;
  const { programmeId } = await runMethod(app, cast, 'spirit', planned, [cast.teams.zuidoost.id, cast.teams.noord.id]);
  const read = (person: PersonKey, trajectoryId: string) => send<{ plan: PlanShown }>(person, `query ($id: ID!) { plan(trajectoryId: $id) { ${PLAN} } }`, { id: trajectoryId });
  const act = (person: PersonKey, operation: string, input: Record<string, unknown>) =>
    send<Record<string, PlanShown>>(person, `mutation ($input: ${INPUTS[operation] ?? `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`}!) { ${operation}(input: $input) { ${PLAN} } }`, { input });
  return {
    ...measuring, programmeId, read, act,
    families: (of) => addFamilies(measuring, of.map((each) => ({ programmeId, startedOn: '2025-01-06', endedOn: null, ...each }))),
    shown: async (person, trajectoryId) => dataOf(await read(person, trajectoryId)).plan,
    goal: async (person, trajectoryId, over = {}) => {
      const key = uuid();
      return dataOf(await act(person, 'addGoal', { trajectoryId, key, ...goalGiven(over) }))['addGoal']!.goals.find(({ id }) => id === key)!;
    },
  };
}
const INPUTS: Readonly<Record<string, string>> = { removeNetworkMember: 'PartOfPlanInput', untickActivity: 'PartOfPlanInput' };

/** A member of the network, a goal, an activity, and a goal that somebody is to code a second time. */
export interface PlannedWorld { networkMemberId: string; goalId: string; activityId: string; drawnId: string; coderId: string }

/** Makes one of everything that a plan holds, in a ReSet trajectory of one who helps. */
export async function planIn({ app, send }: Measuring, helper: PersonKey, trajectoryId: string, coderId: string): Promise<PlannedWorld> {
  const [networkMemberId, goalId, drawnId] = [uuid(), uuid(), uuid()];
  const act = async (operation: string, input: Record<string, unknown>) => dataOf(await send<Record<string, PlanShown>>(helper, `mutation ($input: ${operation}Input!) { ${operation[0]!.toLowerCase()}${operation.slice(1)}(input: $input) { ${PLAN} } }`,
    { input: { trajectoryId, ...input } }));
  await act('AddNetworkMember', { key: networkMemberId, ...memberGiven() });
  for (const key of [goalId, drawnId, uuid()]) await act('AddGoal', { key, ...goalGiven({ code: 'RST-G-K1', setOn: '2025-02-03' }) });
  const { tickActivity } = await act('TickActivity', { code: 'RST-A-K1-1' });
  await app.superuser(`insert into goal_coding_draw (organisation_id, id, goal_id, coder_id, drawn_at, revision) select organisation_id, $1, id, $2, now(), 1 from goal where id = $3`, [uuid(), coderId, drawnId]);
  return { networkMemberId, goalId, activityId: tickActivity!.activities[0]!.id, drawnId, coderId };
}
