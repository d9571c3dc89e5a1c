import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Allow, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import { CalendarDate, Text } from '../platform/index.ts';
import type { Text as TextOf } from '@getrouw/domain';
import { Organisation } from '../tenancy/index.ts';
import { type AgreementState, AgreementStates, FIGURE_KINDS, type FigureKind, FigureKinds, type StepKind, StepKinds } from './states.ts';

@ObjectType('AgreementStep', { description: 'What one side did under an agreement' })
export class AgreementStep {
  @Field(() => Int) number: number;
  @Field(() => StepKinds) kind: StepKind;
  @Field(() => String) organisation: string;
  @Field(() => String) by: string;
  @Field(() => Date) at: Date;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => ID, { nullable: true }) publicationId: string | null;
}

@ObjectType('Agreement', { description: 'What two organisations agree about figures' })
export class Agreement {
  @Field(() => ID) id: string;
  @Field(() => Organisation) provider: Organisation;
  @Field(() => Organisation) reader: Organisation;
  @Field(() => String) definitionCode: string;
  @Field(() => String) purpose: string;
  @Field(() => [FigureKinds]) figures: FigureKind[];
  @Field(() => CalendarDate) fromOn: string;
  @Field(() => CalendarDate, { nullable: true }) untilOn: string | null;
  @Field(() => Int, { description: 'Figures about fewer are hidden' }) minimumGroup: number;
  @Field(() => Boolean, { description: 'Whether other participants read the names of its sites' }) namesSites: boolean;
  @Field(() => String) proposedBy: string;
  @Field(() => Date) proposedAt: Date;
  @Field(() => Boolean, { description: 'Whether the own organisation proposed it' }) ours: boolean;
  @Field(() => AgreementStates) state: AgreementState;
  @Field(() => [AgreementStep]) steps: AgreementStep[];
}

@ObjectType('AgreementParty', { description: 'An organisation that an agreement can be made with' })
export class AgreementParty {
  @Field(() => String) slug: string;
  @Field(() => String) name: string;
}

@ObjectType('AgreementMethod', { description: 'A method that an agreement can be about' })
export class AgreementMethod {
  @Field(() => String) code: string;
  @Field(() => Text) name: TextOf;
}

@ObjectType('Agreements')
export class Agreements {
  @Field(() => [Agreement], { description: 'The newest first' }) items: Agreement[];
  @Field(() => String, { nullable: true }) next: string | null;
  @Field(() => [AgreementParty]) parties: AgreementParty[];
  @Field(() => [AgreementMethod]) methods: AgreementMethod[];
}

@InputType('ProposeAgreementInput')
export class ProposeAgreementInput {
  @Field(() => String, { description: 'Short name of the other organisation, as in the address' }) @IsString() @MaxLength(100) with: string;
  @Field(() => String) @IsString() @MaxLength(60) definitionCode: string;
  @Field(() => String) @IsString() @MaxLength(2000) purpose: string;
  @Field(() => [FigureKinds]) @IsArray() @IsIn(FIGURE_KINDS, { each: true }) figures: FigureKind[];
  @Field(() => CalendarDate) @Allow() fromOn: string;
  @Field(() => CalendarDate, { nullable: true }) @IsOptional() @Allow() untilOn?: string | null;
  @Field(() => Int) @IsInt() @Min(5) minimumGroup: number;
  @Field(() => Boolean) @IsBoolean() namesSites: boolean;
}
