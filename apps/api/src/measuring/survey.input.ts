import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsBoolean, IsInt, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { CalendarDate, Json } from '../platform/index.ts';
import { Privacy } from './states.ts';

@InputType('StartSurveyInput')
export class StartSurveyInput {
  @Field(() => ID) @IsString() roundId: string;
  @Field(() => Int) @IsInt() revision: number;
  @Field(() => CalendarDate, { description: 'The last day to answer' }) @IsString() answerBy: string;
  @Field(() => [CalendarDate], { description: 'Days on which whoever has not answered is reminded' }) @ArrayMaxSize(10) @ArrayUnique() reminders: string[];
  @Field(() => Boolean, { description: 'Send everybody with an e-mail address a personal link' }) @IsBoolean() byMail: boolean;
}

@InputType('ChangeSurveyPrivacyInput')
export class ChangeSurveyPrivacyInput {
  @Field(() => ID) @IsString() roundId: string;
  @Field(() => Int) @IsInt() revision: number;
  @Field(() => Privacy) @IsString() privacy: Privacy;
}

@InputType('BeginSurveyInput', { description: 'With a personal link, or with the code of a team that fills in together and who one is' })
export class BeginSurveyInput {
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(200) link?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(40) meeting?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID('all') respondentId?: string | null;
  @Field(() => String, { description: 'Made by the browser, at random: 16 letters and figures. Opens the survey again later' }) @MaxLength(40) code: string;
}

@InputType('SaveSurveyAnswerInput')
export class SaveSurveyAnswerInput {
  @Field(() => String) @MaxLength(40) code: string;
  @Field(() => String) @MaxLength(40) itemCode: string;
  @Field(() => Json, { nullable: true, description: 'Null takes the answer away' }) @IsOptional() value?: unknown;
  @Field(() => Int, { description: 'Of the answer that was there; 0 for none' }) @IsInt() revision: number;
}

@InputType('ImportedSurveyAnswerInput')
export class ImportedSurveyAnswerInput {
  @Field(() => String) @IsString() itemCode: string;
  @Field(() => Json) @IsOptional() value: unknown;
}

@InputType('ImportedSurveyResponseInput')
export class ImportedSurveyResponseInput {
  @Field(() => String, { description: 'The number of the form; not kept' }) @Matches(/\S/) @MaxLength(80) respondent: string;
  @Field(() => String, { description: 'Name of the team' }) @IsString() team: string;
  @Field(() => [String], { defaultValue: [] }) @ArrayMaxSize(20) variants: string[];
  @Field(() => [ImportedSurveyAnswerInput]) @ArrayMinSize(1) @ArrayMaxSize(500) answers: ImportedSurveyAnswerInput[];
}

@InputType('ImportSurveyInput')
export class ImportSurveyInput {
  @Field(() => ID) @IsString() roundId: string;
  @Field(() => [ImportedSurveyResponseInput]) @ArrayMinSize(1) @ArrayMaxSize(500) responses: ImportedSurveyResponseInput[];
}
