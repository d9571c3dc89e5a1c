import { Column, Entity, PrimaryColumn } from 'typeorm';

export const RHYTHMS = ['monthly', 'quarterly', 'half_yearly', 'yearly'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** What a provider runs: its copy of a version, with local choices. */
@Entity('programme')
export class ProgrammeEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) definitionCode: string;
  @Column({ type: 'uuid' }) adoptedVersionId: string;
  @Column({ type: 'text' }) rhythm: Rhythm;
  @Column({ type: 'int' }) revision: number;
}

/** A team that works with a programme. */
@Entity('programme_team')
export class ProgrammeTeamEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) programmeId: string;
  @PrimaryColumn({ type: 'uuid' }) teamId: string;
}
