import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Site } from './page.ts';

/** An assessor of the demonstration and one of the files assigned to him. */
export interface CaseFile { assessor: string; assignmentId: string; responseId: string; clientNumber: string; trajectoryNumber: number }
export interface StoredAnswer { itemCode: string; value: unknown; mark: boolean; remark: string | null; savedAt: string }
export interface StoredResponse { state: string; answers: Record<string, StoredAnswer>; documents: Record<string, boolean> }

/** A file of an assessor in this state, the first or `last` of them; throws when there is none left. */
export async function fileOf(site: Site, assessor: string, state: string, which: 'first' | 'last' = 'first'): Promise<CaseFile> {
  const session = await site.session(assessor);
  const { assignedCases: { items } } = await session.ask<{ assignedCases: { items: (CaseFile & { state: string })[] } }>(
    '{ assignedCases(first: 100) { items { assignmentId responseId clientNumber trajectoryNumber state } } }',
  );
  const file = items.filter((each) => each.state === state).at(which === 'first' ? 0 : -1);
  if (!file) throw new Error(`${assessor} has no file that is ${state}`);
  return { ...file, assessor };
}

/** The scoring page of a file, in a window of its own. */
export async function openFile(site: Site, { assessor, assignmentId, clientNumber }: CaseFile, width?: number): Promise<Page> {
  const page = await site.as(assessor, `/mijn-dossiers/${assignmentId}`, width);
  await page.getByRole('heading', { level: 1, name: clientNumber }).waitFor();
  return page;
}

/** The scoring page of a file nobody began, with independence declared. */
export async function beginFile(site: Site, file: CaseFile, width?: number): Promise<Page> {
  await (await site.session(file.assessor)).ask('mutation ($id: ID!) { declareIndependence(assignmentId: $id) { id } }', { id: file.assignmentId });
  return openFile(site, file, width);
}

/** What the server has. */
export async function stored(site: Site, { assessor, assignmentId }: CaseFile): Promise<StoredResponse> {
  const session = await site.session(assessor);
  const { scoring: { state, answers, documents } } = await session.ask<{
    scoring: { state: string; answers: StoredAnswer[]; documents: { documentCode: string; present: boolean }[] };
  }>('query ($id: ID!) { scoring(assignmentId: $id) { state answers { itemCode value mark remark savedAt } documents { documentCode present } } }', { id: assignmentId });
  return {
    state,
    answers: Object.fromEntries(answers.map((answer) => [answer.itemCode, answer])),
    documents: Object.fromEntries(documents.map(({ documentCode, present }) => [documentCode, present])),
  };
}

/** The values that the server has, by item code. */
export async function storedValues(site: Site, file: CaseFile): Promise<Record<string, unknown>> {
  return Object.fromEntries(Object.entries((await stored(site, file)).answers).map(([code, { value }]) => [code, value]));
}

export const question = (page: Page, itemCode: string): Locator => page.locator(`[data-question="${itemCode}"]`);

/** The question that the focus is in. */
export const focusedQuestion = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.closest('[data-question]')?.getAttribute('data-question'));

/** Waits until the focus is in a question, and says which. */
export async function atQuestion(page: Page): Promise<string> {
  await expect.poll(() => focusedQuestion(page)).toBeTruthy();
  return (await focusedQuestion(page))!;
}
