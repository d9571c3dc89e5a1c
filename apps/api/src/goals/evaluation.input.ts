import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { Allow, ArrayUnique, IsArray, IsBoolean, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { CalendarDate } from '../platform/index.ts';
import { Decision, Present, Rater } from './evaluation.states.ts';

const LONGEST_TEXT = 4000;
const LONGEST_REASON = 500;

@InputType('AddEvaluationInput')
export class AddEvaluationInput {
  @Field(() => ID) @IsUUID('all') trajectoryId: string;
  @Field(() => CalendarDate) @Allow() heldOn: string;
  @Field(() => Boolean, { description: 'The last of the trajectory' }) @IsBoolean() final: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Whether the client is asked what he thinks of the help; none: at the final evaluation' }) @IsOptional() @IsBoolean() asksSatisfaction: boolean | null;
}

@InputType('EvaluationRevisionInput')
export class EvaluationRevisionInput {
  @Field(() => ID) @IsUUID('all') id: string;
  @Field(() => Int) @IsInt() revision: number;
}

@InputType('ChangeEvaluationInput')
export class ChangeEvaluationInput extends EvaluationRevisionInput {
  @Field(() => CalendarDate) @Allow() heldOn: string;
  @Field(() => Boolean) @IsBoolean() final: boolean;
  @Field(() => Boolean) @IsBoolean() asksSatisfaction: boolean;
  @Field(() => [Present]) @IsArray() @ArrayUnique() present: Present[];
  @Field(() => Decision, { nullable: true }) @IsOptional() @Allow() decision: Decision | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(LONGEST_TEXT) impression: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(LONGEST_TEXT) explanation: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(LONGEST_TEXT) conclusion: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(LONGEST_TEXT) handover: string | null;
}

@InputType('EvaluationReasonInput')
export class EvaluationReasonInput extends EvaluationRevisionInput {
  @Field(() => String) @IsString() @IsNotEmpty() @MaxLength(LONGEST_REASON) reason: string;
}

@InputType('RaterInput')
export class RaterInput {
  @Field(() => ID) @IsUUID('all') evaluationId: string;
  @Field(() => Rater) @Allow() rater: Rater;
}

@InputType('RaterReasonInput')
export class RaterReasonInput extends RaterInput {
  @Field(() => String) @IsString() @IsNotEmpty() @MaxLength(LONGEST_REASON) reason: string;
}

@InputType('SaveGoalScoreInput')
export class SaveGoalScoreInput extends RaterInput {
  @Field(() => ID) @IsUUID('all') goalId: string;
  @Field(() => Float, { nullable: true, description: 'None, and not unknown: takes the score back' }) @IsOptional() @Allow() score: number | null;
  @Field(() => Boolean) @IsBoolean() unknown: boolean;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() words: string | null;
  @Field(() => Int, { description: 'Of the score as it was seen; 0 where there was none' }) @IsInt() revision: number;
}
