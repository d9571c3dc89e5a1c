import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, RequestContext, Requires } from '../platform/index.ts';
import { MemberQueries } from './member.queries.ts';
import { Role, RoleInUse } from './member.type.ts';
import { AddRoleInput, ChangeRoleInput } from './role.input.ts';
import { RoleService } from './role.service.ts';

@Resolver(() => Role)
export class RoleResolver {
  constructor(@Inject(RoleService) private readonly service: RoleService, @Inject(MemberQueries) private readonly queries: MemberQueries) {}

  @Query(() => [RoleInUse]) @Requires('member.read')
  roles(@Ctx() ctx: RequestContext): Promise<RoleInUse[]> {
    return this.queries.roles(ctx);
  }

  @Mutation(() => Role) @Requires('role.manage')
  addRole(@Ctx() ctx: RequestContext, @Args('input', { type: () => AddRoleInput }) input: AddRoleInput): Promise<Role> {
    return this.service.add(ctx, input);
  }

  @Mutation(() => Role) @Requires('role.manage')
  changeRole(@Ctx() ctx: RequestContext, @Args('input', { type: () => ChangeRoleInput }) input: ChangeRoleInput): Promise<Role> {
    return this.service.change(ctx, input);
  }

  @Mutation(() => Boolean, { description: 'Removes an own role that nobody has' }) @Requires('role.manage')
  deleteRole(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string, @Args('revision', { type: () => Int }) revision: number): Promise<boolean> {
    return this.service.delete(ctx, id, revision);
  }
}
