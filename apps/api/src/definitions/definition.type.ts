import type { Definition } from '@getrouw/domain';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, Json, Text } from '../platform/index.ts';
import { Organisation } from '../tenancy/index.ts';
import { DEFINITION_STATES, type DefinitionState } from './definition.entity.ts';
import { AdoptedVersion, Programme } from './programme.type.ts';

export const DefinitionStates = Object.fromEntries(DEFINITION_STATES.map((state) => [state, state])) as { [S in DefinitionState]: S };
registerEnumType(DefinitionStates, { name: 'DefinitionState' });

@ObjectType('DefinitionVersion')
export class DefinitionVersion {
  @Field(() => ID) id: string;
  @Field(() => String) definitionCode: string;
  @Field(() => String) versionCode: string;
  @Field(() => Text) name: Text;
  @Field(() => DefinitionStates) state: DefinitionState;
  @Field(() => DateTime, { nullable: true }) publishedAt: Date | null;
  @Field(() => String) sha256: string;
  @Field(() => Json) document: Definition;
  @Field(() => Int) revision: number;
}

@ObjectType('DefinitionRelease', { description: 'A published version, addressed by its licence holder to this organisation' })
export class DefinitionRelease {
  @Field(() => ID) id: string;
  @Field(() => Organisation) owner: Organisation;
  @Field(() => String) definitionCode: string;
  @Field(() => String) versionCode: string;
  @Field(() => Text) name: Text;
  @Field(() => String) sha256: string;
  @Field(() => DateTime) releasedAt: Date;
  @Field(() => Boolean) adopted: boolean;
  @Field(() => Json) document: Definition;
}

@ObjectType('Definitions', { description: 'Definitions this organisation can read: its own, those released to it, and its copies' })
export class Definitions {
  @Field(() => [DefinitionVersion]) own: DefinitionVersion[];
  @Field(() => [DefinitionRelease]) released: DefinitionRelease[];
  @Field(() => [AdoptedVersion]) adopted: AdoptedVersion[];
  @Field(() => [Programme]) programmes: Programme[];
}
