import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a professional obtained something in a method; for his provider alone. */
@Entity('certificate')
export class CertificateEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) professionalId: string;
  @Column({ type: 'uuid' }) programmeId: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'date' }) obtainedOn: string;
  @Column({ type: 'date', nullable: true }) expiresOn: string | null;
  @Column({ type: 'int' }) revision: number;
}
