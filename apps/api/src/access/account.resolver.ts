import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Ctx, RequestContext, SignedIn } from '../platform/index.ts';
import { ChangeEmailInput, ChangePasswordInput } from './account.input.ts';
import { AccountService } from './account.service.ts';
import { Sender } from './sender.decorator.ts';
import { Token } from './token.decorator.ts';

@Resolver()
export class AccountResolver {
  constructor(@Inject(AccountService) private readonly service: AccountService) {}

  @Mutation(() => Boolean) @SignedIn()
  changePassword(
    @Ctx() ctx: RequestContext, @Token() session: Buffer, @Sender() sender: string, @Args('input', { type: () => ChangePasswordInput }) input: ChangePasswordInput,
  ): Promise<boolean> {
    return this.service.changePassword(ctx, session, sender, input);
  }

  @Mutation(() => Boolean, { description: 'Sends a link to the new address; the account changes when that is opened' }) @SignedIn()
  changeEmail(
    @Ctx() ctx: RequestContext, @Token() session: Buffer, @Sender() sender: string, @Args('input', { type: () => ChangeEmailInput }) input: ChangeEmailInput,
  ): Promise<boolean> {
    return this.service.changeEmail(ctx, session, sender, input);
  }
}
