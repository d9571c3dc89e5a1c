import type { RecognitionLevel } from '@getrouw/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a licence holder grants to a provider; never changed. */
@Entity('licence')
export class LicenceEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) audienceId: string;
  @Column({ type: 'text' }) definitionCode: string;
  /** Codes; empty: all. */
  @Column({ type: 'text', array: true }) variants: string[];
  /** Names as agreed; empty: all. */
  @Column({ type: 'text', array: true }) sites: string[];
  @Column({ type: 'date' }) fromOn: string;
  @Column({ type: 'date', nullable: true }) untilOn: string | null;
  @Column({ type: 'timestamptz' }) grantedAt: Date;
  @Column({ type: 'uuid' }) grantedBy: string;
  @Column({ type: 'text' }) grantedByName: string;
}

/** That a licence ends before the day it was granted for. */
@Entity('licence_end')
export class LicenceEndEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) audienceId: string;
  @Column({ type: 'uuid' }) licenceId: string;
  @Column({ type: 'date' }) endedOn: string;
  @Column({ type: 'text' }) reason: string;
  @Column({ type: 'timestamptz' }) endedAt: Date;
  @Column({ type: 'uuid' }) endedBy: string;
  @Column({ type: 'text' }) endedByName: string;
}

/** A verdict of a committee about a method, for whoever holds a release of it; never changed. */
@Entity('recognition')
export class RecognitionEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) definitionCode: string;
  @Column({ type: 'text' }) scheme: string;
  @Column({ type: 'text' }) level: RecognitionLevel;
  @Column({ type: 'date' }) decidedOn: string;
  @Column({ type: 'date', nullable: true }) expiresOn: string | null;
  @Column({ type: 'text' }) evidence: string;
  @Column({ type: 'text' }) nextLevel: string;
  @Column({ type: 'timestamptz' }) recordedAt: Date;
  @Column({ type: 'uuid' }) recordedBy: string;
}
