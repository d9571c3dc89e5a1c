import type { Concept } from '../concept.ts';
import { ResultsModule } from './results.module.ts';
import { SnapshotEntity } from './snapshot.entity.ts';

export { closeRound } from './closing.service.ts';
export { type AboutFigure, measuredFidelity, type MeasuredFigures, measuredOutcomes, measuredReach, measuredSurvey } from './measured.ts';

/** Closing a round, its frozen figures, and what screens and files show of them. */
export const resultsConcept: Concept = { module: ResultsModule, entities: [SnapshotEntity] };
