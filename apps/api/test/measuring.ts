import { type Definition, items, licensedConfiguration, scoredItems } from '@getrouw/domain';
import { vigFinal, vigPilot } from '@getrouw/interventions';
import { type Cast, castIn, PASSWORD, type PersonKey, SINCE } from '@getrouw/testing';
import { documentHash } from '../src/definitions/index.ts';
import { uuid } from '../src/platform/index.ts';
import { dataOf, type GraphqlAnswer, type Session, startApp, statementsOf, type TestApp, type TestAppOptions } from './harness.ts';

/** The cast with VIG in use at both providers, and short ways to do what people do in a round. */
export interface Measuring {
  app: TestApp;
  cast: Cast;
  versions: Readonly<Record<'spirit' | 'radar', { programmeId: string; pilot: string; final: string }>>;
  as(person: PersonKey): Promise<Session>;
  /** Asks an operation as this person; throws when it is refused. */
  ask<T>(person: PersonKey, document: string, variables?: Record<string, unknown>): Promise<T>;
  /** The same, for answers that are to be looked at. */
  send<T = Record<string, unknown>>(person: PersonKey, document: string, variables?: Record<string, unknown>): Promise<GraphqlAnswer<T>>;
  close(): Promise<void>;
}

export async function startMeasuring(options?: TestAppOptions): Promise<Measuring> {
  const app = await startApp(options);
  const cast = await castIn(app.database);
  const sessions = new Map<PersonKey, Promise<Session>>();
  const as = (person: PersonKey) => sessions.get(person) ?? sessions.set(person, app.signIn(cast.people[person].email, PASSWORD)).get(person)!;
  const send = async <T>(person: PersonKey, document: string, variables?: Record<string, unknown>) => app.graphql<T>(await as(person), document, variables);
  return {
    app, cast, as, send,
    versions: { spirit: await useVig(app, cast, 'spirit', 'noor', ['zuidoost', 'noord']), radar: await useVig(app, cast, 'radar', 'lotte', ['feijenoord']) },
    ask: async <T>(person: PersonKey, document: string, variables?: Record<string, unknown>) => dataOf(await send<T>(person, document, variables)),
    close: () => app.close(),
  };
}

/** VIG in use as if it had been released, taken over, configured with these teams and run with the final version; in SQL, because every file begins so. */
async function useVig(app: TestApp, cast: Cast, provider: 'spirit' | 'radar', adopter: PersonKey, teams: ('zuidoost' | 'noord' | 'feijenoord')[]) {
  const organisationId = cast.organisations[provider].id;
  const { memberId } = cast.people[adopter];
  const adopt = async (document: Definition, releasedAt: string) => {
    const [id, releaseId, versionId] = [uuid(), uuid(), uuid()];
    const sha256 = documentHash(document);
    const version = [document.code, document.versionCode, JSON.stringify(document), sha256];
    const licence = cast.organisations.licence.id;
    await app.superuser(`
      insert into definition_version (organisation_id, id, definition_code, version_code, document, sha256, state, published_at, revision) values ($1, $2, $3, $4, $5, $6, 'published', $7, 1)
      on conflict do nothing`, [licence, versionId, ...version, releasedAt]);
    await app.superuser(`
      insert into definition_release select $1, $2, $3, v.id, $4, $5, $6, $7, $8 from definition_version v where v.organisation_id = $1 and v.definition_code = $4 and v.version_code = $5`,
    [licence, releaseId, organisationId, ...version, releasedAt]);
    await app.superuser('insert into adopted_version values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)', [organisationId, id, licence, releaseId, ...version, releasedAt, memberId]);
    return id;
  };
  const [pilot, final, programmeId] = [await adopt(vigPilot, SINCE), await adopt(vigFinal, '2024-01-01'), uuid()];
  await app.superuser(`insert into programme values ($1, $2, 'VIG', $3, 1)`, [organisationId, programmeId, final]);
  const teamIds = teams.map((team) => cast.teams[team].id).toSorted();
  await app.superuser('insert into programme_configuration values ($1, $2, $3, 1, $4, $5, $6, $7)', [
    organisationId, uuid(), programmeId, final, JSON.stringify(licensedConfiguration(vigFinal, teamIds)), SINCE, memberId,
  ]);
  for (const teamId of teamIds) await app.superuser('insert into programme_team values ($1, $2, $3)', [organisationId, programmeId, teamId]);
  return { programmeId, pilot, final };
}

