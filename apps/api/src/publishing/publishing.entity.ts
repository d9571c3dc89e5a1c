import type { LicenceGap } from '../definitions/index.ts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FigureKind, StepKind } from './states.ts';

/** What two organisations agree about figures; a row of who proposed it. */
@Entity('agreement')
export class AgreementEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) audienceId: string;
  @Column({ type: 'uuid' }) providerId: string;
  @Column({ type: 'uuid' }) readerId: string;
  @Column({ type: 'text' }) definitionCode: string;
  @Column({ type: 'text' }) purpose: string;
  @Column({ type: 'text', array: true }) figures: FigureKind[];
  @Column({ type: 'date' }) fromOn: string;
  @Column({ type: 'date', nullable: true }) untilOn: string | null;
  @Column({ type: 'int' }) minimumGroup: number;
  @Column({ type: 'boolean' }) namesSites: boolean;
  @Column({ type: 'timestamptz' }) proposedAt: Date;
  @Column({ type: 'uuid' }) proposedBy: string;
  @Column({ type: 'text' }) proposedByName: string;
}

/** Something that one side did under an agreement; numbered over both. */
@Entity('agreement_step')
export class AgreementStepEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) audienceId: string;
  @Column({ type: 'uuid' }) agreementOrganisationId: string;
  @Column({ type: 'uuid' }) agreementId: string;
  @Column({ type: 'int' }) number: number;
  @Column({ type: 'text' }) kind: StepKind;
  @Column({ type: 'uuid', nullable: true }) publicationId: string | null;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ type: 'timestamptz' }) doneAt: Date;
  @Column({ type: 'uuid' }) doneBy: string;
  @Column({ type: 'text' }) doneByName: string;
}

/** What a provider prepares to publish; its own until somebody else approves it. */
@Entity('publication_draft')
export class PublicationDraftEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) agreementOrganisationId: string;
  @Column({ type: 'uuid' }) agreementId: string;
  @Column({ type: 'text' }) kind: FigureKind;
  @Column({ type: 'uuid' }) programmeId: string;
  @Column({ type: 'uuid', nullable: true }) roundId: string | null;
  @Column({ type: 'date' }) fromOn: string;
  @Column({ type: 'date' }) untilOn: string;
  /** By code of a figure. */
  @Column({ type: 'jsonb' }) explanations: Record<string, string>;
  @Column({ type: 'uuid', nullable: true }) replacesId: string | null;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ type: 'text' }) state: 'draft' | 'published' | 'discarded';
  @Column({ type: 'timestamptz' }) preparedAt: Date;
  @Column({ type: 'uuid' }) preparedBy: string;
  @Column({ type: 'timestamptz', nullable: true }) approvedAt: Date | null;
  @Column({ type: 'uuid', nullable: true }) approvedBy: string | null;
  @Column({ type: 'int' }) revision: number;
}

/** Figures as a provider published them; never changed. */
@Entity('publication')
export class PublicationEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) audienceId: string;
  @Column({ type: 'uuid' }) agreementOrganisationId: string;
  @Column({ type: 'uuid' }) agreementId: string;
  @Column({ type: 'text' }) kind: FigureKind;
  @Column({ type: 'text' }) definitionCode: string;
  @Column({ type: 'text' }) versionCode: string;
  @Column({ type: 'text', nullable: true }) instrumentCode: string | null;
  @Column({ type: 'uuid', nullable: true }) roundId: string | null;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'date' }) fromOn: string;
  @Column({ type: 'date' }) untilOn: string;
  @Column({ type: 'int', nullable: true }) edition: number | null;
  @Column({ type: 'uuid', nullable: true }) replacesId: string | null;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  /** Clients who object and are left out; null: a few. */
  @Column({ type: 'int', nullable: true }) objections: number | null;
  @Column({ type: 'int' }) minimumGroup: number;
  @Column({ type: 'int', nullable: true }) families: number | null;
  @Column({ type: 'boolean', nullable: true }) sampled: boolean | null;
  @Column({ type: 'jsonb', nullable: true }) unlicensed: LicenceGap[] | null;
  @Column({ type: 'text' }) disclosureVersion: string;
  @Column({ type: 'text' }) sha256: string;
  @Column({ type: 'timestamptz' }) publishedAt: Date;
}

/** The fact that a publication was taken back. */
@Entity('publication_withdrawal')
export class PublicationWithdrawalEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) audienceId: string;
  @Column({ type: 'uuid' }) publicationId: string;
  @Column({ type: 'text' }) reason: string;
  @Column({ type: 'timestamptz' }) withdrawnAt: Date;
}
