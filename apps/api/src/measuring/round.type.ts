import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AdoptedVersion, Deviation, Programme } from '../definitions/index.ts';
import { CalendarDate, DateTime, Text } from '../platform/index.ts';
import { Team } from '../tenancy/index.ts';
import { Privacy, RoundState, Sampling } from './states.ts';

@ObjectType('ImportOrigin', { description: 'Of a round that was scored elsewhere: from what it was read, when and by whom' })
export class ImportOrigin {
  @Field(() => String) source: string;
  @Field(() => DateTime) at: Date;
  @Field(() => String) by: string;
}

@ObjectType('RoundSummary', { description: 'A round in a list. Submitted: handed in and waiting for review. Approved: released for the figures, also without a review where none is needed' })
export class RoundSummary {
  @Field(() => ID) id: string;
  @Field(() => String) slug: string;
  @Field(() => String) name: string;
  @Field(() => Text) programmeName: Text;
  @Field(() => String) versionCode: string;
  @Field(() => CalendarDate) periodFrom: string;
  @Field(() => CalendarDate) periodTo: string;
  @Field(() => RoundState) state: RoundState;
  @Field(() => Boolean, { description: 'Asks professionals; drawn are then those asked, approved those who answered' }) survey: boolean;
  @Field(() => Boolean, { description: 'Scored elsewhere and read from paper or a spreadsheet' }) imported: boolean;
  @Field(() => Int) drawn: number;
  @Field(() => Int) submitted: number;
  @Field(() => Int) approved: number;
  @Field(() => Int, { description: 'Of those approved: handed in, where no review is needed' }) unreviewed: number;
  @Field(() => Int) leftOut: number;
  @Field(() => DateTime, { nullable: true }) closedAt: Date | null;
}

@ObjectType('RoundPage')
export class RoundPage {
  @Field(() => [RoundSummary]) items: RoundSummary[];
  @Field(() => String, { nullable: true }) next: string | null;
}

@ObjectType('RoundChoices', { description: 'What planning a round offers to choose from' })
export class RoundChoices {
  @Field(() => [Programme]) programmes: Programme[];
  @Field(() => [AdoptedVersion]) versions: AdoptedVersion[];
  @Field(() => [Team]) teams: Team[];
  @Field(() => CalendarDate) today: string;
}

@ObjectType('FrameRow', { description: 'Trajectories in population and sample beside each other, for one value of a characteristic (team, year of closing, closing reason)' })
export class FrameRow {
  @Field(() => String, { description: 'team, year or closing_reason' }) characteristic: 'team' | 'year' | 'closing_reason';
  @Field(() => String) value: string;
  @Field(() => Text) label: Text;
  @Field(() => Int) population: number;
  @Field(() => Int) sample: number;
}

@ObjectType('ReasonCount')
export class ReasonCount {
  @Field(() => String) code: string;
  @Field(() => Text) label: Text;
  @Field(() => Int) count: number;
}

@ObjectType('Frame')
export class Frame {
  @Field(() => Int) trajectories: number;
  @Field(() => Int) families: number;
  @Field(() => Int) sampleTrajectories: number;
  @Field(() => Int) sampleFamilies: number;
  @Field(() => [FrameRow]) rows: FrameRow[];
  @Field(() => [ReasonCount]) outside: ReasonCount[];
  @Field(() => [Text]) warnings: Text[];
  @Field(() => Sampling) proposedSampling: Sampling;
  @Field(() => Int) proposedSize: number;
  @Field(() => Int) minimum: number;
}

@ObjectType('Candidate')
export class Candidate {
  @Field(() => ID) memberId: string;
  @Field(() => String) name: string;
  @Field(() => Boolean) external: boolean;
  @Field(() => Int, { description: 'First and second opinions together' }) assigned: number;
}

