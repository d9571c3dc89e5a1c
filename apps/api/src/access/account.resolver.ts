import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Ctx, HEAVY, RequestContext, SignedIn } from '../platform/index.ts';
import { ChangeEmailInput, ChangePasswordInput } from './account.input.ts';
import { AccountService } from './account.service.ts';
import { type Origin, Sender, Token } from './token.decorator.ts';

@Resolver()
export class AccountResolver {
  constructor(@Inject(AccountService) private readonly service: AccountService) {}

  @Mutation(() => Boolean, { complexity: HEAVY }) @SignedIn()
  changePassword(
    @Ctx() ctx: RequestContext, @Token() session: Buffer, @Sender() sender: Origin, @Args('input', { type: () => ChangePasswordInput }) input: ChangePasswordInput,
  ): Promise<boolean> {
    return this.service.changePassword(ctx, session, sender, input);
  }

  @Mutation(() => Boolean, { complexity: HEAVY, description: 'Sends a link to the new address; the account changes when that is opened' }) @SignedIn()
  changeEmail(
    @Ctx() ctx: RequestContext, @Token() session: Buffer, @Sender() sender: Origin, @Args('input', { type: () => ChangeEmailInput }) input: ChangeEmailInput,
  ): Promise<boolean> {
    return this.service.changeEmail(ctx, session, sender, input);
  }
}
