import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BEGIN, beginBy, codesOf, dataOf, fillInSurvey, FORM, HAND_IN, SAVE, startSurveying, type Surveying, type SurveyRound } from '../../test/surveys.ts';
import { clockOf } from '../platform/index.ts';

let spirit: Surveying;
let now = new Date('2026-03-02T09:00:00Z');
const NAMES = ['Anna', 'Bert', 'Cor', 'Dirk', 'Eef', 'Finn'];
beforeAll(async () => {
  spirit = await startSurveying({ clock: clockOf(() => now) });
  await spirit.staff('zuidoost', NAMES, { variants: ['NP-PREV'], trainedOn: '2024-05-01' });
});
afterAll(() => spirit.close());
beforeEach(() => {
  now = new Date('2026-03-02T09:00:00Z');
});

let serial = 0;
const newCode = () => `CODE${String((serial += 1)).padStart(12, '0')}`;
const running = async (privacy = 'pseudonymous') => spirit.start(await spirit.plan({ privacy }));
const begin = (input: object, slug?: string) => spirit.visit(BEGIN, { input }, slug);
const save = (code: string, itemCode: string, value: unknown, revision = 0) => spirit.visit<{ saveSurveyAnswer: { value: unknown; revision: number } }>(SAVE, { input: { code, itemCode, value, revision } });
const INVITATION = 'query ($link: String) { surveyInvitation(link: $link) { organisationName roundName name privacy answerBy minimumGroup purpose { nl } questions used people { id } } }';
const close = (id: string) => spirit.ask('noor', 'mutation ($id: ID!) { closeRound(id: $id, revision: 2) { state } }', { id });

