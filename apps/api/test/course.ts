import { type CourseMilestone, type Definition } from '@getrouw/domain';
import { vigFinal } from '@getrouw/interventions';
import { PASSWORD, type PersonKey } from '@getrouw/testing';
import { Courses } from '../src/course/index.ts';
import { clockOf, uuid } from '../src/platform/index.ts';
import { dataOf, type GraphqlAnswer, type Session, type TestAppOptions } from './harness.ts';
import { addFamilies, type FamilyFacts, type Measuring, startMeasuring } from './measuring.ts';
import { runMethod } from './method.ts';

const named = (nl: string, en: string) => ({ nl, en });

const { indicators: _ofOtherMilestones, ...checklist } = vigFinal;

/** A small method with one of everything that a course knows, on the checklist of VIG. */
export const courseMethod: Definition = {
  ...checklist,
  code: 'CRS', versionCode: 'CRS-1',
  indicators: [],
  phases: [
    {
      code: 'CRS-PH1', name: named('Begin', 'Beginning'), endsWith: 'CRS-PLAN',
      milestones: [
        { code: 'CRS-PLAN', name: named('Plan besproken', 'Plan discussed'), due: { amount: 6, unit: 'weeks', after: 'start' } },
        { code: 'CRS-REPORT', name: named('Maandverslag', 'Monthly report'), due: { amount: 1, unit: 'months', after: 'start' }, repeats: true },
        {
          code: 'CRS-WARNING', name: named('Waarschuwing', 'Warning'), anyTime: true, group: 'coercion',
          fields: [
            { code: 'CRS-SOURCE', label: named('Van wie', 'By whom'), answer: { kind: 'text' }, required: true },
            { code: 'CRS-HEALTH', label: named('Gezondheid', 'Health'), answer: { kind: 'text' }, sensitivity: 'special_category' },
          ],
        },
        { code: 'CRS-EVALUATION', name: named('Evaluatie', 'Evaluation'), due: { amount: 3, unit: 'months', after: 'start' }, repeats: true, metBy: 'evaluation' },
        { code: 'CRS-EXTENSION', name: named('Verlenging', 'Extension'), anyTime: true },
      ],
    },
    { code: 'CRS-PH2', name: named('Midden', 'Middle'), endsWith: 'end', milestones: [{ code: 'CRS-END', name: named('Afsluiten', 'Closing'), due: { amount: 0, unit: 'days', after: 'planned_end' }, metBy: 'ended' }] },
    {
      code: 'CRS-PH3', name: named('Daarna', 'Afterwards'),
      milestones: [{ code: 'CRS-M3', name: named('Contact na drie maanden', 'Contact after three months'), due: { amount: 3, unit: 'months', after: 'end' }, group: 'follow_up' }],
    },
  ],
  course: { months: 6, extension: { milestone: 'CRS-EXTENSION', months: 3, afterEvaluation: true, times: 1 }, followUpWithinDays: 30, caseload: { most: 5, hoursPerWeek: 36, note: named('Vijf gezinnen bij 36 uur', 'Five families for 36 hours') } },
  courseRules: [
    { code: 'CRS-R1', name: named('Plan binnen zes weken', 'Plan within six weeks'), kind: 'method', check: { kind: 'term', from: 'start', to: 'CRS-PLAN', atMost: 42 } },
    { code: 'CRS-R2', name: named('Twee contacten per week', 'Two contacts a week'), kind: 'method', check: { kind: 'contacts_per_week', kinds: ['face_to_face', 'video'], atLeast: 2 } },
  ],
  prompts: [{ code: 'CRS-P1', text: named('Vraag naar het netwerk.', 'Ask about the network.'), source: named('Richtlijn', 'Guideline') }],
  closingReasons: [
    { code: 'PLANNED', name: named('Zoals gepland', 'As planned'), national: 'planned' },
    { code: 'CLIENT', name: named('Door de cliënt', 'By the client'), national: 'by_client', dropOut: true, textRequired: true },
    { code: 'OTHER', name: named('Anders', 'Otherwise'), definitive: false },
  ],
};

export const COURSE = `trajectoryId revision today course trajectory statements { code number revision state happenedOn postponedTo reason answers recordedBy } contacts { items { id happenedOn kind minutes outsideOfficeHours failed imported revision } next }
  figures { succeeded failed minutes outsideOfficeHours } contract { name norms } closing { endedOn closingReason nationalReason } openEvaluations seesSpecial mayWrite`;
export interface CourseShown {
  trajectoryId: string; revision: number; course: { phase: string | null; plannedEnd: string | null; milestones: CourseMilestone[]; rules: { code: string; outcome: string; ofContract: boolean }[]; prompts: string[] };
  trajectory: { opening: string };
  statements: { code: string; number: number; revision: number; state: string; happenedOn: string | null; reason: string | null; answers: Record<string, unknown>; recordedBy: string | null }[];
  contacts: { items: { id: string; happenedOn: string; kind: string; outsideOfficeHours: boolean; failed: boolean; revision: number }[]; next: string | null };
  figures: { succeeded: number; failed: number; minutes: number; outsideOfficeHours: number }; contract: { name: string } | null; openEvaluations: string[]; seesSpecial: boolean; mayWrite: boolean;
}

