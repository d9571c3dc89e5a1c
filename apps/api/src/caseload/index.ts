import type { Concept } from '../concept.ts';
import { CaseloadModule } from './caseload.module.ts';
import { CertificateEntity } from './certificate.entity.ts';
import { ConsentEntity } from './consent.entity.ts';
import { EligibilityWeighingEntity } from './eligibility.entity.ts';
import { FamilyEntity } from './family.entity.ts';
import { ProfessionalEntity, ProfessionalTeamEntity } from './professional.entity.ts';
import { TrajectoryEntity, TrajectoryProfessionalEntity } from './trajectory.entity.ts';

export { type BulkRow, type KnownFamily, knownFamilies, type KnownProfessional, knownProfessionals, type KnownTrajectory, writeRows } from './bulk.ts';
export { periodProblems, professionalProblems, type TeamPeriod, teamPeriodProblems, trajectoryProblems } from './caseload.rules.ts';
export { CodeName, Family, Professional } from './caseload.type.ts';
export { closedForGood } from './care-history.queries.ts';
export { refuseEnd } from './closing.ts';
export { caseHead } from './case-head.queries.ts';
export { CaseHead } from './case-head.type.ts';
export { RecordObjectionInput } from './family.input.ts';
export { endProfessionalRow, handOverTrajectories, holdProfessionals, professionalOf, refuseBeforeWork, type RunningTrajectory, runningTrajectories, takers, type Taking } from './leaving.ts';
export { LIMITS } from './limits.ts';
export { OptionalText } from './text.decorator.ts';
export { type KnownTeamPeriod, type ProfessionalAtWork, professionalsOn, teamPeriods } from './professional-teams.queries.ts';
export { professional } from './professionals.queries.ts';
export { oneAtATime } from './one-at-a-time.ts';
export { helpedBy, readableBy, scopeOf, trajectoryWithin } from './reach.ts';
export { recordConsent, recordObjection, withdrawObjection } from './consent.service.ts';
export { RecordConsentInput } from './consent.type.ts';
export { TrajectoryEntity } from './trajectory.entity.ts';

export const caseloadConcept: Concept = {
  module: CaseloadModule,
  entities: [FamilyEntity, ConsentEntity, EligibilityWeighingEntity, ProfessionalEntity, ProfessionalTeamEntity, CertificateEntity, TrajectoryEntity, TrajectoryProfessionalEntity],
};
