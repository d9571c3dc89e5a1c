import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secure } from './row-security.ts';
import { grantToSeeded, revokeEverywhere } from './seeded-roles.ts';

/** Earlier rounds, read from paper or a spreadsheet; and how a provider's files name their columns. */
export class ImportedRounds1764200000018 implements MigrationInterface {
  name = 'ImportedRounds1764200000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table round add column imported_at timestamptz, add column imported_by uuid, add column import_source text, add column import_sha256 text;
      alter table round add constraint round_import_whole check (
        (imported_at is null) = (imported_by is null) and (imported_at is null) = (import_source is null) and (import_sha256 is null or imported_at is not null));
      alter table round add constraint round_import_source_given check (btrim(import_source) <> '');
      alter table round add constraint round_import_file_key unique (organisation_id, import_sha256, period_from, period_to);
      alter table round add constraint round_imported_by_fkey foreign key (organisation_id, imported_by) references member;
      create index round_imported_by on round (organisation_id, imported_by);

      -- Who scored an earlier round need not be a member: his name stands there as the file has it.
      alter table assignment alter column assessor_id drop not null;
      alter table assignment add column assessor_name text;
      -- What an imported response was made of, to know it again.
      alter table response add column imported_hash text;

      -- An imported round holds imported checklists only, and no other round holds any.
      create function assignment_of_its_kind() returns trigger language plpgsql as $$
      declare imported boolean;
      begin
        select r.imported_at is not null into imported from round r where r.organisation_id = new.organisation_id and r.id = new.round_id;
        if imported <> (new.assessor_id is null) or (new.assessor_name is not null and not imported) then
          raise exception 'an imported round has no assessors of its own' using errcode = 'check_violation', constraint = 'assignment_imported';
        end if;
        return new;
      end $$;
      create trigger of_its_kind before insert or update of assessor_id, assessor_name on assignment for each row execute function assignment_of_its_kind();
      create function response_of_its_kind() returns trigger language plpgsql as $$
      begin
        if (new.imported_hash is not null) <> exists (
            select from round r where r.organisation_id = new.organisation_id and r.id = new.round_id and r.imported_at is not null) then
          raise exception 'a response was imported with its round or scored here' using errcode = 'check_violation', constraint = 'response_imported';
        end if;
        return new;
      end $$;
      create trigger of_its_kind before insert or update of imported_hash on response for each row execute function response_of_its_kind();
      create function round_import_stays() returns trigger language plpgsql as $$
      begin
        if (new.imported_at, new.imported_by) is distinct from (old.imported_at, old.imported_by) then
          raise exception 'a round was imported or not' using errcode = 'restrict_violation', constraint = 'round_import_stays';
        end if;
        return new;
      end $$;
      create trigger import_stays before update on round for each row execute function round_import_stays();

      drop trigger independent on assignment;
      create trigger independent before insert or update of assessor_id, round_case_id on assignment for each row
        when (new.assessor_id is not null) execute function assignment_independent();
      drop trigger no_objection on assignment;
      create trigger no_objection after insert or update of assessor_id, round_case_id on assignment for each row
        when (new.assessor_id is not null) execute function assignment_no_objection();
      drop trigger blind on assignment;
      create trigger blind after insert or update of assessor_id, opinion, round_case_id on assignment for each row
        when (new.assessor_id is not null) execute function assignment_blind();

