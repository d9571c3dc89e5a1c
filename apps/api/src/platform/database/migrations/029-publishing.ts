import type { MigrationInterface, QueryRunner } from 'typeorm';
import { freeze, secure } from './row-security.ts';
import { grantToSeeded, revokeEverywhere } from './seeded-roles.ts';

const addressed = (table: string) => `organisation_id uuid not null constraint ${table}_organisation_fkey references auth.organisation,
        id uuid not null,
        audience_id uuid not null constraint ${table}_audience_fkey references auth.organisation,`;
const member = (table: string, column: string) => `constraint ${table}_${column}_fkey foreign key (organisation_id, ${column}) references member`;
const readable = (table: string) => `create policy addressed_to_me on ${table} for select using (audience_id = current_organisation());`;

const GRANTED = [
  ['publication.read', 'quality_officer', 'director', 'method_owner', 'benchmark_analyst', 'policy_officer'], ['publication.prepare', 'quality_officer'], ['publication.approve', 'director'],
  ['agreement.manage', 'director', 'method_owner', 'policy_officer'],
] as const;

/**
 * What two organisations agree about figures, and the figures that a provider publishes to the other: addressed documents, never changed.
 * Who refers to an agreement may be its other side: no key reaches into another organisation, triggers look at it.
 */
export class Publishing1764600000029 implements MigrationInterface {
  name = 'Publishing1764600000029';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Made by who proposed it. One side is the provider, the other reads what it publishes.
      create table agreement (
        ${addressed('agreement')}
        provider_id uuid not null,
        reader_id uuid not null,
        definition_code text not null,
        purpose text not null constraint agreement_purpose_given check (btrim(purpose) <> ''),
        figures text[] not null constraint agreement_figures_known check (figures <@ array['fidelity', 'survey', 'reach', 'outcomes'] and cardinality(figures) > 0),
        from_on date not null,
        until_on date,
        minimum_group int not null constraint agreement_minimum_group_least check (minimum_group >= 5),
        -- Whether other participants read the names of its sites.
        names_sites boolean not null,
        proposed_at timestamptz not null,
        proposed_by uuid not null,
        proposed_by_name text not null,
        primary key (organisation_id, id),
        constraint agreement_of_two check (organisation_id <> audience_id),
        constraint agreement_sides check ((provider_id, reader_id) in ((organisation_id, audience_id), (audience_id, organisation_id))),
        constraint agreement_period check (until_on >= from_on),
        ${member('agreement', 'proposed_by')}
      );
      create index agreement_audience on agreement (audience_id);
      create index agreement_proposed_by on agreement (organisation_id, proposed_by);
      ${secure('agreement', 'select', 'insert')}
      ${readable('agreement')}
      ${freeze('agreement')}

      -- What happened under an agreement, numbered over both sides: of two that act at once the second is refused.
      create table agreement_step (
        ${addressed('agreement_step')}
        agreement_organisation_id uuid not null,
        agreement_id uuid not null,
        number int not null constraint agreement_step_number_positive check (number > 0),
        kind text not null constraint agreement_step_kind_known check (kind in ('accepted', 'declined', 'ended', 'published', 'withdrawn')),
        publication_id uuid,
        reason text,
        done_at timestamptz not null,
        done_by uuid not null,
        done_by_name text not null,
        primary key (organisation_id, id),
        constraint agreement_step_number_key unique (agreement_organisation_id, agreement_id, number),
        constraint agreement_step_says_why check (kind in ('accepted', 'published') or btrim(coalesce(reason, '')) <> ''),
        ${member('agreement_step', 'done_by')}
      );
      create index agreement_step_audience on agreement_step (audience_id, agreement_organisation_id, agreement_id);
      create index agreement_step_done_by on agreement_step (organisation_id, done_by);
      ${secure('agreement_step', 'select', 'insert')}
      ${readable('agreement_step')}
      ${freeze('agreement_step')}
      create function agreement_step_follows() returns trigger language plpgsql as $$
      declare
        a agreement;
        kinds text[];
      begin
        select * into a from agreement where organisation_id = new.agreement_organisation_id and id = new.agreement_id;
        if a is null or (new.organisation_id, new.audience_id) not in ((a.organisation_id, a.audience_id), (a.audience_id, a.organisation_id)) then
          raise exception 'not a side of this agreement' using errcode = 'restrict_violation', constraint = 'agreement_step_side';
        end if;
        select coalesce(array_agg(kind order by number), '{}') into kinds from agreement_step
        where agreement_organisation_id = new.agreement_organisation_id and agreement_id = new.agreement_id;
        if kinds && array['declined', 'ended'] or ('accepted' = any(kinds)) = (new.kind in ('accepted', 'declined'))
          or (new.kind in ('accepted', 'declined') and new.organisation_id <> a.audience_id) or (new.kind in ('published', 'withdrawn') and new.organisation_id <> a.provider_id) then
          raise exception 'an agreement in this state does not allow this' using errcode = 'restrict_violation', constraint = 'agreement_step_state';
        end if;
        if new.number <> cardinality(kinds) + 1 then
          raise exception 'not the next step' using errcode = 'restrict_violation', constraint = 'agreement_step_number_key';
        end if;
        return new;
      end $$;
      create trigger follows before insert on agreement_step for each row execute function agreement_step_follows();

