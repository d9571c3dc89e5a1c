import { Field, InputType } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { Allow, ArrayMaxSize, ArrayUnique, IsEmail, MaxLength } from 'class-validator';
import { CalendarDate, type Locale } from '../platform/index.ts';
import { IsName } from '../tenancy/index.ts';
import { Locales } from './viewer.type.ts';

export const LowerCase = (): PropertyDecorator => Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim().toLowerCase() : value));

@InputType('InviteMemberInput')
export class InviteMemberInput {
  @Field(() => String) @LowerCase() @IsEmail() @MaxLength(254) email: string;
  @Field(() => String) @IsName() name: string;
  @Field(() => Locales, { description: 'Of the mail, and of the account if it is a new one' }) @Allow() locale: Locale;
  @Field(() => Boolean) @Allow() external: boolean;
  @Field(() => CalendarDate, { description: 'The membership begins then, or when the invitation is accepted later than that' }) @Allow() startsOn: string;
  @Field(() => CalendarDate, { nullable: true, description: 'Who comes from outside has one' }) @Allow() endsOn?: string | null;
  @Field(() => [String]) @ArrayMaxSize(50) @ArrayUnique() roleCodes: string[];
}
