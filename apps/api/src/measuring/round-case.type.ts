import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate, DateTime, Text } from '../platform/index.ts';
import { Blocker } from './round.type.ts';
import { CaseStatus, ResponseState } from './states.ts';

@ObjectType('Assignment')
export class Assignment {
  @Field(() => ID) id: string;
  @Field(() => ID) assessorId: string;
  @Field(() => String) assessorName: string;
  @Field(() => DateTime, { nullable: true }) independenceDeclaredAt: Date | null;
  @Field(() => ID) responseId: string;
  @Field(() => ResponseState) responseState: ResponseState;
  @Field(() => Int) answered: number;
  @Field(() => Int) items: number;
  @Field(() => DateTime, { nullable: true }) submittedAt: Date | null;
  @Field(() => Boolean, { description: 'Its assessor has gone before he was ready' }) toHandOver: boolean;
  @Field(() => Int) revision: number;
}

@ObjectType('FormerAssignment', { description: 'What somebody had scored before another assessor began anew' })
export class FormerAssignment {
  @Field(() => ID) responseId: string;
  @Field(() => String) assessorName: string;
  @Field(() => DateTime) handedOverAt: Date;
  @Field(() => Int) answered: number;
}

@ObjectType('RoundCase')
export class RoundCase {
  @Field(() => ID) id: string;
  @Field(() => String) clientNumber: string;
  @Field(() => ID) trajectoryId: string;
  @Field(() => Int) trajectoryNumber: number;
  @Field(() => ID) teamId: string;
  @Field(() => String) teamName: string;
  @Field(() => CalendarDate, { nullable: true }) endedOn: string | null;
  @Field(() => String, { nullable: true }) closingReason: string | null;
  @Field(() => CaseStatus) status: CaseStatus;
  @Field(() => Text, { nullable: true, description: 'Why it is outside the population' }) reason: Text | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether what was handed in waits for a reviewer; null before' }) needsReview: boolean | null;
  @Field(() => String, { nullable: true }) leftOutReason: string | null;
  @Field(() => Assignment, { nullable: true }) assignment: Assignment | null;
  @Field(() => [FormerAssignment]) former: FormerAssignment[];
  @Field(() => Int) revision: number;
}

@ObjectType('RoundCasePage')
export class RoundCasePage {
  @Field(() => [RoundCase]) items: RoundCase[];
  @Field(() => String, { nullable: true }) next: string | null;
  @Field(() => Int) total: number;
}

@ObjectType('AssignResult', { description: 'How many cases were assigned, and which could not be' })
export class AssignResult {
  @Field(() => Int) assigned: number;
  @Field(() => [Blocker]) notAssignable: Blocker[];
}
