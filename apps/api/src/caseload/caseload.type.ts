import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Programme } from '../definitions/index.ts';
import { CalendarDate, Text } from '../platform/index.ts';
import { Team } from '../tenancy/index.ts';

@ObjectType('Professional')
export class Professional {
  @Field(() => ID) id: string;
  @Field(() => String) staffNumber: string;
  @Field(() => String) name: string;
  @Field(() => ID, { nullable: true }) memberId: string | null;
  @Field(() => Int, { nullable: true }) birthYear: number | null;
  @Field(() => CalendarDate, { nullable: true }) youthCareSince: string | null;
  @Field(() => String, { nullable: true }) cvNote: string | null;
  @Field(() => Int) revision: number;
}

@ObjectType('ProfessionalPage')
export class ProfessionalPage {
  @Field(() => [Professional]) items: Professional[];
  @Field(() => String, { nullable: true }) next: string | null;
}

@ObjectType('TrajectoryProfessional')
export class TrajectoryProfessional {
  @Field(() => ID) id: string;
  @Field(() => Professional) professional: Professional;
  @Field(() => CalendarDate) startsOn: string;
  @Field(() => CalendarDate, { nullable: true }) endsOn: string | null;
  @Field(() => Int) revision: number;
}

@ObjectType('Trajectory')
export class Trajectory {
  @Field(() => ID) id: string;
  @Field(() => Int) number: number;
  @Field(() => ID) programmeId: string;
  @Field(() => String) definitionCode: string;
  @Field(() => Team) team: Team;
  @Field(() => CalendarDate, { nullable: true }) referredOn: string | null;
  @Field(() => CalendarDate, { nullable: true }) firstContactOn: string | null;
  @Field(() => CalendarDate) startedOn: string;
  @Field(() => CalendarDate, { nullable: true }) endedOn: string | null;
  @Field(() => String, { nullable: true }) referrer: string | null;
  @Field(() => String, { nullable: true }) coercionMeasure: string | null;
  @Field(() => String, { nullable: true }) closingReason: string | null;
  @Field(() => [TrajectoryProfessional]) professionals: TrajectoryProfessional[];
  @Field(() => Int) revision: number;
}

@ObjectType('Family')
export class Family {
  @Field(() => ID) id: string;
  @Field(() => String) clientNumber: string;
  @Field(() => String, { nullable: true }) municipality: string | null;
  @Field(() => [Trajectory]) trajectories: Trajectory[];
  @Field(() => Int) revision: number;
}

@ObjectType('FamilySummary')
export class FamilySummary {
  @Field(() => ID) id: string;
  @Field(() => String) clientNumber: string;
  @Field(() => String, { nullable: true }) municipality: string | null;
  @Field(() => Int) trajectories: number;
  @Field(() => String, { nullable: true }) latestTeam: string | null;
  @Field(() => CalendarDate, { nullable: true }) latestStartedOn: string | null;
  @Field(() => CalendarDate, { nullable: true }) latestEndedOn: string | null;
}

@ObjectType('FamilyPage')
export class FamilyPage {
  @Field(() => [FamilySummary]) items: FamilySummary[];
  @Field(() => String, { nullable: true }) next: string | null;
  @Field(() => Int) total: number;
}

@ObjectType('CodeName')
export class CodeName {
  @Field(() => String) code: string;
  @Field(() => Text) name: Text;
}

@ObjectType('CaseChoices', { description: 'What a case page needs to offer choices' })
export class CaseChoices {
  @Field(() => [Programme]) programmes: Programme[];
  @Field(() => [Team]) teams: Team[];
  @Field(() => [Professional]) professionals: Professional[];
  @Field(() => [CodeName]) coercionMeasures: CodeName[];
  @Field(() => [CodeName], { description: 'Empty where the methods leave the closing reason to the provider' }) closingReasons: CodeName[];
}
