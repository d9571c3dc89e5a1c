import { graphql } from '@getrouw/contracts';

/** What the head of every tab shows. */
export const roundHead = graphql(`
  fragment RoundHead on Round {
    id slug name programmeName { nl en } versionCode periodFrom periodTo state sampling revision
    assessors { memberId assigned toHandOver }
    progressByTeam { teamId name drawn submitted approved unreviewed leftOut }
  }
`);
