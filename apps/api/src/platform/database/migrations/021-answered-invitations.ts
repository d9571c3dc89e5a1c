import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An invitation that was answered lets go of its roles, which can be deleted then; a membership that ended at once counts as over. */
export class AnsweredInvitations1764200000021 implements MigrationInterface {
  name = 'AnsweredInvitations1764200000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`grant delete on invitation_role to getrouw_app; ${organisations('and m.ended_at is null')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`revoke delete on invitation_role from getrouw_app; ${organisations('')}`);
  }
}

/** The function that says where the account of a link works, with what more a membership must meet. */
const organisations = (more: string): string => `
  set local role getrouw_auth;
  create or replace function auth.link_organisations(token bytea, today date) returns setof uuid
    language sql stable security definer set search_path = auth, pg_temp
    as $$ select m.organisation_id from auth.link l join public.member m on m.account_id = l.account_id
          where l.token_hash = sha256(token) and m.starts_on <= today and (m.ends_on is null or m.ends_on >= today) ${more} order by 1 $$;
  reset role;`;
