import { graphql } from '@getrouw/contracts';

export const surveyInvitationDocument = graphql(`
  query SurveyInvitation($link: String, $meeting: String) {
    surveyInvitation(link: $link, meeting: $meeting) {
      organisationName roundName instrumentName { nl en } purpose { nl en } questions privacy answerBy minimumGroup used name teamName
      people { id name }
    }
  }
`);
export const beginSurveyDocument = graphql(`
  mutation BeginSurvey($input: BeginSurveyInput!) {
    beginSurvey(input: $input)
  }
`);
export const surveyFormDocument = graphql(`
  query SurveyForm($code: String!) {
    surveyForm(code: $code) { ...SurveyWhole }
  }
`);
export const saveSurveyAnswerDocument = graphql(`
  mutation SaveSurveyAnswer($input: SaveSurveyAnswerInput!) {
    saveSurveyAnswer(input: $input) { itemCode value revision }
  }
`);
export const handInSurveyDocument = graphql(`
  mutation HandInSurvey($code: String!) {
    handInSurvey(code: $code) { ...SurveyWhole }
  }
`);
export const surveyWhole = graphql(`
  fragment SurveyWhole on SurveyForm {
    organisationName roundName privacy roundState answerBy minimumGroup state document
    answers { itemCode value revision }
  }
`);
