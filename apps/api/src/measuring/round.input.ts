import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { CalendarDate } from '../platform/index.ts';
import { Opinion, Privacy, Sampling } from './states.ts';

const NOT_BLANK = /\S/;

@InputType('PlanRoundInput')
export class PlanRoundInput {
  @Field(() => String) @Matches(NOT_BLANK) @MaxLength(120) name: string;
  @Field(() => ID) @IsString() adoptedVersionId: string;
  @Field(() => ID, { nullable: true, description: "Whose trajectories; needed where the version is the provider's own instrument" }) @IsOptional() @IsString() programmeId?: string | null;
  @Field(() => String, { nullable: true, description: 'Needed where the version has several instruments in use' }) @IsOptional() @MaxLength(40) instrumentCode?: string | null;
  @Field(() => Privacy, { nullable: true, description: 'Of a survey; without it: as the definition has it' }) @IsOptional() @IsString() privacy?: Privacy | null;
  @Field(() => CalendarDate) @IsString() periodFrom: string;
  @Field(() => CalendarDate) @IsString() periodTo: string;
  @Field(() => CalendarDate) @IsString() referenceDate: string;
  @Field(() => [ID]) @ArrayMinSize(1) @ArrayMaxSize(500) @ArrayUnique() @IsUUID('all', { each: true }) teamIds: string[];
}

@InputType('DrawInput')
export class DrawInput {
  @Field(() => ID) @IsString() roundId: string;
  @Field(() => Int) @IsInt() revision: number;
  @Field(() => Sampling) @IsString() sampling: Sampling;
  @Field(() => Int, { nullable: true, description: 'Families to draw; needed for a sample only' }) @IsOptional() @IsInt() @Min(1) @Max(100_000) sampleSize?: number | null;
  @Field(() => Int) @IsInt() seed: number;
}

@InputType('AssignInput')
export class AssignInput {
  @Field(() => [ID]) @ArrayMinSize(1) @ArrayMaxSize(1000) @ArrayUnique() roundCaseIds: string[];
  @Field(() => ID) @IsString() assessorId: string;
  @Field(() => Opinion, { defaultValue: Opinion.first }) @IsString() opinion: Opinion;
}

@InputType('AssignEvenlyInput')
export class AssignEvenlyInput {
  @Field(() => ID) @IsString() roundId: string;
  @Field(() => [ID]) @ArrayMinSize(1) @ArrayMaxSize(200) @ArrayUnique() assessorIds: string[];
}

@InputType('WaiveSecondOpinionInput')
export class WaiveSecondOpinionInput {
  @Field(() => ID) @IsString() roundCaseId: string;
  @Field(() => Int) @IsInt() revision: number;
  @Field(() => String) @Matches(NOT_BLANK) @MaxLength(1000) reason: string;
}

@InputType('ReopenRoundInput')
export class ReopenRoundInput {
  @Field(() => ID) @IsString() id: string;
  @Field(() => Int) @IsInt() revision: number;
  @Field(() => String) @Matches(NOT_BLANK) @MaxLength(1000) reason: string;
}

@InputType('LeaveOutInput')
export class LeaveOutInput {
  @Field(() => ID) @IsString() roundCaseId: string;
  @Field(() => Int) @IsInt() revision: number;
  @Field(() => String) @Matches(NOT_BLANK) @MaxLength(1000) reason: string;
}
