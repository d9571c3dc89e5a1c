import type { MigrationInterface, QueryRunner } from 'typeorm';
import { member } from './columns.ts';
import { freeze, secure } from './row-security.ts';
import { grantToSeeded, revokeEverywhere } from './seeded-roles.ts';

const owned = (table: string) => `organisation_id uuid not null constraint ${table}_organisation_fkey references auth.organisation,`;
const addressed = (table: string) => `${secure(table, 'select', 'insert')}
      create policy addressed_to_me on ${table} for select using (audience_id = current_organisation());
      ${freeze(table)}`;

const GRANTED = [
  ['benchmark.read', 'quality_officer', 'director', 'method_owner', 'benchmark_analyst'],
  ['benchmark.share', 'method_owner'],
  ['conversation.write', 'quality_officer', 'director', 'method_owner', 'benchmark_analyst'],
] as const;

/** What a licence holder shares of its network with who takes part, and conversations about figures that differ: addressed documents, never changed. */
export class Benchmark1764700000031 implements MigrationInterface {
  name = 'Benchmark1764700000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A network as its licence holder shared it. figures: [NetworkIndicator].
      create table benchmark_edition (
        ${owned('benchmark_edition')}
        id uuid not null,
        definition_code text not null,
        kind text not null constraint benchmark_edition_kind_known check (kind in ('fidelity', 'survey', 'reach', 'outcomes')),
        version_code text not null,
        figures jsonb not null,
        shared_at timestamptz not null,
        shared_by uuid not null,
        shared_by_name text not null,
        primary key (organisation_id, id),
        ${member('benchmark_edition', 'shared_by')}
      );
      create index benchmark_edition_of on benchmark_edition (organisation_id, definition_code, kind, shared_at);
      create index benchmark_edition_shared_by on benchmark_edition (organisation_id, shared_by);
      ${secure('benchmark_edition', 'select', 'insert')}
      ${freeze('benchmark_edition')}

      -- To whom it is addressed, and which of its sites are the reader's own.
      create table benchmark_edition_audience (
        ${owned('benchmark_edition_audience')}
        edition_id uuid not null,
        audience_id uuid not null constraint benchmark_edition_audience_audience_fkey references auth.organisation,
        own_keys uuid[] not null,
        primary key (organisation_id, edition_id, audience_id),
        constraint benchmark_edition_audience_edition_fkey foreign key (organisation_id, edition_id) references benchmark_edition
      );
      create index benchmark_edition_audience_audience on benchmark_edition_audience (audience_id);
      ${addressed('benchmark_edition_audience')}
      create policy addressed_to_me on benchmark_edition for select using (exists (select from benchmark_edition_audience a
        where a.organisation_id = benchmark_edition.organisation_id and a.edition_id = benchmark_edition.id and a.audience_id = current_organisation()));

      -- A site under a key of this edition alone; a name only where its agreement names it. figures: [SharedFigure].
      create table benchmark_edition_site (
        ${owned('benchmark_edition_site')}
        edition_id uuid not null,
        site_key uuid not null,
        name text,
        figures jsonb not null,
        primary key (organisation_id, edition_id, site_key),
        constraint benchmark_edition_site_edition_fkey foreign key (organisation_id, edition_id) references benchmark_edition
      );
      ${secure('benchmark_edition_site', 'select', 'insert')}
      ${freeze('benchmark_edition_site')}

      -- From which publications its figures come: for the licence holder alone.
      create table benchmark_edition_source (
        ${owned('benchmark_edition_source')}
        edition_id uuid not null,
        site_key uuid not null,
        publication_organisation_id uuid not null,
        publication_id uuid not null,
        primary key (organisation_id, edition_id, site_key, publication_id),
        constraint benchmark_edition_source_site_fkey foreign key (organisation_id, edition_id, site_key) references benchmark_edition_site,
        constraint benchmark_edition_source_publication_fkey foreign key (organisation_id, publication_id, publication_organisation_id) references publication (audience_id, id, organisation_id)
      );
      create index benchmark_edition_source_publication on benchmark_edition_source (organisation_id, publication_id, publication_organisation_id);
      ${secure('benchmark_edition_source', 'select', 'insert')}
      ${freeze('benchmark_edition_source')}

