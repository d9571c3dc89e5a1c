import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, type Locale, Public, RequestContext, SignedIn } from '../platform/index.ts';
import { SignInService } from './sign-in.service.ts';
import { Protocol, Token } from './token.decorator.ts';
import { ViewerQueries } from './viewer.queries.ts';
import { Installation, Locales, Viewer } from './viewer.type.ts';

@Resolver(() => Viewer)
export class ViewerResolver {
  constructor(@Inject(ViewerQueries) private readonly queries: ViewerQueries, @Inject(SignInService) private readonly service: SignInService) {}

  @Query(() => Installation) @Public()
  installation(@Protocol() protocol: string): Installation {
    return this.queries.installation(protocol);
  }

  @Query(() => Viewer, { nullable: true }) @Public()
  viewer(@Ctx() ctx: RequestContext, @Token() token: Buffer): Promise<Viewer | null> {
    return this.queries.viewer(ctx, token);
  }

  @Mutation(() => Locales) @SignedIn()
  setLocale(@Ctx() ctx: RequestContext, @Token() token: Buffer, @Args('locale', { type: () => Locales }) locale: Locale): Promise<Locale> {
    return this.service.setLocale(ctx, token, locale);
  }
}
