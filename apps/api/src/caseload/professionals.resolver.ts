import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, RequestContext, Requires } from '../platform/index.ts';
import { Professional, ProfessionalPage } from './caseload.type.ts';
import { AddProfessionalInput, ChangeProfessionalInput } from './professional.input.ts';
import { professionals } from './professionals.queries.ts';
import { ProfessionalsService } from './professionals.service.ts';
import { SearchArgs } from './search.args.ts';

@Resolver()
export class ProfessionalsResolver {
  constructor(private readonly service: ProfessionalsService) {}

  @Query(() => ProfessionalPage) @Requires('professional.read')
  professionals(@Ctx() ctx: RequestContext, @Args() wish: SearchArgs): Promise<ProfessionalPage> {
    return professionals(ctx, wish);
  }

  @Mutation(() => Professional) @Requires('professional.write')
  addProfessional(@Ctx() ctx: RequestContext, @Args('input') input: AddProfessionalInput): Promise<Professional> {
    return this.service.add(ctx, input);
  }

  @Mutation(() => Professional) @Requires('professional.write')
  changeProfessional(@Ctx() ctx: RequestContext, @Args('input') input: ChangeProfessionalInput): Promise<Professional> {
    return this.service.change(ctx, input);
  }
}
