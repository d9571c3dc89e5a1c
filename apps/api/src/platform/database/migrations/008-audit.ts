import type { MigrationInterface, QueryRunner } from 'typeorm';
import { freeze, secure } from './row-security.ts';

/** Who saw and changed what. Entries are sealed in chained batches, one chain an organisation. */
export class Audit1763700000008 implements MigrationInterface {
  name = 'Audit1763700000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_entry (
        organisation_id uuid not null constraint audit_entry_organisation_fkey references auth.organisation,
        id uuid not null,
        at timestamptz not null,
        account_id uuid,
        member_id uuid,
        verb text not null,
        subjects uuid[] not null,
        fields text[] not null,
        reason text,
        primary key (organisation_id, id)
      );
      ${secure('audit_entry', 'select', 'insert')}
      ${freeze('audit_entry')}

      create table audit_unsealed (
        organisation_id uuid not null constraint audit_unsealed_organisation_fkey references auth.organisation,
        id uuid not null,
        primary key (organisation_id, id),
        constraint audit_unsealed_entry_fkey foreign key (organisation_id, id) references audit_entry
      );
      ${secure('audit_unsealed', 'select', 'insert', 'delete')}
      create function audit_entry_await_seal() returns trigger language plpgsql as $$
      begin
        insert into audit_unsealed values (new.organisation_id, new.id);
        return null;
      end $$;
      create trigger await_seal after insert on audit_entry for each row execute function audit_entry_await_seal();

      create table audit_seal (
        organisation_id uuid not null constraint audit_seal_organisation_fkey references auth.organisation,
        sequence int not null,
        entry_ids uuid[] not null,
        hash bytea not null,
        sealed_at timestamptz not null,
        primary key (organisation_id, sequence)
      );
      ${secure('audit_seal', 'select', 'insert')}
      ${freeze('audit_seal')}

      grant select on audit_unsealed to getrouw_auth;
      create policy finding_work_to_seal on audit_unsealed for select to getrouw_auth using (true);
      set local role getrouw_auth;
      create function auth.organisations_to_seal() returns setof uuid
        language sql stable security definer set search_path = auth, pg_temp
        as $$ select o.id from auth.organisation o where exists (select from public.audit_unsealed u where u.organisation_id = o.id) $$;
      revoke execute on function auth.organisations_to_seal from public;
      grant execute on function auth.organisations_to_seal to getrouw_app;
      reset role;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      set local role getrouw_auth; drop function auth.organisations_to_seal; reset role;
      drop table audit_seal, audit_unsealed, audit_entry;
      drop function audit_entry_await_seal;
    `);
  }
}
