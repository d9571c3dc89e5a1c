/** A round of which a part is scored twice, with calls to its coaches, from plan to closing. */
import { addDays, inventedAnswers, secondOpinion } from './cases.ts';
import type { Session } from './client.ts';
import { configure } from './provider.ts';
import { approve, type Assessor, type CaseToScore, casesOf, close, planDrawAssign, type RoundPlan, score } from './round.ts';

/** So much gets a second opinion. */
const PERCENT = 60;
/** What assessors look up in these files. */
const DOCUMENTS = ['DOC-PLAN', 'DOC-CASEMIN', 'DOC-MON9'];

export async function scoreTwiceAndClose(officer: Session, reviewer: Session, plan: RoundPlan, assessors: Assessor[], today: string): Promise<void> {
  await configure(officer, { secondPercent: PERCENT });
  const round = await planDrawAssign(officer, plan, assessors);
  await configure(officer, { secondPercent: undefined });
  const { roundCases } = await officer.ask<{ roundCases: { items: { assignment: { responseId: string } }[] } }>(
    'query ($slug: String!) { roundCases(slug: $slug, status: drawn, first: 200) { items { assignment { responseId } } } }', { slug: round.slug },
  );
  const firsts = new Set(roundCases.items.map(({ assignment }) => assignment.responseId));
  const fillIn = async (assessor: Assessor, assigned: CaseToScore) => {
    if (!firsts.has(assigned.responseId)) return score(assessor.session, assigned, secondOpinion(assigned.clientNumber), [], true);
    await score(assessor.session, assigned, inventedAnswers(assigned.clientNumber), DOCUMENTS, true);
    await approve(reviewer, assigned.responseId);
  };
  await Promise.all(assessors.map(async (assessor) => Promise.all((await casesOf(assessor, round.id)).map((assigned) => fillIn(assessor, assigned)))));
  await decide(officer, round.slug);
  await callCoaches(officer, round.slug, addDays(today, -1));
  await close(officer, round.slug);
}

/** Gives the first assessor right, now and then the second. */
async function decide(officer: Session, slug: string): Promise<void> {
  interface Opinion { value: unknown; mark: boolean }
  const { differences: { items } } = await officer.ask<{ differences: { items: { roundCaseId: string; differences: { itemCode: string; first: Opinion; second: Opinion }[] }[] } }>(
    'query ($slug: String!) { differences(slug: $slug) { items { roundCaseId differences { itemCode first { value mark } second { value mark } } } } }', { slug },
  );
  await Promise.all(items.flatMap(({ roundCaseId, differences }) => differences.map(({ itemCode, first, second }, index) => {
    const { value, mark } = index % 3 === 1 ? second : first;
    const reason = value === 'YES' ? 'Het staat in het eindverslag.' : 'In de stukken is het niet te vinden.';
    return officer.ask('mutation ($input: ReconcileInput!) { reconcile(input: $input) { itemCode } }', { input: { roundCaseId, itemCode, value, mark, reason, revision: 0 } });
  })));
}

/** In the evening of that day; one coach answers, one calls back in time, one too late, and so on. */
async function callCoaches(officer: Session, slug: string, day: string): Promise<void> {
  const { phoneSample: { roundId, coaches } } = await officer.ask<{ phoneSample: { roundId: string; coaches: { professionalId: string }[] } }>(
    'query ($slug: String!) { phoneSample(slug: $slug) { roundId coaches { professionalId } } }', { slug },
  );
  const found = [{ outcome: 'answered' }, { outcome: 'called_back', calledBackMinutes: 25 }, { outcome: 'called_back', calledBackMinutes: 140 }] as const;
  await Promise.all(coaches.map(({ professionalId }, index) => officer.ask(
    'mutation ($input: RecordCallInput!) { recordCall(input: $input) { reached } }',
    { input: { roundId, professionalId, calledAt: `${day}T19:${10 + index}:00Z`, revision: 0, ...found[index % found.length] } },
  )));
}
