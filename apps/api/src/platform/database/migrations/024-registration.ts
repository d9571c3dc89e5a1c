import type { MigrationInterface, QueryRunner } from 'typeorm';
import { org } from './columns.ts';
import { freeze, secure } from './row-security.ts';
import { grantToSeeded, revokeEverywhere } from './seeded-roles.ts';

/**
 * After a change to these rows the trajectories that `which` names wait to be classified again. One that waits already is written again, so that it is held
 * until this change stands: whoever classifies it meanwhile would take it off the list without having seen the change.
 */
const due = (table: string, event: string, which: string): string => `
      create function ${table}_${event}_due() returns trigger language plpgsql as $$
      begin
        insert into classification_due (organisation_id, id, trajectory_id, programme_id, cause)
          select d.organisation_id, uuidv7(), d.trajectory_id, d.programme_id, '${table === 'programme_configuration' ? 'rules' : 'registration'}' from (select distinct * from (${which}) w order by trajectory_id) d
          on conflict (organisation_id, trajectory_id) do update set cause = excluded.cause;
        return null;
      end $$;
      create trigger classify_${event} after ${event} on ${table} referencing new table as changed ${event === 'update' ? 'old table as before' : ''} for each statement execute function ${table}_${event}_due();`;

const DUE_TABLES = [['trajectory', 'insert'], ['trajectory', 'update'], ['eligibility_weighing', 'insert'], ['programme_configuration', 'insert']] as const;

/** Who is reached: the persons of a case, what is registered about them, and what follows from it by the rules of the method. */
export class Registration1764400000024 implements MigrationInterface {
  name = 'Registration1764400000024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table import_mapping drop constraint import_mapping_kind_known;
      alter table import_mapping add constraint import_mapping_kind_known check (kind in ('cases', 'professionals', 'registrations', 'checklists'));

      alter table trajectory add column variant text, add column funding text,
        add column granted_hours int constraint trajectory_granted_hours_plausible check (granted_hours between 1 and 5000);
      create index trajectory_reached on trajectory (organisation_id, programme_id, started_on);

      -- Nobody is named: a role, a gender, a month of birth. Who was written down by mistake keeps the row, so that what was registered is not lost.
      create table person (
        ${org('person')}
        family_id uuid not null,
        number int not null constraint person_number_positive check (number > 0),
        role text not null constraint person_role_known check (role in ('mother', 'father', 'caregiver', 'child', 'youth', 'other')),
        gender text constraint person_gender_known check (gender in ('man', 'woman', 'other')),
        born text constraint person_born_month check (born ~ '^[12][0-9]{3}-(0[1-9]|1[0-2])$'),
        removed_on date,
        revision int not null,
        primary key (organisation_id, id),
        constraint person_number_key unique (organisation_id, family_id, number),
        constraint person_family_fkey foreign key (organisation_id, family_id) references family
      );
      create unique index person_once on person (organisation_id, family_id, role) where role in ('mother', 'father', 'youth') and removed_on is null;
      ${secure('person', 'select', 'insert', 'update')}

      -- One for each trajectory, kept by who helps; a second one where somebody else codes the file too.
      create table registration (
        ${org('registration')}
        trajectory_id uuid not null,
        coder text not null constraint registration_coder_known check (coder in ('first', 'second')),
        coder_id uuid,
        -- On which day it was as it is: of a file that says of which day it is, that day.
        as_of date,
        saved_at timestamptz,
        saved_by uuid,
        handed_in_at timestamptz,
        revision int not null,
        primary key (organisation_id, id),
        constraint registration_coder_key unique (organisation_id, trajectory_id, coder),
        constraint registration_second_by_somebody check ((coder = 'second') = (coder_id is not null) and (coder = 'second' or handed_in_at is null)),
        constraint registration_trajectory_fkey foreign key (organisation_id, trajectory_id) references trajectory,
        constraint registration_coder_id_fkey foreign key (organisation_id, coder_id) references member,
        constraint registration_saved_by_fkey foreign key (organisation_id, saved_by) references member
      );
      create index registration_coder_id on registration (organisation_id, coder_id);
      create index registration_saved_by on registration (organisation_id, saved_by);
      ${secure('registration', 'select', 'insert', 'update')}

