import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secure } from './row-security.ts';

/** The queue of mail, links that work once, and invitations. */
export class PeopleByMail1763900000014 implements MigrationInterface {
  name = 'PeopleByMail1763900000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      set local role getrouw_auth;

      -- Without an organisation, because accounts have none. Receiver and content are erased when a mail is done with.
      create table auth.mail (
        id uuid primary key,
        recipient text,
        content jsonb,
        state text not null constraint mail_state_known check (state in ('queued', 'sent', 'failed')),
        attempts int not null,
        queued_at timestamptz not null,
        due_at timestamptz not null,
        useful_until timestamptz not null,
        last_error text
      );
      create index mail_due on auth.mail (due_at) where state = 'queued';
      create index mail_age on auth.mail (queued_at);
      grant select, insert, update, delete on auth.mail to getrouw_app;

      create table auth.link (
        token_hash bytea primary key,
        purpose text not null,
        account_id uuid constraint link_account_fkey references auth.account on delete cascade,
        new_email text,
        organisation_id uuid constraint link_organisation_fkey references auth.organisation,
        invitation_id uuid,
        expires_at timestamptz not null,
        used_at timestamptz,
        void_at timestamptz,
        constraint link_fits_purpose check (case purpose
          when 'invitation' then organisation_id is not null and invitation_id is not null and account_id is null and new_email is null
          when 'password_reset' then account_id is not null and new_email is null and organisation_id is null and invitation_id is null
          when 'email_change' then account_id is not null and new_email is not null and organisation_id is null and invitation_id is null
          else false end)
      );
      create index link_account on auth.link (account_id);
      create index link_invitation on auth.link (organisation_id, invitation_id);

      -- Looking changes nothing: programs that scan mail open every link in it.
      create function auth.link_look(token bytea, at timestamptz)
        returns table (purpose text, state text, account_id uuid, name text, email text, organisation_id uuid, invitation_id uuid)
        language sql stable security definer set search_path = auth, pg_temp
        as $$ select l.purpose,
                case when l.used_at is not null then 'used' when l.void_at is not null then 'void' when l.expires_at <= at then 'expired' else 'open' end,
                a.id, a.name, coalesce(l.new_email, a.email), l.organisation_id, l.invitation_id
              from auth.link l left join auth.account a on a.id = l.account_id where l.token_hash = sha256(token) $$;

      create function auth.link_use(token bytea, at timestamptz) returns boolean
        language sql security definer set search_path = auth, pg_temp
        as $$ with used as (
                update auth.link set used_at = at where token_hash = sha256(token) and used_at is null and void_at is null and expires_at > at returning 1)
              select exists (select from used) $$;

      create function auth.invitation_void(invitation uuid, at timestamptz) returns void
        language sql security definer set search_path = auth, pg_temp
        as $$ update auth.link set void_at = at
              where organisation_id = public.current_organisation() and invitation_id = invitation and used_at is null and void_at is null $$;

      create function auth.invitation_link(invitation uuid, token bytea, at timestamptz, expires timestamptz) returns void
        language sql security definer set search_path = auth, pg_temp
        as $$ select auth.invitation_void(invitation, at);
              insert into auth.link (token_hash, purpose, organisation_id, invitation_id, expires_at)
              values (sha256(token), 'invitation', public.current_organisation(), invitation, expires) $$;

      create function auth.account_void_links(account uuid, at timestamptz) returns void
        language sql security definer set search_path = auth, pg_temp
        as $$ update auth.link set void_at = at where account_id = account and used_at is null and void_at is null $$;

      create function auth.password_forgotten(wanted_email text, token bytea, at timestamptz, expires timestamptz) returns table (name text, email text, locale text)
        language sql security definer set search_path = auth, pg_temp
        as $$ with known as (select a.id, a.name, a.email, a.locale from auth.account a where a.email = lower(wanted_email)),
                made as (insert into auth.link (token_hash, purpose, account_id, expires_at) select sha256(token), 'password_reset', id, expires from known)
              select k.name, k.email, k.locale from known k $$;

      -- Whoever is in, and whatever other link is under way, may be somebody else's doing.
      create function auth.password_reset(token bytea, new_hash text, at timestamptz) returns table (name text, email text, locale text)
        language plpgsql security definer set search_path = auth, pg_temp
        as $$
        declare whose uuid := (select l.account_id from auth.link l where l.token_hash = sha256(token) and l.purpose = 'password_reset');
        begin
          if whose is null or not auth.link_use(token, at) then return; end if;
          delete from auth.session s where s.account_id = whose;
          perform auth.account_void_links(whose, at);
          return query update auth.account a set password_hash = new_hash where a.id = whose returning a.name, a.email, a.locale;
        end $$;

      create function auth.password_change(token bytea, new_hash text, at timestamptz) returns void
        language plpgsql security definer set search_path = auth, pg_temp
        as $$
        declare whose uuid := (select s.account_id from auth.session s where s.token_hash = sha256(token) and s.expires_at > at);
        begin
          update auth.account set password_hash = new_hash where id = whose;
          delete from auth.session where account_id = whose and token_hash <> sha256(token);
          perform auth.account_void_links(whose, at);
        end $$;
      drop function auth.password_set;

