import type { Page } from 'playwright-core';
import type { Site } from './page.ts';

export interface CaseFile { assignmentId: string; responseId: string; clientNumber: string; trajectoryNumber: number; state: string; comments: number }
export interface StoredAnswer { itemCode: string; value: unknown; mark: boolean; remark: string | null; revision: number; savedAt: string }
export interface StoredResponse { state: string; revision: number; answers: Record<string, StoredAnswer>; documents: Record<string, boolean> }

/** The files of an assessor in this state. */
export async function filesOf(site: Site, name: string, state: string): Promise<CaseFile[]> {
  const session = await site.session(name);
  const { assignedCases: { items } } = await session.ask<{ assignedCases: { items: CaseFile[] } }>(
    '{ assignedCases(first: 100) { items { assignmentId responseId clientNumber trajectoryNumber state comments } } }',
  );
  return items.filter((file) => file.state === state);
}

/** A file of an assessor in this state; throws when there is none left. */
export async function fileOf(site: Site, name: string, state: string): Promise<CaseFile> {
  const [file] = await filesOf(site, name, state);
  if (!file) throw new Error(`${name} has no file that is ${state}`);
  return file;
}

/** The scoring page of a file, in a window of its own. */
export function open(site: Site, name: string, { assignmentId }: CaseFile, width?: number): Promise<Page> {
  return site.as(name, `/mijn-dossiers/${assignmentId}`, width);
}

/** What the server has. */
export async function stored(site: Site, name: string, { assignmentId }: CaseFile): Promise<StoredResponse> {
  const session = await site.session(name);
  const { scoring: { state, revision, answers, documents } } = await session.ask<{
    scoring: { state: string; revision: number; answers: StoredAnswer[]; documents: { documentCode: string; present: boolean }[] };
  }>(
    `query ($id: ID!) { scoring(assignmentId: $id) {
      state revision answers { itemCode value mark remark revision savedAt } documents { documentCode present }
    } }`, { id: assignmentId },
  );
  return {
    state, revision,
    answers: Object.fromEntries(answers.map((answer) => [answer.itemCode, answer])),
    documents: Object.fromEntries(documents.map(({ documentCode, present }) => [documentCode, present])),
  };
}
