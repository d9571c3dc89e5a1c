/** One round from plan to closing, done over HTTP by the people whose work it is. */
import type { Session } from './client.ts';

export interface RoundPlan {
  name: string;
  adoptedVersionId: string;
  periodFrom: string;
  periodTo: string;
  referenceDate: string;
  teamIds: string[];
  seed: number;
}

export interface Assessor { memberId: string; session: Session; external: boolean }

/** What an assessor fills in for one case. */
export interface FilledIn {
  answers: Record<string, { value: string; mark?: boolean; remark?: string }>;
  missingDocuments?: string[];
}

export interface CaseToScore { assignmentId: string; responseId: string; clientNumber: string }
interface Round { id: string; slug: string; revision: number }

/** Plans a round, draws everybody and divides the cases over the assessors. */
export async function planDrawAssign(officer: Session, plan: RoundPlan, assessors: Assessor[]): Promise<Round> {
  const { seed, ...input } = plan;
  const { planRound } = await officer.ask<{ planRound: Round }>('mutation ($input: PlanRoundInput!) { planRound(input: $input) { id slug revision } }', { input });
  const { draw } = await officer.ask<{ draw: Round }>(
    'mutation ($input: DrawInput!) { draw(input: $input) { id slug revision } }',
    { input: { roundId: planRound.id, revision: planRound.revision, sampling: 'all', sampleSize: null, seed } },
  );
  const { assignEvenly: { notAssignable } } = await officer.ask<{ assignEvenly: { notAssignable: { clientNumber: string }[] } }>(
    'mutation ($input: AssignEvenlyInput!) { assignEvenly(input: $input) { notAssignable { clientNumber } } }',
    { input: { roundId: draw.id, assessorIds: assessors.map(({ memberId }) => memberId) } },
  );
  if (notAssignable.length > 0) throw new Error(`not assignable: ${JSON.stringify(notAssignable)}`);
  return draw;
}

/** The cases that wait for this assessor in a round; secrecy is declared first where it has to be. */
export async function casesOf({ session, external }: Assessor, roundId: string): Promise<CaseToScore[]> {
  if (external) await session.ask('mutation { declareSecrecy }');
  const { assignedCases } = await session.ask<{ assignedCases: { items: (CaseToScore & { roundId: string })[] } }>(
    '{ assignedCases(first: 200) { items { assignmentId responseId roundId clientNumber } } }',
  );
  return assignedCases.items.filter((each) => each.roundId === roundId);
}

/** Fills in one case, answer by answer, and hands it in when asked to. */
export async function score(session: Session, { assignmentId, responseId }: CaseToScore, filledIn: FilledIn, documents: string[], handIn: boolean): Promise<void> {
  await session.ask('mutation ($id: ID!) { declareIndependence(assignmentId: $id) { id } }', { id: assignmentId });
  for (const documentCode of documents) {
    const present = !filledIn.missingDocuments?.includes(documentCode);
    await session.ask('mutation ($input: SaveDocumentInput!) { saveDocument(input: $input) { state } }', { input: { responseId, documentCode, present, revision: 0 } });
  }
  for (const [itemCode, { value, mark = false, remark = null }] of Object.entries(filledIn.answers)) {
    await session.ask('mutation ($input: SaveAnswerInput!) { saveAnswer(input: $input) { answered } }', { input: { responseId, itemCode, value, mark, remark, revision: 0 } });
  }
  if (!handIn) return;
  const { scoring } = await session.ask<{ scoring: { revision: number } }>('query ($id: ID!) { scoring(assignmentId: $id) { revision } }', { id: assignmentId });
  await session.ask('mutation ($id: ID!, $revision: Int!) { handIn(responseId: $id, revision: $revision) { state } }', { id: responseId, revision: scoring.revision });
}

/** Reads a handed-in response and approves it. */
export async function approve(reviewer: Session, responseId: string): Promise<void> {
  await reviewer.ask('mutation ($id: ID!, $revision: Int!) { approve(responseId: $id, revision: $revision) { state } }', { id: responseId, revision: await revisionOf(reviewer, responseId) });
}

/** Scores and approves every case of this assessor in a round, all at once: most of the time goes to waiting for the disk. */
export async function scoreAndApprove(assessor: Assessor, reviewer: Session, roundId: string, valuesOf: (clientNumber: string) => Readonly<Record<string, string>>): Promise<void> {
  await Promise.all((await casesOf(assessor, roundId)).map(async (assigned) => {
    const answers = Object.fromEntries(Object.entries(valuesOf(assigned.clientNumber)).map(([code, value]) => [code, { value }]));
    await score(assessor.session, assigned, { answers }, [], true);
    await approve(reviewer, assigned.responseId);
  }));
}

/** Sends a handed-in response back with a question. */
export async function sendBack(reviewer: Session, responseId: string, itemCode: string, text: string): Promise<void> {
  await reviewer.ask(
    'mutation ($id: ID!, $revision: Int!, $comments: [ItemCommentInput!]!) { returnResponse(responseId: $id, revision: $revision, comments: $comments) { state } }',
    { id: responseId, revision: await revisionOf(reviewer, responseId), comments: [{ itemCode, text }] },
  );
}

async function revisionOf(reviewer: Session, responseId: string): Promise<number> {
  const { review } = await reviewer.ask<{ review: { revision: number } }>('query ($id: ID!) { review(responseId: $id) { revision } }', { id: responseId });
  return review.revision;
}

/** Closes a round in which everything is approved. */
export async function close(officer: Session, slug: string): Promise<void> {
  const { round } = await officer.ask<{ round: Round }>('query ($slug: String!) { round(slug: $slug) { id revision } }', { slug });
  await officer.ask('mutation ($id: ID!, $revision: Int!) { closeRound(id: $id, revision: $revision) { state } }', { id: round.id, revision: round.revision });
}
