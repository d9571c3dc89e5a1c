import type { MigrationInterface, QueryRunner } from 'typeorm';
import { freeze, secure } from './row-security.ts';
import { grantToSeeded, revokeEverywhere } from './seeded-roles.ts';

const org = (table: string) => `organisation_id uuid not null constraint ${table}_organisation_fkey references auth.organisation,
        id uuid not null,`;
const addressed = (table: string) => `${org(table)}
        audience_id uuid not null constraint ${table}_audience_fkey references auth.organisation,`;
const member = (table: string, column: string) => `constraint ${table}_${column}_fkey foreign key (organisation_id, ${column}) references member`;
const readable = (table: string) => `create policy addressed_to_me on ${table} for select using (audience_id = current_organisation());`;

const GRANTED = [['licence.manage', 'method_owner'], ['certificate.write', 'quality_officer', 'administrator']] as const;

/** What a licence holder grants to providers, who of theirs is certified, and how a method is recognised. */
export class Licences1764600000030 implements MigrationInterface {
  name = 'Licences1764600000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- variants: codes; sites: names as agreed. Empty: all.
      create table licence (
        ${addressed('licence')}
        definition_code text not null,
        variants text[] not null,
        sites text[] not null,
        from_on date not null,
        until_on date,
        granted_at timestamptz not null,
        granted_by uuid not null,
        granted_by_name text not null,
        primary key (organisation_id, id),
        constraint licence_audience_key unique (organisation_id, id, audience_id),
        constraint licence_of_two check (organisation_id <> audience_id),
        constraint licence_period check (until_on >= from_on),
        ${member('licence', 'granted_by')}
      );
      create index licence_audience on licence (audience_id, definition_code);
      create index licence_granted_by on licence (organisation_id, granted_by);
      ${secure('licence', 'select', 'insert')}
      ${readable('licence')}
      ${freeze('licence')}

      -- ended_on: the last day on which it holds, before the one it was granted for.
      create table licence_end (
        ${addressed('licence_end')}
        licence_id uuid not null,
        ended_on date not null,
        reason text not null constraint licence_end_reason_given check (btrim(reason) <> ''),
        ended_at timestamptz not null,
        ended_by uuid not null,
        ended_by_name text not null,
        primary key (organisation_id, id),
        constraint licence_end_key unique (organisation_id, licence_id),
        constraint licence_end_licence_fkey foreign key (organisation_id, licence_id, audience_id) references licence (organisation_id, id, audience_id),
        ${member('licence_end', 'ended_by')}
      );
      create index licence_end_licence on licence_end (organisation_id, licence_id, audience_id);
      create index licence_end_audience on licence_end (audience_id);
      create index licence_end_ended_by on licence_end (organisation_id, ended_by);
      ${secure('licence_end', 'select', 'insert')}
      ${readable('licence_end')}
      ${freeze('licence_end')}

      -- That an organisation wrote to its own people that a licence ends, so many days before: once, whatever happens. The licence may be another organisation's row.
      create table licence_reminder (
        ${org('licence_reminder')}
        licence_id uuid not null,
        last_on date not null,
        days int not null,
        queued_at timestamptz not null,
        primary key (organisation_id, id),
        constraint licence_reminder_key unique (organisation_id, licence_id, last_on, days)
      );
      ${secure('licence_reminder', 'select', 'insert')}
      ${freeze('licence_reminder')}

      create table certificate (
        ${org('certificate')}
        professional_id uuid not null,
        programme_id uuid not null,
        name text not null constraint certificate_named check (btrim(name) <> ''),
        obtained_on date not null,
        expires_on date,
        revision int not null,
        primary key (organisation_id, id),
        constraint certificate_key unique (organisation_id, professional_id, programme_id, name, obtained_on),
        constraint certificate_period check (expires_on >= obtained_on),
        constraint certificate_professional_fkey foreign key (organisation_id, professional_id) references professional,
        constraint certificate_programme_fkey foreign key (organisation_id, programme_id) references programme
      );
      create index certificate_programme on certificate (organisation_id, programme_id);
      ${secure('certificate', 'select', 'insert', 'update', 'delete')}

