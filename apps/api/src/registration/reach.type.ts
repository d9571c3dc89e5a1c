import type { ReachReport } from '@getrouw/domain';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Allow, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { CalendarDate, Json, PageArgs, Text } from '../platform/index.ts';
import { Programme } from '../definitions/index.ts';

@ArgsType()
export class ReachArgs {
  @Field(() => ID, { nullable: true, description: 'None: the first method that says for whom it is meant' }) @IsOptional() @IsUUID('all') programmeId?: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'Trajectories that started from this day' }) @Allow() from?: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'Up to and including this day' }) @Allow() until?: string | null;
}

@ArgsType()
export class OutsideArgs extends PageArgs {
  @Field(() => ID) @IsUUID('all') programmeId: string;
  @Field(() => String, { description: 'Code of a reading of the target group' }) @IsString() @MaxLength(60) reading: string;
  @Field(() => String, { description: 'no or undetermined' }) @IsString() @MaxLength(20) outcome: string;
  @Field(() => CalendarDate, { nullable: true }) @Allow() from?: string | null;
  @Field(() => CalendarDate, { nullable: true }) @Allow() until?: string | null;
}

@ObjectType('ReachGroup')
export class ReachGroup {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => Int) cases: number;
  @Field(() => Json, { description: 'ReachReport of libs/domain' }) report: ReachReport;
}

@ObjectType('ReachLeftOut', { description: 'Cases whose only trajectories in the period are of a variant that is left out' })
export class ReachLeftOut {
  @Field(() => String) variant: string;
  @Field(() => Text) name: Text;
  @Field(() => Text, { description: 'Why these cases are left out' }) why: Text;
  @Field(() => Int) cases: number;
}

@ObjectType('TargetGroupReach', { description: 'Who is reached against who is meant' })
export class TargetGroupReach {
  @Field(() => [Programme], { description: 'Methods that say for whom they are meant' }) programmes: Programme[];
  @Field(() => ID, { nullable: true }) programmeId: string | null;
  @Field(() => String, { nullable: true, description: 'What is counted: family or youth' }) unit: 'family' | 'youth' | null;
  @Field(() => Int) cases: number;
  @Field(() => Int, { description: 'Of these: families that object to use beyond their own help' }) objecting: number;
  @Field(() => Int, { description: 'Cases that wait to be classified again' }) waiting: number;
  @Field(() => [ReachLeftOut]) leftOut: ReachLeftOut[];
  @Field(() => Json, { nullable: true, description: 'ReachReport of libs/domain, of all teams within reach together' }) report: ReachReport | null;
  @Field(() => [ReachGroup]) sites: ReachGroup[];
  @Field(() => [ReachGroup]) teams: ReachGroup[];
}

@ObjectType('OutsideCase')
export class OutsideCase {
  @Field(() => ID) familyId: string;
  @Field(() => ID) trajectoryId: string;
  @Field(() => String) clientNumber: string;
  @Field(() => String) team: string;
  @Field(() => CalendarDate) startedOn: string;
}

@ObjectType('OutsideCasePage')
export class OutsideCasePage {
  @Field(() => [OutsideCase]) items: OutsideCase[];
  @Field(() => String, { nullable: true }) next: string | null;
}
