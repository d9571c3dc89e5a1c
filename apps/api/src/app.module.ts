import { type DynamicModule, Module } from '@nestjs/common';
import type { Concept } from './concept.ts';
import { PlatformModule, type PlatformOptions } from './platform/platform.module.ts';

@Module({})
export class AppModule {
  static with(concepts: readonly Concept[], options: Omit<PlatformOptions, 'entities'>): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with({ ...options, entities: concepts.flatMap(({ entities }) => entities) }),
        ...concepts.map(({ module }) => module),
      ],
    };
  }
}
