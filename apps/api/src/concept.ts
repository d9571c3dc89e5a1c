import type { DynamicModule, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Entity } from './platform/index.ts';

/** What a concept's `index.ts` hands to the application. */
export interface Concept {
  module: Type | DynamicModule;
  entities: readonly Entity[];
  /** Registers Fastify plugins and hooks that must be there before the routes; providers can be had with `app.get()`. */
  prepare?(app: NestFastifyApplication): Promise<void>;
}
