import { LONGEST_GOAL_TEXT } from '@getrouw/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Allow, IsEmail, IsInt, IsNumber, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { OptionalText } from '../caseload/index.ts';
import { CalendarDate, Json } from '../platform/index.ts';
import { EndReason, GoalScale, Relation, Support, Term, Whose } from './states.ts';

const LONGEST_SECTION = 20_000;
const LONGEST_NOTE = 1_000;
const KEY = 'A UUID made by who adds it: the same one sent twice adds once';

@InputType({ isAbstract: true })
abstract class OfCase {
  @Field(() => ID) @IsUUID('all') trajectoryId: string;
}

@InputType('SavePlanSectionInput')
export class SavePlanSectionInput extends OfCase {
  @Field(() => String) @IsString() @MaxLength(60) code: string;
  @Field(() => String) @IsString() @MaxLength(LONGEST_SECTION) text: string;
  @Field(() => Int, { description: 'Of the part as it was seen; 0 where it was empty' }) @IsInt() revision: number;
}

@InputType({ isAbstract: true })
abstract class NetworkMemberFields extends OfCase {
  @Field(() => String, { description: 'How he is called: a first name or a role' }) @IsString() @Matches(/\S/) @MaxLength(60) called: string;
  @Field(() => Relation) @Allow() relation: Relation;
  @Field(() => Int) @Min(1) @Max(3) ring: number;
  @Field(() => [Support]) @Allow() support: Support[];
  @Field(() => Boolean) @Allow() burden: boolean;
  @Field(() => Boolean) @Allow() important: boolean;
  @Field(() => String, { nullable: true }) @OptionalText(LONGEST_NOTE) note: string | null;
  @Field(() => String, { nullable: true }) @OptionalText(40) phone: string | null;
  @Field(() => String, { nullable: true }) @OptionalText(254) @IsEmail() email: string | null;
}

@InputType('AddNetworkMemberInput')
export class AddNetworkMemberInput extends NetworkMemberFields {
  @Field(() => String, { description: KEY }) @IsUUID('all') key: string;
}

@InputType('ChangeNetworkMemberInput')
export class ChangeNetworkMemberInput extends NetworkMemberFields {
  @Field(() => ID) @IsUUID('all') id: string;
  @Field(() => Int) @IsInt() revision: number;
}

@InputType('PartOfPlanInput', { description: 'Something of the plan, as it was seen' })
export class PartOfPlanInput extends OfCase {
  @Field(() => ID) @IsUUID('all') id: string;
  @Field(() => Int) @IsInt() revision: number;
}

@InputType('SaveNeedInput')
export class SaveNeedInput extends OfCase {
  @Field(() => String) @IsString() @MaxLength(60) domain: string;
  @Field(() => Boolean, { description: 'False takes it away' }) @Allow() needed: boolean;
  @Field(() => String, { nullable: true }) @OptionalText(LONGEST_NOTE) note: string | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @Min(0) @Max(10) severityStart: number | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @Min(0) @Max(10) severityEnd: number | null;
  @Field(() => Int, { description: 'Of the need as it was seen; 0 where there was none' }) @IsInt() revision: number;
}

@InputType('TickActivityInput')
export class TickActivityInput extends OfCase {
  @Field(() => String) @IsString() @MaxLength(60) code: string;
  @Field(() => ID, { nullable: true, description: 'The goal that it serves' }) @IsOptional() @IsUUID('all') goalId: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'None: today' }) @IsOptional() @Allow() doneOn: string | null;
}

@InputType('ChangeActivityInput')
export class ChangeActivityInput extends PartOfPlanInput {
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID('all') goalId: string | null;
  @Field(() => CalendarDate) @Allow() doneOn: string;
}

@InputType({ isAbstract: true })
export abstract class GoalFields extends OfCase {
  @Field(() => String, { nullable: true, description: 'In the words of the client' }) @OptionalText(LONGEST_GOAL_TEXT) words: string | null;
  @Field(() => String, { nullable: true, description: 'Of the catalogue; none: other, to be coded later' }) @OptionalText(60) code: string | null;
  @Field(() => Whose) @Allow() whose: Whose;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID('all') personId: string | null;
  @Field(() => CalendarDate) @Allow() setOn: string;
  @Field(() => Term, { nullable: true }) @IsOptional() @Allow() term: Term | null;
  @Field(() => CalendarDate, { nullable: true }) @IsOptional() @Allow() dueOn: string | null;
  @Field(() => GoalScale) @Allow() scale: GoalScale;
  @Field(() => String, { nullable: true }) @OptionalText(LONGEST_GOAL_TEXT) zeroPoint: string | null;
  @Field(() => Number, { nullable: true }) @IsOptional() @IsNumber() zeroValue: number | null;
  @Field(() => Number, { nullable: true }) @IsOptional() @IsNumber() weight: number | null;
  @Field(() => Json, { description: 'By check of the wording: the letters that were ticked' }) @Allow() checked: unknown;
  @Field(() => Json, { description: 'By score: what it means for this goal' }) @Allow() anchors: unknown;
  @Field(() => String, { nullable: true }) @OptionalText(LONGEST_NOTE) contributors: string | null;
}

@InputType('AddGoalInput')
export class AddGoalInput extends GoalFields {
  @Field(() => String, { description: KEY }) @IsUUID('all') key: string;
}

@InputType('ChangeGoalInput')
export class ChangeGoalInput extends GoalFields {
  @Field(() => ID) @IsUUID('all') id: string;
  @Field(() => Int) @IsInt() revision: number;
  @Field(() => String, { nullable: true, description: 'Why it is changed' }) @OptionalText(LONGEST_NOTE) reason: string | null;
}

@InputType('EndGoalInput')
export class EndGoalInput extends PartOfPlanInput {
  @Field(() => CalendarDate) @Allow() endedOn: string;
  @Field(() => EndReason) @Allow() reason: EndReason;
  @Field(() => String, { nullable: true, description: 'Of a goal that is handed over: to whom' }) @OptionalText(LONGEST_NOTE) note: string | null;
}

@InputType('ReopenGoalInput')
export class ReopenGoalInput extends PartOfPlanInput {
  @Field(() => String) @IsString() @Matches(/\S/) @MaxLength(LONGEST_NOTE) reason: string;
}
