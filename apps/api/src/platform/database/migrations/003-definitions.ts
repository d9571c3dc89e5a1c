import type { MigrationInterface, QueryRunner } from 'typeorm';
import { freeze, secure } from './row-security.ts';

/** Definition versions, their release to a provider, the provider's own copy, and the programme that uses it. */
export class Definitions1763700000003 implements MigrationInterface {
  name = 'Definitions1763700000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table definition_version (
        organisation_id uuid not null constraint definition_version_organisation_fkey references auth.organisation,
        id uuid not null,
        definition_code text not null,
        version_code text not null,
        document jsonb not null,
        sha256 text not null,
        state text not null constraint definition_version_state_known check (state in ('draft', 'published', 'retired')),
        published_at timestamptz,
        revision int not null,
        primary key (organisation_id, id),
        constraint definition_version_key unique (organisation_id, definition_code, version_code)
      );
      create function definition_version_keep() returns trigger language plpgsql as $$
      begin
        if old.state <> 'draft' and (tg_op = 'DELETE' or new.state = 'draft'
          or (new.definition_code, new.version_code, new.document, new.sha256, new.published_at)
             is distinct from (old.definition_code, old.version_code, old.document, old.sha256, old.published_at)) then
          raise exception 'a published version does not change' using errcode = 'restrict_violation', constraint = 'definition_version_frozen';
        end if;
        return coalesce(new, old);
      end $$;
      create trigger keep before update or delete on definition_version for each row execute function definition_version_keep();
      ${secure('definition_version', 'select', 'insert', 'update')}

      -- An addressed document: its owner's row, readable by the organisation it is addressed to.
      create table definition_release (
        organisation_id uuid not null constraint definition_release_organisation_fkey references auth.organisation,
        id uuid not null,
        audience_id uuid not null constraint definition_release_audience_fkey references auth.organisation,
        definition_version_id uuid not null,
        definition_code text not null,
        version_code text not null,
        document jsonb not null,
        sha256 text not null,
        released_at timestamptz not null,
        primary key (organisation_id, id),
        constraint definition_release_key unique (organisation_id, audience_id, definition_version_id),
        constraint definition_release_version_fkey foreign key (organisation_id, definition_version_id) references definition_version
      );
      create index definition_release_audience on definition_release (audience_id);
      create index definition_release_version on definition_release (organisation_id, definition_version_id);
      ${secure('definition_release', 'select', 'insert')}
      create policy addressed_to_me on definition_release for select using (audience_id = current_organisation());
      ${freeze('definition_release')}

      create table adopted_version (
        organisation_id uuid not null constraint adopted_version_organisation_fkey references auth.organisation,
        id uuid not null,
        origin_organisation_id uuid not null constraint adopted_version_origin_fkey references auth.organisation,
        origin_release_id uuid not null,
        definition_code text not null,
        version_code text not null,
        document jsonb not null,
        sha256 text not null,
        adopted_at timestamptz not null,
        adopted_by uuid not null,
        primary key (organisation_id, id),
        constraint adopted_version_key unique (organisation_id, origin_release_id),
        constraint adopted_version_member_fkey foreign key (organisation_id, adopted_by) references member
      );
      create index adopted_version_origin on adopted_version (origin_organisation_id);
      create index adopted_version_member on adopted_version (organisation_id, adopted_by);
      ${secure('adopted_version', 'select', 'insert')}
      ${freeze('adopted_version')}

      create table programme (
        organisation_id uuid not null constraint programme_organisation_fkey references auth.organisation,
        id uuid not null,
        definition_code text not null,
        adopted_version_id uuid not null,
        rhythm text not null constraint programme_rhythm_known check (rhythm in ('monthly', 'quarterly', 'half_yearly', 'yearly')),
        revision int not null,
        primary key (organisation_id, id),
        constraint programme_definition_key unique (organisation_id, definition_code),
        constraint programme_adopted_version_fkey foreign key (organisation_id, adopted_version_id) references adopted_version
      );
      create index programme_adopted_version on programme (organisation_id, adopted_version_id);
      ${secure('programme', 'select', 'insert', 'update')}

      create table programme_team (
        organisation_id uuid not null constraint programme_team_organisation_fkey references auth.organisation,
        programme_id uuid not null,
        team_id uuid not null,
        primary key (organisation_id, programme_id, team_id),
        constraint programme_team_programme_fkey foreign key (organisation_id, programme_id) references programme,
        constraint programme_team_team_fkey foreign key (organisation_id, team_id) references team
      );
      create index programme_team_team on programme_team (organisation_id, team_id);
      ${secure('programme_team', 'select', 'insert', 'delete')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table programme_team, programme, adopted_version, definition_release, definition_version;
      drop function definition_version_keep;
    `);
  }
}
