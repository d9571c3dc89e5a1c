import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CalendarDate, DateTime, type Locale } from '../platform/index.ts';
import { Role } from './member.type.ts';
import { Locales } from './viewer.type.ts';

const MailStates = { queued: 'queued', sent: 'sent', failed: 'failed' } as const;
registerEnumType(MailStates, { name: 'MailState' });

@ObjectType('Invitation', { description: 'Somebody who is to be a member and has not accepted yet' })
export class Invitation {
  @Field(() => ID) id: string;
  @Field(() => String) email: string;
  @Field(() => String) name: string;
  @Field(() => Locales) locale: Locale;
  @Field(() => Boolean) external: boolean;
  @Field(() => CalendarDate) startsOn: string;
  @Field(() => CalendarDate, { nullable: true }) endsOn: string | null;
  @Field(() => [Role]) roles: Role[];
  @Field(() => DateTime) sentAt: Date;
  @Field(() => DateTime) expiresAt: Date;
  @Field(() => Boolean) expired: boolean;
  @Field(() => MailStates, { description: 'What became of the newest mail' }) mail: keyof typeof MailStates;
  @Field(() => Int) revision: number;
}

@ObjectType('InvitationPage')
export class InvitationPage {
  @Field(() => [Invitation]) items: Invitation[];
  @Field(() => String, { nullable: true }) next: string | null;
}
