import type { MigrationInterface, QueryRunner } from 'typeorm';
import { freeze, secure } from './row-security.ts';

/** The figures of a closed edition. */
export class Results1763700000007 implements MigrationInterface {
  name = 'Results1763700000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table snapshot (
        organisation_id uuid not null constraint snapshot_organisation_fkey references auth.organisation,
        id uuid not null,
        round_id uuid not null,
        edition int not null,
        formula_version text not null,
        figures jsonb not null,
        sha256 text not null,
        closed_at timestamptz not null,
        closed_by uuid not null,
        primary key (organisation_id, id),
        constraint snapshot_edition_key unique (organisation_id, round_id, edition),
        constraint snapshot_round_fkey foreign key (organisation_id, round_id) references round,
        constraint snapshot_closed_by_fkey foreign key (organisation_id, closed_by) references member
      );
      create index snapshot_closed_by on snapshot (organisation_id, closed_by);
      ${secure('snapshot', 'select', 'insert')}
      ${freeze('snapshot')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table snapshot');
  }
}
