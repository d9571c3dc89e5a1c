import type { Concept } from '../concept.ts';
import { AssignmentEntity } from './assignment.entity.ts';
import { MeasuringModule } from './measuring.module.ts';
import { AnswerEntity, DocumentCheckEntity, ResponseEntity } from './response.entity.ts';
import { ReviewCommentEntity, ReviewEntity } from './review.entity.ts';
import { RoundCaseEntity } from './round-case.entity.ts';
import { RoundEntity, RoundTeamEntity } from './round.entity.ts';

export { close } from './closing.service.ts';
export { smallSample } from './frame.ts';
export { objections } from './draw.queries.ts';
export { leftOutReasons } from './round-cases.queries.ts';
export { type Pinned, pinned } from './pinned.ts';
export { ReasonCount, Round, RoundSummary } from './round.type.ts';
export { COUNTS, earlierRounds, roundById, roundBySlug, type RoundRow, roundSummary, teams } from './rounds.queries.ts';

/** Rounds, the draw, who scores what, the answers and their review. */
export const measuringConcept: Concept = {
  module: MeasuringModule,
  entities: [
    RoundEntity, RoundTeamEntity, RoundCaseEntity, AssignmentEntity, ResponseEntity, AnswerEntity, DocumentCheckEntity, ReviewEntity, ReviewCommentEntity,
  ],
};
