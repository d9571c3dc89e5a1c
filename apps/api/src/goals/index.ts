import type { Concept } from '../concept.ts';
import { GoalEntity } from './goal.entity.ts';
import { GoalsModule } from './goals.module.ts';

export { openCase, type OpenCase } from './open-case.ts';

export const goalsConcept: Concept = { module: GoalsModule, entities: [GoalEntity] };
