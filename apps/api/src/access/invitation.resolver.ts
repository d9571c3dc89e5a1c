import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, RequestContext, Requires } from '../platform/index.ts';
import { InviteMemberInput } from './invitation.input.ts';
import { InvitationQueries } from './invitation.queries.ts';
import { InvitationService } from './invitation.service.ts';
import { Invitation, InvitationPage } from './invitation.type.ts';

@Resolver(() => Invitation)
export class InvitationResolver {
  constructor(@Inject(InvitationService) private readonly service: InvitationService, @Inject(InvitationQueries) private readonly queries: InvitationQueries) {}

  @Query(() => InvitationPage) @Requires('member.manage')
  invitations(
    @Ctx() ctx: RequestContext,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<InvitationPage> {
    return this.queries.page(ctx, first, after);
  }

  @Mutation(() => Invitation) @Requires('member.manage')
  inviteMember(@Ctx() ctx: RequestContext, @Args('input', { type: () => InviteMemberInput }) input: InviteMemberInput): Promise<Invitation> {
    return this.service.invite(ctx, input);
  }

  @Mutation(() => Invitation) @Requires('member.manage')
  sendInvitationAgain(
    @Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string, @Args('revision', { type: () => Int }) revision: number,
  ): Promise<Invitation> {
    return this.service.sendAgain(ctx, { id, revision });
  }

  @Mutation(() => Boolean) @Requires('member.manage')
  withdrawInvitation(
    @Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string, @Args('revision', { type: () => Int }) revision: number,
  ): Promise<boolean> {
    return this.service.withdraw(ctx, { id, revision });
  }
}
