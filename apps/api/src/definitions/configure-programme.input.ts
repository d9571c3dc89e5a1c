import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Allow, ArrayMaxSize, ArrayUnique, IsInt, IsUUID } from 'class-validator';
import type { Rhythm } from './programme.entity.ts';
import { Rhythms } from './programme.type.ts';

@InputType('ConfigureProgrammeInput')
export class ConfigureProgrammeInput {
  @Field(() => ID) @IsUUID('all') id: string;
  @Field(() => Int) @IsInt() revision: number;
  @Field(() => Rhythms) @Allow() rhythm: Rhythm;
  @Field(() => [ID]) @ArrayMaxSize(500) @ArrayUnique() @IsUUID('all', { each: true }) teamIds: string[];
}
