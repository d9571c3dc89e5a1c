import type { DynamicModule, Type } from '@nestjs/common';
import type { Entity } from './platform/index.ts';

/** What a concept's `index.ts` hands to the application. */
export interface Concept {
  module: Type | DynamicModule;
  entities: readonly Entity[];
}
