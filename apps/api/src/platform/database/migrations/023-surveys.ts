import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secure } from './row-security.ts';
import { grantToSeeded, revokeEverywhere } from './seeded-roles.ts';

const org = (table: string) => `organisation_id uuid not null constraint ${table}_organisation_fkey references auth.organisation,
        id uuid not null,`;

/** Surveys among professionals: who works where with a method, who is asked in a round, and answers that know of a person no more than the round's privacy allows. */
export class Surveys1764300000023 implements MigrationInterface {
  name = 'Surveys1764300000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table professional add column email text constraint professional_email_form check (email = lower(email) and email like '%_@_%');

      -- In which team a professional works with which method, since when, and when trained in it.
      create table professional_team (
        ${org('professional_team')}
        professional_id uuid not null,
        team_id uuid not null,
        programme_id uuid not null,
        variants text[] not null,
        trained_on date,
        starts_on date not null,
        ends_on date,
        revision int not null,
        primary key (organisation_id, id),
        constraint professional_team_key unique (organisation_id, professional_id, programme_id, team_id, starts_on),
        constraint professional_team_dates_in_order check (ends_on >= starts_on),
        constraint professional_team_professional_fkey foreign key (organisation_id, professional_id) references professional,
        constraint professional_team_team_fkey foreign key (organisation_id, team_id) references team,
        constraint professional_team_programme_fkey foreign key (organisation_id, programme_id) references programme
      );
      create index professional_team_team on professional_team (organisation_id, team_id);
      create index professional_team_programme on professional_team (organisation_id, programme_id);
      ${secure('professional_team', 'select', 'insert', 'update', 'delete')}

      -- Of a survey: what answers may know of a person, and the last day to answer.
      alter table round add column privacy text constraint round_privacy_known check (privacy in ('named', 'pseudonymous', 'anonymous'));
      alter table round add column answer_by date;
      -- Set before a survey closes, in a transaction of its own: whatever is handed in by then is in the figures, whatever comes later is refused.
      alter table round add column stopped_at timestamptz;
      create function round_privacy_stays() returns trigger language plpgsql as $$
      begin
        raise exception 'the privacy of a round that has begun stays' using errcode = 'restrict_violation', constraint = 'round_privacy_stays';
      end $$;
      create trigger privacy_stays before update of privacy on round for each row
        when (old.state <> 'planned' and new.privacy is distinct from old.privacy) execute function round_privacy_stays();

      -- Who is asked: the professionals of the teams as they were on the reference date. A personal link has a number; it works while link_used is lower.
      -- Whoever began keeps the address and the membership that he began with: another one that is written down later opens nothing of his.
      -- Of an anonymous round 'answered' says who began; all rows of the round are written again with it, so that none of them tells when.
      create table respondent (
        ${org('respondent')}
        round_id uuid not null,
        professional_id uuid not null,
        team_id uuid not null,
        variants text[] not null,
        trained_on date,
        answered boolean not null default false,
        link_number int not null default 1,
        link_used int not null default 0,
        email text,
        member_id uuid,
        primary key (organisation_id, id),
        constraint respondent_professional_key unique (organisation_id, round_id, professional_id),
        constraint respondent_round_fkey foreign key (organisation_id, round_id) references round,
        constraint respondent_professional_fkey foreign key (organisation_id, professional_id) references professional,
        constraint respondent_team_fkey foreign key (organisation_id, team_id) references team,
        constraint respondent_member_fkey foreign key (organisation_id, member_id) references member
      ) with (fillfactor = 50);
      create index respondent_team on respondent (organisation_id, team_id);
      create index respondent_member on respondent (organisation_id, member_id);
      create index respondent_asked on respondent (organisation_id, professional_id);
      create trigger keep before insert or update or delete on respondent for each row execute function refuse_in_closed_round();
      ${secure('respondent', 'select', 'insert', 'update')}

      -- A reminder is sent whole or not at all, once: sent_at is written in the transaction that queues its mails.
      create table survey_reminder (
        ${org('survey_reminder')}
        round_id uuid not null,
        due_on date not null,
        sent_at timestamptz,
        mails int not null default 0,
        primary key (organisation_id, id),
        constraint survey_reminder_day_key unique (organisation_id, round_id, due_on),
        constraint survey_reminder_round_fkey foreign key (organisation_id, round_id) references round
      );
      create index survey_reminder_due on survey_reminder (due_on) where sent_at is null;
      ${secure('survey_reminder', 'select', 'insert', 'update', 'delete')}

