import type { CoderAgreement, Text } from '@getrouw/domain';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Allow, IsInt, IsUUID } from 'class-validator';
import { CalendarDate, DateTime, Json } from '../platform/index.ts';

@InputType('DrawSecondCodingsInput', { description: 'A share of the registered cases of a period, given to a second person; which ones is decided by the seed' })
export class DrawSecondCodingsInput {
  @Field(() => ID) @IsUUID('all') programmeId: string;
  @Field(() => CalendarDate, { description: 'Trajectories that started from this day' }) @Allow() from: string;
  @Field(() => CalendarDate) @Allow() until: string;
  @Field(() => Int) @IsInt() percent: number;
  @Field(() => ID) @IsUUID('all') coderId: string;
  @Field(() => Int) @IsInt() seed: number;
}

@ArgsType()
export class CodingsArgs {
  @Field(() => ID) @IsUUID('all') programmeId: string;
  @Field(() => CalendarDate) @Allow() from: string;
  @Field(() => CalendarDate) @Allow() until: string;
}

@ObjectType('SecondCoder')
export class SecondCoder {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
}

@ObjectType('CodersProgress')
export class CodersProgress {
  @Field(() => ID) coderId: string;
  @Field(() => String) name: string;
  @Field(() => Int) given: number;
  @Field(() => Int) handedIn: number;
}

@ObjectType('SecondCodings', { description: 'Who codes what a second time, and how far first and second agree on what was handed in' })
export class SecondCodings {
  @Field(() => Int, { description: 'Registered cases of the period' }) registered: number;
  @Field(() => [CodersProgress]) coders: CodersProgress[];
  @Field(() => Json, { description: 'CoderAgreement of libs/domain' }) agreement: CoderAgreement;
  @Field(() => Json, { description: 'The questions of the agreement, by item code' }) questions: Record<string, Text>;
}

@ObjectType('SecondCoding')
export class SecondCoding {
  @Field(() => ID) trajectoryId: string;
  @Field(() => String) clientNumber: string;
  @Field(() => Int) trajectoryNumber: number;
  @Field(() => String) method: string;
  @Field(() => DateTime, { nullable: true }) savedAt: Date | null;
  @Field(() => DateTime, { nullable: true }) handedInAt: Date | null;
}

@ObjectType('SecondCodingPage')
export class SecondCodingPage {
  @Field(() => [SecondCoding]) items: SecondCoding[];
  @Field(() => String, { nullable: true }) next: string | null;
}
