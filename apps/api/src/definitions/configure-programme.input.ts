import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Allow, ArrayMaxSize, IsInt, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { Json } from '../platform/index.ts';

@InputType('ConfigureProgrammeInput')
export class ConfigureProgrammeInput {
  @Field(() => ID) @IsUUID('all') id: string;
  @Field(() => Int) @IsInt() revision: number;
  @Field(() => Json) @Allow() configuration: unknown;
}

@InputType('MoveProgrammeInput', { description: 'To a copy or to a release, not both' })
export class MoveProgrammeInput {
  @Field(() => ID) @IsUUID('all') id: string;
  @Field(() => Int) @IsInt() revision: number;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID('all') adoptedVersionId?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID('all') releaseId?: string | null;
  @Field(() => [String], { description: 'Short names of the running rounds that stay with the version they started with' })
  @ArrayMaxSize(500) @IsString({ each: true }) @MaxLength(200, { each: true }) acknowledgedRounds: string[];
}