describe('a link', () => {
  test('says what it is for as often as it is opened, and is exchanged once', async () => {
    await running();
    const link = await spirit.linkTo('anna@zuidoost.example');
    for (let time = 1; time <= 2; time += 1) {
      expect(dataOf(await spirit.visit(INVITATION, { link }))).toMatchObject({ surveyInvitation: { organisationName: 'Spirit', name: 'Anna van zuidoost', privacy: 'pseudonymous', answerBy: '2026-03-31', minimumGroup: 5, used: false, people: [] } });
    }
    const code = newCode();
    expect(codesOf(await begin({ link, code }))).toEqual([]);
    expect(dataOf(await spirit.visit(INVITATION, { link }))).toMatchObject({ surveyInvitation: { used: true } });
    expect(codesOf(await begin({ link, code: newCode() }))).toEqual(['SURVEY_LINK_USED']);
    expect(codesOf(await begin({ link, code: code.toLowerCase().replace(/(.{4})/g, '$1-') })), 'the answer of the first was lost').toEqual([]);
  });

  test.each([['pseudonymous', 110], ['anonymous', 105]])('says how much is asked; where answers are %s that is %i questions', async (privacy, questions) => {
    await running(privacy);
    const { surveyInvitation } = dataOf(await spirit.visit(INVITATION, { link: await spirit.linkTo('anna@zuidoost.example') }));
    expect(surveyInvitation).toMatchObject({ purpose: { nl: expect.stringContaining('meestal werken') }, questions });
  });

  test.each(['pseudonymous', 'anonymous'])('opened by two people at once is that of one of them: %s', async (privacy) => {
    const round = await running(privacy);
    const link = await spirit.linkTo('anna@zuidoost.example');
    const codes = Array.from({ length: 4 }, newCode);
    const answers = await Promise.all(codes.map((code) => begin({ link, code })));
    expect(answers.flatMap(codesOf)).toEqual(['SURVEY_LINK_USED', 'SURVEY_LINK_USED', 'SURVEY_LINK_USED']);
    expect(await spirit.app.superuser('select from response where round_id = $1', [round.id])).toHaveLength(1);
    const opened = await Promise.all(codes.map((code) => spirit.visit(FORM, { code })));
    expect(opened.flatMap(codesOf)).toEqual(['SURVEY_CODE_UNKNOWN', 'SURVEY_CODE_UNKNOWN', 'SURVEY_CODE_UNKNOWN']);
  });

  test('is one vote, however often it is opened and with whatever is saved meanwhile', async () => {
    const round = await running('anonymous');
    const link = await spirit.linkTo('anna@zuidoost.example');
    const codes = Array.from({ length: 12 }, newCode);
    await Promise.all(codes.map(async (code) => {
      const begun = begin({ link, code });
      for (let time = 0; time < 6; time += 1) await save(code, 'NP-UG-IP-01', 'V6');
      await begun;
      await save(code, 'NP-UG-IP-01', 'V6');
      await spirit.visit(HAND_IN, { code });
    }));
    expect(await spirit.app.superuser('select state from response where round_id = $1', [round.id])).toEqual([{ state: 'submitted' }]);
  });

  test.each(['pseudonymous', 'anonymous'])('is not used up by a code that is in use elsewhere: %s', async (privacy) => {
    await running();
    const taken = await beginBy(spirit, 'bert@zuidoost.example', newCode());
    await running(privacy);
    const link = await spirit.linkTo('anna@zuidoost.example');
    expect(codesOf(await begin({ link, code: taken }))).toEqual(['SURVEY_CODE_TAKEN']);
    expect(codesOf(await begin({ link, code: newCode() }))).toEqual([]);
  });

  test('opens what was begun to whoever began alone: another address or account that is written down later gets nothing', async () => {
    const round = await running();
    await fillInSurvey(spirit, await beginBy(spirit, 'anna@zuidoost.example', newCode()), { 'NP-UG-IP-01': 'V6' }, false);
    await spirit.app.superuser(`update professional set email = 'noor@spirit.example', member_id = $1 where staff_number = 'Anna'`, [spirit.cast.people.fatima.memberId]);
    const [anna] = await spirit.app.superuser<{ id: string }>(`select x.id from respondent x join professional p on p.id = x.professional_id where x.round_id = $1 and p.staff_number = 'Anna'`, [round.id]);
    await spirit.ask('noor', 'mutation ($id: ID!) { inviteRespondent(respondentId: $id) }', { id: anna!.id });
    await expect(spirit.linkTo('noor@spirit.example')).rejects.toThrow('nothing with a link');
    expect(codesOf(await spirit.send('fatima', 'mutation ($id: ID!, $code: String!) { beginMySurvey(respondentId: $id, code: $code) }', { id: anna!.id, code: newCode() }))).toEqual(['NOT_FOUND']);
    await fillInSurvey(spirit, await beginBy(spirit, 'anna@zuidoost.example', newCode()), {});
    await close(round.id);
    expect(codesOf(await spirit.send('fatima', 'query ($slug: String!) { mySurveyProfile(slug: $slug) { scores { code } } }', { slug: round.slug }))).toEqual(['NOT_FOUND']);
    await spirit.app.superuser(`update professional set email = 'anna@zuidoost.example', member_id = null where staff_number = 'Anna'`);
  });

  test('of another organisation, made up, cut off or of another respondent does not exist', async () => {
    await running();
    const [anna, bert] = [await spirit.linkTo('anna@zuidoost.example'), await spirit.linkTo('bert@zuidoost.example')];
    const [, token] = anna.split('.');
    const wrong = ['', 'onzin', anna.slice(0, -1), `${bert.split('.')[0]}.${token}`, `${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}.${token}`];
    for (const link of wrong) {
      expect(codesOf(await spirit.visit(INVITATION, { link })), link).toEqual(['SURVEY_LINK_UNKNOWN']);
      expect(codesOf(await begin({ link, code: newCode() })), link).toEqual(['SURVEY_LINK_UNKNOWN']);
    }
    expect(codesOf(await begin({ link: anna, code: newCode() }, 'radar'))).toEqual(['SURVEY_LINK_UNKNOWN']);
    expect(codesOf(await begin({ link: anna, code: newCode() }, 'nergens'))).toEqual(['SURVEY_ORGANISATION_UNKNOWN']);
    expect(codesOf(await spirit.send('noor', BEGIN, { input: { link: anna, code: newCode() } })), 'with a session').toEqual(['SURVEY_ORGANISATION_UNKNOWN']);
    expect(codesOf(await begin({ code: newCode() }))).toEqual(['SURVEY_MEETING_UNKNOWN']);
  });

  test('works until the last day, and not after closing', async () => {
    const round = await running();
    const link = await spirit.linkTo('anna@zuidoost.example');
    now = new Date('2026-04-01T09:00:00Z');
    expect((await begin({ link, code: newCode() })).errors![0]!.extensions).toMatchObject({ code: 'SURVEY_OVERDUE', details: { answerBy: '2026-03-31' } });
    now = new Date('2026-03-31T20:00:00Z');
    await fillInSurvey(spirit, await beginBy(spirit, 'bert@zuidoost.example', newCode()), { 'NP-UG-IP-01': 'V6' });
    now = new Date('2026-03-02T09:00:00Z');
    await close(round.id);
    expect(codesOf(await begin({ link, code: newCode() }))).toEqual(['SURVEY_NOT_RUNNING']);
    expect(codesOf(await spirit.visit(INVITATION, { link }))).toEqual(['SURVEY_NOT_RUNNING']);
  });

  test.each(['', 'kort', 'A'.repeat(17), 'ß'.repeat(8)])('asks for a code of 16 letters and figures, not %j', async (code) => {
    await running();
    expect((await begin({ link: await spirit.linkTo('anna@zuidoost.example'), code })).errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'code' });
  });
});

