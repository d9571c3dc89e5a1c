import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

/** A text in both languages. */
@ObjectType('Text')
export class Text {
  @Field(() => String) nl: string;
  @Field(() => String) en: string;
}

/** A text that a person gives in both languages. */
@InputType('TextInput')
export class TextInput {
  @Field(() => String) @IsString() @IsNotEmpty() @MaxLength(200) nl: string;
  @Field(() => String) @IsString() @IsNotEmpty() @MaxLength(200) en: string;
}
