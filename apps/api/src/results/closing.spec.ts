import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf } from '../../test/harness.ts';
import { addFamilies, answer, APPROVE, type CaseAnswer, casesOf, drawAll, fillIn, type Measuring, planRound, type RoundAnswer, roundInHand, SAVE, startMeasuring } from '../../test/measuring.ts';

let measuring: Measuring;
beforeAll(async () => {
  measuring = await startMeasuring();
  await addFamilies(measuring, [{ clientNumber: 'SP-1', team: 'noord' }, { clientNumber: 'SP-2', team: 'noord' }, { clientNumber: 'SP-3', team: 'noord' }]);
});
afterAll(() => measuring.close());

const CLOSE = 'mutation ($id: ID!, $revision: Int!) { closeRound(id: $id, revision: $revision) { id state revision closedAt blockerCount } }';
const LEAVE_OUT = 'mutation ($input: LeaveOutInput!) { leaveOut(input: $input) { id status leftOutReason revision assignment { responseState } } }';
const TAKE_BACK = 'mutation ($id: ID!, $revision: Int!) { takeBackIn(roundCaseId: $id, revision: $revision) { leftOutReason revision assignment { responseState } } }';
const REASON = 'Het dossier is naar een andere gemeente verhuisd';
const close = (id: string, revision: number) => measuring.send<{ closeRound: { state: string; revision: number } }>('noor', CLOSE, { id, revision });
const leaveOut = (roundCaseId: string, revision: number, reason = REASON) =>
  measuring.send<{ leaveOut: { revision: number } }>('noor', LEAVE_OUT, { input: { roundCaseId, revision, reason } });
const takeBack = (id: string, revision: number) => measuring.send<{ takeBackIn: { revision: number } }>('noor', TAKE_BACK, { id, revision });

const noordRound = () => roundInHand(measuring, { teamIds: [measuring.cast.teams.noord.id] });
async function approved(roundCase: CaseAnswer): Promise<void> {
  const { responseId } = roundCase.assignment!;
  const revision = await fillIn(measuring, responseId);
  await measuring.ask('hanna', APPROVE, { id: responseId, revision });
}
/** A round of which the first case is approved and the others left out; the round's revision is 3. */
async function readyRound(): Promise<{ round: RoundAnswer; cases: CaseAnswer[] }> {
  const { round, cases } = await noordRound();
  await approved(cases[0]!);
  for (const { id, revision } of cases.slice(1)) expect(codesOf(await leaveOut(id, revision))).toEqual([]);
  return { round, cases };
}

