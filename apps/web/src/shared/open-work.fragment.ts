import { graphql } from '@getrouw/contracts';

export const openWork = graphql(`
  fragment OpenWorkWhole on OpenWork {
    trajectories { trajectoryProfessionalId clientNumber trajectoryNumber teamName startsOn }
    professionals { id name }
    assignments { assignmentId opinion roundName roundSlug clientNumber trajectoryNumber state answered items }
    assessors { id name }
  }
`);
