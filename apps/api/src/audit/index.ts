import type { Concept } from '../concept.ts';
import { AuditEntryEntity, AuditSealEntity, AuditUnsealedEntity } from './audit.entity.ts';
import { AuditModule } from './audit.module.ts';
import { record, recordRead } from './record.ts';

export type { AuditFact } from './record.ts';
export { Sealer, type Verdict } from './sealer.ts';

/** The trail: `audit.record(ctx, ...)` beside each change, `audit.recordRead(ctx, ...)` in each query that `@Reads`. */
export const audit = { record, recordRead };

export const auditConcept: Concept = { module: AuditModule, entities: [AuditEntryEntity, AuditUnsealedEntity, AuditSealEntity] };
