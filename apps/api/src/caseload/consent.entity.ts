import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConsentAnswer, ConsentPurpose } from './consent.type.ts';

/** What a client agreed to or refused; of the family and of each person the latest about a purpose counts. */
@Entity('consent')
export class ConsentEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) familyId: string;
  /** Null: the family as a whole. */
  @Column({ type: 'uuid', nullable: true }) personId: string | null;
  @Column({ type: 'text' }) purpose: ConsentPurpose;
  @Column({ type: 'text' }) answer: ConsentAnswer;
  @Column({ type: 'date' }) saidOn: string;
  /** Where it was said; only of what was withdrawn it can be left away. */
  @Column({ type: 'text', nullable: true }) source: string | null;
  @Column({ type: 'timestamptz' }) recordedAt: Date;
  @Column({ type: 'uuid', nullable: true }) recordedBy: string | null;
}
