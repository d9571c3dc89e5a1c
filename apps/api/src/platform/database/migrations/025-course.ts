import type { MigrationInterface, QueryRunner } from 'typeorm';
import { member, org, trajectory } from './columns.ts';
import { freeze, secure } from './row-security.ts';

/** What a contract changes, what happened in a trajectory and when, contacts, and how it closed. */
export class Course1764500000025 implements MigrationInterface {
  name = 'Course1764500000025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table import_mapping drop constraint import_mapping_kind_known;
      alter table import_mapping add constraint import_mapping_kind_known check (kind in ('cases', 'professionals', 'registrations', 'checklists', 'contacts', 'milestones'));

      -- What a commissioner agreed that differs from the method: { CODE: { atLeast, atMost } } by rule or milestone, with the reason.
      create table contract (
        ${org('contract')}
        programme_id uuid not null,
        name text not null constraint contract_name_given check (btrim(name) <> ''),
        municipality text,
        starts_on date not null,
        ends_on date,
        norms jsonb not null default '{}',
        reason text,
        revision int not null,
        primary key (organisation_id, id),
        constraint contract_name_key unique (organisation_id, programme_id, name),
        constraint contract_dates_in_order check (ends_on >= starts_on),
        constraint contract_programme_fkey foreign key (organisation_id, programme_id) references programme
      );
      ${secure('contract', 'select', 'insert', 'update')}

      -- course_from: from this day on the course is written down here; null: from its beginning. Of trajectories of before this was so, and of imported ones, nobody said what was
      -- done until then.
      alter table trajectory add column course_from date default ((now() at time zone 'Europe/Amsterdam')::date);
      alter table trajectory alter column course_from drop default;
      -- opening: the first of a client, going on from the one before, or after he had left: a return opens a new care period.
      alter table trajectory add column contract_id uuid, add column opening text constraint trajectory_opening_known check (opening in ('start', 'follow_up', 'return')),
        add column closing_note text, add column national_reason text constraint trajectory_national_reason_known check (national_reason in ('planned', 'agreed', 'by_client', 'by_provider', 'external')),
        add column follow_up_help text constraint trajectory_follow_up_help_known check (follow_up_help in ('none_needed', 'arranged', 'refused', 'not_arranged', 'unknown')),
        add column follow_up_help_note text, add column final_report boolean,
        add constraint trajectory_contract_fkey foreign key (organisation_id, contract_id) references contract;
      alter table professional add column hours_per_week int constraint professional_hours_per_week_plausible check (hours_per_week between 1 and 60);
      create index trajectory_contract on trajectory (organisation_id, contract_id);
      -- The same as the primary key. Of a table without statistics the planner takes the newest of the indexes that seem equally dear, and each check of a foreign key
      -- to one of ten thousand rows of a file would read all those before it.
      create unique index trajectory_lookup on trajectory (organisation_id, id);

      -- What was stated about an occurrence of a milestone. A later statement is a new row with the next revision; the latest counts.
      create table milestone (
        ${org('milestone')}
        trajectory_id uuid not null,
        code text not null,
        number int not null constraint milestone_number_positive check (number > 0),
        revision int not null constraint milestone_revision_positive check (revision > 0),
        state text not null constraint milestone_state_known check (state in ('met', 'not_applicable', 'postponed', 'withdrawn')),
        happened_on date,
        postponed_to date,
        reason text,
        answers jsonb not null default '{}',
        recorded_at timestamptz not null,
        recorded_by uuid,
        primary key (organisation_id, id),
        constraint milestone_key unique (organisation_id, trajectory_id, code, number, revision),
        constraint milestone_whole check (case state when 'met' then happened_on is not null when 'not_applicable' then btrim(reason) <> '' and reason is not null
          when 'postponed' then postponed_to is not null and btrim(reason) <> '' and reason is not null else true end),
        ${trajectory('milestone')},
        ${member('milestone', 'recorded_by')}
      );
      create index milestone_recorded_by on milestone (organisation_id, recorded_by);
      ${secure('milestone', 'select', 'insert')}
      ${freeze('milestone')}

      -- source: the key in the record system that it was imported from. Who wrote one down by mistake takes it away; the row stays.
      create table contact (
        ${org('contact')}
        trajectory_id uuid not null,
        happened_on date not null,
        kind text not null constraint contact_kind_known check (kind in ('face_to_face', 'video', 'phone', 'message', 'network', 'about')),
        minutes int constraint contact_minutes_plausible check (minutes between 1 and 1440),
        outside_office_hours boolean not null,
        failed boolean not null,
        source text,
        recorded_at timestamptz not null,
        recorded_by uuid not null,
        removed_at timestamptz,
        revision int not null,
        primary key (organisation_id, id),
        constraint contact_source_key unique (organisation_id, trajectory_id, source),
        ${trajectory('contact')},
        ${member('contact', 'recorded_by')}
      );
      create index contact_trajectory on contact (organisation_id, trajectory_id, happened_on, id);
      create index contact_recorded_by on contact (organisation_id, recorded_by);
      ${secure('contact', 'select', 'insert', 'update')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table contact, milestone;
      alter table professional drop column hours_per_week;
      drop index trajectory_lookup;
      alter table trajectory drop column course_from, drop column contract_id, drop column opening, drop column closing_note, drop column national_reason, drop column follow_up_help, drop column follow_up_help_note,
        drop column final_report;
      drop table contract;
      delete from import_mapping where kind in ('contacts', 'milestones');
      alter table import_mapping drop constraint import_mapping_kind_known;
      alter table import_mapping add constraint import_mapping_kind_known check (kind in ('cases', 'professionals', 'registrations', 'checklists'));
    `);
  }
}
