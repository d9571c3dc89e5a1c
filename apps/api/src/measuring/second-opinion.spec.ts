import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { codesOf } from '../../test/harness.ts';
import {
  addFamilies, addHelper, answer, APPROVE, ASSIGN, casesOf, drawAll, drawWith, fillIn, HAND_IN, type Measuring, planRound, type RoundAnswer, SAVE, startMeasuring,
} from '../../test/measuring.ts';
import { configure } from '../../test/method.ts';

let measuring: Measuring;
const member = (person: 'tess' | 'joris' | 'noor' | 'hanna') => measuring.cast.people[person].memberId;

beforeAll(async () => {
  measuring = await startMeasuring();
  await addFamilies(measuring, Array.from({ length: 8 }, (_, index) => ({ clientNumber: `SP-${String(index)}` })));
  await measuring.ask('tess', 'mutation { declareSecrecy }');
}, 300_000);
afterAll(() => measuring.close());

const set = async (secondPercent: number | undefined) => configure(measuring.app, await measuring.as('noor'), measuring.versions.spirit.programmeId, (now) => ({
  ...now, instruments: now.instruments.map((each) => ({ ...each, secondPercent })),
}));

interface Opinion { id: string; opinion: string; assessorId: string | null; assessorName: string | null; responseId: string; responseState: string; revision: number }
interface Case { id: string; clientNumber: string; revision: number; secondDrawn: boolean; secondWaivedReason: string | null; assignment: Opinion | null; secondAssignment: Opinion | null }
const OPINION = 'id opinion assessorId assessorName responseId responseState revision';
const cases = async (slug: string, by: 'noor' | 'ilse' = 'noor') => (await measuring.ask<{ roundCases: { items: Case[] } }>(by, `query ($slug: String!) {
  roundCases(slug: $slug, status: drawn, first: 200) { items { id clientNumber revision secondDrawn secondWaivedReason assignment { ${OPINION} } secondAssignment { ${OPINION} } } } }`, { slug })).roundCases.items;
const EVENLY = 'mutation ($input: AssignEvenlyInput!) { assignEvenly(input: $input) { assigned notAssignable { code clientNumber } } }';
const assign = (roundCaseIds: string[], person: 'tess' | 'joris' | 'hanna' | 'noor', opinion: 'first' | 'second') =>
  measuring.send('noor', ASSIGN, { input: { roundCaseIds, assessorId: member(person), opinion } });
const declare = async (slug: string) => {
  for (const { assignment, secondAssignment } of await cases(slug)) {
    for (const each of [assignment, secondAssignment]) {
      const person = each?.assessorId === member('tess') ? 'tess' : 'joris';
      if (each) await measuring.ask(person, 'mutation ($id: ID!) { declareIndependence(assignmentId: $id) { id } }', { id: each.id });
    }
  }
};
/** A round in which every case is scored twice: first by Joris, then by Tess. */
async function twice(): Promise<{ round: RoundAnswer; drawn: Case[] }> {
  await set(100);
  const round = await drawAll(measuring, await planRound(measuring));
  const ids = (await cases(round.slug)).map(({ id }) => id);
  expect(codesOf(await assign(ids, 'joris', 'first'))).toEqual([]);
  expect(codesOf(await assign(ids, 'tess', 'second'))).toEqual([]);
  await declare(round.slug);
  return { round, drawn: await cases(round.slug) };
}

