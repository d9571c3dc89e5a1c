import { Module } from '@nestjs/common';
import { ClientLinksService } from './client-links.service.ts';
import { ClientResolver } from './client.resolver.ts';
import { ClientService } from './client.service.ts';
import { EvaluationsResolver } from './evaluations.resolver.ts';
import { TeamSatisfactionService } from './team-satisfaction.service.ts';

@Module({ providers: [EvaluationsResolver, ClientLinksService, ClientResolver, ClientService, TeamSatisfactionService] })
export class GoalsModule {}