      -- What is filled in about one person, or about the case itself, at the start or at the close: { CODE: { v: value, e: explanation, n: how often saved } }.
      -- One document a person, because a case has a hundred cells and an organisation tens of thousands of cases; each cell is saved and refused by itself.
      create table registration_sheet (
        ${org('registration_sheet')}
        registration_id uuid not null,
        person_id uuid,
        moment text not null constraint registration_sheet_moment_known check (moment in ('start', 'close')),
        cells jsonb not null,
        primary key (organisation_id, id),
        constraint registration_sheet_key unique nulls not distinct (organisation_id, registration_id, person_id, moment),
        constraint registration_sheet_registration_fkey foreign key (organisation_id, registration_id) references registration,
        constraint registration_sheet_person_fkey foreign key (organisation_id, person_id) references person
      );
      create index registration_sheet_person on registration_sheet (organisation_id, person_id);
      ${secure('registration_sheet', 'select', 'insert', 'update')}

      -- Each save is kept: the cells as they became.
      create table registration_change (
        ${org('registration_change')}
        sheet_id uuid not null,
        cells jsonb not null,
        imported boolean not null,
        changed_at timestamptz not null,
        changed_by uuid not null,
        primary key (organisation_id, id),
        constraint registration_change_sheet_fkey foreign key (organisation_id, sheet_id) references registration_sheet,
        constraint registration_change_changed_by_fkey foreign key (organisation_id, changed_by) references member
      );
      create index registration_change_sheet on registration_change (organisation_id, sheet_id);
      create index registration_change_changed_by on registration_change (organisation_id, changed_by);
      ${secure('registration_change', 'select', 'insert')}
      ${freeze('registration_change')}

      -- What follows from a registration by the rules of a configuration. A new outcome is a new row; the one before keeps its day.
      create table classification (
        ${org('classification')}
        trajectory_id uuid not null,
        configuration_id uuid not null,
        facts jsonb not null,
        readings jsonb not null,
        cause text not null constraint classification_cause_known check (cause in ('registration', 'rules')),
        computed_at timestamptz not null,
        superseded_at timestamptz,
        primary key (organisation_id, id),
        constraint classification_trajectory_fkey foreign key (organisation_id, trajectory_id) references trajectory,
        constraint classification_configuration_fkey foreign key (organisation_id, configuration_id) references programme_configuration
      );
      create unique index classification_now on classification (organisation_id, trajectory_id) where superseded_at is null;
      create index classification_trajectory on classification (organisation_id, trajectory_id, computed_at);
      create index classification_configuration on classification (organisation_id, configuration_id);
      ${secure('classification', 'select', 'insert', 'update')}
      create function classification_stays() returns trigger language plpgsql as $$
      begin
        raise exception 'a classification of before stays' using errcode = 'restrict_violation', constraint = 'classification_stays';
      end $$;
      create trigger stays before update on classification for each row when (old.superseded_at is not null
        or new.facts is distinct from old.facts or new.readings is distinct from old.readings or new.trajectory_id <> old.trajectory_id) execute function classification_stays();

      -- Whose classification has to be looked at again: something that it rests on changed, or the rules did. Written with the change, so nothing is missed;
      -- gone when it is done, in steps that go on after a restart.
      create table classification_due (
        ${org('classification_due')}
        trajectory_id uuid not null,
        programme_id uuid not null,
        cause text not null constraint classification_due_cause_known check (cause in ('registration', 'rules')),
        primary key (organisation_id, id),
        constraint classification_due_trajectory_key unique (organisation_id, trajectory_id),
        constraint classification_due_trajectory_fkey foreign key (organisation_id, trajectory_id) references trajectory,
        constraint classification_due_programme_fkey foreign key (organisation_id, programme_id) references programme
      );
      create index classification_due_programme on classification_due (organisation_id, programme_id);
      ${secure('classification_due', 'select', 'insert', 'update', 'delete')}
      ${due('trajectory', 'insert', 'select n.organisation_id, n.id as trajectory_id, n.programme_id from changed n')}
      ${due('trajectory', 'update', `select n.organisation_id, n.id as trajectory_id, n.programme_id from changed n join before o on o.organisation_id = n.organisation_id and o.id = n.id
          and (o.started_on, o.variant, o.funding) is distinct from (n.started_on, n.variant, n.funding)`)}
      ${due('eligibility_weighing', 'insert', 'select t.organisation_id, t.id as trajectory_id, t.programme_id from changed n join trajectory t on t.organisation_id = n.organisation_id and t.id = n.trajectory_id')}
      ${['insert', 'update'].map((event) => due('person', event, 'select t.organisation_id, t.id as trajectory_id, t.programme_id from changed n join trajectory t on t.organisation_id = n.organisation_id and t.family_id = n.family_id')).join('')}
      ${['insert', 'update'].map((event) => due('registration_sheet', event, `select t.organisation_id, t.id as trajectory_id, t.programme_id from changed n
          join registration g on g.organisation_id = n.organisation_id and g.id = n.registration_id and g.coder = 'first'
          join trajectory t on t.organisation_id = g.organisation_id and t.id = g.trajectory_id`)).join('')}
      ${due('programme_configuration', 'insert', 'select t.organisation_id, t.id as trajectory_id, t.programme_id from changed n join trajectory t on t.organisation_id = n.organisation_id and t.programme_id = n.programme_id')}

