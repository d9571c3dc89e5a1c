import { afterAll, beforeAll, expect, test } from 'vitest';
import { mailTo } from '../../test/mail.ts';
import { beginBy, codesOf, fillInSurvey, startSurveying, type SurveyRound, type Surveying } from '../../test/surveys.ts';
import { countStatements } from '../../test/measuring.ts';
import { clockOf } from '../platform/index.ts';
import { Reminders } from './reminders.ts';

let spirit: Surveying;
let now = new Date('2026-03-02T09:00:00Z');
beforeAll(async () => {
  spirit = await startSurveying({ clock: clockOf(() => now) });
  await spirit.staff('zuidoost', ['Anna', 'Bert', 'Cor', 'Dirk', 'Eef']);
});
afterAll(() => spirit.close());

const remind = () => spirit.app.app.get(Reminders).runAll();
const on = (day: string) => {
  now = new Date(`${day}T09:00:00Z`);
};
const subjects = async (name: string, round: SurveyRound) => (await spirit.app.superuser<{ reminder: boolean }>(`
  select l.reminder_id is not null as reminder from respondent_mail l join respondent x on x.id = l.respondent_id join professional p on p.id = x.professional_id
  where x.round_id = $1 and p.staff_number = $2 order by l.queued_at, l.id`, [round.id, name])).map(({ reminder }) => (reminder ? 'reminder' : 'invitation'));
const started = async (over: object = {}, planned: object = {}) => {
  on('2026-03-02');
  return spirit.start(await spirit.plan({ teamIds: [spirit.cast.teams.zuidoost.id], ...planned }), { reminders: ['2026-03-09', '2026-03-16'], ...over });
};
/** The rounds before this one remind nobody any more. */
const forget = () => spirit.app.superuser(`update survey_reminder set sent_at = now() where sent_at is null`);

test('whoever has not answered is reminded on the day, with a link that works, and nobody twice', async () => {
  const round = await started();
  await fillInSurvey(spirit, await beginBy(spirit, 'anna@zuidoost.example', 'REMINDANNAAAAAAA'), { 'NP-UG-IP-01': 'V6' });
  await fillInSurvey(spirit, await beginBy(spirit, 'bert@zuidoost.example', 'REMINDBERTAAAAAA'), { 'NP-UG-IP-01': 'V2' }, false);
  const first = await spirit.linkTo('cor@zuidoost.example');
  on('2026-03-08');
  await remind();
  expect(await subjects('Cor', round)).toEqual(['invitation']);
  on('2026-03-09');
  await Promise.all([remind(), remind(), remind()]);
  await remind();
  expect(await subjects('Anna', round)).toEqual(['invitation']);
  expect(await subjects('Bert', round)).toEqual(['invitation', 'reminder']);
  expect(await subjects('Cor', round)).toEqual(['invitation', 'reminder']);
  expect((await mailTo(spirit.app, 'cor@zuidoost.example'))[0]!.subject).toMatch(/^Herinnering: /);
  expect(await spirit.linkTo('cor@zuidoost.example'), 'both mails have the same link').toBe(first);
  await beginBy(spirit, 'bert@zuidoost.example', 'REMINDBERTBBBBBB');
  await fillInSurvey(spirit, 'REMINDBERTBBBBBB', {});
  on('2026-03-16');
  await remind();
  expect(await subjects('Bert', round)).toEqual(['invitation', 'reminder']);
  expect(await subjects('Cor', round)).toEqual(['invitation', 'reminder', 'reminder']);
});

test('a job that dies half-way has sent nothing, and the next one sends everything once', async () => {
  await forget();
  const round = await started();
  on('2026-03-09');
  await spirit.app.superuser(`
    create function die() returns trigger language plpgsql as $$ begin if (select count(*) from respondent_mail where reminder_id = new.reminder_id) >= 3 then raise exception 'the power went'; end if; return new; end $$;
    create trigger die after insert on respondent_mail for each row when (new.reminder_id is not null) execute function die()`);
  await expect(remind()).rejects.toThrow('the power went');
  expect(await subjects('Cor', round)).toEqual(['invitation']);
  expect(await mailTo(spirit.app, 'cor@zuidoost.example').then((mails) => mails[0]!.subject)).not.toMatch(/^Herinnering/);
  await spirit.app.superuser('drop trigger die on respondent_mail; drop function die');
  await remind();
  await remind();
  for (const name of ['Anna', 'Bert', 'Cor', 'Dirk', 'Eef']) expect(await subjects(name, round), name).toEqual(['invitation', 'reminder']);
});

