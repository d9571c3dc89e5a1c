import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secure } from './row-security.ts';

/** Families by client number, professionals, trajectories and who helped in them. */
export class Caseload1763700000004 implements MigrationInterface {
  name = 'Caseload1763700000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- involvement: see member. Raised by each assignment about, and each trajectory of, this family.
      create table family (
        organisation_id uuid not null constraint family_organisation_fkey references auth.organisation,
        id uuid not null,
        client_number text not null constraint family_client_number_given check (btrim(client_number) <> ''),
        municipality text,
        involvement int not null default 0,
        revision int not null,
        primary key (organisation_id, id),
        constraint family_client_number_key unique (organisation_id, client_number)
      );
      ${secure('family', 'select', 'insert', 'update')}

      create table professional (
        organisation_id uuid not null constraint professional_organisation_fkey references auth.organisation,
        id uuid not null,
        staff_number text not null constraint professional_staff_number_given check (btrim(staff_number) <> ''),
        name text not null,
        member_id uuid,
        birth_year int constraint professional_birth_year_plausible check (birth_year between 1900 and 2100),
        youth_care_since date,
        cv_note text,
        revision int not null,
        primary key (organisation_id, id),
        constraint professional_staff_number_key unique (organisation_id, staff_number),
        constraint professional_member_key unique (organisation_id, member_id),
        constraint professional_member_fkey foreign key (organisation_id, member_id) references member
      );
      ${secure('professional', 'select', 'insert', 'update')}

      create table trajectory (
        organisation_id uuid not null constraint trajectory_organisation_fkey references auth.organisation,
        id uuid not null,
        family_id uuid not null,
        number int not null constraint trajectory_number_positive check (number > 0),
        programme_id uuid not null,
        team_id uuid not null,
        referred_on date,
        first_contact_on date,
        started_on date not null,
        ended_on date,
        referrer text,
        coercion_measure text,
        closing_reason text,
        revision int not null,
        primary key (organisation_id, id),
        constraint trajectory_number_key unique (organisation_id, family_id, number),
        constraint trajectory_dates_in_order check (ended_on >= started_on and (referred_on is null or referred_on <= started_on)),
        constraint trajectory_family_fkey foreign key (organisation_id, family_id) references family,
        constraint trajectory_programme_fkey foreign key (organisation_id, programme_id) references programme,
        constraint trajectory_team_fkey foreign key (organisation_id, team_id) references team
      );
      create index trajectory_programme on trajectory (organisation_id, programme_id, ended_on);
      create index trajectory_team on trajectory (organisation_id, team_id);
      ${secure('trajectory', 'select', 'insert', 'update')}

      create table trajectory_professional (
        organisation_id uuid not null constraint trajectory_professional_organisation_fkey references auth.organisation,
        id uuid not null,
        trajectory_id uuid not null,
        professional_id uuid not null,
        starts_on date not null,
        ends_on date,
        revision int not null,
        primary key (organisation_id, id),
        constraint trajectory_professional_key unique (organisation_id, trajectory_id, professional_id, starts_on),
        constraint trajectory_professional_dates_in_order check (ends_on >= starts_on),
        constraint trajectory_professional_trajectory_fkey foreign key (organisation_id, trajectory_id) references trajectory,
        constraint trajectory_professional_professional_fkey foreign key (organisation_id, professional_id) references professional
      );
      create index trajectory_professional_professional on trajectory_professional (organisation_id, professional_id);
      ${secure('trajectory_professional', 'select', 'insert', 'update')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table trajectory_professional, trajectory, professional, family');
  }
}
