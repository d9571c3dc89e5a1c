import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Relation, Support } from './states.ts';

/** Who stands around a family, with ways to reach him; for the case's own workers, and erased some time after the help ended. */
@Entity('network_member')
export class NetworkMemberEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) familyId: string;
  @Column({ type: 'int' }) number: number;
  /** Null once erased. */
  @Column({ type: 'text', nullable: true }) called: string | null;
  @Column({ type: 'text' }) relation: Relation;
  /** 1 is nearest. */
  @Column({ type: 'int' }) ring: number;
  @Column({ type: 'text', array: true }) support: Support[];
  @Column({ type: 'boolean' }) burden: boolean;
  @Column({ type: 'boolean' }) important: boolean;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ type: 'text', nullable: true }) phone: string | null;
  @Column({ type: 'text', nullable: true }) email: string | null;
  @Column({ type: 'date', nullable: true }) removedOn: string | null;
  @Column({ type: 'date', nullable: true }) erasedOn: string | null;
  @Column({ type: 'int' }) revision: number;
}
