import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was handed over where cases get two opinions and rounds are reopened: it stays blind, decides nothing, and stays in the editions that it counted in. */
export class HandedOver1764200000020 implements MigrationInterface {
  name = 'HandedOver1764200000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(rules({
      blindWhen: 'new.assessor_id is not null and new.round_case_id is not null',
      isAbout: (one, caseId) => `${caseId} in (${one}.round_case_id, ${one}.former_round_case_id)`,
      standing: 'and p.round_case_id is not null',
    }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(rules({ blindWhen: 'new.assessor_id is not null', isAbout: (one, caseId) => `${one}.round_case_id = ${caseId}`, standing: '' }));
  }
}

interface Rules {
  blindWhen: string;
  /** An assignment or a response is about a case, or was. */
  isAbout: (one: string, caseId: string) => string;
  /** What of the responses `p` an edition keeps. */
  standing: string;
}

const rules = ({ blindWhen, isAbout, standing }: Rules): string => `
  -- Blind: who wrote in one opinion on a case, or reviewed it, never gets the other one.
  create or replace function assignment_blind() returns trigger language plpgsql as $$
  begin
    if new.opinion = 'second' and not exists (
        select from round_case c where c.organisation_id = new.organisation_id and c.id = new.round_case_id and c.second_drawn and c.second_waived_reason is null) then
      raise exception 'the case gets no second opinion' using errcode = 'check_violation', constraint = 'assignment_no_second_opinion';
    end if;
    if exists (
        select from response p where p.organisation_id = new.organisation_id and ${isAbout('p', 'new.round_case_id')} and p.opinion <> new.opinion and (
          exists (select from answer n join answer_history h on h.organisation_id = n.organisation_id and h.answer_id = n.id
            where n.organisation_id = p.organisation_id and n.response_id = p.id and h.saved_by = new.assessor_id)
          or exists (select from document_check d where d.organisation_id = p.organisation_id and d.response_id = p.id and d.saved_by = new.assessor_id)
          or exists (select from review v where v.organisation_id = p.organisation_id and v.response_id = p.id and v.reviewer_id = new.assessor_id)
          or exists (select from review_comment x where x.organisation_id = p.organisation_id and x.response_id = p.id and x.author_id = new.assessor_id))) then
      raise exception 'the assessor knows the other opinion' using errcode = 'check_violation', constraint = 'assignment_knows_other';
    end if;
    return null;
  end $$;
  drop trigger blind on assignment;
  create trigger blind after insert or update of assessor_id, opinion, round_case_id on assignment for each row
    when (${blindWhen}) execute function assignment_blind();

  create or replace function final_answer_allowed() returns trigger language plpgsql as $$
  declare handed_in int;
  begin
    if exists (select from assignment a where a.organisation_id = new.organisation_id and ${isAbout('a', 'new.round_case_id')} and a.assessor_id = new.decided_by) then
      raise exception 'who scored does not decide' using errcode = 'check_violation', constraint = 'final_answer_not_own';
    end if;
    -- Written as they are, so that of a return at the same moment the second fails with a serialization error and is run again.
    update response p set state = p.state where p.organisation_id = new.organisation_id and p.round_case_id = new.round_case_id and p.state in ('submitted', 'approved');
    get diagnostics handed_in = row_count;
    if handed_in < 2 then
      raise exception 'two opinions are not in' using errcode = 'check_violation', constraint = 'final_answer_both_in';
    end if;
    return new;
  end $$;

  create or replace function round_edition_keep() returns trigger language plpgsql as $$
  begin
    insert into edition_case (organisation_id, round_id, edition, round_case_id, team_id, coach_id, reason, left_out_reason, left_out_by, left_out_at)
      select c.organisation_id, c.round_id, new.edition, c.id, c.team_id, c.coach_id, c.reason, c.left_out_reason, c.left_out_by, c.left_out_at
      from round_case c where c.organisation_id = new.organisation_id and c.round_id = new.round_id and c.status = 'drawn';
    insert into edition_response (organisation_id, round_id, edition, response_id, state, needs_review, assessor_name)
      select p.organisation_id, p.round_id, new.edition, p.id, p.state, p.needs_review, coalesce(m.name, a.assessor_name)
      from response p
        join assignment a on a.organisation_id = p.organisation_id and a.id = p.assignment_id
        left join member m on m.organisation_id = a.organisation_id and m.id = a.assessor_id
      where p.organisation_id = new.organisation_id and p.round_id = new.round_id ${standing}
        and (exists (select from answer n where n.organisation_id = p.organisation_id and n.response_id = p.id)
          or exists (select from document_check d where d.organisation_id = p.organisation_id and d.response_id = p.id)
          or exists (select from review_comment x where x.organisation_id = p.organisation_id and x.response_id = p.id));
    insert into edition_answer (organisation_id, round_id, edition, answer_id, revision)
      select n.organisation_id, new.round_id, new.edition, n.id, n.revision
      from response p join answer n on n.organisation_id = p.organisation_id and n.response_id = p.id
      where p.organisation_id = new.organisation_id and p.round_id = new.round_id ${standing};
    insert into edition_document (organisation_id, round_id, edition, document_check_id, present)
      select d.organisation_id, new.round_id, new.edition, d.id, d.present
      from response p join document_check d on d.organisation_id = p.organisation_id and d.response_id = p.id
      where p.organisation_id = new.organisation_id and p.round_id = new.round_id ${standing};
    insert into edition_final_answer (organisation_id, round_id, edition, final_answer_id, revision)
      select z.organisation_id, z.round_id, new.edition, z.id, z.revision from final_answer z where z.organisation_id = new.organisation_id and z.round_id = new.round_id;
    insert into edition_call (organisation_id, round_id, edition, reachability_call_id, revision)
      select b.organisation_id, b.round_id, new.edition, b.id, b.revision from reachability_call b where b.organisation_id = new.organisation_id and b.round_id = new.round_id;
    return null;
  end $$;`;
