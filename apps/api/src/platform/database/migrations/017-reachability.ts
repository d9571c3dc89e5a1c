import type { MigrationInterface, QueryRunner } from 'typeorm';
import { freeze, secure } from './row-security.ts';
import { grantToSeeded, revokeEverywhere } from './seeded-roles.ts';

/** The sample of calls to coaches outside office hours. */
export class Reachability1764200000017 implements MigrationInterface {
  name = 'Reachability1764200000017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The question of the pinned instrument that calls answer, so that lists can count without reading the document.
      alter table round add column phone_item text;
      alter table round no force row level security;
      alter table adopted_version no force row level security;
      update round r set phone_item = (
        select i ->> 'code' from adopted_version v, jsonb_path_query(v.document, 'strict $.**.items[*] ? (@.parameters.callbackMinutesMax > 0)', '{}', true) i
        where v.organisation_id = r.organisation_id and v.id = r.adopted_version_id and i ->> 'code' = any (r.scored_items) limit 1)
      where r.state <> 'closed';
      alter table adopted_version force row level security;
      alter table round force row level security;

      -- The coach in charge latest; kept when the round is closed, because who helped can be corrected afterwards.
      alter table round_case add column coach_id uuid;
      alter table round_case add constraint round_case_coach_fkey foreign key (organisation_id, coach_id) references professional;
      create index round_case_coach on round_case (organisation_id, coach_id);

      create table reachability_call (
        organisation_id uuid not null constraint reachability_call_organisation_fkey references auth.organisation,
        id uuid not null,
        round_id uuid not null,
        professional_id uuid not null,
        called_at timestamptz not null constraint reachability_call_outside_office_hours check (
          extract(isodow from called_at at time zone 'Europe/Amsterdam') > 5
            or (called_at at time zone 'Europe/Amsterdam')::time < '09:00' or (called_at at time zone 'Europe/Amsterdam')::time >= '17:00'),
        called_by uuid not null,
        outcome text not null constraint reachability_call_outcome_known check (outcome in ('answered', 'called_back', 'not_reached')),
        called_back_minutes int,
        saved_at timestamptz not null,
        saved_by uuid not null,
        revision int not null,
        primary key (organisation_id, id),
        constraint reachability_call_professional_key unique (organisation_id, round_id, professional_id),
        constraint reachability_call_minutes_given check ((outcome = 'called_back') = (called_back_minutes is not null) and called_back_minutes >= 0),
        constraint reachability_call_round_fkey foreign key (organisation_id, round_id) references round,
        constraint reachability_call_professional_fkey foreign key (organisation_id, professional_id) references professional,
        constraint reachability_call_called_by_fkey foreign key (organisation_id, called_by) references member,
        constraint reachability_call_saved_by_fkey foreign key (organisation_id, saved_by) references member
      );
      create index reachability_call_professional on reachability_call (organisation_id, professional_id);
      create index reachability_call_called_by on reachability_call (organisation_id, called_by);
      create index reachability_call_saved_by on reachability_call (organisation_id, saved_by);
      create trigger keep before insert or update or delete on reachability_call for each row execute function refuse_in_closed_round();
      ${secure('reachability_call', 'select', 'insert', 'update')}

      create table reachability_call_history (
        organisation_id uuid not null constraint reachability_call_history_organisation_fkey references auth.organisation,
        id uuid not null,
        reachability_call_id uuid not null,
        called_at timestamptz not null,
        called_by uuid not null,
        outcome text not null,
        called_back_minutes int,
        saved_at timestamptz not null,
        saved_by uuid not null,
        revision int not null,
        primary key (organisation_id, id),
        constraint reachability_call_history_revision_key unique (organisation_id, reachability_call_id, revision),
        constraint reachability_call_history_call_fkey foreign key (organisation_id, reachability_call_id) references reachability_call,
        constraint reachability_call_history_called_by_fkey foreign key (organisation_id, called_by) references member,
        constraint reachability_call_history_saved_by_fkey foreign key (organisation_id, saved_by) references member
      );
      create index reachability_call_history_called_by on reachability_call_history (organisation_id, called_by);
      create index reachability_call_history_saved_by on reachability_call_history (organisation_id, saved_by);
      ${secure('reachability_call_history', 'select', 'insert')}
      ${freeze('reachability_call_history')}
      create function reachability_call_keep_history() returns trigger language plpgsql as $$
      begin
        insert into reachability_call_history (organisation_id, id, reachability_call_id, called_at, called_by, outcome, called_back_minutes, saved_at, saved_by, revision)
          values (new.organisation_id, uuidv7(), new.id, new.called_at, new.called_by, new.outcome, new.called_back_minutes, new.saved_at, new.saved_by, new.revision);
        return null;
      end $$;
      create trigger history after insert or update on reachability_call for each row execute function reachability_call_keep_history();
      ${grantToSeeded('reachability.record', 'organisation', 'quality_officer')}
      ${grantToSeeded('reachability.record', 'own', 'assessor')}
      ${grantToSeeded('reachability.see', 'own', 'professional')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${revokeEverywhere('reachability.see')}
      ${revokeEverywhere('reachability.record')}
      drop table reachability_call_history, reachability_call;
      drop function reachability_call_keep_history;
      alter table round_case drop column coach_id;
      alter table round drop column phone_item;
    `);
  }
}
