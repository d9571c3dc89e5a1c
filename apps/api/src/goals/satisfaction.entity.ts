import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The code with which anybody at a team's desk opens the anonymous form. */
@Entity('satisfaction_code')
export class SatisfactionCodeEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) programmeId: string;
  @Column({ type: 'uuid' }) teamId: string;
  @Column({ type: 'text' }) code: string;
  @Column({ type: 'date', nullable: true }) revokedOn: string | null;
  @Column({ type: 'int' }) revision: number;
}
