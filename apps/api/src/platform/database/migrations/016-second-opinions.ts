import type { MigrationInterface, QueryRunner } from 'typeorm';
import { freeze, secure } from './row-security.ts';
import { grantToSeeded, revokeEverywhere } from './seeded-roles.ts';

/** A second, blind opinion on a drawn share of the cases, the final answers where the two differ, and the source that an answer leans on. */
export class SecondOpinions1764200000016 implements MigrationInterface {
  name = 'SecondOpinions1764200000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table round_case add column second_drawn boolean not null default false;
      alter table round_case add column second_waived_reason text constraint round_case_second_waived_reason_given check (btrim(second_waived_reason) <> '');
      alter table round_case add column second_waived_by uuid;
      alter table round_case add column second_waived_at timestamptz;
      alter table round_case add constraint round_case_second_waived_whole check (
        (second_waived_reason is null) = (second_waived_by is null) and (second_waived_reason is null) = (second_waived_at is null) and (second_drawn or second_waived_reason is null));
      alter table round_case add constraint round_case_second_waived_by_fkey foreign key (organisation_id, second_waived_by) references member;
      create index round_case_second_waived_by on round_case (organisation_id, second_waived_by);
      create function round_case_second_keep() returns trigger language plpgsql as $$
      begin
        raise exception 'the draw is frozen' using errcode = 'restrict_violation', constraint = 'round_draw_frozen';
      end $$;
      create trigger second_keep before update on round_case for each row when (old.second_drawn <> new.second_drawn) execute function round_case_second_keep();

      alter table assignment add column opinion text not null default 'first' constraint assignment_opinion_known check (opinion in ('first', 'second'));
      alter table assignment drop constraint assignment_round_case_key;
      alter table assignment add constraint assignment_round_case_key unique (organisation_id, round_case_id, opinion);
      alter table assignment add constraint assignment_assessor_key unique (organisation_id, round_case_id, assessor_id);
      alter table assignment add constraint assignment_opinion_key unique (organisation_id, id, opinion);
      alter table response add column opinion text not null default 'first';
      alter table response drop constraint response_assignment_fkey;
      alter table response drop constraint response_assignment_key;
      alter table response add constraint response_assignment_key unique (organisation_id, assignment_id, opinion);
      alter table response add constraint response_assignment_fkey foreign key (organisation_id, assignment_id, opinion) references assignment (organisation_id, id, opinion);

      -- Blind: who wrote in one opinion on a case, or reviewed it, never gets the other one.
      create function assignment_blind() returns trigger language plpgsql as $$
      begin
        if new.opinion = 'second' and not exists (
            select from round_case c where c.organisation_id = new.organisation_id and c.id = new.round_case_id and c.second_drawn and c.second_waived_reason is null) then
          raise exception 'the case gets no second opinion' using errcode = 'check_violation', constraint = 'assignment_no_second_opinion';
        end if;
        if exists (
            select from response p where p.organisation_id = new.organisation_id and p.round_case_id = new.round_case_id and p.opinion <> new.opinion and (
              exists (select from answer n join answer_history h on h.organisation_id = n.organisation_id and h.answer_id = n.id
                where n.organisation_id = p.organisation_id and n.response_id = p.id and h.saved_by = new.assessor_id)
              or exists (select from document_check d where d.organisation_id = p.organisation_id and d.response_id = p.id and d.saved_by = new.assessor_id)
              or exists (select from review v where v.organisation_id = p.organisation_id and v.response_id = p.id and v.reviewer_id = new.assessor_id)
              or exists (select from review_comment x where x.organisation_id = p.organisation_id and x.response_id = p.id and x.author_id = new.assessor_id))) then
          raise exception 'the assessor knows the other opinion' using errcode = 'check_violation', constraint = 'assignment_knows_other';
        end if;
        return null;
      end $$;
      create trigger blind after insert or update of assessor_id, opinion, round_case_id on assignment for each row execute function assignment_blind();

      create or replace function review_not_own() returns trigger language plpgsql as $$
      begin
        if exists (select from response p join assignment a on a.organisation_id = p.organisation_id and a.round_case_id = p.round_case_id
                   where p.organisation_id = new.organisation_id and p.id = new.response_id and a.assessor_id = new.reviewer_id) then
          raise exception 'who scored does not review' using errcode = 'check_violation', constraint = 'review_not_own';
        end if;
        return new;
      end $$;

