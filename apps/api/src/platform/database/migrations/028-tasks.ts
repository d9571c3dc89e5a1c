import type { MigrationInterface, QueryRunner } from 'typeorm';
import { member, org, trajectory } from './columns.ts';
import { freeze, secure } from './row-security.ts';
import { grantToSeeded, revokeEverywhere } from './seeded-roles.ts';

/**
 * After a change to these rows the work of the trajectories that `which` names is computed again. Each change is a row of its own: writers never wait for one another or
 * for whoever computes, and who computes takes off the list only the changes that he has seen.
 */
const due = (table: string, event: string, which: string): string => `
      create function ${table}_${event}_course_due() returns trigger language plpgsql as $$
      begin
        insert into course_due (organisation_id, id, trajectory_id)
          select d.organisation_id, uuidv7(), d.trajectory_id from (select distinct * from (${which}) w where trajectory_id is not null) d;
        return null;
      end $$;
      create trigger course_${event} after ${event} on ${table} referencing new table as changed for each statement execute function ${table}_${event}_course_due();`;
const own = 'select organisation_id, trajectory_id from changed';
const itself = 'select organisation_id, id as trajectory_id from changed';
/** Goals go on over the trajectories of a family. */
const ofFamily = 'select t.organisation_id, t.id as trajectory_id from changed n join trajectory t on t.organisation_id = n.organisation_id and t.family_id = n.family_id';
const ofEvaluation = 'select e.organisation_id, e.trajectory_id from changed n join evaluation e on e.organisation_id = n.organisation_id and e.id = n.evaluation_id';
const DUE: readonly [table: string, event: 'insert' | 'update', which: string][] = [
  ['trajectory', 'insert', itself], ['trajectory', 'update', itself],
  ['milestone', 'insert', own], ['contact', 'insert', own], ['contact', 'update', own],
  ['need', 'insert', own], ['need', 'update', own], ['activity', 'insert', own], ['activity', 'update', own],
  ['goal', 'insert', ofFamily], ['goal', 'update', ofFamily], ['evaluation', 'insert', own], ['evaluation', 'update', own],
  ['evaluation_rater', 'insert', ofEvaluation], ['evaluation_rater', 'update', ofEvaluation],
  ['goal_score', 'insert', ofEvaluation], ['satisfaction', 'insert', own],
  ['registration_change', 'insert', `select g.organisation_id, g.trajectory_id from changed n join registration_sheet s on s.organisation_id = n.organisation_id and s.id = n.sheet_id
          join registration g on g.organisation_id = s.organisation_id and g.id = s.registration_id and g.coder = 'first'`],
  ['programme_configuration', 'insert', `select t.organisation_id, t.id as trajectory_id from changed n join trajectory t on t.organisation_id = n.organisation_id and t.programme_id = n.programme_id`],
  ['contract', 'update', 'select t.organisation_id, t.id as trajectory_id from changed n join trajectory t on t.organisation_id = n.organisation_id and t.contract_id = n.id'],
];

/** What is to be done, computed from the rest, and how it reaches people: a calendar and a weekly mail. */
export class Tasks1764500000028 implements MigrationInterface {
  name = 'Tasks1764500000028';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What is to be done in a trajectory and by when, computed from all of the above; nobody writes it. until: from this day on it is missed and asked for no longer.
      create table task (
        ${org('task')}
        trajectory_id uuid not null,
        code text not null,
        number int not null,
        due_on date not null,
        postponed boolean not null,
        until date,
        primary key (organisation_id, id),
        constraint task_key unique (organisation_id, trajectory_id, code, number),
        ${trajectory('task')} on delete cascade
      );
      create index task_due on task (organisation_id, due_on, id);
      ${secure('task', 'select', 'insert', 'update', 'delete')}
      create table course_due (
        ${org('course_due')}
        trajectory_id uuid not null,
        primary key (organisation_id, id),
        ${trajectory('course_due')} on delete cascade
      );
      create index course_due_trajectory on course_due (organisation_id, trajectory_id, id);
      ${secure('course_due', 'select', 'insert', 'update', 'delete')}
      ${DUE.map(([table, event, which]) => due(table, event, which)).join('')}

      -- A calendar that a member subscribes to; of its address only the hash is kept.
      create table calendar_feed (
        ${org('calendar_feed')}
        member_id uuid not null,
        secret_hash bytea not null,
        created_at timestamptz not null,
        read_at timestamptz,
        revoked_at timestamptz,
        primary key (organisation_id, id),
        constraint calendar_feed_secret_key unique (secret_hash),
        ${member('calendar_feed', 'member_id')}
      );
      create index calendar_feed_member on calendar_feed (organisation_id, member_id);
      create unique index calendar_feed_now on calendar_feed (organisation_id, member_id) where revoked_at is null;
      ${secure('calendar_feed', 'select', 'insert', 'update')}
      -- The weekly mail of a member: one a week, whatever happens.
      create table work_mail (
        ${org('work_mail')}
        member_id uuid not null,
        week text not null constraint work_mail_week_form check (week ~ '^[12][0-9]{3}-W[0-5][0-9]$'),
        tasks int not null,
        queued_at timestamptz not null,
        primary key (organisation_id, id),
        constraint work_mail_key unique (organisation_id, member_id, week),
        ${member('work_mail', 'member_id')}
      );
      ${secure('work_mail', 'select', 'insert')}
      ${freeze('work_mail')}
      alter table member add column work_mail boolean not null default true;

      grant select on course_due to getrouw_auth;
      create policy finding_course_due on course_due for select to getrouw_auth using (true);
      grant select on calendar_feed to getrouw_auth;
      create policy finding_calendar_feed on calendar_feed for select to getrouw_auth using (true);
      set local role getrouw_auth;
      create function auth.organisations_with_course_due() returns setof uuid
        language sql stable security definer set search_path = auth, pg_temp
        as $$ select distinct organisation_id from public.course_due $$;
      -- Whose calendar this is, before an organisation is known.
      create function auth.calendar_feed_of(hash bytea) returns table (organisation_id uuid, member_id uuid)
        language sql stable security definer set search_path = auth, pg_temp
        as $$ select f.organisation_id, f.member_id from public.calendar_feed f where f.secret_hash = hash and f.revoked_at is null $$;
      -- Where members of the organisation that is worked in are written to.
      create function auth.member_addresses() returns table (member_id uuid, email text, locale text)
        language sql stable security definer set search_path = auth, pg_temp
        as $$ select m.id, a.email, a.locale from auth.account a join public.member m on m.account_id = a.id where m.organisation_id = public.current_organisation() $$;
      revoke execute on function auth.organisations_with_course_due, auth.calendar_feed_of, auth.member_addresses from public;
      grant execute on function auth.organisations_with_course_due, auth.calendar_feed_of, auth.member_addresses to getrouw_app;
      reset role;

      ${grantToSeeded('goal.code', 'organisation', 'behavioural_scientist')}
      ${grantToSeeded('evaluation.check', 'organisation', 'behavioural_scientist')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${revokeEverywhere('evaluation.check')}
      ${revokeEverywhere('goal.code')}
      set local role getrouw_auth;
      drop function auth.organisations_with_course_due, auth.calendar_feed_of, auth.member_addresses;
      reset role;
      alter table member drop column work_mail;
      ${DUE.map(([table, event]) => `drop trigger course_${event} on ${table}; drop function ${table}_${event}_course_due;`).join('\n      ')}
      drop table work_mail, calendar_feed, course_due, task;
    `);
  }
}
