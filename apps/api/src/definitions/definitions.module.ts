import { Module } from '@nestjs/common';
import { DefinitionsResolver } from './definitions.resolver.ts';
import { DefinitionsService } from './definitions.service.ts';
import { LicenceMails } from './licence-mails.ts';
import { LicencesResolver } from './licences.resolver.ts';
import { OwnInstrumentResolver } from './own-instrument.resolver.ts';
import { ProgrammesResolver } from './programmes.resolver.ts';
import { ProgrammesService } from './programmes.service.ts';

@Module({ providers: [DefinitionsResolver, ProgrammesResolver, OwnInstrumentResolver, LicencesResolver, DefinitionsService, ProgrammesService, LicenceMails] })
export class DefinitionsModule {}
