import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { Allow, ArrayMaxSize, IsInt, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { CalendarDate } from '../platform/index.ts';

@InputType('TrajectoryTakingInput')
export class TrajectoryTakingInput {
  @Field(() => ID) @IsUUID('all') trajectoryProfessionalId: string;
  @Field(() => ID) @IsUUID('all') professionalId: string;
}

@InputType('AssignmentTakingInput')
export class AssignmentTakingInput {
  @Field(() => ID) @IsUUID('all') assignmentId: string;
  @Field(() => ID, { nullable: true, description: 'Null: it waits for who assigns' }) @IsOptional() @IsUUID('all') assessorId: string | null;
}

@InputType({ isAbstract: true })
abstract class EndingInput {
  @Field(() => ID) @IsUUID('all') id: string;
  @Field(() => Int) @IsInt() revision: number;
  @Field(() => CalendarDate, { description: 'The last day. With a membership: of today or earlier, access ends at once' }) @Allow() endsOn: string;
  @Field(() => [TrajectoryTakingInput], { description: 'Each running trajectory, with who takes it over the day after' })
  @ArrayMaxSize(1000) @ValidateNested({ each: true }) @Type(() => TrajectoryTakingInput) trajectories: TrajectoryTakingInput[];
}

@InputType('EndProfessionalInput')
export class EndProfessionalInput extends EndingInput {}

@InputType('EndMembershipInput')
export class EndMembershipInput extends EndingInput {
  @Field(() => [AssignmentTakingInput], { description: 'Each open assignment, with who goes on' })
  @ArrayMaxSize(1000) @ValidateNested({ each: true }) @Type(() => AssignmentTakingInput) assignments: AssignmentTakingInput[];
}
