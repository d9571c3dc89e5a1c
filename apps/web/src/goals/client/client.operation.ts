import { graphql } from '@getrouw/contracts';

export const clientVisitWhole = graphql(`
  fragment ClientVisitWhole on ClientVisit {
    link rater done onDevice wordsAt
    goals { id words name { nl en } scale anchors }
    scores { goalId score unknown words revision }
    satisfaction { form answers refused }
  }
`);
export const clientVisitDocument = graphql(`
  query ClientVisit($link: String, $code: String) {
    clientVisit(link: $link, code: $code) { ...ClientVisitWhole }
  }
`);
export const saveClientScoreDocument = graphql(`
  mutation SaveClientScore($input: SaveClientScoreInput!) {
    saveClientScore(input: $input) { goalId score unknown words revision }
  }
`);
export const saveClientSatisfactionDocument = graphql(`
  mutation SaveClientSatisfaction($input: SaveClientSatisfactionInput!) {
    saveClientSatisfaction(input: $input)
  }
`);
export const refuseClientSatisfactionDocument = graphql(`
  mutation RefuseClientSatisfaction($link: String!) {
    refuseClientSatisfaction(link: $link)
  }
`);
export const finishClientVisitDocument = graphql(`
  mutation FinishClientVisit($link: String!) {
    finishClientVisit(link: $link) { ...ClientVisitWhole }
  }
`);
export const anonymousFormDocument = graphql(`
  query AnonymousForm($code: String!) {
    anonymousForm(code: $code) { form }
  }
`);
export const handInAnonymousDocument = graphql(`
  mutation HandInAnonymous($input: HandInAnonymousInput!) {
    handInAnonymous(input: $input)
  }
`);
