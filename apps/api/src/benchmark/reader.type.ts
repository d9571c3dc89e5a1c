import type { ReaderTable, Text as TextOf } from '@getrouw/domain';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Json, Text } from '../platform/index.ts';
import { type FigureKind, FigureKinds } from '../publishing/index.ts';
import { Organisation } from '../tenancy/index.ts';

@ObjectType('ReaderMethod', { description: 'What one provider published of one method' })
export class ReaderMethod {
  @Field(() => Organisation) provider: Organisation;
  @Field(() => String) definitionCode: string;
  @Field(() => Text) name: TextOf;
  @Field(() => FigureKinds) kind: FigureKind;
  @Field(() => String) purpose: string;
  @Field(() => Int, { description: 'Figures about fewer are hidden' }) minimumGroup: number;
  @Field(() => [Int], { nullable: 'items', description: 'Of each period: how many families had help in it; none where they are too few, or of a survey' }) families: (number | null)[];
  @Field(() => Json, { description: 'ReaderTable' }) table: ReaderTable;
}

@ObjectType('ReaderOutcomes')
export class ReaderOutcomes {
  @Field(() => [ReaderMethod], { description: 'By name of the provider, never by value' }) methods: ReaderMethod[];
}

export const READER_FORMATS = ['xlsx', 'pdf'] as const;
export type ReaderFormat = (typeof READER_FORMATS)[number];
export const ReaderFormats = Object.fromEntries(READER_FORMATS.map((format) => [format, format]));
registerEnumType(ReaderFormats, { name: 'ReaderFormat' });

@ObjectType('BinaryFile')
export class BinaryFile {
  @Field(() => String) fileName: string;
  @Field(() => String) mimeType: string;
  @Field(() => String, { description: 'In base64' }) content: string;
}
