import type { Definition, Eligibility, Opening as OpeningOf, EligibilityFacts, Outcome, Weighed } from '@getrouw/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { TeamMembership } from '../access/index.ts';
import { Programme } from '../definitions/index.ts';
import { CalendarDate, DateTime, Json, Text } from '../platform/index.ts';
import { Team } from '../tenancy/index.ts';
import { Consent } from './consent.type.ts';
import { Opening } from './trajectory.input.ts';

@ObjectType('Professional')
export class Professional {
  @Field(() => ID) id: string;
  @Field(() => String) staffNumber: string;
  @Field(() => String) name: string;
  @Field(() => ID, { nullable: true }) memberId: string | null;
  @Field(() => Int, { nullable: true }) birthYear: number | null;
  @Field(() => CalendarDate, { nullable: true }) youthCareSince: string | null;
  @Field(() => String, { nullable: true }) cvNote: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'Last day of work' }) endsOn: string | null;
  @Field(() => Int) revision: number;
}

@ObjectType('CodeName')
export class CodeName {
  @Field(() => String) code: string;
  @Field(() => Text) name: Text;
}

@ObjectType('ProgrammeName')
export class ProgrammeName {
  @Field(() => ID) id: string;
  @Field(() => Text) name: Text;
}

@ObjectType('ProgrammeChoice', { description: 'A method that somebody can work with, in the teams that do' })
export class ProgrammeChoice extends ProgrammeName {
  @Field(() => [CodeName]) variants: CodeName[];
  @Field(() => [Team], { description: 'Those within reach' }) teams: Team[];
}

@ObjectType('ProfessionalTeam', { description: 'In which team a professional works with which method' })
export class ProfessionalTeam {
  @Field(() => ID) id: string;
  @Field(() => Team) team: Team;
  @Field(() => ProgrammeName) programme: ProgrammeName;
  @Field(() => [CodeName]) variants: CodeName[];
  @Field(() => CalendarDate, { nullable: true }) trainedOn: string | null;
  @Field(() => CalendarDate) startsOn: string;
  @Field(() => CalendarDate, { nullable: true }) endsOn: string | null;
  @Field(() => Int) revision: number;
}

@ObjectType('ProfessionalRecord', { description: 'A professional with what a survey needs to reach him' })
export class ProfessionalRecord extends Professional {
  @Field(() => String, { nullable: true }) email: string | null;
  @Field(() => Int, { nullable: true, description: 'In an ordinary week' }) hoursPerWeek: number | null;
  @Field(() => [ProfessionalTeam], { description: 'Those that run first, then the latest' }) teams: ProfessionalTeam[];
}

@ObjectType('ProfessionalDetail')
export class ProfessionalDetail extends ProfessionalRecord {
  @Field(() => [TeamMembership], { description: 'The teams he is a member of with his account, which say what he sees in Getrouw; he may work in others' }) memberships: TeamMembership[];
}

