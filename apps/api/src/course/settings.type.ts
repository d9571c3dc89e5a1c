import { Field, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../platform/index.ts';

@ObjectType('WorkSettings', { description: 'How a member wants to hear of what he is to do' })
export class WorkSettings {
  @Field(() => Boolean, { description: 'Whether the weekly mail comes' }) mail: boolean;
  @Field(() => DateTime, { nullable: true, description: 'Since when the calendar has its address; none: it has none' }) calendarSince: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was read last' }) calendarReadAt: Date | null;
}

@ObjectType('NewCalendar', { description: 'Told once: whoever has the address reads the calendar' })
export class NewCalendar {
  @Field(() => String) address: string;
  @Field(() => WorkSettings) settings: WorkSettings;
}
