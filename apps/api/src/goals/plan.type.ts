import type { ChainWarning, Definition } from '@getrouw/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate, DateTime, Json, Text } from '../platform/index.ts';
import { Person } from '../registration/index.ts';
import { GoalDefinition } from './goal-definitions.ts';
import { EndReason, GoalScale, Relation, Support, Term, Whose } from './states.ts';

/** What the page of a plan needs of the method. */
export type PlanMethod = Pick<Definition, 'code' | 'name' | 'abbreviation' | 'plan' | 'goalCatalogue' | 'terms' | 'modules'>;

@ObjectType('PlanSection', { description: 'A part of the plan that was written' })
export class PlanSection {
  @Field(() => String) code: string;
  @Field(() => String) text: string;
  @Field(() => DateTime) savedAt: Date;
  @Field(() => String) savedBy: string;
  @Field(() => Int) revision: number;
}

@ObjectType('SavedText', { description: 'What was saved of a part of the plan' })
export class SavedText {
  @Field(() => String) text: string;
  @Field(() => DateTime) savedAt: Date;
  @Field(() => String) savedBy: string;
}

@ObjectType('NetworkMember', { description: 'Somebody who stands around a family' })
export class NetworkMember {
  @Field(() => ID) id: string;
  @Field(() => Int) number: number;
  @Field(() => String, { nullable: true, description: 'None for who does not help the family, and once erased; so are note, phone and email' }) called: string | null;
  @Field(() => Relation) relation: Relation;
  @Field(() => Int, { description: '1 is nearest, 3 farthest' }) ring: number;
  @Field(() => [Support]) support: Support[];
  @Field(() => Boolean, { description: 'Also weighs upon the family' }) burden: boolean;
  @Field(() => Boolean) important: boolean;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => String, { nullable: true }) phone: string | null;
  @Field(() => String, { nullable: true }) email: string | null;
  @Field(() => CalendarDate, { nullable: true }) erasedOn: string | null;
  @Field(() => Int) revision: number;
}

@ObjectType('Need', { description: 'A domain in which help is needed' })
export class Need {
  @Field(() => ID) id: string;
  @Field(() => String) domain: string;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => CalendarDate) statedOn: string;
  @Field(() => Int, { nullable: true, description: 'How heavily it weighs, 0 to 10' }) severityStart: number | null;
  @Field(() => Int, { nullable: true }) severityEnd: number | null;
  @Field(() => CalendarDate, { nullable: true }) severityEndOn: string | null;
  @Field(() => Boolean, { description: 'Taken away: kept for its revision, and counts no longer' }) removed: boolean;
  @Field(() => Int) revision: number;
}

@ObjectType('Activity', { description: 'Work of the catalogue that was done' })
export class Activity {
  @Field(() => ID) id: string;
  @Field(() => String) code: string;
  @Field(() => String) domain: string;
  @Field(() => ID, { nullable: true }) goalId: string | null;
  @Field(() => CalendarDate) doneOn: string;
  @Field(() => Int) revision: number;
}

@ObjectType('Goal', { description: 'What a family works towards, in its own words' })
export class Goal {
  @Field(() => ID) id: string;
  @Field(() => Int) number: number;
  @Field(() => ID) trajectoryId: string;
  @Field(() => Int, { description: 'Of the trajectory in which it was set' }) trajectoryNumber: number;
  @Field(() => String, { nullable: true }) words: string | null;
  @Field(() => String, { nullable: true, description: 'Of the catalogue; none: other, to be coded later' }) code: string | null;
  @Field(() => Boolean, { description: 'The caller is to code it a second time and does not see how it is coded' }) codeHidden: boolean;
  @Field(() => Whose) whose: Whose;
  @Field(() => ID, { nullable: true }) personId: string | null;
  @Field(() => CalendarDate) setOn: string;
  @Field(() => Term, { nullable: true }) term: Term | null;
  @Field(() => CalendarDate, { nullable: true }) dueOn: string | null;
  @Field(() => GoalScale) scale: GoalScale;
  @Field(() => String, { nullable: true, description: 'How it was when the goal was set' }) zeroPoint: string | null;
  @Field(() => Number, { nullable: true, description: 'On the scale of 0 to 10' }) zeroValue: number | null;
  @Field(() => Number, { nullable: true }) weight: number | null;
  @Field(() => Json, { description: 'By check of the wording: the letters that were ticked' }) checked: Record<string, string[]>;
  @Field(() => Json, { description: 'By score: what it means for this goal' }) anchors: Record<string, string>;
  @Field(() => String, { nullable: true }) contributors: string | null;
  @Field(() => CalendarDate, { nullable: true }) endedOn: string | null;
  @Field(() => EndReason, { nullable: true }) endReason: EndReason | null;
  @Field(() => String, { nullable: true }) endNote: string | null;
  @Field(() => Int, { description: 'How often it was changed' }) changes: number;
  @Field(() => CalendarDate, { nullable: true, description: 'The last evaluation with a score of it' }) scoredOn: string | null;
  @Field(() => Int) revision: number;
}

@ObjectType('GoalMoment', { description: 'What a goal was before it was changed' })
export class GoalMoment {
  @Field(() => Json, { description: 'By field: its value before' }) before: Record<string, unknown>;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => DateTime) changedAt: Date;
  @Field(() => String) changedBy: string;
}

@ObjectType('Plan', { description: 'The plan of a family: its words, network, needs, activities and goals' })
export class Plan {
  @Field(() => ID) trajectoryId: string;
  @Field(() => ID) familyId: string;
  @Field(() => Json, { description: 'PlanMethod: the parts of the configured definition that a plan rests on' }) method: PlanMethod;
  @Field(() => Boolean, { description: 'Whether the caller sees the sensitive parts and ways to reach people: who helps the family' }) seesSpecial: boolean;
  @Field(() => [PlanSection], { description: 'Parts that have words; each is optional' }) sections: PlanSection[];
  @Field(() => [NetworkMember]) network: NetworkMember[];
  @Field(() => [Person], { description: 'Whose goal it can be' }) persons: Person[];
  @Field(() => [Need]) needs: Need[];
  @Field(() => [Activity]) activities: Activity[];
  @Field(() => [Goal], { description: 'Of the family by this method, open ones first' }) goals: Goal[];
  @Field(() => [GoalDefinition]) definitions: GoalDefinition[];
  @Field(() => Text, { nullable: true, description: 'Where more goals are open than is advised' }) advice: Text | null;
  @Field(() => Json, { description: 'ChainWarning[] of libs/domain: where need, activity, goal and outcome do not hang together' }) warnings: ChainWarning[];
}
