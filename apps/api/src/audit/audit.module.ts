import { Module } from '@nestjs/common';
import { Sealer } from './sealer.ts';

@Module({ providers: [Sealer], exports: [Sealer] })
export class AuditModule {}
