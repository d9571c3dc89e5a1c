import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { Allow, ArrayMaxSize, IsBoolean, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { CalendarDate, Json } from '../platform/index.ts';
import { RaterInput } from './evaluation.input.ts';

const LONGEST_LINK = 200;
const LONGEST_CODE = 40;
const MOST_ANSWERS = 100;
const LONGEST_REASON = 500;

@InputType('MakeClientLinkInput')
export class MakeClientLinkInput extends RaterInput {
  @Field(() => Boolean, { description: 'For the device of the worker, for a day and without a code' }) @IsBoolean() device: boolean;
}

@InputType('SaveClientScoreInput')
export class SaveClientScoreInput {
  @Field(() => String) @IsString() @MaxLength(LONGEST_LINK) link: string;
  @Field(() => ID) @IsUUID('all') goalId: string;
  @Field(() => Float, { nullable: true }) @IsOptional() @Allow() score: number | null;
  @Field(() => Boolean, { description: 'He does not know' }) @IsBoolean() unknown: boolean;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() words: string | null;
  @Field(() => Int) @IsInt() revision: number;
}

@InputType('SatisfactionAnswerInput')
export class SatisfactionAnswerInput {
  @Field(() => String) @IsString() @MaxLength(60) instrumentCode: string;
  @Field(() => String) @IsString() @MaxLength(60) itemCode: string;
  @Field(() => Json, { nullable: true, description: 'None: takes the answer back' }) @Allow() value: unknown;
}

@InputType('SaveClientSatisfactionInput')
export class SaveClientSatisfactionInput extends SatisfactionAnswerInput {
  @Field(() => String) @IsString() @MaxLength(LONGEST_LINK) link: string;
}

@InputType('HandInAnonymousInput')
export class HandInAnonymousInput {
  @Field(() => String) @IsString() @MaxLength(LONGEST_CODE) code: string;
  @Field(() => [SatisfactionAnswerInput]) @ArrayMaxSize(MOST_ANSWERS) @ValidateNested({ each: true }) @Type(() => SatisfactionAnswerInput) answers: SatisfactionAnswerInput[];
}

@InputType('TypeInSatisfactionInput')
export class TypeInSatisfactionInput {
  @Field(() => ID) @IsUUID('all') evaluationId: string;
  @Field(() => CalendarDate, { description: 'On the form' }) @Allow() answeredOn: string;
  @Field(() => [SatisfactionAnswerInput]) @ArrayMaxSize(MOST_ANSWERS) @ValidateNested({ each: true }) @Type(() => SatisfactionAnswerInput) answers: SatisfactionAnswerInput[];
}

@InputType('RecordRefusalInput')
export class RecordRefusalInput {
  @Field(() => ID) @IsUUID('all') evaluationId: string;
  @Field(() => String) @IsString() @IsNotEmpty() @MaxLength(LONGEST_REASON) reason: string;
}

@InputType('TeamCodeInput')
export class TeamCodeInput {
  @Field(() => ID) @IsUUID('all') programmeId: string;
  @Field(() => ID) @IsUUID('all') teamId: string;
}
