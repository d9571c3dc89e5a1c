import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate, DateTime, Text } from '../platform/index.ts';
import { Blocker } from './round.type.ts';
import { CaseStatus, Opinion, ResponseState } from './states.ts';

@ObjectType('Assignment')
export class Assignment {
  @Field(() => ID) id: string;
  @Field(() => Opinion) opinion: Opinion;
  @Field(() => ID, { nullable: true, description: 'None in an imported round; null to whoever gives the other opinion on the case, until the round is closed' }) assessorId: string | null;
  @Field(() => String, { nullable: true, description: 'In an imported round as it was given, if it was' }) assessorName: string | null;
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
  @Field(() => Opinion) opinion: Opinion;
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
  @Field(() => Assignment, { nullable: true, description: 'Of the first opinion' }) assignment: Assignment | null;
  @Field(() => Boolean, { description: 'Drawn for a second opinion' }) secondDrawn: boolean;
  @Field(() => String, { nullable: true, description: 'Why it gets none all the same' }) secondWaivedReason: string | null;
  @Field(() => Assignment, { nullable: true }) secondAssignment: Assignment | null;
  @Field(() => [FormerAssignment], { description: 'Of both opinions; none for whoever gives one of them, until the round is closed' }) former: FormerAssignment[];
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
