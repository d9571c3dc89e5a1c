import type { MigrationInterface, QueryRunner } from 'typeorm';
import { member, org, trajectory } from './columns.ts';
import { freeze, secure } from './row-security.ts';

/** The plan of a family: its words, the network, needs, goals with their codes, and activities. */
export class Goals1764500000026 implements MigrationInterface {
  name = 'Goals1764500000026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table import_mapping drop constraint import_mapping_kind_known;
      alter table import_mapping add constraint import_mapping_kind_known check (kind in ('cases', 'professionals', 'registrations', 'checklists', 'contacts', 'milestones', 'goals', 'scores'));

      -- One plan a family: the words of each part, by the code of the method and of the part; each save is kept.
      create table plan_section (
        ${org('plan_section')}
        family_id uuid not null,
        definition_code text not null,
        code text not null,
        text text not null,
        saved_at timestamptz not null,
        saved_by uuid not null,
        revision int not null,
        primary key (organisation_id, id),
        constraint plan_section_key unique (organisation_id, family_id, definition_code, code),
        constraint plan_section_family_fkey foreign key (organisation_id, family_id) references family,
        ${member('plan_section', 'saved_by')}
      );
      create index plan_section_saved_by on plan_section (organisation_id, saved_by);
      ${secure('plan_section', 'select', 'insert', 'update')}
      create table plan_section_change (
        ${org('plan_section_change')}
        plan_section_id uuid not null,
        text text not null,
        changed_at timestamptz not null,
        changed_by uuid not null,
        primary key (organisation_id, id),
        constraint plan_section_change_plan_section_fkey foreign key (organisation_id, plan_section_id) references plan_section,
        ${member('plan_section_change', 'changed_by')}
      );
      create index plan_section_change_section on plan_section_change (organisation_id, plan_section_id, changed_at);
      create index plan_section_change_changed_by on plan_section_change (organisation_id, changed_by);
      ${secure('plan_section_change', 'select', 'insert')}
      ${freeze('plan_section_change')}

      -- Who stands around a family: the one table with ways to reach people. For the case's own workers, left out of results and exports, and erased after closing.
      create table network_member (
        ${org('network_member')}
        family_id uuid not null,
        number int not null,
        called text constraint network_member_called_given check (btrim(called) <> '' and (called is not null or erased_on is not null)),
        relation text not null constraint network_member_relation_known check (relation in ('partner', 'parent', 'child', 'sibling', 'grandparent', 'relative', 'friend', 'neighbour', 'school', 'work', 'helper', 'other')),
        ring int not null constraint network_member_ring_known check (ring between 1 and 3),
        support text[] not null constraint network_member_support_known check (support <@ array['practical', 'emotional', 'advice', 'company', 'money']),
        burden boolean not null,
        important boolean not null,
        note text,
        phone text,
        email text,
        removed_on date,
        erased_on date,
        revision int not null,
        primary key (organisation_id, id),
        constraint network_member_number_key unique (organisation_id, family_id, number),
        constraint network_member_family_fkey foreign key (organisation_id, family_id) references family
      );
      ${secure('network_member', 'select', 'insert', 'update')}

      -- A domain in which help is needed, with how heavily it weighs (0 to 10) at the start and at the end, asked in the same words.
      create table need (
        ${org('need')}
        trajectory_id uuid not null,
        domain text not null,
        note text,
        stated_on date not null,
        severity_start int constraint need_severity_start_scale check (severity_start between 0 and 10),
        severity_end int constraint need_severity_end_scale check (severity_end between 0 and 10),
        severity_end_on date,
        removed_on date,
        recorded_by uuid,
        revision int not null,
        primary key (organisation_id, id),
        constraint need_key unique (organisation_id, trajectory_id, domain),
        ${trajectory('need')},
        ${member('need', 'recorded_by')}
      );
      create index need_recorded_by on need (organisation_id, recorded_by);
      ${secure('need', 'select', 'insert', 'update')}

