import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who helped a family, or works in the team that helped it, does not assess it. Both sides of that rule, the assignment and the
 * fact about case or team, first raise the counter `involvement` of the member and family they are about: of two sessions that
 * state excluding facts at once the second fails with a serialization error, is run again, and then sees the first.
 */
export class Independence1763700000006 implements MigrationInterface {
  name = 'Independence1763700000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function assessor_involvement(organisation uuid, assessor uuid, helped_family uuid) returns text language sql stable as $$
        select case
          when exists (select from trajectory t
              join trajectory_professional tp on tp.organisation_id = t.organisation_id and tp.trajectory_id = t.id
              join professional p on p.organisation_id = tp.organisation_id and p.id = tp.professional_id
              where t.organisation_id = organisation and t.family_id = helped_family and p.member_id = assessor) then 'assignment_helped_family'
          when exists (select from trajectory t
              join team_membership tm on tm.organisation_id = t.organisation_id and tm.team_id = t.team_id
              where t.organisation_id = organisation and t.family_id = helped_family and tm.member_id = assessor
                and (tm.ends_on is null or tm.ends_on >= t.started_on)) then 'assignment_works_in_team'
        end $$;

      create function refuse_involved(organisation uuid, assessor uuid, helped_family uuid) returns void language plpgsql as $$
      declare conflict text := assessor_involvement(organisation, assessor, helped_family);
      begin
        if conflict is not null then
          raise exception 'the assessor is involved with the family' using errcode = 'check_violation', constraint = conflict;
        end if;
      end $$;

      create function refuse_involved_assignments(organisation uuid, assessor uuid, only_family uuid) returns void language plpgsql as $$
      declare assigned record;
      begin
        for assigned in
          select distinct a.assessor_id, c.family_id from assignment a
            join round_case c on c.organisation_id = a.organisation_id and c.id = a.round_case_id
            join round r on r.organisation_id = a.organisation_id and r.id = a.round_id
          where a.organisation_id = organisation and r.state <> 'closed'
            and (assessor is null or a.assessor_id = assessor) and (only_family is null or c.family_id = only_family)
        loop
          perform refuse_involved(organisation, assigned.assessor_id, assigned.family_id);
        end loop;
      end $$;

      create function assignment_independent() returns trigger language plpgsql as $$
      declare helped_family uuid;
      begin
        select family_id into helped_family from round_case where organisation_id = new.organisation_id and id = new.round_case_id;
        update member set involvement = involvement + 1 where organisation_id = new.organisation_id and id = new.assessor_id;
        update family set involvement = involvement + 1 where organisation_id = new.organisation_id and id = helped_family;
        perform refuse_involved(new.organisation_id, new.assessor_id, helped_family);
        return new;
      end $$;
      create trigger independent before insert or update of assessor_id, round_case_id on assignment for each row execute function assignment_independent();

      create function team_membership_independent() returns trigger language plpgsql as $$
      begin
        update member set involvement = involvement + 1 where organisation_id = new.organisation_id and id = new.member_id;
        perform refuse_involved_assignments(new.organisation_id, new.member_id, null);
        return null;
      end $$;
      create trigger independent after insert or update on team_membership for each row execute function team_membership_independent();

      create function professional_independent() returns trigger language plpgsql as $$
      begin
        if new.member_id is not null then
          update member set involvement = involvement + 1 where organisation_id = new.organisation_id and id = new.member_id;
          perform refuse_involved_assignments(new.organisation_id, new.member_id, null);
        end if;
        return null;
      end $$;
      create trigger independent after insert or update of member_id on professional for each row execute function professional_independent();

      create function trajectory_professional_independent() returns trigger language plpgsql as $$
      declare helper uuid; helped_family uuid;
      begin
        select p.member_id into helper from professional p where p.organisation_id = new.organisation_id and p.id = new.professional_id;
        if helper is not null then
          select t.family_id into helped_family from trajectory t where t.organisation_id = new.organisation_id and t.id = new.trajectory_id;
          update member set involvement = involvement + 1 where organisation_id = new.organisation_id and id = helper;
          perform refuse_involved_assignments(new.organisation_id, helper, helped_family);
        end if;
        return null;
      end $$;
      create trigger independent after insert or update on trajectory_professional for each row execute function trajectory_professional_independent();

      create function trajectory_independent() returns trigger language plpgsql as $$
      begin
        update family set involvement = involvement + 1 where organisation_id = new.organisation_id and id = new.family_id;
        perform refuse_involved_assignments(new.organisation_id, null, new.family_id);
        return null;
      end $$;
      create trigger independent after insert or update of team_id, family_id, started_on on trajectory for each row execute function trajectory_independent();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger independent on trajectory; drop trigger independent on trajectory_professional; drop trigger independent on professional;
      drop trigger independent on team_membership; drop trigger independent on assignment;
      drop function trajectory_independent, trajectory_professional_independent, professional_independent, team_membership_independent,
        assignment_independent, refuse_involved_assignments, refuse_involved, assessor_involvement;
    `);
  }
}
