import type { AnonymousFigures } from '@getrouw/domain';
import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { Programme } from '../definitions/index.ts';
import { Json } from '../platform/index.ts';
import { OutcomePlace } from './outcomes.type.ts';

@ArgsType()
export class AnonymousSatisfactionArgs {
  @Field(() => ID, { nullable: true, description: 'None: the first method that asks clients what they think of the help' }) @IsOptional() @IsUUID('all') programmeId?: string | null;
  @Field(() => String, { nullable: true, description: 'Such as 2026-Q1; none: the latest that is over' }) @IsOptional() @IsString() @MaxLength(7) quarter?: string | null;
}

@ObjectType('AnonymousSatisfaction', { description: 'What clients said without a name, per question; what may not be shown is not in it' })
export class AnonymousSatisfaction {
  @Field(() => [Programme]) programmes: Programme[];
  @Field(() => ID, { nullable: true }) programmeId: string | null;
  @Field(() => [String], { description: 'That are over and have forms, the latest first' }) quarters: string[];
  @Field(() => String, { nullable: true }) quarter: string | null;
  @Field(() => [Json], { description: 'AnonymousFigures of libs/domain, one for each list; of teams within reach, beside all together' }) figures: AnonymousFigures[];
  @Field(() => Json, { nullable: true, description: 'The lists with their scales, as a definition' }) form: unknown;
  @Field(() => [OutcomePlace], { description: 'Teams within reach' }) teams: OutcomePlace[];
}
