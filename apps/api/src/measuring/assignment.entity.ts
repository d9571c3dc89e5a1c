import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Opinion } from './states.ts';

/**
 * Who fills in about which case; in an imported round, which has no assessors of its own, the name that was given. Once handed over it is
 * about none any more, and what was filled in stays as it was.
 */
@Entity('assignment')
export class AssignmentEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) roundId: string;
  @Column({ type: 'uuid', nullable: true }) roundCaseId: string | null;
  @Column({ type: 'uuid', nullable: true }) formerRoundCaseId: string | null;
  @Column({ type: 'uuid', nullable: true }) assessorId: string | null;
  @Column({ type: 'text', nullable: true }) assessorName: string | null;
  @Column({ type: 'text' }) opinion: Opinion;
  @Column({ type: 'timestamptz' }) assignedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) independenceDeclaredAt: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) handedOverAt: Date | null;
  @Column({ type: 'int' }) revision: number;
}
