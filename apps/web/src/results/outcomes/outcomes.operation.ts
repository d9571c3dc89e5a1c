import { graphql, type OutcomesQuery } from '@getrouw/contracts';

export const outcomesDocument = graphql(`
  query Outcomes($programmeId: ID, $from: Date, $until: Date, $siteId: ID, $teamId: ID, $split: String, $small: Boolean) {
    outcomes(programmeId: $programmeId, from: $from, until: $until, siteId: $siteId, teamId: $teamId, split: $split, small: $small) {
      programmeId report open
      programmes { id name { nl en } }
      splits { value name { nl en } }
      sites { id name }
      teams { id name }
    }
  }
`);
export const outcomeCasesDocument = graphql(`
  query OutcomeCases($programmeId: ID!, $indicator: String!, $counted: Boolean!, $reason: String, $from: Date, $until: Date, $siteId: ID, $teamId: ID, $after: String) {
    outcomeCases(programmeId: $programmeId, indicator: $indicator, counted: $counted, reason: $reason, from: $from, until: $until, siteId: $siteId, teamId: $teamId, after: $after) {
      items { familyId trajectoryId clientNumber period value why { nl en } } next
    }
  }
`);
export const outcomesExportDocument = graphql(`
  query OutcomesExport($programmeId: ID, $from: Date, $until: Date, $siteId: ID, $teamId: ID, $split: String, $small: Boolean, $locale: Locale!) {
    outcomesExport(programmeId: $programmeId, from: $from, until: $until, siteId: $siteId, teamId: $teamId, split: $split, small: $small, locale: $locale) { fileName mimeType content }
  }
`);

export type OutcomesShown = OutcomesQuery['outcomes'];
