import { Field, InputType } from '@nestjs/graphql';
import { Allow, IsBoolean } from 'class-validator';
import { Json } from '../platform/index.ts';
import { type ImportKind, ImportKinds } from './import.type.ts';

@InputType('ImportInput', { description: 'The file as base64, so that its encoding can be judged; `commit: false` only previews' })
export class ImportInput {
  @Field(() => ImportKinds) @Allow() kind: ImportKind;
  @Field(() => String) @Allow() file: string;
  @Field(() => Json, { nullable: true }) @Allow() mapping?: unknown;
  @Field(() => Boolean) @IsBoolean() commit: boolean;
}
