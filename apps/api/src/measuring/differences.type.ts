import type { Definition } from '@getrouw/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsOptional, IsString, Matches, MaxLength, Min } from 'class-validator';
import { DateTime, Json } from '../platform/index.ts';
import { SecondOpinions } from './round.type.ts';
import { RoundState } from './states.ts';

@ObjectType('OpinionAnswer', { description: 'What one of the two assessors answered' })
export class OpinionAnswer {
  @Field(() => Json, { nullable: true }) value: unknown;
  @Field(() => Boolean) mark: boolean;
  @Field(() => String, { nullable: true }) remark: string | null;
}

@ObjectType('FinalAnswer')
export class FinalAnswer {
  @Field(() => Json) value: unknown;
  @Field(() => Boolean) mark: boolean;
  @Field(() => String) reason: string;
  @Field(() => String) decidedByName: string;
  @Field(() => DateTime) decidedAt: Date;
  @Field(() => Int) revision: number;
}

@ObjectType('Difference', { description: 'A question on which the two opinions differ' })
export class Difference {
  @Field(() => String) itemCode: string;
  @Field(() => OpinionAnswer) first: OpinionAnswer;
  @Field(() => OpinionAnswer) second: OpinionAnswer;
  @Field(() => FinalAnswer, { nullable: true }) final: FinalAnswer | null;
}

@ObjectType('DifferenceCase')
export class DifferenceCase {
  @Field(() => ID) roundCaseId: string;
  @Field(() => String) clientNumber: string;
  @Field(() => Int) trajectoryNumber: number;
  @Field(() => [Difference]) differences: Difference[];
}

@ObjectType('RoundDifferences', { description: 'The cases of a round on which both opinions are in and differ, by client number, without those that one scored oneself' })
export class RoundDifferences {
  @Field(() => String) roundSlug: string;
  @Field(() => String) roundName: string;
  @Field(() => RoundState) roundState: RoundState;
  @Field(() => Json, { description: 'The pinned definition document' }) document: Definition;
  @Field(() => String) instrumentCode: string;
  @Field(() => SecondOpinions) secondOpinions: SecondOpinions;
  @Field(() => Int, { description: 'Cases with differences that one scored oneself, so that somebody else decides' }) own: number;
  @Field(() => [DifferenceCase]) items: DifferenceCase[];
  @Field(() => String, { nullable: true }) next: string | null;
}

@InputType('ReconcileInput', { description: 'Revision 0: no final answer yet' })
export class ReconcileInput {
  @Field(() => ID) @IsString() roundCaseId: string;
  @Field(() => String) @MaxLength(40) itemCode: string;
  @Field(() => Int) @IsInt() @Min(0) revision: number;
  @Field(() => Json, { nullable: true }) @IsOptional() value?: unknown;
  @Field(() => Boolean) @IsBoolean() mark: boolean;
  @Field(() => String) @Matches(/\S/) @MaxLength(2000) reason: string;
}
