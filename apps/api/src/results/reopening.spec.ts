import type { FidelityResult } from '@getrouw/domain';
import { vigFinal } from '@getrouw/interventions';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, type GraphqlAnswer } from '../../test/harness.ts';
import { addFamilies, addHelper, answer, APPROVE, ASSIGN, type CaseAnswer, casesOf, fillIn, HAND_IN, type Measuring, planRound, type RoundAnswer, roundInHand, SAVE, scored, startMeasuring } from '../../test/measuring.ts';

let measuring: Measuring;
let trajectories: string[];
beforeAll(async () => {
  measuring = await startMeasuring();
  trajectories = await addFamilies(measuring, [{ clientNumber: 'SP-1', team: 'noord' }, { clientNumber: 'SP-2', team: 'noord' }, { clientNumber: 'SP-3', team: 'noord' }]);
});
afterAll(() => measuring.close());

const CLOSE = 'mutation ($id: ID!, $revision: Int!) { closeRound(id: $id, revision: $revision) { state revision edition } }';
const REOPEN = 'mutation ($input: ReopenRoundInput!) { reopenRound(input: $input) { state edition revision closedAt } }';
const RETURN = 'mutation ($id: ID!, $revision: Int!) { returnResponse(responseId: $id, revision: $revision, comments: [{ itemCode: "VIG-U1-1", text: "Staat dit echt zo in het plan?" }]) { state revision } }';
const RESULTS = `query ($slug: String!, $edition: Int) { results(slug: $slug, edition: $edition) {
  closed edition currentEdition editions { edition closedBy reopenedBy reason } sha256 figures drawn examined remarks { itemCode clientNumber remark } warnings { nl } } }`;
const FILES = `query ($slug: String!, $edition: Int!) { editionFiles(slug: $slug, edition: $edition) { next edition { reason }
  items { clientNumber teamName leftOutReason assessorName state answers { itemCode value remark } documents { documentCode present } comments { text } } } }`;
const QUEUE = '{ reviewCases(reopened: true) { total items { clientNumber } } }';
const REASON = 'Twee dossiers zijn verkeerd gelezen';

interface Shown {
  closed: boolean; edition: number; currentEdition: number; editions: { edition: number; closedBy: string; reopenedBy: string | null; reason: string | null }[]; sha256: string | null; figures: FidelityResult;
  drawn: number; examined: number; remarks: { clientNumber: string; remark: string }[]; warnings: { nl: string }[];
}
const resultsOf = async (slug: string, edition?: number, person: 'noor' | 'bram' | 'pieter' = 'noor') => (await measuring.ask<{ results: Shown }>(person, RESULTS, { slug, edition })).results;
const reopen = (id: string, revision: number, reason = REASON, person: 'noor' | 'ilse' | 'pieter' | 'lotte' | 'hanna' = 'noor'): Promise<GraphqlAnswer<{ reopenRound: { state: string; edition: number; revision: number } }>> =>
  measuring.send(person, REOPEN, { input: { id, revision, reason } });
const close = (id: string, revision: number) => measuring.send<{ closeRound: { edition: number } }>('noor', CLOSE, { id, revision });
const yes = (figures: FidelityResult) => { const { yes: count, n } = figures.whole.items.find(({ itemCode }) => itemCode === 'VIG-U1-1')!; return `${count} of ${n}`; };

/** A closed round of two approved files and one that was left out; its revision is 4. */
async function closedRound(name: string): Promise<{ round: RoundAnswer; cases: CaseAnswer[] }> {
  const { round, cases } = await roundInHand(measuring, { name, teamIds: [measuring.cast.teams.noord.id] });
  for (const { assignment } of cases.slice(0, 2)) {
    await measuring.ask('joris', 'mutation ($input: SaveDocumentInput!) { saveDocument(input: $input) { state } }', { input: { responseId: assignment!.responseId, documentCode: 'DOC-PLAN', present: true, revision: 0 } });
    const revision = await fillIn(measuring, assignment!.responseId, { 'VIG-U1-1': { value: 'YES', remark: 'Gezien in het plan' } });
    await measuring.ask('hanna', APPROVE, { id: assignment!.responseId, revision });
  }
  await measuring.ask('noor', 'mutation ($input: LeaveOutInput!) { leaveOut(input: $input) { id } }', { input: { roundCaseId: cases[2]!.id, revision: cases[2]!.revision, reason: 'Dossier zoek' } });
  expect(codesOf(await close(round.id, 3))).toEqual([]);
  return { round, cases };
}

