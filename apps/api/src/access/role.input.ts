import type { Reach } from '@getrouw/access-rules';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { Allow, ArrayMaxSize, IsInt, IsOptional, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';
import { TextInput } from '../platform/index.ts';
import { Reaches } from './viewer.type.ts';

@InputType('GrantInput')
export class GrantInput {
  @Field(() => String) @MaxLength(60) verb: string;
  @Field(() => Reaches) @Allow() reach: Reach;
}

@InputType('AddRoleInput')
export class AddRoleInput {
  @Field(() => String) @Matches(/^[a-z][a-z0-9_]{0,39}$/) code: string;
  @Field(() => TextInput) @ValidateNested() @Type(() => TextInput) name: TextInput;
  @Field(() => [GrantInput]) @ArrayMaxSize(100) @ValidateNested() @Type(() => GrantInput) grants: GrantInput[];
}

@InputType('ChangeRoleInput')
export class ChangeRoleInput {
  @Field(() => ID) @IsUUID('all') id: string;
  @Field(() => Int) @IsInt() revision: number;
  @Field(() => TextInput, { nullable: true, description: 'Absent: as it is. Roles that come with the organisation keep their name' }) @IsOptional() @ValidateNested() @Type(() => TextInput) name?: TextInput | null;
  @Field(() => [GrantInput]) @ArrayMaxSize(100) @ValidateNested() @Type(() => GrantInput) grants: GrantInput[];
}
