import type { AnonymousFigures, GoalCatalogue } from '@getrouw/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, Json, Text } from '../platform/index.ts';
import { Rater } from './evaluation.states.ts';
import { SavedGoalScore } from './evaluation.type.ts';
import { GoalScale } from './states.ts';

@ObjectType('ClientLink', { description: 'What opens the questions of one person at one evaluation; shown once, and not kept' })
export class ClientLink {
  @Field(() => String, { description: 'Stands behind the # of the address' }) link: string;
  @Field(() => String, { description: 'Of the page; the link stands behind its #' }) address: string;
  @Field(() => String, { nullable: true, description: 'To read aloud; none on the device that is handed over' }) code: string | null;
  @Field(() => DateTime) until: Date;
}

@ObjectType('ClientGoal', { description: 'A goal as it is asked about: its words, and nothing of the case' })
export class ClientGoal {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) words: string | null;
  @Field(() => Text, { nullable: true }) name: Text | null;
  @Field(() => GoalScale) scale: GoalScale;
  @Field(() => Json) anchors: Record<string, string>;
}

@ObjectType('ClientSatisfaction')
export class ClientSatisfaction {
  @Field(() => Json, { description: 'Instruments of satisfaction with their scales, as a definition' }) form: unknown;
  @Field(() => Json, { description: 'By code of the instrument and of the item' }) answers: Record<string, Record<string, unknown>>;
  @Field(() => Boolean) refused: boolean;
}

@ObjectType('ClientVisit', { description: 'What a personal link or code opens' })
export class ClientVisit {
  @Field(() => String, { description: 'With which the visit goes on, also where a code began it' }) link: string;
  @Field(() => Rater) rater: Rater;
  @Field(() => Boolean, { description: 'Handed in: nothing changes any more' }) done: boolean;
  @Field(() => Boolean, { description: 'On the device of the worker' }) onDevice: boolean;
  @Field(() => [ClientGoal]) goals: ClientGoal[];
  @Field(() => Json, { description: 'Scale of -2 to +2 with its words' }) scale: GoalCatalogue['scale'];
  @Field(() => Int, { nullable: true, description: 'At this score and below own words are asked for' }) wordsAt: number | null;
  @Field(() => [SavedGoalScore]) scores: SavedGoalScore[];
  @Field(() => ClientSatisfaction, { nullable: true }) satisfaction: ClientSatisfaction | null;
}

@ObjectType('AnonymousForm', { description: 'What a code of a team opens: nothing of it leads to a case' })
export class AnonymousForm {
  @Field(() => Json, { description: 'Instruments of satisfaction with their scales, as a definition' }) form: unknown;
  @Field(() => String) teamName: string;
}

@ObjectType('AnonymousSatisfaction', { description: 'What clients of a team said without their name in a quarter that is over' })
export class AnonymousSatisfaction {
  @Field(() => ID) programmeId: string;
  @Field(() => Text) methodName: Text;
  @Field(() => ID) teamId: string;
  @Field(() => String) teamName: string;
  @Field(() => Int) year: number;
  @Field(() => Int) quarter: number;
  @Field(() => [Json], { description: 'Of each list the figures; of fewer forms than the minimum nothing' }) lists: AnonymousFigures[];
}

@ObjectType('TeamCode', { description: 'With which anybody opens the anonymous form of a team' })
export class TeamCode {
  @Field(() => ID) programmeId: string;
  @Field(() => ID) teamId: string;
  @Field(() => Text) methodName: Text;
  @Field(() => String) teamName: string;
  @Field(() => ID, { nullable: true, description: 'None: there is no code now' }) id: string | null;
  @Field(() => String, { nullable: true }) code: string | null;
  @Field(() => String, { description: 'Of the page; the code stands behind its #' }) address: string;
  @Field(() => Int, { nullable: true }) revision: number | null;
}
