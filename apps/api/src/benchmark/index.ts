import type { Concept } from '../concept.ts';
import { BenchmarkEditionEntity, ConversationEntity, ConversationNoteEntity } from './benchmark.entity.ts';
import { BenchmarkModule } from './benchmark.module.ts';

/** Figures that were published, beside one another: for a licence holder, for a provider about itself, and for a municipality. */
export const benchmarkConcept: Concept = { module: BenchmarkModule, entities: [BenchmarkEditionEntity, ConversationEntity, ConversationNoteEntity] };
