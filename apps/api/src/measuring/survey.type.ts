import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate, DateTime, Json, Text } from '../platform/index.ts';
import { Privacy, ResponseState, RoundState } from './states.ts';

@ObjectType('SurveyTeam', { description: 'How far a team is. Before the start: as it would be asked now' })
export class SurveyTeam {
  @Field(() => ID) teamId: string;
  @Field(() => String) name: string;
  @Field(() => Int) asked: number;
  @Field(() => Int, { description: 'Of those asked: can be reached by mail' }) withEmail: number;
  @Field(() => Int, { description: 'Began and did not hand in; unknown, and 0, where answers are anonymous' }) begun: number;
  @Field(() => Int, { description: 'Handed in; where answers are anonymous: began' }) answered: number;
  @Field(() => DateTime, { nullable: true, description: 'The team fills in together until then' }) meetingUntil: Date | null;
}

@ObjectType('SurveyReminder')
export class SurveyReminder {
  @Field(() => ID) id: string;
  @Field(() => CalendarDate) dueOn: string;
  @Field(() => DateTime, { nullable: true }) sentAt: Date | null;
  @Field(() => Int, { description: 'Mails that went out' }) mails: number;
}

@ObjectType('Survey', { description: 'What a round that is a survey has beyond other rounds' })
export class Survey {
  @Field(() => Privacy) privacy: Privacy;
  @Field(() => [Privacy], { description: 'What the definition allows' }) privacyChoices: Privacy[];
  @Field(() => Int) minimumGroup: number;
  @Field(() => CalendarDate, { nullable: true }) answerBy: string | null;
  @Field(() => [SurveyTeam], { description: 'Of a team leader: his own' }) teams: SurveyTeam[];
  @Field(() => [SurveyReminder]) reminders: SurveyReminder[];
  @Field(() => Int, { description: 'Mails that could not be delivered' }) undelivered: number;
}

@ObjectType('SurveyPerson', { description: 'Somebody who is asked, or would be' })
export class SurveyPerson {
  @Field(() => ID, { description: 'Of the professional before the start, of the respondent after it' }) id: string;
  @Field(() => String) name: string;
  @Field(() => String) staffNumber: string;
  @Field(() => String) teamName: string;
  @Field(() => [String]) variants: string[];
  @Field(() => CalendarDate, { nullable: true }) trainedOn: string | null;
  @Field(() => String, { nullable: true }) email: string | null;
  @Field(() => Boolean, { description: 'Finds it among his own work too' }) hasAccount: boolean;
  @Field(() => Boolean) begun: boolean;
  @Field(() => Boolean) answered: boolean;
  @Field(() => Int) mails: number;
  @Field(() => String, { nullable: true, description: 'Why the latest mail could not be delivered' }) undelivered: string | null;
}

@ObjectType('SurveyPersonPage')
export class SurveyPersonPage {
  @Field(() => [SurveyPerson]) items: SurveyPerson[];
  @Field(() => String, { nullable: true }) next: string | null;
}

@ObjectType('SurveyMeeting')
export class SurveyMeeting {
  @Field(() => String, { description: 'Shown once' }) code: string;
  @Field(() => String, { description: 'The page where it is typed' }) address: string;
  @Field(() => DateTime) expiresAt: Date;
}

@ObjectType('SurveyInvitee')
export class SurveyInvitee {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
}

@ObjectType('SurveyInvitation', { description: 'What a link or the code of a meeting leads to' })
export class SurveyInvitation {
  @Field(() => String) organisationName: string;
  @Field(() => String) roundName: string;
  @Field(() => Text) instrumentName: Text;
  @Field(() => Text, { nullable: true }) purpose: Text | null;
  @Field(() => Int, { description: 'How many are asked; at a meeting: of who does all variants' }) questions: number;
  @Field(() => Privacy) privacy: Privacy;
  @Field(() => CalendarDate) answerBy: string;
  @Field(() => Int) minimumGroup: number;
  @Field(() => Boolean, { description: 'The link has been exchanged for a code; never at a meeting' }) used: boolean;
  @Field(() => String, { nullable: true, description: 'Of whom the link is; none at a meeting' }) name: string | null;
  @Field(() => String, { nullable: true, description: 'The team that fills in together' }) teamName: string | null;
  @Field(() => [SurveyInvitee], { description: 'Who of the team has not begun' }) people: SurveyInvitee[];
}

@ObjectType('SurveyAnswer')
export class SurveyAnswer {
  @Field(() => String) itemCode: string;
  @Field(() => Json, { nullable: true }) value: unknown;
  @Field(() => Int) revision: number;
}

@ObjectType('SurveyForm', { description: 'A survey as who fills it in sees it' })
export class SurveyForm {
  @Field(() => String) organisationName: string;
  @Field(() => String) roundName: string;
  @Field(() => Privacy) privacy: Privacy;
  @Field(() => RoundState) roundState: RoundState;
  @Field(() => CalendarDate) answerBy: string;
  @Field(() => Int) minimumGroup: number;
  @Field(() => ResponseState) state: ResponseState;
  @Field(() => Json, { description: 'A definition with this instrument only, and of that the questions for who fills in' }) document: unknown;
  @Field(() => [SurveyAnswer]) answers: SurveyAnswer[];
}

@ObjectType('MySurvey', { description: 'A survey that asks me' })
export class MySurvey {
  @Field(() => ID) respondentId: string;
  @Field(() => String) roundName: string;
  @Field(() => String) roundSlug: string;
  @Field(() => Text) instrumentName: Text;
  @Field(() => Privacy) privacy: Privacy;
  @Field(() => CalendarDate) answerBy: string;
  @Field(() => RoundState) roundState: RoundState;
  @Field(() => Boolean) begun: boolean;
  @Field(() => Boolean) answered: boolean;
}
