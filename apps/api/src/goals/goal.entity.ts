import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EndReason, GoalScale, Term, Whose } from './states.ts';


/** PostgreSQL gives a numeric as text. */
const asNumber = { to: (value: number | null) => value, from: (value: string | null) => (value === null ? null : Number(value)) };

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
  @Column({ type: 'text' }) whose: Whose;
  @Column({ type: 'uuid', nullable: true }) personId: string | null;
  @Column({ type: 'date' }) setOn: string;
  @Column({ type: 'text', nullable: true }) term: Term | null;
  @Column({ type: 'date', nullable: true }) dueOn: string | null;
  @Column({ type: 'text' }) scale: GoalScale;
  @Column({ type: 'text', nullable: true }) zeroPoint: string | null;
  @Column({ type: 'numeric', nullable: true, transformer: asNumber }) zeroValue: number | null;
  @Column({ type: 'numeric', nullable: true, transformer: asNumber }) weight: number | null;
  /** By code of a check: the letters that were ticked. */
  @Column({ type: 'jsonb' }) checked: Record<string, string[]>;
  /** By score: what it means for this goal. */
  @Column({ type: 'jsonb' }) anchors: Record<string, string>;
  @Column({ type: 'text', nullable: true }) contributors: string | null;
  @Column({ type: 'date', nullable: true }) endedOn: string | null;
  @Column({ type: 'text', nullable: true }) endReason: EndReason | null;
  @Column({ type: 'text', nullable: true }) endNote: string | null;
  @Column({ type: 'uuid', nullable: true }) recordedBy: string | null;
  @Column({ type: 'int' }) revision: number;
}
