import type { MigrationInterface, QueryRunner } from 'typeorm';
import { freeze, secure } from './row-security.ts';

/** Editions of a round: reopening keeps all that an earlier closing rested on, and nothing of it can change afterwards. */
export class Editions1764200000019 implements MigrationInterface {
  name = 'Editions1764200000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- An edition that was closed and reopened; its closing is its snapshot.
      create table round_edition (
        organisation_id uuid not null constraint round_edition_organisation_fkey references auth.organisation,
        round_id uuid not null,
        edition int not null,
        reopened_at timestamptz not null,
        reopened_by uuid not null,
        reason text not null constraint round_edition_reason_given check (btrim(reason) <> ''),
        primary key (organisation_id, round_id, edition),
        constraint round_edition_snapshot_fkey foreign key (organisation_id, round_id, edition) references snapshot (organisation_id, round_id, edition),
        constraint round_edition_reopened_by_fkey foreign key (organisation_id, reopened_by) references member
      );
      create index round_edition_reopened_by on round_edition (organisation_id, reopened_by);
      ${secure('round_edition', 'select', 'insert')}
      ${freeze('round_edition')}

      -- Each drawn case as it was.
      create table edition_case (
        organisation_id uuid not null constraint edition_case_organisation_fkey references auth.organisation,
        round_id uuid not null,
        edition int not null,
        round_case_id uuid not null,
        team_id uuid not null,
        coach_id uuid,
        reason text,
        left_out_reason text,
        left_out_by uuid,
        left_out_at timestamptz,
        primary key (organisation_id, round_id, edition, round_case_id),
        constraint edition_case_edition_fkey foreign key (organisation_id, round_id, edition) references round_edition,
        constraint edition_case_round_case_fkey foreign key (organisation_id, round_case_id) references round_case,
        constraint edition_case_team_fkey foreign key (organisation_id, team_id) references team,
        constraint edition_case_coach_fkey foreign key (organisation_id, coach_id) references professional,
        constraint edition_case_left_out_by_fkey foreign key (organisation_id, left_out_by) references member
      );
      create index edition_case_round_case on edition_case (organisation_id, round_case_id);
      create index edition_case_team on edition_case (organisation_id, team_id);
      create index edition_case_coach on edition_case (organisation_id, coach_id);
      create index edition_case_left_out_by on edition_case (organisation_id, left_out_by);
      ${secure('edition_case', 'select', 'insert')}
      ${freeze('edition_case')}

      -- Each response that somebody had begun with; an untouched one can still be given to another.
      create table edition_response (
        organisation_id uuid not null constraint edition_response_organisation_fkey references auth.organisation,
        round_id uuid not null,
        edition int not null,
        response_id uuid not null,
        state text not null,
        needs_review boolean not null,
        assessor_name text,
        primary key (organisation_id, round_id, edition, response_id),
        constraint edition_response_edition_fkey foreign key (organisation_id, round_id, edition) references round_edition,
        constraint edition_response_response_fkey foreign key (organisation_id, response_id) references response
      );
      create index edition_response_response on edition_response (organisation_id, response_id);
      ${secure('edition_response', 'select', 'insert')}
      ${freeze('edition_response')}

      -- Which save of each answer stood at the closing. The saves themselves are kept for ever.
      create table edition_answer (
        organisation_id uuid not null constraint edition_answer_organisation_fkey references auth.organisation,
        round_id uuid not null,
        edition int not null,
        answer_id uuid not null,
        revision int not null,
        primary key (organisation_id, round_id, edition, answer_id),
        constraint edition_answer_edition_fkey foreign key (organisation_id, round_id, edition) references round_edition,
        constraint edition_answer_history_fkey foreign key (organisation_id, answer_id, revision) references answer_history (organisation_id, answer_id, revision)
      );
      create index edition_answer_history on edition_answer (organisation_id, answer_id, revision);
      ${secure('edition_answer', 'select', 'insert')}
      ${freeze('edition_answer')}

      create table edition_document (
        organisation_id uuid not null constraint edition_document_organisation_fkey references auth.organisation,
        round_id uuid not null,
        edition int not null,
        document_check_id uuid not null,
        present boolean not null,
        primary key (organisation_id, round_id, edition, document_check_id),
        constraint edition_document_edition_fkey foreign key (organisation_id, round_id, edition) references round_edition,
        constraint edition_document_check_fkey foreign key (organisation_id, document_check_id) references document_check
      );
      create index edition_document_check on edition_document (organisation_id, document_check_id);
      ${secure('edition_document', 'select', 'insert')}
      ${freeze('edition_document')}

