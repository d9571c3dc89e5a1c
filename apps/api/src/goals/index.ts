import type { Concept } from '../concept.ts';
import { GoalEntity } from './goal.entity.ts';
import { GoalsModule } from './goals.module.ts';

export { type KnownCourse, knownCourses, type KnownEvaluation, type KnownGoal, type PlannedEvaluation, type PlannedScore, writeScores } from './bulk-scores.ts';
export { catalogueOf } from './open-case.ts';

export const goalsConcept: Concept = { module: GoalsModule, entities: [GoalEntity] };
