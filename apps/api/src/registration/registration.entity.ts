import type { Gender, PersonRole } from '@getrouw/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who belongs to a case; nobody is named. */
@Entity('person')
export class PersonEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) familyId: string;
  /** In the order in which they were written down. */
  @Column({ type: 'int' }) number: number;
  @Column({ type: 'text' }) role: PersonRole;
  @Column({ type: 'text', nullable: true }) gender: Gender | null;
  /** `YYYY-MM`. */
  @Column({ type: 'text', nullable: true }) born: string | null;
  /** Written down by mistake; what was registered stays and counts no longer. */
  @Column({ type: 'date', nullable: true }) removedOn: string | null;
  @Column({ type: 'int' }) revision: number;
}

/** What a professional chose in a classification by judgement; never overwritten. */
@Entity('judgement')
export class JudgementEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) trajectoryId: string;
  @Column({ type: 'text' }) classification: string;
  @Column({ type: 'text' }) option: string;
  @Column({ type: 'text', nullable: true }) second: string | null;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ type: 'timestamptz' }) judgedAt: Date;
  @Column({ type: 'uuid' }) judgedBy: string;
}
