import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

/** Numbers of agreement between two assessors; null where they do not exist. */
@ObjectType({ isAbstract: true })
export abstract class AgreementNumbers {
  @Field(() => Int, { description: 'Answers that both gave' }) n: number;
  @Field(() => Float, { nullable: true }) percentage: number | null;
  @Field(() => Float, { nullable: true, description: "Cohen's kappa; null also where both gave everything one answer" }) kappa: number | null;
  @Field(() => Float, { nullable: true, description: 'Of its 95 % interval' }) kappaLower: number | null;
  @Field(() => Float, { nullable: true }) kappaUpper: number | null;
  @Field(() => Float, { nullable: true, description: 'Kappa adjusted for prevalence and bias' }) pabak: number | null;
  @Field(() => Boolean, { description: 'Too few answers for the coefficients to say much' }) few: boolean;
}

@ObjectType('ItemAgreement')
export class ItemAgreement extends AgreementNumbers {
  @Field(() => String) itemCode: string;
}

@ObjectType('AssessorAgreement', { description: "An assessor's answers against those of the others about the same files, over all questions" })
export class AssessorAgreement extends AgreementNumbers {
  @Field(() => ID) memberId: string;
  @Field(() => String) name: string;
}

@ObjectType('OpinionAgreement', { description: 'How far two assessors of the same files agreed, as they handed in' })
export class Agreement {
  @Field(() => Int, { description: 'Files with both opinions' }) cases: number;
  @Field(() => [ItemAgreement]) items: ItemAgreement[];
  @Field(() => [AssessorAgreement]) assessors: AssessorAgreement[];
  @Field(() => Int, { description: 'This round and the closed ones with the same instrument; questions are joined only where the versions call them comparable' }) allRounds: number;
  @Field(() => Int) allCases: number;
  @Field(() => [ItemAgreement]) allItems: ItemAgreement[];
  @Field(() => [AssessorAgreement]) allAssessors: AssessorAgreement[];
}

@ObjectType('SourceUse')
export class SourceUse {
  @Field(() => String) itemCode: string;
  @Field(() => String) source: string;
  @Field(() => Int) count: number;
}

@ObjectType('MissingDocument')
export class MissingDocument {
  @Field(() => String) documentCode: string;
  @Field(() => Int, { description: 'Files in the figures in which it was missing' }) count: number;
}

@ObjectType('Evidence', { description: 'What the answers in the figures lean on' })
export class Evidence {
  @Field(() => [SourceUse]) sources: SourceUse[];
  @Field(() => [MissingDocument]) missing: MissingDocument[];
}
