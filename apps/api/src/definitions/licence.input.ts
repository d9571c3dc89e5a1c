import type { RecognitionLevel } from '@getrouw/domain';
import { RECOGNITION_LEVELS } from '@getrouw/domain';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Allow, ArrayMaxSize, ArrayUnique, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { CalendarDate } from '../platform/index.ts';
import { IsName } from '../tenancy/index.ts';
import { RecognitionLevels } from './licence.type.ts';

@InputType('GrantLicenceInput')
export class GrantLicenceInput {
  @Field(() => String, { description: 'Short name of the provider, as in the address' }) @IsString() @MaxLength(100) provider: string;
  @Field(() => String) @IsString() @MaxLength(60) definitionCode: string;
  @Field(() => [String], { description: 'Codes of variants; empty: all' }) @ArrayMaxSize(50) @ArrayUnique() @IsString({ each: true }) variants: string[];
  @Field(() => [String], { description: 'Names of sites; empty: all' }) @ArrayMaxSize(100) @IsString({ each: true }) @MaxLength(100, { each: true }) sites: string[];
  @Field(() => CalendarDate) @Allow() fromOn: string;
  @Field(() => CalendarDate, { nullable: true, description: 'The last day; absent: until it is ended' }) @IsOptional() @Allow() untilOn?: string | null;
}

@InputType('EndLicenceInput')
export class EndLicenceInput {
  @Field(() => ID) @IsUUID('all') id: string;
  @Field(() => CalendarDate, { description: 'The last day on which it holds: today or later' }) @Allow() lastOn: string;
  @Field(() => String) @IsName(2000) reason: string;
}

@InputType('RecordRecognitionInput')
export class RecordRecognitionInput {
  @Field(() => String) @IsString() @MaxLength(60) definitionCode: string;
  @Field(() => String, { description: 'Whose verdict it is' }) @IsName(200) scheme: string;
  @Field(() => RecognitionLevels) @IsIn(RECOGNITION_LEVELS) level: RecognitionLevel;
  @Field(() => CalendarDate) @Allow() decidedOn: string;
  @Field(() => CalendarDate, { nullable: true, description: 'The last day; absent: none' }) @IsOptional() @Allow() expiresOn?: string | null;
  @Field(() => String) @IsString() @MaxLength(4000) evidence: string;
  @Field(() => String, { description: 'What the next step of the ladder needs' }) @IsString() @MaxLength(4000) nextLevel: string;
}
