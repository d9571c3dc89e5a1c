import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mailTo } from '../../test/mail.ts';
import { beginBy, BEGIN, codeOf, codesOf, dataOf, fillInSurvey, START, startSurveying, SURVEY, type SurveyRound, type Surveying } from '../../test/surveys.ts';
import { clockOf } from '../platform/index.ts';
import { keptTeams } from './survey-closing.ts';

let spirit: Surveying;
let now = new Date('2026-03-02T09:00:00Z');
beforeAll(async () => {
  spirit = await startSurveying({ clock: clockOf(() => now) });
  await spirit.staff('zuidoost', ['Anna', 'Bert', 'Cor', 'Dirk'], { variants: ['NP-PREV'], trainedOn: '2024-05-01' });
  await spirit.staff('noord', ['Eef', 'Finn']);
  await spirit.staff('noord', ['Gijs'], { email: false });
  await spirit.staff('noord', ['Later'], { startsOn: '2026-03-02' });
  await spirit.staff('noord', ['Weg'], { endsOn: '2026-02-28' });
});
afterAll(() => spirit.close());

const SHOW = `query ($slug: String!) { surveyRound(slug: $slug) { ${SURVEY} survey { privacyChoices minimumGroup undelivered reminders { id dueOn sentAt mails }
  teams { teamId name asked withEmail begun answered meetingUntil } } } }`;
interface Shown { surveyRound: SurveyRound & { survey: { privacyChoices: string[]; minimumGroup: number; undelivered: number; reminders: { id: string; dueOn: string }[]; teams: { name: string; asked: number; withEmail: number; begun: number; answered: number; meetingUntil: string | null }[] } } }
const shown = async (person: 'noor' | 'bram' | 'pieter', slug: string) => (await spirit.ask<Shown>(person, SHOW, { slug })).surveyRound;
const PEOPLE = 'query ($slug: String!, $first: Int, $after: String) { surveyPeople(slug: $slug, first: $first, after: $after) { next items { id name teamName variants trainedOn email hasAccount begun answered mails undelivered } } }';
interface People { surveyPeople: { next: string | null; items: { id: string; name: string; teamName: string; variants: string[]; trainedOn: string | null; email: string | null; begun: boolean; answered: boolean; mails: number; undelivered: string | null }[] } }
const people = async (person: 'noor' | 'bram', slug: string, first = 200, after: string | null = null) => (await spirit.ask<People>(person, PEOPLE, { slug, first, after })).surveyPeople;
const CLOSE = 'mutation ($id: ID!, $revision: Int!) { closeRound(id: $id, revision: $revision) { state } }';