      -- A goal in the client's own words. It stays open over trajectories until it ends. code: of the catalogue; null: other, to be coded later.
      create table goal (
        ${org('goal')}
        family_id uuid not null,
        trajectory_id uuid not null,
        number int not null constraint goal_number_positive check (number > 0),
        words text constraint goal_words_given check (btrim(words) <> ''),
        code text,
        whose text not null constraint goal_whose_known check (whose in ('youth', 'child', 'parent', 'family')),
        person_id uuid,
        set_on date not null,
        term text constraint goal_term_known check (term in ('short', 'long')),
        due_on date,
        scale text not null constraint goal_scale_known check (scale in ('gas', 'ten')),
        zero_point text,
        zero_value numeric constraint goal_zero_value_scale check (zero_value between 0 and 10),
        weight numeric constraint goal_weight_plausible check (weight > 0 and weight <= 100),
        checked jsonb not null default '{}',
        anchors jsonb not null default '{}',
        contributors text,
        ended_on date,
        end_reason text constraint goal_end_reason_known check (end_reason in ('reached', 'changed', 'dropped', 'handed_over')),
        end_note text,
        recorded_by uuid,
        revision int not null,
        primary key (organisation_id, id),
        constraint goal_number_key unique (organisation_id, family_id, number),
        constraint goal_ended_whole check ((ended_on is null) = (end_reason is null) and ended_on >= set_on),
        constraint goal_family_fkey foreign key (organisation_id, family_id) references family,
        constraint goal_person_fkey foreign key (organisation_id, person_id) references person,
        ${trajectory('goal')},
        ${member('goal', 'recorded_by')}
      );
      create index goal_trajectory on goal (organisation_id, trajectory_id);
      create index goal_person on goal (organisation_id, person_id);
      create index goal_recorded_by on goal (organisation_id, recorded_by);
      create index goal_code on goal (organisation_id, code, set_on, id);
      ${secure('goal', 'select', 'insert', 'update')}
      -- What a goal was before it was changed: { field: value }.
      create table goal_change (
        ${org('goal_change')}
        goal_id uuid not null,
        before jsonb not null,
        reason text,
        changed_at timestamptz not null,
        changed_by uuid not null,
        primary key (organisation_id, id),
        constraint goal_change_goal_fkey foreign key (organisation_id, goal_id) references goal,
        ${member('goal_change', 'changed_by')}
      );
      create index goal_change_goal on goal_change (organisation_id, goal_id, changed_at);
      create index goal_change_changed_by on goal_change (organisation_id, changed_by);
      ${secure('goal_change', 'select', 'insert')}
      ${freeze('goal_change')}
      -- Which code a goal was given, by whom and why; the latest 'first' one stands on the goal, a 'second' one is the other opinion of a draw.
      create table goal_coding (
        ${org('goal_coding')}
        goal_id uuid not null,
        code text,
        opinion text not null constraint goal_coding_opinion_known check (opinion in ('first', 'second')),
        reason text,
        coded_at timestamptz not null,
        coded_by uuid,
        primary key (organisation_id, id),
        constraint goal_coding_goal_fkey foreign key (organisation_id, goal_id) references goal,
        ${member('goal_coding', 'coded_by')}
      );
      create index goal_coding_goal on goal_coding (organisation_id, goal_id, coded_at);
      create index goal_coding_coded_by on goal_coding (organisation_id, coded_by);
      ${secure('goal_coding', 'select', 'insert')}
      ${freeze('goal_coding')}
      -- Goals drawn for a second coding, and for whom.
      create table goal_coding_draw (
        ${org('goal_coding_draw')}
        goal_id uuid not null,
        coder_id uuid not null,
        drawn_at timestamptz not null,
        coded_at timestamptz,
        revision int not null,
        primary key (organisation_id, id),
        constraint goal_coding_draw_goal_key unique (organisation_id, goal_id),
        constraint goal_coding_draw_goal_fkey foreign key (organisation_id, goal_id) references goal,
        ${member('goal_coding_draw', 'coder_id')}
      );
      create index goal_coding_draw_coder on goal_coding_draw (organisation_id, coder_id);
      ${secure('goal_coding_draw', 'select', 'insert', 'update')}
      -- How a provider's method group explains the codes of the catalogue, and which codes it would like to have.
      create table goal_definition (
        ${org('goal_definition')}
        definition_code text not null,
        code text not null,
        proposed_name text,
        explanation text,
        examples text[] not null default '{}',
        revision int not null,
        primary key (organisation_id, id),
        constraint goal_definition_key unique (organisation_id, definition_code, code)
      );
      ${secure('goal_definition', 'select', 'insert', 'update')}

      -- Work that is ticked apart from goals: from the catalogue's list, in a domain, with the goal it serves if there is one.
      create table activity (
        ${org('activity')}
        trajectory_id uuid not null,
        code text not null,
        domain text not null,
        goal_id uuid,
        done_on date not null,
        removed_on date,
        recorded_by uuid,
        revision int not null,
        primary key (organisation_id, id),
        constraint activity_goal_fkey foreign key (organisation_id, goal_id) references goal,
        ${trajectory('activity')},
        ${member('activity', 'recorded_by')}
      );
      create index activity_trajectory on activity (organisation_id, trajectory_id);
      create unique index activity_once on activity (organisation_id, trajectory_id, code) where removed_on is null;
      create index activity_goal on activity (organisation_id, goal_id);
      create index activity_recorded_by on activity (organisation_id, recorded_by);
      ${secure('activity', 'select', 'insert', 'update')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from import_mapping where kind in ('goals', 'scores');
      alter table import_mapping drop constraint import_mapping_kind_known;
      alter table import_mapping add constraint import_mapping_kind_known check (kind in ('cases', 'professionals', 'registrations', 'checklists', 'contacts', 'milestones'));
      drop table activity, goal_definition, goal_coding_draw, goal_coding, goal_change, goal, need, network_member, plan_section_change, plan_section;
    `);
  }
}
