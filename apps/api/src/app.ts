import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { AppModule } from './app.module.ts';
import type { Concept } from './concept.ts';
import { concepts as all } from './concepts.ts';
import type { Config } from './platform/config/config.ts';
import { type Clock, clockAhead } from './platform/context/clock.ts';
import { createAdapter } from './platform/http/http.ts';
import { inputPipe } from './platform/http/input-pipe.ts';
import { createLogger, NestLogger } from './platform/logging/logger.ts';

export interface AppOptions {
  /** Instead of the application's own; tests add one. */
  concepts?: readonly Concept[];
  clock?: Clock;
  logger?: Logger;
}

/** The application without a server, for commands. */
export async function createCommandContext(config: Config, options: AppOptions = {}): Promise<INestApplicationContext> {
  const { concepts = all, clock = clockAhead(config.demonstrationDaysAhead), logger = createLogger('warn') } = options;
  return NestFactory.createApplicationContext(AppModule.with(concepts, { config, clock, logger }), { logger: new NestLogger(logger), abortOnError: false });
}

/** The application, ready to listen. */
export async function createApp(config: Config, options: AppOptions = {}): Promise<NestFastifyApplication> {
  const { concepts = all, clock = clockAhead(config.demonstrationDaysAhead), logger = createLogger(config.logLevel) } = options;
  const adapter = await createAdapter(config, logger);
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(concepts, { config, clock, logger }), adapter, { logger: new NestLogger(logger), abortOnError: false },
  );
  app.useGlobalPipes(inputPipe());
  for (const concept of concepts) await concept.prepare?.(app);
  await app.init();
  return app;
}
