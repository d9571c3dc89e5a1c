import type { Configuration, Definition, Item } from '@getrouw/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate, DateTime, Json, Text } from '../platform/index.ts';
import { Team } from '../tenancy/index.ts';
import { Programme } from './programme.type.ts';

@ObjectType('ConfigurationState', { description: 'A moment in the history of a configuration' })
export class ConfigurationState {
  @Field(() => Int) number: number;
  @Field(() => String) versionCode: string;
  @Field(() => DateTime) changedAt: Date;
  @Field(() => String) changedBy: string;
}

@ObjectType('Deviation', { description: 'One way in which the provider works otherwise than the licensed version' })
export class Deviation {
  @Field(() => String) kind: string;
  @Field(() => String) instrument: string;
  @Field(() => String) code: string;
  @Field(() => Text) what: Text;
  @Field(() => Text, { description: 'What it does to comparing with other sites and earlier rounds' }) consequence: Text;
  @Field(() => String) reason: string;
  @Field(() => CalendarDate, { nullable: true }) decidedOn: string | null;
  @Field(() => String, { nullable: true }) decidedBy: string | null;
}

@ObjectType('ConfigurationChange')
export class ConfigurationChange {
  @Field(() => Text) what: Text;
  @Field(() => Text, { nullable: true }) before: Text | null;
  @Field(() => Text, { nullable: true }) after: Text | null;
  @Field(() => Text, { nullable: true, description: 'What it does to comparability; null where nothing' }) consequence: Text | null;
}

@ObjectType('ConfigurationProblem')
export class ConfigurationProblem {
  @Field(() => String) path: string;
  @Field(() => String) code: string;
  @Field(() => String) rule: string;
  @Field(() => Text) message: Text;
}

@ObjectType('ConfigurationPreview', { description: 'What saving would do, or why it would be refused; keeps nothing' })
export class ConfigurationPreview {
  @Field(() => [ConfigurationProblem]) problems: ConfigurationProblem[];
  @Field(() => [ConfigurationChange]) changes: ConfigurationChange[];
}

@ObjectType('RunningRound')
export class RunningRound {
  @Field(() => String) slug: string;
  @Field(() => String) name: string;
  @Field(() => String) versionCode: string;
}

@ObjectType('AdoptedOrReleased', { description: 'A version by its copy, or by the release where there is no copy yet' })
export class AdoptedOrReleased {
  @Field(() => ID, { nullable: true }) adoptedVersionId: string | null;
  @Field(() => ID, { nullable: true }) releaseId: string | null;
  @Field(() => String) versionCode: string;
  @Field(() => Text) name: Text;
}

@ObjectType('ProgrammeConfiguration')
export class ProgrammeConfiguration {
  @Field(() => Programme) programme: Programme;
  @Field(() => Json, { description: 'The licensed version' }) licensed: Definition;
  @Field(() => Json) configuration: Configuration;
  @Field(() => [Deviation]) deviations: Deviation[];
  @Field(() => [ConfigurationState], { description: 'The latest first' }) history: ConfigurationState[];
  @Field(() => [Team], { description: 'Every team, to choose from' }) teams: Team[];
  @Field(() => [AdoptedOrReleased], { description: 'The latest first' }) newerVersions: AdoptedOrReleased[];
  @Field(() => [RunningRound]) runningRounds: RunningRound[];
}

@ObjectType('VersionRow', { description: 'What became of one question' })
export class VersionRow {
  @Field(() => String) change: string;
  @Field(() => Boolean) comparable: boolean;
  @Field(() => Json, { nullable: true }) from: Item | null;
  @Field(() => [Json]) to: Item[];
  @Field(() => Text, { nullable: true }) note: Text | null;
  @Field(() => Text) consequence: Text;
}

@ObjectType('VersionComparison')
export class VersionComparison {
  @Field(() => AdoptedOrReleased) from: AdoptedOrReleased;
  @Field(() => AdoptedOrReleased) to: AdoptedOrReleased;
  @Field(() => [VersionRow]) rows: VersionRow[];
}

@ObjectType('MovePreview')
export class MovePreview {
  @Field(() => VersionComparison) comparison: VersionComparison;
  @Field(() => Json, { description: 'The configuration as it would be carried over' }) configuration: Configuration;
  @Field(() => [Deviation], { description: 'What the newer version has no place for' }) fallenAway: Deviation[];
  @Field(() => [RunningRound]) runningRounds: RunningRound[];
  @Field(() => [String], { description: 'Questions of running rounds that the newer version does not have' }) droppedInUse: string[];
}
