import type { Definition, OwnDraft } from '@getrouw/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Allow, IsInt, IsUUID } from 'class-validator';
import { DateTime, Json, Text } from '../platform/index.ts';
import { ConfigurationProblem } from './configuration.type.ts';
import type { DefinitionState } from './definition.entity.ts';
import { DefinitionStates } from './definition.type.ts';

@ObjectType('OwnInstrument', { description: 'A version of an instrument that the provider made itself' })
export class OwnInstrument {
  @Field(() => ID) id: string;
  @Field(() => Text) name: Text;
  @Field(() => String) instrumentCode: string;
  @Field(() => String) versionCode: string;
  @Field(() => DefinitionStates) state: DefinitionState;
  @Field(() => Json, { description: 'A draft as it was typed, or the published definition' }) document: OwnDraft | Definition;
  @Field(() => [ConfigurationProblem], { description: 'What keeps a draft from being published' }) problems: ConfigurationProblem[];
  @Field(() => DateTime) changedAt: Date;
  @Field(() => String) changedBy: string;
  @Field(() => [String], { description: 'Others who work on it at this moment' }) editors: string[];
  @Field(() => Int) revision: number;
  @Field(() => ID, { nullable: true, description: 'What a round uses; null until it is published' }) adoptedVersionId: string | null;
}

@InputType('SaveOwnInstrumentInput')
export class SaveOwnInstrumentInput {
  @Field(() => ID) @IsUUID('all') id: string;
  @Field(() => Int) @IsInt() revision: number;
  @Field(() => Json, { description: 'Codes of the list itself, its version and its mappings are kept as they are' }) @Allow() document: unknown;
}
