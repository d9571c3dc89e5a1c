import type { Concept } from '../concept.ts';
import { AccessModule } from './access.module.ts';
import { prepareSessions } from './sessions.ts';

export { Reaches } from './viewer.type.ts';

export const accessConcept: Concept = { module: AccessModule, entities: [], prepare: prepareSessions };
