import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsBoolean, IsInt, IsOptional, IsString, Matches, MaxLength, Min } from 'class-validator';
import { CalendarDate, Json } from '../platform/index.ts';
import { Sampling } from './states.ts';

const NOT_BLANK = /\S/;

@InputType('ImportedRoundInput', { description: 'An earlier round that was scored elsewhere; `source` says where its answers come from' })
export class ImportedRoundInput {
  @Field(() => String) @Matches(NOT_BLANK) @MaxLength(120) name: string;
  @Field(() => ID) @IsString() adoptedVersionId: string;
  @Field(() => ID, { nullable: true, description: "Whose trajectories; needed where the version is the provider's own instrument" }) @IsOptional() @IsString() programmeId?: string | null;
  @Field(() => String, { nullable: true, description: 'Needed where the version has several instruments' }) @IsOptional() @MaxLength(40) instrumentCode?: string | null;
  @Field(() => CalendarDate) @IsString() periodFrom: string;
  @Field(() => CalendarDate) @IsString() periodTo: string;
  @Field(() => CalendarDate) @IsString() referenceDate: string;
  @Field(() => Sampling, { description: 'Whether all files of the period were scored or a sample of them' }) @IsString() sampling: Sampling;
  @Field(() => String) @Matches(NOT_BLANK) @MaxLength(200) source: string;
}

@InputType('ImportedAnswerInput')
export class ImportedAnswerInput {
  @Field(() => String) @IsString() itemCode: string;
  @Field(() => Json, { nullable: true }) @IsOptional() value?: unknown;
  @Field(() => Boolean, { defaultValue: false }) @IsBoolean() mark: boolean;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() remark?: string | null;
}

@InputType('ImportChecklistInput', { description: 'Without a trajectory number: the only trajectory of the family. Without a team: the one that the trajectory is in' })
export class ImportChecklistInput {
  @Field(() => ID) @IsString() roundId: string;
  @Field(() => String) @IsString() clientNumber: string;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) trajectoryNumber?: number | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() team?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(200) assessorName?: string | null;
  @Field(() => [ImportedAnswerInput]) @ArrayMinSize(1) @ArrayMaxSize(500) answers: ImportedAnswerInput[];
}