describe('reopening', () => {
  test('begins a new edition, and all that the earlier one rested on stays and can be read', async () => {
    const { round: { id, slug }, cases } = await closedRound('Heropend');
    const before = await resultsOf(slug);
    expect((await reopen(id, 4)).data?.reopenRound).toMatchObject({ state: 'scoring', edition: 2, revision: 5, closedAt: null });
    expect(await resultsOf(slug)).toMatchObject({ closed: false, edition: 2, currentEdition: 2, sha256: null, examined: 2, editions: [{ edition: 1, closedBy: 'Noor de Wit', reopenedBy: 'Noor de Wit', reason: REASON }] });

    // A reviewer returns an approved file, an answer and a document change, and the one that was left out comes back in.
    const { responseId } = cases[0]!.assignment!;
    expect((await measuring.ask<{ reviewCases: object }>('hanna', QUEUE)).reviewCases).toMatchObject({ total: 2 });
    await measuring.ask('hanna', RETURN, { id: responseId, revision: 3 });
    await measuring.ask('joris', SAVE, answer(responseId, 'VIG-U1-1', { value: 'NO', revision: 1, remark: 'Toch niet gevonden' }));
    await measuring.ask('joris', 'mutation ($input: SaveDocumentInput!) { saveDocument(input: $input) { state } }', { input: { responseId, documentCode: 'DOC-PLAN', present: false, revision: 1 } });
    const { handIn } = await measuring.ask<{ handIn: { revision: number } }>('joris', HAND_IN, { id: responseId, revision: 4 });
    await measuring.ask('hanna', APPROVE, { id: responseId, revision: handIn.revision });
    const [, , third] = await casesOf(measuring, slug, 'drawn') as [CaseAnswer, CaseAnswer, CaseAnswer];
    await measuring.ask('noor', 'mutation ($id: ID!, $revision: Int!) { takeBackIn(roundCaseId: $id, revision: $revision) { id } }', { id: third.id, revision: third.revision });
    const found = third.assignment!.responseId;
    for (const itemCode of scored(vigFinal)) await measuring.ask('joris', SAVE, answer(found, itemCode));
    await measuring.ask('joris', HAND_IN, { id: found, revision: 3 });
    await measuring.ask('hanna', APPROVE, { id: found, revision: 4 });
    expect((await close(id, 5)).data?.closeRound).toMatchObject({ edition: 2 });

    const second = await resultsOf(slug);
    expect(second).toMatchObject({ closed: true, edition: 2, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(second.editions.map(({ edition, reason }) => [edition, reason])).toEqual([[1, REASON], [2, null]]);
    expect(yes(second.figures)).toBe('2 of 3');
    const first = await resultsOf(slug, 1);
    expect({ ...first, editions: 0, currentEdition: 0 }).toEqual({ ...before, editions: 0, currentEdition: 0 });
    expect(yes(first.figures)).toBe('2 of 2');
    expect(first.remarks.map(({ clientNumber, remark }) => [clientNumber, remark])).toEqual([['SP-1', 'Gezien in het plan'], ['SP-2', 'Gezien in het plan']]);
    const { editionFiles } = await measuring.ask<{ editionFiles: { edition: object; items: { clientNumber: string; answers: { itemCode: string }[] }[] } }>('hanna', FILES, { slug, edition: 1 });
    expect(editionFiles.edition).toEqual({ reason: REASON });
    expect(editionFiles.items).toMatchObject([
      { clientNumber: 'SP-1', teamName: 'Noord', leftOutReason: null, assessorName: 'Joris Kok', state: 'approved', documents: [{ documentCode: 'DOC-PLAN', present: true }], comments: [] },
      { clientNumber: 'SP-2', state: 'approved' }, { clientNumber: 'SP-3', leftOutReason: 'Dossier zoek', assessorName: null, state: null, answers: [] },
    ]);
    expect(editionFiles.items[0]!.answers.find(({ itemCode }) => itemCode === 'VIG-U1-1')).toEqual({ itemCode: 'VIG-U1-1', value: 'YES', remark: 'Gezien in het plan' });
    const { resultsExport } = await measuring.ask<{ resultsExport: { fileName: string; content: string } }>('noor', 'query ($slug: String!) { resultsExport(slug: $slug, locale: nl, edition: 1) { fileName content } }', { slug });
    expect(resultsExport.fileName).toBe('heropend-resultaten-editie-1.csv');
  });

  test('is refused without a reason, for an open or unknown round, with an old revision, elsewhere, and to who may not', async () => {
    const { round: { id, slug } } = await closedRound('Geweigerd');
    expect((await reopen(id, 4, '  ')).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'reason', details: { problems: [{ message: { nl: 'is leeg', en: 'is empty' } }] } });
    expect(codesOf(await reopen(id, 4, 'x'.repeat(1001)))).toEqual(['BAD_INPUT']);
    expect(codesOf(await reopen(id, 3))).toEqual(['CONFLICT']);
    expect(codesOf(await reopen((await planRound(measuring, { name: 'Nog open' })).id, 1))).toEqual(['ROUND_OPEN']);
    expect(codesOf(await reopen('0190b1c2-0000-7000-8000-000000000000', 4))).toEqual(['NOT_FOUND']);
    expect(codesOf(await reopen(id, 4, REASON, 'lotte'))).toEqual(['NOT_FOUND']);
    for (const person of ['ilse', 'pieter', 'hanna'] as const) expect((await reopen(id, 4, REASON, person)).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', details: { verb: 'round.reopen' } });
    expect(codesOf(await measuring.send('noor', RESULTS, { slug, edition: 2 }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await measuring.send('noor', FILES, { slug, edition: 1 }))).toEqual(['NOT_FOUND']);
  });

  test('by two people at once happens once', async () => {
    const { round: { id } } = await closedRound('Tegelijk');
    const presses = await Promise.all([reopen(id, 4, 'De een'), reopen(id, 4, 'De ander')]);
    expect(presses.map((press) => codesOf(press)[0] ?? 'done').toSorted()).toEqual(['ROUND_OPEN', 'done']);
    expect(await measuring.app.superuser('select edition from round_edition where round_id = $1', [id])).toEqual([{ edition: 1 }]);
    expect(await measuring.app.superuser('select edition, revision from round where id = $1', [id])).toEqual([{ edition: 2, revision: 5 }]);
  });
});

describe('in a reopened round', () => {
  test('a reviewer returns what was approved, which he cannot in a first edition', async () => {
    const { round, cases } = await roundInHand(measuring, { name: 'Eerste editie', teamIds: [measuring.cast.teams.noord.id] }, 'tess');
    const { responseId } = cases[0]!.assignment!;
    const revision = await fillIn(measuring, responseId, {}, { assessor: 'tess' });
    await measuring.ask('hanna', APPROVE, { id: responseId, revision });
    expect(codesOf(await measuring.send('hanna', RETURN, { id: responseId, revision: revision + 1 }))).toEqual(['RESPONSE_STATE']);
    expect((await measuring.ask<{ round: { edition: number } }>('noor', 'query ($slug: String!) { round(slug: $slug) { edition } }', { slug: round.slug })).round.edition).toBe(1);
  });

  test('that was imported more is imported, and then it is closed again', async () => {
    const file = (text: string) => Buffer.from(text).toString('base64');
    const IMPORT = 'mutation ($input: ImportInput!) { importFile(input: $input) { created changed committed roundSlug } }';
    const round = { name: 'Papier', adoptedVersionId: measuring.versions.spirit.final, periodFrom: '2023-01-01', periodTo: '2023-12-31', referenceDate: '2024-07-01', sampling: 'all', source: 'Archief' };
    await measuring.ask('noor', IMPORT, { input: { kind: 'checklists', file: file('client;1\nSP-1;ja\nSP-2;ja\n'), commit: true, round } });
    const { round: { id } } = await measuring.ask<{ round: { id: string } }>('noor', '{ round(slug: "papier") { id } }');
    expect((await reopen(id, 3)).data?.reopenRound).toMatchObject({ state: 'drawn', edition: 2 });
    expect(await measuring.ask('noor', IMPORT, { input: { kind: 'checklists', file: file('client;1\nSP-1;nee\nSP-2;ja\nSP-3;ja\n'), commit: true, roundId: id } })).toMatchObject({ importFile: { created: 1, changed: 1, committed: true } });
    await measuring.ask('noor', 'mutation ($id: ID!) { finishImport(roundId: $id, revision: 4) { state } }', { id });
    await measuring.ask('noor', CLOSE, { id, revision: 5 });
    expect([yes((await resultsOf('papier', 1)).figures), yes((await resultsOf('papier')).figures)]).toEqual(['2 of 2', '2 of 3']);
  });
});

describe('an earlier edition', () => {
  test('keeps the checklist of an assessor who left after reopening, and the next edition that of who began anew', async () => {
    const { round: { id, slug }, cases } = await closedRound('Overgedragen');
    const files = async (edition: number) => (await measuring.ask<{ editionFiles: { items: { assessorName: string; answers: { value: string }[]; documents: object[] }[] } }>('hanna', FILES, { slug, edition })).editionFiles.items;
    const before = await resultsOf(slug);
    await reopen(id, 4);
    const kept = await files(1);
    const { responseId } = cases[0]!.assignment!;
    await measuring.ask('hanna', RETURN, { id: responseId, revision: 3 });
    await measuring.app.superuser(`update member set ends_on = current_date, ended_at = now() where id = $1`, [measuring.cast.people.joris.memberId]);
    await measuring.ask('noor', ASSIGN, { input: { roundCaseIds: [cases[0]!.id], assessorId: measuring.cast.people.tess.memberId } });
    const read = async () => (await measuring.ask<{ formerResponse: { assessorName: string; state: string; answers: object[]; comments: object[] } }>(
      'noor', 'query ($id: ID!) { formerResponse(responseId: $id) { assessorName state answers { itemCode } comments { text } } }', { id: responseId })).formerResponse;
    expect(await read()).toMatchObject({ assessorName: 'Joris Kok', state: 'returned', comments: [{ text: 'Staat dit echt zo in het plan?' }] });
    expect((await resultsOf(slug)).examined).toBe(1);

    const [{ assignment }] = await casesOf(measuring, slug, 'drawn') as [CaseAnswer];
    await measuring.ask('tess', 'mutation ($id: ID!) { declareIndependence(assignmentId: $id) { id } }', { id: assignment!.id });
    const revision = await fillIn(measuring, assignment!.responseId, { 'VIG-U1-1': { value: 'NO' } }, { assessor: 'tess' });
    await measuring.ask('hanna', APPROVE, { id: assignment!.responseId, revision });
    expect(codesOf(await close(id, 5))).toEqual([]);
    const first = await resultsOf(slug, 1);
    expect({ ...first, editions: 0, currentEdition: 0 }).toEqual({ ...before, editions: 0, currentEdition: 0 });
    expect([yes(first.figures), yes((await resultsOf(slug)).figures)]).toEqual(['2 of 2', '1 of 2']);
    expect(await files(1)).toEqual(kept);

    expect(codesOf(await reopen(id, 6))).toEqual([]);
    expect((await files(2)).map(({ assessorName }) => assessorName)).toEqual(['Tess Vermeer', 'Joris Kok', null]);
    expect(await files(1)).toEqual(kept);
    expect([yes((await resultsOf(slug, 1)).figures), yes((await resultsOf(slug, 2)).figures)]).toEqual(['2 of 2', '1 of 2']);
    expect((await read()).answers).toHaveLength(scored(vigFinal).length);
    await measuring.app.superuser('update member set ends_on = null, ended_at = null where id = $1', [measuring.cast.people.joris.memberId]);
  });

  test('shows a leader of several teams the whole of these as it was', async () => {
    const input = { kind: 'checklists', commit: true };
    const file = (text: string) => Buffer.from(text).toString('base64');
    const IMPORT = 'mutation ($input: ImportInput!) { importFile(input: $input) { committed } }';
    const round = { name: 'Teams', adoptedVersionId: measuring.versions.spirit.final, periodFrom: '2022-01-01', periodTo: '2022-12-31', referenceDate: '2023-07-01', sampling: 'all', source: 'Archief' };
    await measuring.ask('noor', IMPORT, { input: { ...input, file: file('client;team;1;opmerking 1\nSP-1;Noord;ja;Eerst\nSP-2;Zuidoost;nee;\n'), round } });
    expect(yes((await resultsOf('teams', undefined, 'bram')).figures)).toBe('0 of 1');
    const { id } = (await measuring.ask<{ round: { id: string } }>('noor', '{ round(slug: "teams") { id } }')).round;
    await reopen(id, 3);
    await measuring.ask('noor', IMPORT, { input: { ...input, file: file('client;team;1\nSP-1;Zuidoost;nee\n'), roundId: id } });
    await measuring.ask('ilse', 'mutation ($input: AddTeamMembershipInput!) { addTeamMembership(input: $input) { id } }', {
      input: { memberId: measuring.cast.people.bram.memberId, teamId: measuring.cast.teams.noord.id, startsOn: '2024-01-01' },
    });
    const first = await resultsOf('teams', 1, 'bram');
    expect([yes(first.figures), first.figures.teams.length, first.drawn, first.remarks]).toEqual(['1 of 2', 2, 2, [{ itemCode: 'VIG-U1-1', clientNumber: 'SP-1', remark: 'Eerst' }]]);
    expect(yes((await resultsOf('teams', undefined, 'bram')).figures)).toBe('0 of 2');
  });

  test('shows no remarks to who may not see families, and no file to who scores it again', async () => {
    const { round: { id, slug }, cases: [first] } = await closedRound('Buiten bereik');
    await reopen(id, 4);
    expect((await resultsOf(slug, 1, 'pieter')).remarks).toEqual([]);
    expect((await resultsOf(slug, 1)).remarks).toHaveLength(2);
    const { memberId } = measuring.cast.people.joris;
    const [{ revision } = { revision: 0 }] = await measuring.app.superuser<{ revision: number }>('select revision from member where id = $1', [memberId]);
    const roles = (roleCodes: string[], seen: number) => measuring.ask<{ setMemberRoles: { revision: number } }>(
      'ilse', 'mutation ($input: SetMemberRolesInput!) { setMemberRoles(input: $input) { revision } }', { input: { memberId, revision: seen, roleCodes } });
    const { setMemberRoles } = await roles(['assessor', 'reviewer'], revision);
    const files = async () => (await measuring.ask<{ editionFiles: { items: { clientNumber: string }[] } }>('joris', FILES, { slug, edition: 1 })).editionFiles.items.map(({ clientNumber }) => clientNumber);
    expect(await files()).toEqual(['SP-1', 'SP-2', 'SP-3']);
    await measuring.ask('hanna', RETURN, { id: first!.assignment!.responseId, revision: 3 });
    expect(await files()).toEqual(['SP-2', 'SP-3']);
    await roles(['assessor'], setMemberRoles.revision);
  });

  test('of which final answers still stand keeps the opinions that these rest on', async () => {
    const { round: { id }, cases: [first] } = await closedRound('Definitief');
    const { organisationId, memberId } = measuring.cast.people.noor;
    await measuring.app.superuser(`set session_replication_role = replica;
      insert into final_answer values ('${organisationId}', uuidv7(), '${id}', '${first!.id}', 'VIG-U1-1', '"NO"', false, 'Niet in het plan', '${memberId}', now(), 1);
      insert into final_answer_history select organisation_id, uuidv7(), id, value, mark, reason, decided_by, decided_at, revision from final_answer where round_id = '${id}';
      set session_replication_role = origin`);
    await reopen(id, 4);
    expect(codesOf(await measuring.send('hanna', RETURN, { id: first!.assignment!.responseId, revision: 3 }))).toEqual(['FINAL_ANSWER_STANDS']);
  });

  test('does not change, whatever SQL the application would send', async () => {
    const { round: { id }, cases } = await closedRound('Vast');
    const organisationId = measuring.cast.organisations.spirit.id;
    const { memberId } = measuring.cast.people.noor;
    const asApp = async (...statements: [string, unknown[]?][]) => {
      const client = new pg.Client({ connectionString: measuring.app.database.appUrl });
      await client.connect();
      try {
        await client.query(`begin; set local app.organisation_id = '${organisationId}'`);
        for (const [sql, values] of statements) await client.query(sql, values ?? []);
        await client.query('commit');
      } finally {
        await client.end();
      }
    };
    const open = `update round set state = 'scoring', edition = 2, closed_at = null, revision = revision + 1 where id = $1`;
    const write = (edition: number): [string, unknown[]] => ['insert into round_edition values ($1, $2, $3, now(), $4, \'zomaar\')', [organisationId, id, edition, memberId]];
    await expect(asApp([open, [id]])).rejects.toMatchObject({ constraint: 'round_closed' }); // nothing was kept
    await expect(asApp(write(1), [`update round set state = 'scoring', edition = 3, closed_at = null, revision = revision + 1 where id = $1`, [id]])).rejects.toMatchObject({ constraint: 'round_closed' });
    await expect(asApp(write(1), [`update round set state = 'scoring', edition = 2, closed_at = null, revision = revision + 1, name = 'Anders' where id = $1`, [id]])).rejects.toMatchObject({ constraint: 'round_closed' });
    expect(codesOf(await reopen(id, 4))).toEqual([]);
    await expect(asApp(write(2))).rejects.toMatchObject({ constraint: 'round_edition_snapshot_fkey' });
    const [{ id: answerId } = { id: '' }] = await measuring.app.superuser<{ id: string }>('select id from answer where response_id = $1 limit 1', [cases[0]!.assignment!.responseId]);
    await expect(asApp(['insert into edition_case (organisation_id, round_id, edition, round_case_id, team_id) select organisation_id, round_id, 1, id, team_id from round_case where round_id = $1', [id]])).rejects.toMatchObject({ code: '23505' });
    await expect(asApp(['insert into edition_answer select $1, $2, 1, answer_id, revision from answer_history where answer_id <> all(select answer_id from edition_answer where round_id = $2) limit 1', [organisationId, id]])).rejects.toMatchObject({ constraint: 'round_edition_frozen' });
    for (const table of ['round_edition', 'edition_case', 'edition_response', 'edition_answer', 'edition_document', 'edition_final_answer']) {
      await expect(asApp([`update ${table} set edition = 2 where round_id = $1`, [id]])).rejects.toMatchObject({ code: '42501' });
      await expect(asApp([`delete from ${table} where round_id = $1`, [id]])).rejects.toMatchObject({ code: '42501' });
      await expect(measuring.app.superuser(`delete from ${table}`)).rejects.toMatchObject({ constraint: `${table}_frozen` });
    }
    await expect(asApp(['update answer_history set value = \'"NO"\' where answer_id = $1', [answerId]])).rejects.toMatchObject({ code: '42501' });
    await expect(asApp(['update round set edition = 1 where id = $1', [id]])).rejects.toMatchObject({ constraint: 'round_closed' });
    await expect(asApp(['update snapshot set figures = \'{}\' where round_id = $1', [id]])).rejects.toMatchObject({ code: '42501' });
  });
});

// Last, because from then on he assesses no file of that family.
test('in a reopened round a file does not go back to who has helped the family since, and his other work is not held up by it', async () => {
  const { round: { id }, cases } = await closedRound('Betrokken');
  await addHelper(measuring, trajectories[1]!, 'joris');
  expect(codesOf(await reopen(id, 4))).toEqual([]);
  // A fact about the same member and family is taken as long as nobody has the file in hand.
  await measuring.app.superuser(`update trajectory_professional set ends_on = '2025-07-01' where trajectory_id = $1`, [trajectories[1]]);
  const other = cases[1]!.assignment!.responseId;
  expect(codesOf(await measuring.send('hanna', RETURN, { id: other, revision: 3 }))).toEqual(['ASSIGNMENT_HELPED_FAMILY']);
  expect(codesOf(await measuring.send('hanna', RETURN, { id: cases[0]!.assignment!.responseId, revision: 3 }))).toEqual([]);
});
