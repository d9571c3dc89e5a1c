import { type FamilyQuery, graphql } from '@getrouw/contracts';

/** Choices come along for those who may change something. */
export const familyDocument = graphql(`
  query Family($id: ID!, $choices: Boolean!) {
    family(id: $id) {
      id clientNumber municipality revision
      objection { on source }
      trajectories {
        id number programmeId definitionCode referredOn firstContactOn startedOn endedOn referrer coercionMeasure closingReason revision
        team { id name }
        professionals { id startsOn endsOn revision professional { id name staffNumber } }
        eligibility { facts weighed result weighedAt weighedBy history { outcome weighedAt weighedBy } }
      }
    }
    caseChoices @include(if: $choices) {
      programmes { id name { nl en } }
      teams { id name endsOn }
      professionals { id name staffNumber }
      coercionMeasures { code name { nl en } }
      definition
    }
  }
`);

export type Family = FamilyQuery['family'];
export type Trajectory = Family['trajectories'][number];
export type CaseChoices = NonNullable<FamilyQuery['caseChoices']>;
