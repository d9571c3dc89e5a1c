import { type CaseHeadFragment, graphql } from '@getrouw/contracts';

export const caseHead = graphql(`
  fragment CaseHead on CaseHead {
    trajectoryId familyId programmeId clientNumber trajectoryNumber methodName { nl en } unit teamName startedOn endedOn professionals registers plans hasGoals mine mayWrite
  }
`);
export type CaseHead = CaseHeadFragment;