describe('leaving out', () => {
  test('a case is left out with a reason and its response stops; taken back in it goes on where it was', async () => {
    const { cases } = await noordRound();
    const [first] = cases as [CaseAnswer];
    await measuring.ask('joris', SAVE, answer(first.assignment!.responseId, 'VIG-U1-1'));
    const left = await leaveOut(first.id, first.revision);
    expect(left.data?.leaveOut).toMatchObject({ status: 'drawn', leftOutReason: REASON, revision: first.revision + 1, assignment: { responseState: 'left_out' } });
    expect(codesOf(await leaveOut(first.id, first.revision + 1))).toEqual(['CASE_LEFT_OUT']);
    expect(codesOf(await measuring.send('joris', SAVE, answer(first.assignment!.responseId, 'VIG-U2-1')))).toEqual(['RESPONSE_NOT_OPEN']);
    expect((await takeBack(first.id, first.revision + 1)).data?.takeBackIn).toMatchObject({ leftOutReason: null, assignment: { responseState: 'in_progress' } });
    expect(codesOf(await takeBack(first.id, first.revision + 2))).toEqual(['CASE_NOT_LEFT_OUT']);
    expect(codesOf(await measuring.send('joris', SAVE, answer(first.assignment!.responseId, 'VIG-U2-1')))).toEqual([]);
  });

  test('what was handed in waits for review again after it is taken back in, what was not begun is assigned again', async () => {
    const { cases } = await noordRound();
    const [first, second] = cases as [CaseAnswer, CaseAnswer];
    await fillIn(measuring, first.assignment!.responseId);
    for (const [roundCase, state] of [[first, 'submitted'], [second, 'assigned']] as const) {
      await leaveOut(roundCase.id, roundCase.revision);
      expect((await takeBack(roundCase.id, roundCase.revision + 1)).data?.takeBackIn).toMatchObject({ assignment: { responseState: state } });
    }
  });

  test('takes a case that was divided out of what is divided, not out of what is left to divide', async () => {
    const round = await drawAll(measuring, await planRound(measuring, { teamIds: [measuring.cast.teams.noord.id] }));
    const [first] = await casesOf(measuring, round.slug, 'drawn') as [CaseAnswer];
    await measuring.ask('noor', 'mutation ($input: AssignInput!) { assign(input: $input) { assigned } }', { input: { roundCaseIds: [first.id], assessorId: measuring.cast.people.joris.memberId } });
    const unassigned = async () => (await measuring.ask<{ round: { progressByTeam: { unassigned: number }[] } }>('noor', 'query ($slug: String!) { round(slug: $slug) { progressByTeam { unassigned } } }', { slug: round.slug })).round.progressByTeam;
    expect(await unassigned()).toEqual([{ unassigned: 2 }]);
    await leaveOut(first.id, first.revision + 1);
    expect(await unassigned()).toEqual([{ unassigned: 2 }]);
  });

  test('is counted with its reason beside the results, for the teams one reaches, and never says which case', async () => {
    const { round } = await readyRound();
    const ask = `query ($slug: String!) { results(slug: $slug) { drawn examined leftOut { label { nl en } count } } }`;
    for (const person of ['noor', 'pieter'] as const) {
      expect(await measuring.ask(person, ask, { slug: round.slug })).toEqual({ results: { drawn: 3, examined: 1, leftOut: [{ label: { nl: REASON, en: REASON }, count: 2 }] } });
    }
    await addFamilies(measuring, [{ clientNumber: 'SP-9' }]);
    const { round: both, cases } = await roundInHand(measuring);
    await leaveOut(cases[0]!.id, cases[0]!.revision);
    expect(await measuring.ask('bram', ask, { slug: both.slug })).toEqual({ results: { drawn: 1, examined: 0, leftOut: [] } });
  });

  test('is refused without a reason, with an old revision, for an approved case, elsewhere and without the verb', async () => {
    const { cases } = await noordRound();
    const [first, second] = cases as [CaseAnswer, CaseAnswer];
    await approved(first);
    expect(codesOf(await leaveOut(first.id, first.revision))).toEqual(['RESPONSE_STATE']);
    expect(codesOf(await leaveOut(second.id, second.revision, '   '))).toEqual(['BAD_INPUT']);
    expect(codesOf(await leaveOut(second.id, second.revision, 'x'.repeat(1001)))).toEqual(['BAD_INPUT']);
    expect(codesOf(await leaveOut(second.id, second.revision - 1))).toEqual(['CONFLICT']);
    expect(codesOf(await leaveOut('onzin', 1))).toEqual(['NOT_FOUND']);
    const input = { roundCaseId: second.id, revision: second.revision, reason: REASON };
    expect(codesOf(await measuring.send('lotte', LEAVE_OUT, { input }))).toEqual(['NOT_FOUND']);
    expect((await measuring.send('hanna', LEAVE_OUT, { input })).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', details: { verb: 'round.close' } });
  });

  test('a case is left out or assigned, not both, when two people decide at once', async () => {
    const round = await drawAll(measuring, await planRound(measuring, { teamIds: [measuring.cast.teams.noord.id] }));
    const [first] = await casesOf(measuring, round.slug, 'drawn') as [CaseAnswer];
    const assign = measuring.send('noor', 'mutation ($input: AssignInput!) { assign(input: $input) { assigned } }', { input: { roundCaseIds: [first.id], assessorId: measuring.cast.people.joris.memberId } });
    await Promise.all([assign, leaveOut(first.id, first.revision)]);
    const [{ open } = { open: 1 }] = await measuring.app.superuser<{ open: number }>(
      `select count(*) as open from response p join round_case c on c.id = p.round_case_id where c.id = $1 and c.left_out_reason is not null and p.state <> 'left_out'`, [first.id]);
    expect(open).toBe(0);
  });
});

describe('closing', () => {
  test('is refused with everything that stands in the way', async () => {
    const { round, cases } = await noordRound();
    await approved(cases[0]!);
    await measuring.ask('joris', SAVE, answer(cases[1]!.assignment!.responseId, 'VIG-U1-1'));
    const { errors } = await close(round.id, 3);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'ROUND_NOT_COMPLETE',
      details: { count: 2, blockers: [{ code: 'not_submitted', clientNumber: 'SP-2', roundCaseId: cases[1]!.id }, { code: 'not_started', clientNumber: 'SP-3' }] },
    });
    const { round: shown } = await measuring.ask<{ round: unknown }>('noor', 'query ($slug: String!) { round(slug: $slug) { blockerCount blockers { code label { nl } clientNumber trajectoryNumber } progressByTeam { name drawn approved } } }', { slug: round.slug });
    expect(shown).toEqual({
      blockerCount: 2, progressByTeam: [{ name: 'Noord', drawn: 3, approved: 1 }],
      blockers: [
        { code: 'not_submitted', label: { nl: 'Nog niet ingeleverd' }, clientNumber: 'SP-2', trajectoryNumber: 1 },
        { code: 'not_started', label: { nl: 'Scoren is nog niet begonnen' }, clientNumber: 'SP-3', trajectoryNumber: 1 },
      ],
    });
  });

  test('happens once with two presses, and freezes one snapshot with its hash', async () => {
    const { round } = await readyRound();
    expect(codesOf(await close(round.id, 2))).toEqual(['CONFLICT']);
    expect(codesOf(await measuring.send('lotte', CLOSE, { id: round.id, revision: 3 }))).toEqual(['NOT_FOUND']);
    const presses = await Promise.all([close(round.id, 3), close(round.id, 3)]);
    expect(presses.map(({ data }) => data?.closeRound)).toEqual([0, 1].map(() => expect.objectContaining({ state: 'closed', revision: 4, blockerCount: 0 })));
    const rows = await measuring.app.superuser<{ sha256: string; formulaVersion: string }>('select sha256, formula_version as "formulaVersion" from snapshot where round_id = $1', [round.id]);
    expect(rows).toEqual([{ sha256: expect.stringMatching(/^[0-9a-f]{64}$/), formulaVersion: 'fidelity-1' }]);
    expect(codesOf(await close(round.id, 4))).toEqual(['ROUND_CLOSED']);
  });

  test('nothing in a closed round changes any more', async () => {
    const { round, cases } = await readyRound();
    await close(round.id, 3);
    const [first, second] = cases as [CaseAnswer, CaseAnswer];
    const { id, responseId } = first.assignment!;
    expect(codesOf(await measuring.send('joris', SAVE, answer(responseId, 'VIG-U1-1', { value: 'NO', revision: 1 })))).toEqual(['ROUND_CLOSED']);
    expect(codesOf(await measuring.send('joris', SAVE, answer(second.assignment!.responseId, 'VIG-U1-1')))).toEqual(['ROUND_CLOSED']);
    expect(codesOf(await takeBack(second.id, second.revision + 1))).toEqual(['ROUND_CLOSED']);
    expect(codesOf(await measuring.send('noor', 'mutation ($id: ID!) { unassign(assignmentId: $id, revision: 2) }', { id }))).toEqual(['ROUND_CLOSED']);
    expect(codesOf(await measuring.send('hanna', 'mutation ($id: ID!) { commentResponse(responseId: $id, comment: { text: "Nog iets" }) { id } }', { id: responseId }))).toEqual(['ROUND_CLOSED']);
    await expect(measuring.app.superuser(`update round set state = 'scoring' where id = $1`, [round.id])).rejects.toMatchObject({ constraint: 'round_closed' });
    await expect(measuring.app.superuser(`update round_case set left_out_reason = null, left_out_by = null, left_out_at = null where id = $1`, [second.id])).rejects.toMatchObject({ constraint: 'round_closed' });
    await expect(measuring.app.superuser(`update response set state = 'returned' where id = $1`, [responseId])).rejects.toMatchObject({ constraint: 'round_closed' });
    await expect(measuring.app.superuser('delete from assignment where id = $1', [id])).rejects.toMatchObject({ constraint: 'round_closed' });
    const elsewhere = await planRound(measuring, { name: 'Elders' });
    for (const table of ['round_case', 'assignment', 'response']) {
      await expect(measuring.app.superuser(`update ${table} set round_id = $2 where round_id = $1`, [round.id, elsewhere.id])).rejects.toMatchObject({ constraint: 'round_closed' });
    }
    await expect(measuring.app.superuser('delete from snapshot')).rejects.toMatchObject({ constraint: 'snapshot_frozen' });
  });

  test('and a case that is taken back in at the same moment do not both happen', async () => {
    const { round, cases } = await readyRound();
    const { id, revision } = cases[1]!;
    const outcomes = await Promise.all([close(round.id, 3), takeBack(id, revision + 1)]);
    const [state] = await measuring.app.superuser<{ closed: boolean; back: boolean }>(
      `select r.state = 'closed' as closed, c.left_out_reason is null as back from round r join round_case c on c.round_id = r.id where c.id = $1`, [id]);
    expect(state!.closed).not.toBe(state!.back);
    expect(outcomes.flatMap(codesOf)).toHaveLength(1);
  });

  test('against a late answer: the answer is in the figures or refused', async () => {
    const { round, cases } = await noordRound();
    await approved(cases[0]!);
    await leaveOut(cases[1]!.id, cases[1]!.revision);
    const { responseId } = cases[2]!.assignment!;
    const [, , late] = await Promise.all([
      leaveOut(cases[2]!.id, cases[2]!.revision).then(() => close(round.id, 3)), Promise.resolve(),
      measuring.send('joris', SAVE, answer(responseId, 'VIG-U1-1')),
    ]);
    expect(['RESPONSE_NOT_OPEN', 'ROUND_CLOSED', undefined]).toContain(codesOf(late)[0]);
    const [{ kept } = { kept: 0 }] = await measuring.app.superuser<{ kept: number }>('select count(*) as kept from answer where response_id = $1', [responseId]);
    expect(kept).toBe(late.errors ? 0 : 1);
    expect(codesOf(await measuring.send('joris', SAVE, answer(responseId, 'VIG-U2-1')))).toEqual(['ROUND_CLOSED']);
  });
});
