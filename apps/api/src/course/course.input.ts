import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Allow, IsBoolean, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { CalendarDate, Json } from '../platform/index.ts';
import { ContactKind, FollowUpHelp, MilestoneState, NationalReason } from './states.ts';

export const LONGEST_NOTE = 2000;

@InputType('StateMilestoneInput')
export class StateMilestoneInput {
  @Field(() => ID) @IsUUID('all') trajectoryId: string;
  @Field(() => String) @IsString() @MaxLength(60) code: string;
  @Field(() => Int, { description: '1 for the first occurrence' }) @IsInt() number: number;
  @Field(() => Int, { description: 'Of the last statement as it was seen; 0 where there was none' }) @IsInt() revision: number;
  @Field(() => MilestoneState) @Allow() state: MilestoneState;
  @Field(() => CalendarDate, { nullable: true }) @Allow() happenedOn: string | null;
  @Field(() => CalendarDate, { nullable: true }) @Allow() postponedTo: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(LONGEST_NOTE) reason: string | null;
  @Field(() => Json, { nullable: true, description: 'By code of a field' }) @Allow() answers: unknown;
}

@InputType({ isAbstract: true })
abstract class ContactInput {
  @Field(() => ContactKind) @Allow() kind: ContactKind;
  @Field(() => CalendarDate, { nullable: true, description: 'None: today' }) @Allow() happenedOn: string | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(1440) minutes: number | null;
  @Field(() => Boolean, { nullable: true, description: 'None: as it is now, or within office hours on another day' }) @IsOptional() @IsBoolean() outsideOfficeHours: boolean | null;
  @Field(() => Boolean, { defaultValue: false }) @IsBoolean() failed: boolean;
}

@InputType('AddContactInput')
export class AddContactInput extends ContactInput {
  @Field(() => ID) @IsUUID('all') trajectoryId: string;
  @Field(() => String, { description: 'A random id that the client makes for a tap: the same again is no second contact' }) @IsUUID('all') key: string;
}

@InputType('ChangeContactInput')
export class ChangeContactInput extends ContactInput {
  @Field(() => ID) @IsUUID('all') id: string;
  @Field(() => Int) @IsInt() revision: number;
}

@InputType('CloseTrajectoryInput')
export class CloseTrajectoryInput {
  @Field(() => ID) @IsUUID('all') id: string;
  @Field(() => Int) @IsInt() revision: number;
  @Field(() => CalendarDate) @Allow() endedOn: string;
  @Field(() => String, { description: 'Code of a reason of the method, or words where the method has none' }) @IsString() @MaxLength(200) closingReason: string;
  @Field(() => NationalReason, { nullable: true, description: 'Where the reason of the method leaves it open' }) @IsOptional() @Allow() nationalReason: NationalReason | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(LONGEST_NOTE) closingNote: string | null;
  @Field(() => FollowUpHelp) @Allow() followUpHelp: FollowUpHelp;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(LONGEST_NOTE) followUpHelpNote: string | null;
  @Field(() => Boolean) @IsBoolean() finalReport: boolean;
}
