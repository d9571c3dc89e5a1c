import { input, type Operation } from './operation.ts';
import { soon } from './worlds.ts';

/** Root operations of surveys, also of who answers them. */
export const SURVEY_OPERATIONS: Readonly<Record<string, Operation>> = {
  mySurveys: {},
  surveyRound: { by: 'noor', variables: ({ spirit }) => ({ slug: spirit.survey.slug }), foreign: { slug: ({ survey }) => survey.slug } },
  surveyPeople: { by: 'noor', variables: ({ spirit }) => ({ slug: spirit.survey.slug }), foreign: { slug: ({ survey }) => survey.slug } },
  changeSurveyPrivacy: {
    by: 'noor', variables: input(({ spirit }) => ({ roundId: spirit.plannedSurveyId, revision: 1, privacy: 'anonymous' })), foreign: { 'input.roundId': ({ plannedSurveyId }) => plannedSurveyId },
  },
  startSurvey: {
    by: 'noor', variables: input(({ spirit }) => ({ roundId: spirit.plannedSurveyId, revision: 2, answerBy: soon(60), reminders: [], byMail: false })),
    foreign: { 'input.roundId': ({ plannedSurveyId }) => plannedSurveyId },
  },
  inviteRespondent: { by: 'noor', variables: ({ spirit }) => ({ respondentId: spirit.respondentId }), foreign: { respondentId: ({ respondentId }) => respondentId } },
  changeSurveyEnd: { by: 'noor', variables: ({ spirit }) => ({ roundId: spirit.survey.id, revision: 2, answerBy: soon(90) }), foreign: { roundId: ({ survey }) => survey.id } },
  addSurveyReminder: { by: 'noor', variables: ({ spirit }) => ({ roundId: spirit.survey.id, dueOn: soon(30) }), foreign: { roundId: ({ survey }) => survey.id } },
  dropSurveyReminder: { by: 'noor', variables: ({ spirit }) => ({ id: spirit.surveyReminderId }), foreign: { id: ({ surveyReminderId }) => surveyReminderId } },
  openSurveyMeeting: {
    by: 'noor', variables: ({ spirit }) => ({ roundId: spirit.plannedSurveyId, teamId: spirit.teamId }), foreign: { roundId: ({ survey }) => survey.id, teamId: ({ teamId }) => teamId },
  },
  endSurveyMeeting: {
    by: 'noor', variables: ({ spirit }) => ({ roundId: spirit.plannedSurveyId, teamId: spirit.teamId }), foreign: { roundId: ({ survey }) => survey.id, teamId: ({ teamId }) => teamId },
  },
  beginMySurvey: { by: 'fatima', variables: ({ spirit }) => ({ respondentId: spirit.respondentId, code: 'FATIMAAAAAAAAAAA' }), foreign: { respondentId: ({ respondentId }) => respondentId } },
  surveyInvitation: { visiting: true, variables: ({ spirit }) => ({ meeting: spirit.meeting }) },
  beginSurvey: {
    visiting: true, variables: input(({ spirit }) => ({ meeting: spirit.meeting, respondentId: spirit.colleagueId, code: 'COLLEAGUEAAAAAAA' })), foreign: { 'input.respondentId': ({ colleagueId }) => colleagueId },
  },
  surveyForm: { visiting: true, variables: () => ({ code: 'COLLEAGUEAAAAAAA' }) },
  saveSurveyAnswer: { visiting: true, variables: input(() => ({ code: 'COLLEAGUEAAAAAAA', itemCode: 'NP-UG-IP-01', value: 'V6', revision: 0 })) },
  handInSurvey: { visiting: true, variables: () => ({ code: 'COLLEAGUEAAAAAAA' }) },
};
