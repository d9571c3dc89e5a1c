import type { MigrationInterface, QueryRunner } from 'typeorm';
import { freeze, secure } from './row-security.ts';

/** Rounds, the frozen draw, assignments, responses with their answers, and review. */
export class Measuring1763700000005 implements MigrationInterface {
  name = 'Measuring1763700000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table round (
        organisation_id uuid not null constraint round_organisation_fkey references auth.organisation,
        id uuid not null,
        slug text not null constraint round_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        name text not null constraint round_name_given check (btrim(name) <> ''),
        programme_id uuid not null,
        adopted_version_id uuid not null,
        instrument_code text not null,
        scored_items text[] not null,
        period_from date not null,
        period_to date not null,
        reference_date date not null,
        sampling text constraint round_sampling_known check (sampling in ('all', 'sample')),
        sample_size int,
        seed int,
        state text not null constraint round_state_known check (state in ('planned', 'drawn', 'scoring', 'closed')),
        edition int not null,
        drawn_at timestamptz,
        closed_at timestamptz,
        revision int not null,
        primary key (organisation_id, id),
        constraint round_slug_key unique (organisation_id, slug),
        constraint round_period_in_order check (period_to >= period_from),
        constraint round_programme_fkey foreign key (organisation_id, programme_id) references programme,
        constraint round_adopted_version_fkey foreign key (organisation_id, adopted_version_id) references adopted_version
      );
      create index round_programme on round (organisation_id, programme_id);
      create index round_adopted_version on round (organisation_id, adopted_version_id);
      create function round_keep() returns trigger language plpgsql as $$
      begin
        if old.state = 'closed' then
          raise exception 'a closed round does not change' using errcode = 'restrict_violation', constraint = 'round_closed';
        end if;
        return coalesce(new, old);
      end $$;
      create trigger keep before update or delete on round for each row execute function round_keep();
      ${secure('round', 'select', 'insert', 'update')}

      create table round_team (
        organisation_id uuid not null constraint round_team_organisation_fkey references auth.organisation,
        round_id uuid not null,
        team_id uuid not null,
        primary key (organisation_id, round_id, team_id),
        constraint round_team_round_fkey foreign key (organisation_id, round_id) references round,
        constraint round_team_team_fkey foreign key (organisation_id, team_id) references team
      );
      create index round_team_team on round_team (organisation_id, team_id);
      ${secure('round_team', 'select', 'insert', 'delete')}

      -- The frame as it was at the draw: everybody who was looked at, drawn or not, and why not.
      create table round_case (
        organisation_id uuid not null constraint round_case_organisation_fkey references auth.organisation,
        id uuid not null,
        round_id uuid not null,
        trajectory_id uuid not null,
        family_id uuid not null,
        team_id uuid not null,
        stratum_team_id uuid not null,
        ended_on date,
        closing_reason text,
        status text not null constraint round_case_status_known check (status in ('outside', 'not_drawn', 'drawn')),
        reason text,
        left_out_reason text constraint round_case_left_out_reason_given check (btrim(left_out_reason) <> ''),
        left_out_by uuid,
        left_out_at timestamptz,
        revision int not null,
        primary key (organisation_id, id),
        constraint round_case_trajectory_key unique (organisation_id, round_id, trajectory_id),
        constraint round_case_left_out_whole check ((left_out_reason is null) = (left_out_by is null) and (left_out_reason is null) = (left_out_at is null)),
        constraint round_case_round_fkey foreign key (organisation_id, round_id) references round,
        constraint round_case_trajectory_fkey foreign key (organisation_id, trajectory_id) references trajectory,
        constraint round_case_family_fkey foreign key (organisation_id, family_id) references family,
        constraint round_case_team_fkey foreign key (organisation_id, team_id) references team,
        constraint round_case_stratum_fkey foreign key (organisation_id, stratum_team_id) references team,
        constraint round_case_left_out_by_fkey foreign key (organisation_id, left_out_by) references member
      );
      create index round_case_trajectory on round_case (organisation_id, trajectory_id);
      create index round_case_family on round_case (organisation_id, family_id);
      create index round_case_team on round_case (organisation_id, team_id);
      create index round_case_stratum on round_case (organisation_id, stratum_team_id);
      create index round_case_left_out_by on round_case (organisation_id, left_out_by);
      create function round_case_keep() returns trigger language plpgsql as $$
      declare round_state text;
      begin
        select r.state into round_state from round r
          where r.organisation_id = coalesce(new.organisation_id, old.organisation_id) and r.id = coalesce(new.round_id, old.round_id) for share;
        if round_state = 'closed' or (tg_op = 'UPDATE' and new.round_id <> old.round_id) then
          raise exception 'the round is closed' using errcode = 'restrict_violation', constraint = 'round_closed';
        end if;
        if round_state = 'scoring' and (tg_op <> 'UPDATE' or (new.trajectory_id, new.family_id, new.team_id, new.stratum_team_id, new.status)
            is distinct from (old.trajectory_id, old.family_id, old.team_id, old.stratum_team_id, old.status)) then
          raise exception 'the draw is frozen' using errcode = 'restrict_violation', constraint = 'round_draw_frozen';
        end if;
        return coalesce(new, old);
      end $$;
      create trigger keep before insert or update or delete on round_case for each row execute function round_case_keep();
      ${secure('round_case', 'select', 'insert', 'update', 'delete')}

      -- Who scored what, and how far it came, stays with the figures of a closed round.
      create function refuse_in_closed_round() returns trigger language plpgsql as $$
      declare round_state text;
      begin
        select r.state into round_state from round r
          where r.organisation_id = coalesce(new.organisation_id, old.organisation_id) and r.id = coalesce(new.round_id, old.round_id) for share;
        if round_state = 'closed' or (tg_op = 'UPDATE' and new.round_id <> old.round_id) then
          raise exception 'the round is closed' using errcode = 'restrict_violation', constraint = 'round_closed';
        end if;
        return coalesce(new, old);
      end $$;

      create table assignment (
        organisation_id uuid not null constraint assignment_organisation_fkey references auth.organisation,
        id uuid not null,
        round_id uuid not null,
        round_case_id uuid not null,
        assessor_id uuid not null,
        assigned_at timestamptz not null,
        independence_declared_at timestamptz,
        revision int not null,
        primary key (organisation_id, id),
        constraint assignment_round_case_key unique (organisation_id, round_case_id),
        constraint assignment_round_fkey foreign key (organisation_id, round_id) references round,
        constraint assignment_round_case_fkey foreign key (organisation_id, round_case_id) references round_case,
        constraint assignment_assessor_fkey foreign key (organisation_id, assessor_id) references member
      );
      create index assignment_round on assignment (organisation_id, round_id);
      create index assignment_assessor on assignment (organisation_id, assessor_id);
      create trigger keep before insert or update or delete on assignment for each row execute function refuse_in_closed_round();
      ${secure('assignment', 'select', 'insert', 'update', 'delete')}

      create table response (
        organisation_id uuid not null constraint response_organisation_fkey references auth.organisation,
        id uuid not null,
        assignment_id uuid not null,
        round_id uuid not null,
        round_case_id uuid not null,
        state text not null constraint response_state_known check (state in ('assigned', 'in_progress', 'submitted', 'returned', 'approved', 'left_out')),
        submitted_at timestamptz,
        approved_at timestamptz,
        revision int not null,
        primary key (organisation_id, id),
        constraint response_assignment_key unique (organisation_id, assignment_id),
        constraint response_assignment_fkey foreign key (organisation_id, assignment_id) references assignment,
        constraint response_round_fkey foreign key (organisation_id, round_id) references round,
        constraint response_round_case_fkey foreign key (organisation_id, round_case_id) references round_case
      );
      create index response_round on response (organisation_id, round_id, state);
      create index response_round_case on response (organisation_id, round_case_id);
      create trigger keep before insert or update or delete on response for each row execute function refuse_in_closed_round();
      ${secure('response', 'select', 'insert', 'update', 'delete')}

      -- What belongs to a response can be written only while its assessor has it in hand.
      create function response_open() returns trigger language plpgsql as $$
      declare response_state text;
      begin
        select r.state into response_state from response r where r.organisation_id = new.organisation_id and r.id = new.response_id for share;
        if response_state not in ('assigned', 'in_progress', 'returned') or (tg_op = 'UPDATE' and new.response_id <> old.response_id) then
          raise exception 'the response is not open' using errcode = 'restrict_violation', constraint = 'response_not_open';
        end if;
        return new;
      end $$;

      create table answer (
        organisation_id uuid not null constraint answer_organisation_fkey references auth.organisation,
        id uuid not null,
        response_id uuid not null,
        item_code text not null,
        value jsonb,
        mark boolean not null,
        remark text,
        saved_at timestamptz not null,
        saved_by uuid not null,
        revision int not null,
        primary key (organisation_id, id),
        constraint answer_item_key unique (organisation_id, response_id, item_code),
        constraint answer_response_fkey foreign key (organisation_id, response_id) references response,
        constraint answer_saved_by_fkey foreign key (organisation_id, saved_by) references member
      );
      create index answer_saved_by on answer (organisation_id, saved_by);
      create trigger open before insert or update on answer for each row execute function response_open();
      ${secure('answer', 'select', 'insert', 'update')}

      create table answer_history (
        organisation_id uuid not null constraint answer_history_organisation_fkey references auth.organisation,
        id uuid not null,
        answer_id uuid not null,
        value jsonb,
        mark boolean not null,
        remark text,
        saved_at timestamptz not null,
        saved_by uuid not null,
        revision int not null,
        primary key (organisation_id, id),
        constraint answer_history_revision_key unique (organisation_id, answer_id, revision),
        constraint answer_history_answer_fkey foreign key (organisation_id, answer_id) references answer,
        constraint answer_history_saved_by_fkey foreign key (organisation_id, saved_by) references member
      );
      create index answer_history_saved_by on answer_history (organisation_id, saved_by);
      ${secure('answer_history', 'select', 'insert')}
      ${freeze('answer_history')}
      create function answer_keep_history() returns trigger language plpgsql as $$
      begin
        insert into answer_history (organisation_id, id, answer_id, value, mark, remark, saved_at, saved_by, revision)
          values (new.organisation_id, uuidv7(), new.id, new.value, new.mark, new.remark, new.saved_at, new.saved_by, new.revision);
        return null;
      end $$;
      create trigger history after insert or update on answer for each row execute function answer_keep_history();

      create table document_check (
        organisation_id uuid not null constraint document_check_organisation_fkey references auth.organisation,
        id uuid not null,
        response_id uuid not null,
        document_code text not null,
        present boolean not null,
        saved_at timestamptz not null,
        saved_by uuid not null,
        revision int not null,
        primary key (organisation_id, id),
        constraint document_check_key unique (organisation_id, response_id, document_code),
        constraint document_check_response_fkey foreign key (organisation_id, response_id) references response,
        constraint document_check_saved_by_fkey foreign key (organisation_id, saved_by) references member
      );
      create index document_check_saved_by on document_check (organisation_id, saved_by);
      create trigger open before insert or update on document_check for each row execute function response_open();
      ${secure('document_check', 'select', 'insert', 'update')}

      create table review (
        organisation_id uuid not null constraint review_organisation_fkey references auth.organisation,
        id uuid not null,
        response_id uuid not null,
        reviewer_id uuid not null,
        outcome text not null constraint review_outcome_known check (outcome in ('approved', 'returned')),
        reviewed_at timestamptz not null,
        primary key (organisation_id, id),
        constraint review_response_fkey foreign key (organisation_id, response_id) references response,
        constraint review_reviewer_fkey foreign key (organisation_id, reviewer_id) references member
      );
      create index review_response on review (organisation_id, response_id);
      create index review_reviewer on review (organisation_id, reviewer_id);
      create function review_not_own() returns trigger language plpgsql as $$
      begin
        if exists (select from response p join assignment a on a.organisation_id = p.organisation_id and a.id = p.assignment_id
                   where p.organisation_id = new.organisation_id and p.id = new.response_id and a.assessor_id = new.reviewer_id) then
          raise exception 'who scored does not review' using errcode = 'check_violation', constraint = 'review_not_own';
        end if;
        return new;
      end $$;
      create trigger not_own before insert on review for each row execute function review_not_own();
      ${secure('review', 'select', 'insert')}
      ${freeze('review')}

      create table review_comment (
        organisation_id uuid not null constraint review_comment_organisation_fkey references auth.organisation,
        id uuid not null,
        response_id uuid not null,
        item_code text,
        author_id uuid not null,
        text text not null constraint review_comment_text_given check (btrim(text) <> ''),
        written_at timestamptz not null,
        primary key (organisation_id, id),
        constraint review_comment_response_fkey foreign key (organisation_id, response_id) references response,
        constraint review_comment_author_fkey foreign key (organisation_id, author_id) references member
      );
      create index review_comment_response on review_comment (organisation_id, response_id);
      create index review_comment_author on review_comment (organisation_id, author_id);
      ${secure('review_comment', 'select', 'insert')}
      ${freeze('review_comment')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table review_comment, review, document_check, answer_history, answer, response, assignment, round_case, round_team, round;
      drop function review_not_own, answer_keep_history, response_open, refuse_in_closed_round, round_case_keep, round_keep;
    `);
  }
}
