import type { PersonKey } from '@getrouw/testing';
import { ASSIGN, casesOf, drawAll, fillIn, type Given, type Measuring, planRound, type RoundAnswer } from './measuring.ts';
import { configure } from './method.ts';

/** A case with the ids of the responses of both opinions. */
export interface TwiceCase { id: string; first: string; second: string }

/**
 * A round of which so many percent of the cases is scored twice, first by Joris and then by Tess, who have declared what they must. With answers
 * both hand everything in, so answered.
 */
export async function scoredTwice(
  measuring: Measuring, first?: Record<string, Given>, second: Record<string, Given> | undefined = first, percent = 100,
): Promise<{ round: RoundAnswer; cases: TwiceCase[] }> {
  const { ask, as, app, cast, versions } = measuring;
  await configure(app, await as('noor'), versions.spirit.programmeId, (now) => ({ ...now, instruments: now.instruments.map((each) => ({ ...each, secondPercent: percent })) }));
  const round = await drawAll(measuring, await planRound(measuring));
  const roundCaseIds = (await casesOf(measuring, round.slug, 'drawn')).map(({ id }) => id);
  const assessors: [PersonKey, string][] = percent > 0 ? [['joris', 'first'], ['tess', 'second']] : [['joris', 'first']];
  for (const [person, opinion] of assessors) await ask('noor', ASSIGN, { input: { roundCaseIds, assessorId: cast.people[person].memberId, opinion } });
  interface Assigned { id: string; responseId: string }
  const { roundCases } = await ask<{ roundCases: { items: { id: string; assignment: Assigned; secondAssignment: Assigned | null }[] } }>('noor', `query ($slug: String!) {
    roundCases(slug: $slug, status: drawn, first: 200) { items { id assignment { id responseId } secondAssignment { id responseId } } } }`, { slug: round.slug });
  for (const { assignment, secondAssignment } of roundCases.items) {
    for (const [person, each] of [['joris', assignment], ['tess', secondAssignment]] as const) {
      if (each) await ask(person, 'mutation ($id: ID!) { declareIndependence(assignmentId: $id) { id } }', { id: each.id });
      if (each && first) await fillIn(measuring, each.responseId, person === 'joris' ? first : second, { assessor: person });
    }
  }
  return { round, cases: roundCases.items.map(({ id, assignment, secondAssignment }) => ({ id, first: assignment.responseId, second: secondAssignment?.responseId ?? '' })) };
}
