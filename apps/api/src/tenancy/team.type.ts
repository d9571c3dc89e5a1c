import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../platform/index.ts';

@ObjectType('Site')
export class Site {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => CalendarDate, { nullable: true }) endsOn: string | null;
  @Field(() => Int) revision: number;
}

@ObjectType('Team')
export class Team {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => Site) site: Site;
  @Field(() => CalendarDate) startsOn: string;
  @Field(() => CalendarDate, { nullable: true }) endsOn: string | null;
  @Field(() => Int) revision: number;
}
