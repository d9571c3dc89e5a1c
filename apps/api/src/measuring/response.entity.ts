import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Opinion, Privacy, ResponseState } from './states.ts';

/** One filled-in instrument. Its revision counts handing in, review and leaving out; each answer has a revision of its own. */
@Entity('response')
export class ResponseEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  /** Null in a survey. */
  @Column({ type: 'uuid', nullable: true }) assignmentId: string | null;
  @Column({ type: 'uuid' }) roundId: string;
  @Column({ type: 'uuid', nullable: true }) roundCaseId: string | null;
  @Column({ type: 'uuid', nullable: true }) formerRoundCaseId: string | null;
  /** That of the assignment. */
  @Column({ type: 'text' }) opinion: Opinion;
  @Column({ type: 'text' }) state: ResponseState;
  @Column({ type: 'timestamptz', nullable: true }) submittedAt: Date | null;
  /** Decided when it is handed in: it waits for a reviewer. */
  @Column({ type: 'boolean' }) needsReview: boolean;
  @Column({ type: 'timestamptz', nullable: true }) approvedAt: Date | null;
  /** What an imported response was made of, to know it again. */
  @Column({ type: 'text', nullable: true }) importedHash: string | null;
  /** In a survey that of the round; with it the columns from here on. */
  @Column({ type: 'text', nullable: true }) privacy: Privacy | null;
  /** Who answers, where that is known by name. */
  @Column({ type: 'uuid', nullable: true }) respondentId: string | null;
  @Column({ type: 'uuid', nullable: true }) pseudonymId: string | null;
  /** Null where so few of the team answered that it would give them away. */
  @Column({ type: 'uuid', nullable: true }) teamId: string | null;
  @Column({ type: 'text', array: true, nullable: true }) variants: string[] | null;
  @Column({ type: 'boolean', nullable: true }) trained: boolean | null;
  /** Of the code that opens it again. */
  @Column({ type: 'bytea', nullable: true }) codeHash: Buffer | null;
  /** Of an anonymous one in a running round: team and variants, which only the installation can read. */
  @Column({ type: 'bytea', nullable: true }) seal: Buffer | null;
  @Column({ type: 'int' }) revision: number;
}

/** The value given to one item; the database keeps every save of it. */
@Entity('answer')
export class AnswerEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) responseId: string;
  @Column({ type: 'text' }) itemCode: string;
  @Column({ type: 'jsonb', nullable: true }) value: unknown;
  @Column({ type: 'boolean' }) mark: boolean;
  @Column({ type: 'text', nullable: true }) remark: string | null;
  /** Code of the source that it leans on, where the question has sources. */
  @Column({ type: 'text', nullable: true }) source: string | null;
  @Column({ type: 'timestamptz' }) savedAt: Date;
  /** Null for who answers a survey. */
  @Column({ type: 'uuid', nullable: true }) savedBy: string | null;
  @Column({ type: 'int' }) revision: number;
}

/** Whether a document of the case file is there. */
@Entity('document_check')
export class DocumentCheckEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) responseId: string;
  @Column({ type: 'text' }) documentCode: string;
  @Column({ type: 'boolean' }) present: boolean;
  @Column({ type: 'timestamptz' }) savedAt: Date;
  @Column({ type: 'uuid' }) savedBy: string;
  @Column({ type: 'int' }) revision: number;
}
