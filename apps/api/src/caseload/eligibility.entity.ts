import type { EligibilityFacts, Outcome, Weighed } from '@getrouw/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One moment at which it was stated whether the method suits a family; the database keeps it as it was written. */
@Entity('eligibility_weighing')
export class EligibilityWeighingEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) trajectoryId: string;
  @Column({ type: 'uuid' }) adoptedVersionId: string;
  @Column({ type: 'jsonb' }) facts: EligibilityFacts;
  @Column({ type: 'jsonb' }) weighed: Weighed[];
  @Column({ type: 'text' }) outcome: Outcome;
  @Column({ type: 'timestamptz' }) weighedAt: Date;
  @Column({ type: 'uuid' }) weighedBy: string;
}
