import { Module } from '@nestjs/common';
import { GoalCodingResolver } from './coding.resolver.ts';
import { EvaluationsModule } from './evaluations.module.ts';
import { NetworkErasure } from './network-erasure.ts';
import { PlanResolver } from './plan.resolver.ts';

@Module({ imports: [EvaluationsModule], providers: [PlanResolver, GoalCodingResolver, NetworkErasure] })
export class GoalsModule {}
