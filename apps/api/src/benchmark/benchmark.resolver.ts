import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Locales } from '../access/index.ts';
import { Ctx, HEAVY, type Locale, Reads, RequestContext, Requires } from '../platform/index.ts';
import { type FigureKind, FigureKinds } from '../publishing/index.ts';
import { benchmark } from './benchmark.queries.ts';
import { BenchmarkArgs, BenchmarkView } from './benchmark.type.ts';
import { Conversation, OpenConversationInput, WriteConversationInput } from './conversation.type.ts';
import { conversation } from './conversations.queries.ts';
import { openConversation, writeConversation } from './conversations.service.ts';
import { outcomesForReader, outcomesForReaderFile } from './reader.queries.ts';
import { BinaryFile, type ReaderFormat, ReaderFormats, ReaderOutcomes } from './reader.type.ts';
import { shareBenchmark } from './sharing.service.ts';

@Resolver()
export class BenchmarkResolver {
  @Query(() => BenchmarkView, { complexity: HEAVY, description: 'Figures of sites beside one another; never a ranking' }) @Requires('benchmark.read')
  benchmark(@Ctx() ctx: RequestContext, @Args() wish: BenchmarkArgs): Promise<BenchmarkView> {
    return benchmark(ctx, wish);
  }

  @Mutation(() => Boolean, { description: 'Each provider that takes part sees itself, and the others without names unless their agreements name them' }) @Requires('benchmark.share')
  shareBenchmark(@Ctx() ctx: RequestContext, @Args('definitionCode', { type: () => String }) definitionCode: string, @Args('kind', { type: () => FigureKinds }) kind: FigureKind): Promise<boolean> {
    return shareBenchmark(ctx, definitionCode, kind);
  }

  @Query(() => Conversation) @Requires('benchmark.read')
  conversation(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<Conversation> {
    return conversation(ctx, id);
  }

  @Mutation(() => Conversation, { description: 'About a figure that a provider published to the own organisation' }) @Requires('conversation.write')
  openConversation(@Ctx() ctx: RequestContext, @Args('input') input: OpenConversationInput): Promise<Conversation> {
    return openConversation(ctx, input);
  }

  @Mutation(() => Conversation) @Requires('conversation.write')
  writeConversation(@Ctx() ctx: RequestContext, @Args('input') input: WriteConversationInput): Promise<Conversation> {
    return writeConversation(ctx, input);
  }

  @Query(() => ReaderOutcomes, { description: 'What providers published to the own organisation, per provider, method and period' }) @Requires('publication.read')
  outcomesForReader(@Ctx() ctx: RequestContext): Promise<ReaderOutcomes> {
    return outcomesForReader(ctx);
  }

  @Query(() => BinaryFile, { complexity: HEAVY }) @Requires('publication.read') @Reads('publication')
  outcomesForReaderFile(
    @Ctx() ctx: RequestContext, @Args('format', { type: () => ReaderFormats }) format: ReaderFormat, @Args('locale', { type: () => Locales }) locale: Locale,
  ): Promise<BinaryFile> {
    return outcomesForReaderFile(ctx, format, locale);
  }
}