test('after a standstill over two days one reminder goes out, and none after the last day to answer or after closing', async () => {
  await forget();
  const round = await started();
  on('2026-03-20');
  await remind();
  expect(await subjects('Cor', round)).toEqual(['invitation', 'reminder']);
  const over = await started({ answerBy: '2026-03-17' });
  on('2026-03-20');
  await remind();
  expect(await subjects('Cor', over)).toEqual(['invitation']);
  const closed = await started();
  await fillInSurvey(spirit, await beginBy(spirit, 'anna@zuidoost.example', 'CLOSEDANNAAAAAAA'), { 'NP-UG-IP-01': 'V6' });
  await spirit.ask('noor', 'mutation ($id: ID!) { closeRound(id: $id, revision: 2) { state } }', { id: closed.id });
  on('2026-03-10');
  await remind();
  expect(await subjects('Cor', closed)).toEqual(['invitation']);
});

test('where answers are anonymous, who began is not reminded, and nobody can read who was', async () => {
  await forget();
  const round = await started({}, { privacy: 'anonymous' });
  await beginBy(spirit, 'anna@zuidoost.example', 'ANONREMINDAAAAAA');
  on('2026-03-09');
  await remind();
  expect((await mailTo(spirit.app, 'anna@zuidoost.example'))[0]!.subject).not.toMatch(/^Herinnering/);
  expect((await mailTo(spirit.app, 'bert@zuidoost.example'))[0]!.subject).toMatch(/^Herinnering/);
  expect(await subjects('Bert', round)).toEqual(['invitation']);
  expect(await spirit.app.superuser('select mails from survey_reminder where round_id = $1 order by due_on', [round.id])).toEqual([{ mails: 4 }, { mails: 0 }]);
});

test('what is wrong at one organisation keeps no other waiting', async () => {
  await forget();
  const round = await started();
  const radar = spirit.cast.organisations.radar.id;
  await spirit.app.superuser(`
    insert into round (organisation_id, id, slug, name, programme_id, adopted_version_id, instrument_code, scored_items, period_from, period_to, reference_date, state, edition, revision, privacy, answer_by)
    select organisation_id, gen_random_uuid(), 'stuk', 'Stuk', id, adopted_version_id, 'NERGENS', '{}', '2026-01-01', '2026-12-31', '2026-01-01', 'scoring', 1, 1, 'named', '2026-12-31' from programme where organisation_id = $1 limit 1`, [radar]);
  await spirit.app.superuser(`insert into survey_reminder (organisation_id, id, round_id, due_on) select organisation_id, gen_random_uuid(), id, '2026-03-09' from round where slug = 'stuk'`);
  on('2026-03-09');
  await expect(remind()).rejects.toThrow('1 organisations, the first of them');
  expect(await subjects('Cor', round)).toEqual(['invitation', 'reminder']);
  await spirit.app.superuser(`delete from survey_reminder where organisation_id = $1`, [radar]);
});

test('a day is added and taken back until its reminder was sent', async () => {
  await forget();
  const round = await started({ reminders: [] });
  const add = (dueOn: string) => spirit.send('noor', `mutation ($id: ID!, $day: Date!) { addSurveyReminder(roundId: $id, dueOn: $day) { survey { reminders { id dueOn } } } }`, { id: round.id, day: dueOn });
  const added = (await add('2026-03-12')).data as { addSurveyReminder: { survey: { reminders: { id: string }[] } } };
  expect(codesOf(await add('2026-03-12'))).toEqual(['SURVEY_REMINDER_TAKEN']);
  for (let day = 13; day <= 21; day += 1) expect(codesOf(await add(`2026-03-${day}`))).toEqual([]);
  expect((await add('2026-03-30')).errors![0]!.extensions).toMatchObject({ code: 'SURVEY_TOO_MANY_REMINDERS', details: { most: 10 } });
  expect((await add('2026-04-12')).errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT' });
  const { id } = added.addSurveyReminder.survey.reminders[0]!;
  const drop = (person: 'noor' | 'lotte') => spirit.send(person, 'mutation ($id: ID!) { dropSurveyReminder(id: $id) { id } }', { id });
  expect(codesOf(await drop('lotte'))).toEqual(['NOT_FOUND']);
  on('2026-03-12');
  await remind();
  on('2026-03-02');
  expect(codesOf(await drop('noor'))).toEqual(['NOT_FOUND']);
});

test('the number of statements does not depend on the number of people', async () => {
  const count = async () => {
    await forget();
    await started();
    on('2026-03-09');
    return countStatements(remind);
  };
  const few = await count();
  await spirit.staff('zuidoost', Array.from({ length: 30 }, (_, index) => `Meer${index}`));
  expect(await count()).toBe(few);
});

