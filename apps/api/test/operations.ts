import { BENCHMARK_OPERATIONS } from './benchmark-operations.ts';
import { CASELOAD_OPERATIONS } from './caseload-operations.ts';
import { COURSE_OPERATIONS } from './course-operations.ts';
import { DEFINITION_OPERATIONS } from './definition-operations.ts';
import { EVALUATION_OPERATIONS } from './evaluation-operations.ts';
import { EXCHANGE_OPERATIONS } from './exchange-operations.ts';
import { GOAL_OPERATIONS } from './goal-operations.ts';
import { LICENCE_OPERATIONS } from './licence-operations.ts';
import type { Operation } from './operation.ts';
import { ORGANISATION_OPERATIONS } from './organisation-operations.ts';
import { PUBLISHING_OPERATIONS } from './publishing-operations.ts';
import { REGISTRATION_OPERATIONS } from './registration-operations.ts';
import { RESULT_OPERATIONS } from './result-operations.ts';
import { ROUND_OPERATIONS } from './round-operations.ts';
import { SURVEY_OPERATIONS } from './survey-operations.ts';

/** Every root operation, in an order in which each finds what it needs. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  ...EVALUATION_OPERATIONS, ...ORGANISATION_OPERATIONS, ...DEFINITION_OPERATIONS, ...CASELOAD_OPERATIONS, ...COURSE_OPERATIONS, ...REGISTRATION_OPERATIONS,
  ...GOAL_OPERATIONS, ...EXCHANGE_OPERATIONS, ...SURVEY_OPERATIONS, ...ROUND_OPERATIONS, ...RESULT_OPERATIONS, ...PUBLISHING_OPERATIONS, ...BENCHMARK_OPERATIONS, ...LICENCE_OPERATIONS,
};
