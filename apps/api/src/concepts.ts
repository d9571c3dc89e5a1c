import { accessConcept } from './access/index.ts';
import { auditConcept } from './audit/index.ts';
import { benchmarkConcept } from './benchmark/index.ts';
import { caseloadConcept } from './caseload/index.ts';
import type { Concept } from './concept.ts';
import { courseConcept } from './course/index.ts';
import { definitionsConcept } from './definitions/index.ts';
import { exchangeConcept } from './exchange/index.ts';
import { goalsConcept } from './goals/index.ts';
import { measuringConcept } from './measuring/index.ts';
import { publishingConcept } from './publishing/index.ts';
import { registrationConcept } from './registration/index.ts';
import { resultsConcept } from './results/index.ts';
import { tenancyConcept } from './tenancy/index.ts';

/** Every concept of the application, in the order in which they may depend on one another. Add yours here. */
export const concepts: readonly Concept[] = [
  auditConcept,
  tenancyConcept,
  accessConcept,
  definitionsConcept,
  caseloadConcept,
  registrationConcept,
  measuringConcept,
  goalsConcept,
  courseConcept,
  resultsConcept,
  publishingConcept,
  benchmarkConcept,
  exchangeConcept,
];
