import { ORGANISATION_KINDS, type OrganisationKind } from '@getrouw/access-rules';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export const OrganisationKinds = Object.fromEntries(ORGANISATION_KINDS.map((kind) => [kind, kind]));
registerEnumType(OrganisationKinds, { name: 'OrganisationKind' });

@ObjectType('Organisation')
export class Organisation {
  @Field(() => ID) id: string;
  @Field(() => String) slug: string;
  @Field(() => String) name: string;
  @Field(() => OrganisationKinds) kind: OrganisationKind;
}