describe('planning', () => {
  test('takes the privacy of the definition, or one that it allows', async () => {
    expect((await spirit.plan()).privacy).toBe('pseudonymous');
    expect((await spirit.plan({ privacy: 'anonymous' })).privacy).toBe('anonymous');
    const answer = await spirit.send('noor', 'mutation ($input: PlanRoundInput!) { planRound(input: $input) { id } }', { input: {
      name: 'Op naam', adoptedVersionId: spirit.np.adoptedVersionId, periodFrom: '2026-01-01', periodTo: '2026-12-31', referenceDate: '2026-03-01', teamIds: [spirit.cast.teams.noord.id], privacy: 'named',
    } });
    expect(answer.errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'privacy', details: { problems: [{ accepted: { nl: 'pseudonymous, anonymous' } }] } });
    const checklist = await spirit.send('noor', 'mutation ($input: PlanRoundInput!) { planRound(input: $input) { id } }', { input: {
      name: 'VIG anoniem', adoptedVersionId: spirit.versions.spirit.final, periodFrom: '2026-01-01', periodTo: '2026-12-31', referenceDate: '2026-03-01', teamIds: [spirit.cast.teams.noord.id], privacy: 'anonymous',
    } });
    expect(checklist.errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'privacy' });
  });

  test('shows who would be asked on the reference date, per team and by name', async () => {
    const { slug } = await spirit.plan();
    expect((await shown('noor', slug)).survey).toMatchObject({ minimumGroup: 5, privacyChoices: ['pseudonymous', 'anonymous'], teams: [{ name: 'Noord', asked: 3, withEmail: 2 }, { name: 'Zuidoost', asked: 4, withEmail: 4 }] });
    const first = await people('noor', slug, 4);
    expect(first.items.map(({ name }) => name)).toEqual(['Eef van noord', 'Finn van noord', 'Gijs van noord', 'Anna van zuidoost']);
    const rest = await people('noor', slug, 4, first.next);
    expect(rest.items.map(({ name }) => name)).toEqual(['Bert van zuidoost', 'Cor van zuidoost', 'Dirk van zuidoost']);
    expect(rest.items[0]).toMatchObject({ variants: ['NP-PREV'], trainedOn: '2024-05-01', email: 'bert@zuidoost.example' });
  });

  test('a survey draws no case files, and a round of case files is no survey', async () => {
    const survey = await spirit.plan();
    expect(codesOf(await spirit.send('noor', 'mutation ($input: DrawInput!) { draw(input: $input) { id } }', { input: { roundId: survey.id, revision: 1, sampling: 'all', seed: 1 } }))).toEqual(['ROUND_IS_A_SURVEY']);
    const { planRound: files } = await spirit.ask<{ planRound: SurveyRound }>('noor', `mutation ($input: PlanRoundInput!) { planRound(input: $input) { ${SURVEY} } }`, { input: {
      name: 'Dossiers', adoptedVersionId: spirit.versions.spirit.final, periodFrom: '2026-01-01', periodTo: '2026-12-31', referenceDate: '2026-03-01', teamIds: [spirit.cast.teams.noord.id],
    } });
    expect(files.privacy).toBeNull();
    expect(codesOf(await spirit.send('noor', SHOW, { slug: files.slug }))).toEqual(['ROUND_NOT_A_SURVEY']);
    expect(codesOf(await spirit.send('noor', START, { input: { roundId: files.id, revision: 1, answerBy: '2026-03-31', reminders: [], byMail: false } }))).toEqual(['ROUND_NOT_A_SURVEY']);
  });
});

describe('privacy', () => {
  const CHANGE = `mutation ($input: ChangeSurveyPrivacyInput!) { changeSurveyPrivacy(input: $input) { ${SURVEY} } }`;
  const change = (roundId: string, revision: number, privacy: string) => spirit.send<{ changeSurveyPrivacy: SurveyRound }>('noor', CHANGE, { input: { roundId, revision, privacy } });

  test('changes until the round begins, and never after, in the database either', async () => {
    const round = await spirit.plan();
    expect(dataOf(await change(round.id, 1, 'anonymous')).changeSurveyPrivacy).toMatchObject({ privacy: 'anonymous', revision: 2 });
    expect(codesOf(await change(round.id, 1, 'pseudonymous'))).toEqual(['CONFLICT']);
    const started = await spirit.start({ ...round, revision: 2 });
    expect(codesOf(await change(round.id, started.revision, 'pseudonymous'))).toEqual(['SURVEY_PRIVACY_STAYS']);
    await expect(spirit.app.superuser(`update round set privacy = 'pseudonymous' where id = $1`, [round.id])).rejects.toThrow('the privacy of a round that has begun stays');
    await expect(spirit.app.superuser(`insert into response (organisation_id, id, round_id, opinion, state, needs_review, revision, privacy, pseudonym_id, code_hash)
      select organisation_id, gen_random_uuid(), id, 'first', 'in_progress', false, 1, 'pseudonymous', gen_random_uuid(), 'x' from round where id = $1`, [round.id])).rejects.toThrow('a response has the privacy of its round');
  });
});

