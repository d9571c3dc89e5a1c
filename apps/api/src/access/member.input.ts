import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Allow, ArrayMaxSize, ArrayUnique, IsInt, IsUUID } from 'class-validator';
import { CalendarDate } from '../platform/index.ts';
import { IsName } from '../tenancy/index.ts';

@InputType('ChangeMemberInput')
export class ChangeMemberInput {
  @Field(() => ID) @IsUUID('all') id: string;
  @Field(() => Int) @IsInt() revision: number;
  @Field(() => String) @IsName() name: string;
  @Field(() => Boolean) @Allow() external: boolean;
  @Field(() => CalendarDate) @Allow() startsOn: string;
  @Field(() => CalendarDate, { nullable: true }) @Allow() endsOn?: string | null;
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

@InputType('EndTeamMembershipInput')
export class EndTeamMembershipInput {
  @Field(() => ID) @IsUUID('all') id: string;
  @Field(() => Int) @IsInt() revision: number;
  @Field(() => CalendarDate) @Allow() endsOn: string;
}
