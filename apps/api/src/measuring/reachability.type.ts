import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsDate, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { DateTime } from '../platform/index.ts';
import { CallOutcome, RoundState } from './states.ts';

@ObjectType('ReachabilityCall', { description: 'A call to a coach outside office hours' })
export class ReachabilityCall {
  @Field(() => DateTime) calledAt: Date;
  @Field(() => ID) calledById: string;
  @Field(() => String) calledByName: string;
  @Field(() => CallOutcome) outcome: CallOutcome;
  @Field(() => Int, { nullable: true }) calledBackMinutes: number | null;
  @Field(() => Boolean, { description: 'He answered, or called back in time' }) reached: boolean;
  @Field(() => Int) revision: number;
}

@ObjectType('CoachToCall')
export class CoachToCall {
  @Field(() => ID) professionalId: string;
  @Field(() => String) name: string;
  @Field(() => Int, { description: 'Families in the round whose coach he was latest' }) families: number;
  @Field(() => Boolean, { description: 'Whoever called' }) called: boolean;
  @Field(() => ReachabilityCall, { nullable: true, description: 'To an assessor: only what he found himself' }) call: ReachabilityCall | null;
}

@ObjectType('Caller')
export class Caller {
  @Field(() => ID) memberId: string;
  @Field(() => String) name: string;
}

@ObjectType('PhoneSampleCoverage', { description: 'How far the calls are; never what they found' })
export class PhoneSampleCoverage {
  @Field(() => Int) coaches: number;
  @Field(() => Int) called: number;
  @Field(() => Int) families: number;
  @Field(() => Int, { description: 'Families of whose coach a call says how reachable he was' }) covered: number;
  @Field(() => Int, { description: 'Families of which no coach is known' }) withoutCoach: number;
}

@ObjectType('PhoneSample', { description: 'The calls of a round, for whoever makes them' })
export class PhoneSample {
  @Field(() => ID) roundId: string;
  @Field(() => String) roundSlug: string;
  @Field(() => String) roundName: string;
  @Field(() => RoundState) roundState: RoundState;
  @Field(() => Int, { description: 'Calling back within so many minutes is as good as answering' }) minutes: number;
  @Field(() => PhoneSampleCoverage) coverage: PhoneSampleCoverage;
  @Field(() => [CoachToCall]) coaches: CoachToCall[];
  @Field(() => [Caller], { description: 'Who can have made a call: the assessors of the round and whoever asks' }) callers: Caller[];
}

@ObjectType('OwnCall', { description: 'What a call found, for the coach himself' })
export class OwnCall {
  @Field(() => ID) id: string;
  @Field(() => String) roundName: string;
  @Field(() => DateTime) calledAt: Date;
  @Field(() => CallOutcome) outcome: CallOutcome;
  @Field(() => Int, { nullable: true }) calledBackMinutes: number | null;
  @Field(() => Int) minutes: number;
  @Field(() => Boolean) reached: boolean;
}

/** A week: who calls back later than that does not call back. */
const LONGEST = 7 * 24 * 60;

@InputType('RecordCallInput', { description: 'Revision 0: not called before in this round' })
export class RecordCallInput {
  @Field(() => ID) @IsString() roundId: string;
  @Field(() => ID) @IsString() professionalId: string;
  @Field(() => Int) @IsInt() @Min(0) revision: number;
  @Field(() => DateTime) @IsDate() calledAt: Date;
  @Field(() => CallOutcome) @IsString() outcome: CallOutcome;
  @Field(() => Int, { nullable: true, description: 'Only where he called back' }) @IsOptional() @IsInt() @Min(0) @Max(LONGEST) calledBackMinutes?: number | null;
  @Field(() => ID, { nullable: true, description: 'Absent: whoever records it' }) @IsOptional() @IsString() calledById?: string | null;
}
