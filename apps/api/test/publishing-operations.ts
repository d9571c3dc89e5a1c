import type { Operation } from './operation.ts';
import type { PublishingWorld } from './publishing-world.ts';
import type { World, Worlds } from './worlds.ts';

const of = (given: (world: PublishingWorld) => Record<string, unknown>) => ({ spirit }: Worlds) => given(spirit.publishing);
const waiting = { id: ({ publishing }: World) => publishing.waitingId };
const draft = { id: ({ publishing }: World) => publishing.draftId };
const publication = { id: ({ publishing }: World) => publishing.publicationId };

/** Root operations of agreements and publications. */
export const PUBLISHING_OPERATIONS: Readonly<Record<string, Operation>> = {
  agreements: {},
  proposeAgreement: { variables: () => ({ input: { with: 'amstel', definitionCode: 'NP', purpose: 'Uitval volgen', figures: ['outcomes'], fromOn: '2025-01-01', minimumGroup: 5, namesSites: false } }) },
  publications: {},
  publication: { by: 'noor', variables: of(({ publicationId }) => ({ id: publicationId })), foreign: publication },
  publicationPreview: { by: 'noor', variables: of(({ draftId }) => ({ id: draftId })), foreign: draft },
  preparePublication: {
    by: 'noor', variables: ({ spirit }) => ({ input: { agreementId: spirit.publishing.agreementId, kind: 'outcomes', fromOn: '2025-01-01', untilOn: '2025-03-31' } }),
    foreign: { 'input.agreementId': ({ publishing }) => publishing.agreementId, 'input.roundId': ({ round }) => round.id, 'input.replacesId': ({ publishing }) => publishing.publicationId },
  },
  explainPublication: { by: 'noor', variables: of(({ draftId }) => ({ input: { id: draftId, revision: 1, explanations: {} } })), foreign: { 'input.id': ({ publishing }) => publishing.draftId } },
  approvePublication: { by: 'pieter', variables: of(({ draftId }) => ({ id: draftId, revision: 2, sha256: 'x' })), foreign: draft },
  discardPublication: { by: 'noor', variables: of(({ draftId }) => ({ id: draftId, revision: 2 })), foreign: draft },
  withdrawPublication: { by: 'pieter', variables: of(({ publicationId }) => ({ id: publicationId, reason: 'Fout' })), foreign: publication },
  acceptAgreement: { by: 'pieter', variables: of(({ waitingId }) => ({ id: waitingId })), foreign: waiting },
  declineAgreement: { by: 'pieter', variables: of(({ waitingId }) => ({ id: waitingId, reason: 'Te vroeg' })), foreign: waiting },
  endAgreement: { by: 'pieter', variables: of(({ agreementId }) => ({ id: agreementId, reason: 'Klaar' })), foreign: { id: ({ publishing }) => publishing.agreementId } },
};
