import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ImportKind } from './kinds.ts';
import type { Mapping } from './mapping.ts';

/** How the columns of a provider's own files are named, under a name of its own. */
@Entity('import_mapping')
export class ImportMappingEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) kind: ImportKind;
  @Column({ type: 'text' }) name: string;
  /** The names in the header, by which a file is known again. */
  @Column({ type: 'text', array: true }) columns: string[];
  @Column({ type: 'jsonb' }) mapping: Mapping;
  @Column({ type: 'timestamptz' }) changedAt: Date;
  @Column({ type: 'uuid' }) changedBy: string;
  @Column({ type: 'int' }) revision: number;
}