      -- What a provider prepares; somebody else approves it. explanations: { CODE: text }.
      create table publication_draft (
        organisation_id uuid not null constraint publication_draft_organisation_fkey references auth.organisation,
        id uuid not null,
        agreement_organisation_id uuid not null,
        agreement_id uuid not null,
        kind text not null constraint publication_draft_kind_known check (kind in ('fidelity', 'survey', 'reach', 'outcomes')),
        programme_id uuid not null,
        round_id uuid,
        from_on date not null,
        until_on date not null,
        explanations jsonb not null default '{}',
        replaces_id uuid,
        reason text,
        state text not null constraint publication_draft_state_known check (state in ('draft', 'published', 'discarded')),
        prepared_at timestamptz not null,
        prepared_by uuid not null,
        approved_at timestamptz,
        approved_by uuid,
        revision int not null,
        primary key (organisation_id, id),
        constraint publication_draft_two_people check (approved_by <> prepared_by),
        constraint publication_draft_approved check ((state = 'published') = (approved_by is not null)),
        constraint publication_draft_round check ((round_id is not null) = (kind in ('fidelity', 'survey'))),
        constraint publication_draft_says_why check ((replaces_id is null) = (reason is null)),
        constraint publication_draft_programme_fkey foreign key (organisation_id, programme_id) references programme,
        constraint publication_draft_round_fkey foreign key (organisation_id, round_id) references round,
        ${member('publication_draft', 'prepared_by')},
        ${member('publication_draft', 'approved_by')}
      );
      create index publication_draft_agreement on publication_draft (agreement_organisation_id, agreement_id);
      create index publication_draft_programme on publication_draft (organisation_id, programme_id);
      create index publication_draft_round on publication_draft (organisation_id, round_id);
      create index publication_draft_prepared_by on publication_draft (organisation_id, prepared_by);
      create index publication_draft_approved_by on publication_draft (organisation_id, approved_by);
      ${secure('publication_draft', 'select', 'insert', 'update')}

      -- What was published: no person of the provider is in it.
      create table publication (
        ${addressed('publication')}
        agreement_organisation_id uuid not null,
        agreement_id uuid not null,
        kind text not null,
        definition_code text not null,
        version_code text not null,
        instrument_code text,
        round_id uuid,
        name text not null,
        from_on date not null,
        until_on date not null,
        edition int,
        replaces_id uuid,
        reason text,
        -- Of how many clients who object to use beside their own help nothing is in it; null: of a few.
        objections int,
        minimum_group int not null,
        -- How many families had help in the period; null: not said of a survey, or too few.
        families int,
        -- Whether the files of a round are a sample of those there were; null: not said.
        sampled boolean,
        -- Over which days a round was without a valid licence: [{ fromOn, untilOn, sites }]; null: over none.
        unlicensed jsonb,
        disclosure_version text not null,
        sha256 text not null,
        published_at timestamptz not null,
        primary key (organisation_id, id),
        constraint publication_audience_key unique (organisation_id, id, audience_id),
        constraint publication_says_why check ((replaces_id is null) = (reason is null)),
        constraint publication_replaces_fkey foreign key (organisation_id, replaces_id) references publication,
        constraint publication_replaces_key unique (organisation_id, replaces_id)
      );
      create index publication_audience on publication (audience_id, definition_code, kind, until_on);
      create index publication_audience_id on publication (audience_id, id);
      create index publication_agreement on publication (agreement_organisation_id, agreement_id);
      ${secure('publication', 'select', 'insert')}
      ${readable('publication')}
      ${freeze('publication')}
      create function publication_as_agreed() returns trigger language plpgsql as $$
      begin
        if not exists (select from agreement a where a.organisation_id = new.agreement_organisation_id and a.id = new.agreement_id
          and (a.provider_id, a.reader_id, a.definition_code) = (new.organisation_id, new.audience_id, new.definition_code) and new.kind = any(a.figures) and new.minimum_group >= a.minimum_group) then
          raise exception 'not as agreed' using errcode = 'restrict_violation', constraint = 'publication_as_agreed';
        end if;
        return new;
      end $$;
      create trigger as_agreed before insert on publication for each row execute function publication_as_agreed();

