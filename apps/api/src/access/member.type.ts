import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CalendarDate, Text } from '../platform/index.ts';
import { GrantType } from './viewer.type.ts';

export const MemberState = { coming: 'coming', current: 'current', ended: 'ended' } as const;
export type MemberState = keyof typeof MemberState;
registerEnumType(MemberState, { name: 'MemberState' });

export const MemberFilter = { current: 'current', external: 'external', ended: 'ended' } as const;
export type MemberFilter = keyof typeof MemberFilter;
registerEnumType(MemberFilter, { name: 'MemberFilter', description: 'Current and external leave out who has gone; who is still to come counts as current' });

@ObjectType('Role')
export class Role {
  @Field(() => ID) id: string;
  @Field(() => String) code: string;
  @Field(() => Text) name: Text;
  @Field(() => [GrantType]) grants: GrantType[];
  @Field(() => Boolean) seeded: boolean;
  @Field(() => Int) revision: number;
}

@ObjectType('RoleInUse')
export class RoleInUse extends Role {
  @Field(() => Int, { description: 'Members who have it, those who have gone as well' }) holders: number;
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
  @Field(() => MemberState) state: MemberState;
  @Field(() => [Role]) roles: Role[];
  @Field(() => [TeamMembership]) teams: TeamMembership[];
  @Field(() => Int) revision: number;
}

@ObjectType('MemberPage')
export class MemberPage {
  @Field(() => [Member]) items: Member[];
  @Field(() => Int) total: number;
  @Field(() => String, { nullable: true }) next: string | null;
}
