import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Allow, IsInt, IsUUID } from 'class-validator';
import { CalendarDate } from '../platform/index.ts';
import { IsName } from '../tenancy/index.ts';
import { LIMITS } from './limits.ts';
import { OptionalText } from './text.decorator.ts';

@InputType('AddFamilyInput')
export class AddFamilyInput {
  @Field(() => String) @IsName(LIMITS.clientNumber) clientNumber: string;
  @Field(() => String, { nullable: true }) @OptionalText(LIMITS.municipality) municipality: string | null;
}

@InputType('ChangeFamilyInput')
export class ChangeFamilyInput extends AddFamilyInput {
  @Field(() => ID) @IsUUID('all') id: string;
  @Field(() => Int) @IsInt() revision: number;
}

@InputType('RecordObjectionInput')
export class RecordObjectionInput {
  @Field(() => ID) @IsUUID('all') familyId: string;
  @Field(() => Int) @IsInt() revision: number;
  @Field(() => CalendarDate) @Allow() on: string;
  @Field(() => String, { description: 'Where it was said, such as the form or the conversation' }) @IsName(LIMITS.objectionSource) source: string;
}
