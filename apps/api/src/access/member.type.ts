import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate, Text } from '../platform/index.ts';
import { GrantType } from './viewer.type.ts';

@ObjectType('Role')
export class Role {
  @Field(() => ID) id: string;
  @Field(() => String) code: string;
  @Field(() => Text) name: Text;
  @Field(() => [GrantType]) grants: GrantType[];
  @Field(() => Boolean) seeded: boolean;
  @Field(() => Int) revision: number;
}

@ObjectType('TeamMembership')
export class TeamMembership {
  @Field(() => ID) id: string;
  @Field(() => ID) teamId: string;
  @Field(() => String) teamName: string;
  @Field(() => CalendarDate) startsOn: string;
  @Field(() => CalendarDate, { nullable: true }) endsOn: string | null;
  @Field(() => Int) revision: number;
}

@ObjectType('Member')
export class Member {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => Boolean) external: boolean;
  @Field(() => CalendarDate) startsOn: string;
  @Field(() => CalendarDate, { nullable: true }) endsOn: string | null;
  @Field(() => [Role]) roles: Role[];
  @Field(() => [TeamMembership]) teams: TeamMembership[];
  @Field(() => Int) revision: number;
}

@ObjectType('MemberPage')
export class MemberPage {
  @Field(() => [Member]) items: Member[];
  @Field(() => String, { nullable: true }) next: string | null;
}