describe('the share that is scored twice', () => {
  test('is what the method asks, none for VIG, unless the provider raises it', async () => {
    await set(undefined);
    expect((await cases((await drawAll(measuring, await planRound(measuring))).slug)).filter(({ secondDrawn }) => secondDrawn)).toEqual([]);
  });

  test('is drawn with the seed of the round and stays when the draw is made again', async () => {
    await set(40);
    const drawn = async (round: RoundAnswer) => (await cases(round.slug)).filter(({ secondDrawn }) => secondDrawn).map(({ clientNumber }) => clientNumber);
    const one = await drawAll(measuring, await planRound(measuring));
    expect(await drawn(one)).toHaveLength(4);
    expect(await drawn(await drawAll(measuring, one))).toEqual(await drawn(one));
    expect(await drawn(await drawWith(measuring, await planRound(measuring), { sampling: 'all', seed: 8 }))).not.toEqual(await drawn(one));
    const { round } = await measuring.ask<{ round: unknown }>('noor', 'query ($slug: String!) { round(slug: $slug) { secondPercent secondOpinions { asked assigned submitted waived differences open } } }', { slug: one.slug });
    expect(round).toEqual({ secondPercent: 40, secondOpinions: { asked: 4, assigned: 0, submitted: 0, waived: 0, differences: 0, open: 0 } });
  });

  test('cannot be changed once it is drawn, whoever tries', async () => {
    await set(40);
    const { id } = await drawAll(measuring, await planRound(measuring));
    await expect(measuring.app.superuser('update round_case set second_drawn = not second_drawn where round_id = $1', [id])).rejects.toMatchObject({ constraint: 'round_draw_frozen' });
  });

  test.each([-1, 101, 12.5])('%d percent is no share', async (percent) => {
    await expect(set(percent)).rejects.toThrow('BAD_INPUT');
  });
});

describe('dividing', () => {
  test('evenly gives both opinions, never to one person, and counts them together', async () => {
    await set(50);
    const round = await drawAll(measuring, await planRound(measuring));
    const { assignEvenly } = await measuring.ask<{ assignEvenly: { assigned: number; notAssignable: unknown[] } }>('noor', EVENLY, { input: { roundId: round.id, assessorIds: [member('joris'), member('tess')] } });
    expect(assignEvenly).toEqual({ assigned: 12, notAssignable: [] });
    const drawn = await cases(round.slug);
    expect(drawn.filter(({ secondAssignment }) => secondAssignment)).toHaveLength(4);
    for (const { assignment, secondAssignment } of drawn) expect(assignment!.assessorId).not.toBe(secondAssignment?.assessorId);
    const { round: { candidates, assessors } } = await measuring.ask<{ round: { candidates: { assigned: number }[]; assessors: { assigned: number; second: number }[] } }>(
      'noor', 'query ($slug: String!) { round(slug: $slug) { candidates { assigned } assessors { assigned second } } }', { slug: round.slug });
    expect(candidates.map(({ assigned }) => assigned)).toEqual([6, 6]);
    expect(assessors.map(({ assigned, second }) => assigned + second)).toEqual([6, 6]);
  });

  test('evenly says of which files nobody is left for the second opinion', async () => {
    await set(100);
    const round = await drawAll(measuring, await planRound(measuring));
    const { assignEvenly } = await measuring.ask<{ assignEvenly: { assigned: number; notAssignable: { code: string }[] } }>('noor', EVENLY, { input: { roundId: round.id, assessorIds: [member('joris')] } });
    expect(assignEvenly.assigned).toBe(8);
    expect(assignEvenly.notAssignable.map(({ code }) => code)).toEqual(Array(8).fill('no_second_assessor'));
  });

  test('by hand refuses the same assessor twice, whichever opinion came first, also in the database', async () => {
    await set(100);
    const round = await drawAll(measuring, await planRound(measuring));
    const [one, other] = (await cases(round.slug)).map(({ id }) => id) as [string, string];
    await assign([one], 'joris', 'first');
    await assign([other], 'joris', 'second');
    const again = await assign([one], 'joris', 'second');
    expect(again.errors![0]!.extensions).toMatchObject({ code: 'ASSIGNMENT_SAME_ASSESSOR', details: { cases: [{ roundCaseId: one, code: 'same_assessor' }] } });
    expect(codesOf(await assign([other], 'joris', 'first'))).toEqual(['ASSIGNMENT_SAME_ASSESSOR']);
    await expect(measuring.app.superuser(`
      insert into assignment (organisation_id, id, round_id, round_case_id, assessor_id, assigned_at, revision, opinion)
      select organisation_id, uuidv7(), round_id, round_case_id, assessor_id, now(), 1, 'second' from assignment where round_case_id = $1`, [one])).rejects.toMatchObject({ constraint: 'assignment_assessor_key' });
  });

  test('by hand refuses a second opinion on a file that was not drawn for one, also in the database', async () => {
    await set(40);
    const round = await drawAll(measuring, await planRound(measuring));
    const once = (await cases(round.slug)).find(({ secondDrawn }) => !secondDrawn)!;
    expect(codesOf(await assign([once.id], 'joris', 'second'))).toEqual(['ASSIGNMENT_NO_SECOND_OPINION']);
    await expect(measuring.app.superuser(`
      insert into assignment (organisation_id, id, round_id, round_case_id, assessor_id, assigned_at, revision, opinion)
      select organisation_id, uuidv7(), round_id, id, $2, now(), 1, 'second' from round_case where id = $1`, [once.id, member('joris')])).rejects.toMatchObject({ constraint: 'assignment_no_second_opinion' });
  });

  test('holds the second assessor to the same independence', async () => {
    const [trajectoryId] = await addFamilies(measuring, [{ clientNumber: 'SP-HELPED' }]);
    await addHelper(measuring, trajectoryId!, 'joris');
    await set(100);
    const round = await drawAll(measuring, await planRound(measuring));
    const helped = (await cases(round.slug)).find(({ clientNumber }) => clientNumber === 'SP-HELPED')!;
    expect(codesOf(await assign([helped.id], 'joris', 'second'))).toEqual(['ASSIGNMENT_NOT_INDEPENDENT']);
    await measuring.app.superuser(`delete from trajectory_professional where trajectory_id = $1`, [trajectoryId]);
    await measuring.app.superuser(`update trajectory set ended_on = '2026-06-30' where id = $1`, [trajectoryId]); // outside later populations
  });
});

