import type { Definition } from '@getrouw/domain';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, Json, Text } from '../platform/index.ts';
import { Organisation, Team } from '../tenancy/index.ts';
import { type Rhythm, RHYTHMS } from './programme.entity.ts';

export const Rhythms = Object.fromEntries(RHYTHMS.map((rhythm) => [rhythm, rhythm])) as { [R in Rhythm]: R };
registerEnumType(Rhythms, { name: 'Rhythm' });

@ObjectType('AdoptedVersion', { description: "The provider's own copy of a release" })
export class AdoptedVersion {
  @Field(() => ID) id: string;
  @Field(() => Organisation) origin: Organisation;
  @Field(() => ID) originReleaseId: string;
  @Field(() => String) definitionCode: string;
  @Field(() => String) versionCode: string;
  @Field(() => Text) name: Text;
  @Field(() => String) sha256: string;
  @Field(() => DateTime) adoptedAt: Date;
  @Field(() => Json) document: Definition;
}

@ObjectType('Programme')
export class Programme {
  @Field(() => ID) id: string;
  @Field(() => String) definitionCode: string;
  @Field(() => Text) name: Text;
  @Field(() => AdoptedVersion) version: AdoptedVersion;
  @Field(() => [Team]) teams: Team[];
  @Field(() => Rhythms) rhythm: Rhythm;
  @Field(() => [Rhythms], { description: 'The rhythms that the instruments of the version allow' }) rhythms: Rhythm[];
  @Field(() => Int) revision: number;
}
