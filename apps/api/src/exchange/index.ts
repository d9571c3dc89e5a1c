import type { Concept } from '../concept.ts';
import { ExchangeModule } from './exchange.module.ts';

export const exchangeConcept: Concept = { module: ExchangeModule, entities: [] };
