import type { Grant } from '@getrouw/access-rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('role')
export class RoleEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) code: string;
  @Column({ type: 'text' }) nameNl: string;
  @Column({ type: 'text' }) nameEn: string;
  @Column({ type: 'jsonb' }) grants: Grant[];
  @Column({ type: 'boolean' }) seeded: boolean;
  @Column({ type: 'int' }) revision: number;
}

@Entity('member_role')
export class MemberRoleEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) memberId: string;
  @Column({ type: 'uuid' }) roleId: string;
}
