import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The answer that counts where two opinions differ; the database keeps every save of it. */
@Entity('final_answer')
export class FinalAnswerEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) roundId: string;
  @Column({ type: 'uuid' }) roundCaseId: string;
  @Column({ type: 'text' }) itemCode: string;
  @Column({ type: 'jsonb', nullable: true }) value: unknown;
  @Column({ type: 'boolean' }) mark: boolean;
  @Column({ type: 'text' }) reason: string;
  @Column({ type: 'uuid' }) decidedBy: string;
  @Column({ type: 'timestamptz' }) decidedAt: Date;
  @Column({ type: 'int' }) revision: number;
}
