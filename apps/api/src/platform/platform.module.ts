import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { pino } from 'pino';
import { Config } from './config/config.ts';
import { type Clock, CLOCK } from './context/clock.ts';
import { UnitRunner } from './context/unit-runner.ts';
import { createDataSource, type Entity } from './database/data-source.ts';
import { graphqlModule } from './graphql/graphql.module.ts';
import { ErrorFilter } from './http/error-filter.ts';
import { HealthController } from './http/health.controller.ts';
import { LOGGER } from './logging/logger.ts';
import { Postman } from './mail/postman.ts';
import { ShownMailResolver } from './mail/shown-mail.ts';

export interface PlatformOptions {
  config: Config;
  entities: readonly Entity[];
  logger: pino.Logger;
  clock: Clock;
}

@Global()
@Module({})
export class PlatformModule implements OnModuleInit, OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  static with({ config, entities, logger, clock }: PlatformOptions): DynamicModule {
    return {
      module: PlatformModule,
      imports: [graphqlModule],
      controllers: [HealthController],
      providers: [
        { provide: Config, useValue: config },
        { provide: CLOCK, useValue: clock },
        { provide: LOGGER, useValue: logger },
        { provide: DataSource, useFactory: () => createDataSource(config.databaseUrl, entities) },
        { provide: APP_FILTER, useClass: ErrorFilter },
        UnitRunner, Postman, ShownMailResolver,
      ],
      exports: [Config, CLOCK, LOGGER, DataSource, UnitRunner, Postman],
    };
  }

  async onModuleInit(): Promise<void> {
    await this.dataSource.initialize();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.dataSource.destroy();
  }
}