/** How many statements on tables of the business the application sends for this work; the trail is sealed in the background. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const texts = await statementsOf(work);
  if (texts.length === 0) throw new Error('no statement was seen');
  return texts.filter((text) => !/^(begin|commit|rollback)|audit_|auth\.|advisory/i.test(text)).length;
}

export interface FamilyFacts {
  clientNumber: string;
  team?: 'zuidoost' | 'noord' | 'feijenoord';
  startedOn?: string;
  endedOn?: string | null;
  closingReason?: string;
  /** Trajectories after the first, on the same terms. */
  again?: Omit<FamilyFacts, 'clientNumber' | 'again'>[];
  helpedBy?: PersonKey;
  /** Without it: that of VIG. */
  programmeId?: string;
}

/** Puts families with their trajectories into a provider's caseload; gives the trajectory ids in order. */
export async function addFamilies({ app, cast, versions }: Measuring, families: readonly FamilyFacts[]): Promise<string[]> {
  const ids: string[] = [];
  for (const { clientNumber, again = [], ...first } of families) {
    const { organisationId } = cast.teams[first.team ?? 'zuidoost'];
    const provider = organisationId === cast.organisations.radar.id ? 'radar' : 'spirit';
    const familyId = uuid();
    await app.superuser('insert into family values ($1, $2, $3, null, 0, 1)', [organisationId, familyId, clientNumber]);
    for (const [index, { team = 'zuidoost', startedOn = '2025-01-06', endedOn = '2025-07-04', closingReason = null, helpedBy, programmeId = versions[provider].programmeId }] of [first, ...again].entries()) {
      const id = uuid();
      await app.superuser('insert into trajectory values ($1, $2, $3, $4, $5, $6, null, null, $7, $8, null, null, $9, 1)', [
        organisationId, id, familyId, index + 1, programmeId, cast.teams[team].id, startedOn, endedOn, closingReason,
      ]);
      if (helpedBy) await addHelper({ app, cast }, id, helpedBy);
      ids.push(id);
    }
  }
  return ids;
}

/** States that this person helped in the trajectory. */
export async function addHelper({ app, cast }: Pick<Measuring, 'app' | 'cast'>, trajectoryId: string, person: PersonKey): Promise<void> {
  const { organisationId, memberId, name } = cast.people[person];
  await app.superuser(`insert into professional values ($1, $2, $3, $4, $5, 1980, '2008-01-01', null, 1) on conflict do nothing`, [organisationId, uuid(), person, name, memberId]);
  await app.superuser(`
    insert into trajectory_professional select p.organisation_id, $3, $4, p.id, '2025-01-06', null, 1 from professional p where p.organisation_id = $1 and p.staff_number = $2`,
  [organisationId, person, uuid(), trajectoryId]);
}

export const ROUND = 'id slug name state revision sampling sampleSize seed edition';
export interface RoundAnswer { id: string; slug: string; name: string; state: string; revision: number; sampling: string | null; sampleSize: number | null; seed: number | null; edition: number }

export const plan = (over: Record<string, unknown> = {}) => ({
  name: 'Najaar 2025', periodFrom: '2025-01-01', periodTo: '2025-12-31', referenceDate: '2026-07-01', ...over,
});

/** Plans a round on the final version over Spirit's two teams, or as told otherwise. */
export async function planRound({ ask, cast, versions }: Measuring, over: Record<string, unknown> = {}): Promise<RoundAnswer> {
  const input = plan({ adoptedVersionId: versions.spirit.final, teamIds: [cast.teams.zuidoost.id, cast.teams.noord.id], ...over });
  return (await ask<{ planRound: RoundAnswer }>('noor', `mutation ($input: PlanRoundInput!) { planRound(input: $input) { ${ROUND} } }`, { input })).planRound;
}

export const DRAW = `mutation ($input: DrawInput!) { draw(input: $input) { ${ROUND} } }`;