@ObjectType('AssessorProgress')
export class AssessorProgress {
  @Field(() => ID) memberId: string;
  @Field(() => String) name: string;
  @Field(() => Int, { description: 'All cases he has; the other counts are by state' }) assigned: number;
  @Field(() => Int) inProgress: number;
  @Field(() => Int) submitted: number;
  @Field(() => Int) returned: number;
  @Field(() => Int) approved: number;
  @Field(() => Int) unreviewed: number;
  @Field(() => Int, { description: 'Of those not handed in: he has gone, and somebody else is to begin anew' }) toHandOver: number;
  @Field(() => Int, { description: 'Second opinions, which the other counts leave out' }) second: number;
  @Field(() => Int, { description: 'Of those: handed in' }) secondSubmitted: number;
  @Field(() => Int, { description: 'Of those not handed in: he has gone' }) secondToHandOver: number;
}

@ObjectType('SecondOpinions', { description: 'How far the second opinions of a round are' })
export class SecondOpinions {
  @Field(() => Int, { description: 'Cases that get one' }) asked: number;
  @Field(() => Int) assigned: number;
  @Field(() => Int) submitted: number;
  @Field(() => Int, { description: 'Drawn for one and without it all the same, with a reason' }) waived: number;
  @Field(() => Int, { description: 'Questions of cases with both opinions on which these differ' }) differences: number;
  @Field(() => Int, { description: 'Of those: without a final answer' }) open: number;
}

@ObjectType('TeamProgress')
export class TeamProgress {
  @Field(() => ID) teamId: string;
  @Field(() => String) name: string;
  @Field(() => Int) drawn: number;
  @Field(() => Int, { description: 'Of those drawn: not left out, and without an assessor' }) unassigned: number;
  @Field(() => Int) submitted: number;
  @Field(() => Int) approved: number;
  @Field(() => Int) unreviewed: number;
  @Field(() => Int) leftOut: number;
}

@ObjectType('Blocker', { description: 'What keeps a round from closing or a case from being assigned, each a link to the case' })
export class Blocker {
  @Field(() => String) code: string;
  @Field(() => Text) label: Text;
  @Field(() => ID) roundCaseId: string;
  @Field(() => String) clientNumber: string;
  @Field(() => Int) trajectoryNumber: number;
}

/** The fields with a table of their own are resolved when they are asked for. */
@ObjectType('Round')
export class Round {
  @Field(() => ID) id: string;
  @Field(() => String) slug: string;
  @Field(() => String) name: string;
  @Field(() => Text) programmeName: Text;
  @Field(() => String) versionCode: string;
  @Field(() => Text) versionName: Text;
  @Field(() => String) instrumentCode: string;
  @Field(() => Text) instrumentName: Text;
  @Field(() => Int, { nullable: true, description: "The state of the programme's configuration that the round keeps; none for an own instrument" }) configurationNumber: number | null;
  @Field(() => Text, { description: 'How much of what is handed in is reviewed' }) reviewText: Text;
  @Field(() => Int, { description: 'Percent of the drawn cases that a second assessor scores too' }) secondPercent: number;
  @Field(() => [Deviation]) deviations: Deviation[];
  @Field(() => CalendarDate) periodFrom: string;
  @Field(() => CalendarDate) periodTo: string;
  @Field(() => CalendarDate) referenceDate: string;
  @Field(() => RoundState) state: RoundState;
  @Field(() => Int) edition: number;
  @Field(() => ImportOrigin, { nullable: true }) importOrigin: ImportOrigin | null;
  @Field(() => Sampling, { nullable: true }) sampling: Sampling | null;
  @Field(() => Int, { nullable: true }) sampleSize: number | null;
  @Field(() => Int, { nullable: true }) seed: number | null;
  @Field(() => DateTime, { nullable: true }) drawnAt: Date | null;
  @Field(() => DateTime, { nullable: true }) closedAt: Date | null;
  @Field(() => Privacy, { nullable: true, description: 'Of a survey; null of other rounds' }) privacy: Privacy | null;
  @Field(() => CalendarDate, { nullable: true }) answerBy: string | null;
  @Field(() => Int) revision: number;
}
