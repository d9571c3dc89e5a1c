import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whose goal it is. */
export const WHOSE = ['youth', 'child', 'parent', 'family'] as const;
export const TERMS = ['short', 'long'] as const;
/** -2 to +2 by goal attainment scaling, or a mark of 0 to 10. */
export const SCALES = ['gas', 'ten'] as const;
export const END_REASONS = ['reached', 'changed', 'dropped', 'handed_over'] as const;

/** What a family works towards, in its own words; open over trajectories until it ends. */
@Entity('goal')
export class GoalEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) familyId: string;
  /** In which it was set. */
  @Column({ type: 'uuid' }) trajectoryId: string;
  /** Anew in each family. */
  @Column({ type: 'int' }) number: number;
  @Column({ type: 'text', nullable: true }) words: string | null;
  /** Of the catalogue; null: other, to be coded later. */
  @Column({ type: 'text', nullable: true }) code: string | null;
  @Column({ type: 'text' }) whose: (typeof WHOSE)[number];
  @Column({ type: 'uuid', nullable: true }) personId: string | null;
  @Column({ type: 'date' }) setOn: string;
  @Column({ type: 'text', nullable: true }) term: (typeof TERMS)[number] | null;
  @Column({ type: 'date', nullable: true }) dueOn: string | null;
  @Column({ type: 'text' }) scale: (typeof SCALES)[number];
  @Column({ type: 'text', nullable: true }) zeroPoint: string | null;
  @Column({ type: 'numeric', nullable: true, transformer: { to: (value: number | null) => value, from: (value: string | null) => (value === null ? null : Number(value)) } }) zeroValue: number | null;
  @Column({ type: 'numeric', nullable: true, transformer: { to: (value: number | null) => value, from: (value: string | null) => (value === null ? null : Number(value)) } }) weight: number | null;
  /** By code of a check: the letters that were ticked. */
  @Column({ type: 'jsonb' }) checked: Record<string, string[]>;
  /** By score: what it means for this goal. */
  @Column({ type: 'jsonb' }) anchors: Record<string, string>;
  @Column({ type: 'text', nullable: true }) contributors: string | null;
  @Column({ type: 'date', nullable: true }) endedOn: string | null;
  @Column({ type: 'text', nullable: true }) endReason: (typeof END_REASONS)[number] | null;
  @Column({ type: 'text', nullable: true }) endNote: string | null;
  @Column({ type: 'uuid', nullable: true }) recordedBy: string | null;
  @Column({ type: 'int' }) revision: number;
}
