import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secure } from './row-security.ts';

/** Who is working on a draft at this moment, so that two people see each other. */
export class OwnInstruments1763800000011 implements MigrationInterface {
  name = 'OwnInstruments1763800000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Drafts of a provider's own instrument are kept as they are typed, complete or not.
      alter table definition_version add column own boolean not null default false;
      alter table definition_version add column changed_at timestamptz;
      alter table definition_version add column changed_by uuid;
      alter table definition_version add constraint definition_version_changed_by_fkey foreign key (organisation_id, changed_by) references member;
      create index definition_version_changed_by on definition_version (organisation_id, changed_by);

      create table editor (
        organisation_id uuid not null constraint editor_organisation_fkey references auth.organisation,
        definition_version_id uuid not null,
        member_id uuid not null,
        seen_at timestamptz not null,
        primary key (organisation_id, definition_version_id, member_id),
        constraint editor_definition_version_fkey foreign key (organisation_id, definition_version_id) references definition_version,
        constraint editor_member_fkey foreign key (organisation_id, member_id) references member
      );
      create index editor_member on editor (organisation_id, member_id);
      ${secure('editor', 'select', 'insert', 'update', 'delete')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table editor;
      alter table definition_version drop column own, drop column changed_at, drop column changed_by;
    `);
  }
}
