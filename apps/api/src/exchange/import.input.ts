import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { Allow, IsBoolean, IsInt, IsOptional, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { ImportedRoundInput } from '../measuring/index.ts';
import { Json } from '../platform/index.ts';
import { type ImportKind, ImportKinds } from './kinds.ts';

@InputType('ImportInput', { description: 'The file, CSV or XLSX, as base64, so that its encoding can be judged; `commit: false` only previews' })
export class ImportInput {
  @Field(() => ImportKinds) @Allow() kind: ImportKind;
  @Field(() => String) @Allow() file: string;
  @Field(() => String, { nullable: true, description: 'Of a workbook; without it the first' }) @IsOptional() @IsString() @MaxLength(100) sheet?: string | null;
  @Field(() => Int, { nullable: true, description: 'The row with the names of the columns; without it row 1' }) @IsOptional() @IsInt() @Min(1) @Max(100) headerRow?: number | null;
  @Field(() => Json, { nullable: true }) @Allow() mapping?: unknown;
  @Field(() => ImportedRoundInput, { nullable: true, description: 'Of checklists: the earlier round that they make up; it is closed with them' })
  @IsOptional() @ValidateNested() @Type(() => ImportedRoundInput) round?: ImportedRoundInput | null;
  @Field(() => ID, { nullable: true, description: 'Of checklists: the round, begun with beginImportedRound, that they are added to' }) @IsOptional() @IsString() roundId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of registrations: the programme; without it the only one that has a list' }) @IsOptional() @IsString() programmeId?: string | null;
  @Field(() => Boolean) @IsBoolean() commit: boolean;
}
