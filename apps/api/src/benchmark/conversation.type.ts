import type { Text as TextOf } from '@getrouw/domain';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Allow, IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength, Min } from 'class-validator';
import { CalendarDate, Text } from '../platform/index.ts';
import { Organisation } from '../tenancy/index.ts';
import { CONVERSATION_STEPS, type ConversationStep, ConversationSteps } from './states.ts';

@ObjectType('ConversationSummary')
export class ConversationSummary {
  @Field(() => ID) id: string;
  @Field(() => ID) siteKey: string;
  @Field(() => String) siteName: string;
  @Field(() => String) code: string;
  @Field(() => Text) name: TextOf;
  @Field(() => Date) openedAt: Date;
  @Field(() => Int) notes: number;
  @Field(() => ConversationSteps, { description: 'The latest' }) step: ConversationStep;
}

@ObjectType('ConversationNote')
export class ConversationNote {
  @Field(() => Int) number: number;
  @Field(() => ConversationSteps) step: ConversationStep;
  @Field(() => String) text: string;
  @Field(() => CalendarDate, { nullable: true, description: 'By when, or of when' }) onDate: string | null;
  @Field(() => String) organisation: string;
  @Field(() => String) by: string;
  @Field(() => Date) at: Date;
}

@ObjectType('ConversationFigure', { description: 'The figure that it is about; none once its publication was withdrawn' })
export class ConversationFigure {
  @Field(() => String) unit: 'percent' | 'months' | 'scale';
  @Field(() => String) measure: 'share' | 'mean';
  @Field(() => Int, { nullable: true }) n: number | null;
  @Field(() => Float, { nullable: true }) value: number | null;
  @Field(() => String, { nullable: true }) explanation: string | null;
}

@ObjectType('Conversation', { description: 'About a figure of a site that differs: check the data, explain, act' })
export class Conversation {
  @Field(() => ID) id: string;
  @Field(() => Boolean, { description: 'Whether the own organisation opened it, and so closes it' }) ours: boolean;
  @Field(() => Organisation) provider: Organisation;
  @Field(() => Organisation) opener: Organisation;
  @Field(() => ID) publicationId: string;
  @Field(() => String) definitionCode: string;
  @Field(() => String) kind: string;
  @Field(() => CalendarDate) fromOn: string;
  @Field(() => CalendarDate) untilOn: string;
  @Field(() => ID) siteKey: string;
  @Field(() => String, { nullable: true }) siteName: string | null;
  @Field(() => String) code: string;
  @Field(() => Text) name: TextOf;
  @Field(() => ConversationFigure, { nullable: true }) figure: ConversationFigure | null;
  @Field(() => Boolean) closed: boolean;
  @Field(() => [ConversationNote]) notes: ConversationNote[];
}

@InputType('OpenConversationInput')
export class OpenConversationInput {
  @Field(() => ID) @IsUUID('all') publicationId: string;
  @Field(() => ID) @IsUUID('all') siteKey: string;
  @Field(() => String) @IsString() @MaxLength(100) code: string;
  @Field(() => String, { description: 'The question' }) @IsString() @MaxLength(4000) text: string;
}

@InputType('WriteConversationInput')
export class WriteConversationInput {
  @Field(() => ID) @IsUUID('all') id: string;
  @Field(() => Int, { description: 'How many notes were read; when there are more the note is refused' }) @IsInt() @Min(0) after: number;
  @Field(() => ConversationSteps) @IsIn(CONVERSATION_STEPS) step: ConversationStep;
  @Field(() => String) @IsString() @MaxLength(4000) text: string;
  @Field(() => CalendarDate, { nullable: true, description: 'Needed with act' }) @IsOptional() @Allow() onDate?: string | null;
}
