import { graphql } from '@getrouw/contracts';

/** What the head of every tab shows. */
export const roundHead = graphql(`
  fragment RoundHead on Round {
    id slug name programmeName { nl en } versionCode periodFrom periodTo state edition sampling revision
    importOrigin { source at by }
    licence { ...RoundLicenceGaps }
    assessors { memberId toHandOver secondToHandOver }
    progressByTeam { teamId name drawn unassigned submitted approved unreviewed leftOut }
  }
`);
