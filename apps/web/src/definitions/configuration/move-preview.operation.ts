import { graphql, type MovePreviewQuery } from '@getrouw/contracts';

export const movePreviewDocument = graphql(`
  query MovePreview($programmeId: ID!, $adoptedVersionId: ID, $releaseId: ID) {
    movePreview(programmeId: $programmeId, adoptedVersionId: $adoptedVersionId, releaseId: $releaseId) {
      comparison {
        from { versionCode name { nl en } }
        to { versionCode name { nl en } }
        rows { change comparable from to note { nl en } consequence { nl en } }
      }
      configuration
      fallenAway { kind instrument code what { nl en } consequence { nl en } reason decidedOn decidedBy }
      runningRounds { slug name versionCode }
      droppedInUse
    }
  }
`);

export type MovePreview = MovePreviewQuery['movePreview'];
export type VersionRow = MovePreview['comparison']['rows'][number];