describe('starting', () => {
  test('writes down who is asked as they are, once, and mails everybody who has an address', async () => {
    const round = await spirit.plan();
    const input = { roundId: round.id, revision: 1, answerBy: '2026-03-31', reminders: ['2026-03-09', '2026-03-16'], byMail: true };
    const presses = await Promise.all([spirit.send<{ startSurvey: SurveyRound }>('noor', START, { input }), spirit.send<{ startSurvey: SurveyRound }>('noor', START, { input })]);
    expect(presses.map((press) => dataOf(press).startSurvey)).toEqual([0, 1].map(() => expect.objectContaining({ state: 'scoring', revision: 2, answerBy: '2026-03-31' })));
    const { items } = await people('noor', round.slug);
    expect(items.map(({ name, mails }) => [name.split(' ')[0], mails])).toEqual([['Eef', 1], ['Finn', 1], ['Gijs', 0], ['Anna', 1], ['Bert', 1], ['Cor', 1], ['Dirk', 1]]);
    const [mail] = await mailTo(spirit.app, 'anna@zuidoost.example');
    expect(mail).toMatchObject({ subject: expect.stringContaining('NP'), text: expect.stringContaining('31 maart 2026'), link: expect.stringMatching(/\/vragenlijst\/spirit#[0-9a-f-]{36}\.[\w-]{43}$/) });
    await spirit.app.superuser(`update professional_team set ends_on = '2026-02-01' where professional_id = (select id from professional where staff_number = 'Dirk')`);
    expect((await shown('noor', round.slug)).survey.teams).toMatchObject([{ asked: 3 }, { asked: 4 }]);
    await spirit.app.superuser(`update professional_team set ends_on = null where professional_id = (select id from professional where staff_number = 'Dirk')`);
  });

  test.each([
    ['a last day that has passed', { answerBy: '2026-03-01' }, 'answerBy'],
    ['a last day in another century', { answerBy: '9999-12-31' }, 'answerBy'],
    ['a reminder today', { reminders: ['2026-03-02'] }, 'reminders.0'],
    ['a reminder after the last day', { reminders: ['2026-03-10', '2026-04-01'] }, 'reminders.1'],
  ])('is refused with %s', async (_, over, field) => {
    const round = await spirit.plan();
    const answer = await spirit.send('noor', START, { input: { roundId: round.id, revision: 1, answerBy: '2026-03-31', reminders: [], byMail: false, ...over } });
    expect(answer.errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field });
  });

  test('is refused where nobody or too few are asked', async () => {
    const few = await spirit.plan({ teamIds: [spirit.cast.teams.noord.id] });
    expect((await spirit.send('noor', START, { input: { roundId: few.id, revision: 1, answerBy: '2026-03-31', reminders: [], byMail: false } })).errors![0]!.extensions)
      .toMatchObject({ code: 'SURVEY_TOO_FEW', details: { asked: 3, minimum: 5 } });
    const nobody = await spirit.plan({ referenceDate: '2026-01-01', periodFrom: '2019-01-01' });
    await spirit.app.superuser(`update round set reference_date = '2019-06-01' where id = $1`, [nobody.id]);
    expect(codesOf(await spirit.send('noor', START, { input: { roundId: nobody.id, revision: 1, answerBy: '2026-03-31', reminders: [], byMail: false } }))).toEqual(['SURVEY_NOBODY_TO_ASK']);
  });
});

describe('while it runs', () => {
  test('the organiser sees the response of each team, a team leader that of his own', async () => {
    const round = await spirit.start(await spirit.plan());
    const code = await beginBy(spirit, 'anna@zuidoost.example', 'ANNABBBBCCCCDDDD');
    await beginBy(spirit, 'bert@zuidoost.example', 'BERTBBBBCCCCDDDD');
    await fillInSurvey(spirit, code, { 'NP-UG-IP-01': 'V6' });
    expect((await shown('noor', round.slug)).survey.teams).toMatchObject([{ name: 'Noord', begun: 0, answered: 0 }, { name: 'Zuidoost', begun: 1, answered: 1 }]);
    expect((await shown('bram', round.slug)).survey.teams.map(({ name }) => name)).toEqual(['Zuidoost']);
    expect((await people('bram', round.slug)).items).toHaveLength(4);
    expect((await shown('pieter', round.slug)).survey.teams).toHaveLength(2);
    const { rounds } = await spirit.ask<{ rounds: { items: { slug: string; survey: boolean; drawn: number; approved: number }[] } }>('noor', '{ rounds(first: 50) { items { slug survey drawn approved } } }');
    expect(rounds.items.find(({ slug }) => slug === round.slug)).toMatchObject({ survey: true, drawn: 7, approved: 1 });
  });

  test('somebody gets a link again: the same one until it is used, then a new one that opens the same answers', async () => {
    const round = await spirit.start(await spirit.plan());
    const { items } = await people('noor', round.slug);
    const anna = items.find(({ name }) => name.startsWith('Anna'))!;
    const invite = () => spirit.send('noor', 'mutation ($id: ID!) { inviteRespondent(respondentId: $id) }', { id: anna.id });
    const first = await spirit.linkTo('anna@zuidoost.example');
    expect(codesOf(await invite())).toEqual([]);
    expect(await spirit.linkTo('anna@zuidoost.example')).toBe(first);
    await fillInSurvey(spirit, await beginBy(spirit, 'anna@zuidoost.example', 'AAAABBBBCCCCDDD2'), { 'NP-UG-IP-01': 'V6' }, false);
    await invite();
    const second = await spirit.linkTo('anna@zuidoost.example');
    expect(second).not.toBe(first);
    expect(codesOf(await spirit.visit(BEGIN, { input: { link: first, code: codeOf('x') } }))).toEqual(['SURVEY_LINK_UNKNOWN']);
    dataOf(await spirit.visit(BEGIN, { input: { link: second, code: 'AAAABBBBCCCCDDD3' } }));
    const form = 'query ($code: String!) { surveyForm(code: $code) { answers { itemCode value } } }';
    expect(dataOf(await spirit.visit(form, { code: 'AAAABBBBCCCCDDD3' }))).toEqual({ surveyForm: { answers: [{ itemCode: 'NP-UG-IP-01', value: 'V6' }] } });
    expect(codesOf(await spirit.visit(form, { code: 'AAAABBBBCCCCDDD2' }))).toEqual(['SURVEY_CODE_UNKNOWN']);
    const gijs = items.find(({ name }) => name.startsWith('Gijs'))!;
    expect(codesOf(await spirit.send('noor', 'mutation ($id: ID!) { inviteRespondent(respondentId: $id) }', { id: gijs.id }))).toEqual(['SURVEY_NO_ADDRESS']);
    dataOf(await spirit.visit('mutation ($code: String!) { handInSurvey(code: $code) { state } }', { code: 'AAAABBBBCCCCDDD3' }));
    expect(codesOf(await invite())).toEqual(['SURVEY_ANSWERED']);
  });

  test('a mail that the server refuses for good is shown with who and why', async () => {
    const round = await spirit.start(await spirit.plan());
    await spirit.app.superuser(`update auth.mail set state = 'failed', last_error = '550 no such mailbox' where id = (
      select l.mail_id from respondent_mail l join respondent x on x.id = l.respondent_id join professional p on p.id = x.professional_id where x.round_id = $1 and p.staff_number = 'Cor')`, [round.id]);
    expect((await shown('noor', round.slug)).survey.undelivered).toBe(1);
    expect((await people('noor', round.slug)).items.filter(({ undelivered }) => undelivered)).toMatchObject([{ name: 'Cor van zuidoost', undelivered: '550 no such mailbox' }]);
  });

  test('a team fills in together with one code, each under his own name, until it ends', async () => {
    const round = await spirit.start(await spirit.plan(), { byMail: false });
    const teamId = spirit.cast.teams.zuidoost.id;
    const open = (person: 'bram' | 'noor' | 'hanna', team = teamId) => spirit.send<{ openSurveyMeeting: { code: string; address: string } }>(person, 'mutation ($id: ID!, $team: ID!) { openSurveyMeeting(roundId: $id, teamId: $team) { code address expiresAt } }', { id: round.id, team });
    expect(codesOf(await open('bram', spirit.cast.teams.noord.id))).toEqual(['NOT_FOUND']);
    expect(codesOf(await open('hanna'))).toEqual(['FORBIDDEN']);
    const { openSurveyMeeting: replaced } = dataOf(await open('noor'));
    const { openSurveyMeeting: { code: meeting, address } } = dataOf(await open('bram'));
    expect(address).toMatch(/\/vragenlijst\/spirit$/);
    const look = (code: string) => spirit.visit<{ surveyInvitation: { people: { id: string; name: string }[]; teamName: string } }>('query ($meeting: String!) { surveyInvitation(meeting: $meeting) { roundName teamName name people { id name } } }', { meeting: code });
    expect(codesOf(await look(replaced.code))).toEqual(['SURVEY_MEETING_UNKNOWN']);
    const { surveyInvitation: invitation } = dataOf(await look(meeting.toLowerCase().replace('-', ' ')));
    expect(invitation).toMatchObject({ teamName: 'Zuidoost', name: null });
    expect(invitation.people.map(({ name }) => name.split(' ')[0])).toEqual(['Anna', 'Bert', 'Cor', 'Dirk']);
    const [anna] = invitation.people;
    const begin = (respondentId: string, code: string) => spirit.visit(BEGIN, { input: { meeting, respondentId, code } });
    const both = await Promise.all([begin(anna!.id, 'MEETAAAABBBBCCC2'), begin(anna!.id, 'MEETAAAABBBBCCC3')]);
    expect(both.flatMap(codesOf)).toEqual(['SURVEY_LINK_USED']);
    expect(dataOf(await look(meeting)).surveyInvitation.people).toHaveLength(3);
    const { items } = await people('noor', round.slug);
    expect(codesOf(await begin(items.find(({ name }) => name.startsWith('Eef'))!.id, codeOf('eef')))).toEqual(['NOT_FOUND']);
    expect((await shown('noor', round.slug)).survey.teams[1]!.meetingUntil).toBe('2026-03-02T13:00:00.000Z');
    now = new Date('2026-03-02T13:00:01Z');
    expect(codesOf(await look(meeting))).toEqual(['SURVEY_MEETING_UNKNOWN']);
    now = new Date('2026-03-02T09:00:00Z');
    await spirit.ask('bram', 'mutation ($id: ID!, $team: ID!) { endSurveyMeeting(roundId: $id, teamId: $team) }', { id: round.id, team: teamId });
    expect(codesOf(await look(meeting))).toEqual(['SURVEY_MEETING_UNKNOWN']);
  });

  test('who is signed in finds it among his own work, and opens it without a link unless it is anonymous', async () => {
    await spirit.app.superuser(`update professional set member_id = $1 where staff_number = 'Anna'`, [spirit.cast.people.fatima.memberId]);
    const round = await spirit.start(await spirit.plan({ name: 'In het werk' }), { byMail: false });
    const hidden = await spirit.start(await spirit.plan({ name: 'Anoniem in het werk', privacy: 'anonymous' }), { byMail: false });
    const MINE = '{ mySurveys { respondentId roundSlug privacy begun answered } }';
    const mine = async () => (await spirit.ask<{ mySurveys: { respondentId: string; roundSlug: string }[] }>('fatima', MINE)).mySurveys;
    const [named, anonymous] = [round, hidden].map(({ slug }) => slug).map((slug) => mine().then((list) => list.find(({ roundSlug }) => roundSlug === slug)!));
    const begin = (person: 'fatima' | 'daan' | 'noor', respondentId: string, code: string) => spirit.send(person, 'mutation ($id: ID!, $code: String!) { beginMySurvey(respondentId: $id, code: $code) }', { id: respondentId, code });
    expect(await named).toMatchObject({ privacy: 'pseudonymous', begun: false, answered: false });
    expect(codesOf(await begin('fatima', (await anonymous!).respondentId, codeOf('f')))).toEqual(['SURVEY_ANONYMOUS_BY_LINK']);
    expect(codesOf(await begin('daan', (await named!).respondentId, codeOf('f')))).toEqual(['NOT_FOUND']);
    expect(codesOf(await begin('noor', (await named!).respondentId, codeOf('f')))).toEqual(['FORBIDDEN']);
    expect(codesOf(await begin('fatima', (await named!).respondentId, 'FATIMAAAABBBBCC2'))).toEqual([]);
    await fillInSurvey(spirit, 'FATIMAAAABBBBCC2', { 'NP-UG-IP-01': 'V3' }, false);
    expect(codesOf(await begin('fatima', (await named!).respondentId, 'FATIMAAAABBBBCC3'))).toEqual([]);
    await fillInSurvey(spirit, 'FATIMAAAABBBBCC3', {});
    expect((await mine()).find(({ roundSlug }) => roundSlug === round.slug)).toMatchObject({ begun: true, answered: true });
    expect(codesOf(await begin('fatima', (await named!).respondentId, 'FATIMAAAABBBBCC4'))).toEqual(['SURVEY_HANDED_IN']);
    await spirit.app.superuser(`update professional set member_id = null where staff_number = 'Anna'`);
  });

  test('the last day moves, also when it has passed, and takes back the reminders after it', async () => {
    const round = await spirit.start(await spirit.plan(), { reminders: ['2026-03-09', '2026-03-25'] });
    const move = (answerBy: string, revision: number, person: 'noor' | 'lotte' | 'bram' = 'noor') => spirit.send<{ changeSurveyEnd: SurveyRound }>(person, `mutation ($id: ID!, $revision: Int!, $day: Date!) { changeSurveyEnd(roundId: $id, revision: $revision, answerBy: $day) { ${SURVEY} survey { reminders { dueOn } } } }`, { id: round.id, revision, day: answerBy });
    expect((await move('2026-03-01', 2)).errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'answerBy' });
    expect(dataOf(await move('2026-03-20', 2)).changeSurveyEnd).toMatchObject({ answerBy: '2026-03-20', revision: 3, survey: { reminders: [{ dueOn: '2026-03-09' }] } });
    expect(codesOf(await move('2026-03-21', 2))).toEqual(['CONFLICT']);
    expect(codesOf(await move('2026-03-21', 3, 'lotte'))).toEqual(['NOT_FOUND']);
    expect(codesOf(await move('2026-03-21', 3, 'bram'))).toEqual(['FORBIDDEN']);
  });

  test('it closes whenever something is handed in, and is not reopened', async () => {
    const round = await spirit.start(await spirit.plan());
    const close = () => spirit.send<{ closeRound: { state: string } }>('noor', CLOSE, { id: round.id, revision: 2 });
    expect(codesOf(await close())).toEqual(['SURVEY_NOBODY_ANSWERED']);
    await fillInSurvey(spirit, await beginBy(spirit, 'anna@zuidoost.example', 'CLOSEAAABBBBCCC2'), { 'NP-UG-IP-01': 'V6' });
    expect(dataOf(await close()).closeRound).toEqual({ state: 'closed' });
    expect(codesOf(await spirit.send('noor', 'mutation ($input: ReopenRoundInput!) { reopenRound(input: $input) { id } }', { input: { id: round.id, revision: 3, reason: 'Toch nog iemand' } }))).toEqual(['SURVEY_NOT_REOPENED']);
  });
});

describe('who may not', () => {
  test('another organisation finds nothing, who lacks the verb is refused', async () => {
    const round = await spirit.start(await spirit.plan());
    const { items: [somebody] } = await people('noor', round.slug);
    const input = { roundId: round.id, revision: 2, answerBy: '2026-03-31', reminders: [], byMail: false };
    for (const [document, variables] of [
      [SHOW, { slug: round.slug }], [PEOPLE, { slug: round.slug }], [START, { input }],
      ['mutation ($id: ID!) { inviteRespondent(respondentId: $id) }', { id: somebody!.id }],
      ['mutation ($id: ID!) { addSurveyReminder(roundId: $id, dueOn: "2026-03-10") { id } }', { id: round.id }],
      ['mutation ($id: ID!, $team: ID!) { openSurveyMeeting(roundId: $id, teamId: $team) { code } }', { id: round.id, team: spirit.cast.teams.noord.id }],
      ['mutation ($id: ID!, $team: ID!) { endSurveyMeeting(roundId: $id, teamId: $team) }', { id: round.id, team: spirit.cast.teams.noord.id }],
    ] as const) {
      expect(codesOf(await spirit.send('lotte', document, variables)), document).toEqual(['NOT_FOUND']);
      expect(codesOf(await spirit.send('tess', document, variables)), document).toEqual(['FORBIDDEN']);
    }
    expect(codesOf(await spirit.send('bram', START, { input }))).toEqual(['FORBIDDEN']);
  });
});

describe('the teams of anonymous answers', () => {
  const times = (team: string | null, count: number) => Array.from({ length: count }, () => team);
  test('are kept from the minimum on, when the others are nobody or enough together', () => {
    expect(keptTeams([...times('a', 5), ...times('b', 6)], 5)).toEqual(new Set(['a', 'b']));
    expect(keptTeams([...times('a', 5), ...times('b', 6), ...times('c', 4)], 5)).toEqual(new Set(['b']));
    expect(keptTeams([...times('a', 5), ...times('b', 6), ...times('c', 4), ...times('d', 1)], 5)).toEqual(new Set(['b', 'a']));
    expect(keptTeams([...times('a', 9), ...times(null, 1)], 5)).toEqual(new Set());
    expect(keptTeams(times('a', 4), 5)).toEqual(new Set());
  });
});
