import { graphql } from '@getrouw/contracts';

export const mySurveysDocument = graphql(`
  query MySurveys($answers: Boolean!, $leads: Boolean!) {
    mySurveys @include(if: $answers) { respondentId roundName roundSlug instrumentName { nl en } privacy answerBy roundState begun answered }
    rounds(first: 50) @include(if: $leads) { items { id slug name state survey drawn approved } }
  }
`);
export const beginMySurveyDocument = graphql(`
  mutation BeginMySurvey($respondentId: ID!, $code: String!) {
    beginMySurvey(respondentId: $respondentId, code: $code)
  }
`);
