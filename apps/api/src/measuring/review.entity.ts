import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReviewOutcome } from './states.ts';

/** Approval or return of a response. */
@Entity('review')
export class ReviewEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) responseId: string;
  @Column({ type: 'uuid' }) reviewerId: string;
  @Column({ type: 'text' }) outcome: ReviewOutcome;
  @Column({ type: 'timestamptz' }) reviewedAt: Date;
}

/** What assessor and reviewer wrote to each other, about one question or about the whole. */
@Entity('review_comment')
export class ReviewCommentEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) responseId: string;
  @Column({ type: 'text', nullable: true }) itemCode: string | null;
  @Column({ type: 'uuid' }) authorId: string;
  @Column({ type: 'text' }) text: string;
  @Column({ type: 'timestamptz' }) writtenAt: Date;
}
