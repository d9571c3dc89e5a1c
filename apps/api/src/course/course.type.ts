import type { Course as CourseOf, CourseTrajectory, Definition } from '@getrouw/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate, DateTime, Json } from '../platform/index.ts';
import { Contract } from './contract.type.ts';
import { ContactKind, FollowUpHelp, MilestoneState, NationalReason } from './states.ts';

/** What the pages of a course need of the method. */
export type CourseMethod = Pick<Definition, 'phases' | 'course' | 'courseRules' | 'prompts' | 'closingReasons' | 'coercionMeasures' | 'scales' | 'terms' | 'variants' | 'fundings'>;

@ObjectType('MilestoneStatement', { description: 'What somebody stated about an occurrence of a milestone; the latest revision counts' })
export class MilestoneStatement {
  @Field(() => String) code: string;
  @Field(() => Int, { description: '1 for the first occurrence' }) number: number;
  @Field(() => Int) revision: number;
  @Field(() => MilestoneState) state: MilestoneState;
  @Field(() => CalendarDate, { nullable: true }) happenedOn: string | null;
  @Field(() => CalendarDate, { nullable: true }) postponedTo: string | null;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => Json, { description: 'By code of a field; special categories for who helps the family only' }) answers: Record<string, unknown>;
  @Field(() => DateTime) recordedAt: Date;
  @Field(() => String, { nullable: true, description: 'None: imported' }) recordedBy: string | null;
}

@ObjectType('Contact', { description: 'A contact, or an attempt at one' })
export class Contact {
  @Field(() => ID) id: string;
  @Field(() => CalendarDate) happenedOn: string;
  @Field(() => ContactKind) kind: ContactKind;
  @Field(() => Int, { nullable: true }) minutes: number | null;
  @Field(() => Boolean) outsideOfficeHours: boolean;
  @Field(() => Boolean, { description: 'Tried, and nobody was there' }) failed: boolean;
  @Field(() => Boolean) imported: boolean;
  @Field(() => String) recordedBy: string;
  @Field(() => Int) revision: number;
}

@ObjectType('ContactPage')
export class ContactPage {
  @Field(() => [Contact], { description: 'The latest first' }) items: Contact[];
  @Field(() => String, { nullable: true }) next: string | null;
}

@ObjectType('ContactFigures', { description: 'Of all contacts that were not removed' })
export class ContactFigures {
  @Field(() => Int) succeeded: number;
  @Field(() => Int) failed: number;
  @Field(() => Int) minutes: number;
  @Field(() => Int) outsideOfficeHours: number;
}

@ObjectType('TrajectoryClosing', { description: 'How a trajectory ended' })
export class TrajectoryClosing {
  @Field(() => CalendarDate, { nullable: true }) endedOn: string | null;
  @Field(() => String, { nullable: true, description: 'Code of a reason of the method, or words where the method has none' }) closingReason: string | null;
  @Field(() => NationalReason, { nullable: true }) nationalReason: NationalReason | null;
  @Field(() => String, { nullable: true }) closingNote: string | null;
  @Field(() => FollowUpHelp, { nullable: true }) followUpHelp: FollowUpHelp | null;
  @Field(() => String, { nullable: true }) followUpHelpNote: string | null;
  @Field(() => Boolean, { nullable: true }) finalReport: boolean | null;
}

@ObjectType('TrajectoryCourse', { description: 'How a trajectory goes: what was due, what happened, what must be done next' })
export class TrajectoryCourse {
  @Field(() => ID) trajectoryId: string;
  @Field(() => Int, { description: 'Of the trajectory' }) revision: number;
  @Field(() => CalendarDate) today: string;
  @Field(() => Json, { description: 'CourseMethod: the parts of the configured definition that the course rests on' }) method: CourseMethod;
  @Field(() => Json, { description: 'Course of libs/domain' }) course: CourseOf;
  @Field(() => Json, { description: 'CourseTrajectory of libs/domain' }) trajectory: CourseTrajectory;
  @Field(() => [MilestoneStatement], { description: 'The latest first' }) statements: MilestoneStatement[];
  @Field(() => ContactPage) contacts: ContactPage;
  @Field(() => ContactFigures) figures: ContactFigures;
  @Field(() => Contract, { nullable: true }) contract: Contract | null;
  @Field(() => TrajectoryClosing) closing: TrajectoryClosing;
  @Field(() => [CalendarDate], { description: 'Evaluations that are to be closed before the trajectory can be' }) openEvaluations: string[];
  @Field(() => Boolean, { description: 'Whether the caller sees what special categories milestones hold: who helps the family' }) seesSpecial: boolean;
  @Field(() => Boolean) mayWrite: boolean;
}

@ObjectType('ClosedTrajectory')
export class ClosedTrajectory {
  @Field(() => ID) trajectoryId: string;
  @Field(() => CalendarDate) endedOn: string;
  @Field(() => Int) revision: number;
}
