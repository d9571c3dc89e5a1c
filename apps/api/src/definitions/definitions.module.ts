import { Module } from '@nestjs/common';
import { DefinitionsResolver } from './definitions.resolver.ts';
import { DefinitionsService } from './definitions.service.ts';
import { OwnInstrumentResolver } from './own-instrument.resolver.ts';
import { ProgrammesResolver } from './programmes.resolver.ts';
import { ProgrammesService } from './programmes.service.ts';

@Module({ providers: [DefinitionsResolver, ProgrammesResolver, OwnInstrumentResolver, DefinitionsService, ProgrammesService] })
export class DefinitionsModule {}
