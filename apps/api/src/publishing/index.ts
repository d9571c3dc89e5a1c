import type { Concept } from '../concept.ts';
import { AgreementEntity, AgreementStepEntity, PublicationDraftEntity, PublicationEntity, PublicationWithdrawalEntity } from './publishing.entity.ts';
import { PublishingModule } from './publishing.module.ts';

export { FIGURE_KINDS, type FigureKind, FigureKinds, WHOLE } from './states.ts';

/** What two organisations agree about figures, and the figures that leave a provider. */
export const publishingConcept: Concept = { module: PublishingModule, entities: [AgreementEntity, AgreementStepEntity, PublicationDraftEntity, PublicationEntity, PublicationWithdrawalEntity] };
