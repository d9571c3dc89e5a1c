import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who comes from outside and who does not keeps counting while files are in hand: for rounds by outsiders, and for families that object to them. */
export class Outsiders1763900000012 implements MigrationInterface {
  name = 'Outsiders1763900000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function only_outsiders(organisation uuid, of_round uuid) returns boolean language sql stable as $$
        select exists (select from round r
          join programme_configuration k on k.organisation_id = r.organisation_id and k.id = r.configuration_id
          cross join jsonb_array_elements(k.configuration -> 'instruments') i
          where r.organisation_id = organisation and r.id = of_round and i ->> 'instrument' = r.instrument_code and i ->> 'assessors' = 'outside')
      $$;

      -- The member row is raised by each assignment, so that becoming an insider at the same moment fails or is seen.
      create function assignment_from_outside() returns trigger language plpgsql as $$
      begin
        if exists (select from member m where m.organisation_id = new.organisation_id and m.id = new.assessor_id and not m.external)
            and only_outsiders(new.organisation_id, new.round_id) then
          raise exception 'only assessors from outside score in this round' using errcode = 'check_violation', constraint = 'assignment_only_from_outside';
        end if;
        return null;
      end $$;
      create trigger from_outside after insert or update of assessor_id, round_id on assignment for each row execute function assignment_from_outside();

      -- Whoever has files that are not finished stays what he is, where the files depend on it. What was approved was read by who he was then.
      create function member_keeps_side() returns trigger language plpgsql as $$
      declare held record;
      begin
        for held in
          select a.round_id, c.family_id from assignment a
            join round r on r.organisation_id = a.organisation_id and r.id = a.round_id
            join round_case c on c.organisation_id = a.organisation_id and c.id = a.round_case_id
            join response p on p.organisation_id = a.organisation_id and p.assignment_id = a.id
          where a.organisation_id = new.organisation_id and a.assessor_id = new.id and r.state <> 'closed' and p.state not in ('approved', 'left_out')
        loop
          if new.external then
            -- An objection that is being recorded changes this row too: of the two the second fails, is run again, and sees the first.
            update family set involvement = involvement + 1 where organisation_id = new.organisation_id and id = held.family_id;
            if exists (select from family where organisation_id = new.organisation_id and id = held.family_id and objection_on is not null) then
              raise exception 'a family whose file he has objects to outsiders' using errcode = 'check_violation', constraint = 'member_family_objects';
            end if;
          elsif only_outsiders(new.organisation_id, held.round_id) then
            raise exception 'a round in which he scores is for outsiders only' using errcode = 'check_violation', constraint = 'member_only_from_outside';
          end if;
        end loop;
        return null;
      end $$;
      create trigger keeps_side after update of external on member for each row when (old.external is distinct from new.external) execute function member_keeps_side();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger keeps_side on member;
      drop trigger from_outside on assignment;
      drop function member_keeps_side, assignment_from_outside, only_outsiders;
    `);
  }
}
