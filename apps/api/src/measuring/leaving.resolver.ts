import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Member, MemberQueries } from '../access/index.ts';
import { Professional, professional } from '../caseload/index.ts';
import { CalendarDate, Ctx, Reads, RequestContext, Requires } from '../platform/index.ts';
import { EndMembershipInput, EndProfessionalInput } from './leaving.input.ts';
import { memberWork, professionalWork } from './leaving.queries.ts';
import { endMembership, endProfessional } from './leaving.service.ts';
import { OpenWork } from './leaving.type.ts';

@Resolver()
export class LeavingResolver {
  constructor(private readonly members: MemberQueries) {}

  @Query(() => OpenWork) @Requires('member.manage') @Reads('case')
  memberWork(
    @Ctx() ctx: RequestContext, @Args('memberId', { type: () => ID }) memberId: string, @Args('after', { type: () => CalendarDate, nullable: true }) after?: string,
  ): Promise<OpenWork> {
    return memberWork(ctx, memberId, after ?? ctx.clock.today());
  }

  @Query(() => OpenWork) @Requires('professional.write') @Reads('case')
  professionalWork(
    @Ctx() ctx: RequestContext, @Args('professionalId', { type: () => ID }) professionalId: string, @Args('after', { type: () => CalendarDate, nullable: true }) after?: string,
  ): Promise<OpenWork> {
    return professionalWork(ctx, professionalId, after ?? ctx.clock.today());
  }

  @Mutation(() => Member, { description: 'Refused while work would be left behind; the refusal lists it' }) @Requires('member.manage')
  async endMembership(@Ctx() ctx: RequestContext, @Args('input', { type: () => EndMembershipInput }) input: EndMembershipInput): Promise<Member> {
    await endMembership(ctx, input);
    return this.members.member(ctx, input.id);
  }

  @Mutation(() => Professional, { description: 'Refused while cases would be left behind; the refusal lists them' }) @Requires('professional.write')
  async endProfessional(@Ctx() ctx: RequestContext, @Args('input', { type: () => EndProfessionalInput }) input: EndProfessionalInput): Promise<Professional> {
    await endProfessional(ctx, input);
    return professional(ctx, input.id, 'professional.write');
  }
}