      -- What a professional chose: a profile of the family, a line of guidance. Never computed, never overwritten.
      create table judgement (
        ${org('judgement')}
        trajectory_id uuid not null,
        classification text not null,
        option text not null,
        second text,
        reason text,
        judged_at timestamptz not null,
        judged_by uuid not null,
        primary key (organisation_id, id),
        constraint judgement_second_differs check (second <> option),
        constraint judgement_trajectory_fkey foreign key (organisation_id, trajectory_id) references trajectory,
        constraint judgement_judged_by_fkey foreign key (organisation_id, judged_by) references member
      );
      create index judgement_trajectory on judgement (organisation_id, trajectory_id, classification, judged_at);
      ${due('judgement', 'insert', 'select t.organisation_id, t.id as trajectory_id, t.programme_id from changed n join trajectory t on t.organisation_id = n.organisation_id and t.id = n.trajectory_id')}
      create index judgement_judged_by on judgement (organisation_id, judged_by);
      ${secure('judgement', 'select', 'insert')}
      ${freeze('judgement')}

      -- What a client agreed to or refused, by whom of the family, since when, and where it was said. The latest about a purpose counts.
      create table consent (
        ${org('consent')}
        family_id uuid not null,
        person_id uuid,
        purpose text not null constraint consent_purpose_known check (purpose in ('beyond_own_help', 'sharing', 'contact')),
        answer text not null constraint consent_answer_known check (answer in ('consent', 'objection', 'withdrawn')),
        said_on date not null,
        source text constraint consent_source_given check (btrim(source) <> '' and (source is not null or answer = 'withdrawn')),
        recorded_at timestamptz not null,
        recorded_by uuid,
        primary key (organisation_id, id),
        constraint consent_family_fkey foreign key (organisation_id, family_id) references family,
        constraint consent_person_fkey foreign key (organisation_id, person_id) references person,
        constraint consent_recorded_by_fkey foreign key (organisation_id, recorded_by) references member
      );
      create index consent_family on consent (organisation_id, family_id, recorded_at);
      create index consent_person on consent (organisation_id, person_id);
      create index consent_recorded_by on consent (organisation_id, recorded_by);
      ${secure('consent', 'select', 'insert')}
      ${freeze('consent')}
      -- What families objected to before is known since when and from what, not who wrote it down.
      alter table family no force row level security;
      alter table consent no force row level security;
      insert into consent (organisation_id, id, family_id, purpose, answer, said_on, source, recorded_at)
        select organisation_id, uuidv7(), id, 'beyond_own_help', 'objection', objection_on, objection_source, now() from family where objection_on is not null;
      alter table family force row level security;
      alter table consent force row level security;

      grant select on classification_due to getrouw_auth;
      create policy finding_due on classification_due for select to getrouw_auth using (true);
      set local role getrouw_auth;
      create function auth.organisations_to_classify() returns setof uuid
        language sql stable security definer set search_path = auth, pg_temp
        as $$ select distinct organisation_id from public.classification_due $$;
      revoke execute on function auth.organisations_to_classify from public;
      grant execute on function auth.organisations_to_classify to getrouw_app;
      reset role;

      ${grantToSeeded('registration.code', 'own', 'assessor', 'behavioural_scientist')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${revokeEverywhere('registration.code')}
      set local role getrouw_auth;
      drop function auth.organisations_to_classify;
      reset role;
      ${DUE_TABLES.map(([table, event]) => `drop trigger classify_${event} on ${table}; drop function ${table}_${event}_due;`).join('\n      ')}
      drop table consent, judgement, classification_due, classification, registration_change, registration_sheet, registration, person;
      drop function classification_stays, judgement_insert_due, person_insert_due, person_update_due, registration_sheet_insert_due, registration_sheet_update_due;
      delete from import_mapping where kind = 'registrations';
      alter table import_mapping drop constraint import_mapping_kind_known;
      alter table import_mapping add constraint import_mapping_kind_known check (kind in ('cases', 'professionals', 'checklists'));
      drop index trajectory_reached;
      alter table trajectory drop column granted_hours, drop column funding, drop column variant;
    `);
  }
}
