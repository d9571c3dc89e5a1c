import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Allow, IsInt, IsUUID } from 'class-validator';
import { CalendarDate } from '../platform/index.ts';
import { IsName } from './name.decorator.ts';

@InputType('AddSiteInput')
export class AddSiteInput {
  @Field(() => String) @IsName() name: string;
}

@InputType('ChangeSiteInput')
export class ChangeSiteInput extends AddSiteInput {
  @Field(() => ID) @IsUUID('all') id: string;
  @Field(() => Int) @IsInt() revision: number;
  @Field(() => CalendarDate, { nullable: true }) @Allow() endsOn?: string | null;
}

@InputType('AddTeamInput')
export class AddTeamInput {
  @Field(() => ID) @IsUUID('all') siteId: string;
  @Field(() => String) @IsName() name: string;
  @Field(() => CalendarDate) @Allow() startsOn: string;
}

@InputType('ChangeTeamInput')
export class ChangeTeamInput extends AddTeamInput {
  @Field(() => ID) @IsUUID('all') id: string;
  @Field(() => Int) @IsInt() revision: number;
  @Field(() => CalendarDate, { nullable: true }) @Allow() endsOn?: string | null;
}
