import { Module } from '@nestjs/common';
import { EvaluationsModule } from './evaluations.module.ts';
import { PlanResolver } from './plan.resolver.ts';

@Module({ imports: [EvaluationsModule], providers: [PlanResolver] })
export class GoalsModule {}
