import { type AnonymousSatisfactionQuery, graphql } from '@getrouw/contracts';

export const anonymousSatisfactionDocument = graphql(`
  query AnonymousSatisfaction($programmeId: ID, $quarter: String) {
    anonymousSatisfaction(programmeId: $programmeId, quarter: $quarter) {
      programmeId quarters quarter figures form
      programmes { id name { nl en } }
      teams { id name }
    }
  }
`);

export type SatisfactionShown = AnonymousSatisfactionQuery['anonymousSatisfaction'];