      create function auth.email_change_link(session_token bytea, wanted_email text, token bytea, at timestamptz, expires timestamptz) returns void
        language plpgsql security definer set search_path = auth, pg_temp
        as $$
        declare whose uuid := (select s.account_id from auth.session s where s.token_hash = sha256(session_token) and s.expires_at > at);
        begin
          update auth.link set void_at = at where account_id = whose and purpose = 'email_change' and used_at is null and void_at is null;
          insert into auth.link (token_hash, purpose, account_id, new_email, expires_at) values (sha256(token), 'email_change', whose, lower(wanted_email), expires);
        end $$;

      -- Links that went to the old address are worth nothing afterwards.
      create function auth.email_change(token bytea, at timestamptz) returns table (name text, old_email text, locale text)
        language plpgsql security definer set search_path = auth, pg_temp
        as $$
        declare
          whose uuid;
          wanted text;
        begin
          select l.account_id, l.new_email into whose, wanted from auth.link l where l.token_hash = sha256(token) and l.purpose = 'email_change';
          if whose is null or not auth.link_use(token, at) then return; end if;
          return query select a.name, a.email, a.locale from auth.account a where a.id = whose;
          update auth.account set email = wanted where id = whose;
          perform auth.account_void_links(whose, at);
        end $$;

      create function auth.link_organisations(token bytea, today date) returns setof uuid
        language sql stable security definer set search_path = auth, pg_temp
        as $$ select m.organisation_id from auth.link l join public.member m on m.account_id = l.account_id
              where l.token_hash = sha256(token) and m.starts_on <= today and (m.ends_on is null or m.ends_on >= today) order by 1 $$;

      -- Only of the own organisation: nobody learns whether an address has an account elsewhere.
      create function auth.member_of_address(wanted_email text) returns table (member_id uuid, ends_on date)
        language sql stable security definer set search_path = auth, pg_temp
        as $$ select m.id, m.ends_on from auth.account a join public.member m on m.account_id = a.id
              where a.email = lower(wanted_email) and m.organisation_id = public.current_organisation() $$;

      revoke execute on all functions in schema auth from public;
      grant execute on all functions in schema auth to getrouw_app;
      revoke execute on function auth.account_void_links from getrouw_app;
      reset role;

      -- The address is erased when the invitation is answered or withdrawn.
      create table invitation (
        organisation_id uuid not null constraint invitation_organisation_fkey references auth.organisation,
        id uuid not null,
        email text constraint invitation_email_lower check (email = lower(email)),
        name text not null constraint invitation_name_given check (btrim(name) <> ''),
        locale text not null constraint invitation_locale_known check (locale in ('nl', 'en')),
        external boolean not null,
        starts_on date not null,
        ends_on date,
        state text not null constraint invitation_state_known check (state in ('open', 'accepted', 'withdrawn')),
        invited_by uuid not null,
        sent_at timestamptz not null,
        expires_at timestamptz not null,
        mail_id uuid not null,
        member_id uuid,
        revision int not null,
        primary key (organisation_id, id),
        constraint invitation_address_while_open check ((state = 'open') = (email is not null)),
        constraint invitation_dates_in_order check (ends_on >= starts_on),
        constraint invitation_external_ends check (not external or ends_on is not null),
        constraint invitation_invited_by_fkey foreign key (organisation_id, invited_by) references member,
        constraint invitation_member_fkey foreign key (organisation_id, member_id) references member
      );
      create index invitation_invited_by on invitation (organisation_id, invited_by);
      create index invitation_member on invitation (organisation_id, member_id);
      create unique index invitation_open_key on invitation (organisation_id, email) where state = 'open';
      ${secure('invitation', 'select', 'insert', 'update')}

      create table invitation_role (
        organisation_id uuid not null constraint invitation_role_organisation_fkey references auth.organisation,
        id uuid not null,
        invitation_id uuid not null,
        role_id uuid not null,
        primary key (organisation_id, id),
        constraint invitation_role_key unique (organisation_id, invitation_id, role_id),
        constraint invitation_role_invitation_fkey foreign key (organisation_id, invitation_id) references invitation,
        constraint invitation_role_role_fkey foreign key (organisation_id, role_id) references role
      );
      create index invitation_role_role on invitation_role (organisation_id, role_id);
      ${secure('invitation_role', 'select', 'insert')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table invitation_role, invitation;
      set local role getrouw_auth;
      drop function auth.link_look, auth.link_use, auth.invitation_link, auth.invitation_void, auth.password_forgotten, auth.password_reset, auth.password_change,
        auth.email_change_link, auth.email_change, auth.account_void_links, auth.link_organisations, auth.member_of_address;
      drop table auth.link, auth.mail;
      create function auth.password_set(token bytea, new_hash text) returns void
        language sql security definer set search_path = auth, pg_temp
        as $$ update auth.account set password_hash = new_hash where id = (select s.account_id from auth.session s where s.token_hash = sha256(token)) $$;
      revoke execute on function auth.password_set from public;
      grant execute on function auth.password_set to getrouw_app;
      reset role;
    `);
  }
}
