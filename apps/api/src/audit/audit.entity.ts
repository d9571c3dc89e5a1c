import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who saw or changed what. Holds ids and names of fields; never answers or texts, so that it can stay when data is destroyed. */
@Entity('audit_entry')
export class AuditEntryEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'timestamptz' }) at: Date;
  @Column({ type: 'uuid', nullable: true }) accountId: string | null;
  @Column({ type: 'uuid', nullable: true }) memberId: string | null;
  @Column({ type: 'text' }) verb: string;
  @Column({ type: 'uuid', array: true }) subjects: string[];
  @Column({ type: 'text', array: true }) fields: string[];
  @Column({ type: 'text', nullable: true }) reason: string | null;
}

/** An entry that is written and not yet part of the chain. */
@Entity('audit_unsealed')
export class AuditUnsealedEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
}

/** A batch of entries, chained to the batch before it. */
@Entity('audit_seal')
export class AuditSealEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'int' }) sequence: number;
  @Column({ type: 'uuid', array: true }) entryIds: string[];
  @Column({ type: 'bytea' }) hash: Buffer;
  @Column({ type: 'timestamptz' }) sealedAt: Date;
}
