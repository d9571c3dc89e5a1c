import type { Concept } from '../concept.ts';
import { EvaluationEntity, EvaluationRaterEntity, EvaluationRemarkEntity } from './evaluation.entity.ts';
import { GoalEntity } from './goal.entity.ts';
import { GoalsModule } from './goals.module.ts';
import { SatisfactionCodeEntity } from './satisfaction.entity.ts';

export const goalsConcept: Concept = { module: GoalsModule, entities: [GoalEntity, EvaluationEntity, EvaluationRaterEntity, EvaluationRemarkEntity, SatisfactionCodeEntity] };
