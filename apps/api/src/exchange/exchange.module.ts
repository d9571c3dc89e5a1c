import { Module } from '@nestjs/common';
import { ImportMappingsResolver } from './import-mappings.resolver.ts';
import { ImportResolver } from './import.resolver.ts';
import { ImportService } from './import.service.ts';

@Module({ providers: [ImportResolver, ImportMappingsResolver, ImportService] })
export class ExchangeModule {}