@ObjectType('ProfessionalPage')
export class ProfessionalPage {
  @Field(() => [ProfessionalRecord]) items: ProfessionalRecord[];
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

@ObjectType('EligibilityMoment')
export class EligibilityMoment {
  @Field(() => String, { description: 'yes, no or undetermined' }) outcome: Outcome;
  @Field(() => DateTime) weighedAt: Date;
  @Field(() => String) weighedBy: string;
}

@ObjectType('EligibilityState', { description: 'Whether the method suits the family: facts and weighings as last stated, and what follows from them by the version they were stated for' })
export class EligibilityState {
  @Field(() => Json, { description: 'EligibilityFacts of libs/domain' }) facts: EligibilityFacts;
  @Field(() => Json, { description: 'Weighed of libs/domain, one for each contra-indication that was weighed' }) weighed: Weighed[];
  @Field(() => Json, { description: 'Eligibility of libs/domain' }) result: Eligibility;
  @Field(() => DateTime, { nullable: true }) weighedAt: Date | null;
  @Field(() => String, { nullable: true }) weighedBy: string | null;
  @Field(() => [EligibilityMoment], { description: 'The latest first' }) history: EligibilityMoment[];
}

@ObjectType('Objection', { description: 'The family wants no outsider in its file' })
export class Objection {
  @Field(() => CalendarDate) on: string;
  @Field(() => String) source: string;
}

@ObjectType('RegistrationStanding', { description: 'How far the registration of a trajectory is' })
export class RegistrationStanding {
  @Field(() => DateTime, { nullable: true, description: 'None: not begun' }) savedAt: Date | null;
}

@ObjectType('FamilyPerson', { description: 'Somebody who belongs to the family, without a name' })
export class FamilyPerson {
  @Field(() => ID) id: string;
  @Field(() => Int) number: number;
  @Field(() => String, { description: 'mother, father, caregiver, child, youth or other' }) role: string;
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
  @Field(() => String, { nullable: true }) variant: string | null;
  @Field(() => String, { nullable: true }) funding: string | null;
  @Field(() => Int, { nullable: true }) grantedHours: number | null;
  @Field(() => ID, { nullable: true }) contractId: string | null;
  @Field(() => Opening, { nullable: true, description: 'As it was stated' }) opening: OpeningOf | null;
  @Field(() => RegistrationStanding, { nullable: true, description: 'None where the method has no registration list' }) registration: RegistrationStanding | null;
  @Field(() => [TrajectoryProfessional]) professionals: TrajectoryProfessional[];
  @Field(() => EligibilityState, { nullable: true, description: 'None where the method says nothing about its target group' }) eligibility: EligibilityState | null;
  @Field(() => Int) revision: number;
}

@ObjectType('CarePeriod', { description: 'Trajectories that follow on one another; a return opens the next period' })
export class CarePeriod {
  @Field(() => CalendarDate) startedOn: string;
  @Field(() => CalendarDate, { nullable: true, description: 'None: it runs' }) endedOn: string | null;
  @Field(() => [Int], { description: 'Numbers of its trajectories' }) trajectories: number[];
}

@ObjectType('CareHistory', { description: 'The help of one method to a family over the years' })
export class CareHistory {
  @Field(() => ID) programmeId: string;
  @Field(() => Text) name: Text;
  @Field(() => [CarePeriod]) periods: CarePeriod[];
  @Field(() => Boolean, { description: 'Nothing runs, and no help under another name goes on' }) definitivelyClosed: boolean;
}

@ObjectType('Family')
export class Family {
  @Field(() => ID) id: string;
  @Field(() => String) clientNumber: string;
  @Field(() => String, { nullable: true }) municipality: string | null;
  @Field(() => String, { description: 'family, or youth where the method of the latest trajectory helps one young person; before the first: where every method of the provider does' }) unit: 'family' | 'youth';
  @Field(() => Objection, { nullable: true }) objection: Objection | null;
  @Field(() => [FamilyPerson]) persons: FamilyPerson[];
  @Field(() => [Consent], { description: 'Everything that was said, the latest first' }) consents: Consent[];
  @Field(() => [Trajectory]) trajectories: Trajectory[];
  @Field(() => [CareHistory], { description: 'Over all trajectories, also those out of reach' }) history: CareHistory[];
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

@ObjectType('ContractChoice')
export class ContractChoice {
  @Field(() => ID) id: string;
  @Field(() => ID) programmeId: string;
  @Field(() => String) name: string;
}

@ObjectType('CaseChoices', { description: 'What a case page needs to offer choices' })
export class CaseChoices {
  @Field(() => [Programme]) programmes: Programme[];
  @Field(() => [Team]) teams: Team[];
  @Field(() => [Professional]) professionals: Professional[];
  @Field(() => Json, { description: 'What each method asks about its target group, and the variants, fundings and reasons of closing that it knows: parts of the definition, by programme id' })
  definition: Record<string, Pick<Definition, 'facts' | 'eligibility' | 'variants' | 'fundings' | 'closingReasons'>>;
  @Field(() => [ContractChoice]) contracts: ContractChoice[];
  @Field(() => [CodeName]) coercionMeasures: CodeName[];
  @Field(() => [CodeName], { description: 'Empty where the methods leave the closing reason to the provider' }) closingReasons: CodeName[];
}
