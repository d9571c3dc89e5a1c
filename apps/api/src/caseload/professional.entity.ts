import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who helps families, by staff number; linked to a member where he works with Getrouw himself. */
@Entity('professional')
export class ProfessionalEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) staffNumber: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'uuid', nullable: true }) memberId: string | null;
  /** In lower case; where a survey is sent to. */
  @Column({ type: 'text', nullable: true }) email: string | null;
  @Column({ type: 'int', nullable: true }) birthYear: number | null;
  @Column({ type: 'date', nullable: true }) youthCareSince: string | null;
  @Column({ type: 'text', nullable: true }) cvNote: string | null;
  @Column({ type: 'date', nullable: true }) endsOn: string | null;
  /** In an ordinary week; for the norm of the caseload. */
  @Column({ type: 'int', nullable: true }) hoursPerWeek?: number | null;
  @Column({ type: 'int' }) revision: number;
}

/** In which team a professional works with which method, in which of its variants, and when he was trained in it. */
@Entity('professional_team')
export class ProfessionalTeamEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) professionalId: string;
  @Column({ type: 'uuid' }) teamId: string;
  @Column({ type: 'uuid' }) programmeId: string;
  @Column({ type: 'text', array: true }) variants: string[];
  @Column({ type: 'date', nullable: true }) trainedOn: string | null;
  @Column({ type: 'date' }) startsOn: string;
  @Column({ type: 'date', nullable: true }) endsOn: string | null;
  @Column({ type: 'int' }) revision: number;
}