      create table final_answer (
        organisation_id uuid not null constraint final_answer_organisation_fkey references auth.organisation,
        id uuid not null,
        round_id uuid not null,
        round_case_id uuid not null,
        item_code text not null,
        value jsonb,
        mark boolean not null,
        reason text not null constraint final_answer_reason_given check (btrim(reason) <> ''),
        decided_by uuid not null,
        decided_at timestamptz not null,
        revision int not null,
        primary key (organisation_id, id),
        constraint final_answer_item_key unique (organisation_id, round_case_id, item_code),
        constraint final_answer_round_fkey foreign key (organisation_id, round_id) references round,
        constraint final_answer_round_case_fkey foreign key (organisation_id, round_case_id) references round_case,
        constraint final_answer_decided_by_fkey foreign key (organisation_id, decided_by) references member
      );
      create index final_answer_round on final_answer (organisation_id, round_id);
      create index final_answer_decided_by on final_answer (organisation_id, decided_by);
      create trigger keep before insert or update or delete on final_answer for each row execute function refuse_in_closed_round();
      ${secure('final_answer', 'select', 'insert', 'update')}
      create function final_answer_allowed() returns trigger language plpgsql as $$
      declare handed_in int;
      begin
        if exists (select from assignment a where a.organisation_id = new.organisation_id and a.round_case_id = new.round_case_id and a.assessor_id = new.decided_by) then
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
      create trigger allowed before insert or update on final_answer for each row execute function final_answer_allowed();
      create function response_decided() returns trigger language plpgsql as $$
      begin
        if exists (select from final_answer z where z.organisation_id = new.organisation_id and z.round_case_id = new.round_case_id) then
          raise exception 'final answers stand' using errcode = 'restrict_violation', constraint = 'final_answer_stands';
        end if;
        return new;
      end $$;
      create trigger decided before update on response for each row when (old.state = 'submitted' and new.state = 'returned') execute function response_decided();

      create table final_answer_history (
        organisation_id uuid not null constraint final_answer_history_organisation_fkey references auth.organisation,
        id uuid not null,
        final_answer_id uuid not null,
        value jsonb,
        mark boolean not null,
        reason text not null,
        decided_by uuid not null,
        decided_at timestamptz not null,
        revision int not null,
        primary key (organisation_id, id),
        constraint final_answer_history_revision_key unique (organisation_id, final_answer_id, revision),
        constraint final_answer_history_answer_fkey foreign key (organisation_id, final_answer_id) references final_answer,
        constraint final_answer_history_decided_by_fkey foreign key (organisation_id, decided_by) references member
      );
      create index final_answer_history_decided_by on final_answer_history (organisation_id, decided_by);
      ${secure('final_answer_history', 'select', 'insert')}
      ${freeze('final_answer_history')}
      create function final_answer_keep_history() returns trigger language plpgsql as $$
      begin
        insert into final_answer_history (organisation_id, id, final_answer_id, value, mark, reason, decided_by, decided_at, revision)
          values (new.organisation_id, uuidv7(), new.id, new.value, new.mark, new.reason, new.decided_by, new.decided_at, new.revision);
        return null;
      end $$;
      create trigger history after insert or update on final_answer for each row execute function final_answer_keep_history();

      alter table answer add column source text;
      alter table answer_history add column source text;
      create or replace function answer_keep_history() returns trigger language plpgsql as $$
      begin
        insert into answer_history (organisation_id, id, answer_id, value, mark, remark, source, saved_at, saved_by, revision)
          values (new.organisation_id, uuidv7(), new.id, new.value, new.mark, new.remark, new.source, new.saved_at, new.saved_by, new.revision);
        return null;
      end $$;

      -- How far two assessors agreed, and what the answers lean on; frozen beside the figures.
      alter table snapshot add column quality jsonb;
      ${grantToSeeded('response.reconcile', 'organisation', 'quality_officer', 'reviewer')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${revokeEverywhere('response.reconcile')}
      alter table snapshot drop column quality;
      create or replace function answer_keep_history() returns trigger language plpgsql as $$
      begin
        insert into answer_history (organisation_id, id, answer_id, value, mark, remark, saved_at, saved_by, revision)
          values (new.organisation_id, uuidv7(), new.id, new.value, new.mark, new.remark, new.saved_at, new.saved_by, new.revision);
        return null;
      end $$;
      alter table answer_history drop column source;
      alter table answer drop column source;
      drop trigger decided on response;
      drop table final_answer_history, final_answer;
      drop function final_answer_keep_history, response_decided, final_answer_allowed;
      create or replace function review_not_own() returns trigger language plpgsql as $$
      begin
        if exists (select from response p join assignment a on a.organisation_id = p.organisation_id and a.id = p.assignment_id
                   where p.organisation_id = new.organisation_id and p.id = new.response_id and a.assessor_id = new.reviewer_id) then
          raise exception 'who scored does not review' using errcode = 'check_violation', constraint = 'review_not_own';
        end if;
        return new;
      end $$;
      drop trigger blind on assignment;
      drop function assignment_blind;
      alter table response drop constraint response_assignment_fkey, drop constraint response_assignment_key, drop column opinion;
      alter table response add constraint response_assignment_key unique (organisation_id, assignment_id);
      alter table assignment drop constraint assignment_round_case_key, drop constraint assignment_assessor_key, drop constraint assignment_opinion_key, drop column opinion;
      alter table assignment add constraint assignment_round_case_key unique (organisation_id, round_case_id);
      alter table response add constraint response_assignment_fkey foreign key (organisation_id, assignment_id) references assignment;
      drop trigger second_keep on round_case;
      drop function round_case_second_keep;
      alter table round_case drop column second_drawn, drop column second_waived_reason, drop column second_waived_by, drop column second_waived_at;
    `);
  }
}
