import type { Concept } from '../concept.ts';
import { ExchangeModule } from './exchange.module.ts';
import { ImportMappingEntity } from './import-mapping.entity.ts';

export const exchangeConcept: Concept = { module: ExchangeModule, entities: [ImportMappingEntity] };
