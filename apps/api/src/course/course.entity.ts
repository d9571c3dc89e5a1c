import type { ContactKind } from '@getrouw/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MilestoneState } from './states.ts';

/** What was stated about an occurrence of a milestone; the latest revision counts. */
@Entity('milestone')
export class MilestoneEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) trajectoryId: string;
  @Column({ type: 'text' }) code: string;
  /** 1 for the first occurrence. */
  @Column({ type: 'int' }) number: number;
  @Column({ type: 'int' }) revision: number;
  @Column({ type: 'text' }) state: MilestoneState;
  @Column({ type: 'date', nullable: true }) happenedOn: string | null;
  @Column({ type: 'date', nullable: true }) postponedTo: string | null;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ type: 'jsonb' }) answers: Record<string, unknown>;
  @Column({ type: 'timestamptz' }) recordedAt: Date;
  @Column({ type: 'uuid', nullable: true }) recordedBy: string | null;
}

/** A contact, or an attempt at one. Who was removed stays as a row and counts no longer. */
@Entity('contact')
export class ContactEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) trajectoryId: string;
  @Column({ type: 'date' }) happenedOn: string;
  @Column({ type: 'text' }) kind: ContactKind;
  @Column({ type: 'int', nullable: true }) minutes: number | null;
  @Column({ type: 'boolean' }) outsideOfficeHours: boolean;
  @Column({ type: 'boolean' }) failed: boolean;
  /** Its key in the record system from which it was imported. */
  @Column({ type: 'text', nullable: true }) source: string | null;
  @Column({ type: 'timestamptz' }) recordedAt: Date;
  @Column({ type: 'uuid' }) recordedBy: string;
  @Column({ type: 'timestamptz', nullable: true }) removedAt: Date | null;
  @Column({ type: 'int' }) revision: number;
}

/** What a commissioner agreed that differs from the method. */
@Entity('contract')
export class ContractEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) programmeId: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text', nullable: true }) municipality: string | null;
  @Column({ type: 'date' }) startsOn: string;
  @Column({ type: 'date', nullable: true }) endsOn: string | null;
  /** By code of a rule or a milestone. */
  @Column({ type: 'jsonb' }) norms: Record<string, { atLeast?: number; atMost?: number }>;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ type: 'int' }) revision: number;
}
