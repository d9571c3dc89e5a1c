import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../platform/index.ts';
import { Opinion, ResponseState } from './states.ts';

@ObjectType('RunningTrajectory')
export class RunningTrajectoryType {
  @Field(() => ID) trajectoryProfessionalId: string;
  @Field(() => ID) trajectoryId: string;
  @Field(() => String, { nullable: true, description: 'For who may see the case' }) clientNumber: string | null;
  @Field(() => Int) trajectoryNumber: number;
  @Field(() => String) teamName: string;
  @Field(() => CalendarDate) startsOn: string;
}

@ObjectType('OpenAssignment')
export class OpenAssignment {
  @Field(() => ID) assignmentId: string;
  @Field(() => String) roundName: string;
  @Field(() => String) roundSlug: string;
  @Field(() => Opinion) opinion: Opinion;
  @Field(() => String, { nullable: true, description: 'For who may see the case' }) clientNumber: string | null;
  @Field(() => Int) trajectoryNumber: number;
  @Field(() => ResponseState) state: ResponseState;
  @Field(() => Int) answered: number;
  @Field(() => Int) items: number;
}

@ObjectType('Taker')
export class Taker {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
}

@ObjectType('OpenWork', { description: 'What somebody who leaves has in hand after a day, and who can take it over' })
export class OpenWork {
  @Field(() => [RunningTrajectoryType]) trajectories: RunningTrajectoryType[];
  @Field(() => [Taker], { description: 'Professionals; empty where there is no trajectory to hand over' }) professionals: Taker[];
  @Field(() => [OpenAssignment]) assignments: OpenAssignment[];
  @Field(() => [Taker], { description: 'Members who can score; for who assigns' }) assessors: Taker[];
}
