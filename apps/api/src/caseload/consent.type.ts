import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Allow, IsOptional, IsUUID } from 'class-validator';
import { CalendarDate, DateTime } from '../platform/index.ts';
import { IsName } from '../tenancy/index.ts';
import { LIMITS } from './limits.ts';

export const ConsentPurpose = { beyond_own_help: 'beyond_own_help', sharing: 'sharing', contact: 'contact' } as const;
export type ConsentPurpose = keyof typeof ConsentPurpose;
registerEnumType(ConsentPurpose, { name: 'ConsentPurpose', description: 'beyond_own_help: use by outsiders, research and publications; sharing: with others who help; contact: to be asked again after the help' });

export const ConsentAnswer = { consent: 'consent', objection: 'objection', withdrawn: 'withdrawn' } as const;
export type ConsentAnswer = keyof typeof ConsentAnswer;
registerEnumType(ConsentAnswer, { name: 'ConsentAnswer' });

@ObjectType('Consent', { description: 'What a client agreed to or refused. Of the family and of each person the latest about a purpose counts' })
export class Consent {
  @Field(() => ID) id: string;
  @Field(() => ID, { nullable: true, description: 'Of which person; none: the family as a whole' }) personId: string | null;
  @Field(() => ConsentPurpose) purpose: ConsentPurpose;
  @Field(() => ConsentAnswer) answer: ConsentAnswer;
  @Field(() => CalendarDate) saidOn: string;
  @Field(() => String, { nullable: true }) source: string | null;
  @Field(() => DateTime) recordedAt: Date;
  @Field(() => String, { nullable: true, description: 'None: recorded before consents were kept' }) recordedBy: string | null;
}

@InputType('RecordConsentInput')
export class RecordConsentInput {
  @Field(() => ID) @IsUUID('all') familyId: string;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID('all') personId: string | null;
  @Field(() => ConsentPurpose) @Allow() purpose: ConsentPurpose;
  @Field(() => ConsentAnswer) @Allow() answer: ConsentAnswer;
  @Field(() => CalendarDate) @Allow() saidOn: string;
  @Field(() => String, { description: 'Where it was said, such as the form or the conversation' }) @IsName(LIMITS.objectionSource) source: string;
}
