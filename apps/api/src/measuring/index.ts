import type { Concept } from '../concept.ts';
import { AssignmentEntity } from './assignment.entity.ts';
import { FinalAnswerEntity } from './final-answer.entity.ts';
import { MeasuringModule } from './measuring.module.ts';
import { ReachabilityCallEntity } from './reachability-call.entity.ts';
import { AnswerEntity, DocumentCheckEntity, ResponseEntity } from './response.entity.ts';
import { ReviewCommentEntity, ReviewEntity } from './review.entity.ts';
import { RoundCaseEntity } from './round-case.entity.ts';
import { RoundEntity, RoundTeamEntity } from './round.entity.ts';
import { PseudonymEntity, RespondentEntity, RespondentMailEntity, SurveyMeetingEntity, SurveyReminderEntity } from './survey.entity.ts';

export { close } from './closing.service.ts';
export { stopAnswering } from './survey-closing.ts';
export { measuringErrors } from './measuring.errors.ts';
export { smallSample } from './frame.ts';
export { BOTH_IN } from './differences.ts';
export { objections } from './draw.queries.ts';
export { CALL, CALLED, COACH } from './reachability.ts';
export { READABLE } from './responses.queries.ts';
export { leftOutReasons } from './round-cases.queries.ts';
export { Privacy, ResponseState } from './states.ts';
export { plain as plainCode, spokenCode } from './survey-secrets.ts';
export { checklistHash, type ImportedAnswer, type ImportTarget, importTargets, type PreparedChecklist, writeChecklists } from './imported.ts';
export { ImportedRoundInput } from './imported-round.input.ts';
export { checkImportedRound, chooseTarget, finishImport, keepImportedRound, mayMark, openImport } from './imported-rounds.service.ts';
export { type Pin, type Pinned, pinned, pinnedOf } from './pinned.ts';
export { ImportOrigin, ReasonCount, Round, RoundSummary } from './round.type.ts';
export { licenceOf } from './round-licence.queries.ts';
export { COUNTS, earlierRounds, FIRST, roundById, roundBySlug, type RoundRow, roundSummary, SECOND_ASKED, teams } from './rounds.queries.ts';

/** Rounds, the draw, who scores what, the answers and their review. */
export const measuringConcept: Concept = {
  module: MeasuringModule,
  entities: [
    RoundEntity, RoundTeamEntity, RoundCaseEntity, AssignmentEntity, ResponseEntity, AnswerEntity, DocumentCheckEntity, ReviewEntity, ReviewCommentEntity,
    FinalAnswerEntity, ReachabilityCallEntity, RespondentEntity, SurveyReminderEntity, RespondentMailEntity, SurveyMeetingEntity, PseudonymEntity,
  ],
};
