import type { MigrationInterface, QueryRunner } from 'typeorm';
import { freeze, secure } from './row-security.ts';

/** Whether a method suits a family, weighed with the facts it rests on; and families that want no outsider in their file. */
export class TargetGroup1763800000010 implements MigrationInterface {
  name = 'TargetGroup1763800000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table eligibility_weighing (
        organisation_id uuid not null constraint eligibility_weighing_organisation_fkey references auth.organisation,
        id uuid not null,
        trajectory_id uuid not null,
        adopted_version_id uuid not null,
        facts jsonb not null,
        weighed jsonb not null,
        outcome text not null constraint eligibility_weighing_outcome_known check (outcome in ('yes', 'no', 'undetermined')),
        weighed_at timestamptz not null,
        weighed_by uuid not null,
        primary key (organisation_id, id),
        constraint eligibility_weighing_trajectory_fkey foreign key (organisation_id, trajectory_id) references trajectory,
        constraint eligibility_weighing_version_fkey foreign key (organisation_id, adopted_version_id) references adopted_version,
        constraint eligibility_weighing_weighed_by_fkey foreign key (organisation_id, weighed_by) references member
      );
      create index eligibility_weighing_trajectory on eligibility_weighing (organisation_id, trajectory_id, weighed_at);
      create index eligibility_weighing_version on eligibility_weighing (organisation_id, adopted_version_id);
      create index eligibility_weighing_weighed_by on eligibility_weighing (organisation_id, weighed_by);
      ${secure('eligibility_weighing', 'select', 'insert')}
      ${freeze('eligibility_weighing')}

      alter table family add column objection_on date;
      alter table family add column objection_source text;
      alter table family add constraint family_objection_whole check ((objection_on is null) = (objection_source is null) and btrim(objection_source) <> '');

      -- An outsider is never given the file of a family that objects. Recording an objection touches the family row that each assignment
      -- raises, so that of an objection and an assignment at the same moment the second fails, is run again, and sees the first.
      create function refuse_outsider(organisation uuid, assessor uuid, of_family uuid) returns void language plpgsql as $$
      begin
        if exists (select from member m, family f where m.organisation_id = organisation and m.id = assessor and m.external
            and f.organisation_id = organisation and f.id = of_family and f.objection_on is not null) then
          raise exception 'the family objects to outsiders' using errcode = 'check_violation', constraint = 'assignment_family_objects';
        end if;
      end $$;
      create function assignment_no_objection() returns trigger language plpgsql as $$
      declare of_family uuid;
      begin
        select family_id into of_family from round_case where organisation_id = new.organisation_id and id = new.round_case_id;
        perform refuse_outsider(new.organisation_id, new.assessor_id, of_family);
        return null;
      end $$;
      create trigger no_objection after insert or update of assessor_id, round_case_id on assignment for each row execute function assignment_no_objection();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger no_objection on assignment;
      drop function assignment_no_objection, refuse_outsider;
      alter table family drop column objection_on, drop column objection_source;
      drop table eligibility_weighing;
    `);
  }
}
