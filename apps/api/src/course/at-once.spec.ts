import { setTimeout as after } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, dataOf, type Evaluating, startEvaluating } from '../../test/evaluating.ts';
import { type ActiveOrganisation, ANONYMOUS, type RequestContext, UnitRunner, uuid } from '../platform/index.ts';
import { Courses } from './courses.ts';

let spirit: Evaluating;
let trajectoryId: string;
let goal: string;
beforeAll(async () => {
  spirit = await startEvaluating();
});
afterAll(() => spirit.close());

const HOLD = 'update family set involvement = involvement where id = (select family_id from trajectory where id = $1)';
const someoneWaits = async () => {
  for (let tries = 0; tries < 200; tries += 1) {
    const [{ waiting }] = await spirit.app.superuser<{ waiting: number }>(`select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`) as [{ waiting: number }];
    if (waiting > 0) return;
    await after(10);
  }
  throw new Error('nobody waits');
};
/** Does this while another session has done its part in the trajectory, and commits it only when this waits for it. */
async function whileAnother<T>(sql: string, work: () => Promise<T>): Promise<T> {
  let outcome: Promise<T>;
  await spirit.app.meanwhile(`with held as (${HOLD} returning id) ${sql}`, [trajectoryId], async () => {
    outcome = work();
    await someoneWaits();
  });
  return outcome!;
}

const add = (heldOn = '2026-02-20') => spirit.act('fatima', 'addEvaluation', { trajectoryId, heldOn, final: false });
const begin = async () => {
  const youth = await spirit.youth();
  trajectoryId = youth.trajectoryId;
  goal = youth.goals[0]!;
};

describe('while somebody closes the trajectory', () => {
  test('no evaluation begins after the day on which it ends', async () => {
    await begin();
    const answer = await whileAnother(`update trajectory set ended_on = '2026-03-01', closing_reason = 'NP-CR-PLAN', revision = revision + 1 where id = $1`, () => add('2026-03-02'));
    expect(answer.errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'heldOn' });
  });

  test('no contact moves behind its end unseen', async () => {
    await begin();
    const { addContact: { id } } = await spirit.ask<{ addContact: { id: string } }>('fatima', 'mutation ($input: AddContactInput!) { addContact(input: $input) { id } }', { input: { trajectoryId, key: uuid(), kind: 'phone', happenedOn: '2026-02-20' } });
    const change = () => spirit.send('fatima', 'mutation ($input: ChangeContactInput!) { changeContact(input: $input) { id } }', { input: { id, revision: 1, kind: 'phone', happenedOn: '2026-02-21', minutes: null, outsideOfficeHours: false, failed: false } });
    expect(codesOf(await whileAnother('select id from held', change))).toEqual([]);
  });

  const evaluation = async () => dataOf(await add()).addEvaluation;
  const scored = async () => {
    const { id } = await evaluation();
    dataOf(await spirit.score('fatima', id, goal, 1));
    return id;
  };
  const changes: [string, () => Promise<() => Promise<{ errors?: object[] }>>][] = [
    ['who scores is asked', async () => {
      const { id } = await evaluation();
      return () => spirit.act('fatima', 'askRater', { evaluationId: id, rater: 'network' });
    }],
    ['a score is saved', async () => {
      const { id } = await evaluation();
      return () => spirit.score('fatima', id, goal, 1);
    }],
    ['somebody is missing', async () => {
      const { id } = await evaluation();
      return () => spirit.act('fatima', 'closeRater', { evaluationId: id, rater: 'client', reason: 'Kwam niet' });
    }],
    ['somebody is let in again', async () => {
      const { id } = await evaluation();
      await spirit.done('fatima', 'closeRater', { evaluationId: id, rater: 'client', reason: 'Kwam niet' });
      return () => spirit.act('fatima', 'reopenRater', { evaluationId: id, rater: 'client', reason: 'Kwam toch' });
    }],
    ['scores are handed in', async () => {
      const { id } = await evaluation();
      await spirit.app.superuser(`update goal set ended_on = '2026-02-01', end_reason = 'reached' where id = $1`, [goal]);
      const [other] = await spirit.app.superuser<{ id: string }>('select g.id from goal g join trajectory t on t.family_id = g.family_id where t.id = $1 and g.ended_on is null', [trajectoryId]);
      dataOf(await spirit.score('fatima', id, other!.id, 1));
      return () => spirit.act('fatima', 'handInScores', { evaluationId: id, rater: 'professional' });
    }],
    ['a link is made', async () => {
      const { id } = await evaluation();
      return () => spirit.link('fatima', id);
    }],
    ['the client scores', async () => {
      const { link } = dataOf(await spirit.link('fatima', (await evaluation()).id)).makeClientLink;
      return () => spirit.clientScores(link, goal, 1);
    }],
    ['the client hands in', async () => {
      const { link } = dataOf(await spirit.link('fatima', (await evaluation()).id)).makeClientLink;
      dataOf(await spirit.clientScores(link, goal, 1));
      return () => spirit.finish(link);
    }],
    ['a goal changes that is scored', async () => {
      await scored();
      return () => spirit.send('fatima', 'mutation ($input: EndGoalInput!) { endGoal(input: $input) { trajectoryId } }', { input: { trajectoryId, id: goal, revision: 1, endedOn: '2026-02-25', reason: 'reached' } });
    }],
  ];
  test.each(changes)('it waits, and sees the end, when %s', async (_, prepare) => {
    await begin();
    const change = await prepare();
    expect(codesOf(await whileAnother('select id from held', change) as Awaited<ReturnType<typeof add>>)).toEqual([]);
  });
});

