import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('member')
export class MemberEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  /** Not read along: who shares an account with another organisation is nobody's business here. */
  @Column({ type: 'uuid', select: false }) accountId: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'boolean' }) external: boolean;
  @Column({ type: 'date' }) startsOn: string;
  @Column({ type: 'date', nullable: true }) endsOn: string | null;
  /** Set where the end took effect at once instead of with the day. */
  @Column({ type: 'timestamptz', nullable: true }) endedAt: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) secrecyDeclaredAt: Date | null;
  /** Whether the weekly mail with the own work is wanted. */
  @Column({ type: 'boolean', insert: false, update: false, select: false }) workMail?: boolean;
  /** Raised by the database, see the rules of independence. */
  @Column({ type: 'int' }) involvement: number;
  /** Also raised when a role, or the membership of a team, changes what the member may do. */
  @Column({ type: 'int' }) revision: number;
}

@Entity('team_membership')
export class TeamMembershipEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) memberId: string;
  @Column({ type: 'uuid' }) teamId: string;
  @Column({ type: 'date' }) startsOn: string;
  @Column({ type: 'date', nullable: true }) endsOn: string | null;
  @Column({ type: 'int' }) revision: number;
}
