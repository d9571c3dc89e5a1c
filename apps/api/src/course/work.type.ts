import type { Text as TextOf } from '@getrouw/domain';
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Allow, IsOptional } from 'class-validator';
import { CalendarDate, PageArgs, Text } from '../platform/index.ts';
import { WorkView } from './states.ts';

export const TaskState = { overdue: 'overdue', due: 'due', soon: 'soon' } as const;
export type TaskState = keyof typeof TaskState;
registerEnumType(TaskState, { name: 'TaskState', description: 'due: today; soon: within two weeks' });

export const TaskPlace = { milestones: 'milestones', registration: 'registration', plan: 'plan', evaluations: 'evaluations', closing: 'closing' } as const;
export type TaskPlace = keyof typeof TaskPlace;
registerEnumType(TaskPlace, { name: 'TaskPlace', description: 'The part of the case page where it is done' });

@ObjectType('Task', { description: 'Something that is to be done in a trajectory' })
export class Task {
  @Field(() => ID) id: string;
  @Field(() => ID) trajectoryId: string;
  @Field(() => ID) familyId: string;
  @Field(() => String) clientNumber: string;
  @Field(() => String, { description: 'Abbreviation of the method' }) method: string;
  @Field(() => String) code: string;
  @Field(() => Int) number: number;
  @Field(() => Text) name: TextOf;
  @Field(() => CalendarDate) dueOn: string;
  @Field(() => TaskState) state: TaskState;
  @Field(() => Boolean) postponed: boolean;
  @Field(() => TaskPlace) place: TaskPlace;
  @Field(() => [String], { description: 'Who helps now' }) professionals: string[];
}

@ObjectType('TaskCounts')
export class TaskCounts {
  @Field(() => Int) overdue: number;
  @Field(() => Int) due: number;
  @Field(() => Int) soon: number;
}

@ObjectType('ReviewCounts', { description: 'What waits for who looks at the work of others' })
export class ReviewCounts {
  @Field(() => Int, { nullable: true, description: 'None: not his task' }) formsToCheck: number | null;
  @Field(() => Int, { nullable: true }) goalsToCode: number | null;
  @Field(() => Int, { nullable: true }) goalsToCodeAgain: number | null;
  @Field(() => Int, { nullable: true }) registrationsToCode: number | null;
}

@ObjectType('WorkList')
export class WorkList {
  @Field(() => [Task], { description: 'The oldest first' }) items: Task[];
  @Field(() => String, { nullable: true }) next: string | null;
  @Field(() => TaskCounts) counts: TaskCounts;
  @Field(() => ReviewCounts) review: ReviewCounts;
  @Field(() => [WorkView], { description: 'The lists that the caller has' }) views: WorkView[];
}

@ArgsType()
export class WorkArgs extends PageArgs {
  @Field(() => WorkView) @Allow() view: WorkView;
  @Field(() => TaskState, { nullable: true, description: 'Only these; the counts are of all' }) @IsOptional() @Allow() state?: TaskState | null;
}

@ObjectType('CaseloadOfMethod', { description: 'What a professional carries in one method beside its norm' })
export class CaseloadOfMethod {
  @Field(() => ID) programmeId: string;
  @Field(() => Int) cases: number;
  @Field(() => Number, { description: 'The cases as they weigh in the method' }) weight: number;
  @Field(() => Number, { nullable: true, description: 'What the method allows; none: it sets no number, or the hours are not known' }) most: number | null;
}

@ObjectType('ProfessionalCaseload')
export class ProfessionalCaseload {
  @Field(() => ID) professionalId: string;
  @Field(() => String) name: string;
  @Field(() => Number, { nullable: true }) hoursPerWeek: number | null;
  @Field(() => [CaseloadOfMethod]) methods: CaseloadOfMethod[];
  @Field(() => Number, { nullable: true, description: 'Of all methods together: above 1 is more than they allow; none where a norm cannot be told' }) share: number | null;
  @Field(() => Int) overdue: number;
}

@ObjectType('CaseloadMethod')
export class CaseloadMethod {
  @Field(() => ID) programmeId: string;
  @Field(() => Text) name: TextOf;
  @Field(() => Number, { nullable: true }) most: number | null;
  @Field(() => Number, { nullable: true }) hoursPerWeek: number | null;
  @Field(() => Text, { nullable: true }) note: TextOf | null;
}

@ObjectType('CaseloadPage')
export class CaseloadPage {
  @Field(() => [ProfessionalCaseload]) items: ProfessionalCaseload[];
  @Field(() => String, { nullable: true }) next: string | null;
  @Field(() => [CaseloadMethod]) methods: CaseloadMethod[];
}