      -- Which decision stood on each difference between two opinions, and what was noted of each call to a coach.
      create table edition_final_answer (
        organisation_id uuid not null constraint edition_final_answer_organisation_fkey references auth.organisation,
        round_id uuid not null,
        edition int not null,
        final_answer_id uuid not null,
        revision int not null,
        primary key (organisation_id, round_id, edition, final_answer_id),
        constraint edition_final_answer_edition_fkey foreign key (organisation_id, round_id, edition) references round_edition,
        constraint edition_final_answer_history_fkey foreign key (organisation_id, final_answer_id, revision)
          references final_answer_history (organisation_id, final_answer_id, revision)
      );
      create index edition_final_answer_history on edition_final_answer (organisation_id, final_answer_id, revision);
      ${secure('edition_final_answer', 'select', 'insert')}
      ${freeze('edition_final_answer')}

      create table edition_call (
        organisation_id uuid not null constraint edition_call_organisation_fkey references auth.organisation,
        round_id uuid not null,
        edition int not null,
        reachability_call_id uuid not null,
        revision int not null,
        primary key (organisation_id, round_id, edition, reachability_call_id),
        constraint edition_call_edition_fkey foreign key (organisation_id, round_id, edition) references round_edition,
        constraint edition_call_history_fkey foreign key (organisation_id, reachability_call_id, revision)
          references reachability_call_history (organisation_id, reachability_call_id, revision)
      );
      create index edition_call_history on edition_call (organisation_id, reachability_call_id, revision);
      ${secure('edition_call', 'select', 'insert')}
      ${freeze('edition_call')}

      -- An edition is written down while its round is closed with it: never later, never of another one.
      create function editions_current() returns trigger language plpgsql as $$
      begin
        if exists (select from (select distinct organisation_id, round_id, edition from changed) c where not exists (
            select from round r where r.organisation_id = c.organisation_id and r.id = c.round_id and r.state = 'closed' and r.edition = c.edition)) then
          raise exception 'an earlier edition does not change' using errcode = 'restrict_violation', constraint = 'round_edition_frozen';
        end if;
        return null;
      end $$;
      ${['round_edition', 'edition_case', 'edition_response', 'edition_answer', 'edition_document', 'edition_final_answer', 'edition_call'].map((table) => `
      create trigger check_current after insert on ${table} referencing new table as changed for each statement execute function editions_current();`).join('')}

      create function round_edition_keep() returns trigger language plpgsql as $$
      begin
        insert into edition_case (organisation_id, round_id, edition, round_case_id, team_id, coach_id, reason, left_out_reason, left_out_by, left_out_at)
          select c.organisation_id, c.round_id, new.edition, c.id, c.team_id, c.coach_id, c.reason, c.left_out_reason, c.left_out_by, c.left_out_at
          from round_case c where c.organisation_id = new.organisation_id and c.round_id = new.round_id and c.status = 'drawn';
        insert into edition_response (organisation_id, round_id, edition, response_id, state, needs_review, assessor_name)
          select p.organisation_id, p.round_id, new.edition, p.id, p.state, p.needs_review, coalesce(m.name, a.assessor_name)
          from response p
            join assignment a on a.organisation_id = p.organisation_id and a.id = p.assignment_id
            left join member m on m.organisation_id = a.organisation_id and m.id = a.assessor_id
          where p.organisation_id = new.organisation_id and p.round_id = new.round_id
            and (exists (select from answer n where n.organisation_id = p.organisation_id and n.response_id = p.id)
              or exists (select from document_check d where d.organisation_id = p.organisation_id and d.response_id = p.id)
              or exists (select from review_comment x where x.organisation_id = p.organisation_id and x.response_id = p.id));
        insert into edition_answer (organisation_id, round_id, edition, answer_id, revision)
          select n.organisation_id, new.round_id, new.edition, n.id, n.revision
          from response p join answer n on n.organisation_id = p.organisation_id and n.response_id = p.id
          where p.organisation_id = new.organisation_id and p.round_id = new.round_id;
        insert into edition_document (organisation_id, round_id, edition, document_check_id, present)
          select d.organisation_id, new.round_id, new.edition, d.id, d.present
          from response p join document_check d on d.organisation_id = p.organisation_id and d.response_id = p.id
          where p.organisation_id = new.organisation_id and p.round_id = new.round_id;
        insert into edition_final_answer (organisation_id, round_id, edition, final_answer_id, revision)
          select z.organisation_id, z.round_id, new.edition, z.id, z.revision from final_answer z where z.organisation_id = new.organisation_id and z.round_id = new.round_id;
        insert into edition_call (organisation_id, round_id, edition, reachability_call_id, revision)
          select b.organisation_id, b.round_id, new.edition, b.id, b.revision from reachability_call b where b.organisation_id = new.organisation_id and b.round_id = new.round_id;
        return null;
      end $$;
      create trigger keep after insert on round_edition for each row execute function round_edition_keep();

