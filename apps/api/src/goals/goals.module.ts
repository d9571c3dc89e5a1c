import { Module } from '@nestjs/common';
import { GoalCodingResolver } from './coding.resolver.ts';
import { NetworkErasure } from './network-erasure.ts';
import { PlanResolver } from './plan.resolver.ts';

@Module({ providers: [PlanResolver, GoalCodingResolver, NetworkErasure] })
export class GoalsModule {}
