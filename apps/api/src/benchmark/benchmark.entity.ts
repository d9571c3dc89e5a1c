import type { NetworkIndicator, Text } from '@getrouw/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FigureKind } from '../publishing/index.ts';
import type { ConversationStep } from './states.ts';

/** A network as its licence holder shared it; never changed. */
@Entity('benchmark_edition')
export class BenchmarkEditionEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) definitionCode: string;
  @Column({ type: 'text' }) kind: FigureKind;
  @Column({ type: 'text' }) versionCode: string;
  @Column({ type: 'jsonb' }) figures: NetworkIndicator[];
  @Column({ type: 'timestamptz' }) sharedAt: Date;
  @Column({ type: 'uuid' }) sharedBy: string;
  @Column({ type: 'text' }) sharedByName: string;
}

/** About a figure of a site that differs; a row of the licence holder, addressed to the provider. */
@Entity('conversation')
export class ConversationEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) audienceId: string;
  @Column({ type: 'uuid' }) publicationId: string;
  @Column({ type: 'uuid' }) siteKey: string;
  @Column({ type: 'text' }) code: string;
  @Column({ type: 'int' }) number: number;
  @Column({ type: 'text', nullable: true }) siteName: string | null;
  @Column({ type: 'jsonb' }) name: Text;
  @Column({ type: 'timestamptz' }) openedAt: Date;
  @Column({ type: 'uuid' }) openedBy: string;
  @Column({ type: 'text' }) openedByName: string;
}

/** What one side says in a conversation; numbered over both. */
@Entity('conversation_note')
export class ConversationNoteEntity {
  @PrimaryColumn({ type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) audienceId: string;
  @Column({ type: 'uuid' }) conversationOrganisationId: string;
  @Column({ type: 'uuid' }) conversationId: string;
  @Column({ type: 'int' }) number: number;
  @Column({ type: 'text' }) step: ConversationStep;
  @Column({ type: 'text' }) text: string;
  @Column({ type: 'date', nullable: true }) onDate: string | null;
  @Column({ type: 'timestamptz' }) writtenAt: Date;
  @Column({ type: 'uuid' }) writtenBy: string;
  @Column({ type: 'text' }) writtenByName: string;
}