      -- Whether a figure of a site was withdrawn since. It looks as the licence holder does, for who reads the edition.
      create function benchmark_edition_withdrawn(holder uuid, edition uuid, site uuid) returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
      declare
        me text := current_setting('app.organisation_id', true);
        found boolean;
      begin
        if not exists (select from benchmark_edition_audience where organisation_id = holder and edition_id = edition and current_organisation() in (holder, audience_id)) then return true; end if;
        perform set_config('app.organisation_id', holder::text, true);
        found := exists (select from benchmark_edition_source s join publication_withdrawal w on w.organisation_id = s.publication_organisation_id and w.publication_id = s.publication_id
          where s.organisation_id = holder and s.edition_id = edition and s.site_key = site);
        perform set_config('app.organisation_id', me, true);
        return found;
      end $$;
      revoke all on function benchmark_edition_withdrawn from public;
      grant execute on function benchmark_edition_withdrawn to getrouw_app;
      create policy addressed_to_me on benchmark_edition_site for select using (exists (select from benchmark_edition_audience a
          where a.organisation_id = benchmark_edition_site.organisation_id and a.edition_id = benchmark_edition_site.edition_id and a.audience_id = current_organisation())
        and not benchmark_edition_withdrawn(organisation_id, edition_id, site_key));

      -- About a figure of a site that differs; opened by the licence holder. It holds no number: who withdraws a publication withdraws what is seen here.
      create table conversation (
        ${owned('conversation')}
        id uuid not null,
        audience_id uuid not null constraint conversation_audience_fkey references auth.organisation,
        publication_id uuid not null,
        site_key uuid not null,
        code text not null,
        -- Which conversation about the same figure: of two that are opened at once the second is refused.
        number int not null constraint conversation_number_positive check (number > 0),
        site_name text,
        name jsonb not null,
        opened_at timestamptz not null,
        opened_by uuid not null,
        opened_by_name text not null,
        primary key (organisation_id, id),
        constraint conversation_number_key unique (organisation_id, publication_id, site_key, code, number),
        constraint conversation_publication_fkey foreign key (organisation_id, publication_id, audience_id) references publication (audience_id, id, organisation_id),
        ${member('conversation', 'opened_by')}
      );
      create index conversation_audience on conversation (audience_id);
      create index conversation_publication on conversation (organisation_id, publication_id, audience_id);
      create index conversation_opened_by on conversation (organisation_id, opened_by);
      ${addressed('conversation')}

      -- What one side says, numbered over both; either may be the author, so no key reaches into the other organisation and a trigger looks at it. check: look at the data; explain; act: what is done, by when; close.
      create table conversation_note (
        ${owned('conversation_note')}
        id uuid not null,
        audience_id uuid not null constraint conversation_note_audience_fkey references auth.organisation,
        conversation_organisation_id uuid not null,
        conversation_id uuid not null,
        number int not null constraint conversation_note_number_positive check (number > 0),
        step text not null constraint conversation_note_step_known check (step in ('check', 'explain', 'act', 'close')),
        text text not null constraint conversation_note_text_given check (btrim(text) <> ''),
        on_date date,
        written_at timestamptz not null,
        written_by uuid not null,
        written_by_name text not null,
        primary key (organisation_id, id),
        constraint conversation_note_number_key unique (conversation_organisation_id, conversation_id, number),
        constraint conversation_note_act_has_date check (step <> 'act' or on_date is not null),
        ${member('conversation_note', 'written_by')}
      );
      create index conversation_note_audience on conversation_note (audience_id);
      create index conversation_note_written_by on conversation_note (organisation_id, written_by);
      ${addressed('conversation_note')}
      create function conversation_note_follows() returns trigger language plpgsql as $$
      declare
        c conversation;
      begin
        select * into c from conversation where organisation_id = new.conversation_organisation_id and id = new.conversation_id;
        if c is null or (new.organisation_id, new.audience_id) not in ((c.organisation_id, c.audience_id), (c.audience_id, c.organisation_id)) then
          raise exception 'not a side of this conversation' using errcode = 'restrict_violation', constraint = 'conversation_note_side';
        end if;
        if (new.step = 'close' and new.organisation_id <> c.organisation_id)
          or exists (select from conversation_note where conversation_organisation_id = c.organisation_id and conversation_id = c.id and step = 'close') then
          raise exception 'a closed conversation stays closed, by who opened it' using errcode = 'restrict_violation', constraint = 'conversation_note_state';
        end if;
        if new.number <> 1 + (select count(*) from conversation_note where conversation_organisation_id = c.organisation_id and conversation_id = c.id) then
          raise exception 'not the next note' using errcode = 'restrict_violation', constraint = 'conversation_note_number_key';
        end if;
        return new;
      end $$;
      create trigger follows before insert on conversation_note for each row execute function conversation_note_follows();
    `);
    for (const [verb, ...roles] of GRANTED) await runner.query(grantToSeeded(verb, 'organisation', ...roles));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [verb] of GRANTED) await runner.query(revokeEverywhere(verb));
    await runner.query(`
      drop table conversation_note, conversation;
      drop policy addressed_to_me on benchmark_edition_site;
      drop function benchmark_edition_withdrawn, conversation_note_follows;
      drop policy addressed_to_me on benchmark_edition;
      drop table benchmark_edition_source, benchmark_edition_site, benchmark_edition_audience, benchmark_edition;
    `);
  }
}
