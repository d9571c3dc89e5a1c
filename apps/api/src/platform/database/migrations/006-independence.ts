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

      -- Null means any member, any family.
      create function refuse_involved_assignments(organisation uuid, members uuid[], families uuid[]) returns void language plpgsql as $$
      declare assigned record;
      begin
        for assigned in
          select distinct a.assessor_id, c.family_id from assignment a
            join round_case c on c.organisation_id = a.organisation_id and c.id = a.round_case_id
            join round r on r.organisation_id = a.organisation_id and r.id = a.round_id
          where a.organisation_id = organisation and r.state <> 'closed'
            and (members is null or a.assessor_id = any(members)) and (families is null or c.family_id = any(families))
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
        perform refuse_involved_assignments(new.organisation_id, array[new.member_id], null);
        return null;
      end $$;
      create trigger independent after insert or update on team_membership for each row execute function team_membership_independent();

      create function professional_independent() returns trigger language plpgsql as $$
      begin
        if new.member_id is not null then
          update member set involvement = involvement + 1 where organisation_id = new.organisation_id and id = new.member_id;
          perform refuse_involved_assignments(new.organisation_id, array[new.member_id], null);
        end if;
        return null;
      end $$;
      create trigger independent after insert or update of member_id on professional for each row execute function professional_independent();

      -- Cases come in by the thousand, so their facts are looked at once a statement.
      create function trajectory_professional_independent() returns trigger language plpgsql as $$
      declare helped record;
      begin
        for helped in
          select c.organisation_id, array_agg(distinct p.member_id) as members, array_agg(distinct t.family_id) as families from changed c
            join professional p on p.organisation_id = c.organisation_id and p.id = c.professional_id
            join trajectory t on t.organisation_id = c.organisation_id and t.id = c.trajectory_id
          where p.member_id is not null group by c.organisation_id
        loop
          update member set involvement = involvement + 1 where organisation_id = helped.organisation_id and id = any(helped.members);
          perform refuse_involved_assignments(helped.organisation_id, helped.members, helped.families);
        end loop;
        return null;
      end $$;
      create trigger independent_added after insert on trajectory_professional referencing new table as changed
        for each statement execute function trajectory_professional_independent();
      create trigger independent_changed after update on trajectory_professional referencing new table as changed
        for each statement execute function trajectory_professional_independent();

      create function trajectory_independent() returns trigger language plpgsql as $$
      declare helped record;
      begin
        for helped in select organisation_id, array_agg(distinct family_id) as families from changed group by organisation_id loop
          update family set involvement = involvement + 1 where organisation_id = helped.organisation_id and id = any(helped.families);
          perform refuse_involved_assignments(helped.organisation_id, null, helped.families);
        end loop;
        return null;
      end $$;
      create trigger independent_added after insert on trajectory referencing new table as changed
        for each statement execute function trajectory_independent();
      create trigger independent_changed after update on trajectory referencing new table as changed
        for each statement execute function trajectory_independent();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger independent_added on trajectory; drop trigger independent_changed on trajectory;
      drop trigger independent_added on trajectory_professional; drop trigger independent_changed on trajectory_professional;
      drop trigger independent on professional;
      drop trigger independent on team_membership; drop trigger independent on assignment;
      drop function trajectory_independent, trajectory_professional_independent, professional_independent, team_membership_independent,
        assignment_independent, refuse_involved_assignments, refuse_involved, assessor_involvement;
    `);
  }
}
