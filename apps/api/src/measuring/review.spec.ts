import { vigFinal } from '@getrouw/interventions';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, type GraphqlAnswer } from '../../test/harness.ts';
import { addFamilies, answer, APPROVE, type CaseAnswer, fillIn, HAND_IN, type Measuring, roundInHand, SAVE, startMeasuring } from '../../test/measuring.ts';

let measuring: Measuring;
let cases: CaseAnswer[];
const nextCase = () => cases.shift()!.assignment!;

beforeAll(async () => {
  measuring = await startMeasuring();
  await addFamilies(measuring, Array.from({ length: 12 }, (_, index) => ({ clientNumber: `SP-${100 + index}` })));
  ({ cases } = await roundInHand(measuring));
});
afterAll(() => measuring.close());

const REVIEW = `query ($id: ID!) { review(responseId: $id) {
  id state mine revision clientNumber assessorName nextAssignmentId answers { itemCode value mark remark } comments { itemCode authorName text } reviews { reviewerName outcome } } }`;
const RETURN = `mutation ($id: ID!, $revision: Int!, $comments: [ItemCommentInput!]!) { returnResponse(responseId: $id, revision: $revision, comments: $comments) {
  state revision comments { itemCode authorName text } reviews { reviewerName outcome } } }`;
const COMMENT = 'mutation ($id: ID!, $comment: ItemCommentInput!) { commentResponse(responseId: $id, comment: $comment) { state comments { itemCode authorName text } } }';
const approve = (id: string, revision: number, person: 'hanna' | 'joris' | 'eva' = 'hanna') =>
  measuring.send<{ approve: { state: string; revision: number } }>(person, APPROVE, { id, revision });
const giveBack = (id: string, revision: number, comments: unknown[] = [{ itemCode: 'VIG-U4-3', text: 'Welk doel is dit?' }]) => measuring.send(
  'hanna', RETURN, { id, revision, comments }) as Promise<GraphqlAnswer<{ returnResponse: { state: string; revision: number } }>>;

