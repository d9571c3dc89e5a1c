import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Privacy, RoundState, Sampling } from './states.ts';

/** One instrument applied to a population in a period; pins the version and the configuration it started with. */
@Entity('round')
export class RoundEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) slug: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'uuid' }) programmeId: string;
  @Column({ type: 'uuid' }) adoptedVersionId: string;
  /** Null where the version is an instrument of the provider's own. */
  @Column({ type: 'uuid', nullable: true }) configurationId: string | null;
  @Column({ type: 'text' }) instrumentCode: string;
  /** Codes of the pinned instrument's items that must be answered, so that lists can count answers without reading the document. */
  @Column({ type: 'text', array: true }) scoredItems: string[];
  /** The item that calls to coaches answer, where the instrument has one. */
  @Column({ type: 'text', nullable: true }) phoneItem: string | null;
  @Column({ type: 'date' }) periodFrom: string;
  @Column({ type: 'date' }) periodTo: string;
  @Column({ type: 'date' }) referenceDate: string;
  @Column({ type: 'text', nullable: true }) sampling: Sampling | null;
  @Column({ type: 'int', nullable: true }) sampleSize: number | null;
  @Column({ type: 'int', nullable: true }) seed: number | null;
  @Column({ type: 'text' }) state: RoundState;
  @Column({ type: 'int' }) edition: number;
  @Column({ type: 'timestamptz', nullable: true }) drawnAt: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) closedAt: Date | null;
  /** Of a round that was scored elsewhere and read from paper or a spreadsheet: when, by whom, and from what. */
  @Column({ type: 'timestamptz', nullable: true }) importedAt: Date | null;
  @Column({ type: 'uuid', nullable: true }) importedBy: string | null;
  @Column({ type: 'text', nullable: true }) importSource: string | null;
  /** Of the file, where it was one. */
  @Column({ type: 'text', nullable: true }) importSha256: string | null;
  /** Of a survey: what its answers may know of a person. */
  @Column({ type: 'text', nullable: true }) privacy: Privacy | null;
  /** The last day on which a survey that has begun is answered. */
  @Column({ type: 'date', nullable: true }) answerBy: string | null;
  /** From then on nothing is answered any more; it is about to close. */
  @Column({ type: 'timestamptz', nullable: true }) stoppedAt: Date | null;
  @Column({ type: 'int' }) revision: number;
}

@Entity('round_team')
export class RoundTeamEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) roundId: string;
  @PrimaryColumn({ type: 'uuid' }) teamId: string;
}
