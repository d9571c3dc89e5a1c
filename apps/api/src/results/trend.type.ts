import type { NoComparison } from '@getrouw/domain';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate, Text } from '../platform/index.ts';
import { Team } from '../tenancy/index.ts';

@ObjectType('TrendSeries', { description: 'Closed rounds with one instrument of one method; by the latest of them' })
export class TrendSeries {
  @Field(() => String) slug: string;
  @Field(() => Text) programmeName: Text;
  @Field(() => Text) instrumentName: Text;
  @Field(() => Int) rounds: number;
}

@ObjectType('TrendRound')
export class TrendRoundType {
  @Field(() => String) slug: string;
  @Field(() => String) name: string;
  @Field(() => CalendarDate) periodFrom: string;
  @Field(() => CalendarDate) periodTo: string;
  @Field(() => String) versionCode: string;
  @Field(() => Boolean) imported: boolean;
  @Field(() => Boolean) sampled: boolean;
  @Field(() => Int, { description: 'Trajectories in the figures' }) trajectories: number;
}

@ObjectType('TrendPoint', { description: 'A question in one round' })
export class TrendPointType {
  @Field(() => Int, { description: 'Place in `rounds`' }) round: number;
  @Field(() => String) itemCode: string;
  @Field(() => Int) n: number;
  @Field(() => Float, { nullable: true }) percentage: number | null;
  @Field(() => Float, { nullable: true }) lower: number | null;
  @Field(() => Float, { nullable: true }) upper: number | null;
  @Field(() => Float, { nullable: true }) norm: number | null;
  @Field(() => Float, { nullable: true, description: "The provider's own, higher norm" }) raisedNorm: number | null;
  @Field(() => Boolean, { nullable: true }) normMet: boolean | null;
  @Field(() => Boolean) uncertain: boolean;
  @Field(() => String, { nullable: true, description: 'Why it is not joined with the point before it: changed, not_comparable, absent, no_answers or switched_off' }) break: NoComparison | null;
}

@ObjectType('TrendLine', { description: 'One question over the rounds, as the last round that asks it has it' })
export class TrendLineType {
  @Field(() => String) itemCode: string;
  @Field(() => String, { nullable: true }) number: string | null;
  @Field(() => Text) text: Text;
  @Field(() => [TrendPointType]) points: TrendPointType[];
}

@ObjectType('Trend', { description: 'The frozen figures of closed rounds, per question, the earliest round first' })
export class Trend {
  @Field(() => [TrendSeries], { description: 'What there is to choose from; the latest first' }) series: TrendSeries[];
  @Field(() => String, { nullable: true, description: 'Of the series that is shown' }) slug: string | null;
  @Field(() => Text) headline: Text;
  @Field(() => [Team], { description: 'The teams within reach that have figures' }) teams: Team[];
  @Field(() => ID, { nullable: true, description: 'Null: all teams together' }) teamId: string | null;
  @Field(() => Boolean, { description: 'Whether all teams together are within reach' }) wholeReached: boolean;
  @Field(() => [TrendRoundType]) rounds: TrendRoundType[];
  @Field(() => [TrendLineType]) lines: TrendLineType[];
}