describe('many who write at once', () => {
  const asSpirit = () => {
    const { id, slug, name } = spirit.cast.organisations.spirit;
    return { ...ANONYMOUS, organisation: { id, slug, name, kind: 'provider' } satisfies ActiveOrganisation };
  };

  test('in one trajectory do not lose from one another, nor from who works out what is to be done', async () => {
    await begin();
    const runner = spirit.app.app.get(UnitRunner, { strict: false });
    const member = spirit.cast.people.fatima.memberId;
    const writers = 12;
    let [attempts, begun] = [0, 0];
    let go: () => void;
    const all = new Promise<void>((resolve) => { go = resolve; });
    // Each has begun, and so sees the list as it was, before the first of them writes.
    const write = async ({ unit, organisationId, clock }: RequestContext) => {
      attempts += 1;
      await unit.sql('select count(*) from course_due where organisation_id = $1', [organisationId]);
      begun += 1;
      if (begun === writers) go();
      await all;
      await unit.sql(`insert into contact (organisation_id, id, trajectory_id, happened_on, kind, outside_office_hours, failed, recorded_at, recorded_by, revision) values ($1, $2, $3, '2026-02-20', 'phone', false, false, $4, $5, 1)`,
        [organisationId, uuid(), trajectoryId, clock.now(), member]);
    };
    const courses = spirit.app.app.get(Courses, { strict: false });
    await Promise.all([...Array.from({ length: writers }, () => runner.run(asSpirit(), write)), all.then(() => courses.runAll())]);
    expect(attempts).toBe(writers);
    await courses.runAll();
    expect(await spirit.app.superuser('select id from course_due')).toEqual([]);
  });

  test('in one family are all kept, as many as an operation is tried: each time that some lose one wins', async () => {
    await begin();
    const contact = () => spirit.send('fatima', 'mutation ($input: AddContactInput!) { addContact(input: $input) { id } }', { input: { trajectoryId, key: uuid(), kind: 'phone', happenedOn: '2026-02-20' } });
    const answers = await Promise.all(Array.from({ length: 8 }, contact));
    expect(answers.flatMap(codesOf)).toEqual([]);
    expect(await spirit.app.superuser('select count(*)::int as count from contact where trajectory_id = $1', [trajectoryId])).toEqual([{ count: 8 }]);
  });
});

