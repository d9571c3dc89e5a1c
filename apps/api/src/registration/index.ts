import type { Concept } from '../concept.ts';
import { JudgementEntity, PersonEntity } from './registration.entity.ts';
import { RegistrationModule } from './registration.module.ts';

export type { KeptCell } from './cases.queries.ts';
export { registrationProgrammes } from './coding.service.ts';
export { type KnownCase, knownCases, type PlannedPerson, type PlannedSheet, writeRegistrations } from './bulk.ts';
export { Classifications } from './classifications.ts';
export { type Method, methodOf, methodsOf } from './method.ts';
export { periodInOrder } from './period.ts';
export { type ReachedCase, reachedCases } from './reach.queries.ts';
export { registrationErrors } from './registration.errors.ts';
export { Person } from './registration.type.ts';
export type { Moment } from './states.ts';

export const registrationConcept: Concept = { module: RegistrationModule, entities: [PersonEntity, JudgementEntity] };
