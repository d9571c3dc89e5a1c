import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, MaxLength } from 'class-validator';

/** A page of a list, of the rows that hold a text. */
@ArgsType()
export class SearchArgs {
  @Field(() => Int, { nullable: true, defaultValue: 50 }) @IsInt() first: number;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(500) after?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(100) search?: string | null;
}

/** The text to look for, in lower case; null: every row. */
export const soughtIn = ({ search }: SearchArgs): string | null => search?.trim().toLowerCase() || null;
