import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secure } from './row-security.ts';

/** Sites, teams, members and their roles. */
export class Tenancy1763700000002 implements MigrationInterface {
  name = 'Tenancy1763700000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table site (
        organisation_id uuid not null constraint site_organisation_fkey references auth.organisation,
        id uuid not null,
        name text not null constraint site_name_given check (btrim(name) <> ''),
        revision int not null,
        primary key (organisation_id, id),
        constraint site_name_key unique (organisation_id, name)
      );
      ${secure('site', 'select', 'insert', 'update')}

      create table team (
        organisation_id uuid not null constraint team_organisation_fkey references auth.organisation,
        id uuid not null,
        site_id uuid not null,
        name text not null constraint team_name_given check (btrim(name) <> ''),
        starts_on date not null,
        ends_on date,
        revision int not null,
        primary key (organisation_id, id),
        constraint team_name_key unique (organisation_id, name),
        constraint team_dates_in_order check (ends_on >= starts_on),
        constraint team_site_fkey foreign key (organisation_id, site_id) references site
      );
      create index team_site on team (organisation_id, site_id);
      ${secure('team', 'select', 'insert', 'update')}

      -- involvement: raised by each assignment to, and each case or team fact about, this member, so that two sessions that state
      -- facts which exclude each other cannot both commit.
      create table member (
        organisation_id uuid not null constraint member_organisation_fkey references auth.organisation,
        id uuid not null,
        account_id uuid not null constraint member_account_fkey references auth.account,
        name text not null constraint member_name_given check (btrim(name) <> ''),
        external boolean not null,
        starts_on date not null,
        ends_on date,
        secrecy_declared_at timestamptz,
        involvement int not null default 0,
        revision int not null,
        primary key (organisation_id, id),
        constraint member_account_key unique (organisation_id, account_id),
        constraint member_dates_in_order check (ends_on >= starts_on)
      );
      create index member_account on member (account_id);
      ${secure('member', 'select', 'insert', 'update')}

      create table team_membership (
        organisation_id uuid not null constraint team_membership_organisation_fkey references auth.organisation,
        id uuid not null,
        member_id uuid not null,
        team_id uuid not null,
        starts_on date not null,
        ends_on date,
        revision int not null,
        primary key (organisation_id, id),
        constraint team_membership_key unique (organisation_id, member_id, team_id, starts_on),
        constraint team_membership_dates_in_order check (ends_on >= starts_on),
        constraint team_membership_member_fkey foreign key (organisation_id, member_id) references member,
        constraint team_membership_team_fkey foreign key (organisation_id, team_id) references team
      );
      create index team_membership_team on team_membership (organisation_id, team_id);
      ${secure('team_membership', 'select', 'insert', 'update')}

      create table role (
        organisation_id uuid not null constraint role_organisation_fkey references auth.organisation,
        id uuid not null,
        code text not null,
        name_nl text not null,
        name_en text not null,
        grants jsonb not null,
        seeded boolean not null,
        revision int not null,
        primary key (organisation_id, id),
        constraint role_code_key unique (organisation_id, code)
      );
      ${secure('role', 'select', 'insert', 'update')}

      create table member_role (
        organisation_id uuid not null constraint member_role_organisation_fkey references auth.organisation,
        id uuid not null,
        member_id uuid not null,
        role_id uuid not null,
        primary key (organisation_id, id),
        constraint member_role_key unique (organisation_id, member_id, role_id),
        constraint member_role_member_fkey foreign key (organisation_id, member_id) references member,
        constraint member_role_role_fkey foreign key (organisation_id, role_id) references role
      );
      create index member_role_role on member_role (organisation_id, role_id);
      ${secure('member_role', 'select', 'insert', 'delete')}

      -- Which organisations an account works in is asked before one is chosen.
      grant select on member to getrouw_auth;
      grant usage on schema public to getrouw_auth;
      create policy choosing_an_organisation on member for select to getrouw_auth using (true);
      set local role getrouw_auth;
      create function auth.memberships(token bytea, at timestamptz, today date)
        returns table (organisation_id uuid, slug text, name text, kind text, member_id uuid, member_name text, revision int)
        language sql stable security definer set search_path = auth, pg_temp
        as $$ select o.id, o.slug, o.name, o.kind, m.id, m.name, m.revision
              from auth.session s join public.member m on m.account_id = s.account_id join auth.organisation o on o.id = m.organisation_id
              where s.token_hash = sha256(token) and s.expires_at > at
                and m.starts_on <= today and (m.ends_on is null or m.ends_on >= today)
              order by o.name, o.id $$;
      create function auth.session_choose(token bytea, wanted uuid, at timestamptz, today date) returns boolean
        language sql security definer set search_path = auth, pg_temp
        as $$ with chosen as (
                update auth.session s set data = s.data || jsonb_build_object('organisationId', wanted)
                where s.token_hash = sha256(token) and wanted in (select organisation_id from auth.memberships(token, at, today))
                returning 1)
              select exists (select from chosen) $$;
      revoke execute on function auth.memberships, auth.session_choose from public;
      grant execute on function auth.memberships, auth.session_choose to getrouw_app;
      reset role;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      set local role getrouw_auth; drop function auth.session_choose, auth.memberships; reset role;
      drop table member_role, role, team_membership, member, team, site;
      revoke usage on schema public from getrouw_auth;
    `);
  }
}