      -- All that the licence holder sees of them; the provider writes it anew whenever one of them changes. expiry_month: null for those that do not expire.
      create table certificate_count (
        ${addressed('certificate_count')}
        definition_code text not null,
        expiry_month text constraint certificate_count_month_form check (expiry_month ~ '^[12][0-9]{3}-[01][0-9]$'),
        count int not null constraint certificate_count_positive check (count > 0),
        primary key (organisation_id, id),
        constraint certificate_count_key unique nulls not distinct (organisation_id, definition_code, audience_id, expiry_month)
      );
      create index certificate_count_audience on certificate_count (audience_id, definition_code);
      ${secure('certificate_count', 'select', 'insert', 'update', 'delete')}
      ${readable('certificate_count')}

      -- How a method is recognised, for whoever holds a release of it. What is found later is a further row: the latest decision of a scheme holds.
      create table recognition (
        ${org('recognition')}
        definition_code text not null,
        scheme text not null constraint recognition_scheme_given check (btrim(scheme) <> ''),
        level text not null constraint recognition_level_known check (level in ('well_founded', 'first_indications', 'good_indications', 'strong_indications')),
        decided_on date not null,
        expires_on date,
        evidence text not null,
        next_level text not null,
        recorded_at timestamptz not null,
        recorded_by uuid not null,
        primary key (organisation_id, id),
        constraint recognition_period check (expires_on >= decided_on),
        ${member('recognition', 'recorded_by')}
      );
      create index recognition_definition on recognition (organisation_id, definition_code);
      create index recognition_recorded_by on recognition (organisation_id, recorded_by);
      ${secure('recognition', 'select', 'insert')}
      create policy released_to_me on recognition for select using (exists (select from definition_release r
        where r.organisation_id = recognition.organisation_id and r.definition_code = recognition.definition_code and r.audience_id = current_organisation()));
      ${freeze('recognition')}

      grant select on licence, licence_end, licence_reminder to getrouw_auth;
      create policy finding_licence on licence for select to getrouw_auth using (true);
      create policy finding_licence_end on licence_end for select to getrouw_auth using (true);
      create policy finding_licence_reminder on licence_reminder for select to getrouw_auth using (true);
      set local role getrouw_auth;
      -- Both sides of licences that end within the longest of these days, as far as they were not reminded so many days before.
      create function auth.organisations_with_ending_licences(today date, before int[]) returns setof uuid
        language sql stable security definer set search_path = auth, pg_temp
        as $$ select distinct side.id
          from (select l.organisation_id, l.audience_id, l.id, least(l.until_on, e.ended_on) as last_on
            from public.licence l left join public.licence_end e on e.organisation_id = l.organisation_id and e.licence_id = l.id) d
            cross join lateral (values (d.organisation_id), (d.audience_id)) side (id)
            cross join lateral (select min(b) as days from unnest(before) b where b >= d.last_on - today) due
          where d.last_on >= today and due.days is not null and not exists (select from public.licence_reminder r
            where r.organisation_id = side.id and r.licence_id = d.id and r.last_on = d.last_on and r.days = due.days) $$;
      revoke execute on function auth.organisations_with_ending_licences from public;
      grant execute on function auth.organisations_with_ending_licences to getrouw_app;
      reset role;
    `);
    for (const [verb, ...roles] of GRANTED) await runner.query(grantToSeeded(verb, 'organisation', ...roles));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [verb] of GRANTED) await runner.query(revokeEverywhere(verb));
    await runner.query(`
      set local role getrouw_auth;
      drop function auth.organisations_with_ending_licences;
      reset role;
      drop table recognition, certificate_count, certificate, licence_reminder, licence_end, licence;
    `);
  }
}
