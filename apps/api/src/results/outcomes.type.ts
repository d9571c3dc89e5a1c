import type { OutcomesReport } from '@getrouw/domain';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Allow, IsBoolean, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { CalendarDate, Json, PageArgs, Text } from '../platform/index.ts';
import { Programme } from '../definitions/index.ts';

const PROGRAMME = 'None: the first method that follows outcomes';
const SMALL = 'Also of groups that are too small to show; for who may see every case behind them';

@ArgsType()
export class OutcomesArgs {
  @Field(() => ID, { nullable: true, description: PROGRAMME }) @IsOptional() @IsUUID('all') programmeId?: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'What ended from this day' }) @Allow() from?: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'Up to and including this day' }) @Allow() until?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only what ended at this site' }) @IsOptional() @IsUUID('all') siteId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only what ended in this team' }) @IsOptional() @IsUUID('all') teamId?: string | null;
  @Field(() => String, { nullable: true, description: 'year, site, team, duration, or the code of an item that is registered at the start' }) @IsOptional() @IsString() @MaxLength(60) split?: string | null;
  @Field(() => Boolean, { nullable: true, description: SMALL }) @IsOptional() @IsBoolean() small?: boolean | null;
}

@ArgsType()
export class OutcomeCasesArgs extends PageArgs {
  @Field(() => ID) @IsUUID('all') programmeId: string;
  @Field(() => String, { description: 'Code of an indicator' }) @IsString() @MaxLength(60) indicator: string;
  @Field(() => Boolean) @IsBoolean() counted: boolean;
  @Field(() => String, { nullable: true, description: 'Of those that do not count: only for this reason' }) @IsOptional() @IsString() @MaxLength(60) reason?: string | null;
  @Field(() => CalendarDate, { nullable: true }) @Allow() from?: string | null;
  @Field(() => CalendarDate, { nullable: true }) @Allow() until?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID('all') siteId?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID('all') teamId?: string | null;
}

@ObjectType('OutcomePlace', { description: 'A site or a team' })
export class OutcomePlace {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
}

@ObjectType('OutcomeSplitChoice', { description: 'Something that figures can be divided by' })
export class OutcomeSplitChoice {
  @Field(() => String) value: string;
  @Field(() => Text) name: Text;
}

@ObjectType('Outcomes', { description: 'Whether help works: figures over closed cases of the teams within reach' })
export class Outcomes {
  @Field(() => [Programme], { description: 'Methods that follow outcomes' }) programmes: Programme[];
  @Field(() => ID, { nullable: true }) programmeId: string | null;
  @Field(() => Json, { nullable: true, description: 'OutcomesReport of libs/domain' }) report: OutcomesReport | null;
  @Field(() => [OutcomeSplitChoice]) splits: OutcomeSplitChoice[];
  @Field(() => [OutcomePlace]) sites: OutcomePlace[];
  @Field(() => [OutcomePlace]) teams: OutcomePlace[];
  @Field(() => Boolean, { description: 'Whether who asks may see the cases behind every figure' }) open: boolean;
}

@ObjectType('OutcomeCase', { description: 'A case behind a figure' })
export class OutcomeCaseShown {
  @Field(() => ID) familyId: string;
  @Field(() => ID, { nullable: true, description: 'Where trajectories are counted' }) trajectoryId: string | null;
  @Field(() => String) clientNumber: string;
  @Field(() => Int, { nullable: true, description: 'Which care period, from 1' }) period: number | null;
  @Field(() => Json, { nullable: true, description: 'Of one that counts: a number, or whether it is so' }) value: number | boolean | null;
  @Field(() => Text, { nullable: true, description: 'Why it does not count' }) why: Text | null;
}

@ObjectType('OutcomeCasePage')
export class OutcomeCasePage {
  @Field(() => [OutcomeCaseShown]) items: OutcomeCaseShown[];
  @Field(() => String, { nullable: true }) next: string | null;
}
