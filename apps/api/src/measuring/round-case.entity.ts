import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CaseStatus } from './states.ts';

/** A trajectory as the draw found it: drawn, not drawn, or outside the population with the reason. */
@Entity('round_case')
export class RoundCaseEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) roundId: string;
  @Column({ type: 'uuid' }) trajectoryId: string;
  @Column({ type: 'uuid' }) familyId: string;
  @Column({ type: 'uuid' }) teamId: string;
  @Column({ type: 'uuid' }) stratumTeamId: string;
  @Column({ type: 'date', nullable: true }) endedOn: string | null;
  @Column({ type: 'text', nullable: true }) closingReason: string | null;
  @Column({ type: 'text' }) status: CaseStatus;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  /** In the drawn share that is reviewed. */
  @Column({ type: 'boolean' }) reviewDrawn: boolean;
  /** In the drawn share that a second assessor scores too. */
  @Column({ type: 'boolean' }) secondDrawn: boolean;
  /** Why it gets no second opinion all the same. */
  @Column({ type: 'text', nullable: true }) secondWaivedReason: string | null;
  @Column({ type: 'uuid', nullable: true }) secondWaivedBy: string | null;
  @Column({ type: 'timestamptz', nullable: true }) secondWaivedAt: Date | null;
  /** Of a closed round: the coach in charge latest. */
  @Column({ type: 'uuid', nullable: true }) coachId: string | null;
  @Column({ type: 'text', nullable: true }) leftOutReason: string | null;
  @Column({ type: 'uuid', nullable: true }) leftOutBy: string | null;
  @Column({ type: 'timestamptz', nullable: true }) leftOutAt: Date | null;
  @Column({ type: 'int' }) revision: number;
}
