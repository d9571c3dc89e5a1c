import type { MigrationInterface, QueryRunner } from 'typeorm';
import { member, org, trajectory } from './columns.ts';
import { freeze, secure } from './row-security.ts';

/** Evaluations with the scores of each who looks at the goals, and what clients found of the help. */
export class Evaluations1764500000027 implements MigrationInterface {
  name = 'Evaluations1764500000027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A moment at which the goals are looked at. scores: as it closed, by number of the goal and rater, of who handed in; figures over many cases read these. check_state: what the behavioural scientist found of the form.
      create table evaluation (
        ${org('evaluation')}
        trajectory_id uuid not null,
        held_on date not null,
        final boolean not null,
        -- Whether the client is asked what he thinks of the help, after scoring.
        asks_satisfaction boolean not null default false,
        present text[] not null default '{}' constraint evaluation_present_known check (present <@ array['client', 'professional', 'network', 'referrer']),
        decision text constraint evaluation_decision_known check (decision in ('go_on', 'adjust', 'extend', 'end')),
        impression text,
        explanation text,
        conclusion text,
        handover text,
        closed_at timestamptz,
        closed_by uuid,
        scores jsonb not null default '{}',
        check_state text not null default 'none' constraint evaluation_check_state_known check (check_state in ('none', 'waiting', 'returned', 'checked')),
        returned int not null default 0,
        checked_at timestamptz,
        checked_by uuid,
        revision int not null,
        primary key (organisation_id, id),
        constraint evaluation_one_a_day unique (organisation_id, trajectory_id, held_on),
        ${trajectory('evaluation')},
        ${member('evaluation', 'closed_by')},
        ${member('evaluation', 'checked_by')}
      );
      create index evaluation_to_check on evaluation (organisation_id, closed_at, id) where check_state in ('waiting', 'returned');
      create index evaluation_closed_by on evaluation (organisation_id, closed_by);
      create index evaluation_checked_by on evaluation (organisation_id, checked_by);
      ${secure('evaluation', 'select', 'insert', 'update')}
      -- Questions and answers between who checks a form and who made it.
      create table evaluation_remark (
        ${org('evaluation_remark')}
        evaluation_id uuid not null,
        text text not null constraint evaluation_remark_text_given check (btrim(text) <> ''),
        written_at timestamptz not null,
        written_by uuid not null,
        primary key (organisation_id, id),
        constraint evaluation_remark_evaluation_fkey foreign key (organisation_id, evaluation_id) references evaluation,
        ${member('evaluation_remark', 'written_by')}
      );
      create index evaluation_remark_evaluation on evaluation_remark (organisation_id, evaluation_id, written_at);
      create index evaluation_remark_written_by on evaluation_remark (organisation_id, written_by);
      ${secure('evaluation_remark', 'select', 'insert')}
      ${freeze('evaluation_remark')}
      -- Who scores at an evaluation. in: handed in, and shown to the others once nobody is open any more. missing: closed with a reason; of an import the reason is that the file has none.
      -- seen_others: whoever helps could read what others gave before he was let in again; what he gives since then is marked after_seeing, and no figure counts it.
      -- link_number: how many links were made; made of the row's id and that number, so that nothing of a link is kept. link_until: when the newest ends; null: none works.
      create table evaluation_rater (
        ${org('evaluation_rater')}
        evaluation_id uuid not null,
        rater text not null constraint evaluation_rater_rater_known check (rater in ('client', 'professional', 'network', 'together')),
        state text not null constraint evaluation_rater_state_known check (state in ('open', 'in', 'missing')),
        missing_reason text,
        handed_in_at timestamptz,
        by_member uuid,
        seen_others boolean not null default false,
        way text constraint evaluation_rater_way_known check (way in ('link', 'device', 'worker', 'import')),
        link_number int not null default 0,
        link_until timestamptz,
        code_hash bytea,
        revision int not null,
        primary key (organisation_id, id),
        constraint evaluation_rater_key unique (organisation_id, evaluation_id, rater),
        constraint evaluation_rater_code_key unique (organisation_id, code_hash),
        constraint evaluation_rater_missing_says_why check (case when state = 'missing' and way = 'import' then missing_reason is null
          else (state = 'missing') = (missing_reason is not null and btrim(missing_reason) <> '') end),
        constraint evaluation_rater_evaluation_fkey foreign key (organisation_id, evaluation_id) references evaluation,
        ${member('evaluation_rater', 'by_member')}
      );
      create index evaluation_rater_by_member on evaluation_rater (organisation_id, by_member);
      ${secure('evaluation_rater', 'select', 'insert', 'update')}
      -- What one rater gave one goal: -2 to +2, or 0 to 10 where the goal has that scale. A change is a new row with the next revision; the latest counts, null takes it back.
      create table goal_score (
        ${org('goal_score')}
        evaluation_id uuid not null,
        goal_id uuid not null,
        rater text not null constraint goal_score_rater_known check (rater in ('client', 'professional', 'network', 'together')),
        revision int not null constraint goal_score_revision_positive check (revision > 0),
        score numeric,
        unknown boolean not null default false,
        words text,
        after_seeing boolean not null default false,
        scored_at timestamptz not null,
        scored_by uuid,
        primary key (organisation_id, id),
        constraint goal_score_key unique (organisation_id, evaluation_id, goal_id, rater, revision),
        constraint goal_score_scale check (score between -2 and 10),
        constraint goal_score_known_or_not check (not unknown or score is null),
        constraint goal_score_evaluation_fkey foreign key (organisation_id, evaluation_id) references evaluation,
        constraint goal_score_goal_fkey foreign key (organisation_id, goal_id) references goal,
        ${member('goal_score', 'scored_by')}
      );
      create index goal_score_goal on goal_score (organisation_id, goal_id);
      create index goal_score_scored_by on goal_score (organisation_id, scored_by);
      ${secure('goal_score', 'select', 'insert')}
      ${freeze('goal_score')}

