import { graphql } from '@getrouw/contracts';

export const roundProgressDocument = graphql(`
  query RoundProgress($slug: String!, $after: String, $cases: Boolean!) {
    round(slug: $slug) {
      ...RoundHead
      closedAt blockerCount
      secondOpinions { asked submitted waived open }
      phoneSample { coaches called families covered withoutCoach }
      assessors { memberId name assigned inProgress submitted returned approved second secondSubmitted }
      blockers { code label { nl en } roundCaseId clientNumber trajectoryNumber }
    }
    roundCases(slug: $slug, status: drawn, first: 100, after: $after) @include(if: $cases) { next total items { ...DrawnCase } }
  }
`);