      create or replace function round_keep() returns trigger language plpgsql as $$
      declare moving constant text[] := array['state', 'edition', 'closed_at', 'revision'];
      begin
        if old.state = 'closed' and not (
            tg_op = 'UPDATE' and new.edition = old.edition + 1 and new.closed_at is null and new.revision = old.revision + 1
            and new.state = case when old.imported_at is null then 'scoring' else 'drawn' end and to_jsonb(new) - moving = to_jsonb(old) - moving
            and exists (select from round_edition e where e.organisation_id = old.organisation_id and e.round_id = old.id and e.edition = old.edition)) then
          raise exception 'a closed round does not change' using errcode = 'restrict_violation', constraint = 'round_closed';
        end if;
        if tg_op = 'UPDATE' and old.state <> 'closed' and new.edition <> old.edition then
          raise exception 'a new edition begins with reopening' using errcode = 'restrict_violation', constraint = 'round_closed';
        end if;
        return coalesce(new, old);
      end $$;

      -- In a reopened round only files that somebody has in hand are assessed: the others were, before their assessor became involved.
      create or replace function refuse_involved_assignments(organisation uuid, members uuid[], families uuid[]) returns void language plpgsql as $$
      declare assigned record;
      begin
        for assigned in
          select distinct a.assessor_id, c.family_id from assignment a
            join round_case c on c.organisation_id = a.organisation_id and c.id = a.round_case_id
            join round r on r.organisation_id = a.organisation_id and r.id = a.round_id
          where a.organisation_id = organisation and r.state <> 'closed'
            and (members is null or a.assessor_id = any(members)) and (families is null or c.family_id = any(families))
            and (r.edition = 1 or exists (select from response p
              where p.organisation_id = a.organisation_id and p.assignment_id = a.id and p.state in ('assigned', 'in_progress', 'returned')))
        loop
          perform refuse_involved(organisation, assigned.assessor_id, assigned.family_id);
        end loop;
      end $$;
      create function response_in_hand_again() returns trigger language plpgsql as $$
      declare assessor uuid; helped_family uuid;
      begin
        select a.assessor_id, c.family_id into assessor, helped_family
          from assignment a join round_case c on c.organisation_id = a.organisation_id and c.id = a.round_case_id
            join round r on r.organisation_id = a.organisation_id and r.id = a.round_id
          where a.organisation_id = new.organisation_id and a.id = new.assignment_id and r.edition > 1;
        if assessor is not null then
          update member set involvement = involvement + 1 where organisation_id = new.organisation_id and id = assessor;
          update family set involvement = involvement + 1 where organisation_id = new.organisation_id and id = helped_family;
          perform refuse_involved(new.organisation_id, assessor, helped_family);
        end if;
        return new;
      end $$;
      create trigger in_hand_again before update of state on response for each row
        when (old.state in ('approved', 'submitted', 'left_out') and new.state in ('assigned', 'in_progress', 'returned')) execute function response_in_hand_again();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger in_hand_again on response;
      drop function response_in_hand_again;
      create or replace function refuse_involved_assignments(organisation uuid, members uuid[], families uuid[]) returns void language plpgsql as $$
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
      create or replace function round_keep() returns trigger language plpgsql as $$
      begin
        if old.state = 'closed' then
          raise exception 'a closed round does not change' using errcode = 'restrict_violation', constraint = 'round_closed';
        end if;
        return coalesce(new, old);
      end $$;
      drop table edition_call, edition_final_answer, edition_document, edition_answer, edition_response, edition_case, round_edition;
      drop function round_edition_keep, editions_current;
    `);
  }
}
