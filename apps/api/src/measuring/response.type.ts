import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Definition } from '@getrouw/domain';
import { Professional } from '../caseload/index.ts';
import { CalendarDate, DateTime, Json } from '../platform/index.ts';
import { ResponseState, ReviewOutcome, RoundState } from './states.ts';

@ObjectType('AssignedCase', { description: "A case to score, in the assessor's list" })
export class AssignedCase {
  @Field(() => ID) assignmentId: string;
  @Field(() => ID) responseId: string;
  @Field(() => ID) roundId: string;
  @Field(() => String) roundName: string;
  @Field(() => String) roundSlug: string;
  @Field(() => Boolean, { description: 'The round asks for calls to coaches' }) phoneSample: boolean;
  @Field(() => String) clientNumber: string;
  @Field(() => Int) trajectoryNumber: number;
  @Field(() => ResponseState) state: ResponseState;
  @Field(() => Int) answered: number;
  @Field(() => Int) items: number;
  @Field(() => Boolean) independenceDeclared: boolean;
  @Field(() => Int) comments: number;
}

@ObjectType('AssignedCasePage')
export class AssignedCasePage {
  @Field(() => [AssignedCase]) items: AssignedCase[];
  @Field(() => String, { nullable: true }) next: string | null;
  @Field(() => Int) total: number;
  @Field(() => Int) done: number;
  @Field(() => Boolean) secrecyRequired: boolean;
}

@ObjectType('Answer')
export class Answer {
  @Field(() => String) itemCode: string;
  @Field(() => Json, { nullable: true }) value: unknown;
  @Field(() => Boolean) mark: boolean;
  @Field(() => String, { nullable: true }) remark: string | null;
  @Field(() => String, { nullable: true, description: 'Code of the source that it leans on' }) source: string | null;
  @Field(() => Int) revision: number;
  @Field(() => DateTime) savedAt: Date;
}

@ObjectType('DerivedAnswer', { description: 'An answer that is found elsewhere and not filled in: by a call to the coach' })
export class DerivedAnswer {
  @Field(() => String) itemCode: string;
  @Field(() => Json) value: unknown;
}

@ObjectType('DocumentCheck')
export class DocumentCheck {
  @Field(() => String) documentCode: string;
  @Field(() => Boolean) present: boolean;
  @Field(() => Int) revision: number;
  @Field(() => DateTime) savedAt: Date;
}

@ObjectType('ReviewComment')
export class ReviewComment {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) itemCode: string | null;
  @Field(() => String) authorName: string;
  @Field(() => String) text: string;
  @Field(() => DateTime) writtenAt: Date;
}

@ObjectType('Review')
export class Review {
  @Field(() => ID) id: string;
  @Field(() => String) reviewerName: string;
  @Field(() => ReviewOutcome) outcome: ReviewOutcome;
  @Field(() => DateTime) reviewedAt: Date;
}

@ObjectType('Response', { description: 'One filled-in instrument with all that scoring or reviewing needs' })
export class Response {
  @Field(() => ID) id: string;
  @Field(() => ID) assignmentId: string;
  @Field(() => ID) roundId: string;
  @Field(() => String) roundSlug: string;
  @Field(() => String) roundName: string;
  @Field(() => RoundState) roundState: RoundState;
  @Field(() => Int, { description: 'In a round that was reopened, from 2 on, an approved response can be returned' }) roundEdition: number;
  @Field(() => String) clientNumber: string;
  @Field(() => Int) trajectoryNumber: number;
  @Field(() => CalendarDate) startedOn: string;
  @Field(() => CalendarDate, { nullable: true }) endedOn: string | null;
  @Field(() => [Professional], { description: 'Coach facts that questions lean on: birth year, start in youth care, CV note. None before secrecy is declared' })
  professionals: Professional[];
  @Field(() => ResponseState) state: ResponseState;
  @Field(() => Boolean) mine: boolean;
  @Field(() => Boolean) independenceDeclared: boolean;
  @Field(() => Boolean) secrecyRequired: boolean;
  @Field(() => Int, { description: "The assessor's cases in this round that are handed in or approved" }) done: number;
  @Field(() => Int, { description: "The assessor's cases in this round" }) total: number;
  @Field(() => ID, { nullable: true, description: 'The next case to score after this one, for its assessor' }) nextAssignmentId: string | null;
  @Field(() => Json, { description: 'The pinned definition document; texts, scales, guidance, documents' }) document: Definition;
  @Field(() => String) instrumentCode: string;
  @Field(() => String) assessorName: string;
  @Field(() => [Answer]) answers: Answer[];
  @Field(() => [DerivedAnswer]) derived: DerivedAnswer[];
  @Field(() => [DocumentCheck]) documents: DocumentCheck[];
  @Field(() => [ReviewComment]) comments: ReviewComment[];
  @Field(() => [Review]) reviews: Review[];
  @Field(() => Int) revision: number;
}

@ObjectType('SavedAnswer', { description: 'A stored answer together with where the response stands' })
export class SavedAnswer {
  @Field(() => Answer) answer: Answer;
  @Field(() => ResponseState) state: ResponseState;
  @Field(() => Int) answered: number;
}

@ObjectType('SavedDocument')
export class SavedDocument {
  @Field(() => DocumentCheck) document: DocumentCheck;
  @Field(() => ResponseState) state: ResponseState;
}

@ObjectType('ReviewCase')
export class ReviewCase {
  @Field(() => ID) responseId: string;
  @Field(() => String) roundName: string;
  @Field(() => String) roundSlug: string;
  @Field(() => String) clientNumber: string;
  @Field(() => Int) trajectoryNumber: number;
  @Field(() => String) assessorName: string;
  @Field(() => DateTime, { nullable: true }) submittedAt: Date | null;
  @Field(() => Int) marks: number;
  @Field(() => Int) remarks: number;
  @Field(() => Int, { description: 'Documents said to be absent' }) missingDocuments: number;
  @Field(() => Int, { description: 'Documents of which nobody said whether they are there' }) unseenDocuments: number;
  @Field(() => Boolean) mine: boolean;
}

@ObjectType('RoundToReconcile', { description: 'A running round in which files have two opinions' })
export class RoundToReconcile {
  @Field(() => String) slug: string;
  @Field(() => String) name: string;
  @Field(() => Int, { description: 'Files with both opinions' }) cases: number;
}

@ObjectType('ReviewCasePage')
export class ReviewCasePage {
  @Field(() => [RoundToReconcile], { description: 'For who gives final answers' }) roundsToReconcile: RoundToReconcile[];
  @Field(() => [ReviewCase]) items: ReviewCase[];
  @Field(() => String, { nullable: true }) next: string | null;
  @Field(() => Int) total: number;
}
