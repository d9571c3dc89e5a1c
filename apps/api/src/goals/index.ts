import type { Concept } from '../concept.ts';
import { evaluationEntities } from './evaluations.module.ts';
import { GoalEntity } from './goal.entity.ts';
import { GoalDefinitionEntity } from './goal-definitions.ts';
import { GoalsModule } from './goals.module.ts';
import { ActivityEntity, NeedEntity } from './need.entity.ts';
import { NetworkMemberEntity } from './network.entity.ts';

export { type GoalRow, type KnownFamilyGoals, knownGoals, type PlannedGoal, writeGoals } from './bulk-goals.ts';
export { type KnownCourse, knownCourses, type KnownEvaluation, type KnownGoal, type PlannedEvaluation, type PlannedScore, writeScores } from './bulk-scores.ts';
export { catalogueOf, heldCase, openCase, type OpenCase } from './open-case.ts';
export { EndReason, Term, Whose } from './states.ts';

export const goalsConcept: Concept = {
  module: GoalsModule, entities: [ActivityEntity, GoalDefinitionEntity, GoalEntity, NeedEntity, NetworkMemberEntity, ...evaluationEntities],
};
