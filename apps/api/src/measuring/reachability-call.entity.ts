import type { Call } from '@getrouw/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A call to a coach outside office hours; the database keeps every save of it. */
@Entity('reachability_call')
export class ReachabilityCallEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) roundId: string;
  @Column({ type: 'uuid' }) professionalId: string;
  @Column({ type: 'timestamptz' }) calledAt: Date;
  @Column({ type: 'uuid' }) calledBy: string;
  @Column({ type: 'text' }) outcome: Call['outcome'];
  @Column({ type: 'int', nullable: true }) calledBackMinutes: number | null;
  @Column({ type: 'timestamptz' }) savedAt: Date;
  @Column({ type: 'uuid' }) savedBy: string;
  @Column({ type: 'int' }) revision: number;
}
