import { LONGEST_EXPLANATION } from '@getrouw/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Allow, ArrayMaxSize, IsInt, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { Json } from '../platform/index.ts';
import { Coder, Gender, Moment, PersonRole } from './states.ts';

const MOST_CELLS = 500;

@InputType('AddPersonInput')
export class AddPersonInput {
  @Field(() => ID) @IsUUID('all') trajectoryId: string;
  @Field(() => PersonRole) @Allow() role: PersonRole;
  @Field(() => Gender, { nullable: true }) @IsOptional() @Allow() gender: Gender | null;
  @Field(() => String, { nullable: true, description: 'YYYY-MM' }) @IsOptional() @IsString() @MaxLength(7) born: string | null;
  @Field(() => Number, { nullable: true, description: 'Instead of born, where only an age is known: in years on the day of the start' }) @IsOptional() @Allow() age: number | null;
}

@InputType('ChangePersonInput')
export class ChangePersonInput extends AddPersonInput {
  @Field(() => ID) @IsUUID('all') id: string;
  @Field(() => Int) @IsInt() revision: number;
}

@InputType('RemovePersonInput')
export class RemovePersonInput {
  @Field(() => ID) @IsUUID('all') trajectoryId: string;
  @Field(() => ID) @IsUUID('all') id: string;
  @Field(() => Int) @IsInt() revision: number;
}

@InputType('RegistrationCellInput')
export class RegistrationCellInput {
  @Field(() => String) @IsString() @MaxLength(60) itemCode: string;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID('all') personId: string | null;
  @Field(() => Json, { nullable: true, description: 'None: not filled in' }) @Allow() value: unknown;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(LONGEST_EXPLANATION) explanation: string | null;
  @Field(() => Int, { description: 'Of the cell as it was seen; 0 where it was empty' }) @IsInt() revision: number;
}

@InputType('SaveRegistrationInput')
export class SaveRegistrationInput {
  @Field(() => ID) @IsUUID('all') trajectoryId: string;
  @Field(() => Coder) @Allow() coder: Coder;
  @Field(() => Moment) @Allow() moment: Moment;
  @Field(() => [RegistrationCellInput], { description: 'All or none of them is kept' }) @ArrayMaxSize(MOST_CELLS) @ValidateNested({ each: true }) @Type(() => RegistrationCellInput) cells: RegistrationCellInput[];
}

@InputType('JudgeInput')
export class JudgeInput {
  @Field(() => ID) @IsUUID('all') trajectoryId: string;
  @Field(() => String) @IsString() @MaxLength(60) classification: string;
  @Field(() => String) @IsString() @MaxLength(60) option: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(60) second: string | null;
  @Field(() => Int, { description: 'How many choices in this classification were seen; another number: somebody chose meanwhile' }) @IsInt() earlier: number;
  @Field(() => String, { nullable: true, description: 'What it rests on' }) @IsOptional() @IsString() @MaxLength(LONGEST_EXPLANATION) reason: string | null;
}
