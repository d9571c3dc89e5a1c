import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A family, known by its number in the provider's own record system; no names are kept. */
@Entity('family')
export class FamilyEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) clientNumber: string;
  @Column({ type: 'text', nullable: true }) municipality: string | null;
  /** Since when the family wants no outsider in its file, and where that was said; both or neither. */
  @Column({ type: 'date', nullable: true }) objectionOn: string | null;
  @Column({ type: 'text', nullable: true }) objectionSource: string | null;
  /** Kept by the database, which decides with it who may assess the family. */
  @Column({ type: 'int', insert: false, update: false, select: false }) involvement?: number;
  @Column({ type: 'int' }) revision: number;
}
