import { graphql, type TargetGroupReachQuery } from '@getrouw/contracts';

export const targetGroupReachDocument = graphql(`
  query TargetGroupReach($programmeId: ID, $from: Date, $until: Date) {
    targetGroupReach(programmeId: $programmeId, from: $from, until: $until) {
      programmeId unit cases objecting waiting report
      programmes { id name { nl en } }
      leftOut { variant cases name { nl en } why { nl en } }
      sites { id name cases report }
      teams { id name cases report }
    }
  }
`);
export const outsideTargetGroupDocument = graphql(`
  query OutsideTargetGroup($programmeId: ID!, $reading: String!, $outcome: String!, $from: Date, $until: Date, $after: String) {
    outsideTargetGroup(programmeId: $programmeId, reading: $reading, outcome: $outcome, from: $from, until: $until, after: $after) {
      items { familyId trajectoryId clientNumber team startedOn } next
    }
  }
`);

export type Reach = TargetGroupReachQuery['targetGroupReach'];
