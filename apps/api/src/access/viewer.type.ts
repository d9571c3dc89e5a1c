import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Reach } from '@getrouw/access-rules';
import { type Locale, Text } from '../platform/index.ts';
import { Organisation } from '../tenancy/index.ts';

export const Locales = { nl: 'nl', en: 'en' } as const;
registerEnumType(Locales, { name: 'Locale' });

export const Reaches = { own: 'own', team: 'team', organisation: 'organisation' } as const;
registerEnumType(Reaches, { name: 'Reach' });

@ObjectType('Grant')
export class GrantType {
  @Field(() => String) verb: string;
  @Field(() => Reaches) reach: Reach;
}

@ObjectType('Membership')
export class Membership {
  @Field(() => Organisation) organisation: Organisation;
  @Field(() => ID) memberId: string;
}

@ObjectType('Viewer', { description: 'Who is signed in, where he works now, and what he may do there' })
export class Viewer {
  @Field(() => ID) accountId: string;
  @Field(() => String) email: string;
  @Field(() => String) name: string;
  @Field(() => Locales) locale: Locale;
  @Field(() => [Membership]) memberships: Membership[];
  @Field(() => Organisation, { nullable: true, description: 'The organisation he works in now; absent until one is chosen' }) organisation: Organisation | null;
  @Field(() => ID, { nullable: true }) memberId: string | null;
  @Field(() => Boolean) external: boolean;
  @Field(() => [GrantType]) grants: GrantType[];
  @Field(() => String, { description: 'Whom the methods help that his organisation works with: family, youth, or both; family where it has none yet' }) helps: 'family' | 'youth' | 'both';
  @Field(() => [String], { description: 'Keys of the navigation entries' }) navigation: string[];
  @Field(() => Boolean, { description: 'Secrecy is declared once, by assessors from outside' }) secrecyDeclared: boolean;
}

@ObjectType('DemonstrationAccount')
export class DemonstrationAccount {
  @Field(() => String) email: string;
  @Field(() => String) password: string;
  @Field(() => String) name: string;
  @Field(() => Text) role: Text;
  @Field(() => String) organisation: string;
}

export const Deliveries = { sent: 'sent', shown: 'shown', none: 'none' } as const;
registerEnumType(Deliveries, { name: 'MailDelivery', description: 'sent: by a mail server; shown: on a page of the demonstration; none: not at all' });

@ObjectType('Installation')
export class Installation {
  @Field(() => Boolean) demonstration: boolean;
  @Field(() => Deliveries) mail: keyof typeof Deliveries;
  @Field(() => Boolean, { description: 'Whether one can sign in over this connection' }) secure: boolean;
  @Field(() => [DemonstrationAccount]) demonstrationAccounts: DemonstrationAccount[];
}
