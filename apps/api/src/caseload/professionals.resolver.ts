import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, RequestContext, Requires } from '../platform/index.ts';
import { ProfessionalDetail, ProfessionalPage, ProfessionalRecord, ProgrammeChoice } from './caseload.type.ts';
import { AddProfessionalInput, AddProfessionalTeamInput, ChangeProfessionalInput, ChangeProfessionalTeamInput } from './professional.input.ts';
import { programmeChoices } from './professional-teams.queries.ts';
import { ProfessionalTeamsService } from './professional-teams.service.ts';
import { professionalDetail, professionals } from './professionals.queries.ts';
import { ProfessionalsService } from './professionals.service.ts';
import { SearchArgs } from './search.args.ts';

@Resolver()
export class ProfessionalsResolver {
  constructor(private readonly service: ProfessionalsService, private readonly teams: ProfessionalTeamsService) {}

  @Query(() => ProfessionalPage) @Requires('professional.read')
  professionals(@Ctx() ctx: RequestContext, @Args() wish: SearchArgs): Promise<ProfessionalPage> {
    return professionals(ctx, wish);
  }

  @Query(() => ProfessionalDetail) @Requires('professional.read')
  professional(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<ProfessionalDetail> {
    return professionalDetail(ctx, id);
  }

  @Query(() => [ProgrammeChoice], { description: 'What a professional can work with, and in which teams' }) @Requires('professional.write', 'certificate.write')
  programmeChoices(@Ctx() ctx: RequestContext): Promise<ProgrammeChoice[]> {
    return programmeChoices(ctx);
  }

  @Mutation(() => ProfessionalRecord) @Requires('professional.write')
  addProfessional(@Ctx() ctx: RequestContext, @Args('input') input: AddProfessionalInput): Promise<ProfessionalRecord> {
    return this.service.add(ctx, input);
  }

  @Mutation(() => ProfessionalRecord) @Requires('professional.write')
  changeProfessional(@Ctx() ctx: RequestContext, @Args('input') input: ChangeProfessionalInput): Promise<ProfessionalRecord> {
    return this.service.change(ctx, input);
  }

  @Mutation(() => ProfessionalRecord) @Requires('professional.write')
  addProfessionalTeam(@Ctx() ctx: RequestContext, @Args('input') input: AddProfessionalTeamInput): Promise<ProfessionalRecord> {
    return this.teams.add(ctx, input);
  }

  @Mutation(() => ProfessionalRecord) @Requires('professional.write')
  changeProfessionalTeam(@Ctx() ctx: RequestContext, @Args('input') input: ChangeProfessionalTeamInput): Promise<ProfessionalRecord> {
    return this.teams.change(ctx, input);
  }

  @Mutation(() => ProfessionalRecord, { description: 'For a mistake; who stops in a team has an end date' }) @Requires('professional.write')
  removeProfessionalTeam(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string, @Args('revision', { type: () => Int }) revision: number): Promise<ProfessionalRecord> {
    return this.teams.remove(ctx, id, revision);
  }
}
