import { Module } from '@nestjs/common';
import { AuditQueries } from './audit.queries.ts';
import { AuditResolver } from './audit.resolver.ts';
import { Sealer } from './sealer.ts';

@Module({ providers: [AuditQueries, AuditResolver, Sealer], exports: [Sealer] })
export class AuditModule {}