/** Trajectories of the method above, and short ways to do what a professional does in them. */
export interface Following extends Measuring {
  programmeId: string;
  on(instant: string): void;
  families(of: readonly FamilyFacts[]): Promise<string[]>;
  course(person: PersonKey, trajectoryId: string, page?: { first?: number; after?: string | null }): Promise<GraphqlAnswer<{ trajectoryCourse: CourseShown }>>;
  state(person: PersonKey, trajectoryId: string, statement: Record<string, unknown>): Promise<GraphqlAnswer<{ stateMilestone: CourseShown['statements'][number] }>>;
  contact(person: PersonKey, trajectoryId: string, over?: Record<string, unknown>): Promise<GraphqlAnswer<{ addContact: CourseShown['contacts']['items'][number] }>>;
  close(): Promise<void>;
  shut(person: PersonKey, trajectoryId: string, over?: Record<string, unknown>): Promise<GraphqlAnswer<{ closeTrajectory: { revision: number } }>>;
  workList(person: PersonKey, view?: string, page?: { first?: number; after?: string | null }): Promise<GraphqlAnswer<{ workList: WorkShown }>>;
  /** An evaluation as another part of the product makes it; open unless it is closed. */
  evaluation(trajectoryId: string, heldOn: string, closed?: boolean): Promise<string>;
  workOut(): Promise<void>;
}
export interface WorkShown {
  items: { clientNumber: string; trajectoryId: string; code: string; number: number; name: { nl: string }; dueOn: string; state: string; place: string; professionals: string[] }[];
  next: string | null; counts: { overdue: number; due: number; soon: number }; review: Record<string, number | null>; views: string[];
}

export async function startFollowing(options: TestAppOptions = {}): Promise<Following> {
  let now = new Date('2026-03-02T09:00:00Z');
  const measuring = await startMeasuring({ clock: clockOf(() => now), ...options });
  const { app, cast } = measuring;
  // A session does not last for days on which nobody works.
  let sessions = new Map<PersonKey, Promise<Session>>();
  const as = (person: PersonKey) => sessions.get(person) ?? sessions.set(person, app.signIn(cast.people[person].email, PASSWORD)).get(person)!;
  const send = async <T>(person: PersonKey, document: string, variables?: Record<string, unknown>) => app.graphql<T>(await as(person), document, variables);
  const { programmeId } = await runMethod(app, cast, 'spirit', courseMethod, [cast.teams.zuidoost.id, cast.teams.noord.id]);
  const following: Following = {
    ...measuring, programmeId, as, send,
    ask: async <T>(person: PersonKey, document: string, variables?: Record<string, unknown>) => dataOf(await send<T>(person, document, variables)),
    on: (instant) => {
      now = new Date(instant.includes('T') ? instant : `${instant}T09:00:00Z`);
      sessions = new Map();
    },
    families: (of) => addFamilies(measuring, of.map((each) => ({ programmeId, startedOn: '2026-01-05', endedOn: null, ...each }))),
    course: (person, trajectoryId, page = {}) => send(person, `query ($id: ID!, $first: Int, $after: String) { trajectoryCourse(trajectoryId: $id, first: $first, after: $after) { ${COURSE} } }`, { id: trajectoryId, ...page }),
    state: (person, trajectoryId, statement) => send(person, 'mutation ($input: StateMilestoneInput!) { stateMilestone(input: $input) { code number revision state happenedOn postponedTo reason answers recordedBy } }',
      { input: { trajectoryId, number: 1, revision: 0, state: 'met', ...statement } }),
    contact: (person, trajectoryId, over = {}) => send(person, 'mutation ($input: AddContactInput!) { addContact(input: $input) { id happenedOn kind outsideOfficeHours failed revision } }',
      { input: { trajectoryId, key: uuid(), kind: 'face_to_face', ...over } }),
    shut: (person, id, over = {}) => send(person, 'mutation ($input: CloseTrajectoryInput!) { closeTrajectory(input: $input) { revision } }',
      { input: { id, revision: 1, endedOn: '2026-03-02', closingReason: 'PLANNED', followUpHelp: 'none_needed', finalReport: true, ...over } }),
    workList: (person, view = 'mine', page = {}) => send(person, `query ($view: WorkView!, $first: Int, $after: String) { workList(view: $view, first: $first, after: $after) {
      items { clientNumber trajectoryId code number name { nl en } dueOn state place professionals } next counts { overdue due soon } review { formsToCheck goalsToCode goalsToCodeAgain registrationsToCode } views } }`, { view, ...page }),
    evaluation: async (trajectoryId, heldOn, closed = false) => {
      const id = uuid();
      await app.superuser(`insert into evaluation (organisation_id, id, trajectory_id, held_on, final, closed_at, revision) select organisation_id, $2, id, $3, false, $4, 1 from trajectory where id = $1`,
        [trajectoryId, id, heldOn, closed ? now : null]);
      return id;
    },
    workOut: () => app.app.get(Courses, { strict: false }).runAll(),
  };
  return following;
}
