import type { FidelityResult, RoundQuality, SurveyResult } from '@getrouw/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The figures of one closed edition of a round; the database keeps them as they were written. */
@Entity('snapshot')
export class SnapshotEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) roundId: string;
  @Column({ type: 'int' }) edition: number;
  @Column({ type: 'text' }) formulaVersion: string;
  @Column({ type: 'jsonb' }) figures: FidelityResult | SurveyResult;
  /** Over the canonical JSON of the figures. */
  @Column({ type: 'text' }) sha256: string;
  /** Null of a survey, and in rounds that were closed before it was kept. */
  @Column({ type: 'jsonb', nullable: true }) quality: RoundQuality | null;
  @Column({ type: 'timestamptz' }) closedAt: Date;
  @Column({ type: 'uuid' }) closedBy: string;
}