describe('answers', () => {
  test('are saved one by one, changed by who saw the last, and taken away', async () => {
    await running();
    const code = await beginBy(spirit, 'anna@zuidoost.example', newCode());
    expect(dataOf(await save(code, 'NP-UG-IP-01', 'V6')).saveSurveyAnswer).toEqual({ itemCode: 'NP-UG-IP-01', value: 'V6', revision: 1 });
    expect(dataOf(await save(code, 'NP-UG-IP-01', 'V6')).saveSurveyAnswer.revision, 'lost on its way back').toBe(1);
    const stale = await save(code, 'NP-UG-IP-01', 'V2');
    expect(stale.errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', details: { current: { value: 'V6', revision: 1 } } });
    expect(dataOf(await save(code, 'NP-UG-IP-01', 'V2', 1)).saveSurveyAnswer.revision).toBe(2);
    expect(dataOf(await save(code, 'NP-UG-IP-01', null, 2)).saveSurveyAnswer).toEqual({ itemCode: 'NP-UG-IP-01', value: null, revision: 3 });
    const first = await Promise.all([save(code, 'NP-UG-IP-02', 'V1'), save(code, 'NP-UG-IP-02', 'V7')]);
    expect(first.flatMap(codesOf)).toEqual(['CONFLICT']);
  });

  test('are kept with every save where they have a name or a pseudonym', async () => {
    const round = await running();
    const code = await beginBy(spirit, 'anna@zuidoost.example', newCode());
    await save(code, 'NP-UG-IP-01', 'V6');
    await save(code, 'NP-UG-IP-01', 'V5', 1);
    expect(await spirit.app.superuser(`select h.value, h.saved_by from answer_history h join answer n on n.id = h.answer_id join response p on p.id = n.response_id where p.round_id = $1 order by h.revision`, [round.id]))
      .toEqual([{ value: 'V6', saved_by: null }, { value: 'V5', saved_by: null }]);
    const [response] = await spirit.app.superuser<{ id: string }>('select id, privacy, respondent_id, pseudonym_id is not null as has_pseudonym, variants, trained from response where round_id = $1', [round.id]);
    expect(response).toMatchObject({ privacy: 'pseudonymous', respondent_id: null, has_pseudonym: true, variants: ['NP-PREV'], trained: true });
    const trail = await spirit.app.superuser('select member_id, fields from audit_entry where subjects @> array[$1::uuid] order by id', [response!.id]);
    expect(trail).toEqual([{ member_id: null, fields: ['NP-UG-IP-01'] }, { member_id: null, fields: ['NP-UG-IP-01'] }]);
  });

  test.each([
    ['a question that is not there', 'NP-XX', 'V6', 'itemCode'],
    ['a value beyond the scale', 'NP-UG-IP-01', 'V8', 'value'],
    ['a number where a choice is asked', 'NP-UG-IP-01', 6, 'value'],
  ])('refuse %s at the field', async (_, itemCode, value, field) => {
    await running();
    const code = await beginBy(spirit, 'anna@zuidoost.example', newCode());
    expect((await save(code, itemCode, value)).errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field });
  });

  test('are handed in once, as far as they are given, and do not change after that', async () => {
    await running();
    const code = await beginBy(spirit, 'anna@zuidoost.example', newCode());
    expect((await spirit.visit(HAND_IN, { code })).errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT' });
    await save(code, 'NP-UG-IP-01', 'V6');
    const presses = await Promise.all([spirit.visit(HAND_IN, { code }), spirit.visit(HAND_IN, { code })]);
    expect(presses.map(dataOf)).toEqual([0, 1].map(() => ({ handInSurvey: { state: 'submitted' } })));
    expect(codesOf(await save(code, 'NP-UG-IP-02', 'V6'))).toEqual(['SURVEY_HANDED_IN']);
    expect(dataOf(await spirit.visit<{ surveyForm: { answers: unknown[] } }>(FORM, { code })).surveyForm.answers).toHaveLength(1);
  });

  test('are refused after the last day and after closing, and what was not handed in stays out', async () => {
    const round = await running();
    const [anna, bert] = [await beginBy(spirit, 'anna@zuidoost.example', newCode()), await beginBy(spirit, 'bert@zuidoost.example', newCode())];
    await fillInSurvey(spirit, anna, { 'NP-UG-IP-01': 'V6' });
    await fillInSurvey(spirit, bert, { 'NP-UG-IP-01': 'V6' }, false);
    now = new Date('2026-04-01T09:00:00Z');
    expect(codesOf(await save(bert, 'NP-UG-IP-02', 'V6'))).toEqual(['SURVEY_OVERDUE']);
    now = new Date('2026-03-02T09:00:00Z');
    await close(round.id);
    expect(codesOf(await save(bert, 'NP-UG-IP-02', 'V6'))).toEqual(['SURVEY_NOT_RUNNING']);
    expect(codesOf(await spirit.visit(HAND_IN, { code: bert }))).toEqual(['SURVEY_NOT_RUNNING']);
    await expect(spirit.app.superuser(`update response set state = 'submitted' where round_id = $1 and state = 'in_progress'`, [round.id])).rejects.toThrow('the round is closed');
  });

  test.each(['pseudonymous', 'anonymous'])('handed in while the round closes are in the figures or refused: %s', async (privacy) => {
    for (let time = 1; time <= 3; time += 1) {
      const round = await running(privacy);
      const codes = [];
      for (const name of NAMES) codes.push(await beginBy(spirit, `${name.toLowerCase()}@zuidoost.example`, newCode()));
      for (const code of codes) await save(code, 'NP-UG-IP-01', 'V6');
      dataOf(await spirit.visit(HAND_IN, { code: codes[0] }));
      const [closed, ...handedIn] = await Promise.all([
        spirit.send('noor', 'mutation ($id: ID!) { closeRound(id: $id, revision: 2) { state } }', { id: round.id }), ...codes.slice(1).map((code) => spirit.visit(HAND_IN, { code })),
      ]);
      expect(codesOf(closed!)).toEqual([]);
      const accepted = 1 + handedIn.filter((answer) => codesOf(answer).length === 0).length;
      const [snapshot] = await spirit.app.superuser<{ answered: number }>(`select (figures ->> 'answered')::int as answered from snapshot where round_id = $1`, [round.id]);
      expect(snapshot!.answered).toBe(accepted);
      expect(await spirit.app.superuser(`select from response where round_id = $1 and state = 'submitted'`, [round.id])).toHaveLength(accepted);
    }
  });

  test('cannot be had in another organisation, nor with a code that opens nothing', async () => {
    await running();
    const code = await beginBy(spirit, 'anna@zuidoost.example', newCode());
    expect(codesOf(await spirit.visit(FORM, { code }, 'radar'))).toEqual(['SURVEY_CODE_UNKNOWN']);
    expect(codesOf(await spirit.visit(SAVE, { input: { code, itemCode: 'NP-UG-IP-01', value: 'V6', revision: 0 } }, 'radar'))).toEqual(['SURVEY_CODE_UNKNOWN']);
    expect(codesOf(await spirit.visit(HAND_IN, { code }, 'radar'))).toEqual(['SURVEY_CODE_UNKNOWN']);
    expect(codesOf(await spirit.visit(FORM, { code: newCode() }))).toEqual(['SURVEY_CODE_UNKNOWN']);
    expect(codesOf(await spirit.visit('{ rounds { items { id } } }'))).toEqual(['UNAUTHENTICATED']);
  });

  test('show the questions, and neither what the study found nor what it thinks of a question', async () => {
    await running();
    const code = await beginBy(spirit, 'anna@zuidoost.example', newCode());
    const { document } = dataOf(await spirit.visit<{ surveyForm: { document: { instruments: [Record<string, unknown>] } } }>(FORM, { code })).surveyForm;
    expect(Object.keys(document.instruments[0])).not.toEqual(expect.arrayContaining(['references', 'factors']));
    expect(JSON.stringify(document)).not.toContain('"remark"');
    expect(JSON.stringify(document).match(/"code":"NP-(UG|IO|ZO|FA)-[A-Z]{2}-\d\d"/g)).toHaveLength(105);
    expect(JSON.stringify(document)).toContain('NP-TS-01');
  });
});

async function closedWith(round: SurveyRound): Promise<Record<string, unknown>[]> {
  for (const name of NAMES) await fillInSurvey(spirit, await beginBy(spirit, `${name.toLowerCase()}@zuidoost.example`, newCode()), { 'NP-UG-IP-01': 'V6' });
  await close(round.id);
  return spirit.app.superuser('select team_id, seal, variants, submitted_at from response where round_id = $1', [round.id]);
}

test('an anonymous survey asks nothing about the person, and its answers keep the team only where enough of it answered', async () => {
  const round = await running('anonymous');
  const code = await beginBy(spirit, 'anna@zuidoost.example', newCode());
  expect((await save(code, 'NP-TS-01', 'x')).errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'itemCode' });
  const before = await spirit.app.superuser('select team_id, variants, trained, length(seal) as length from response where round_id = $1', [round.id]);
  expect(before).toEqual([{ team_id: null, variants: null, trained: null, length: 64 }]);
  expect(await closedWith(await running('anonymous'))).toEqual(NAMES.map(() => ({ team_id: spirit.cast.teams.zuidoost.id, seal: null, variants: null, submitted_at: null })));
});
