import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A part of the plan of a family, in words. */
@Entity('plan_section')
export class PlanSectionEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) familyId: string;
  @Column({ type: 'text' }) definitionCode: string;
  @Column({ type: 'text' }) code: string;
  @Column({ type: 'text' }) text: string;
  @Column({ type: 'timestamptz' }) savedAt: Date;
  @Column({ type: 'uuid' }) savedBy: string;
  @Column({ type: 'int' }) revision: number;
}
