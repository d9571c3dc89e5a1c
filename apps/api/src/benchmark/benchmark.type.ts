import type { NetworkDetail, NetworkRow, Text as TextOf } from '@getrouw/domain';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { FIGURE_KINDS, type FigureKind, FigureKinds } from '../publishing/index.ts';
import { Json, Text } from '../platform/index.ts';
import { ConversationSummary } from './conversation.type.ts';

@ArgsType()
export class BenchmarkArgs {
  @Field(() => String, { nullable: true, description: 'Absent: the first method with figures' }) @IsOptional() @IsString() @MaxLength(60) definitionCode?: string | null;
  @Field(() => FigureKinds, { nullable: true }) @IsOptional() @IsIn(FIGURE_KINDS) kind?: FigureKind | null;
  @Field(() => String, { nullable: true, description: 'Of which figure everything is shown; absent: the first that can be compared' }) @IsOptional() @IsString() @MaxLength(100) code?: string | null;
  @Field(() => ID, { nullable: true, description: 'Whose value stands in the target table; absent for a provider: its first site' }) @IsOptional() @IsUUID('all') siteKey?: string | null;
}

@ObjectType('BenchmarkMethod', { description: 'A method with published figures' })
export class BenchmarkMethod {
  @Field(() => String) code: string;
  @Field(() => Text) name: TextOf;
  @Field(() => [FigureKinds]) kinds: FigureKind[];
}

@ObjectType('BenchmarkSite')
export class BenchmarkSite {
  @Field(() => ID) key: string;
  @Field(() => String) name: string;
  @Field(() => ID, { description: 'Its latest publication' }) publicationId: string;
}

@ObjectType('BenchmarkShared', { description: 'What was last shared of a network with who takes part' })
export class BenchmarkShared {
  @Field(() => Date) at: Date;
  @Field(() => String) by: string;
  @Field(() => Int, { description: 'Sites in it, without those of which a figure was withdrawn since' }) sites: number;
  @Field(() => Int, { description: 'Publications that came after it; for the licence holder' }) newer: number;
}

@ObjectType('BenchmarkNetwork', { description: 'A network as its reader may see it' })
export class BenchmarkNetwork {
  @Field(() => String) definitionCode: string;
  @Field(() => FigureKinds) kind: FigureKind;
  @Field(() => String, { description: 'Into which figures of other versions were read' }) versionCode: string;
  @Field(() => Int, { description: 'Sites, with or without a figure' }) takingPart: number;
  @Field(() => [BenchmarkSite], { description: 'Whose value can stand in the target table: for a licence holder all, for a provider its own' }) sites: BenchmarkSite[];
  @Field(() => ID, { nullable: true }) siteKey: string | null;
  @Field(() => Text) headline: TextOf;
  @Field(() => Json, { description: '[NetworkRow]: a row for each figure, in the order of the instrument' }) rows: NetworkRow[];
  @Field(() => Json, { nullable: true, description: 'NetworkDetail' }) detail: NetworkDetail | null;
  @Field(() => Json, { description: '{ key: Text }: what the groups are called into which cases are divided' }) strata: Record<string, TextOf>;
  @Field(() => BenchmarkShared, { nullable: true }) shared: BenchmarkShared | null;
  @Field(() => [ConversationSummary]) conversations: ConversationSummary[];
}

@ObjectType('BenchmarkView')
export class BenchmarkView {
  @Field(() => [BenchmarkMethod]) methods: BenchmarkMethod[];
  @Field(() => Boolean, { description: 'Whether the reader is a provider that sees itself in the network' }) ofOneself: boolean;
  @Field(() => BenchmarkNetwork, { nullable: true, description: 'None: nothing was published' }) network: BenchmarkNetwork | null;
}
