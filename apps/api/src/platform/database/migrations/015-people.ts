import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The end of a membership, of a professional's work, of a site; and what was assessed before a case went to somebody else. */
export class People1763900000015 implements MigrationInterface {
  name = 'People1763900000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A membership that is ended with today's date, or an earlier one, is over at this moment; with a later date it lasts until that day is over.
      alter table member add column ended_at timestamptz;
      alter table member add constraint member_ended_with_date check (ended_at is null or ends_on is not null);
      ${memberships('and m.ended_at is null')}

      -- Those who come from outside have an end date. Whoever was admitted without one before keeps working until it is set.
      create function member_external_ends() returns trigger language plpgsql as $$
      begin
        raise exception 'who comes from outside has an end date' using errcode = 'check_violation', constraint = 'member_external_ends';
      end $$;
      create trigger external_ends before insert or update of external, ends_on on member for each row
        when (new.external and new.ends_on is null) execute function member_external_ends();

      alter table site add column ends_on date;
      alter table professional add column ends_on date;
      grant delete on role to getrouw_app;

      -- An assignment is about a case until it is handed over; then the next assessor begins anew, and what was there stays as it was.
      alter table assignment alter column round_case_id drop not null;
      alter table assignment add column former_round_case_id uuid;
      alter table assignment add column handed_over_at timestamptz;
      alter table assignment add constraint assignment_about_one_case check ((round_case_id is null) <> (former_round_case_id is null));
      alter table assignment add constraint assignment_handed_over_whole check ((former_round_case_id is null) = (handed_over_at is null));
      alter table assignment add constraint assignment_former_round_case_fkey foreign key (organisation_id, former_round_case_id) references round_case;
      create index assignment_former_round_case on assignment (organisation_id, former_round_case_id);
      alter table response alter column round_case_id drop not null;
      alter table response add column former_round_case_id uuid;
      alter table response add constraint response_about_one_case check ((round_case_id is null) <> (former_round_case_id is null));
      alter table response add constraint response_former_round_case_fkey foreign key (organisation_id, former_round_case_id) references round_case;
      create index response_former_round_case on response (organisation_id, former_round_case_id);

      -- Who scored a case does not review it, also when another finished it.
      create function review_not_formerly_own() returns trigger language plpgsql as $$
      begin
        if exists (select from response p join assignment a on a.organisation_id = p.organisation_id and a.former_round_case_id = p.round_case_id
                   where p.organisation_id = new.organisation_id and p.id = new.response_id and a.assessor_id = new.reviewer_id) then
          raise exception 'who scored does not review' using errcode = 'check_violation', constraint = 'review_not_own';
        end if;
        return new;
      end $$;
      create trigger not_formerly_own before insert on review for each row execute function review_not_formerly_own();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger not_formerly_own on review;
      drop function review_not_formerly_own;
      alter table response drop column former_round_case_id;
      alter table response alter column round_case_id set not null;
      alter table assignment drop column former_round_case_id, drop column handed_over_at;
      alter table assignment alter column round_case_id set not null;
      revoke delete on role from getrouw_app;
      alter table professional drop column ends_on;
      alter table site drop column ends_on;
      drop trigger external_ends on member;
      drop function member_external_ends;
      ${memberships('')}
      alter table member drop column ended_at;
    `);
  }
}

/** The function that says where the holder of a session works, with what more a membership must meet. */
const memberships = (more: string): string => `
  set local role getrouw_auth;
  create or replace function auth.memberships(token bytea, at timestamptz, today date)
    returns table (organisation_id uuid, slug text, name text, kind text, member_id uuid, member_name text, revision int)
    language sql stable security definer set search_path = auth, pg_temp
    as $$ select o.id, o.slug, o.name, o.kind, m.id, m.name, m.revision
          from auth.session s join public.member m on m.account_id = s.account_id join auth.organisation o on o.id = m.organisation_id
          where s.token_hash = sha256(token) and s.expires_at > at
            and m.starts_on <= today and (m.ends_on is null or m.ends_on >= today) ${more}
          order by o.name, o.id $$;
  reset role;`;
