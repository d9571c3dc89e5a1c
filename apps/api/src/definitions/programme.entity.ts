import type { Configuration } from '@getrouw/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a provider runs: its copy of a version, configured. */
@Entity('programme')
export class ProgrammeEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) definitionCode: string;
  @Column({ type: 'uuid' }) adoptedVersionId: string;
  @Column({ type: 'int' }) revision: number;
}

/** A team that works with a programme; the same as in its latest configuration, where the database can join it. */
@Entity('programme_team')
export class ProgrammeTeamEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) programmeId: string;
  @PrimaryColumn({ type: 'uuid' }) teamId: string;
}

/** One state of a programme's configuration; never changed, so that rounds can pin it. */
@Entity('programme_configuration')
export class ProgrammeConfigurationEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) programmeId: string;
  /** 1 for the version as licensed, then one more for each change. */
  @Column({ type: 'int' }) number: number;
  @Column({ type: 'uuid' }) adoptedVersionId: string;
  @Column({ type: 'jsonb' }) configuration: Configuration;
  @Column({ type: 'timestamptz' }) changedAt: Date;
  @Column({ type: 'uuid' }) changedBy: string;
}
