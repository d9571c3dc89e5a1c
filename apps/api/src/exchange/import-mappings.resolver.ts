import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, RequestContext, Requires } from '../platform/index.ts';
import { AddImportMappingInput, ChangeImportMappingInput, ImportMapping } from './import-mapping.type.ts';
import { addImportMapping, changeImportMapping, importMappings, removeImportMapping } from './import-mappings.service.ts';
import { ImportKinds, type ImportKind } from './kinds.ts';

/** Of a kind that somebody cannot import the service refuses what is asked of its mappings. */
@Resolver()
export class ImportMappingsResolver {
  @Query(() => [ImportMapping]) @Requires('case.import', 'professional.write', 'round.import')
  importMappings(@Ctx() ctx: RequestContext, @Args('kind', { type: () => ImportKinds }) kind: ImportKind): Promise<ImportMapping[]> {
    return importMappings(ctx, kind);
  }

  @Mutation(() => ImportMapping) @Requires('case.import', 'professional.write', 'round.import')
  addImportMapping(@Ctx() ctx: RequestContext, @Args('input', { type: () => AddImportMappingInput }) input: AddImportMappingInput): Promise<ImportMapping> {
    return addImportMapping(ctx, input);
  }

  @Mutation(() => ImportMapping) @Requires('case.import', 'professional.write', 'round.import')
  changeImportMapping(@Ctx() ctx: RequestContext, @Args('input', { type: () => ChangeImportMappingInput }) input: ChangeImportMappingInput): Promise<ImportMapping> {
    return changeImportMapping(ctx, input);
  }

  @Mutation(() => Boolean) @Requires('case.import', 'professional.write', 'round.import')
  removeImportMapping(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string, @Args('revision', { type: () => Int }) revision: number): Promise<boolean> {
    return removeImportMapping(ctx, id, revision);
  }
}
