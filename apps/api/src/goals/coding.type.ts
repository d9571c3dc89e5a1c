import type { CodingAgreement, GoalCatalogue } from '@getrouw/domain';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { Allow, ArrayMaxSize, ArrayMinSize, IsInt, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { OptionalText } from '../caseload/index.ts';
import { CalendarDate, DateTime, Json, PageArgs, Text } from '../platform/index.ts';
import { Whose } from './states.ts';

const MOST_AT_ONCE = 200;

@ObjectType('GoalCodingMethod', { description: 'A method whose goals are coded' })
export class GoalCodingMethod {
  @Field(() => ID) programmeId: string;
  @Field(() => Text) name: Text;
  @Field(() => String) definitionCode: string;
  @Field(() => Json, { description: 'GoalCatalogue of libs/domain' }) catalogue: GoalCatalogue;
  @Field(() => Int, { description: 'Goals that wait for a code' }) uncoded: number;
}

@ArgsType()
export class GoalsToCodeArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'None: all methods' }) @IsOptional() @IsUUID('all') programmeId?: string | null;
  @Field(() => String, { nullable: true, description: 'Goals that have this code; none: goals without one' }) @IsOptional() @IsString() @MaxLength(60) code?: string | null;
}

@ObjectType('GoalToCode')
export class GoalToCode {
  @Field(() => ID) id: string;
  @Field(() => ID) familyId: string;
  @Field(() => ID) trajectoryId: string;
  @Field(() => ID) programmeId: string;
  @Field(() => String) clientNumber: string;
  @Field(() => Int) number: number;
  @Field(() => String, { nullable: true }) words: string | null;
  @Field(() => String, { nullable: true }) zeroPoint: string | null;
  @Field(() => String, { nullable: true }) code: string | null;
  @Field(() => Whose) whose: Whose;
  @Field(() => CalendarDate) setOn: string;
  @Field(() => Int, { description: 'How often it was coded' }) codings: number;
  @Field(() => Int) revision: number;
}

@ObjectType('GoalToCodePage')
export class GoalToCodePage {
  @Field(() => [GoalToCode]) items: GoalToCode[];
  @Field(() => String, { nullable: true }) next: string | null;
}

@InputType('GoalSeenInput')
export class GoalSeenInput {
  @Field(() => ID) @IsUUID('all') id: string;
  @Field(() => Int) @IsInt() revision: number;
}

@InputType('RecodeGoalsInput', { description: 'Gives goals another code, all or none of them; their own words stay' })
export class RecodeGoalsInput {
  @Field(() => [GoalSeenInput]) @ArrayMinSize(1) @ArrayMaxSize(MOST_AT_ONCE) @ValidateNested({ each: true }) @Type(() => GoalSeenInput) goals: GoalSeenInput[];
  @Field(() => String, { nullable: true, description: 'None: it fits no code' }) @OptionalText(60) code: string | null;
  @Field(() => String, { nullable: true }) @OptionalText(500) reason: string | null;
}

@ObjectType('GoalCoding', { description: 'A code that a goal was given' })
export class GoalCoding {
  @Field(() => String, { nullable: true }) code: string | null;
  @Field(() => Boolean, { description: 'The other opinion of a draw' }) second: boolean;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => DateTime) codedAt: Date;
  @Field(() => String, { nullable: true }) codedBy: string | null;
}

@ArgsType()
export class GoalCodingsArgs {
  @Field(() => ID) @IsUUID('all') programmeId: string;
  @Field(() => CalendarDate, { description: 'Goals that were set from this day' }) @Allow() from: string;
  @Field(() => CalendarDate) @Allow() until: string;
}

@InputType('DrawGoalCodingsInput', { description: 'A share of the coded goals of a period, given to a second person; which ones is decided by the seed' })
export class DrawGoalCodingsInput {
  @Field(() => ID) @IsUUID('all') programmeId: string;
  @Field(() => CalendarDate) @Allow() from: string;
  @Field(() => CalendarDate) @Allow() until: string;
  @Field(() => Int) @IsInt() percent: number;
  @Field(() => ID) @IsUUID('all') coderId: string;
  @Field(() => Int) @IsInt() seed: number;
}

@ObjectType('GoalCoder')
export class GoalCoder {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => Int) given: number;
  @Field(() => Int) coded: number;
}

@ObjectType('GoalDifference', { description: 'A goal that two people coded differently' })
export class GoalDifference {
  @Field(() => ID) id: string;
  @Field(() => String) clientNumber: string;
  @Field(() => Int) number: number;
  @Field(() => String, { nullable: true }) words: string | null;
  @Field(() => String, { nullable: true }) first: string | null;
  @Field(() => String, { nullable: true }) second: string | null;
  @Field(() => String, { nullable: true, description: 'Its code now' }) code: string | null;
  @Field(() => Int) revision: number;
}

@ObjectType('GoalCodings', { description: 'Who codes which goals a second time, and how far first and second agree' })
export class GoalCodings {
  @Field(() => Int, { description: 'Coded goals of the period' }) goals: number;
  @Field(() => [GoalCoder], { description: 'Who may code, with what was given to them in the period' }) coders: GoalCoder[];
  @Field(() => Json, { description: 'CodingAgreement of libs/domain' }) agreement: CodingAgreement;
  @Field(() => [GoalDifference], { description: 'At most 200' }) differences: GoalDifference[];
}

@ObjectType('MyGoalCoding', { description: 'A goal that was given to the caller to code a second time' })
export class MyGoalCoding {
  @Field(() => ID) goalId: string;
  @Field(() => ID) programmeId: string;
  @Field(() => String, { nullable: true }) words: string | null;
  @Field(() => String, { nullable: true }) zeroPoint: string | null;
  @Field(() => Whose) whose: Whose;
  @Field(() => CalendarDate) setOn: string;
}

@ObjectType('MyGoalCodingPage')
export class MyGoalCodingPage {
  @Field(() => [MyGoalCoding]) items: MyGoalCoding[];
  @Field(() => String, { nullable: true }) next: string | null;
}

@InputType('CodeGoalAgainInput')
export class CodeGoalAgainInput {
  @Field(() => ID) @IsUUID('all') goalId: string;
  @Field(() => String, { nullable: true, description: 'None: it fits no code' }) @OptionalText(60) code: string | null;
}
