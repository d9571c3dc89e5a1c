import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, RequestContext, Requires } from '../platform/index.ts';
import { AddTeamMembershipInput, ChangeMemberInput, ChangeTeamMembershipInput, MembersArgs, SetMemberRolesInput } from './member.input.ts';
import { MemberQueries } from './member.queries.ts';
import { MemberService } from './member.service.ts';
import { Member, MemberPage } from './member.type.ts';

@Resolver(() => Member)
export class MemberResolver {
  constructor(@Inject(MemberService) private readonly service: MemberService, @Inject(MemberQueries) private readonly queries: MemberQueries) {}

  @Query(() => MemberPage) @Requires('member.read')
  members(@Ctx() ctx: RequestContext, @Args() wish: MembersArgs): Promise<MemberPage> {
    return this.queries.page(ctx, wish);
  }

  @Query(() => Member) @Requires('member.read')
  member(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<Member> {
    return this.queries.member(ctx, id);
  }

  @Mutation(() => Member) @Requires('member.manage')
  changeMember(@Ctx() ctx: RequestContext, @Args('input', { type: () => ChangeMemberInput }) input: ChangeMemberInput): Promise<Member> {
    return this.service.change(ctx, input);
  }

  @Mutation(() => Member) @Requires('member.manage')
  setMemberRoles(@Ctx() ctx: RequestContext, @Args('input', { type: () => SetMemberRolesInput }) input: SetMemberRolesInput): Promise<Member> {
    return this.service.setRoles(ctx, input);
  }

  @Mutation(() => Member) @Requires('member.manage')
  addTeamMembership(@Ctx() ctx: RequestContext, @Args('input', { type: () => AddTeamMembershipInput }) input: AddTeamMembershipInput): Promise<Member> {
    return this.service.joinTeam(ctx, input);
  }

  @Mutation(() => Member) @Requires('member.manage')
  changeTeamMembership(@Ctx() ctx: RequestContext, @Args('input', { type: () => ChangeTeamMembershipInput }) input: ChangeTeamMembershipInput): Promise<Member> {
    return this.service.changeTeamPeriod(ctx, input);
  }
}