describe('the reviewer', () => {
  test('sees what was handed in, and nothing before that', async () => {
    const { responseId } = nextCase();
    expect(codesOf(await measuring.send('hanna', REVIEW, { id: responseId }))).toEqual(['NOT_FOUND']);
    for (const [documentCode, present] of [['DOC-MON3', false], ['DOC-MON6', true]] as const) {
      await measuring.ask('joris', 'mutation ($input: SaveDocumentInput!) { saveDocument(input: $input) { state } }', { input: { responseId, documentCode, present, revision: 0 } });
    }
    await fillIn(measuring, responseId, { 'VIG-R3-1': { value: 'NO', mark: true, remark: 'geen schulden' } });
    const { review } = await measuring.ask<{ review: { answers: unknown[] } }>('hanna', REVIEW, { id: responseId });
    expect(review).toMatchObject({ state: 'submitted', mine: false, assessorName: 'Joris Kok', nextAssignmentId: null, clientNumber: 'SP-100' });
    expect(review.answers).toHaveLength(19);
    const { reviewCases } = await measuring.ask<{ reviewCases: unknown }>('hanna', '{ reviewCases { items { responseId clientNumber assessorName marks remarks missingDocuments unseenDocuments mine } total next } }');
    expect(reviewCases).toEqual({
      total: 1, next: null,
      items: [{ responseId, clientNumber: 'SP-100', assessorName: 'Joris Kok', marks: 1, remarks: 1, missingDocuments: 1, unseenDocuments: vigFinal.documents.length - 2, mine: false }],
    });
    expect(codesOf(await measuring.send('eva', REVIEW, { id: responseId }))).toEqual(['NOT_FOUND']);
    expect(await measuring.ask('eva', '{ reviewCases { total items { responseId } } }')).toEqual({ reviewCases: { total: 0, items: [] } });
    expect((await measuring.send('noor', REVIEW, { id: responseId })).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', details: { verb: 'response.review' } });
  });

  test('approves once, also with two presses', async () => {
    const { responseId } = nextCase();
    const revision = await fillIn(measuring, responseId);
    expect(codesOf(await approve(responseId, revision, 'eva'))).toEqual(['NOT_FOUND']);
    const presses = await Promise.all([approve(responseId, revision), approve(responseId, revision)]);
    expect(presses.map(({ data }) => data?.approve)).toEqual([0, 1].map(() => expect.objectContaining({ state: 'approved', revision: 3 })));
    expect(await measuring.app.superuser('select from review where response_id = $1', [responseId])).toHaveLength(1);
    expect(codesOf(await giveBack(responseId, 3))).toEqual(['RESPONSE_STATE']);
    expect(codesOf(await measuring.send('joris', SAVE, answer(responseId, 'VIG-U1-1', { value: 'NO', revision: 1 })))).toEqual(['RESPONSE_NOT_OPEN']);
  });

  test('who scored a case does not review it, in the database either', async () => {
    const { responseId } = nextCase();
    const revision = await fillIn(measuring, responseId);
    const { joris } = measuring.cast.people;
    await measuring.app.superuser(`insert into member_role select organisation_id, gen_random_uuid(), $1, id from role where organisation_id = $2 and code = 'reviewer'`, [joris.memberId, joris.organisationId]);
    await measuring.app.superuser('update member set revision = revision + 1 where id = $1', [joris.memberId]);
    expect((await measuring.ask<{ review: { mine: boolean } }>('joris', REVIEW, { id: responseId })).review.mine).toBe(true);
    expect(codesOf(await approve(responseId, revision, 'joris'))).toEqual(['REVIEW_NOT_OWN']);
    await expect(measuring.app.superuser(`insert into review values ($1, gen_random_uuid(), $2, $3, 'approved', now())`, [joris.organisationId, responseId, joris.memberId]))
      .rejects.toMatchObject({ constraint: 'review_not_own' });
    await measuring.app.superuser(`delete from member_role x using role r where r.id = x.role_id and x.member_id = $1 and r.code = 'reviewer'`, [joris.memberId]);
    await measuring.app.superuser('update member set revision = revision + 1 where id = $1', [joris.memberId]);
  });
});

describe('a returned response', () => {
  test('needs a comment that fits a question', async () => {
    const { responseId } = nextCase();
    const revision = await fillIn(measuring, responseId);
    for (const comments of [[], [{ itemCode: 'VIG-X', text: 'Hoe zo?' }], [{ itemCode: 'VIG-U1-1', text: '  ' }], [{ text: 'x'.repeat(2001) }]]) {
      expect(codesOf(await giveBack(responseId, revision, comments)), JSON.stringify(comments).slice(0, 60)).toEqual(['BAD_INPUT']);
    }
    expect(await measuring.app.superuser('select from review where response_id = $1', [responseId])).toHaveLength(0);
  });

  test('goes back and forth with its thread until it is approved', async () => {
    const { responseId, id } = nextCase();
    const revision = await fillIn(measuring, responseId);
    const back = await giveBack(responseId, revision, [{ itemCode: 'VIG-U4-3', text: 'Welk doel is dit?' }, { text: 'Verder goed.' }]);
    expect(back.data?.returnResponse).toEqual({
      state: 'returned', revision: 3, reviews: [{ reviewerName: 'Hanna Smit', outcome: 'returned' }],
      comments: [{ itemCode: 'VIG-U4-3', authorName: 'Hanna Smit', text: 'Welk doel is dit?' }, { itemCode: null, authorName: 'Hanna Smit', text: 'Verder goed.' }],
    });
    expect((await measuring.ask<{ assignedCases: { items: unknown[] } }>('joris', '{ assignedCases(first: 1) { items { responseId state comments } } }')).assignedCases.items)
      .toEqual([{ responseId, state: 'returned', comments: 2 }]);
    await measuring.ask('joris', COMMENT, { id: responseId, comment: { itemCode: 'VIG-U4-3', text: 'Het doel over school.' } });
    expect((await measuring.ask<{ saveAnswer: unknown }>('joris', SAVE, answer(responseId, 'VIG-U4-3', { value: 'NO', revision: 1 }))).saveAnswer).toMatchObject({ state: 'in_progress' });
    const reviewed = await measuring.ask<{ commentResponse: { comments: unknown[] } }>('hanna', COMMENT, { id: responseId, comment: { text: 'Dank.' } });
    expect(reviewed.commentResponse.comments).toHaveLength(4);
    expect((await measuring.ask<{ handIn: unknown }>('joris', HAND_IN, { id: responseId, revision: 3 })).handIn).toMatchObject({ state: 'submitted', revision: 4 });
    expect((await approve(responseId, 4)).data?.approve).toMatchObject({ state: 'approved', revision: 5 });
    const { scoring } = await measuring.ask<{ scoring: { comments: unknown[]; reviews: unknown[] } }>('joris', 'query ($id: ID!) { scoring(assignmentId: $id) { comments { text } reviews { outcome } } }', { id });
    expect(scoring).toEqual({ comments: ['Welk doel is dit?', 'Verder goed.', 'Het doel over school.', 'Dank.'].map((text) => ({ text })), reviews: [{ outcome: 'returned' }, { outcome: 'approved' }] });
  });

  test('is not approved by a reviewer who still looks at what was handed in before', async () => {
    const { responseId } = nextCase();
    const revision = await fillIn(measuring, responseId);
    await giveBack(responseId, revision);
    expect(codesOf(await approve(responseId, revision))).toEqual(['CONFLICT']);
    await measuring.ask('joris', SAVE, answer(responseId, 'VIG-U1-1', { value: 'NO', revision: 1 }));
    expect(codesOf(await approve(responseId, revision + 1))).toEqual(['RESPONSE_STATE']);
  });

  test('is approved or returned, not both, when two reviewers decide at once', async () => {
    const { responseId } = nextCase();
    const revision = await fillIn(measuring, responseId);
    const [approved, returned] = await Promise.all([approve(responseId, revision), giveBack(responseId, revision)]);
    expect([...codesOf(approved), ...codesOf(returned)]).toEqual(['CONFLICT']);
    expect(await measuring.app.superuser('select from review where response_id = $1', [responseId])).toHaveLength(1);
  });
});

describe('comments', () => {
  test("on somebody else's case do not exist, before it is handed in not for the reviewer either", async () => {
    const { responseId } = nextCase();
    const comment = { text: 'Kijk hier nog eens naar.' };
    for (const person of ['tess', 'hanna', 'eva', 'ruben'] as const) expect(codesOf(await measuring.send(person, COMMENT, { id: responseId, comment }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await measuring.send('noor', COMMENT, { id: responseId, comment }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await measuring.send('joris', COMMENT, { id: responseId, comment }))).toEqual([]);
  });

  test('stay as they were written', async () => {
    await expect(measuring.app.superuser(`update review_comment set text = 'anders'`)).rejects.toMatchObject({ constraint: 'review_comment_frozen' });
    await expect(measuring.app.superuser('delete from review')).rejects.toMatchObject({ constraint: 'review_frozen' });
  });
});