describe('blind', () => {
  let round: RoundAnswer;
  let one: Case;
  const read = (person: 'tess' | 'joris', what: 'scoring' | 'review', id: string) => measuring.send(person, what === 'scoring'
    ? 'query ($id: ID!) { scoring(assignmentId: $id) { assessorName answers { value remark } documents { present } comments { text } } }'
    : 'query ($id: ID!) { review(responseId: $id) { assessorName answers { value remark } documents { present } comments { text } } }', { id });
  const roles = async (codes: string[]) => {
    const [{ revision }] = await measuring.app.superuser<{ revision: number }>('select revision from member where id = $1', [member('joris')]) as [{ revision: number }];
    await measuring.ask('ilse', 'mutation ($input: SetMemberRolesInput!) { setMemberRoles(input: $input) { id } }', { input: { memberId: member('joris'), revision, roleCodes: codes } });
  };

  beforeAll(async () => {
    ({ round, drawn: [one] } = await twice() as { round: RoundAnswer; drawn: [Case] });
    await fillIn(measuring, one.secondAssignment!.responseId, { 'VIG-U1-1': { value: 'NO', remark: 'Geheim van Tess' } }, { assessor: 'tess' });
    await measuring.ask('joris', SAVE, answer(one.assignment!.responseId, 'VIG-U1-1', { remark: 'Geheim van Joris' }));
  });

  test("an assessor does not see the other's response by its id, by any operation on responses and assignments", async () => {
    const { id, responseId } = one.secondAssignment!;
    const attempts = [
      await read('joris', 'scoring', id),
      await measuring.send('joris', SAVE, answer(responseId, 'VIG-U1-1')),
      await measuring.send('joris', 'mutation ($input: SaveDocumentInput!) { saveDocument(input: $input) { state } }', { input: { responseId, documentCode: 'DOC-PLAN', revision: 0, present: true } }),
      await measuring.send('joris', HAND_IN, { id: responseId, revision: 2 }),
      await measuring.send('joris', 'mutation ($id: ID!) { commentResponse(responseId: $id, comment: { text: "Dag" }) { comments { text } } }', { id: responseId }),
      await measuring.send('joris', 'mutation ($id: ID!) { declareIndependence(assignmentId: $id) { id } }', { id }),
      await read('tess', 'scoring', one.assignment!.id),
    ];
    expect(attempts.map(codesOf)).toEqual(attempts.map(() => ['NOT_FOUND']));
  });

  test('his list of files does not tell that there is another opinion', async () => {
    const { assignedCases } = await measuring.ask<{ assignedCases: { items: { assignmentId: string }[] } }>('joris', '{ assignedCases(first: 200) { items { assignmentId responseId } } }');
    const mine = assignedCases.items.map(({ assignmentId }) => assignmentId);
    expect(mine).toContain(one.assignment!.id);
    expect(mine).not.toContain(one.secondAssignment!.id);
    expect(JSON.stringify(assignedCases)).not.toContain(one.secondAssignment!.responseId);
  });

  test('an assessor with all other roles still sees neither answers nor remarks nor the name of the other', async () => {
    await roles(['assessor', 'reviewer', 'quality_officer', 'behavioural_scientist']);
    try {
      expect(codesOf(await read('joris', 'review', one.secondAssignment!.responseId))).toEqual(['NOT_FOUND']);
      const seen = JSON.stringify([
        await measuring.send('joris', `query ($slug: String!) { roundCases(slug: $slug, status: drawn, first: 200) { items { clientNumber secondAssignment { assessorId assessorName responseState } } } }`, { slug: round.slug }),
        await measuring.send('joris', 'query ($slug: String!) { results(slug: $slug) { figures remarks { remark } } }', { slug: round.slug }),
        await measuring.send('joris', 'query ($slug: String!) { differences(slug: $slug) { own items { roundCaseId } } }', { slug: round.slug }),
        await measuring.send('joris', '{ reviewCases(first: 200) { items { assessorName responseId } } }'),
      ]);
      expect(seen).not.toContain('Geheim');
      expect(seen).not.toContain('Tess');
      expect(seen).not.toContain(one.secondAssignment!.responseId);
    } finally {
      await roles(['assessor']);
    }
  });

  test('the first opinion is in no figure or remark until the second is in', async () => {
    const { round: other, drawn: [two, ...rest] } = await twice();
    for (const { assignment } of [two!, ...rest]) {
      const revision = await fillIn(measuring, assignment!.responseId, { 'VIG-U1-1': { remark: 'Alleen voor wie het mag' } });
      await measuring.ask('hanna', APPROVE, { id: assignment!.responseId, revision });
    }
    const results = async () => (await measuring.ask<{ results: { examined: number; remarks: unknown[]; warnings: { nl: string }[] } }>('sanne', 'query ($slug: String!) { results(slug: $slug) { examined remarks { remark } warnings { nl } } }', { slug: other.slug })).results;
    expect(await results()).toMatchObject({ examined: 0, remarks: [], warnings: [{ nl: expect.stringContaining('0 van de 8 dossiers zijn goedgekeurd, en twee keer beoordeeld waar dat moet') }] });
    await fillIn(measuring, two!.secondAssignment!.responseId, {}, { assessor: 'tess' });
    expect(await results()).toMatchObject({ examined: 1, remarks: [{ remark: 'Alleen voor wie het mag' }] });
  });

  test('who reviewed the first opinion does not get the second, by hand or evenly', async () => {
    await set(100);
    const mine = await drawAll(measuring, await planRound(measuring));
    const [first] = await cases(mine.slug);
    await assign([first!.id], 'tess', 'first');
    await declare(mine.slug);
    const [{ assignment } = { assignment: null }] = await cases(mine.slug);
    const revision = await fillIn(measuring, assignment!.responseId, {}, { assessor: 'tess' });
    await roles(['assessor', 'reviewer']);
    try {
      await measuring.ask('joris', APPROVE, { id: assignment!.responseId, revision });
      expect(codesOf(await assign([first!.id], 'joris', 'second'))).toEqual(['ASSIGNMENT_KNOWS_OTHER']);
      const { assignEvenly } = await measuring.ask<{ assignEvenly: { notAssignable: { code: string; clientNumber: string }[] } }>('noor', EVENLY, { input: { roundId: mine.id, assessorIds: [member('joris')] } });
      expect(assignEvenly.notAssignable).toContainEqual({ code: 'no_second_assessor', clientNumber: first!.clientNumber });
    } finally {
      await roles(['assessor']);
    }
  });

  test('who gives one opinion does not review the other, also in the database', async () => {
    const [mine] = await measuring.app.superuser<{ organisation_id: string }>('select organisation_id from response where id = $1', [one.assignment!.responseId]);
    await expect(measuring.app.superuser(`insert into review values ($1, uuidv7(), $2, $3, 'approved', now())`, [mine!.organisation_id, one.secondAssignment!.responseId, member('joris')]))
      .rejects.toMatchObject({ constraint: 'review_not_own' });
  });
});

