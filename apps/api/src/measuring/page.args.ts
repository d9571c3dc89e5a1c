import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString } from 'class-validator';

/** A page of a list: so many rows after the row at which the page before it ended. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, defaultValue: 50 }) @IsInt() first: number;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() after?: string | null;
}
