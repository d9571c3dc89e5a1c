import { np } from '@getrouw/interventions';
import { uuid } from '../src/platform/index.ts';
import type { GraphqlAnswer, Session } from './harness.ts';
import { codesOf, dataOf } from './harness.ts';
import { mailTo } from './mail.ts';
import { type Measuring, startMeasuring } from './measuring.ts';
import { runMethod } from './method.ts';
import type { TestAppOptions } from './harness.ts';

export const SURVEY = 'id slug state revision privacy answerBy';
export interface SurveyRound { id: string; slug: string; state: string; revision: number; privacy: string; answerBy: string | null }

/** Professionals at work with Nieuwe Perspectieven, and short ways to do what people do in a survey. */
export interface Surveying extends Measuring {
  np: { programmeId: string; adoptedVersionId: string };
  /** Puts professionals to work in a team of Spirit's; with e-mail address name@team.example. */
  staff(team: 'zuidoost' | 'noord', names: readonly string[], over?: { variants?: string[]; trainedOn?: string | null; startsOn?: string; endsOn?: string | null; email?: boolean }): Promise<void>;
  plan(over?: Record<string, unknown>): Promise<SurveyRound>;
  start(round: SurveyRound, over?: Record<string, unknown>): Promise<SurveyRound>;
  /** Sends an operation as who answers does: to an organisation, as nobody. */
  visit<T = Record<string, unknown>>(document: string, variables?: Record<string, unknown>, slug?: string): Promise<GraphqlAnswer<T>>;
  /** The personal link that was mailed to this address last. */
  linkTo(email: string): Promise<string>;
}

export const codeOf = (name: string): string => name.toUpperCase().replace(/[^A-Z]/g, '').padEnd(16, 'Z').slice(0, 16);
export const TODAY = '2026-03-02';
export const BEGIN = 'mutation ($input: BeginSurveyInput!) { beginSurvey(input: $input) }';
export const SAVE = 'mutation ($input: SaveSurveyAnswerInput!) { saveSurveyAnswer(input: $input) { itemCode value revision } }';
export const HAND_IN = 'mutation ($code: String!) { handInSurvey(code: $code) { state } }';
export const FORM = 'query ($code: String!) { surveyForm(code: $code) { state privacy document answers { itemCode value revision } } }';
export const START = `mutation ($input: StartSurveyInput!) { startSurvey(input: $input) { ${SURVEY} } }`;

export async function startSurveying(options?: TestAppOptions): Promise<Surveying> {
  const measuring = await startMeasuring(options);
  const { app, cast, ask } = measuring;
  const { zuidoost, noord } = cast.teams;
  const method = await runMethod(app, cast, 'spirit', np, [zuidoost.id, noord.id]);
  return {
    ...measuring,
    np: method,
    staff: async (team, names, { variants = [], trainedOn = null, startsOn = '2020-01-01', endsOn = null, email = true } = {}) => {
      const { organisationId, id: teamId } = cast.teams[team];
      for (const name of names) {
        const id = uuid();
        await app.superuser('insert into professional (organisation_id, id, staff_number, name, email, revision) values ($1, $2, $3, $4, $5, 1)', [
          organisationId, id, name, `${name} van ${team}`, email ? `${name.toLowerCase()}@${team}.example` : null,
        ]);
        await app.superuser(`insert into professional_team (organisation_id, id, professional_id, team_id, programme_id, variants, trained_on, starts_on, ends_on, revision)
          values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1)`, [organisationId, uuid(), id, teamId, method.programmeId, variants, trainedOn, startsOn, endsOn]);
      }
    },
    plan: async (over = {}) => (await ask<{ planRound: SurveyRound }>('noor', `mutation ($input: PlanRoundInput!) { planRound(input: $input) { ${SURVEY} } }`, { input: {
      name: `Enquête ${uuid().slice(-6)}`, adoptedVersionId: method.adoptedVersionId, periodFrom: '2026-01-01', periodTo: '2026-12-31', referenceDate: '2026-03-01', teamIds: [zuidoost.id, noord.id], ...over,
    } })).planRound,
    start: async ({ id, revision }, over = {}) => (await ask<{ startSurvey: SurveyRound }>('noor', START, {
      input: { roundId: id, revision, answerBy: '2026-03-31', reminders: [], byMail: true, ...over } })).startSurvey,
    visit: <T>(document: string, variables?: Record<string, unknown>, slug = 'spirit') => app.graphql<T>({ 'x-organisation': slug } as Session, document, variables),
    linkTo: async (email) => {
      const link = (await mailTo(app, email)).find((mail) => mail.link !== null)?.link;
      if (!link) throw new Error(`nothing with a link was sent to ${email}`);
      return new URL(link).hash.slice(1);
    },
  };
}

/** Begins with the link that was mailed to this address; gives the code. */
export async function beginBy({ visit, linkTo }: Surveying, email: string, code = codeOf(email)): Promise<string> {
  const link = await linkTo(email);
  dataOf(await visit(BEGIN, { input: { link, code } }));
  return code;
}

/** Fills in these answers with the code, and hands in. */
export async function fillInSurvey({ visit }: Surveying, code: string, answers: Record<string, string>, handIn = true): Promise<void> {
  for (const [itemCode, value] of Object.entries(answers)) dataOf(await visit(SAVE, { input: { code, itemCode, value, revision: 0 } }));
  if (handIn) dataOf(await visit(HAND_IN, { code }));
}

export { codesOf, dataOf };