describe('handed in', () => {
  test('is enough for a second opinion: no reviewer gets it', async () => {
    const { drawn: [one] } = await twice();
    const { responseId } = one!.secondAssignment!;
    const revision = await fillIn(measuring, responseId, {}, { assessor: 'tess' });
    const { reviewCases } = await measuring.ask<{ reviewCases: { items: { responseId: string }[] } }>('hanna', '{ reviewCases(first: 200) { items { responseId } } }');
    expect(reviewCases.items.map((each) => each.responseId)).not.toContain(responseId);
    expect(codesOf(await measuring.send('hanna', APPROVE, { id: responseId, revision }))).toEqual(['NOT_FOUND']);
  });

  test('blocks closing until then, and counts apart from the first opinions', async () => {
    const { round, drawn } = await twice();
    for (const { assignment } of drawn) {
      const revision = await fillIn(measuring, assignment!.responseId);
      await measuring.ask('hanna', APPROVE, { id: assignment!.responseId, revision });
    }
    for (const { secondAssignment } of drawn.slice(1)) await fillIn(measuring, secondAssignment!.responseId, {}, { assessor: 'tess' });
    const state = async () => (await measuring.ask<{ round: Record<string, unknown> }>('noor', `query ($slug: String!) { round(slug: $slug) {
      blockers { code roundCaseId } progressByTeam { drawn approved } assessors { assigned approved second secondSubmitted } secondOpinions { asked submitted } } }`, { slug: round.slug })).round;
    expect(await state()).toEqual({
      blockers: [{ code: 'second_not_submitted', roundCaseId: drawn[0]!.id }], progressByTeam: [{ drawn: 8, approved: 8 }], secondOpinions: { asked: 8, submitted: 7 },
      assessors: [{ assigned: 8, approved: 8, second: 0, secondSubmitted: 0 }, { assigned: 0, approved: 0, second: 8, secondSubmitted: 7 }],
    });
    await fillIn(measuring, drawn[0]!.secondAssignment!.responseId, {}, { assessor: 'tess' });
    expect(codesOf(await measuring.send('noor', 'mutation ($id: ID!) { closeRound(id: $id, revision: 3) { state } }', { id: round.id }))).toEqual([]);
    expect(await casesOf(measuring, round.slug, 'drawn')).toHaveLength(8);
  });
});

