import { Field, InputType } from '@nestjs/graphql';
import { IsEmail, MaxLength } from 'class-validator';
import { LowerCase } from './invitation.input.ts';

@InputType('ChangePasswordInput')
export class ChangePasswordInput {
  @Field(() => String) @MaxLength(254) currentPassword: string;
  @Field(() => String) @MaxLength(1000) newPassword: string;
}

@InputType('ChangeEmailInput')
export class ChangeEmailInput {
  @Field(() => String) @MaxLength(254) currentPassword: string;
  @Field(() => String) @LowerCase() @IsEmail() @MaxLength(254) email: string;
}
