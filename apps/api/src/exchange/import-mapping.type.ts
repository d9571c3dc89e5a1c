import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Allow, IsInt, IsOptional, IsString } from 'class-validator';
import { Json } from '../platform/index.ts';
import { IsName } from '../tenancy/index.ts';
import { type ImportKind, ImportKinds } from './kinds.ts';

@ObjectType('ImportMapping', { description: "How the columns of one of the provider's own files are named; proposed again for a file with the same header" })
export class ImportMapping {
  @Field(() => ID) id: string;
  @Field(() => ImportKinds) kind: ImportKind;
  @Field(() => String) name: string;
  @Field(() => [String]) columns: string[];
  @Field(() => Json, { description: 'Field by column' }) mapping: Record<string, string | null>;
  @Field(() => Int) revision: number;
}

@InputType('AddImportMappingInput')
export class AddImportMappingInput {
  @Field(() => ImportKinds) @Allow() kind: ImportKind;
  @Field(() => String) @IsString() @IsName() name: string;
  @Field(() => Json, { description: 'Field by column, of each column of the header; null: it is not read' }) @Allow() mapping: unknown;
  @Field(() => ID, { nullable: true, description: 'Of checklists: the version whose questions the columns hold' }) @IsOptional() @IsString() adoptedVersionId?: string | null;
}

@InputType('ChangeImportMappingInput')
export class ChangeImportMappingInput {
  @Field(() => ID) @IsString() id: string;
  @Field(() => Int) @IsInt() revision: number;
  @Field(() => String) @IsString() @IsName() name: string;
  @Field(() => Json, { nullable: true, description: 'Without it the mapping stays as it is' }) @Allow() mapping?: unknown;
  @Field(() => ID, { nullable: true, description: 'As with adding, where there is a mapping' }) @IsOptional() @IsString() adoptedVersionId?: string | null;
}
