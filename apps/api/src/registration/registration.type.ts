import type { Classified, Definition, RegisteredCase } from '@getrouw/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate, DateTime, Json } from '../platform/index.ts';
import { Coder, Gender, Moment, PersonRole } from './states.ts';

@ObjectType('Person', { description: 'Somebody who belongs to a case; nobody is named' })
export class Person {
  @Field(() => ID) id: string;
  @Field(() => Int) number: number;
  @Field(() => PersonRole) role: PersonRole;
  @Field(() => Gender, { nullable: true }) gender: Gender | null;
  @Field(() => String, { nullable: true, description: 'YYYY-MM' }) born: string | null;
  @Field(() => Int) revision: number;
}

@ObjectType('RegistrationCell')
export class RegistrationCell {
  @Field(() => String) itemCode: string;
  @Field(() => ID, { nullable: true, description: 'None: about the case itself' }) personId: string | null;
  @Field(() => Moment) moment: Moment;
  @Field(() => Json, { nullable: true }) value: unknown;
  @Field(() => String, { nullable: true }) explanation: string | null;
  @Field(() => Int) revision: number;
}

@ObjectType('SavedRegistration', { description: 'What was given, as it is kept' })
export class SavedRegistration {
  @Field(() => ID) trajectoryId: string;
  @Field(() => [RegistrationCell]) cells: RegistrationCell[];
  @Field(() => DateTime, { nullable: true }) savedAt: Date | null;
}

@ObjectType('Judgement', { description: 'What a professional chose in a classification by judgement' })
export class Judgement {
  @Field(() => String) classification: string;
  @Field(() => String) option: string;
  @Field(() => String, { nullable: true }) second: string | null;
  @Field(() => String, { nullable: true, description: 'What it rests on; shown to who helps the family' }) reason: string | null;
  @Field(() => DateTime) judgedAt: Date;
  @Field(() => String) judgedBy: string;
}

@ObjectType('ClassificationMoment', { description: 'An outcome of the rules, since when and until when it stood' })
export class ClassificationMoment {
  @Field(() => Json, { description: 'Outcome by reading of the target group' }) readings: Classified['readings'];
  @Field(() => Json, { description: 'Option by classification' }) classes: Record<string, string>;
  @Field(() => String, { description: 'registration: something that was registered changed; rules: the method or its configuration did' }) cause: string;
  @Field(() => DateTime) computedAt: Date;
  @Field(() => DateTime, { nullable: true }) supersededAt: Date | null;
}

/** What a page of a registration needs of the method. */
export type RegistrationMethod = Pick<Definition, 'code' | 'name' | 'abbreviation' | 'scales' | 'instruments' | 'classifications' | 'targetGroup' | 'terms' | 'variants' | 'fundings'>;

@ObjectType('Registration', { description: 'What is registered about the case of a trajectory, and what follows from it' })
export class Registration {
  @Field(() => ID) trajectoryId: string;
  @Field(() => ID) familyId: string;
  @Field(() => String) clientNumber: string;
  @Field(() => Int) trajectoryNumber: number;
  @Field(() => CalendarDate) startedOn: string;
  @Field(() => CalendarDate, { nullable: true }) endedOn: string | null;
  @Field(() => Coder) coder: Coder;
  @Field(() => Json, { description: 'RegistrationMethod: the parts of the configured definition that the registration rests on' }) method: RegistrationMethod;
  @Field(() => String, { nullable: true, description: 'Code of the registration list; none where the method has none' }) instrumentCode: string | null;
  @Field(() => Boolean, { description: 'Whether the caller sees health, offences and other special categories: who helps the family, and who codes it as the second' }) seesSpecial: boolean;
  @Field(() => Boolean) mayWrite: boolean;
  @Field(() => [Person]) persons: Person[];
  @Field(() => [RegistrationCell]) cells: RegistrationCell[];
  @Field(() => [Judgement], { description: 'The latest first' }) judgements: Judgement[];
  @Field(() => [ClassificationMoment], { description: 'The latest first' }) history: ClassificationMoment[];
  @Field(() => DateTime, { nullable: true }) savedAt: Date | null;
  @Field(() => DateTime, { nullable: true }) handedInAt: Date | null;
  /** What the fields that are worked out when they are asked rest on. */
  readonly basis: { definition: Definition; registered: RegisteredCase };
}
