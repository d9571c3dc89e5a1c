import type { MigrationInterface, QueryRunner } from 'typeorm';
import { freeze, secure } from './row-security.ts';

/** What a provider chooses within a version, kept with its history; rounds pin the state they started with. */
export class Configuration1763800000009 implements MigrationInterface {
  name = 'Configuration1763800000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table programme_configuration (
        organisation_id uuid not null constraint programme_configuration_organisation_fkey references auth.organisation,
        id uuid not null,
        programme_id uuid not null,
        number int not null constraint programme_configuration_number_positive check (number > 0),
        adopted_version_id uuid not null,
        configuration jsonb not null,
        changed_at timestamptz not null,
        changed_by uuid not null,
        primary key (organisation_id, id),
        constraint programme_configuration_number_key unique (organisation_id, programme_id, number),
        constraint programme_configuration_programme_fkey foreign key (organisation_id, programme_id) references programme,
        constraint programme_configuration_version_fkey foreign key (organisation_id, adopted_version_id) references adopted_version,
        constraint programme_configuration_changed_by_fkey foreign key (organisation_id, changed_by) references member
      );
      create index programme_configuration_version on programme_configuration (organisation_id, adopted_version_id);
      create index programme_configuration_changed_by on programme_configuration (organisation_id, changed_by);
      ${secure('programme_configuration', 'select', 'insert')}
      ${freeze('programme_configuration')}

      -- The rhythm is part of the configuration, per instrument. A round with an instrument of the provider's own has none.
      alter table programme drop column rhythm;
      alter table round add column configuration_id uuid;
      alter table round add constraint round_configuration_fkey foreign key (organisation_id, configuration_id) references programme_configuration;
      create index round_configuration on round (organisation_id, configuration_id);

      -- Which drawn cases are in the share that is reviewed, and whether a handed-in response waits for a reviewer.
      alter table round_case add column review_drawn boolean not null default false;
      alter table response add column needs_review boolean not null default true;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table response drop column needs_review;
      alter table round_case drop column review_drawn;
      alter table round drop column configuration_id;
      alter table programme add column rhythm text not null default 'yearly' constraint programme_rhythm_known check (rhythm in ('monthly', 'quarterly', 'half_yearly', 'yearly'));
      alter table programme alter column rhythm drop default;
      drop table programme_configuration;
    `);
  }
}
