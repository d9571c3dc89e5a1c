import { type FamilyQuery, graphql } from '@getrouw/contracts';
import type { Definition } from '@getrouw/domain';

/** Choices come along for those who may change something. */
export const familyDocument = graphql(`
  query Family($id: ID!, $choices: Boolean!) {
    family(id: $id) {
      id clientNumber municipality unit revision
      objection { on source }
      persons { id number role }
      history { programmeId name { nl en } definitivelyClosed periods { startedOn endedOn trajectories } }
      consents { id personId purpose answer saidOn source recordedBy }
      trajectories {
        id number programmeId definitionCode referredOn firstContactOn startedOn endedOn referrer coercionMeasure closingReason variant funding grantedHours contractId opening revision
        registration { savedAt }
        team { id name }
        professionals { id startsOn endsOn revision professional { id name staffNumber } }
        eligibility { facts weighed result weighedAt weighedBy history { outcome weighedAt weighedBy } }
      }
    }
    caseChoices @include(if: $choices) {
      programmes { id name { nl en } }
      teams { id name endsOn }
      professionals { id name staffNumber }
      contracts { id programmeId name }
      coercionMeasures { code name { nl en } }
      definition
    }
  }
`);

export type Family = FamilyQuery['family'];
export type Trajectory = Family['trajectories'][number];
export type CaseChoices = NonNullable<FamilyQuery['caseChoices']>;

export interface CodeNamed { code: string; name: { nl: string; en: string } }

/** What a method offers to choose from in its trajectories; nothing for who may not change them. */
export const methodOf = (choices: CaseChoices | undefined, programmeId: string): Pick<Definition, 'variants' | 'fundings' | 'closingReasons'> =>
  (choices?.definition as Record<string, Definition> | undefined)?.[programmeId] ?? {};