      -- The mails to a respondent: an invitation (no reminder) or a reminder, of which each comes once. Where answers are anonymous only those that everybody got:
      -- a later one would say that he had not begun by then.
      create table respondent_mail (
        ${org('respondent_mail')}
        respondent_id uuid not null,
        reminder_id uuid,
        mail_id uuid not null,
        queued_at timestamptz not null,
        primary key (organisation_id, id),
        constraint respondent_mail_once unique (organisation_id, reminder_id, respondent_id),
        constraint respondent_mail_respondent_fkey foreign key (organisation_id, respondent_id) references respondent,
        constraint respondent_mail_reminder_fkey foreign key (organisation_id, reminder_id) references survey_reminder
      );
      create index respondent_mail_respondent on respondent_mail (organisation_id, respondent_id);
      ${secure('respondent_mail', 'select', 'insert')}

      -- A team fills in together: one code on the screen, for an afternoon.
      create table survey_meeting (
        ${org('survey_meeting')}
        round_id uuid not null,
        team_id uuid not null,
        code_hash bytea not null,
        opened_at timestamptz not null,
        opened_by uuid not null,
        expires_at timestamptz not null,
        primary key (organisation_id, id),
        constraint survey_meeting_code_key unique (organisation_id, code_hash),
        constraint survey_meeting_team_key unique (organisation_id, round_id, team_id),
        constraint survey_meeting_round_fkey foreign key (organisation_id, round_id) references round,
        constraint survey_meeting_team_fkey foreign key (organisation_id, team_id) references team,
        constraint survey_meeting_opened_by_fkey foreign key (organisation_id, opened_by) references member
      );
      create index survey_meeting_team on survey_meeting (organisation_id, team_id);
      create index survey_meeting_opened_by on survey_meeting (organisation_id, opened_by);
      ${secure('survey_meeting', 'select', 'insert', 'delete')}

      -- The key by which pseudonymous answers and a professional's own cases can be laid side by side. Ids are random.
      create table pseudonym (
        ${org('pseudonym')}
        professional_id uuid not null,
        primary key (organisation_id, id),
        constraint pseudonym_professional_key unique (organisation_id, professional_id),
        constraint pseudonym_professional_fkey foreign key (organisation_id, professional_id) references professional
      );
      ${secure('pseudonym', 'select', 'insert')}

      -- A response to a survey is about who gives it: by name, by pseudonym, or by nobody. Its code opens it again. Of an anonymous one the team is sealed
      -- (only who has the secret of the installation reads it) until the round closes, and kept after that where enough of the team answered.
      alter table response alter column assignment_id drop not null;
      alter table response add column privacy text, add column respondent_id uuid, add column pseudonym_id uuid, add column team_id uuid,
        add column variants text[], add column trained boolean, add column code_hash bytea, add column seal bytea;
      alter table response drop constraint response_about_one_case;
      alter table response add constraint response_about_one_case check (num_nonnulls(round_case_id, former_round_case_id) = (assignment_id is not null)::int);
      alter table response add constraint response_code_key unique (organisation_id, code_hash);
      alter table response add constraint response_respondent_key unique (organisation_id, respondent_id);
      alter table response add constraint response_pseudonym_key unique (organisation_id, round_id, pseudonym_id);
      alter table response add constraint response_respondent_fkey foreign key (organisation_id, respondent_id) references respondent;
      alter table response add constraint response_pseudonym_fkey foreign key (organisation_id, pseudonym_id) references pseudonym;
      alter table response add constraint response_team_fkey foreign key (organisation_id, team_id) references team;
      alter table response add constraint response_of_somebody check (
        (assignment_id is null) = (privacy is not null)
        and case privacy
          when 'named' then respondent_id is not null and pseudonym_id is null
          when 'pseudonymous' then respondent_id is null and pseudonym_id is not null
          when 'anonymous' then trained is null and respondent_id is null and pseudonym_id is null and submitted_at is null
          else num_nonnulls(respondent_id, pseudonym_id, team_id, variants, trained, code_hash, seal) = 0 end);
      create unique index response_form_key on response (organisation_id, round_id, imported_hash) where privacy is not null;
      create index response_respondent on response (organisation_id, respondent_id);
      create index response_pseudonym on response (organisation_id, pseudonym_id);
      create index response_team on response (organisation_id, team_id);
      create function response_privacy() returns trigger language plpgsql as $$
      begin
        if not exists (select from round r where r.organisation_id = new.organisation_id and r.id = new.round_id and r.privacy = new.privacy) then
          raise exception 'a response has the privacy of its round' using errcode = 'check_violation', constraint = 'response_privacy';
        end if;
        return new;
      end $$;
      create trigger privacy before insert or update of privacy on response for each row when (new.privacy is not null) execute function response_privacy();

