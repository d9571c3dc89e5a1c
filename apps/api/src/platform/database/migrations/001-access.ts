import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, sessions and the list of organisations: the only tables without an owner organisation. */
export class Access1763700000001 implements MigrationInterface {
  name = 'Access1763700000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function current_organisation() returns uuid language sql stable parallel safe
        return nullif(current_setting('app.organisation_id', true), '')::uuid;

      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% rows are kept as they were written', tg_table_name
          using errcode = 'restrict_violation', constraint = tg_table_name || '_frozen';
      end $$;

      create schema auth authorization getrouw_auth;
      set local role getrouw_auth;
      grant usage on schema auth to getrouw_app, getrouw_owner;

      create table auth.organisation (
        id uuid primary key,
        slug text not null constraint organisation_slug_key unique constraint organisation_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        name text not null constraint organisation_name_given check (btrim(name) <> ''),
        kind text not null constraint organisation_kind_known check (kind in ('provider', 'licence_holder', 'municipality', 'inspectorate')),
        created_at timestamptz not null
      );
      grant select on auth.organisation to getrouw_app;
      grant select, references on auth.organisation to getrouw_owner;

      create table auth.account (
        id uuid primary key,
        email text not null constraint account_email_key unique constraint account_email_lower check (email = lower(email)),
        name text not null,
        password_hash text not null,
        locale text not null constraint account_locale_known check (locale in ('nl', 'en')),
        created_at timestamptz not null
      );
      grant references on auth.account to getrouw_owner;

      create table auth.session (
        token_hash bytea primary key,
        account_id uuid not null constraint session_account_fkey references auth.account on delete cascade,
        data jsonb not null,
        expires_at timestamptz not null
      );
      create index session_account on auth.session (account_id);
      create index session_expiry on auth.session (expires_at);

      create table auth.attempt (key text primary key, points int not null, expire bigint);
      grant select, insert, update, delete on auth.attempt to getrouw_app;

      create function auth.credentials(wanted_email text) returns table (account_id uuid, password_hash text)
        language sql stable security definer set search_path = auth, pg_temp
        as $$ select a.id, a.password_hash from auth.account a where a.email = lower(wanted_email) $$;

      -- An address that is already known keeps its name and password: the answer is the same either way.
      create function auth.account_for(new_id uuid, new_email text, new_name text, new_hash text, new_locale text, at timestamptz) returns uuid
        language plpgsql security definer set search_path = auth, pg_temp
        as $$
        declare found_id uuid;
        begin
          insert into auth.account values (new_id, lower(new_email), new_name, new_hash, new_locale, at) on conflict (email) do nothing;
          select id into found_id from auth.account where email = lower(new_email);
          return found_id;
        end $$;

      create function auth.session_read(token bytea, at timestamptz) returns jsonb
        language sql stable security definer set search_path = auth, pg_temp
        as $$ select s.data from auth.session s where s.token_hash = sha256(token) and s.expires_at > at $$;

      -- Written once, at sign-in: a request that is under way while the session is ended cannot bring it back.
      create function auth.session_write(token bytea, account uuid, new_data jsonb, expires timestamptz) returns void
        language sql security definer set search_path = auth, pg_temp
        as $$ insert into auth.session values (sha256(token), account, new_data, expires) $$;

      create function auth.session_end(token bytea) returns void
        language sql security definer set search_path = auth, pg_temp
        as $$ delete from auth.session where token_hash = sha256(token) $$;

      create function auth.session_end_everywhere(token bytea) returns void
        language sql security definer set search_path = auth, pg_temp
        as $$ delete from auth.session where account_id = (select s.account_id from auth.session s where s.token_hash = sha256(token)) $$;

      create function auth.sessions_sweep(at timestamptz) returns void
        language sql security definer set search_path = auth, pg_temp
        as $$ delete from auth.session where expires_at <= at $$;

      create function auth.account_of(token bytea, at timestamptz) returns table (id uuid, email text, name text, locale text)
        language sql stable security definer set search_path = auth, pg_temp
        as $$ select a.id, a.email, a.name, a.locale from auth.session s join auth.account a on a.id = s.account_id
              where s.token_hash = sha256(token) and s.expires_at > at $$;

      create function auth.locale_set(token bytea, wanted text) returns void
        language sql security definer set search_path = auth, pg_temp
        as $$ update auth.account set locale = wanted where id = (select s.account_id from auth.session s where s.token_hash = sha256(token)) $$;

      create function auth.password_set(token bytea, new_hash text) returns void
        language sql security definer set search_path = auth, pg_temp
        as $$ update auth.account set password_hash = new_hash where id = (select s.account_id from auth.session s where s.token_hash = sha256(token)) $$;

      revoke execute on all functions in schema auth from public;
      grant execute on all functions in schema auth to getrouw_app;
      reset role;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      set local role getrouw_auth;
      drop function auth.credentials, auth.account_for, auth.session_read, auth.session_write, auth.session_end, auth.session_end_everywhere,
        auth.sessions_sweep, auth.account_of, auth.locale_set, auth.password_set;
      drop table auth.attempt, auth.session, auth.account, auth.organisation;
      drop schema auth;
      reset role;
      drop function refuse_change, current_organisation;
    `);
  }
}
