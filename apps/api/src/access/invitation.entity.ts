import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Locale } from '../platform/index.ts';

@Entity('invitation')
export class InvitationEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  /** Erased when it is answered or withdrawn. */
  @Column({ type: 'text', nullable: true }) email: string | null;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) locale: Locale;
  @Column({ type: 'boolean' }) external: boolean;
  @Column({ type: 'date' }) startsOn: string;
  @Column({ type: 'date', nullable: true }) endsOn: string | null;
  @Column({ type: 'text' }) state: 'open' | 'accepted' | 'withdrawn';
  @Column({ type: 'uuid' }) invitedBy: string;
  @Column({ type: 'timestamptz' }) sentAt: Date;
  @Column({ type: 'timestamptz' }) expiresAt: Date;
  /** The newest mail about it. */
  @Column({ type: 'uuid' }) mailId: string;
  /** Who accepted it. */
  @Column({ type: 'uuid', nullable: true }) memberId: string | null;
  @Column({ type: 'int' }) revision: number;
}

@Entity('invitation_role')
export class InvitationRoleEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) invitationId: string;
  @Column({ type: 'uuid' }) roleId: string;
}
