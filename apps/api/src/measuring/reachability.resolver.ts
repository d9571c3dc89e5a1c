import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, Reads, RequestContext, Requires } from '../platform/index.ts';
import { myReachability, phoneSample } from './reachability.queries.ts';
import { recordCall } from './reachability.service.ts';
import { OwnCall, PhoneSample, ReachabilityCall, RecordCallInput } from './reachability.type.ts';

@Resolver()
export class ReachabilityResolver {
  @Query(() => PhoneSample) @Requires('reachability.record') @Reads('reachability')
  phoneSample(@Ctx() ctx: RequestContext, @Args('slug', { type: () => String }) slug: string): Promise<PhoneSample> {
    return phoneSample(ctx, slug);
  }

  @Mutation(() => ReachabilityCall) @Requires('reachability.record')
  recordCall(@Ctx() ctx: RequestContext, @Args('input', { type: () => RecordCallInput }) input: RecordCallInput): Promise<ReachabilityCall> {
    return recordCall(ctx, input);
  }

  @Query(() => [OwnCall], { description: 'What calls outside office hours to oneself found; nobody else sees them' }) @Requires('reachability.see')
  myReachability(@Ctx() ctx: RequestContext): Promise<OwnCall[]> {
    return myReachability(ctx);
  }
}
