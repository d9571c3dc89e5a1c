import { Module } from '@nestjs/common';
import { CasesResolver } from './cases.resolver.ts';
import { CasesService } from './cases.service.ts';
import { CertificatesResolver } from './certificates.resolver.ts';
import { ProfessionalsResolver } from './professionals.resolver.ts';
import { ProfessionalTeamsService } from './professional-teams.service.ts';
import { ProfessionalsService } from './professionals.service.ts';

@Module({ providers: [CasesResolver, CasesService, CertificatesResolver, ProfessionalsResolver, ProfessionalsService, ProfessionalTeamsService] })
export class CaseloadModule {}
