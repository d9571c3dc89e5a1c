import type { Definition, SurveyResult, SurveyTrendLine } from '@getrouw/domain';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Deviation, RoundLicence } from '../definitions/index.ts';
import { ImportOrigin, Privacy, RoundSummary } from '../measuring/index.ts';
import { CalendarDate, Json, Text } from '../platform/index.ts';
import { Team } from '../tenancy/index.ts';

export const SurveyDimensionName = { site: 'site', team: 'team', variant: 'variant', trained: 'trained' } as const;
export type SurveyDimensionName = (typeof SurveyDimensionName)[keyof typeof SurveyDimensionName];
registerEnumType(SurveyDimensionName, { name: 'SurveyDimension', description: 'By what respondents are divided, one division at a time' });

@ObjectType('SurveyTrendRound')
export class SurveyTrendRoundType {
  @Field(() => String) slug: string;
  @Field(() => String) name: string;
  @Field(() => CalendarDate) periodFrom: string;
  @Field(() => CalendarDate) periodTo: string;
  @Field(() => String) versionCode: string;
  @Field(() => Int, { nullable: true, description: 'In the group that is shown; null where it took no part or too few answered' }) answered: number | null;
}

@ObjectType('SurveyTrend', { description: 'The frozen figures of the closed surveys with this instrument, the earliest first' })
export class SurveyTrend {
  @Field(() => [SurveyTrendRoundType]) rounds: SurveyTrendRoundType[];
  @Field(() => Json, { description: 'SurveyTrendLine[] of libs/domain: sections, factors and items' }) lines: SurveyTrendLine[];
}

@ObjectType('SurveyResults', { description: 'Figures of a survey as libs/domain computes them (SurveyResult), frozen when it closed; what may not be shown is not in them' })
export class SurveyResults {
  @Field(() => RoundSummary) round: RoundSummary;
  @Field(() => Privacy) privacy: Privacy;
  @Field(() => ImportOrigin, { nullable: true, description: 'Of a survey that was held elsewhere' }) origin: ImportOrigin | null;
  @Field(() => Int) minimumGroup: number;
  @Field(() => String, { nullable: true }) formulaVersion: string | null;
  @Field(() => String, { nullable: true }) sha256: string | null;
  @Field(() => Text) headline: Text;
  @Field(() => Json, { nullable: true, description: 'SurveyResult; null until the round is closed. Who reaches his own teams only gets those, beside the whole' }) figures: SurveyResult | null;
  @Field(() => [Team], { description: 'The teams and sites that figures name' }) teams: Team[];
  @Field(() => [Deviation], { description: 'How the round deviates from the licensed version' }) deviations: Deviation[];
  @Field(() => RoundLicence, { nullable: true, description: 'None where the list is the own one' }) licence: RoundLicence | null;
  @Field(() => Json) document: Definition;
  @Field(() => String) instrumentCode: string;
  @Field(() => SurveyTrend) trend: SurveyTrend;
}

export const NoSurveyProfile = { running: 'running', anonymous: 'anonymous', not_answered: 'not_answered' } as const;
export type NoSurveyProfile = (typeof NoSurveyProfile)[keyof typeof NoSurveyProfile];
registerEnumType(NoSurveyProfile, { name: 'NoSurveyProfile', description: 'Why there is no own profile: the round runs, nobody knows which answers are mine, or I handed in none' });

@ObjectType('BesideProfile')
export class BesideProfile {
  @Field(() => Int) n: number;
  @Field(() => Number) mean: number;
}

@ObjectType('ProfileScore', { description: 'What I score on a section or factor, beside my team and everybody' })
export class ProfileScore {
  @Field(() => String, { description: 'section or factor' }) kind: 'section' | 'factor';
  @Field(() => String) code: string;
  @Field(() => Text) name: Text;
  @Field(() => Number) scaleFrom: number;
  @Field(() => Number) scaleTo: number;
  @Field(() => Int) answered: number;
  @Field(() => Int) items: number;
  @Field(() => Number, { nullable: true }) mean: number | null;
  @Field(() => Number, { nullable: true, description: 'From which mean on it is faithful' }) norm: number | null;
  @Field(() => Boolean, { nullable: true }) faithful: boolean | null;
  @Field(() => BesideProfile, { nullable: true, description: 'Null where too few answered' }) team: BesideProfile | null;
  @Field(() => BesideProfile, { nullable: true }) whole: BesideProfile | null;
}

@ObjectType('MySurveyProfile', { description: 'For the professional who answered alone; nobody else sees one person’s results' })
export class MySurveyProfile {
  @Field(() => ID) roundId: string;
  @Field(() => String) roundName: string;
  @Field(() => Text) instrumentName: Text;
  @Field(() => CalendarDate) periodFrom: string;
  @Field(() => CalendarDate) periodTo: string;
  @Field(() => Privacy) privacy: Privacy;
  @Field(() => Int) minimumGroup: number;
  @Field(() => String) teamName: string;
  @Field(() => NoSurveyProfile, { nullable: true }) without: NoSurveyProfile | null;
  @Field(() => [ProfileScore]) scores: ProfileScore[];
}
