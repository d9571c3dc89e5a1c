import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Allow, ArrayMaxSize, ArrayUnique, IsInt, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { CalendarDate } from '../platform/index.ts';
import { IsName } from '../tenancy/index.ts';
import { MemberFilter } from './member.type.ts';

@ArgsType()
export class MembersArgs {
  @Field(() => Int, { nullable: true, defaultValue: 50 }) @IsInt() first: number;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(500) after?: string | null;
  @Field(() => String, { nullable: true, description: 'Part of the name' }) @IsOptional() @MaxLength(100) search?: string | null;
  @Field(() => MemberFilter, { nullable: true, description: 'Absent: everybody' }) @IsOptional() filter?: MemberFilter | null;
}

@InputType('ChangeMemberInput')
export class ChangeMemberInput {
  @Field(() => ID) @IsUUID('all') id: string;
  @Field(() => Int) @IsInt() revision: number;
  @Field(() => String) @IsName() name: string;
  @Field(() => Boolean) @Allow() external: boolean;
  @Field(() => CalendarDate) @Allow() startsOn: string;
  @Field(() => CalendarDate, { nullable: true, description: 'Later than it is, or null for no end; absent: as it is. An earlier end is for endMembership' }) @Allow() endsOn?: string | null;
}

@InputType('SetMemberRolesInput')
export class SetMemberRolesInput {
  @Field(() => ID) @IsUUID('all') memberId: string;
  @Field(() => Int) @IsInt() revision: number;
  @Field(() => [String]) @ArrayMaxSize(50) @ArrayUnique() roleCodes: string[];
}

@InputType('AddTeamMembershipInput')
export class AddTeamMembershipInput {
  @Field(() => ID) @IsUUID('all') memberId: string;
  @Field(() => ID) @IsUUID('all') teamId: string;
  @Field(() => CalendarDate) @Allow() startsOn: string;
  @Field(() => CalendarDate, { nullable: true }) @Allow() endsOn?: string | null;
}

@InputType('ChangeTeamMembershipInput')
export class ChangeTeamMembershipInput {
  @Field(() => ID) @IsUUID('all') id: string;
  @Field(() => Int) @IsInt() revision: number;
  @Field(() => CalendarDate) @Allow() startsOn: string;
  @Field(() => CalendarDate, { nullable: true, description: 'The last day in the team; absent: none yet' }) @Allow() endsOn?: string | null;
}
