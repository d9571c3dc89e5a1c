import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate, Text } from '../platform/index.ts';

@ObjectType('CaseHead', { description: 'What stands above every page about a trajectory' })
export class CaseHead {
  @Field(() => ID) trajectoryId: string;
  @Field(() => ID) familyId: string;
  @Field(() => ID) programmeId: string;
  @Field(() => String) clientNumber: string;
  @Field(() => Int) trajectoryNumber: number;
  @Field(() => Text) methodName: Text;
  @Field(() => String, { description: 'family, or youth where the method helps one young person' }) unit: 'family' | 'youth';
  @Field(() => String) teamName: string;
  @Field(() => CalendarDate) startedOn: string;
  @Field(() => CalendarDate, { nullable: true }) endedOn: string | null;
  @Field(() => [String], { description: 'Who helps now' }) professionals: string[];
  @Field(() => Boolean) registers: boolean;
  @Field(() => Boolean) plans: boolean;
  @Field(() => Boolean) hasGoals: boolean;
  @Field(() => Boolean, { description: 'Helps the family now or did, and so sees special categories' }) mine: boolean;
  @Field(() => Boolean, { description: 'May change it' }) mayWrite: boolean;
}
