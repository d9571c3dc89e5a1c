import { Module } from '@nestjs/common';
import { ClientLinksService } from './client-links.service.ts';
import { ClientResolver } from './client.resolver.ts';
import { ClientService } from './client.service.ts';
import { EvaluationEntity, EvaluationRaterEntity, EvaluationRemarkEntity } from './evaluation.entity.ts';
import { EvaluationsResolver } from './evaluations.resolver.ts';
import { SatisfactionCodeEntity } from './satisfaction.entity.ts';
import { TeamSatisfactionService } from './team-satisfaction.service.ts';

export const evaluationEntities = [EvaluationEntity, EvaluationRaterEntity, EvaluationRemarkEntity, SatisfactionCodeEntity];

/** Evaluations, and what clients do at them. */
@Module({ providers: [EvaluationsResolver, ClientLinksService, ClientResolver, ClientService, TeamSatisfactionService] })
export class EvaluationsModule {}