      create function evaluation_keeps_scores() returns trigger language plpgsql as $$
      begin
        new.scores := coalesce((select jsonb_object_agg(number, given) from (
          select g.number, jsonb_object_agg(s.rater, s.score) as given from (
            select distinct on (goal_id, rater) goal_id, rater, score, after_seeing from goal_score where organisation_id = new.organisation_id and evaluation_id = new.id order by goal_id, rater, revision desc) s
            join evaluation_rater r on r.organisation_id = new.organisation_id and r.evaluation_id = new.id and r.rater = s.rater and r.state = 'in'
            join goal g on g.organisation_id = new.organisation_id and g.id = s.goal_id
          where s.score is not null and not s.after_seeing group by g.number) each), '{}');
        return new;
      end $$;
      create trigger keep_scores before update of closed_at on evaluation for each row when (new.closed_at is not null) execute function evaluation_keeps_scores();

      -- What a client found of the help, under the own name: of a trajectory. refused: asked and not wanted. recorded_by: who typed in what he wrote on paper, or wrote down
      -- that he refused and why; none: the client himself.
      create table satisfaction (
        ${org('satisfaction')}
        trajectory_id uuid not null,
        evaluation_id uuid,
        instrument_code text not null,
        answers jsonb not null,
        refused boolean not null,
        refused_because text,
        on_paper boolean not null default false,
        answered_on date not null,
        recorded_by uuid,
        revision int not null,
        primary key (organisation_id, id),
        constraint satisfaction_refusal_has_reason check (refused_because is null or (refused and btrim(refused_because) <> '')),
        constraint satisfaction_paper_typed_in check (not on_paper or (recorded_by is not null and not refused)),
        constraint satisfaction_key unique nulls not distinct (organisation_id, trajectory_id, instrument_code, evaluation_id, answered_on),
        constraint satisfaction_evaluation_fkey foreign key (organisation_id, evaluation_id) references evaluation,
        ${trajectory('satisfaction')},
        ${member('satisfaction', 'recorded_by')}
      );
      create index satisfaction_evaluation on satisfaction (organisation_id, evaluation_id);
      create index satisfaction_recorded_by on satisfaction (organisation_id, recorded_by);
      ${secure('satisfaction', 'select', 'insert', 'update')}
      -- The same without a name: of a team in a month, with a random id, and nothing that leads to a case or a moment. With each new one those of the
      -- team and month are written again in no order, so that no row tells when it came; hence the delete.
      create table anonymous_satisfaction (
        ${org('anonymous_satisfaction')}
        programme_id uuid not null,
        team_id uuid not null,
        instrument_code text not null,
        month text not null constraint anonymous_satisfaction_month_form check (month ~ '^[12][0-9]{3}-(0[1-9]|1[0-2])$'),
        answers jsonb not null,
        primary key (organisation_id, id),
        constraint anonymous_satisfaction_programme_fkey foreign key (organisation_id, programme_id) references programme,
        constraint anonymous_satisfaction_team_fkey foreign key (organisation_id, team_id) references team
      );
      create index anonymous_satisfaction_programme on anonymous_satisfaction (organisation_id, programme_id, month);
      create index anonymous_satisfaction_team on anonymous_satisfaction (organisation_id, team_id);
      ${secure('anonymous_satisfaction', 'select', 'insert', 'delete')}
      -- The code with which anybody at a team's desk opens the anonymous form.
      create table satisfaction_code (
        ${org('satisfaction_code')}
        programme_id uuid not null,
        team_id uuid not null,
        code text not null,
        revoked_on date,
        revision int not null,
        primary key (organisation_id, id),
        constraint satisfaction_code_key unique (organisation_id, code),
        constraint satisfaction_code_programme_fkey foreign key (organisation_id, programme_id) references programme,
        constraint satisfaction_code_team_fkey foreign key (organisation_id, team_id) references team
      );
      create unique index satisfaction_code_now on satisfaction_code (organisation_id, programme_id, team_id) where revoked_on is null;
      create index satisfaction_code_programme on satisfaction_code (organisation_id, programme_id);
      create index satisfaction_code_team on satisfaction_code (organisation_id, team_id);
      ${secure('satisfaction_code', 'select', 'insert', 'update')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table satisfaction_code, anonymous_satisfaction, satisfaction, goal_score, evaluation_rater, evaluation_remark, evaluation;
      drop function evaluation_keeps_scores;
    `);
  }
}
