import type { Opening as OpeningOf } from '@getrouw/domain';
import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { Allow, IsInt, IsOptional, IsUUID } from 'class-validator';
import { CalendarDate, Json } from '../platform/index.ts';
import { LIMITS } from './limits.ts';
import { OptionalText } from './text.decorator.ts';

export const Opening = { start: 'start', follow_up: 'follow_up', return: 'return' } as const satisfies Record<OpeningOf, OpeningOf>;
registerEnumType(Opening, { name: 'Opening', description: 'How a trajectory began: the first of a client, going on from the one before, or after he had left' });

@InputType({ isAbstract: true })
export abstract class TrajectoryInput {
  @Field(() => ID) @IsUUID('all') teamId: string;
  @Field(() => CalendarDate, { nullable: true }) @Allow() referredOn: string | null;
  @Field(() => CalendarDate, { nullable: true }) @Allow() firstContactOn: string | null;
  @Field(() => CalendarDate) @Allow() startedOn: string;
  @Field(() => CalendarDate, { nullable: true }) @Allow() endedOn: string | null;
  @Field(() => String, { nullable: true }) @OptionalText(LIMITS.referrer) referrer: string | null;
  @Field(() => String, { nullable: true }) @OptionalText(LIMITS.coercionMeasure) coercionMeasure: string | null;
  @Field(() => String, { nullable: true }) @OptionalText(LIMITS.closingReason) closingReason: string | null;
  @Field(() => String, { nullable: true, description: 'Code of a variant of the method' }) @OptionalText(LIMITS.variant) variant: string | null;
  @Field(() => String, { nullable: true, description: 'Code of who pays, from the method' }) @OptionalText(LIMITS.funding) funding: string | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() grantedHours: number | null;
  @Field(() => ID, { nullable: true, description: 'What the commissioner agreed; absent: as it is' }) @IsOptional() @IsUUID('all') contractId?: string | null;
  @Field(() => Opening, { nullable: true, description: 'Absent: as it is, and of a new one as its dates say' }) @IsOptional() @Allow() opening?: OpeningOf | null;
}

@InputType('AddTrajectoryInput')
export class AddTrajectoryInput extends TrajectoryInput {
  @Field(() => ID) @IsUUID('all') familyId: string;
  @Field(() => ID) @IsUUID('all') programmeId: string;
}

@InputType('ChangeTrajectoryInput')
export class ChangeTrajectoryInput extends TrajectoryInput {
  @Field(() => ID) @IsUUID('all') id: string;
  @Field(() => Int) @IsInt() revision: number;
}

@InputType('AddTrajectoryProfessionalInput')
export class AddTrajectoryProfessionalInput {
  @Field(() => ID) @IsUUID('all') trajectoryId: string;
  @Field(() => ID) @IsUUID('all') professionalId: string;
  @Field(() => CalendarDate) @Allow() startsOn: string;
  @Field(() => CalendarDate, { nullable: true }) @Allow() endsOn: string | null;
}

@InputType('EndTrajectoryProfessionalInput')
export class EndTrajectoryProfessionalInput {
  @Field(() => ID) @IsUUID('all') id: string;
  @Field(() => Int) @IsInt() revision: number;
  @Field(() => CalendarDate) @Allow() endsOn: string;
}

@InputType('WeighEligibilityInput')
export class WeighEligibilityInput {
  @Field(() => ID) @IsUUID('all') trajectoryId: string;
  @Field(() => Json, { description: '{ family: { CODE: value }, children: [{ CODE: value }] }; left out or null is unknown' }) @Allow() facts: unknown;
  @Field(() => Json, { description: '[{ code, admitted, reason }]' }) @Allow() weighed: unknown;
}
