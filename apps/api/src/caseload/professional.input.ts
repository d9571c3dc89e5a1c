import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Allow, ArrayMaxSize, ArrayUnique, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { CalendarDate } from '../platform/index.ts';
import { IsName } from '../tenancy/index.ts';
import { LIMITS } from './limits.ts';
import { OptionalText } from './text.decorator.ts';

@InputType('AddProfessionalInput')
export class AddProfessionalInput {
  @Field(() => String) @IsName(LIMITS.staffNumber) staffNumber: string;
  @Field(() => String) @IsName(LIMITS.name) name: string;
  @Field(() => String, { nullable: true, description: 'Where surveys are sent to' }) @OptionalText(LIMITS.email) email?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID('all') memberId: string | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() birthYear: number | null;
  @Field(() => CalendarDate, { nullable: true }) @Allow() youthCareSince: string | null;
  @Field(() => String, { nullable: true }) @OptionalText(LIMITS.cvNote) cvNote: string | null;
  @Field(() => Int, { nullable: true, description: 'In an ordinary week; absent: as it is' }) @IsOptional() @IsInt() @Min(1) @Max(60) hoursPerWeek?: number | null;
}

@InputType('ChangeProfessionalInput')
export class ChangeProfessionalInput extends AddProfessionalInput {
  @Field(() => ID) @IsUUID('all') id: string;
  @Field(() => Int) @IsInt() revision: number;
  @Field(() => CalendarDate, { nullable: true, description: 'Later than it is, or null for no end; absent: as it is. An earlier end is for endProfessional' }) @Allow() endsOn?: string | null;
}

@InputType({ isAbstract: true })
abstract class ProfessionalTeamInput {
  @Field(() => [String], { description: 'Codes of variants of the method' }) @ArrayMaxSize(50) @ArrayUnique() variants: string[];
  @Field(() => CalendarDate, { nullable: true, description: 'When he was trained in the method' }) @Allow() trainedOn?: string | null;
  @Field(() => CalendarDate) @Allow() startsOn: string;
  @Field(() => CalendarDate, { nullable: true, description: 'The last day in the team; absent: none yet' }) @Allow() endsOn?: string | null;
}

@InputType('AddProfessionalTeamInput')
export class AddProfessionalTeamInput extends ProfessionalTeamInput {
  @Field(() => ID) @IsUUID('all') professionalId: string;
  @Field(() => ID) @IsUUID('all') programmeId: string;
  @Field(() => ID) @IsUUID('all') teamId: string;
}

@InputType('ChangeProfessionalTeamInput')
export class ChangeProfessionalTeamInput extends ProfessionalTeamInput {
  @Field(() => ID) @IsUUID('all') id: string;
  @Field(() => Int) @IsInt() revision: number;
}
