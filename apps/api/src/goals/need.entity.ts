import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A domain in which help is needed, with how heavily it weighs, 0 to 10, at the start and at the end. */
@Entity('need')
export class NeedEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) trajectoryId: string;
  @Column({ type: 'text' }) domain: string;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ type: 'date' }) statedOn: string;
  @Column({ type: 'int', nullable: true }) severityStart: number | null;
  @Column({ type: 'int', nullable: true }) severityEnd: number | null;
  @Column({ type: 'date', nullable: true }) severityEndOn: string | null;
  @Column({ type: 'date', nullable: true }) removedOn: string | null;
  @Column({ type: 'uuid', nullable: true }) recordedBy: string | null;
  @Column({ type: 'int' }) revision: number;
}

/** Work that was done, from the catalogue's list, with the goal that it serves. */
@Entity('activity')
export class ActivityEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) trajectoryId: string;
  @Column({ type: 'text' }) code: string;
  @Column({ type: 'text' }) domain: string;
  @Column({ type: 'uuid', nullable: true }) goalId: string | null;
  @Column({ type: 'date' }) doneOn: string;
  @Column({ type: 'date', nullable: true }) removedOn: string | null;
  @Column({ type: 'uuid', nullable: true }) recordedBy: string | null;
  @Column({ type: 'int' }) revision: number;
}
