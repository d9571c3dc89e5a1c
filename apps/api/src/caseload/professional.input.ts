import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Allow, IsInt, IsOptional, IsUUID } from 'class-validator';
import { CalendarDate } from '../platform/index.ts';
import { IsName } from '../tenancy/index.ts';
import { LIMITS } from './limits.ts';
import { OptionalText } from './text.decorator.ts';

@InputType('AddProfessionalInput')
export class AddProfessionalInput {
  @Field(() => String) @IsName(LIMITS.staffNumber) staffNumber: string;
  @Field(() => String) @IsName(LIMITS.name) name: string;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID('all') memberId: string | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() birthYear: number | null;
  @Field(() => CalendarDate, { nullable: true }) @Allow() youthCareSince: string | null;
  @Field(() => String, { nullable: true }) @OptionalText(LIMITS.cvNote) cvNote: string | null;
}

@InputType('ChangeProfessionalInput')
export class ChangeProfessionalInput extends AddProfessionalInput {
  @Field(() => ID) @IsUUID('all') id: string;
  @Field(() => Int) @IsInt() revision: number;
  @Field(() => CalendarDate, { nullable: true, description: 'Later than it is, or null for no end; absent: as it is. An earlier end is for endProfessional' }) @Allow() endsOn?: string | null;
}
