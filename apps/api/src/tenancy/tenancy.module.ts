import { Module } from '@nestjs/common';
import { TeamQueries } from './team.queries.ts';
import { TeamResolver } from './team.resolver.ts';
import { TeamService } from './team.service.ts';

@Module({ providers: [TeamQueries, TeamService, TeamResolver], exports: [TeamQueries] })
export class TenancyModule {}
