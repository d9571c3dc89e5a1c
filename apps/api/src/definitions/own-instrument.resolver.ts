import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Locales } from '../access/index.ts';
import { Ctx, type Locale, RequestContext, Requires, TextInput } from '../platform/index.ts';
import { ownInstrument, ownInstruments } from './own-instrument.queries.ts';
import { addOwnInstrument, announceEditing, publishOwnInstrument, reviseOwnInstrument, saveOwnInstrument } from './own-instrument.service.ts';
import { OwnInstrument, SaveOwnInstrumentInput } from './own-instrument.type.ts';

@Resolver()
export class OwnInstrumentResolver {
  @Query(() => [OwnInstrument]) @Requires('instrument.design')
  ownInstruments(@Ctx() ctx: RequestContext): Promise<OwnInstrument[]> {
    return ownInstruments(ctx);
  }

  @Query(() => OwnInstrument) @Requires('instrument.design')
  ownInstrument(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<OwnInstrument> {
    return ownInstrument(ctx, id);
  }

  @Mutation(() => OwnInstrument, { description: 'Begins an instrument; `onlyIn` where it is in one language' }) @Requires('instrument.design')
  addOwnInstrument(
    @Ctx() ctx: RequestContext, @Args('name', { type: () => TextInput }) name: TextInput, @Args('onlyIn', { type: () => Locales, nullable: true }) onlyIn: Locale | null,
  ): Promise<OwnInstrument> {
    return addOwnInstrument(ctx, name, onlyIn);
  }

  @Mutation(() => OwnInstrument, { description: 'Keeps a draft, complete or not' }) @Requires('instrument.design')
  saveOwnInstrument(@Ctx() ctx: RequestContext, @Args('input') input: SaveOwnInstrumentInput): Promise<OwnInstrument> {
    return saveOwnInstrument(ctx, input);
  }

  @Mutation(() => OwnInstrument, { description: 'Tells others that one works on it; changes nothing' }) @Requires('instrument.design')
  announceEditing(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<OwnInstrument> {
    return announceEditing(ctx, id);
  }

  @Mutation(() => OwnInstrument, { description: 'Freezes a draft without problems; rounds can use it from then on' }) @Requires('instrument.design')
  publishOwnInstrument(
    @Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string, @Args('revision', { type: () => Int }) revision: number,
  ): Promise<OwnInstrument> {
    return publishOwnInstrument(ctx, id, revision);
  }

  @Mutation(() => OwnInstrument, { description: 'A draft after a published version' }) @Requires('instrument.design')
  reviseOwnInstrument(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<OwnInstrument> {
    return reviseOwnInstrument(ctx, id);
  }
}
