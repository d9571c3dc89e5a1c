import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, Json, RequestContext, Requires } from '../platform/index.ts';
import { ConfigurationChange, ConfigurationPreview, MovePreview, ProgrammeConfiguration } from './configuration.type.ts';
import { ConfigureProgrammeInput, MoveProgrammeInput } from './configure-programme.input.ts';
import { changesBetween, configurationPreview, movePreview, programmeConfiguration } from './programme-configuration.queries.ts';
import { ProgrammesService } from './programmes.service.ts';

@Resolver()
export class ProgrammesResolver {
  constructor(private readonly programmes: ProgrammesService) {}

  @Query(() => ProgrammeConfiguration) @Requires('programme.read')
  programmeConfiguration(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<ProgrammeConfiguration> {
    return programmeConfiguration(ctx, id);
  }

  @Query(() => ConfigurationPreview, { description: 'What saving this would do; keeps nothing' }) @Requires('programme.configure')
  configurationPreview(
    @Ctx() ctx: RequestContext, @Args('programmeId', { type: () => ID }) programmeId: string, @Args('configuration', { type: () => Json }) configuration: unknown,
  ): Promise<ConfigurationPreview> {
    return configurationPreview(ctx, programmeId, configuration);
  }

  @Query(() => [ConfigurationChange], { description: 'What differs between two states of the history' }) @Requires('programme.read')
  configurationChanges(
    @Ctx() ctx: RequestContext, @Args('programmeId', { type: () => ID }) programmeId: string,
    @Args('from', { type: () => Int }) from: number, @Args('to', { type: () => Int }) to: number,
  ): Promise<ConfigurationChange[]> {
    return changesBetween(ctx, programmeId, from, to);
  }

  @Query(() => MovePreview, { description: 'Two versions side by side, and what moving to the newer one would do' }) @Requires('programme.read')
  movePreview(
    @Ctx() ctx: RequestContext, @Args('programmeId', { type: () => ID }) programmeId: string,
    @Args('adoptedVersionId', { type: () => ID, nullable: true }) adoptedVersionId?: string, @Args('releaseId', { type: () => ID, nullable: true }) releaseId?: string,
  ): Promise<MovePreview> {
    return movePreview(ctx, programmeId, { adoptedVersionId, releaseId });
  }

  @Mutation(() => ProgrammeConfiguration) @Requires('programme.configure')
  configureProgramme(@Ctx() ctx: RequestContext, @Args('input') input: ConfigureProgrammeInput): Promise<ProgrammeConfiguration> {
    return this.programmes.configure(ctx, input);
  }

  @Mutation(() => ProgrammeConfiguration, { description: 'Takes a newer version into use' }) @Requires('programme.configure')
  moveProgramme(@Ctx() ctx: RequestContext, @Args('input') input: MoveProgrammeInput): Promise<ProgrammeConfiguration> {
    return this.programmes.move(ctx, input);
  }
}
