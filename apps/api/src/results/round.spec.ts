import type { FidelityResult } from '@getrouw/domain';
import { vigFinal } from '@getrouw/interventions';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addFamilies, answer, APPROVE, casesOf, drawWith, fillIn, HAND_IN, type Measuring, planRound, SAVE, startMeasuring } from '../../test/measuring.ts';

let measuring: Measuring;
beforeAll(async () => {
  measuring = await startMeasuring();
  await addFamilies(measuring, [
    ...Array.from({ length: 6 }, (_, index) => ({ clientNumber: `SP-0${index}` })),
    ...Array.from({ length: 6 }, (_, index) => ({ clientNumber: `SP-1${index}`, team: 'noord' as const })),
    { clientNumber: 'SP-20', helpedBy: 'joris' }, { clientNumber: 'SP-21', endedOn: null },
  ]);
});
afterAll(() => measuring.close());

test('a round goes from plan to results, in the hands of the people whose work it is', async () => {
  const { ask, cast: { people } } = measuring;
  const assessors = { [people.joris.memberId]: 'joris', [people.tess.memberId]: 'tess' } as const;

  const planned = await planRound(measuring, { name: 'VIG voorjaar 2026' });
  const drawn = await drawWith(measuring, planned, { sampling: 'sample', sampleSize: 8 });
  const { assignEvenly } = await ask<{ assignEvenly: { assigned: number } }>('noor', 'mutation ($input: AssignEvenlyInput!) { assignEvenly(input: $input) { assigned } }', {
    input: { roundId: drawn.id, assessorIds: Object.keys(assessors) },
  });
  expect(assignEvenly.assigned).toBe(8);

  await ask('tess', 'mutation { declareSecrecy }');
  const cases = await casesOf(measuring, drawn.slug, 'drawn');
  for (const [index, { assignment }] of cases.entries()) {
    const { id, assessorId, responseId } = assignment!;
    const assessor = assessors[assessorId]!;
    await ask(assessor, 'mutation ($id: ID!) { declareIndependence(assignmentId: $id) { id } }', { id });
    await ask(assessor, 'mutation ($input: SaveDocumentInput!) { saveDocument(input: $input) { state } }', { input: { responseId, documentCode: 'DOC-MON6', present: false, revision: 0 } });
    if (index === 7) continue; // the file cannot be found
    const revision = await fillIn(measuring, responseId, { 'VIG-U4-2': { value: index < 3 ? 'NO' : 'YES' } }, { assessor });
    if (index > 0) await ask('hanna', APPROVE, { id: responseId, revision });
    else {
      await ask('hanna', 'mutation ($id: ID!, $revision: Int!, $comments: [ItemCommentInput!]!) { returnResponse(responseId: $id, revision: $revision, comments: $comments) { id } }', {
        id: responseId, revision, comments: [{ itemCode: 'VIG-U4-2', text: 'Staan de doelen niet in bijlage 2?' }],
      });
      await ask(assessor, SAVE, answer(responseId, 'VIG-U4-2', { value: 'YES', revision: 1, remark: 'Ja, in bijlage 2.' }));
      const { handIn } = await ask<{ handIn: { revision: number } }>(assessor, HAND_IN, { id: responseId, revision: revision + 1 });
      await ask('hanna', APPROVE, { id: responseId, revision: handIn.revision });
    }
  }
  await ask('noor', 'mutation ($input: LeaveOutInput!) { leaveOut(input: $input) { id } }', { input: { roundCaseId: cases[7]!.id, revision: cases[7]!.revision, reason: 'Dossier onvindbaar' } });

  const { round } = await ask<{ round: { id: string; revision: number; blockerCount: number } }>('noor', 'query ($slug: String!) { round(slug: $slug) { id revision blockerCount } }', { slug: drawn.slug });
  expect(round.blockerCount).toBe(0);
  await ask('noor', 'mutation ($id: ID!, $revision: Int!) { closeRound(id: $id, revision: $revision) { state } }', { id: round.id, revision: round.revision });

  const { results } = await ask<{ results: { figures: FidelityResult; headline: { nl: string }; warnings: { nl: string }[]; document: unknown; round: object } }>('pieter', `
    query ($slug: String!) { results(slug: $slug) { drawn examined families sampled closed figures headline { nl } warnings { nl } document round { slug drawn approved leftOut state } } }`, { slug: drawn.slug });
  expect(results).toMatchObject({ drawn: 8, examined: 7, families: 7, sampled: true, closed: true, round: { slug: 'vig-voorjaar-2026', drawn: 8, approved: 7, leftOut: 1, state: 'closed' } });
  expect(results.document).toEqual(JSON.parse(JSON.stringify(vigFinal)));
  // 5 of 7 is 71 %: below the norm, and the interval (36 to 92) spans it.
  expect(results.figures.whole.items.find(({ itemCode }) => itemCode === 'VIG-U4-2')).toMatchObject({ yes: 5, no: 2, n: 7, normMet: false, uncertain: true });
  expect(results.figures.whole).toMatchObject({ itemsJudged: 19, itemsMeetingNorm: 18 });
  expect(results.headline.nl).toMatch(/^In 18 van de 19 vragen is de norm van 80% gehaald\. Het meest opvallend: .* \(71%\)\.$/);
  expect(results.warnings.map(({ nl }) => nl)).toEqual(['De steekproef telt 7 gezinnen, minder dan de 25 die de methodiek aanraadt. De uitslag zegt dan weinig over alle gezinnen.']);
});

test('every step of a round is in the trail, under the name of who did it', async () => {
  const rows = await measuring.app.superuser<{ verb: string; name: string }>(`
    select distinct e.verb, m.name from audit_entry e join member m on m.id = e.member_id where e.verb not like '%.read' order by e.verb, m.name`);
  expect(rows.map(({ verb, name }) => `${verb}: ${name}`)).toEqual([
    'response.independence: Joris Kok', 'response.independence: Tess Vermeer', 'response.review: Hanna Smit', 'response.score: Joris Kok', 'response.score: Tess Vermeer',
    'response.secrecy: Tess Vermeer', 'response.submit: Joris Kok', 'response.submit: Tess Vermeer', 'result.freeze: Noor de Wit', 'round.assign: Noor de Wit',
    'round.close: Noor de Wit', 'round.draw: Noor de Wit', 'round.leave_out: Noor de Wit', 'round.plan: Noor de Wit',
  ]);
});
