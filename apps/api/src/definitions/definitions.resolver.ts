import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, Json, RequestContext, Requires } from '../platform/index.ts';
import { Definitions, DefinitionVersion } from './definition.type.ts';
import { definitionDocument, definitions } from './definitions.queries.ts';
import { DefinitionsService } from './definitions.service.ts';
import { Programme } from './programme.type.ts';
import { ProgrammesService } from './programmes.service.ts';

@Resolver()
export class DefinitionsResolver {
  constructor(private readonly versions: DefinitionsService, private readonly programmes: ProgrammesService) {}

  @Query(() => Definitions) @Requires('definition.read')
  definitions(@Ctx() ctx: RequestContext): Promise<Definitions> {
    return definitions(ctx);
  }

  @Query(() => Json, { description: 'Own version, release or copy by its id' }) @Requires('definition.read')
  definition(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<unknown> {
    return definitionDocument(ctx, id);
  }

  @Mutation(() => DefinitionVersion, { description: "Puts a version into the licence holder's list as a draft" }) @Requires('definition.release')
  addDefinitionVersion(@Ctx() ctx: RequestContext, @Args('document', { type: () => Json }) document: unknown): Promise<DefinitionVersion> {
    return this.versions.add(ctx, document);
  }

  @Mutation(() => DefinitionVersion) @Requires('definition.release')
  publishDefinitionVersion(
    @Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string, @Args('revision', { type: () => Int }) revision: number,
  ): Promise<DefinitionVersion> {
    return this.versions.publish(ctx, { id, revision });
  }

  @Mutation(() => DefinitionVersion, { description: 'Addresses a published version to a provider, by its slug' }) @Requires('definition.release')
  releaseDefinition(
    @Ctx() ctx: RequestContext, @Args('versionId', { type: () => ID }) versionId: string, @Args('providerSlug', { type: () => String }) providerSlug: string,
  ): Promise<DefinitionVersion> {
    return this.versions.release(ctx, versionId, providerSlug);
  }

  @Mutation(() => Programme, { description: "Takes a release over as the provider's own copy; a method's first one begins its programme" }) @Requires('programme.configure')
  adoptRelease(@Ctx() ctx: RequestContext, @Args('releaseId', { type: () => ID }) releaseId: string): Promise<Programme> {
    return this.programmes.adopt(ctx, releaseId);
  }
}