describe('doing without', () => {
  const WAIVE = 'mutation ($input: WaiveSecondOpinionInput!) { waiveSecondOpinion(input: $input) { secondWaivedReason secondAssignment { responseState } revision } }';
  let drawn: Case[];
  let round: RoundAnswer;
  beforeEach(async () => { ({ round, drawn } = await twice()); });
  const waive = (roundCase: Case, reason = 'De beoordelaar is ziek') => measuring.send('noor', WAIVE, { input: { roundCaseId: roundCase.id, revision: roundCase.revision, reason } });

  test('a second opinion takes a reason, and what was begun of it stops', async () => {
    expect(codesOf(await waive(drawn[0]!, ' '))).toEqual(['BAD_INPUT']);
    expect((await waive(drawn[0]!)).data).toMatchObject({ waiveSecondOpinion: { secondWaivedReason: 'De beoordelaar is ziek', secondAssignment: { responseState: 'left_out' } } });
    expect(codesOf(await waive({ ...drawn[0]!, revision: drawn[0]!.revision + 1 }))).toEqual(['SECOND_OPINION_NOT_WAIVABLE']);
    const { round: { blockers, assessors } } = await measuring.ask<{ round: { blockers: { code: string; roundCaseId: string }[]; assessors: object[] } }>(
      'noor', 'query ($slug: String!) { round(slug: $slug) { blockers { code roundCaseId } assessors { assigned second } } }', { slug: round.slug });
    expect(blockers.filter(({ roundCaseId }) => roundCaseId === drawn[0]!.id).map(({ code }) => code)).toEqual(['not_started']);
    expect(assessors).toEqual([{ assigned: 8, second: 0 }, { assigned: 0, second: 7 }]);
  });

  test('one that has been handed in is refused', async () => {
    await fillIn(measuring, drawn[0]!.secondAssignment!.responseId, {}, { assessor: 'tess' });
    expect(codesOf(await waive(drawn[0]!))).toEqual(['SECOND_OPINION_NOT_WAIVABLE']);
  });

  test('an objection to outsiders ends the second opinion of an outsider and leaves the first as it is', async () => {
    const [{ family_id: familyId, revision }] = await measuring.app.superuser<{ family_id: string; revision: number }>(
      'select c.family_id, f.revision from round_case c join family f on f.id = c.family_id where c.id = $1', [drawn[0]!.id]) as [{ family_id: string; revision: number }];
    await measuring.ask('noor', 'mutation ($input: RecordObjectionInput!) { recordObjection(input: $input) { id } }', { input: { familyId, revision, on: '2026-02-02', source: 'Brief' } });
    const after = (await cases(round.slug)).find(({ id }) => id === drawn[0]!.id)!;
    expect(after).toMatchObject({ assignment: { responseState: 'assigned' }, secondAssignment: { responseState: 'left_out' } });
    expect(after.secondWaivedReason).toMatch(/buiten/);
    await measuring.ask('noor', 'mutation ($id: ID!, $revision: Int!) { withdrawObjection(familyId: $id, revision: $revision) { id } }', { id: familyId, revision: revision + 1 });
  });
});

test('a file left out and taken back has both opinions where they stood', async () => {
  const { drawn: [one] } = await twice();
  await measuring.ask('tess', SAVE, answer(one!.secondAssignment!.responseId, 'VIG-U1-1'));
  await measuring.ask('noor', 'mutation ($input: LeaveOutInput!) { leaveOut(input: $input) { id } }', { input: { roundCaseId: one!.id, revision: one!.revision, reason: 'Zoek' } });
  await measuring.ask('noor', 'mutation ($id: ID!, $revision: Int!) { takeBackIn(roundCaseId: $id, revision: $revision) { id } }', { id: one!.id, revision: one!.revision + 1 });
  const rows = await measuring.app.superuser<{ opinion: string; state: string }>('select opinion, state from response where round_case_id = $1 order by 1', [one!.id]);
  expect(rows).toEqual([{ opinion: 'first', state: 'assigned' }, { opinion: 'second', state: 'in_progress' }]);
});