      -- Answers come in by the hundred thousand, so what holds for each of them is looked at and done once a statement.
      drop trigger open on answer;
      drop trigger history on answer;
      drop function answer_keep_history;
      create function answers_open() returns trigger language plpgsql as $$
      declare shut bigint;
      begin
        select count(*) filter (where held.state not in ('assigned', 'in_progress', 'returned')) into shut from (
          select r.state from response r join (select distinct c.organisation_id, c.response_id from changed c) c on c.organisation_id = r.organisation_id and c.response_id = r.id
          order by r.organisation_id, r.id for share of r) held;
        if shut > 0 then
          raise exception 'the response is not open' using errcode = 'restrict_violation', constraint = 'response_not_open';
        end if;
        return null;
      end $$;
      create function answers_keep_history() returns trigger language plpgsql as $$
      begin
        insert into answer_history (organisation_id, id, answer_id, value, mark, remark, source, saved_at, saved_by, revision)
          select c.organisation_id, uuidv7(), c.id, c.value, c.mark, c.remark, c.source, c.saved_at, c.saved_by, c.revision from changed c;
        return null;
      end $$;
      create function answer_stays() returns trigger language plpgsql as $$
      begin
        if (new.response_id, new.item_code) <> (old.response_id, old.item_code) then
          raise exception 'an answer stays where it was given' using errcode = 'restrict_violation', constraint = 'response_not_open';
        end if;
        return new;
      end $$;
      create trigger stays before update of response_id, item_code on answer for each row execute function answer_stays();
      -- In the order of their names: what may not be is refused before it is kept.
      create trigger check_open_added after insert on answer referencing new table as changed for each statement execute function answers_open();
      create trigger check_open_changed after update on answer referencing new table as changed for each statement execute function answers_open();
      create trigger keep_history_added after insert on answer referencing new table as changed for each statement execute function answers_keep_history();
      create trigger keep_history_changed after update on answer referencing new table as changed for each statement execute function answers_keep_history();

      create table import_mapping (
        organisation_id uuid not null constraint import_mapping_organisation_fkey references auth.organisation,
        id uuid not null,
        kind text not null constraint import_mapping_kind_known check (kind in ('cases', 'professionals', 'checklists')),
        name text not null constraint import_mapping_name_given check (btrim(name) <> ''),
        columns text[] not null,
        mapping jsonb not null,
        changed_at timestamptz not null,
        changed_by uuid not null,
        revision int not null,
        primary key (organisation_id, id),
        constraint import_mapping_name_key unique (organisation_id, kind, name),
        constraint import_mapping_changed_by_fkey foreign key (organisation_id, changed_by) references member
      );
      create index import_mapping_changed_by on import_mapping (organisation_id, changed_by);
      ${secure('import_mapping', 'select', 'insert', 'update', 'delete')}
      ${grantToSeeded('round.reopen', 'organisation', 'quality_officer')}
      ${grantToSeeded('round.import', 'organisation', 'quality_officer')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${revokeEverywhere('round.import')}
      ${revokeEverywhere('round.reopen')}
      drop table import_mapping;
      drop trigger check_open_added on answer; drop trigger check_open_changed on answer; drop trigger keep_history_added on answer; drop trigger keep_history_changed on answer;
      drop trigger stays on answer;
      drop function answers_open, answers_keep_history, answer_stays;
      create function answer_keep_history() returns trigger language plpgsql as $$
      begin
        insert into answer_history (organisation_id, id, answer_id, value, mark, remark, source, saved_at, saved_by, revision)
          values (new.organisation_id, uuidv7(), new.id, new.value, new.mark, new.remark, new.source, new.saved_at, new.saved_by, new.revision);
        return null;
      end $$;
      create trigger open before insert or update on answer for each row execute function response_open();
      create trigger history after insert or update on answer for each row execute function answer_keep_history();
      drop trigger independent on assignment;
      create trigger independent before insert or update of assessor_id, round_case_id on assignment for each row execute function assignment_independent();
      drop trigger no_objection on assignment;
      create trigger no_objection after insert or update of assessor_id, round_case_id on assignment for each row execute function assignment_no_objection();
      drop trigger blind on assignment;
      create trigger blind after insert or update of assessor_id, opinion, round_case_id on assignment for each row execute function assignment_blind();
      drop trigger of_its_kind on assignment; drop trigger of_its_kind on response; drop trigger import_stays on round;
      drop function assignment_of_its_kind, response_of_its_kind, round_import_stays;
      alter table response drop column imported_hash;
      alter table assignment drop column assessor_name, alter column assessor_id set not null;
      alter table round drop column imported_at, drop column imported_by, drop column import_source, drop column import_sha256;
    `);
  }
}