      -- Who answers a survey need not be a member; of an anonymous answer nothing is kept but the answer.
      alter table answer alter column saved_by drop not null;
      alter table answer_history alter column saved_by drop not null;
      create or replace function answers_keep_history() returns trigger language plpgsql as $$
      begin
        insert into answer_history (organisation_id, id, answer_id, value, mark, remark, source, saved_at, saved_by, revision)
          select c.organisation_id, uuidv7(), c.id, c.value, c.mark, c.remark, c.source, c.saved_at, c.saved_by, c.revision from changed c
          where c.saved_by is not null or exists (
            select from response p where p.organisation_id = c.organisation_id and p.id = c.response_id and p.privacy <> 'anonymous');
        return null;
      end $$;

      -- When an anonymous round closes its answers are written again, in no order: nothing else is ever removed.
      grant delete on answer to getrouw_app;
      create function answer_anonymous() returns trigger language plpgsql as $$
      begin
        if not exists (select from response p join round r on r.organisation_id = p.organisation_id and r.id = p.round_id
            where p.organisation_id = old.organisation_id and p.id = old.response_id and p.privacy = 'anonymous' and r.state <> 'closed') then
          raise exception 'an answer stays' using errcode = 'restrict_violation', constraint = 'answer_stays';
        end if;
        return old;
      end $$;
      create trigger anonymous before delete on answer for each row execute function answer_anonymous();

      grant select on survey_reminder, round to getrouw_auth;
      create policy finding_reminders_due on survey_reminder for select to getrouw_auth using (true);
      create policy finding_reminders_due on round for select to getrouw_auth using (true);
      set local role getrouw_auth;
      create function auth.organisations_to_remind(today date) returns setof uuid
        language sql stable security definer set search_path = auth, pg_temp
        as $$ select distinct m.organisation_id from public.survey_reminder m join public.round r on r.organisation_id = m.organisation_id and r.id = m.round_id
              where m.due_on <= today and m.sent_at is null and r.state = 'scoring' $$;
      revoke execute on function auth.organisations_to_remind from public;
      grant execute on function auth.organisations_to_remind to getrouw_app;
      -- A mail that may be sent twice by no means: who was sending it when everything stopped is not asked again.
      alter table auth.mail add column once boolean not null default false;
      reset role;

      ${grantToSeeded('survey.answer', 'own', 'professional')}
      ${grantToSeeded('survey.lead', 'team', 'team_leader')}
      ${grantToSeeded('survey.lead', 'organisation', 'quality_officer')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${revokeEverywhere('survey.lead')}
      ${revokeEverywhere('survey.answer')}
      set local role getrouw_auth;
      alter table auth.mail drop column once;
      drop function auth.organisations_to_remind;
      reset role;
      drop policy finding_reminders_due on round;
      revoke select on round from getrouw_auth;
      create or replace function answers_keep_history() returns trigger language plpgsql as $$
      begin
        insert into answer_history (organisation_id, id, answer_id, value, mark, remark, source, saved_at, saved_by, revision)
          select c.organisation_id, uuidv7(), c.id, c.value, c.mark, c.remark, c.source, c.saved_at, c.saved_by, c.revision from changed c;
        return null;
      end $$;
      drop trigger anonymous on answer;
      drop function answer_anonymous;
      revoke delete on answer from getrouw_app;
      alter table answer_history alter column saved_by set not null;
      alter table answer alter column saved_by set not null;
      drop trigger privacy on response;
      drop function response_privacy;
      drop index response_form_key;
      alter table response drop constraint response_of_somebody, drop column privacy, drop column respondent_id, drop column pseudonym_id, drop column team_id,
        drop column variants, drop column trained, drop column code_hash, drop column seal;
      alter table response drop constraint response_about_one_case;
      alter table response add constraint response_about_one_case check ((round_case_id is null) <> (former_round_case_id is null));
      alter table response alter column assignment_id set not null;
      drop table pseudonym, survey_meeting, respondent_mail, survey_reminder, respondent;
      drop trigger privacy_stays on round;
      drop function round_privacy_stays;
      alter table round drop column stopped_at, drop column answer_by, drop column privacy;
      drop table professional_team;
      alter table professional drop column email;
    `);
  }
}