      create table publication_withdrawal (
        ${addressed('publication_withdrawal')}
        publication_id uuid not null,
        reason text not null constraint publication_withdrawal_reason_given check (btrim(reason) <> ''),
        withdrawn_at timestamptz not null,
        primary key (organisation_id, id),
        constraint publication_withdrawal_key unique (organisation_id, publication_id, audience_id),
        constraint publication_withdrawal_publication_fkey foreign key (organisation_id, publication_id, audience_id) references publication (organisation_id, id, audience_id)
      );
      create index publication_withdrawal_audience on publication_withdrawal (audience_id);
      ${secure('publication_withdrawal', 'select', 'insert')}
      ${readable('publication_withdrawal')}
      ${freeze('publication_withdrawal')}

      -- A figure of a site, or of the whole (the site of zeros). hidden: then no number is in it.
      create table published_figure (
        organisation_id uuid not null constraint published_figure_organisation_fkey references auth.organisation,
        publication_id uuid not null,
        site_key uuid not null,
        code text not null,
        -- In the order of the instrument.
        place int not null,
        audience_id uuid not null constraint published_figure_audience_fkey references auth.organisation,
        site_name text,
        -- So that a reader needs no definition.
        name jsonb not null,
        meaning jsonb,
        unit text not null constraint published_figure_unit_known check (unit in ('percent', 'months', 'scale')),
        norm numeric,
        -- Whether the norm asks for so much or more, or for less.
        comparison text constraint published_figure_comparison_known check (comparison in ('at_least', 'below')),
        -- The ends of the scale that a mean is on: { least, most }.
        scale jsonb,
        measure text not null constraint published_figure_measure_known check (measure in ('share', 'mean')),
        hidden boolean not null,
        n int,
        value numeric,
        sd numeric,
        strata jsonb,
        explanation text,
        primary key (organisation_id, publication_id, audience_id, site_key, code),
        constraint published_figure_hides check (not hidden or (n is null and value is null and sd is null and strata is null)),
        constraint published_figure_publication_fkey foreign key (organisation_id, publication_id, audience_id) references publication (organisation_id, id, audience_id)
      );
      create index published_figure_audience on published_figure (audience_id, publication_id);
      ${secure('published_figure', 'select', 'insert')}
      -- What was withdrawn is looked up once for a statement, not for each row.
      create policy addressed_to_me on published_figure for select using (audience_id = current_organisation()
        and (organisation_id, publication_id) not in (select w.organisation_id, w.publication_id from publication_withdrawal w where w.audience_id = current_organisation()));
      ${freeze('published_figure')}

      -- Whom a figure is about, for its provider alone: what is published later must not tell them apart. scope: within it a subject is the same person; subjects: families,
      -- where one can count more than once with which of its trajectories. stratum: of a figure that was shown by length of the help too; otherwise empty.
      create table publication_population (
        organisation_id uuid not null constraint publication_population_organisation_fkey references auth.organisation,
        publication_id uuid not null,
        site_key uuid not null,
        code text not null,
        scope text not null,
        subjects text[] not null,
        stratum text not null default '',
        primary key (organisation_id, publication_id, site_key, code, stratum),
        constraint publication_population_publication_fkey foreign key (organisation_id, publication_id) references publication
      );
      create index publication_population_scope on publication_population (organisation_id, scope, code);
      ${secure('publication_population', 'select', 'insert')}
      ${freeze('publication_population')}

      -- What methods are called is no secret: a municipality agrees about one of which it has no document. wanted: one code; null: all.
      grant select (definition_code, state, own, published_at, document) on definition_version to getrouw_auth;
      create policy naming_methods on definition_version for select to getrouw_auth using (not own and state <> 'draft');
      set local role getrouw_auth;
      create function auth.published_methods(wanted text) returns table (code text, name jsonb)
        language sql stable security definer set search_path = auth, pg_temp
        as $$ select distinct on (v.definition_code) v.definition_code, v.document -> 'name' from public.definition_version v where not v.own and v.state <> 'draft' and (wanted is null or v.definition_code = wanted) order by v.definition_code, v.published_at desc $$;
      revoke execute on function auth.published_methods from public;
      grant execute on function auth.published_methods to getrouw_app;
      reset role;
    `);
    for (const [verb, ...roles] of GRANTED) await runner.query(grantToSeeded(verb, 'organisation', ...roles));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [verb] of GRANTED) await runner.query(revokeEverywhere(verb));
    await runner.query(`
      set local role getrouw_auth;
      drop function auth.published_methods;
      reset role;
      drop policy naming_methods on definition_version;
      revoke select (definition_code, state, own, published_at, document) on definition_version from getrouw_auth;
      drop table publication_population, published_figure, publication_withdrawal, publication, publication_draft, agreement_step, agreement;
      drop function publication_as_agreed, agreement_step_follows;
    `);
  }
}
