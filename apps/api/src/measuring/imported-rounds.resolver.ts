import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Config, Ctx, RequestContext, Requires } from '../platform/index.ts';
import { ImportChecklistInput, ImportedRoundInput } from './imported-round.input.ts';
import { ImportedChecklist } from './imported-round.type.ts';
import { beginImportedRound, finishImport, importChecklist } from './imported-rounds.service.ts';
import { importSurvey } from './imported-surveys.service.ts';
import { Round } from './round.type.ts';
import { ImportSurveyInput } from './survey.input.ts';

@Resolver()
export class ImportedRoundsResolver {
  constructor(@Inject(Config) private readonly config: Config) {}

  @Mutation(() => Round, { description: 'Then importChecklist for each checklist or importSurvey for forms of a survey, finishImport, and closeRound' }) @Requires('round.import')
  beginImportedRound(@Ctx() ctx: RequestContext, @Args('input', { type: () => ImportedRoundInput }) input: ImportedRoundInput): Promise<Round> {
    return beginImportedRound(ctx, input);
  }

  @Mutation(() => ImportedChecklist) @Requires('round.import')
  importChecklist(@Ctx() ctx: RequestContext, @Args('input', { type: () => ImportChecklistInput }) input: ImportChecklistInput): Promise<ImportedChecklist> {
    return importChecklist(ctx, input);
  }

  @Mutation(() => Round, { description: 'Adds forms of a survey that was filled in elsewhere, all of them or none' }) @Requires('round.import')
  importSurvey(@Ctx() ctx: RequestContext, @Args('input', { type: () => ImportSurveyInput }) input: ImportSurveyInput): Promise<Round> {
    return importSurvey(ctx, this.config, input);
  }

  @Mutation(() => Round) @Requires('round.import')
  finishImport(@Ctx() ctx: RequestContext, @Args('roundId', { type: () => ID }) roundId: string, @Args('revision', { type: () => Int }) revision: number): Promise<Round> {
    return finishImport(ctx, roundId, revision);
  }
}
