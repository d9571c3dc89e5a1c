import type { DisclosedStratum, Text as TextOf } from '@getrouw/domain';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Allow, IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { LicenceGap } from '../definitions/index.ts';
import { CalendarDate, Json, Text } from '../platform/index.ts';
import { Organisation } from '../tenancy/index.ts';
import { Agreement, AgreementMethod } from './agreement.type.ts';
import { FIGURE_KINDS, type FigureKind, FigureKinds } from './states.ts';

@ObjectType('FigureScale')
export class FigureScale {
  @Field(() => Float) least: number;
  @Field(() => Float) most: number;
}

@ObjectType('PublishedFigure', { description: 'A figure as its reader gets it' })
export class PublishedFigure {
  @Field(() => String) code: string;
  @Field(() => Text) name: TextOf;
  @Field(() => Text, { nullable: true }) meaning: TextOf | null;
  @Field(() => ID, { nullable: true, description: 'None: of the whole' }) siteKey: string | null;
  @Field(() => String, { nullable: true }) siteName: string | null;
  @Field(() => String, { description: 'share or mean' }) measure: 'share' | 'mean';
  @Field(() => String, { description: 'percent, months or scale' }) unit: 'percent' | 'months' | 'scale';
  @Field(() => Float, { nullable: true, description: 'In percents of a share' }) norm: number | null;
  @Field(() => FigureScale, { nullable: true, description: 'The scale that a mean is on' }) scale: FigureScale | null;
  @Field(() => String, { nullable: true, description: 'What the norm asks: at_least or below' }) comparison: 'at_least' | 'below' | null;
  @Field(() => Boolean, { description: 'About too few, or it would give such a group away: then no number is in it' }) hidden: boolean;
  @Field(() => Int, { nullable: true }) n: number | null;
  @Field(() => Float, { nullable: true, description: 'A share from 0 to 1, or a mean' }) value: number | null;
  @Field(() => Float, { nullable: true, description: 'Standard deviation behind a mean' }) sd: number | null;
  @Field(() => Json, { nullable: true, description: '[{ key, n, x }] by length of the help' }) strata: readonly DisclosedStratum[] | null;
  @Field(() => String, { nullable: true, description: "The provider's explanation" }) explanation: string | null;
}

@ObjectType('Publication', { description: 'Figures that a provider published to one other organisation, without the figures themselves' })
export class Publication {
  @Field(() => ID) id: string;
  @Field(() => ID) agreementId: string;
  @Field(() => Organisation) provider: Organisation;
  @Field(() => Organisation) reader: Organisation;
  @Field(() => String, { description: 'What the figures are for, as agreed' }) purpose: string;
  @Field(() => FigureKinds) kind: FigureKind;
  @Field(() => String) definitionCode: string;
  @Field(() => String) versionCode: string;
  @Field(() => String) name: string;
  @Field(() => CalendarDate) fromOn: string;
  @Field(() => CalendarDate) untilOn: string;
  @Field(() => Int, { nullable: true, description: 'Clients who object to use beside their own help, left out; none: a few' }) objections: number | null;
  @Field(() => Int) minimumGroup: number;
  @Field(() => Int, { nullable: true, description: 'Families that had help in the period; none of a survey, or where they are too few' }) families: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether its files are a sample of those there were' }) sampled: boolean | null;
  @Field(() => [LicenceGap], { nullable: true, description: 'When the round was without a valid licence; none: never' }) unlicensed: LicenceGap[] | null;
  @Field(() => ID, { nullable: true, description: 'The publication that this one corrects' }) replacesId: string | null;
  @Field(() => ID, { nullable: true, description: 'The correction of this one' }) replacedById: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was corrected' }) reason: string | null;
  @Field(() => Date, { nullable: true }) publishedAt: Date | null;
  @Field(() => Date, { nullable: true }) withdrawnAt: Date | null;
  @Field(() => String, { nullable: true }) withdrawnBecause: string | null;
}

@ObjectType('PublicationDraft', { description: 'What waits for a second person' })
export class PublicationDraft {
  @Field(() => ID) id: string;
  @Field(() => ID) agreementId: string;
  @Field(() => Organisation) reader: Organisation;
  @Field(() => FigureKinds) kind: FigureKind;
  @Field(() => String) name: string;
  @Field(() => CalendarDate) fromOn: string;
  @Field(() => CalendarDate) untilOn: string;
  @Field(() => String) preparedBy: string;
  @Field(() => Boolean, { description: 'Whether who asks prepared it, and so does not approve it' }) mine: boolean;
  @Field(() => Date) preparedAt: Date;
  @Field(() => ID, { nullable: true }) replacesId: string | null;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => Json, { description: '{ CODE: text }' }) explanations: Record<string, string>;
  @Field(() => Int) revision: number;
}

@ObjectType('PublicationSource', { description: 'A closed round that can be published' })
export class PublicationSource {
  @Field(() => ID) roundId: string;
  @Field(() => FigureKinds) kind: FigureKind;
  @Field(() => String) name: string;
  @Field(() => String) definitionCode: string;
  @Field(() => CalendarDate) fromOn: string;
  @Field(() => CalendarDate) untilOn: string;
}

@ObjectType('Publications')
export class Publications {
  @Field(() => [PublicationDraft]) drafts: PublicationDraft[];
  @Field(() => [Publication], { description: 'By the own organisation and to it, the newest first' }) items: Publication[];
  @Field(() => String, { nullable: true }) next: string | null;
  @Field(() => [PublicationSource], { description: 'Closed rounds, for who prepares' }) sources: PublicationSource[];
  @Field(() => [Agreement], { description: 'Under which can be published now, for who prepares' }) open: Agreement[];
  @Field(() => [AgreementMethod], { description: 'Of what can be published' }) methods: AgreementMethod[];
}

@ObjectType('ShownPublication', { description: 'A publication exactly as its reader sees it' })
export class ShownPublication extends Publication {
  @Field(() => Text, { description: 'What the method is called' }) methodName: TextOf;
  @Field(() => [PublishedFigure], { description: 'None of one that was withdrawn' }) figures: PublishedFigure[];
}

@ObjectType('PublicationPreview', { description: 'What the reader will see when it is approved' })
export class PublicationPreview {
  @Field(() => PublicationDraft) draft: PublicationDraft;
  @Field(() => ShownPublication) shown: ShownPublication;
  @Field(() => String, { description: 'Of what is seen; approving names it' }) sha256: string;
}

@InputType('PreparePublicationInput')
export class PreparePublicationInput {
  @Field(() => ID) @IsUUID('all') agreementId: string;
  @Field(() => FigureKinds) @IsIn(FIGURE_KINDS) kind: FigureKind;
  @Field(() => ID, { nullable: true, description: 'Of a round over files or a survey; absent in a correction: that of what it corrects' }) @IsOptional() @IsUUID('all') roundId?: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'Of outcomes and of who is reached; absent in a correction: that of what it corrects' }) @IsOptional() @Allow() fromOn?: string | null;
  @Field(() => CalendarDate, { nullable: true }) @IsOptional() @Allow() untilOn?: string | null;
  @Field(() => Json, { nullable: true, description: '{ CODE: text }' }) @IsOptional() @Allow() explanations?: unknown;
  @Field(() => ID, { nullable: true, description: 'The publication that this one corrects' }) @IsOptional() @IsUUID('all') replacesId?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(2000) reason?: string | null;
}

@InputType('ExplainPublicationInput')
export class ExplainPublicationInput {
  @Field(() => ID) @IsUUID('all') id: string;
  @Field(() => Int) @IsInt() revision: number;
  @Field(() => Json) @Allow() explanations: unknown;
}
