import type { Concept } from '../concept.ts';
import { evaluationEntities } from './evaluations.module.ts';
import { GoalEntity } from './goal.entity.ts';
import { GoalsModule } from './goals.module.ts';
import { ActivityEntity, NeedEntity } from './need.entity.ts';
import { NetworkMemberEntity } from './network.entity.ts';

export const goalsConcept: Concept = { module: GoalsModule, entities: [ActivityEntity, GoalEntity, NeedEntity, NetworkMemberEntity, ...evaluationEntities] };
