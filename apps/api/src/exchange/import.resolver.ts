import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Ctx, HEAVY, RequestContext, Requires } from '../platform/index.ts';
import { ImportInput } from './import.input.ts';
import { ImportService } from './import.service.ts';
import { ImportResult } from './import.type.ts';

@Resolver()
export class ImportResolver {
  constructor(private readonly imports: ImportService) {}

  @Mutation(() => ImportResult, { complexity: HEAVY }) @Requires('case.import', 'professional.write', 'round.import')
  importFile(@Ctx() ctx: RequestContext, @Args('input', { type: () => ImportInput }) input: ImportInput): Promise<ImportResult> {
    return this.imports.importFile(ctx, input);
  }
}
