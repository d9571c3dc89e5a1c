import { graphql } from '@getrouw/contracts';

export const surveyRoundDocument = graphql(`
  query SurveyRound($slug: String!, $after: String) {
    surveyRound(slug: $slug) {
      id slug name programmeName { nl en } instrumentName { nl en } versionCode periodFrom periodTo referenceDate state closedAt revision
      importOrigin { source at by }
      licence { ...RoundLicenceGaps }
      survey {
        privacy privacyChoices minimumGroup answerBy undelivered
        teams { teamId name asked withEmail begun answered meetingUntil }
        reminders { id dueOn sentAt mails }
      }
    }
    surveyPeople(slug: $slug, first: 50, after: $after) {
      next
      items { id name staffNumber teamName variants trainedOn email hasAccount begun answered mails undelivered }
    }
  }
`);
export const changeSurveyPrivacyDocument = graphql(`
  mutation ChangeSurveyPrivacy($input: ChangeSurveyPrivacyInput!) {
    changeSurveyPrivacy(input: $input) { id }
  }
`);
export const startSurveyDocument = graphql(`
  mutation StartSurvey($input: StartSurveyInput!) {
    startSurvey(input: $input) { id }
  }
`);
export const inviteRespondentDocument = graphql(`
  mutation InviteRespondent($respondentId: ID!) {
    inviteRespondent(respondentId: $respondentId)
  }
`);
export const addSurveyReminderDocument = graphql(`
  mutation AddSurveyReminder($roundId: ID!, $dueOn: Date!) {
    addSurveyReminder(roundId: $roundId, dueOn: $dueOn) { id }
  }
`);
export const dropSurveyReminderDocument = graphql(`
  mutation DropSurveyReminder($id: ID!) {
    dropSurveyReminder(id: $id) { id }
  }
`);
export const openSurveyMeetingDocument = graphql(`
  mutation OpenSurveyMeeting($roundId: ID!, $teamId: ID!) {
    openSurveyMeeting(roundId: $roundId, teamId: $teamId) { code address expiresAt }
  }
`);
export const endSurveyMeetingDocument = graphql(`
  mutation EndSurveyMeeting($roundId: ID!, $teamId: ID!) {
    endSurveyMeeting(roundId: $roundId, teamId: $teamId)
  }
`);
export const changeSurveyEndDocument = graphql(`
  mutation ChangeSurveyEnd($roundId: ID!, $revision: Int!, $answerBy: Date!) {
    changeSurveyEnd(roundId: $roundId, revision: $revision, answerBy: $answerBy) { id }
  }
`);
