import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CheckState, Decision, Present, Rater, RaterState, RaterWay } from './evaluation.states.ts';

/** A moment in a trajectory at which the goals are looked at. */
@Entity('evaluation')
export class EvaluationEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) trajectoryId: string;
  @Column({ type: 'date' }) heldOn: string;
  @Column({ type: 'boolean' }) final: boolean;
  /** Whether the client is asked what he thinks of the help, after scoring. */
  @Column({ type: 'boolean' }) asksSatisfaction: boolean;
  @Column({ type: 'text', array: true }) present: Present[];
  @Column({ type: 'text', nullable: true }) decision: Decision | null;
  @Column({ type: 'text', nullable: true }) impression: string | null;
  @Column({ type: 'text', nullable: true }) explanation: string | null;
  @Column({ type: 'text', nullable: true }) conclusion: string | null;
  @Column({ type: 'text', nullable: true }) handover: string | null;
  @Column({ type: 'timestamptz', nullable: true }) closedAt: Date | null;
  @Column({ type: 'uuid', nullable: true }) closedBy: string | null;
  /** As it closed; the database writes it. */
  @Column({ type: 'jsonb', insert: false, update: false }) scores?: Record<string, Partial<Record<Rater, number>>>;
  @Column({ type: 'text' }) checkState: CheckState;
  /** How often the form was sent back. */
  @Column({ type: 'int' }) returned: number;
  @Column({ type: 'timestamptz', nullable: true }) checkedAt: Date | null;
  @Column({ type: 'uuid', nullable: true }) checkedBy: string | null;
  @Column({ type: 'int' }) revision: number;
}

/** Who scores at an evaluation, apart from the others. */
@Entity('evaluation_rater')
export class EvaluationRaterEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) evaluationId: string;
  @Column({ type: 'text' }) rater: Rater;
  @Column({ type: 'text' }) state: RaterState;
  @Column({ type: 'text', nullable: true }) missingReason: string | null;
  @Column({ type: 'timestamptz', nullable: true }) handedInAt: Date | null;
  @Column({ type: 'uuid', nullable: true }) byMember: string | null;
  /** He could read what others gave before he was let in again. */
  @Column({ type: 'boolean' }) seenOthers: boolean;
  @Column({ type: 'text', nullable: true }) way: RaterWay | null;
  /** How many links were made; a new one makes the older ones void. */
  @Column({ type: 'int' }) linkNumber: number;
  /** When the newest link ends; null: none works. */
  @Column({ type: 'timestamptz', nullable: true }) linkUntil: Date | null;
  @Column({ type: 'bytea', nullable: true }) codeHash: Buffer | null;
  @Column({ type: 'int' }) revision: number;
}

/** A question or answer between who checks a form and who made it, or why something was opened again. */
@Entity('evaluation_remark')
export class EvaluationRemarkEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) evaluationId: string;
  @Column({ type: 'text' }) text: string;
  @Column({ type: 'timestamptz' }) writtenAt: Date;
  @Column({ type: 'uuid' }) writtenBy: string;
}
