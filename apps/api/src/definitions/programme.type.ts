import type { Definition } from '@getrouw/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, Json, Text } from '../platform/index.ts';
import { Organisation, Team } from '../tenancy/index.ts';

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
  @Field(() => Int) configurationNumber: number;
  @Field(() => Int) revision: number;
}
