import type { Text as TextOf } from '@getrouw/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Allow, IsInt, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { CalendarDate, Json, Text } from '../platform/index.ts';

export interface Norm { atLeast?: number; atMost?: number }

@ObjectType('Contract', { description: 'What a commissioner agreed that differs from the method' })
export class Contract {
  @Field(() => ID) id: string;
  @Field(() => ID) programmeId: string;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true }) municipality: string | null;
  @Field(() => CalendarDate) startsOn: string;
  @Field(() => CalendarDate, { nullable: true }) endsOn: string | null;
  @Field(() => Json, { description: '{ CODE: { atLeast, atMost } } by rule or milestone; of a milestone atMost is the amount of its term' }) norms: Record<string, Norm>;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => Int, { description: 'How many trajectories it was chosen for' }) trajectories: number;
  @Field(() => Int) revision: number;
}

@ObjectType('ContractNorm', { description: 'A norm of the method that a contract can replace' })
export class ContractNorm {
  @Field(() => String) code: string;
  @Field(() => Text) name: TextOf;
  @Field(() => Int, { nullable: true }) atLeast: number | null;
  @Field(() => Int, { nullable: true }) atMost: number | null;
  @Field(() => String, { nullable: true, description: 'days, weeks or months of a term; none for a count' }) unit: string | null;
}

@ObjectType('ContractProgramme', { description: 'A method with its contracts' })
export class ContractProgramme {
  @Field(() => ID) programmeId: string;
  @Field(() => Text) name: TextOf;
  @Field(() => [ContractNorm]) norms: ContractNorm[];
  @Field(() => [Contract]) contracts: Contract[];
}

@InputType({ isAbstract: true })
abstract class ContractInput {
  @Field(() => String) @IsString() @MaxLength(200) name: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(100) municipality: string | null;
  @Field(() => CalendarDate) @Allow() startsOn: string;
  @Field(() => CalendarDate, { nullable: true }) @Allow() endsOn: string | null;
  @Field(() => Json) @Allow() norms: unknown;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(2000) reason: string | null;
}

@InputType('AddContractInput')
export class AddContractInput extends ContractInput {
  @Field(() => ID) @IsUUID('all') programmeId: string;
}

@InputType('ChangeContractInput')
export class ChangeContractInput extends ContractInput {
  @Field(() => ID) @IsUUID('all') id: string;
  @Field(() => Int) @IsInt() revision: number;
}
