import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who helps families, by staff number; linked to a member where he works with Getrouw himself. */
@Entity('professional')
export class ProfessionalEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) staffNumber: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'uuid', nullable: true }) memberId: string | null;
  @Column({ type: 'int', nullable: true }) birthYear: number | null;
  @Column({ type: 'date', nullable: true }) youthCareSince: string | null;
  @Column({ type: 'text', nullable: true }) cvNote: string | null;
  @Column({ type: 'date', nullable: true }) endsOn: string | null;
  @Column({ type: 'int' }) revision: number;
}
