import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A professional who is asked in a survey, as he was on the reference date. `answered`: handed in; in an anonymous round: began. */
@Entity('respondent')
export class RespondentEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) roundId: string;
  @Column({ type: 'uuid' }) professionalId: string;
  @Column({ type: 'uuid' }) teamId: string;
  @Column({ type: 'text', array: true }) variants: string[];
  @Column({ type: 'date', nullable: true }) trainedOn: string | null;
  @Column({ type: 'boolean' }) answered: boolean;
  /** Of the personal link that works; a new one makes the older ones void. */
  @Column({ type: 'int' }) linkNumber: number;
  /** The number of the latest link that was used; 0: nobody began. */
  @Column({ type: 'int' }) linkUsed: number;
  /** What he began with; before that what is written down now counts. */
  @Column({ type: 'text', nullable: true }) email: string | null;
  @Column({ type: 'uuid', nullable: true }) memberId: string | null;
}

/** A day on which whoever has not answered is reminded. */
@Entity('survey_reminder')
export class SurveyReminderEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) roundId: string;
  @Column({ type: 'date' }) dueOn: string;
  @Column({ type: 'timestamptz', nullable: true }) sentAt: Date | null;
  /** Mails that went out. */
  @Column({ type: 'int' }) mails: number;
}

/** A mail to a respondent: an invitation, or a reminder. */
@Entity('respondent_mail')
export class RespondentMailEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) respondentId: string;
  @Column({ type: 'uuid', nullable: true }) reminderId: string | null;
  @Column({ type: 'uuid' }) mailId: string;
  @Column({ type: 'timestamptz' }) queuedAt: Date;
}

/** A team that fills in together, with one code for everybody. */
@Entity('survey_meeting')
export class SurveyMeetingEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) roundId: string;
  @Column({ type: 'uuid' }) teamId: string;
  @Column({ type: 'bytea' }) codeHash: Buffer;
  @Column({ type: 'timestamptz' }) openedAt: Date;
  @Column({ type: 'uuid' }) openedBy: string;
  @Column({ type: 'timestamptz' }) expiresAt: Date;
}

/** The key between pseudonymous answers and a professional's own cases. */
@Entity('pseudonym')
export class PseudonymEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) professionalId: string;
}