export async function drawAll(measuring: Measuring, round: RoundAnswer): Promise<RoundAnswer> {
  return drawWith(measuring, round, { sampling: 'all' });
}

export async function drawWith({ ask }: Measuring, { id, revision }: RoundAnswer, over: { sampling: 'all' | 'sample'; sampleSize?: number; seed?: number }): Promise<RoundAnswer> {
  return (await ask<{ draw: RoundAnswer }>('noor', DRAW, { input: { roundId: id, revision, seed: 7, ...over } })).draw;
}

export interface CaseAnswer {
  id: string; clientNumber: string; trajectoryNumber: number; status: string; reason: { nl: string } | null; leftOutReason: string | null; revision: number; trajectoryId: string;
  assignment: { id: string; assessorId: string; responseId: string; responseState: string; answered: number; items: number; revision: number } | null;
}
export const CASE = `id trajectoryId clientNumber trajectoryNumber status reason { nl } leftOutReason revision
  assignment { id assessorId responseId responseState answered items revision }`;

export async function casesOf({ ask }: Measuring, slug: string, status: string | null = null): Promise<CaseAnswer[]> {
  const { roundCases } = await ask<{ roundCases: { items: CaseAnswer[] } }>(
    'noor', `query ($slug: String!, $status: CaseStatus) { roundCases(slug: $slug, first: 200, status: $status) { items { ${CASE} } } }`, { slug, status },
  );
  return roundCases.items;
}

export const ASSIGN = 'mutation ($input: AssignInput!) { assign(input: $input) { assigned notAssignable { code clientNumber } } }';

/** A round that is drawn and assigned to one assessor, who has declared what he must. */
export async function roundInHand(measuring: Measuring, over: Record<string, unknown> = {}, assessor: PersonKey = 'joris'): Promise<{ round: RoundAnswer; cases: CaseAnswer[] }> {
  const round = await drawAll(measuring, await planRound(measuring, over));
  const drawn = await casesOf(measuring, round.slug, 'drawn');
  await measuring.ask('noor', ASSIGN, { input: { roundCaseIds: drawn.map(({ id }) => id), assessorId: measuring.cast.people[assessor].memberId } });
  const cases = await casesOf(measuring, round.slug, 'drawn');
  if (measuring.cast.people[assessor].memberId === measuring.cast.people.tess.memberId) await measuring.ask(assessor, 'mutation { declareSecrecy }');
  for (const { assignment } of cases) await measuring.ask(assessor, 'mutation ($id: ID!) { declareIndependence(assignmentId: $id) { id } }', { id: assignment!.id });
  return { round, cases };
}

export const SAVE = 'mutation ($input: SaveAnswerInput!) { saveAnswer(input: $input) { answer { itemCode value mark remark revision } state answered } }';
export const HAND_IN = 'mutation ($id: ID!, $revision: Int!) { handIn(responseId: $id, revision: $revision) { id state revision } }';
export const APPROVE = 'mutation ($id: ID!, $revision: Int!) { approve(responseId: $id, revision: $revision) { id state revision } }';

export const answer = (responseId: string, itemCode: string, over: Record<string, unknown> = {}) => ({ input: { responseId, itemCode, revision: 0, value: 'YES', mark: false, ...over } });

/** The scored questions of a version. */
export const scored = (definition: Definition): string[] => scoredItems(definition.instruments[0]!).map(({ code }) => code);
export const allItems = (definition: Definition): string[] => items(definition.instruments[0]!).map(({ item }) => item.code);

export interface Given { value?: string; mark?: boolean; remark?: string }

/** Answers every scored question, yes unless told otherwise, and hands in. Gives the response's revision. */
export async function fillIn(
  { ask }: Measuring, responseId: string, over: Readonly<Record<string, Given>> = {}, { assessor = 'joris', definition = vigFinal }: { assessor?: PersonKey; definition?: Definition } = {},
): Promise<number> {
  for (const itemCode of scored(definition)) await ask(assessor, SAVE, answer(responseId, itemCode, { ...over[itemCode] }));
  return (await ask<{ handIn: { revision: number } }>(assessor, HAND_IN, { id: responseId, revision: 1 })).handIn.revision;
}
