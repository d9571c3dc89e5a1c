import type { Definition } from '@getrouw/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const DEFINITION_STATES = ['draft', 'published', 'retired'] as const;
export type DefinitionState = (typeof DEFINITION_STATES)[number];

/** A version in the licence holder's list, or of a provider's own instrument; the database freezes it once it is published. */
@Entity('definition_version')
export class DefinitionVersionEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) definitionCode: string;
  @Column({ type: 'text' }) versionCode: string;
  @Column({ type: 'jsonb' }) document: Definition;
  @Column({ type: 'text' }) sha256: string;
  @Column({ type: 'text' }) state: DefinitionState;
  @Column({ type: 'timestamptz', nullable: true }) publishedAt: Date | null;
  /** A provider's own instrument; its draft may be incomplete. */
  @Column({ type: 'boolean' }) own: boolean;
  @Column({ type: 'timestamptz', nullable: true }) changedAt: Date | null;
  @Column({ type: 'uuid', nullable: true }) changedBy: string | null;
  @Column({ type: 'int' }) revision: number;
}

/** A published version as its owner addressed it to another organisation, which may read it. */
@Entity('definition_release')
export class DefinitionReleaseEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) audienceId: string;
  @Column({ type: 'uuid' }) definitionVersionId: string;
  @Column({ type: 'text' }) definitionCode: string;
  @Column({ type: 'text' }) versionCode: string;
  @Column({ type: 'jsonb' }) document: Definition;
  @Column({ type: 'text' }) sha256: string;
  @Column({ type: 'timestamptz' }) releasedAt: Date;
}

/** An organisation's own copy of a release, so that it never depends on another organisation's rows. */
@Entity('adopted_version')
export class AdoptedVersionEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) originOrganisationId: string;
  @Column({ type: 'uuid' }) originReleaseId: string;
  @Column({ type: 'text' }) definitionCode: string;
  @Column({ type: 'text' }) versionCode: string;
  @Column({ type: 'jsonb' }) document: Definition;
  @Column({ type: 'text' }) sha256: string;
  @Column({ type: 'timestamptz' }) adoptedAt: Date;
  @Column({ type: 'uuid' }) adoptedBy: string;
}
