import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import { Json } from '../platform/index.ts';

@InputType('SaveAnswerInput', { description: 'Revision 0: never saved before' })
export class SaveAnswerInput {
  @Field(() => ID) @IsString() responseId: string;
  @Field(() => String) @MaxLength(40) itemCode: string;
  @Field(() => Int) @IsInt() @Min(0) revision: number;
  @Field(() => Json, { nullable: true }) @IsOptional() value?: unknown;
  @Field(() => Boolean) @IsBoolean() mark: boolean;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(4000) remark?: string | null;
  @Field(() => String, { nullable: true, description: 'Code of the source that it leans on; absent: the first of the question' }) @IsOptional() @MaxLength(40) source?: string | null;
}

@InputType('SaveDocumentInput', { description: 'Revision 0: never saved before' })
export class SaveDocumentInput {
  @Field(() => ID) @IsString() responseId: string;
  @Field(() => String) @MaxLength(40) documentCode: string;
  @Field(() => Int) @IsInt() @Min(0) revision: number;
  @Field(() => Boolean) @IsBoolean() present: boolean;
}

@InputType('ItemCommentInput', { description: 'About one question, or without an item code about the whole' })
export class ItemCommentInput {
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(40) itemCode?: string | null;
  @Field(() => String) @IsString() text: string;
}
