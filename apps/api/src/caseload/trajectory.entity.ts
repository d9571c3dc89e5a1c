import type { Opening } from '@getrouw/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One run of a programme with a family. */
@Entity('trajectory')
export class TrajectoryEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) familyId: string;
  @Column({ type: 'int' }) number: number;
  @Column({ type: 'uuid' }) programmeId: string;
  @Column({ type: 'uuid' }) teamId: string;
  @Column({ type: 'date', nullable: true }) referredOn: string | null;
  @Column({ type: 'date', nullable: true }) firstContactOn: string | null;
  @Column({ type: 'date' }) startedOn: string;
  @Column({ type: 'date', nullable: true }) endedOn: string | null;
  @Column({ type: 'text', nullable: true }) referrer: string | null;
  @Column({ type: 'text', nullable: true }) coercionMeasure: string | null;
  @Column({ type: 'text', nullable: true }) closingReason: string | null;
  /** Code of the method's variant. */
  @Column({ type: 'text', nullable: true }) variant: string | null;
  /** Code of who pays. */
  @Column({ type: 'text', nullable: true }) funding: string | null;
  @Column({ type: 'int', nullable: true }) grantedHours: number | null;
  @Column({ type: 'uuid', nullable: true }) contractId?: string | null;
  /** Whether it is the first of a client, goes on from the one before, or began after he had left. */
  @Column({ type: 'text', nullable: true }) opening?: Opening | null;
  /** From this day on its course is written down here, as of an imported one; of what was due before nobody said whether it was done. */
  @Column({ type: 'date', nullable: true }) courseFrom?: string | null;
  @Column({ type: 'text', nullable: true }) closingNote?: string | null;
  /** One of the five reasons of the national youth statistics. */
  @Column({ type: 'text', nullable: true }) nationalReason?: string | null;
  @Column({ type: 'text', nullable: true }) followUpHelp?: string | null;
  @Column({ type: 'text', nullable: true }) followUpHelpNote?: string | null;
  @Column({ type: 'boolean', nullable: true }) finalReport?: boolean | null;
  @Column({ type: 'int' }) revision: number;
}

/** Who helped in a trajectory, and when. */
@Entity('trajectory_professional')
export class TrajectoryProfessionalEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) trajectoryId: string;
  @Column({ type: 'uuid' }) professionalId: string;
  @Column({ type: 'date' }) startsOn: string;
  @Column({ type: 'date', nullable: true }) endsOn: string | null;
  @Column({ type: 'int' }) revision: number;
}
